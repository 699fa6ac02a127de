#pragma once
// Companies and contacts of a German machine builder's market, by seed and index.

#include <string>

#include "core/base/instant.h"
#include "core/leads/lead.h"

namespace handschlag::usecase::demo {

struct Company {
    std::string name;
    std::string domain;
    std::string industry;  ///< empty: not known
    std::int64_t employees = 0;  ///< 0: not known
    std::string country, region, postcode;
    bool competitor = false;
    bool customer = false;
    std::string owner;     ///< of a customer
};

class Random;

[[nodiscard]] Company companyOf(std::uint64_t seed, std::size_t index);

/// Lead `index` of `count`, recorded the day it was created, within `historyDays` before now. Without id.
[[nodiscard]] leads::Lead leadOf(std::uint64_t seed, std::size_t index, std::size_t count, Instant now, int historyDays);

/// A moment on a working day between 06:00 and 16:30 UTC, mostly; between the two.
[[nodiscard]] Instant workingMoment(Random& random, Instant from, Instant to);

}  // namespace handschlag::usecase::demo
