#pragma once
// Taking an import back, in words: what will happen, what has happened, and why it cannot.

#include <QString>
#include <QStringList>

#include "core/usecase/import_undo.h"

namespace handschlag::ui {

/// "2.314 leads go, with 48.120 activities", one line each; nothing that is not the case. Empty: it has changed nothing.
[[nodiscard]] QStringList whatWillHappen(const usecase::ImportUndo& undo);
/// The same afterwards, in one sentence.
[[nodiscard]] QString whatHappened(const usecase::ImportUndo& undo);
/// One line for each thing that was built on it, with what to do.
[[nodiscard]] QStringList whyNot(const usecase::ImportUndo& undo);
/// What the person should know before; empty: nothing.
[[nodiscard]] QString laterImportsHint(const usecase::ImportUndo& undo);
/// "handover", "settled", "cycle", "merge", "edit", "import": stable English keys.
[[nodiscard]] const char* key(usecase::ImportDependent::Kind kind);

}  // namespace handschlag::ui
