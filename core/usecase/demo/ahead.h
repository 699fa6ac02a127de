#pragma once
// Makes the next things on another thread while the caller uses the one before.
//
//   Ahead<Block> blocks(count, [&](std::size_t i) { return makeBlock(i); });
//   for (std::size_t i = 0; i < count; ++i) write(blocks.take());

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace handschlag::usecase::demo {

template <class Thing>
class Ahead {
public:
    /// make(0) .. make(count - 1), in this order, one at a time; at most two things wait to be taken.
    Ahead(std::size_t count, std::function<Thing(std::size_t)> make)
        : worker_([this, count, make = std::move(make)](const std::stop_token& stop) { work(stop, count, make); })
    {
    }

    /// The next one, `count` times. What make() has thrown is thrown here.
    [[nodiscard]] Thing take()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return problem_ || !made_.empty(); });
        if (made_.empty()) std::rethrow_exception(problem_);
        Thing thing = std::move(made_.front());
        made_.pop_front();
        changed_.notify_all();
        return thing;
    }

private:
    static constexpr std::size_t most = 2;

    void work(const std::stop_token& stop, std::size_t count, const std::function<Thing(std::size_t)>& make)
    {
        try {
            for (std::size_t i = 0; i < count && !stop.stop_requested(); ++i) {
                Thing thing = make(i);
                std::unique_lock lock(mutex_);
                if (!changed_.wait(lock, stop, [this] { return made_.size() < most; })) return;
                made_.push_back(std::move(thing));
                changed_.notify_all();
            }
        } catch (...) {
            const std::lock_guard lock(mutex_);
            problem_ = std::current_exception();
            changed_.notify_all();
        }
    }

    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Thing> made_;
    std::exception_ptr problem_;
    std::jthread worker_;  ///< last: it is stopped and waited for before the rest goes
};

}  // namespace handschlag::usecase::demo
