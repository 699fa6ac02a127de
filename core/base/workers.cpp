#include "core/base/workers.h"

#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace handschlag {

/// Threads that wait for the next job.
struct Workers::Crew {
    std::mutex oneCaller;
    std::mutex mutex;
    std::condition_variable wake, done;
    const std::function<void(int)>* job = nullptr;
    std::exception_ptr failure;
    std::atomic<std::uint64_t> round{0};
    int busy = 0;
    bool stop = false;
    std::vector<std::jthread> threads;

    void work(int worker)
    {
        std::uint64_t seen = 0;
        for (;;) {
            // A slider asks again within microseconds: looking for a moment costs less than falling asleep.
            constexpr int looks = 2'000;
            for (int i = 0; i < looks && round.load(std::memory_order_acquire) == seen; ++i) std::this_thread::yield();
            std::unique_lock lock(mutex);
            wake.wait(lock, [&] { return stop || round != seen; });
            if (stop) return;
            seen = round;
            const auto* current = job;
            lock.unlock();
            carryOut(*current, worker);
            lock.lock();
            if (--busy == 0) done.notify_one();
        }
    }

    void carryOut(const std::function<void(int)>& current, int worker)
    {
        try {
            current(worker);
        } catch (...) {
            const std::lock_guard lock(mutex);
            failure = std::current_exception();
        }
    }
};

Workers::Workers(int threads) : count_(threads > 0 ? threads : static_cast<int>(std::thread::hardware_concurrency()))
{
    if (count_ < 1) count_ = 1;
    if (count_ == 1) return;
    crew_ = std::make_unique<Crew>();
    for (int worker = 1; worker < count_; ++worker) crew_->threads.emplace_back([this, worker] { crew_->work(worker); });
}

Workers::~Workers()
{
    if (!crew_) return;
    {
        const std::lock_guard lock(crew_->mutex);
        crew_->stop = true;
    }
    crew_->wake.notify_all();
    crew_->threads.clear();
}

void Workers::run(const std::function<void(int)>& job) const
{
    if (!crew_) {
        job(0);
        return;
    }
    const std::lock_guard caller(crew_->oneCaller);
    {
        const std::lock_guard lock(crew_->mutex);
        crew_->job = &job;
        crew_->failure = nullptr;
        crew_->busy = count_ - 1;
        ++crew_->round;
    }
    crew_->wake.notify_all();
    crew_->carryOut(job, 0);
    std::unique_lock lock(crew_->mutex);
    crew_->done.wait(lock, [this] { return crew_->busy == 0; });
    if (crew_->failure) std::rethrow_exception(crew_->failure);
}

void Workers::each(std::size_t count, const std::function<void(int, std::size_t)>& job) const
{
    if (count <= 1 || !crew_) {
        for (std::size_t index = 0; index < count; ++index) job(0, index);
        return;
    }
    std::atomic<std::size_t> next{0};
    run([&](int worker) {
        for (std::size_t index = next++; index < count; index = next++) job(worker, index);
    });
}

}  // namespace handschlag
