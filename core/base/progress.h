#pragma once
// Sign of life of long work, and the way to stop it. Safe to default: reports nothing, never stops.

#include <cstdint>
#include <functional>
#include <stop_token>

namespace handschlag {

struct Progress {
    std::function<void(std::int64_t done, std::int64_t total)> report;
    std::stop_token stop;

    void at(std::int64_t done, std::int64_t total) const
    {
        if (report) report(done, total);
    }
    [[nodiscard]] bool stopped() const { return stop.stop_requested(); }
};

}  // namespace handschlag
