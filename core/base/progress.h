#pragma once
// Sign of life of long work, and the way to stop it. Safe to default: reports nothing, never stops.

#include <cstdint>
#include <functional>
#include <stop_token>

#include "core/base/error.h"

namespace handschlag {

/// Somebody asked the work to stop, and nothing was changed.
inline constexpr ErrorCode taskCancelled{"task.cancelled"};

struct Progress {
    std::function<void(std::int64_t done, std::int64_t total)> report;
    std::stop_token stop;

    void at(std::int64_t done, std::int64_t total) const
    {
        if (report) report(done, total);
    }
    [[nodiscard]] bool stopped() const { return stop.stop_requested(); }
};

/// One step of several is done. Fails with taskCancelled once asked to stop.
[[nodiscard]] inline Result<void> step(const Progress& progress, std::int64_t done, std::int64_t total)
{
    progress.at(done, total);
    return progress.stopped() ? refuse(taskCancelled) : Result<void>{};
}

}  // namespace handschlag
