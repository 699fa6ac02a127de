#pragma once
// Wall clock times in the cells of a file, read by a pattern.
//
// Pattern: yyyy yy MMM MM M dd d HH H hh h mm m ss s z AP t; text in '' and every other character stand for themselves. Two digits where
// the letter is doubled, one or two where it is single; yy means 1970..2069; MMM is the name of a month in German or English, whole or
// short ("Mai", "March", "Okt."); z is a fraction of a second, which is dropped; t is Z, UTC, GMT, CET, CEST, MEZ, MESZ or an offset such
// as +02:00, which then holds in place of the file's zone. An empty pattern takes the ISO forms: 2018-06-30, and with a time behind T or
// a blank 12:00[:00[.000]], with or without what t takes.
//
//   const auto format = DateFormat::parse("dd.MM.yyyy HH:mm"); if (!format) return std::unexpected(format.error());
//   if (const auto time = format->read("31.03.2026 08:05")) ...

#include <cstdint>
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

    /// True if a time of day belongs to the pattern (of ISO forms: may belong).
    [[nodiscard]] bool hasTime() const;

private:
    enum class Part : std::uint8_t { Literal, Year, ShortYear, Month, MonthName, Day, Hour, HalfDayHour, Minute, Second, Fraction, HalfDay, Offset };
    struct Token {
        Part part = Part::Literal;
        std::size_t least = 0;  ///< digits
        std::size_t most = 0;
        char literal = 0;
    };
    struct Clock {
        int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
        bool afternoon = false;
        std::optional<int> offset;
    };
    [[nodiscard]] std::optional<LocalTime> readTokens(std::string_view text) const;
    static bool readToken(const Token& token, std::string_view& text, Clock& clock);
    static bool readNumber(const Token& token, std::string_view& text, Clock& clock);
    static std::optional<Token> numberToken(char letter, std::size_t count);
    std::vector<Token> tokens_;  // none: ISO forms
};

/// 1..12 for the name of a month in German or English, whole or short, that the text begins with; takes it and a dot behind it off.
[[nodiscard]] std::optional<int> takeMonthName(std::string_view& text);

}  // namespace handschlag::exchange
