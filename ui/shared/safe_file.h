#pragma once
// Writes a file whole or not at all; what the window and the command line save by.
//
//   if (const auto written = writeWholeFile(path, csv); !written) emit failed(sentence(written.error()));

#include <QString>

#include <string_view>

#include "core/base/error.h"

namespace handschlag::ui {

/// Writes to a temporary file beside it and renames. Fails with file.unwritable {path}, and with what mayReplace() refuses: a workspace,
/// a device, a pipe, a folder.
[[nodiscard]] Result<void> writeWholeFile(const QString& path, std::string_view content);

}  // namespace handschlag::ui
