#pragma once
// What stands behind the chosen reason: its rejections, open disputes, and the edits that would have avoided it.

#include <QWidget>

#include "ui/feedback/feedback_load.h"
#include "ui/feedback/rejection_list_model.h"

class QLabel;
class QToolButton;

namespace handschlag::ui {

class ActorStrip;
class FeedbackActions;
class RemedyPanel;
class Session;
class TableView;

class ReasonPanel : public QWidget {
    Q_OBJECT
public:
    ReasonPanel(Session* session, FeedbackActions* actions, ActorStrip* actor, QWidget* parent = nullptr);
    void present(const FeedbackLoad& load, const FeedbackNames& names, const std::string& reason, const std::string& clause);
    void clear();
    void retranslate();
    [[nodiscard]] RemedyPanel& remedies() const { return *remedies_; }
    [[nodiscard]] RejectionListModel& rejections() const { return *model_; }
    [[nodiscard]] TableView& table() const { return *table_; }
    /// Of the selected rejection.
    [[nodiscard]] std::optional<LeadId> lead() const;
    /// The first one that waits for a ruling.
    [[nodiscard]] std::optional<HandoverId> dispute() const;

private:
    void showDetail();
    void createViews(Session& session, FeedbackActions& actions);

    RejectionListModel* model_;
    RemedyPanel* remedies_;
    QLabel *title_, *basis_, *detail_;
    TableView* table_;
    QToolButton *disputes_, *clauseButton_;
};

}  // namespace handschlag::ui
