#pragma once
// The words that demo data are made of. Domains end in .example and telephone numbers come from ranges that are never assigned,
// so that nobody real can be reached.

#include <span>
#include <string>
#include <string_view>

namespace handschlag::usecase::demo {

struct City {
    const char* name;
    const char* region;
    const char* country;
    int postcodeFrom;
    int postcodeTo;
};

struct Industry {
    const char* name;
    const char* companyWord;  ///< as it appears in company names
};

struct JobTitle {
    const char* man;
    const char* woman;
};

[[nodiscard]] std::span<const char* const> maleNames();
[[nodiscard]] std::span<const char* const> femaleNames();
[[nodiscard]] std::span<const char* const> surnames();
[[nodiscard]] std::span<const char* const> legalForms();
[[nodiscard]] std::span<const char* const> companyStems();
[[nodiscard]] std::span<const Industry> targetIndustries();
[[nodiscard]] std::span<const Industry> adjacentIndustries();
[[nodiscard]] std::span<const Industry> otherIndustries();
[[nodiscard]] std::span<const JobTitle> decidingTitles();
[[nodiscard]] std::span<const JobTitle> influencingTitles();
[[nodiscard]] std::span<const JobTitle> otherTitles();
[[nodiscard]] std::span<const JobTitle> excludedTitles();
[[nodiscard]] std::span<const char* const> problems();
[[nodiscard]] std::span<const char* const> solutions();
[[nodiscard]] std::span<const City> germanCities();
[[nodiscard]] std::span<const City> alpineCities();
[[nodiscard]] std::span<const City> foreignCities();

/// "Müller & Söhne" > "mueller-soehne": lower-case ASCII with hyphens.
[[nodiscard]] std::string slug(std::string_view text);

}  // namespace handschlag::usecase::demo
