#include "ui/agreement/words_part.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int linesShown = 7;

}  // namespace

QStringList wordsOfLines(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[\\n\\r,;\\x{2028}\\x{2029}]"));
    QStringList words;
    for (const QString& word : text.split(separators))
        if (const QString kept = word.simplified(); !kept.isEmpty() && !words.contains(kept)) words << kept;
    return words;
}

WordsPart::WordsPart(Draft* draft, const char* title, Source source, QWidget* parent)
    : ClausePart(parent), draft_(draft), titleSource_(title), source_(std::move(source)), title_(theme::plainLabel()), list_(new QPlainTextEdit), count_(theme::plainLabel())
{
    title_->setFont(theme::headingFont(font()));
    title_->setBuddy(list_);
    list_->setObjectName(source_.place);
    list_->setTabChangesFocus(true);
    list_->setLineWrapMode(QPlainTextEdit::NoWrap);
    list_->setUndoRedoEnabled(false);
    list_->setFixedHeight(linesShown * fontMetrics().lineSpacing() + theme::medium);
    list_->setMaximumWidth(48 * fontMetrics().averageCharWidth());
    theme::setTone(count_, theme::Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::tight);
    column->addWidget(title_);
    column->addWidget(list_);
    column->addWidget(count_);
    connect(list_, &QPlainTextEdit::textChanged, this, &WordsPart::typed);
    connect(draft, &Draft::changed, this, &WordsPart::refresh);
    connect(draft, &Draft::editableChanged, this, &WordsPart::refresh);
    retranslate();
    refresh();
}

void WordsPart::typed()
{
    const QStringList words = wordsOfLines(list_->toPlainText());
    draft_->edit(tr("Change: %1").arg(title_->text()), source_.place, [this, words](agreement::Document& document) { source_.set(document, words); });
}

void WordsPart::refresh()
{
    const auto words = source_.get(draft_->document());
    setVisible(words.has_value());
    if (!words) return;
    list_->setReadOnly(!draft_->isEditable());
    // What is being typed is not rewritten under the cursor.
    if (wordsOfLines(list_->toPlainText()) != *words) {
        const QSignalBlocker quiet(list_);
        list_->setPlainText(words->join(u'\n'));
    }
    count_->setText(tr("%n words, one a line. Paste a list to add many at once.", nullptr, static_cast<int>(words->size())));
}

void WordsPart::retranslate()
{
    title_->setText(QCoreApplication::translate("AgreementColumns", titleSource_));
    list_->setAccessibleName(title_->text());
    refresh();
}

}  // namespace handschlag::ui
