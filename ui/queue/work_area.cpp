#include "ui/queue/work_area.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/queue/attempt_panel.h"
#include "ui/queue/decision_bar.h"
#include "ui/queue/later_panel.h"
#include "ui/queue/merge_panel.h"
#include "ui/queue/outcome_panel.h"
#include "ui/queue/qualify_panel.h"
#include "ui/queue/queue_actions.h"
#include "ui/queue/queue_lead_panel.h"
#include "ui/queue/reject_panel.h"
#include "ui/queue/return_panel.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

WorkArea::WorkArea(QueueActions* actions, QMenu* more, QWidget* parent)
    : QWidget(parent), lead(new QueueLeadPanel), reject(new RejectPanel), attempt(new AttemptPanel), later(new LaterPanel), qualify(new QualifyPanel),
      giveBack(new ReturnPanel), outcome(new OutcomePanel), merge(new MergePanel), marked_(theme::plainLabel()),
      bar_(new DecisionBar(actions->daily(), more, {actions->openRecord, actions->undo}))
{
    lead->setObjectName(QStringLiteral("leadPanel"));
    marked_->setObjectName(QStringLiteral("markedCount"));
    marked_->setWordWrap(true);
    theme::setTone(marked_, theme::Tone::Accent);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(lead, 1);
    column->addWidget(reject);
    for (WorkPanel* panel : {static_cast<WorkPanel*>(attempt), static_cast<WorkPanel*>(later), static_cast<WorkPanel*>(qualify),
                             static_cast<WorkPanel*>(giveBack), static_cast<WorkPanel*>(outcome), static_cast<WorkPanel*>(merge)}) {
        column->addWidget(panel);
        connect(panel, &WorkPanel::closed, this, &WorkArea::closed);
    }
    column->addWidget(marked_);
    column->addWidget(bar_);
    connect(reject, &RejectPanel::closed, this, &WorkArea::closed);
    showMarked(0);
    retranslate();
}

HandoverId WorkArea::askedLead() const
{
    if (reject->isVisible()) return reject->lead();
    if (attempt->isVisible()) return attempt->lead();
    if (later->isVisible()) return later->lead();
    if (qualify->isVisible()) return qualify->lead();
    if (giveBack->isVisible()) return giveBack->lead();
    if (merge->isVisible()) return merge->lead();
    return outcome->isVisible() ? outcome->lead() : HandoverId{};
}

void WorkArea::closeQuestions()
{
    const QSignalBlocker quiet(this);
    if (reject->isVisible()) reject->close();
    for (WorkPanel* panel : {static_cast<WorkPanel*>(attempt), static_cast<WorkPanel*>(later), static_cast<WorkPanel*>(qualify),
                             static_cast<WorkPanel*>(giveBack), static_cast<WorkPanel*>(outcome), static_cast<WorkPanel*>(merge)})
        if (panel->isVisible()) panel->close();
}

void WorkArea::showMarked(int count)
{
    shown_ = count;
    marked_->setVisible(count > 0);
    if (count > 0) marked_->setText(tr("%n lead(s) are marked: accept, reject, later and return apply to all of them.", nullptr, count));
}

void WorkArea::retranslate()
{
    lead->setAccessibleName(tr("The selected lead"));
    reject->retranslate();
    attempt->retranslate();
    later->retranslate();
    qualify->retranslate();
    giveBack->retranslate();
    outcome->retranslate();
    merge->retranslate();
    bar_->retranslate();
    showMarked(shown_);
}

}  // namespace handschlag::ui
