#pragma once
// The bytes of a .sla file, for checking and importing.

#include <QString>

#include <string>

#include "core/base/error.h"

namespace handschlag::ui {

/// Refuses by its size, before anything is read, what can be no bundle (json.too_large {MiB}); file.unreadable {path}.
[[nodiscard]] Result<std::string> readBundleFile(const QString& path);

}  // namespace handschlag::ui
