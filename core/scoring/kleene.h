#pragma once
// Kleene's three values. And is the least, or the greatest, not the mirror image: False < Unknown < True.

#include <cstdint>

namespace handschlag::scoring {

enum class Truth : std::uint8_t { False, Unknown, True };

[[nodiscard]] constexpr Truth truthOf(bool value) { return value ? Truth::True : Truth::False; }
[[nodiscard]] constexpr Truth both(Truth a, Truth b) { return a < b ? a : b; }
[[nodiscard]] constexpr Truth either(Truth a, Truth b) { return a < b ? b : a; }
[[nodiscard]] constexpr Truth negated(Truth a) { return static_cast<Truth>(2 - static_cast<int>(a)); }

/// At least `wanted` of some statements, of which `yes` are true and `open` unknown.
[[nodiscard]] constexpr Truth atLeast(int wanted, int yes, int open)
{
    if (yes >= wanted) return Truth::True;
    return yes + open >= wanted ? Truth::Unknown : Truth::False;
}

/// A sum known to lie in low..high, against a threshold.
[[nodiscard]] constexpr Truth reaches(std::int64_t low, std::int64_t high, std::int64_t threshold)
{
    if (low >= threshold) return Truth::True;
    return high >= threshold ? Truth::Unknown : Truth::False;
}

}  // namespace handschlag::scoring
