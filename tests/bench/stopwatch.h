#pragma once

#include <chrono>

namespace handschlag::bench {

/// Milliseconds since it was made.
class Stopwatch {
public:
    [[nodiscard]] double ms() const { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin_).count(); }

private:
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

}  // namespace handschlag::bench
