#include "core/exchange/date_format.h"

#include <algorithm>
#include <array>

#include "core/base/byte_words.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr ErrorCode formatUnknown{"mapping.format_unknown"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Takes least..most digits off the front.
std::optional<int> takeNumber(std::string_view& text, std::size_t least, std::size_t most)
{
    std::size_t count = 0;
    int number = 0;
    while (count < most && count < text.size() && isDigit(text[count])) number = number * 10 + (text[count++] - '0');
    if (count < least) return std::nullopt;
    text.remove_prefix(count);
    return number;
}

bool take(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected) return false;
    text.remove_prefix(1);
    return true;
}

template <class Clock>
[[gnu::always_inline]] inline std::optional<LocalTime> checked(const Clock& clock)
{
    const std::chrono::year_month_day date{std::chrono::year{clock.year}, std::chrono::month(static_cast<unsigned>(clock.month)),
                                           std::chrono::day(static_cast<unsigned>(clock.day))};
    const bool exists = date.ok() && clock.year >= 1 && clock.hour < 24 && clock.minute < 60 && clock.second < 60;
    if (!exists) return std::nullopt;
    return LocalTime{dayFromCivil(clock.year, static_cast<unsigned>(clock.month), static_cast<unsigned>(clock.day)),
                     clock.hour * 3600 + clock.minute * 60 + clock.second, std::nullopt};
}

struct ZoneName {
    std::string_view name;
    int hours;
};
constexpr std::array zoneNames{ZoneName{"UTC", 0}, ZoneName{"GMT", 0}, ZoneName{"CEST", 2}, ZoneName{"CET", 1}, ZoneName{"MESZ", 2}, ZoneName{"MEZ", 1}, ZoneName{"Z", 0}, ZoneName{"z", 0}};

/// "Z", "+02:00", "+0200", "+02", "CET"; nothing at all is no offset. Takes the whole text.
bool readOffset(std::string_view text, std::optional<int>& offset)
{
    if (text.empty()) return true;
    if (text.front() == ' ') text.remove_prefix(1);
    for (const ZoneName& zone : zoneNames) {
        if (!text.starts_with(zone.name)) continue;
        text.remove_prefix(zone.name.size());
        offset = zone.hours * 3600;
        if (text.empty()) return true;
        if (zone.hours != 0) return false;  // "UTC+2" is an offset, "CET+2" is nothing
        break;
    }
    const int sign = !text.empty() && text.front() == '-' ? -1 : 1;
    if (!take(text, '+') && !take(text, '-')) return false;
    const auto hours = takeNumber(text, 1, 2);
    const bool colon = take(text, ':');
    const auto minutes = text.empty() && !colon ? std::optional(0) : takeNumber(text, 2, 2);
    if (!hours || !minutes || !text.empty() || *hours > 14 || *minutes > 59) return false;
    offset = sign * (*hours * 3600 + *minutes * 60);
    return true;
}

struct IsoClock {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
};

/// Eight bytes of a text with digits at some places and fixed bytes at the others.
struct Mask {
    std::uint64_t bytes = 0;  ///< '0' for a digit
    std::uint64_t room = 0;   ///< what each byte may grow by, once the mask is taken off, before its highest bit is set
};
consteval Mask maskOf(std::string_view pattern)
{
    Mask mask;
    for (std::size_t i = 0; i < 8; ++i) {
        mask.bytes |= std::uint64_t{static_cast<unsigned char>(pattern[i])} << (8 * i);
        mask.room |= std::uint64_t{pattern[i] == '0' ? 0x76U : 0x7fU} << (8 * i);
    }
    return mask;
}

