#pragma once
// Public holidays of Germany and its sixteen Länder since 1990: those of the whole Land. Left out are holidays of single
// municipalities (Augsburg's Friedensfest; Fronleichnam in parts of Saxony and Thuringia); Mariä Himmelfahrt counts in all of Bavaria.
// Regions are "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"; "" means nationwide only.
// Easter: the anonymous Gregorian computus (Nature, 20 April 1876).
//
//   isHoliday(dayFromCivil(2025, 10, 3), "BY")            // true
//   for (const Holiday& holiday : holidaysOf(2026, "NW")) ...

#include <span>
#include <string_view>
#include <vector>

#include "core/base/instant.h"
#include "core/base/localized_text.h"

namespace handschlag::calendar {

struct Region {
    std::string_view code;  ///< "BY"
    LocalizedText name;
};

struct Holiday {
    Day day;
    LocalizedText name;
};

[[nodiscard]] Day easterSunday(int year);
/// The sixteen Länder, by code.
[[nodiscard]] std::vector<Region> regions();
[[nodiscard]] bool isRegion(std::string_view code);
/// In order of the day. An unknown region has the nationwide holidays.
[[nodiscard]] std::vector<Holiday> holidaysOf(int year, std::string_view region);
[[nodiscard]] bool isHoliday(Day day, std::string_view region);

}  // namespace handschlag::calendar
