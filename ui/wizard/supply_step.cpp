#include "ui/wizard/supply_step.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/agreement/form_fields.h"
#include "ui/agreement/impact_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int linesOfImpact = 30;
constexpr qlonglong mostLeads = 1'000'000;

}  // namespace

SupplyStep::SupplyStep(Session* session, Draft* draft, QWidget* parent)
    : WizardStep(session, draft, parent), basis_(theme::plainLabel()), promise_(new QPushButton), column_(new QVBoxLayout(this))
{
    number_ = new FormPart(draft, nullptr,
                           {numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Conforming leads per quarter"), "wizard.leadsPerQuarter",
                                     &agreement::Document::marketing, &agreement::MarketingClause::leadsPerQuarter, wholeField(0, mostLeads))});
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::large);
    const char* const keys[]{"supplyLow", "supplyMedian", "supplyHigh"};
    for (int i = 0; i < 3; ++i) {
        figures_[i] = theme::plainLabel();
        figures_[i]->setObjectName(QLatin1String(keys[i]));
        figures_[i]->setFont(theme::titleFont(font()));
        names_[i] = theme::plainLabel();
        names_[i]->setWordWrap(true);
        theme::setTone(names_[i], theme::Tone::Muted);
        grid->addWidget(figures_[i], 0, i);
        grid->addWidget(names_[i], 1, i, Qt::AlignTop);
        grid->setColumnStretch(i, 1);
    }
    basis_->setObjectName(QStringLiteral("supplyBasis"));
    basis_->setWordWrap(true);
    promise_->setObjectName(QStringLiteral("supplyPromise"));
    column_->setContentsMargins({});
    column_->setSpacing(theme::medium);
    column_->addWidget(number_);
    column_->addLayout(grid);
    column_->addWidget(basis_);
    column_->addWidget(promise_, 0, Qt::AlignLeft);
    connect(promise_, &QPushButton::clicked, this, [this] {
        const auto low = static_cast<int>(past_->draft.candidate.forecast.fan->low);
        this->draft().edit(tr("Promise the cautious number"), {}, [low](agreement::Document& document) { document.marketing.leadsPerQuarter = low; });
    });
    connect(draft, &Draft::changed, this, &SupplyStep::refresh);
    connect(draft, &Draft::editableChanged, this, &SupplyStep::refresh);
    retranslate();
}

void SupplyStep::lend(QWidget* impact)
{
    impact->setMinimumHeight(fontMetrics().height() * linesOfImpact);
    column_->addWidget(impact, 1);
    impact->show();
}

void SupplyStep::showPast(const PastImpactPtr& past)
{
    past_ = past;
    refresh();
}

QString SupplyStep::chanceText(const insight::Forecast& forecast) const
{
    if (forecast.promised == 0) return tr("No number is promised yet.");
    if (!forecast.chance) return {};
    const QString sign = *forecast.chance < 0.5 ? QStringLiteral("! ") : QString();
    return sign + tr("%1 leads promised: %2.").arg(count(forecast.promised), ImpactWords::kept(*forecast.chance));
}

void SupplyStep::refresh()
{
    const insight::Forecast forecast = past_ ? past_->draft.candidate.forecast : insight::Forecast{};
    const bool known = forecast.fan.has_value();
    const std::int64_t values[]{known ? forecast.fan->low : 0, known ? forecast.fan->median : 0, known ? forecast.fan->high : 0};
    for (int i = 0; i < 3; ++i) figures_[i]->setText(known ? count(values[i]) : QStringLiteral("–"));
    promise_->setEnabled(known && values[0] > 0 && draft().isEditable() && draft().document().marketing.leadsPerQuarter != values[0]);
    promise_->setText(known && values[0] > 0 ? tr("Promise the cautious number: %1").arg(count(values[0])) : tr("Promise the cautious number"));
    if (!past_)
        basis_->setText(tr("History is being played again under this definition…"));
    else if (known && values[2] == 0)
        basis_->setText(tr("! The past year brought no lead that meets this definition: turn a threshold below, or see the steps before."));
    else if (known)
        basis_->setText(chanceText(forecast));
    else
        basis_->setText(tr("Not enough evidence for a forecast: %1 of %2 weeks of history, %3 leads in them.")
                            .arg(forecast.weeks).arg(insight::weeksForForecast).arg(count(forecast.counted)));
    const bool alarming = forecast.chance && *forecast.chance < 0.5;
    theme::setTone(basis_, alarming ? theme::Tone::Warn : theme::Tone::Neutral);
}

QString SupplyStep::title() const { return tr("Supply forecast"); }

QString SupplyStep::explanation() const
{
    return tr("Can marketing deliver enough with this definition? The past year is played again under it, without hindsight. Turn the threshold below, and promise a number that can be kept.");
}

void SupplyStep::retranslate()
{
    number_->retranslate();
    names_[0]->setText(tr("leads in a weak quarter (P10): 9 of 10 bring more"));
    names_[1]->setText(tr("leads in a usual quarter (P50)"));
    names_[2]->setText(tr("leads in a strong quarter (P90): 1 of 10 brings more"));
    refresh();
}

}  // namespace handschlag::ui
