#include "ui/agreement/reading_pane.h"

#include <QScrollBar>
#include <QTextCursor>
#include <QTimer>

#include <algorithm>

#include "core/agreement/sentence.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

/// insertText never interprets anything: names and notes stay what was typed.
void write(QTextCursor& cursor, const agreement::ClauseText& clause, int number, const QFont& heading)
{
    const bool whole = clause.id == clause.parent;
    QTextCharFormat bold;
    bold.setFont(heading);
    QTextCharFormat plain;
    if (whole) {
        cursor.insertBlock();
        cursor.insertText(QStringLiteral("%1  %2").arg(number).arg(text(clause.heading)), bold);
    } else {
        cursor.insertBlock();
        cursor.insertText(QStringLiteral("• ") + text(clause.heading) + QStringLiteral(": "), plain);
    }
    for (const std::string& sentence : clause.sentences) {
        if (whole) cursor.insertBlock();
        cursor.insertText(text(sentence) + (whole ? QString() : QStringLiteral(" ")), plain);
    }
    if (clause.note.empty()) return;
    cursor.insertBlock();
    cursor.insertText(text(clause.note), plain);
}

}  // namespace

ReadingPane::ReadingPane(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setObjectName(QStringLiteral("readingPane"));
    setAccessibleName(tr("Text of the agreement"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingPane::look);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReadingPane::look);
}

void ReadingPane::showDocument(const agreement::Document& document)
{
    clear();
    QTextCursor cursor(this->document());
    QTextCharFormat title;
    title.setFont(theme::titleFont(font()));
    cursor.insertText(text(document.title.in(currentLanguage())), title);
    int number = 0;
    for (const agreement::ClauseText& clause : agreement::sentences(document, currentLanguage())) {
        if (clause.id == clause.parent) ++number;
        write(cursor, clause, number, theme::headingFont(font()));
    }
    moveCursor(QTextCursor::Start);
}

void ReadingPane::showEvent(QShowEvent* event)
{
    QTextEdit::showEvent(event);
    // A text that needs no scrolling is read by being seen; its size is known only after this event.
    QTimer::singleShot(0, this, &ReadingPane::look);
}

void ReadingPane::look()
{
    if (!isVisible() || document()->isEmpty()) return;
    const QScrollBar* bar = verticalScrollBar();
    // The caret in the last line leaves the margin below it out of sight.
    const bool atEnd = bar->value() >= bar->maximum() - fontMetrics().height();
    const int percent = atEnd ? 100 : 100 * bar->value() / std::max(1, bar->maximum());
    if (percent > percent_) {
        percent_ = percent;
        emit progressed(percent_);
    }
    if (!atEnd || readToEnd_) return;
    readToEnd_ = true;
    emit readToEnd();
}

}  // namespace handschlag::ui
