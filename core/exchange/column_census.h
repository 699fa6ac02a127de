#pragma once
// Counts, in one pass over a column, how many cells each type would take. What hardly any of the first cells fits is not tried again.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/date_format.h"

namespace handschlag::exchange {

class ColumnCensus {
public:
    ColumnCensus();
    /// A cell that holds something, without white space around it.
    void add(std::string_view cell);

    struct Numbers {
        std::int64_t integers = 0;
        std::int64_t decimals = 0;  ///< whole ones included
        bool alive = true;
    };
    struct DateHits {
        std::size_t format = 0;  ///< place in usualDateFormats()
        std::int64_t hits = 0;
    };
    std::int64_t values = 0;
    Numbers byComma, byPoint;
    std::int64_t onlyComma = 0, onlyPoint = 0;  ///< numbers that only one decimal mark can read
    std::int64_t either = 0;                    ///< numbers that both can read, as different ones
    std::int64_t codes = 0, money = 0;
    std::int64_t emails = 0, phones = 0, markedPhones = 0, booleans = 0, countries = 0, lists = 0;
    std::vector<DateHits> dates;  ///< formats that are still possible

private:
    void addNumber(std::string_view cell);
    void addDate(std::string_view cell);
    void addWord(std::string_view cell);
    void dropHopeless();

    bool wordsAlive_ = true;
};

/// The parsed formats of usualDateFormats(), in its order.
[[nodiscard]] const std::vector<DateFormat>& usualDateReaders();

}  // namespace handschlag::exchange
