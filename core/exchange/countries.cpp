#include "core/exchange/countries.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <array>
#include <string>
#include <unordered_map>

#include "core/base/text.h"

namespace handschlag::exchange {
namespace {

using Codes = std::unordered_map<std::string, std::string>;

constexpr std::array<std::pair<const char*, const char*>, 22> usual{{{"BRD", "DE"},
                                                                     {"Bundesrepublik Deutschland", "DE"},
                                                                     {"Federal Republic of Germany", "DE"},
                                                                     {"D", "DE"},
                                                                     {"A", "AT"},
                                                                     {"USA", "US"},
                                                                     {"U.S.A.", "US"},
                                                                     {"Vereinigte Staaten von Amerika", "US"},
                                                                     {"United States of America", "US"},
                                                                     {"UK", "GB"},
                                                                     {"Great Britain", "GB"},
                                                                     {"Großbritannien", "GB"},
                                                                     {"England", "GB"},
                                                                     {"Holland", "NL"},
                                                                     {"The Netherlands", "NL"},
                                                                     {"Tschechische Republik", "CZ"},
                                                                     {"Czech Republic", "CZ"},
                                                                     {"Suisse", "CH"},
                                                                     {"Svizzera", "CH"},
                                                                     {"Türkei", "TR"},
                                                                     {"Turkey", "TR"},
                                                                     {"VAE", "AE"}}};

std::string displayName(const icu::Locale& country, const icu::Locale& language)
{
    icu::UnicodeString name;
    country.getDisplayCountry(language, name);
    std::string text;
    name.toUTF8String(text);
    return foldCase(text);
}

Codes allCodes()
{
    Codes codes;
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code) {
        const icu::Locale country("", *code);
        codes.emplace(foldCase(*code), *code);
        codes.emplace(foldCase(country.getISO3Country()), *code);
        for (const icu::Locale& language : {icu::Locale::getGerman(), icu::Locale::getEnglish()}) codes.emplace(displayName(country, language), *code);
    }
    for (const auto& [name, code] : usual) codes.emplace(foldCase(name), code);
    codes.erase("");
    return codes;
}

}  // namespace

std::string_view countryCode(std::string_view text)
{
    static const Codes codes = allCodes();
    const std::string_view name = trimmed(text);
    if (name.empty() || name.size() > 60) return {};
    const auto found = codes.find(foldCase(name));
    return found == codes.end() ? std::string_view{} : found->second;
}

}  // namespace handschlag::exchange