/// Digits become their values, other bytes 0; else the text is no plain one.
std::uint64_t digitsOf(std::uint64_t word, Mask mask, bool& plain)
{
    const std::uint64_t digits = word ^ mask.bytes;
    plain = plain && (((digits + mask.room) | digits) & 0x8080'8080'8080'8080U) == 0;
    return digits;
}

int digitAt(std::uint64_t digits, int place) { return static_cast<int>(digits >> (8 * place) & 0xff); }
int pairAt(std::uint64_t digits, int place) { return digitAt(digits, place) * 10 + digitAt(digits, place + 1); }

std::optional<LocalTime> readOtherIso(std::string_view text)
{
    IsoClock clock;
    const auto number = [&](int& target, std::size_t digits) {
        const auto found = takeNumber(text, digits, digits);
        target = found.value_or(0);
        return found.has_value();
    };
    if (!number(clock.year, 4) || !take(text, '-') || !number(clock.month, 2) || !take(text, '-') || !number(clock.day, 2)) return std::nullopt;
    if (text.empty()) return checked(clock);
    if ((!take(text, 'T') && !take(text, ' ')) || !number(clock.hour, 2) || !take(text, ':') || !number(clock.minute, 2)) return std::nullopt;
    if (take(text, ':') && !number(clock.second, 2)) return std::nullopt;
    if (take(text, '.') && !takeNumber(text, 1, 9)) return std::nullopt;
    auto time = checked(clock);
    if (time && !readOffset(text, time->offsetSeconds)) return std::nullopt;
    return time;
}

/// The form of nearly every time in a file, "2018-06-30T12:00:00" and perhaps Z, read eight bytes at a time. Every other
/// form has its own way.
std::optional<LocalTime> readIso(std::string_view text)
{
    constexpr std::size_t length = 19;
    const bool utc = text.size() == length + 1 && text.back() == 'Z';
    if (!utc && text.size() != length) return readOtherIso(text);
    bool plain = text[10] == 'T' || text[10] == ' ';
    const std::uint64_t month = digitsOf(wordAt(text.data()), maskOf("0000-00-"), plain);
    const std::uint64_t day = digitsOf(wordAt(text.data() + 2), maskOf("00-00-00"), plain);
    const std::uint64_t time = digitsOf(wordAt(text.data() + 11), maskOf("00:00:00"), plain);
    if (!plain) return readOtherIso(text);
    const int year = pairAt(month, 0) * 100 + pairAt(month, 2);
    auto read = checked(IsoClock{year, pairAt(month, 5), pairAt(day, 6), pairAt(time, 0), pairAt(time, 3), pairAt(time, 6)});
    if (read && utc) read->offsetSeconds = 0;
    return read;
}

}  // namespace

std::optional<DateFormat::Token> DateFormat::numberToken(char letter, std::size_t count)
{
    const auto oneOrTwo = [&](Part part) { return count <= 2 ? std::optional(Token{part, count, 2, 0}) : std::nullopt; };
    switch (letter) {
        case 'y':
            if (count == 4) return Token{Part::Year, 4, 4, 0};
            return count == 2 ? std::optional(Token{Part::ShortYear, 2, 2, 0}) : std::nullopt;
        case 'M':
            if (count == 3) return Token{Part::MonthName, 0, 0, 0};
            return oneOrTwo(Part::Month);
        case 'd': return oneOrTwo(Part::Day);
        case 'H': return oneOrTwo(Part::Hour);
        case 'h': return oneOrTwo(Part::HalfDayHour);
        case 'm': return oneOrTwo(Part::Minute);
        case 's': return oneOrTwo(Part::Second);
        case 'z': return Token{Part::Fraction, 1, 9, 0};
        case 't': return Token{Part::Offset, 0, 0, 0};
        default: return std::nullopt;
    }
}

Result<DateFormat> DateFormat::parse(std::string_view pattern)
{
    DateFormat format;
    for (std::size_t i = 0; i < pattern.size();) {
        const char letter = pattern[i];
        if (letter == '\'') {
            const std::size_t close = pattern.find('\'', i + 1);
            if (close == std::string_view::npos) return fail(formatUnknown, {std::string(pattern)});
            for (const char c : pattern.substr(i + 1, close - i - 1)) format.tokens_.push_back({Part::Literal, 0, 0, c});
            i = close + 1;
        } else if (pattern.substr(i).starts_with("AP"sv)) {
            format.tokens_.push_back({Part::HalfDay, 0, 0, 0});
            i += 2;
        } else if (isLetter(letter) && letter != 'T') {
            const std::size_t count = std::min(pattern.find_first_not_of(letter, i), pattern.size()) - i;
            const auto token = numberToken(letter, count);
            if (!token) return fail(formatUnknown, {std::string(pattern)});
            format.tokens_.push_back(*token);
            i += count;
        } else {
            format.tokens_.push_back({Part::Literal, 0, 0, letter});
            ++i;
        }
    }
    const auto has = [&](Part part) { return std::ranges::count(format.tokens_, part, &Token::part); };
    const bool whole = has(Part::Year) + has(Part::ShortYear) == 1 && has(Part::Month) + has(Part::MonthName) == 1 && has(Part::Day) == 1 &&
                       has(Part::HalfDayHour) == has(Part::HalfDay) && has(Part::Offset) <= 1;
    if (!pattern.empty() && !whole) return fail(formatUnknown, {std::string(pattern)});
    return format;
}

bool DateFormat::hasTime() const
{
    return tokens_.empty() || std::ranges::any_of(tokens_, [](const Token& token) { return token.part == Part::Hour || token.part == Part::HalfDayHour; });
}

