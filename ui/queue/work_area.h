#pragma once
// The right half of the queue: the lead, below it whatever is being asked, below that the decisions. One question at a time.

#include <QWidget>

#include "core/base/ids.h"

class QAction;
class QLabel;
class QMenu;

namespace handschlag::ui {

class AttemptPanel;
class DecisionBar;
class LaterPanel;
class MergePanel;
class OutcomePanel;
class QualifyPanel;
class QueueActions;
class QueueLeadPanel;
class RejectPanel;
class ReturnPanel;

class WorkArea : public QWidget {
    Q_OBJECT
public:
    WorkArea(QueueActions* actions, QMenu* more, QWidget* parent = nullptr);

    QueueLeadPanel* lead;
    RejectPanel* reject;
    AttemptPanel* attempt;
    LaterPanel* later;
    QualifyPanel* qualify;
    ReturnPanel* giveBack;
    OutcomePanel* outcome;
    MergePanel* merge;

    /// Before another question is asked; what was typed is kept.
    void closeQuestions();
    /// The lead of the open question; none: nothing is asked.
    [[nodiscard]] HandoverId askedLead() const;
    /// How many leads the next decision is for; 0: only the selected one.
    void showMarked(int count);
    void retranslate();

signals:
    /// A question was closed without an answer.
    void closed();

private:
    QLabel* marked_;
    DecisionBar* bar_;
    int shown_ = 0;
};

}  // namespace handschlag::ui
