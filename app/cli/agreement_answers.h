#pragma once
// What the agreement commands say of versions, problems and verifications.

#include "app/cli/command.h"
#include "core/agreement/bundle.h"
#include "core/agreement/validation.h"
#include "core/agreement/version.h"

namespace handschlag::cli {

/// {"version","hash","state", ...} and one line about it.
[[nodiscard]] Answer answerOf(const agreement::Version& version);
/// {"valid","problems":[{"severity","clause","code","arguments","message"}]}; exit 1 if there are errors.
[[nodiscard]] Answer answerOf(const std::vector<agreement::Problem>& problems);
/// A document that cannot be read at all, in the same shape. Sentences name the file.
[[nodiscard]] Answer answerOf(const Error& unreadable, const std::string& path);
/// {"valid","verdict","hash","version","signatures":[...],"problems":[...]}; exit 1 if it is not valid. Sentences name
/// the file.
[[nodiscard]] Answer answerOf(const agreement::Verification& verification, const std::string& path);

}  // namespace handschlag::cli
