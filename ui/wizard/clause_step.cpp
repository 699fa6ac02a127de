#include "ui/wizard/clause_step.h"

#include <QVBoxLayout>

#include "ui/shared/theme.h"

namespace handschlag::ui {

using handover::ClauseKind;

ClauseStep::ClauseStep(ClauseKind kind, Session* session, Draft* draft, QWidget* parent)
    : WizardStep(session, draft, parent), kind_(kind), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins({});
    column_->setSpacing(theme::medium);
    column_->addStretch(1);
}

void ClauseStep::enter()
{
    if (!parts_.empty()) return;
    parts_ = partsOf(kind_, &draft());
    int at = 0;
    for (ClausePart* part : parts_) column_->insertWidget(at++, part);
}

QString ClauseStep::title() const
{
    switch (kind_) {
        case ClauseKind::Behaviour: return tr("Behaviour");
        case ClauseKind::Marketing: return tr("Marketing's commitments");
        default: return tr("Sales' commitments");
    }
}

QString ClauseStep::explanation() const
{
    switch (kind_) {
        case ClauseKind::Behaviour:
            return tr("What does somebody do who is about to buy? Strong signs get many points, opened e-mails few. Points fade with time.");
        case ClauseKind::Marketing:
            return tr("How many leads does marketing promise per quarter, how complete, and how fast are they handed over? Step 6 says what history allows.");
        default:
            return tr("How fast does sales decide and make contact, how often does it try, and how does it answer? A promise that the people available can keep.");
    }
}

void ClauseStep::retranslate()
{
    // Choices and names of a clause are texts, too: its parts are made anew.
    const bool made = !parts_.empty();
    for (ClausePart* part : parts_) delete part;
    parts_.clear();
    if (made) enter();
}

}  // namespace handschlag::ui
