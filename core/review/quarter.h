#pragma once
// Quarters of the fiscal year. A fiscal year bears the number of the calendar year in which it begins; with the start month 1 it is the calendar year.
//
//   const auto quarter = quarterFromText("2018Q1", 1);   // first() 2018-01-01, next().first() 2018-04-01
//   quarterOf(dayFromCivil(2018, 2, 3), 10)              // 2017Q2 of a year that begins in October: 1 January to 31 March 2018

#include <optional>
#include <string>
#include <string_view>

#include "core/base/instant.h"

namespace handschlag::review {

struct Quarter {
    int year = 1970;
    int number = 1;      ///< 1..4
    int startMonth = 1;  ///< of the fiscal year, 1..12
    [[nodiscard]] Quarter next() const { return moved(1); }
    [[nodiscard]] Quarter previous() const { return moved(-1); }
    [[nodiscard]] Quarter moved(int quarters) const;
    [[nodiscard]] Day first() const;
    /// First day after it.
    [[nodiscard]] Day end() const { return next().first(); }
    friend constexpr bool operator==(const Quarter&, const Quarter&) = default;
};

[[nodiscard]] Quarter quarterOf(Day day, int startMonth);
/// "2018Q1"
[[nodiscard]] std::string toText(const Quarter& quarter);
/// "2018Q1" or "2018q1", years 1900 to 2999; nothing else.
[[nodiscard]] std::optional<Quarter> quarterFromText(std::string_view text, int startMonth);

}  // namespace handschlag::review
