#include "ui/agreement/clause_view.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/negotiation/points_view.h"
#include "ui/shared/clause_sentence.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int unfoldedLetters = 700;
constexpr int foldedLetters = 300;

/// The first lines, at least one.
QStringList folded(const QStringList& lines)
{
    QStringList kept;
    qsizetype letters = 0;
    for (const QString& line : lines) {
        letters += line.size();
        if (!kept.isEmpty() && letters > foldedLetters) break;
        kept << line;
    }
    return kept;
}

QLabel* wrapped()
{
    QLabel* label = theme::plainLabel();
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString problemText(const agreement::Problem& problem, const agreement::Document& document)
{
    QStringList arguments;
    for (const std::string& argument : problem.arguments) arguments << QString::fromStdString(argument);
    const QString text = sentence(problem.code.name, arguments);
    const auto kind = handover::clauseKind(document, problem.clause);
    // What is wrong with the hours of a team names it last; the sentence speaks of hours only.
    if (kind == handover::ClauseKind::Calendar && !arguments.isEmpty() && !text.contains(arguments.last()))
        if (std::ranges::find(document.calendar.teams, problem.arguments.back(), &agreement::TeamHours::team) != document.calendar.teams.end())
            return QStringLiteral("%1: %2").arg(arguments.last(), text);
    const bool part = problem.clause.find('.') != std::string::npos && kind != handover::ClauseKind::Unknown;
    return part ? QStringLiteral("%1: %2").arg(clauseName(problem.clause, document), text) : text;
}

}  // namespace

ClauseView::ClauseView(Draft* draft, QWidget* parent)
    : QScrollArea(parent),
      draft_(draft),
      page_(new QWidget),
      column_(new QVBoxLayout(page_)),
      title_(theme::plainLabel()),
      sentence_(wrapped()),
      wholeText_(new QToolButton),
      errors_(wrapped()),
      warnings_(wrapped()),
      points_(new PointsView)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    title_->setFont(theme::titleFont(font()));
    sentence_->setObjectName(QStringLiteral("clauseSentence"));
    errors_->setObjectName(QStringLiteral("clauseErrors"));
    theme::setTone(errors_, theme::Tone::Danger);
    theme::setTone(warnings_, theme::Tone::Warn);
    column_->setSpacing(theme::medium);
    wholeText_->setObjectName(QStringLiteral("wholeText"));
    wholeText_->setCheckable(true);
    wholeText_->setAutoRaise(true);
    wholeText_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget* widget :
         {static_cast<QWidget*>(title_), static_cast<QWidget*>(errors_), static_cast<QWidget*>(warnings_), static_cast<QWidget*>(sentence_)})
        column_->addWidget(widget);
    column_->addWidget(wholeText_, 0, Qt::AlignLeft);
    column_->addWidget(points_);
    column_->addStretch(1);
    setWidget(page_);
    connect(draft, &Draft::changed, this, &ClauseView::showSentence);
    connect(wholeText_, &QToolButton::toggled, this, &ClauseView::showSentence);
}

void ClauseView::showClause(handover::ClauseKind kind)
{
    if (kind == kind_) return;
    kind_ = kind;
    for (ClausePart* part : parts_) delete part;
    parts_ = partsOf(kind, draft_);
    int at = column_->indexOf(points_) + 1;
    for (ClausePart* part : parts_) column_->insertWidget(at++, part);
    title_->setText(QStringLiteral("%1  %2").arg(clauseNumber(kind)).arg(clauseTitle(kind)));
    showSentence();
    ensureVisible(0, 0);
}

void ClauseView::showSentence()
{
    if (kind_ == handover::ClauseKind::Unknown) return;
    const QString text = clauseSentence(draft_->document(), kind_);
    const QStringList lines = text.split(u'\n');
    const bool folds = text.size() > unfoldedLetters && lines.size() > 1;
    wholeText_->setVisible(folds);
    wholeText_->setArrowType(wholeText_->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    wholeText_->setText(wholeText_->isChecked() ? tr("Less of the text")
                                                : tr("The whole text of this clause (%n lines)", nullptr, static_cast<int>(lines.size())));
    sentence_->setText(folds && !wholeText_->isChecked() ? folded(lines).join(u'\n') : text);
}

void ClauseView::showProblems(const std::vector<agreement::Problem>& problems)
{
    QStringList errors;
    QStringList warnings;
    for (const agreement::Problem& problem : problems) {
        const bool error = problem.severity == agreement::Problem::Severity::Error;
        (error ? errors : warnings) << (error ? QStringLiteral("✗ ") : QStringLiteral("! ")) + problemText(problem, draft_->document());
    }
    errors_->setText(errors.join(u'\n'));
    warnings_->setText(warnings.join(u'\n'));
    errors_->setVisible(!errors.isEmpty());
    warnings_->setVisible(!warnings.isEmpty());
}

void ClauseView::retranslate()
{
    points_->retranslate();
    if (kind_ == handover::ClauseKind::Unknown) return;
    // Choices and names of a clause are texts, too: its parts are made anew.
    const auto kind = std::exchange(kind_, handover::ClauseKind::Unknown);
    showClause(kind);
}

}  // namespace handschlag::ui
