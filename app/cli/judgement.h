#pragma once
// Under what a command judges: --version N, --definition F.json, or what is active.

#include <QString>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/agreement/document.h"
#include "core/agreement/version.h"

namespace handschlag::cli {

struct Judgement {
    agreement::Document document;
    int version = 0;                                                 ///< 0: a definition from a file
    std::string definition;                                          ///< name of that file
    agreement::VersionState state = agreement::VersionState::Draft;  ///< of that version
    bool trial = false;
};

/// --version and --definition, for a command that takes them.
[[nodiscard]] QList<QCommandLineOption> judgementOptions();
/// Misuse: both of them, or a version that is no number.
[[nodiscard]] Result<Judgement> judgementOf(const Invocation& invocation, usecase::Store& store, Instant asOf);

/// {"version", "state" | "definition", "as_of", "trial"}
[[nodiscard]] nlohmann::json headOf(const Judgement& judgement, Instant asOf);
/// "under version 2 (in force), as of ..."
[[nodiscard]] QString underWhat(const Judgement& judgement, Instant asOf);

}  // namespace handschlag::cli
