#pragma once
// The passphrase of a key for a command: from a file, or asked on the terminal without echo.

#include <string>

#include "app/cli/command.h"

namespace handschlag::cli {

/// From the file that the option names, without its last line end; else asked on the terminal (twice if it is a new one).
[[nodiscard]] Result<std::string> passphrase(const Invocation& invocation, bool isNew, const char* option = "passphrase-file");

}  // namespace handschlag::cli
