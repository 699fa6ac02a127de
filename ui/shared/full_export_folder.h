#pragma once
// The full export as a folder: written under a temporary name beside it, with a README of its files in the program's language, and named when it
// is whole.
//
//   const auto made = exportEverythingTo(store, folder, progress); if (!made) ...   // nothing lies there

#include <QString>

#include "core/usecase/full_export.h"

namespace handschlag::ui {

/// The folder must not be there: fails with export.folder_exists {folder}, file.unwritable {path}, and what the export fails with.
[[nodiscard]] Result<usecase::FullExport> exportEverythingTo(usecase::Store& store, const QString& folder, const Progress& progress = {});

}  // namespace handschlag::ui
