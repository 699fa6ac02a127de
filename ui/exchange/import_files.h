#pragma once
// The files beside an import, each with its dialog: a mapping to load or save, and the rows that were refused.

#include <QString>

#include <optional>

#include "core/usecase/imports.h"
#include "ui/exchange/import_source.h"
#include "ui/shared/view_memory.h"

class QWidget;

namespace handschlag::ui {

/// Nothing if nobody chose a file.
[[nodiscard]] std::optional<Result<exchange::Mapping>> loadMapping(QWidget* parent, const ViewMemory& memory, const ImportSource& source, exchange::FileKind kind);
/// Name of the file, without its folder; nothing if nobody chose one.
[[nodiscard]] std::optional<Result<QString>> saveMapping(QWidget* parent, const ViewMemory& memory, const ImportSource& source, exchange::FileKind kind,
                                                         const exchange::Mapping& mapping);
/// The rows as they were, with the reasons in words; a German spreadsheet opens it in German.
[[nodiscard]] std::optional<Result<QString>> saveRefusedRows(QWidget* parent, const ViewMemory& memory, const ImportSource& source, const usecase::ImportReport& report);

}  // namespace handschlag::ui
