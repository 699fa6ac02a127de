#include "ui/agreement/latest_job.h"

#include <exception>

namespace handschlag::ui {

LatestJob::LatestJob() : thread_([this](const std::stop_token& end) { work(end); }) {}

LatestJob::~LatestJob()
{
    cancel();
    thread_.request_stop();
    thread_.join();
}

void LatestJob::post(Job job)
{
    {
        const std::lock_guard lock(mutex_);
        waiting_ = std::move(job);
        running_.request_stop();
    }
    wake_.notify_one();
}

void LatestJob::cancel()
{
    const std::lock_guard lock(mutex_);
    waiting_.reset();
    running_.request_stop();
}

void LatestJob::work(const std::stop_token& end)
{
    for (;;) {
        Job job;
        std::stop_token stop;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, end, [this] { return waiting_.has_value(); })) return;
            job = std::move(*waiting_);
            waiting_.reset();
            running_ = std::stop_source();
            stop = running_.get_token();
        }
        try {
            job(stop);
        } catch (const std::exception& exception) {
            // What could not be computed is not shown; the window goes on.
            qCritical("impact not computed: %s", exception.what());
        }
    }
}

}  // namespace handschlag::ui
