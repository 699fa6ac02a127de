#pragma once
// Quarters of the calendar year.

#include "core/base/instant.h"

namespace handschlag::ui {

struct Quarter {
    int year = 1970;
    int number = 1;  ///< 1..4
    [[nodiscard]] constexpr Quarter next() const { return number == 4 ? Quarter{year + 1, 1} : Quarter{year, number + 1}; }
    [[nodiscard]] constexpr Quarter previous() const { return number == 1 ? Quarter{year - 1, 4} : Quarter{year, number - 1}; }
    [[nodiscard]] constexpr Day first() const { return dayFromCivil(year, static_cast<unsigned>(number * 3 - 2), 1); }
    friend constexpr bool operator==(const Quarter&, const Quarter&) = default;
};

[[nodiscard]] constexpr Quarter quarterOf(Day day)
{
    const auto date = civil(day);
    return {static_cast<int>(date.year()), (static_cast<int>(static_cast<unsigned>(date.month())) + 2) / 3};
}

}  // namespace handschlag::ui
