#pragma once
// Random numbers that are the same on every machine and library: splitmix64 (Steele, Lea, Flood 2014), one independent stream per
// purpose and index, so that data of one lead never depend on how many others there are.

#include <cmath>
#include <cstdint>
#include <span>

namespace handschlag::usecase::demo {

class Random {
public:
    Random(std::uint64_t seed, std::uint64_t purpose, std::uint64_t index = 0) : state_(mixed(mixed(mixed(seed) + purpose) + index)) {}

    std::uint64_t next()
    {
        state_ += 0x9E37'79B9'7F4A'7C15ULL;
        return mixed(state_);
    }
    /// 0 .. count - 1
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    /// from .. to, both inclusive
    std::int64_t between(std::int64_t from, std::int64_t to) { return from + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(to - from + 1)); }
    /// True in this share of cases, in percent.
    bool percent(int share) { return below(100) < static_cast<std::size_t>(share); }
    template <class T, std::size_t N>
    const T& pick(const T (&list)[N])
    {
        return list[below(N)];
    }
    template <class T>
    const T& pick(std::span<const T> list)
    {
        return list[below(list.size())];
    }
    /// Nearly normal with mean 0 and variance 1: the sum of twelve uniforms less six.
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += static_cast<double>(next() >> 11) * 0x1.0p-53;
        return sum;
    }
    std::int64_t logNormal(double median, double sigma) { return static_cast<std::int64_t>(std::llround(median * std::exp(sigma * normal()))); }

private:
    static std::uint64_t mixed(std::uint64_t value)
    {
        value = (value ^ (value >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
        value = (value ^ (value >> 27)) * 0x94D0'49BB'1331'11EBULL;
        return value ^ (value >> 31);
    }
    std::uint64_t state_;
};

}  // namespace handschlag::usecase::demo
