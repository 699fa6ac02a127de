#pragma once
// Parts of long work made ahead on other threads and taken in their order, so that reading goes on while what was read is used. Memory stays
// bounded: only a few parts are made before somebody takes them.
//
//   ReadAhead<Block> blocks(count, [&](std::size_t part) { return read(part); });
//   while (auto block = blocks.next()) use(*block);

#include <algorithm>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <optional>
#include <thread>

namespace handschlag {

template <class Part>
class ReadAhead {
public:
    /// make(part) for 0 .. count - 1, several at once; what it refers to must outlive this.
    ReadAhead(std::size_t count, std::function<Part(std::size_t)> make) : count_(count), make_(std::move(make))
    {
        while (waiting_.size() < std::max<std::size_t>(2, std::thread::hardware_concurrency()) && started_ < count_) start();
    }

    /// The next part; none behind the last.
    [[nodiscard]] std::optional<Part> next()
    {
        if (waiting_.empty()) return std::nullopt;
        Part part = waiting_.front().get();
        waiting_.pop_front();
        if (started_ < count_) start();
        return part;
    }

private:
    void start()
    {
        waiting_.push_back(std::async(std::launch::async, [this, part = started_] { return make_(part); }));
        ++started_;
    }

    std::size_t count_;
    std::size_t started_ = 0;
    std::function<Part(std::size_t)> make_;
    std::deque<std::future<Part>> waiting_;  // destroyed first: waits for what is being made
};

}  // namespace handschlag
