#pragma once
// Which of the first records names the columns, if any does.

#include <cstdint>
#include <string>
#include <vector>

namespace handschlag::exchange {

struct SampleRecord {
    std::vector<std::string> cells;
    std::int64_t number = 0;  ///< beginning with 1
};

/// The record below lines that only speak about the file (a title, a date, a filter); 0 if the first one of the table holds values
/// such as its columns hold: an address, a date, a number.
[[nodiscard]] std::int64_t findHeaderRow(const std::vector<SampleRecord>& sample);

/// How many cells most records have.
[[nodiscard]] std::size_t usualWidth(const std::vector<SampleRecord>& sample);

}  // namespace handschlag::exchange
