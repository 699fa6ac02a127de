#pragma once
// A workspace full of plausible German B2B data, by seed: persons, two signed versions, a third under negotiation, a live queue.

#include <cstdint>

#include "core/base/progress.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct DemoRequest {
    int leads = 2'000;
    int activities = 20'000;
    std::uint64_t seed = 1;
    Instant now;          ///< history ends here
    int worked = 20'000;  ///< at most so many leads come before sales; what a database holds beyond them are contacts
};

struct DemoReport {
    int leads = 0;
    int activities = 0;
    int persons = 0;
    int versions = 0;
    int handovers = 0;
    int openHandovers = 0;
};

/// Fills an empty workspace that was created with info.demo. Equal requests give equal data (but for keys and random tokens).
[[nodiscard]] Result<DemoReport> fillDemo(Store& store, const DemoRequest& request, const Progress& progress = {});

/// Fails (demo.unfinished {path}) for a workspace whose filling was cut short: it looks whole and is not.
[[nodiscard]] Result<void> refuseUnfinishedDemo(Store& store, const std::string& path);

}  // namespace handschlag::usecase
