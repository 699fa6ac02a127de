#pragma once
// A reason inside the arguments of another error; ui/shared/messages makes a sentence of it.
//
//   return fail(noUsableRow, {file, row, asArgument(first.reason)});

#include <string>

#include "core/base/error.h"

namespace handschlag {

/// Code and arguments, each behind a U+001F, which no text in a cell or name holds.
[[nodiscard]] inline std::string asArgument(const Error& reason)
{
    std::string text = "\x1F" + std::string(reason.code.name);
    for (const std::string& argument : reason.arguments) text += '\x1F' + argument;
    return text;
}

}  // namespace handschlag
