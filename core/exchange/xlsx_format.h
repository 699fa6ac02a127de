#pragma once
// What the number format of a cell says about its number, and the number as canonical text.
//
//   cellText("44197", formatOfCode("yyyy-mm-dd"), {.epoch1904 = false}) == "2021-01-01"
//   cellText("1067", formatOfCode("00000"), {}) == "01067"     cellText("1.5E-3", {}, {}) == "0.0015"
//
// Source: ECMA-376 part 1, 18.8.30 (number formats), 18.17.4 (serial dates).

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/xml_stream.h"

namespace handschlag::exchange {

enum class NumberKind : std::uint8_t { Plain, Date, Time, DateTime, Duration };

struct NumberFormat {
    NumberKind kind = NumberKind::Plain;
    std::uint8_t digits = 0;  ///< of whole numbers that are shown with leading zeros, such as postcodes
    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

[[nodiscard]] NumberFormat formatOfCode(std::string_view code);
/// Of the formats that have a number only.
[[nodiscard]] NumberFormat builtInFormat(unsigned id);

struct NumberStyle {
    bool epoch1904 = false;
    char decimalMark = '.';
};
/// Dates: 2021-01-01, with a time of day 2021-01-01T10:10:10; times of day and durations 10:10:10. Numbers: no exponent up to 15 digits
/// before the mark, at most 15 significant digits. A number that is no day there can be stays a number.
void appendCellText(std::string& text, std::string_view number, NumberFormat format, NumberStyle style);
[[nodiscard]] std::string cellText(std::string_view number, NumberFormat format, NumberStyle style);

/// The formats of styles.xml, by the number that cells name.
class NumberFormats : public XmlListener {
public:
    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view) override {}

    /// Plain for numbers that are not there.
    [[nodiscard]] NumberFormat at(std::size_t style) const { return style < formats_.size() ? formats_[style] : NumberFormat{}; }

private:
    std::map<unsigned, NumberFormat> custom_;
    std::vector<NumberFormat> formats_;
    bool inCellFormats_ = false;
};

}  // namespace handschlag::exchange
