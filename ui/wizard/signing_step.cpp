#include "ui/wizard/signing_step.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/agreement/impact_words.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/wizard/clause_problems.h"

namespace handschlag::ui {
namespace {

using agreement::Side;
using agreement::VersionState;

QToolButton* buttonFor(QAction* action)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("wizard_") + action->objectName());
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setVisible(action->isVisible());
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

}  // namespace

SigningStep::SigningStep(const QList<QAction*>& actions, Session* session, Draft* draft, QWidget* parent)
    : WizardStep(session, draft, parent), summary_(theme::plainLabel()), list_(new QListWidget)
{
    summary_->setObjectName(QStringLiteral("signingSummary"));
    summary_->setWordWrap(true);
    summary_->setFont(theme::headingFont(font()));
    list_->setObjectName(QStringLiteral("signingList"));
    list_->setWordWrap(true);
    list_->setMinimumHeight(fontMetrics().height() * 16);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins({});
    for (QAction* action : actions) flow->addWidget(buttonFor(action));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::medium);
    column->addWidget(summary_);
    column->addWidget(list_, 1);
    column->addWidget(row);
    connect(draft, &Draft::changed, this, &SigningStep::refresh);
    connect(list_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { jump(list_->row(item)); });
    retranslate();
}

void SigningStep::enter() { refresh(); }

void SigningStep::follow(const AgreementLoad& load)
{
    load_ = load;
    refresh();
}

void SigningStep::showPast(const PastImpactPtr& past)
{
    past_ = past;
    refresh();
}

void SigningStep::addPeople(std::vector<Line>& lines) const
{
    for (const Side side : {Side::Marketing, Side::Sales}) {
        const auto ofSide = [side](const usecase::Person& person) { return person.side == side; };
        const auto canSign = [side](const usecase::Person& person) { return person.side == side && !person.publicKey.empty(); };
        const auto signer = std::ranges::find_if(load_.persons, canSign);
        if (signer != load_.persons.end())
            lines.push_back({Mark::Done, tr("%1 can sign: %2 has a key.").arg(name(side), QString::fromStdString(signer->name)), sidesStep});
        else if (std::ranges::any_of(load_.persons, ofSide))
            lines.push_back({Mark::Open, tr("%1: nobody has a key yet. Create one with the button below.").arg(name(side)), sidesStep});
        else
            lines.push_back({Mark::Open, tr("%1: nobody takes part yet.").arg(name(side)), sidesStep});
    }
}

void SigningStep::addProblems(std::vector<Line>& lines) const
{
    const agreement::Document& document = draft().document();
    bool anyError = false;
    for (const agreement::Problem& problem : agreement::validate(document)) {
        const bool error = problem.severity == agreement::Problem::Severity::Error;
        anyError |= error;
        const auto kind = handover::clauseKind(document, problem.clause);
        const QString where = kind == handover::ClauseKind::Unknown ? QString() : tr("Clause %1, %2: ").arg(clauseNumber(kind)).arg(clauseTitle(kind));
        lines.push_back({error ? Mark::Open : Mark::Weigh, where + problemSentence(problem, document), stepOfClause(kind).value_or(-1), kind});
    }
    if (!anyError) lines.push_back({Mark::Done, tr("All fourteen clauses can be executed."), -1});
}

void SigningStep::addPromise(std::vector<Line>& lines) const
{
    if (!past_) return;
    const insight::Forecast& forecast = past_->draft.candidate.forecast;
    if (forecast.promised == 0)
        lines.push_back({Mark::Weigh, tr("No number of leads is promised."), supplyStep});
    else if (!forecast.chance)
        lines.push_back({Mark::Weigh, tr("Not enough evidence whether %1 leads a quarter can be kept.").arg(count(forecast.promised)), supplyStep});
    else
        lines.push_back({*forecast.chance < 0.5 ? Mark::Weigh : Mark::Done,
                         tr("%1 leads a quarter promised: %2.").arg(count(forecast.promised), ImpactWords::kept(*forecast.chance)), supplyStep});
}

void SigningStep::addState(std::vector<Line>& lines) const
{
    const agreement::Version& version = load_.version;
    if (version.id.value == 0) return;
    const bool proposed = version.state != VersionState::Draft;
    lines.push_back({proposed ? Mark::Done : Mark::Open, proposed ? tr("Proposed to both sides.") : tr("Not proposed yet: propose it with the button below."), -1});
    for (const Side side : {Side::Marketing, Side::Sales}) {
        const auto signature = std::ranges::find(version.signatures, side, &agreement::Signature::side);
        const bool done = signature != version.signatures.end();
        lines.push_back({done ? Mark::Done : Mark::Open,
                         done ? tr("%1 has signed: %2.").arg(name(side), QString::fromStdString(signature->person)) : tr("%1 has not signed yet.").arg(name(side)), -1});
    }
}

std::vector<SigningStep::Line> SigningStep::lines() const
{
    std::vector<Line> lines;
    addPeople(lines);
    addProblems(lines);
    addPromise(lines);
    addState(lines);
    std::ranges::stable_sort(lines, {}, [](const Line& line) { return line.mark == Mark::Open ? 0 : line.mark == Mark::Weigh ? 1 : 2; });
    return lines;
}

void SigningStep::refresh()
{
    if (!isVisible()) return;
    lines_ = lines();
    const int row = list_->currentRow();
    list_->clear();
    int open = 0;
    for (const Line& line : lines_) {
        const QString sign = line.mark == Mark::Done ? QStringLiteral("✓ ") : line.mark == Mark::Open ? QStringLiteral("✗ ") : QStringLiteral("! ");
        const bool jumps = line.mark != Mark::Done && (line.step >= 0 || line.clause != handover::ClauseKind::Unknown);
        const QString where = !jumps ? QString() : line.step >= 0 ? tr("  (Enter: step %1)").arg(line.step + 1) : tr("  (Enter: to the clause)");
        auto* item = new QListWidgetItem(sign + line.text + where, list_);
        const auto tone = line.mark == Mark::Done ? theme::Tone::Ok : line.mark == Mark::Open ? theme::Tone::Danger : theme::Tone::Warn;
        item->setForeground(theme::ink(tone, palette()));
        open += line.mark == Mark::Open ? 1 : 0;
    }
    list_->setCurrentRow(std::clamp(row, 0, list_->count() - 1));
    summary_->setText(open > 0 ? tr("%n thing(s) still missing", nullptr, open) : tr("Nothing is missing: the agreement is signed by both sides."));
}

void SigningStep::jump(int row)
{
    const Line& line = lines_[static_cast<std::size_t>(row)];
    if (line.step >= 0)
        emit stepRequested(line.step);
    else if (line.clause != handover::ClauseKind::Unknown)
        emit clauseRequested(line.clause);
}

QString SigningStep::title() const { return tr("Sign and publish"); }

QString SigningStep::explanation() const
{
    return tr("What is still missing until both sides can sign. Enter goes to the place. With both signatures the version is in force, and leads are judged by it.");
}

void SigningStep::retranslate()
{
    list_->setAccessibleName(tr("What is still missing"));
    refresh();
}

}  // namespace handschlag::ui
