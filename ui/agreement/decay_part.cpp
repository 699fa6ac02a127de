#include "ui/agreement/decay_part.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/agreement/decay_curve.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

DecayPart::DecayPart(Draft* draft, RuleOf ruleOf, QWidget* parent)
    : ClausePart(parent), draft_(draft), ruleOf_(std::move(ruleOf)), curve_(new DecayCurve), words_(theme::plainLabel())
{
    words_->setWordWrap(true);
    theme::setTone(words_, theme::Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::tight);
    column->addWidget(curve_);
    column->addWidget(words_);
    connect(draft, &Draft::changed, this, &DecayPart::refresh);
    refresh();
}

void DecayPart::refresh()
{
    const agreement::BehaviourRule* rule = ruleOf_(draft_->document());
    curve_->setRule(rule ? std::optional(*rule) : std::nullopt);
    words_->setText(rule ? decayWords(*rule) : QString());
    setVisible(rule != nullptr);
}

void DecayPart::retranslate() { refresh(); }

}  // namespace handschlag::ui
