#include "ui/wizard/clause_strip.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/agreement/sentence.h"
#include "ui/shared/clause_sentence.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"
#include "ui/wizard/clause_problems.h"

namespace handschlag::ui {
namespace {

constexpr qsizetype foldedLetters = 320;
constexpr qsizetype linesOfNote = 3;

QLabel* wrapped()
{
    QLabel* label = theme::plainLabel();
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString shortened(const QString& text) { return text.size() > foldedLetters ? text.left(foldedLetters) + QStringLiteral(" …") : text; }

/// The clause's own sentence and the end of its note, which is what the first steps write; without its parts.
QString folded(const agreement::Document& document, handover::ClauseKind kind)
{
    for (const agreement::ClauseText& clause : agreement::sentences(document, currentLanguage())) {
        if (clause.id != clause.parent || handover::clauseKind(document, clause.id) != kind) continue;
        QStringList sentences;
        for (const std::string& sentence : clause.sentences) sentences << QString::fromStdString(sentence);
        QStringList lines{shortened(sentences.join(u' '))};
        const QStringList note = QString::fromStdString(clause.note).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : note.mid(std::max<qsizetype>(0, note.size() - linesOfNote))) lines << shortened(line);
        return lines.join(u'\n');
    }
    return {};
}

}  // namespace

ClauseStrip::ClauseStrip(Draft* draft, QWidget* parent)
    : QFrame(parent), draft_(draft), heading_(theme::plainLabel()), problems_(wrapped()), text_(wrapped()), whole_(new QToolButton)
{
    setObjectName(QStringLiteral("wizardClause"));
    setFrameShape(StyledPanel);
    heading_->setFont(theme::smallFont(font()));
    theme::setTone(heading_, theme::Tone::Muted);
    theme::setTone(problems_, theme::Tone::Danger);
    text_->setObjectName(QStringLiteral("wizardSentence"));
    problems_->setObjectName(QStringLiteral("wizardProblems"));
    whole_->setObjectName(QStringLiteral("wizardWholeText"));
    whole_->setCheckable(true);
    whole_->setAutoRaise(true);
    // Looked at, not worked with: the fields come first.
    whole_->setFocusPolicy(Qt::ClickFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::small, theme::small, theme::small, theme::small);
    column->setSpacing(theme::tight);
    for (QLabel* label : {heading_, text_, problems_}) column->addWidget(label);
    column->addWidget(whole_, 0, Qt::AlignLeft);
    connect(draft, &Draft::changed, this, &ClauseStrip::refresh);
    connect(whole_, &QToolButton::toggled, this, &ClauseStrip::refresh);
}

void ClauseStrip::showClause(handover::ClauseKind kind)
{
    kind_ = kind;
    setVisible(kind != handover::ClauseKind::Unknown);
    refresh();
}

void ClauseStrip::refresh()
{
    if (kind_ == handover::ClauseKind::Unknown) return;
    heading_->setText(tr("What both sides sign: clause %1, %2").arg(clauseNumber(kind_)).arg(clauseTitle(kind_)));
    showText();
    showProblems();
}

void ClauseStrip::showText()
{
    const QString text = clauseSentence(draft_->document(), kind_);
    const QString part = folded(draft_->document(), kind_);
    whole_->setVisible(part.size() < text.size());
    whole_->setText(whole_->isChecked() ? tr("Less of the text") : tr("The whole text of this clause"));
    text_->setText(whole_->isChecked() ? text : part);
}

void ClauseStrip::showProblems()
{
    QStringList problems;
    for (const agreement::Problem& problem : agreement::validate(draft_->document())) {
        if (problem.severity != agreement::Problem::Severity::Error) continue;
        if (handover::clauseKind(draft_->document(), problem.clause) == kind_) problems << QStringLiteral("✗ ") + problemSentence(problem, draft_->document());
    }
    problems_->setText(problems.join(u'\n'));
    problems_->setVisible(!problems.isEmpty());
}

void ClauseStrip::retranslate() { refresh(); }

}  // namespace handschlag::ui
