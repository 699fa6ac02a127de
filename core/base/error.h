#pragma once
// Errors are values: a stable code, its arguments, and a technical detail. The core never speaks sentences;
// ui/shared/messages turns a code and its arguments into one in the user's language.
//
//   if (!file) return fail(codes::fileMissing, {path});
//   auto plan = compile(document); if (!plan) return std::unexpected(plan.error());

#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace handschlag {

/// Names one kind of failure, e.g. "import.unknown_column". Stable: scripts and tests compare it.
struct ErrorCode {
    std::string_view name;
    friend constexpr bool operator==(ErrorCode, ErrorCode) = default;
};

/// What decides the exit status of a command that fails with it (cli contract).
enum class Severity {
    Answer,    ///< the answer is no: invalid, not verified, conflict, refused (exit 1)
    Usage,     ///< asked for something that cannot be meant (exit 2)
    Unusable,  ///< a file or workspace cannot be used (exit 3)
};

struct Error {
    ErrorCode code;
    std::vector<std::string> arguments;
    std::string detail;  ///< technical, untranslated (errno text, SQL message); may be empty
    Severity severity = Severity::Unusable;
    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = std::expected<T, Error>;

/// An error about a file or workspace (exit 3).
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::vector<std::string> arguments = {}, std::string detail = {})
{
    return std::unexpected(Error{code, std::move(arguments), std::move(detail), Severity::Unusable});
}

/// The answer is no (exit 1).
[[nodiscard]] inline std::unexpected<Error> refuse(ErrorCode code, std::vector<std::string> arguments = {}, std::string detail = {})
{
    return std::unexpected(Error{code, std::move(arguments), std::move(detail), Severity::Answer});
}

/// The request itself is wrong (exit 2).
[[nodiscard]] inline std::unexpected<Error> misuse(ErrorCode code, std::vector<std::string> arguments = {}, std::string detail = {})
{
    return std::unexpected(Error{code, std::move(arguments), std::move(detail), Severity::Usage});
}

}  // namespace handschlag
