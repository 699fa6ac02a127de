#pragma once
// What the commands of a handover share: who decides on which record when, and the record after it as an answer.

#include "app/cli/command.h"
#include "core/usecase/handovers.h"

namespace handschlag::cli {

/// One entry of a queue.
[[nodiscard]] nlohmann::json queueJson(const usecase::QueueEntry& entry);

/// The record as it is stored, with the newest event.
[[nodiscard]] Result<Answer> recordAnswer(usecase::Store& store, HandoverId id, Instant now);

/// What every decision needs: the workspace, the record, the person, the time.
struct Deciding {
    std::unique_ptr<usecase::Store> store;
    HandoverId id;
    usecase::Person actor;
    Instant now;

    [[nodiscard]] Result<Answer> answer(const Result<handover::Handover>& after) const;
};
[[nodiscard]] Result<Deciding> deciding(const Invocation& invocation);

/// A time, or a day: its 00:00 in the organisation's zone. Nothing if the option is not given.
[[nodiscard]] Result<std::optional<Instant>> momentOf(usecase::Store& store, const Invocation& invocation, const char* option);

/// --comment, the same for every command that has it.
[[nodiscard]] QCommandLineOption commentOption();
[[nodiscard]] QCommandLineOption followUpOption();

}  // namespace handschlag::cli
