#include "ui/agreement/clause_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/shared/clause_sentence.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

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
    const bool part = problem.clause.find('.') != std::string::npos && kind != handover::ClauseKind::Unknown;
    return part ? QStringLiteral("%1: %2").arg(clauseName(problem.clause, document), text) : text;
}

}  // namespace

ClauseView::ClauseView(Draft* draft, QWidget* parent)
    : QScrollArea(parent), draft_(draft), page_(new QWidget), column_(new QVBoxLayout(page_)), title_(theme::plainLabel()), sentence_(wrapped()), errors_(wrapped()),
      warnings_(wrapped())
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    title_->setFont(theme::titleFont(font()));
    sentence_->setObjectName(QStringLiteral("clauseSentence"));
    errors_->setObjectName(QStringLiteral("clauseErrors"));
    theme::setTone(errors_, theme::Tone::Danger);
    theme::setTone(warnings_, theme::Tone::Warn);
    column_->setSpacing(theme::medium);
    for (QLabel* label : {title_, sentence_, errors_, warnings_}) column_->addWidget(label);
    column_->addStretch(1);
    setWidget(page_);
    connect(draft, &Draft::changed, this, &ClauseView::showSentence);
}

void ClauseView::showClause(handover::ClauseKind kind)
{
    if (kind == kind_) return;
    kind_ = kind;
    for (ClausePart* part : parts_) delete part;
    parts_ = partsOf(kind, draft_);
    int at = column_->indexOf(warnings_) + 1;
    for (ClausePart* part : parts_) column_->insertWidget(at++, part);
    title_->setText(QStringLiteral("%1  %2").arg(clauseNumber(kind)).arg(clauseTitle(kind)));
    showSentence();
    ensureVisible(0, 0);
}

void ClauseView::showSentence()
{
    if (kind_ != handover::ClauseKind::Unknown) sentence_->setText(clauseSentence(draft_->document(), kind_));
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
    if (kind_ == handover::ClauseKind::Unknown) return;
    // Choices and names of a clause are texts, too: its parts are made anew.
    const auto kind = std::exchange(kind_, handover::ClauseKind::Unknown);
    showClause(kind);
}

}  // namespace handschlag::ui
