#include "ui/wizard/note_line.h"

#include <algorithm>

#include "ui/shared/languages.h"

namespace handschlag::ui {

NoteLine::NoteLine(Draft* draft, Note note, const agreement::NoteLabel& label, std::string who, QWidget* parent)
    : QLineEdit(parent), draft_(draft), note_(std::move(note)), label_(label), who_(std::move(who))
{
    connect(this, &QLineEdit::textEdited, this, &NoteLine::write);
    connect(draft, &Draft::changed, this, &NoteLine::refresh);
    connect(draft, &Draft::editableChanged, this, &NoteLine::refresh);
    refresh();
}

LocalizedText NoteLine::stored() const
{
    agreement::Document document = draft_->document();
    for (const agreement::NoteEntry& entry : agreement::noteEntries(note_(document), label_))
        if (entry.who == who_) return entry.text;
    return {};
}

void NoteLine::refresh()
{
    const QString now = QString::fromStdString(stored().in(currentLanguage()));
    // What is being typed is not rewritten under the cursor.
    if (text() != now) setText(now);
    setReadOnly(!draft_->isEditable());
}

void NoteLine::write(const QString& text)
{
    const LocalizedText after = agreement::typed(stored(), text.toStdString(), currentLanguage());
    const QString place = QStringLiteral("note.%1.%2").arg(QString::fromUtf8(label_.en.data(), static_cast<qsizetype>(label_.en.size())), QString::fromStdString(who_));
    draft_->edit(tr("Change: %1").arg(accessibleName()), place, [this, &after](agreement::Document& document) {
        LocalizedText& note = note_(document);
        auto entries = agreement::noteEntries(note, label_);
        const auto found = std::ranges::find(entries, who_, &agreement::NoteEntry::who);
        if (found == entries.end())
            entries.push_back({who_, after});
        else
            found->text = after;
        agreement::setNoteEntries(note, label_, entries);
    });
}

}  // namespace handschlag::ui