bool DateFormat::readNumber(const Token& token, std::string_view& text, Clock& clock)
{
    const auto number = takeNumber(text, token.least, token.most);
    if (!number) return false;
    switch (token.part) {
        case Part::Year: clock.year = *number; break;
        case Part::ShortYear: clock.year = *number + (*number < 70 ? 2000 : 1900); break;
        case Part::Month: clock.month = *number; break;
        case Part::Day: clock.day = *number; break;
        case Part::Hour: clock.hour = *number; break;
        case Part::HalfDayHour:
            if (*number < 1 || *number > 12) return false;
            clock.hour = *number % 12;
            break;
        case Part::Minute: clock.minute = *number; break;
        case Part::Second: clock.second = *number; break;
        case Part::Fraction:
        case Part::Literal:
        case Part::MonthName:
        case Part::HalfDay:
        case Part::Offset: break;
    }
    return true;
}

bool DateFormat::readToken(const Token& token, std::string_view& text, Clock& clock)
{
    if (token.part == Part::Literal) return take(text, token.literal);
    if (token.part == Part::MonthName) {
        const auto month = takeMonthName(text);
        clock.month = month.value_or(0);
        return month.has_value();
    }
    if (token.part == Part::HalfDay) {
        if (text.size() < 2 || (text[1] != 'M' && text[1] != 'm') || !"AaPp"sv.contains(text[0])) return false;
        clock.afternoon = text[0] == 'P' || text[0] == 'p';
        text.remove_prefix(2);
        return true;
    }
    if (token.part == Part::Offset) {
        const bool found = !text.empty() && readOffset(text, clock.offset);
        text = {};
        return found;
    }
    return readNumber(token, text, clock);
}

std::optional<LocalTime> DateFormat::read(std::string_view text) const { return tokens_.empty() ? readIso(text) : readTokens(text); }

std::optional<LocalTime> DateFormat::readTokens(std::string_view text) const
{
    Clock clock;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        const std::string_view before = text;
        if (!readToken(tokens_[i], text, clock)) return std::nullopt;
        // "Jan." is a name with its dot, unless the pattern wants the dot for itself.
        const bool dotWanted = tokens_[i].part == Part::MonthName && i + 1 < tokens_.size() && tokens_[i + 1].part == Part::Literal && tokens_[i + 1].literal == '.';
        if (dotWanted && before[before.size() - text.size() - 1] == '.') text = before.substr(before.size() - text.size() - 1);
    }
    if (!text.empty()) return std::nullopt;
    if (clock.afternoon) clock.hour += 12;
    auto time = checked(clock);
    if (time) time->offsetSeconds = clock.offset;
    return time;
}

std::optional<int> takeMonthName(std::string_view& text)
{
    struct Name {
        std::string_view folded;
        int month;
    };
    static constexpr std::array names{
        Name{"januar", 1},    Name{"january", 1},  Name{"jänner", 1},   Name{"jan", 1},      Name{"jän", 1},     Name{"februar", 2},   Name{"february", 2},  Name{"feb", 2},
        Name{"märz", 3},      Name{"march", 3},    Name{"mrz", 3},      Name{"mär", 3},      Name{"mar", 3},     Name{"april", 4},     Name{"apr", 4},       Name{"mai", 5},
        Name{"may", 5},       Name{"juni", 6},     Name{"june", 6},     Name{"jun", 6},      Name{"juli", 7},    Name{"july", 7},      Name{"jul", 7},       Name{"august", 8},
        Name{"aug", 8},       Name{"september", 9}, Name{"sept", 9},    Name{"sep", 9},      Name{"oktober", 10}, Name{"october", 10}, Name{"okt", 10},      Name{"oct", 10},
        Name{"november", 11}, Name{"nov", 11},     Name{"dezember", 12}, Name{"december", 12}, Name{"dez", 12}, Name{"dec", 12}};
    std::string folded;
    for (const char c : text.substr(0, 12)) folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const Name* best = nullptr;
    for (const Name& name : names)
        if (folded.starts_with(name.folded) && (!best || name.folded.size() > best->folded.size())) best = &name;
    if (!best) return std::nullopt;
    const std::string_view rest = text.substr(best->folded.size());
    if (!rest.empty() && (isLetter(rest.front()) || static_cast<unsigned char>(rest.front()) >= 0x80)) return std::nullopt;
    text.remove_prefix(best->folded.size());
    if (text.starts_with('.')) text.remove_prefix(1);
    return best->month;
}

}  // namespace handschlag::exchange
