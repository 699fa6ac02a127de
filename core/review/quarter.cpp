#include "core/review/quarter.h"

namespace handschlag::review {
namespace {

constexpr int monthsOfYear = 12;
constexpr int monthsOfQuarter = 3;
constexpr int quartersOfYear = 4;

}  // namespace

Quarter Quarter::moved(int quarters) const
{
    const int count = year * quartersOfYear + number - 1 + quarters;
    return {count / quartersOfYear, count % quartersOfYear + 1, startMonth};
}

Day Quarter::first() const
{
    const int month = startMonth - 1 + (number - 1) * monthsOfQuarter;
    return dayFromCivil(year + month / monthsOfYear, static_cast<unsigned>(month % monthsOfYear + 1), 1);
}

Quarter quarterOf(Day day, int startMonth)
{
    const auto date = civil(day);
    const int months = static_cast<int>(date.year()) * monthsOfYear + static_cast<int>(static_cast<unsigned>(date.month())) - startMonth;
    return {months / monthsOfYear, months % monthsOfYear / monthsOfQuarter + 1, startMonth};
}

std::string toText(const Quarter& quarter) { return std::to_string(quarter.year) + 'Q' + std::to_string(quarter.number); }

std::optional<Quarter> quarterFromText(std::string_view text, int startMonth)
{
    constexpr std::size_t length = 6;
    if (text.size() != length || (text[4] != 'Q' && text[4] != 'q') || text[5] < '1' || text[5] > '4') return std::nullopt;
    int year = 0;
    for (const char digit : text.substr(0, 4)) {
        if (digit < '0' || digit > '9') return std::nullopt;
        year = year * 10 + (digit - '0');
    }
    if (year < 1900 || year > 2999) return std::nullopt;
    return Quarter{year, text[5] - '0', startMonth};
}

}  // namespace handschlag::review
