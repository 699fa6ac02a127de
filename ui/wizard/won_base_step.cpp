#include "ui/wizard/won_base_step.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/usecase/win_rates.h"
#include "ui/agreement/impact_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/wizard/win_rate_model.h"

namespace handschlag::ui {
namespace {

constexpr int quietMilliseconds = 300;
constexpr int linesOfTable = 12;
constexpr int leastLettersOfName = 24;

}  // namespace

WonBaseStep::WonBaseStep(Session* session, Draft* draft, QWidget* parent)
    : WizardStep(session, draft, parent), outcomeTitle_(theme::plainLabel()), outcome_(new QComboBox), basis_(theme::plainLabel()),
      table_(new TableView), model_(new WinRateModel(this)), take_(new QPushButton), taken_(theme::plainLabel()), column_(new QVBoxLayout(this))
{
    createViews();
    quiet_.setSingleShot(true);
    quiet_.setInterval(quietMilliseconds);
    connect(&quiet_, &QTimer::timeout, this, &WonBaseStep::compute);
    connect(outcome_, &QComboBox::activated, this, [this] {
        chosenByHand_ = true;
        compute();
    });
    connect(model_, &WinRateModel::chosenChanged, this, &WonBaseStep::offer);
    connect(take_, &QPushButton::clicked, this, &WonBaseStep::take);
    connect(draft, &Draft::changed, this, [this] {
        // Other buckets, other groups.
        if (entered_ && this->draft().document().fit.criteria != criteria_) quiet_.start();
        offer();
    });
    connect(draft, &Draft::editableChanged, this, &WonBaseStep::offer);
    retranslate();
}

void WonBaseStep::createViews()
{
    outcome_->setObjectName(QStringLiteral("wonOutcome"));
    basis_->setObjectName(QStringLiteral("wonBasis"));
    table_->setObjectName(QStringLiteral("wonTable"));
    take_->setObjectName(QStringLiteral("wonTake"));
    taken_->setObjectName(QStringLiteral("wonTaken"));
    outcomeTitle_->setBuddy(outcome_);
    for (QLabel* label : {basis_, taken_}) label->setWordWrap(true);
    theme::setTone(basis_, theme::Tone::Muted);
    theme::setTone(taken_, theme::Tone::Ok);
    table_->setModel(model_);
    table_->installEventFilter(this);
    table_->setMinimumHeight(fontMetrics().height() * 2 * linesOfTable);
    table_->setTabKeyNavigation(false);
    auto* row = new QHBoxLayout;
    row->addWidget(outcomeTitle_);
    row->addWidget(outcome_);
    row->addStretch(1);
    column_->setContentsMargins({});
    column_->setSpacing(theme::small);
    column_->addLayout(row);
    column_->addWidget(basis_);
    column_->addWidget(table_);
    column_->addWidget(take_, 0, Qt::AlignLeft);
    column_->addWidget(taken_);
    for (const insight::Outcome outcome : insight::outcomes) outcome_->addItem(QString(), static_cast<int>(outcome));
    outcome_->setCurrentIndex(static_cast<int>(insight::Outcome::Won));
}

insight::Outcome WonBaseStep::outcome() const { return static_cast<insight::Outcome>(outcome_->currentData().toInt()); }

void WonBaseStep::enter()
{
    if (!entered_) {
        entered_ = true;
        makeParts();
    }
    compute();
}

void WonBaseStep::forget()
{
    // The base is read anew when the step is looked at again.
    bases_.clear();
    if (isVisible()) quiet_.start();
}

void WonBaseStep::makeParts()
{
    for (ClausePart* part : parts_) delete part;
    parts_ = partsOf(handover::ClauseKind::Fit, &draft());
    for (ClausePart* part : parts_) column_->addWidget(part);
}

void WonBaseStep::compute()
{
    const int number = ++asked_;
    criteria_ = draft().document().fit.criteria;
    if (!shown_) basis_->setText(tr("Looking through all leads…"));
    const BasePtr known = bases_.contains(outcome()) ? bases_.at(outcome()) : nullptr;
    session().tasks().run<Answer>(
        this,
        [known, outcome = outcome(), product = session().product(), now = session().now(),
         document = draft().document()](usecase::Store& store, const Progress& progress) -> Result<Answer> {
            Answer answer{known, {}};
            if (!answer.base) {
                auto base = usecase::loadWinBase(store, product, now, outcome, {}, progress);
                if (!base) return std::unexpected(base.error());
                answer.base = std::make_shared<const insight::WinBase>(std::move(*base));
            }
            answer.rates = insight::winRates(*answer.base, document);
            return answer;
        },
        [this, number](Result<Answer> answer) {
            if (number != asked_) return;
            if (answer)
                present(*answer);
            else
                emit failed(answer.error());
        });
}

void WonBaseStep::present(const Answer& answer)
{
    using insight::Outcome;
    bases_[answer.base->outcome] = answer.base;
    shown_ = answer.base;
    rates_ = answer.rates;
    // Few wins say little: then by default what happens more often is looked at.
    if (!chosenByHand_ && answer.base->wins < insight::winsForPrecision && answer.base->outcome != Outcome::Accepted && answer.rates.leads > 0) {
        chosenByHand_ = true;
        outcome_->setCurrentIndex(static_cast<int>(Outcome::Accepted));
        compute();
        return;
    }
    const bool first = model_->rows().empty();
    model_->show(rates_);
    fitColumns();
    if (first && !model_->rows().empty()) table_->setCurrentIndex(model_->index(0, 0));
    showBasis();
}

void WonBaseStep::fitColumns()
{
    // The names give way before a figure does.
    table_->resizeColumnsToContents();
    int others = 0;
    for (int column = 1; column < model_->columnCount(); ++column) others += table_->columnWidth(column);
    const int least = fontMetrics().averageCharWidth() * leastLettersOfName;
    table_->setColumnWidth(0, std::max(least, std::min(table_->columnWidth(0), table_->viewport()->width() - others)));
    table_->horizontalHeader()->setStretchLastSection(true);
}

void WonBaseStep::showBasis()
{
    if (!shown_) return;
    QStringList parts;
    if (rates_.leads == 0) {
        parts << tr("Not enough evidence: of no lead handed over is it known yet what became of it. Import leads with their outcomes, or set the points below by experience.");
    } else {
        parts << tr("%1 leads handed over at least %2 days ago, %3 of them %4; as they were known then.")
                     .arg(count(rates_.leads), QString::number(insight::horizonDays(shown_->outcome)), count(rates_.wins), ImpactWords::outcome(shown_->outcome));
        parts << tr("Left out: %1 too young, %2 expired unworked, %3 never handed over.").arg(count(shown_->open), count(shown_->unworked), count(shown_->neverHandedOver));
        parts << tr("%1 values tested; a difference counts at a false discovery rate of 5 % (Benjamini-Hochberg).").arg(count(rates_.tested));
    }
    basis_->setText(parts.join(u' '));
    table_->setVisible(rates_.leads > 0);
    take_->setVisible(rates_.leads > 0);
}

void WonBaseStep::offer()
{
    const auto chosen = model_->chosen();
    take_->setEnabled(!chosen.empty() && draft().isEditable());
    take_->setText(chosen.empty() ? tr("Choose values with the space key, then take them over")
                                  : tr("Take %n chosen value(s) over as buckets", nullptr, static_cast<int>(chosen.size())));
}

void WonBaseStep::take()
{
    const auto chosen = model_->chosen();
    if (chosen.empty()) return;
    draft().edit(tr("Take values over from the won base"), {}, [&chosen](agreement::Document& document) { insight::giveChosenPoints(document, chosen); });
    model_->unchoose();
    taken_->setText(tr("✓ %n value(s) taken over; the criteria below have them now. Ctrl+Z takes them back.", nullptr, static_cast<int>(chosen.size())));
    table_->setFocus();
}

bool WonBaseStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && table_->currentIndex().isValid()) {
            model_->toggle(table_->currentIndex().row());
            return true;
        }
    }
    if (watched == table_ && event->type() == QEvent::Resize) fitColumns();
    return WizardStep::eventFilter(watched, event);
}

QString WonBaseStep::title() const { return tr("Fit from the won base"); }

QString WonBaseStep::explanation() const
{
    return tr("Which leads are really won? Each value is compared with all other leads, never among winners alone. What is grey has not enough evidence. Chosen values become buckets of a criterion.");
}

void WonBaseStep::retranslate()
{
    outcomeTitle_->setText(tr("Outcome"));
    for (const insight::Outcome outcome : insight::outcomes) outcome_->setItemText(static_cast<int>(outcome), ImpactWords::outcome(outcome));
    outcome_->setAccessibleName(outcomeTitle_->text());
    table_->setAccessibleName(tr("Relative win rates"));
    model_->retranslate();
    taken_->clear();
    showBasis();
    offer();
    if (!parts_.empty()) makeParts();
}

}  // namespace handschlag::ui
