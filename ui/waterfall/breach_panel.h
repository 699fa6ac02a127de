#pragma once
// The breaches behind a promise: which lead, due on which day, late or missed. Nobody's name and no time of day (domain section 9).

#include <QWidget>

#include "ui/waterfall/promise_words.h"
#include "ui/waterfall/rows_model.h"

class QLabel;

namespace handschlag::ui {

class TableView;
class ViewMemory;

struct BreachRow {
    HandoverId handover;
    handover::Promise promise = handover::Promise::Decision;
    LeadId lead;
    std::string name, company;
    Day due;
    handover::Standing standing = handover::Standing::Missed;
    [[nodiscard]] auto key() const { return std::pair(handover, promise); }
    friend bool operator==(const BreachRow&, const BreachRow&) = default;
};

/// Of a row of the compliance; the newest first. None where the report is without leads.
[[nodiscard]] std::vector<BreachRow> breachesBehind(const usecase::ComplianceReport& report, const handover::ComplianceRow& row);

enum class BreachColumn { Name, Company, Due, Standing, Count };

class BreachModel final : public RowsModel<BreachRow, BreachColumn> {
    Q_OBJECT
public:
    explicit BreachModel(QObject* parent = nullptr) : RowsModel(parent) {}
    void sort(int section, Qt::SortOrder order) override;

protected:
    [[nodiscard]] QVariant cellOf(const BreachRow& row, BreachColumn column, int role) const override;
    [[nodiscard]] QVariant header(BreachColumn column, int role) const override;

private:
    [[nodiscard]] static QString text(const BreachRow& row, BreachColumn column);
};

class BreachPanel : public QWidget {
    Q_OBJECT
public:
    explicit BreachPanel(const ViewMemory& memory, QWidget* parent = nullptr);
    /// hint: what is to be said below the list.
    void present(const QString& title, const QString& hint, std::vector<BreachRow> rows, bool sameChoice);
    void retranslate();

signals:
    void leadOpened(handschlag::LeadId lead);
    void noticed(const QString& message);

private:
    BreachModel* model_;
    QLabel* title_ = nullptr;
    QLabel* hint_ = nullptr;
    TableView* view_ = nullptr;
};

}  // namespace handschlag::ui
