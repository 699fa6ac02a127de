#pragma once
// The leads behind what was chosen in the waterfall.

#include <QWidget>

#include "ui/waterfall/lead_list_model.h"

class QLabel;

namespace handschlag::ui {

class TableView;
class ViewMemory;

class LeadPanel : public QWidget {
    Q_OBJECT
public:
    LeadPanel(const QTimeZone& zone, const ViewMemory& memory, QWidget* parent = nullptr);
    /// The same choice as before, with what is true now: rows change in place.
    void refresh(const QString& title, std::int64_t total, std::vector<LeadListRow> rows);
    /// Another choice. total: how many there are, of which the rows may be the newest.
    void present(const QString& title, std::int64_t total, std::vector<LeadListRow> rows);
    [[nodiscard]] const LeadListModel& model() const { return *model_; }
    void retranslate();

signals:
    void leadOpened(handschlag::LeadId lead);
    void noticed(const QString& message);

private:
    void createViews(const ViewMemory& memory);
    void showHint();
    void fitColumns(const std::vector<LeadListRow>& rows);

    LeadListModel* model_;
    QLabel* title_ = nullptr;
    QLabel* hint_ = nullptr;
    TableView* view_ = nullptr;
    std::int64_t total_ = 0;
    bool named_ = false;  ///< the id is hidden: every lead has a name
    bool companiesShown_ = true;
};

}  // namespace handschlag::ui
