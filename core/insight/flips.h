#pragma once
// Leads that are an MQL now under one definition but not under the other.
//
//   const Flips flips = flipsBetween(inForce, candidate);   // two evaluations of the same population and moment

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/scoring/evaluation.h"

namespace handschlag::insight {

struct Flip {
    std::uint32_t row = 0;
    LeadId lead;
    std::string name;  ///< person, else company, else external id
    std::string company;
    std::string externalId;
    scoring::Score before;
    scoring::Score after;
};

struct Flips {
    std::int64_t gained = 0;       ///< MQL under the candidate only
    std::int64_t lost = 0;         ///< MQL before only
    std::vector<Flip> gainedList;  ///< the first ones in order of rows, at most as many as asked for
    std::vector<Flip> lostList;
};

inline constexpr std::size_t flipsListed = 200;

/// outside: per row 1 for a lead that does not take part; empty: all do.
[[nodiscard]] Flips flipsBetween(const scoring::Evaluation& before, const scoring::Evaluation& after, std::span<const std::uint8_t> outside = {},
                                 std::size_t atMost = flipsListed);

}  // namespace handschlag::insight
