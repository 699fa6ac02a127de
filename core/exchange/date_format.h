#pragma once
// Wall clock times in the cells of a file, read by a pattern.
//
// Pattern: yyyy yy MM M dd d HH H hh h mm m ss s AP; text in '' and every other character stand for themselves. Two digits where the
// letter is doubled, one or two where it is single; yy means 1970..2069. An empty pattern takes the ISO forms: 2018-06-30, and with a
// time behind T or a blank 12:00[:00[.000]], with Z or an offset such as +02:00, which then holds in place of the file's zone.
//
//   const auto format = DateFormat::parse("dd.MM.yyyy HH:mm"); if (!format) return std::unexpected(format.error());
//   if (const auto time = format->read("31.03.2026 08:05")) ...

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/instant.h"

namespace handschlag::exchange {

struct LocalTime {
    Day day;
    int secondOfDay = 0;
    std::optional<int> offsetSeconds;  ///< east of UTC, if the cell itself names it
    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

class DateFormat {
public:
    /// ISO forms.
    DateFormat() = default;
    /// Refuses letters that mean nothing and patterns without year, month or day, with the pattern.
    [[nodiscard]] static Result<DateFormat> parse(std::string_view pattern);
    /// Nothing if the whole text does not follow the pattern, or for a day or time that does not exist.
    [[nodiscard]] std::optional<LocalTime> read(std::string_view text) const;

private:
    enum class Part { Literal, Year, ShortYear, Month, Day, Hour, HalfDayHour, Minute, Second, HalfDay };
    struct Token {
        Part part = Part::Literal;
        std::size_t least = 0;  ///< digits
        std::size_t most = 0;
        char literal = 0;
    };
    static std::optional<Token> numberToken(char letter, std::size_t count);
    std::vector<Token> tokens_;  // none: ISO forms
};

}  // namespace handschlag::exchange
