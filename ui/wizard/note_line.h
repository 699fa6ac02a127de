#pragma once
// One line of text that lives in the note of a clause: what a side expects, what a person of sales says.

#include <QLineEdit>

#include <functional>

#include "core/agreement/note_entries.h"
#include "ui/agreement/draft.h"

namespace handschlag::ui {

class NoteLine : public QLineEdit {
    Q_OBJECT
public:
    using Note = std::function<LocalizedText&(agreement::Document&)>;
    /// who: as in NoteEntry.
    NoteLine(Draft* draft, Note note, const agreement::NoteLabel& label, std::string who, QWidget* parent = nullptr);

private:
    void refresh();
    void write(const QString& text);
    [[nodiscard]] LocalizedText stored() const;

    Draft* draft_;
    Note note_;
    agreement::NoteLabel label_;
    std::string who_;
};

}  // namespace handschlag::ui
