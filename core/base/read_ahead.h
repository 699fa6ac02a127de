#pragma once
// Parts of long work made ahead on other threads and taken in their order, so that reading goes on while what was read is used. Memory stays
// bounded: only a few parts are made before somebody takes them.
//
//   ReadAhead<Block> blocks(count, [&](std::size_t part) { return read(part); });
//   while (auto block = blocks.next()) use(*block);

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace handschlag {

template <class Part>
class ReadAhead {
public:
    /// make(part) for 0 .. count - 1, several at once; what it refers to must outlive this.
    ReadAhead(std::size_t count, std::function<Part(std::size_t)> make) : count_(count), make_(std::move(make))
    {
        const std::size_t wanted = std::min<std::size_t>(count_, std::max(2U, std::thread::hardware_concurrency()));
        places_.resize(2 * wanted);
        for (std::size_t i = 0; i < wanted; ++i) threads_.emplace_back([this] { work(); });
    }
    ~ReadAhead()
    {
        const std::lock_guard lock(mutex_);
        started_ = count_;
        room_.notify_all();
    }
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// The next part; none behind the last. An exception that ended its making is thrown here.
    [[nodiscard]] std::optional<Part> next()
    {
        if (taken_ == count_) return std::nullopt;
        std::unique_lock lock(mutex_);
        Place& place = places_[taken_ % places_.size()];
        made_.wait(lock, [&place] { return place.part || place.failure; });
        Place taken = std::exchange(place, {});
        ++taken_;
        room_.notify_one();
        lock.unlock();
        if (taken.failure) std::rethrow_exception(taken.failure);
        return std::optional<Part>(std::move(*taken.part));
    }

private:
    struct Place {
        std::unique_ptr<Part> part;
        std::exception_ptr failure;
    };

    void work()
    {
        std::unique_lock lock(mutex_);
        for (;;) {
            room_.wait(lock, [this] { return started_ == count_ || started_ < taken_ + places_.size(); });
            if (started_ == count_) return;
            const std::size_t part = started_++;
            lock.unlock();
            Place made = placeFor(part);
            lock.lock();
            places_[part % places_.size()] = std::move(made);
            made_.notify_one();
        }
    }
    [[nodiscard]] Place placeFor(std::size_t part) const
    {
        try {
            return {std::make_unique<Part>(make_(part)), nullptr};
        } catch (...) {
            return {nullptr, std::current_exception()};
        }
    }

    std::size_t count_;
    std::size_t started_ = 0;
    std::size_t taken_ = 0;
    std::function<Part(std::size_t)> make_;
    std::mutex mutex_;
    std::condition_variable made_, room_;
    std::vector<Place> places_;          ///< by part, over and over
    std::vector<std::jthread> threads_;  ///< destroyed first: waits for what is being made
};

}  // namespace handschlag
