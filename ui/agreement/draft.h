#pragma once
// The document that is being edited, and every step back. Editors read it, change it through edit(), and refresh on changed().

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <vector>

#include "core/agreement/document.h"
#include "core/agreement/validation.h"

namespace handschlag::ui {

class Draft : public QObject {
    Q_OBJECT
public:
    using Change = std::function<void(agreement::Document&)>;

    explicit Draft(QObject* parent = nullptr);

    [[nodiscard]] const agreement::Document& document() const { return document_; }
    [[nodiscard]] bool isEditable() const { return editable_; }
    void setEditable(bool editable);

    /// A document from the workspace: nothing to take back.
    void load(agreement::Document document);
    /// Somebody else's changes since `base` come in; the own ones stay, and can still be taken back. Where both changed the same, mine stays.
    void takeIn(const agreement::Document& base, const agreement::Document& theirs);
    /// One step. Steps in a row at the same place (a number being typed) become one; an empty place never merges.
    void edit(const QString& what, const QString& place, const Change& change);
    [[nodiscard]] QUndoStack& history() { return history_; }

    /// What is wrong with it, for those who show it where it stands.
    [[nodiscard]] const std::vector<agreement::Problem>& problems() const { return problems_; }
    void setProblems(std::vector<agreement::Problem> problems);
    /// The year that previews are for.
    [[nodiscard]] int year() const { return year_; }
    void setYear(int year) { year_ = year; }

signals:
    void problemsChanged();
    /// The content is another one: by an edit, an undo, or load().
    void changed();
    /// Only by an edit or an undo: worth saving.
    void edited();
    void editableChanged(bool editable);

private:
    class Step;
    void become(const agreement::Document& document);

    agreement::Document document_;
    QUndoStack history_;
    std::vector<agreement::Problem> problems_;
    int year_ = 2026;
    bool editable_ = false;
};

}  // namespace handschlag::ui
