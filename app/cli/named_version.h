#pragma once
// The version of an agreement that a command line means.

#include "app/cli/command.h"
#include "core/agreement/version.h"

namespace handschlag::cli {

/// The number of --version; misuse if it is none.
[[nodiscard]] Result<int> versionNumber(const Invocation& invocation);
/// The version of --version, else the newest of the product line.
[[nodiscard]] Result<agreement::Version> namedVersion(const Invocation& invocation, usecase::Store& store);

}  // namespace handschlag::cli
