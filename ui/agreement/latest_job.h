#pragma once
// A thread of its own that does the newest job asked for. While one job runs, at most one waits: another one takes its place, and the
// running one is asked to stop, which it may ignore if it is short.
//
//   job.post([this](const std::stop_token& stop) { ...; QMetaObject::invokeMethod(this, [...] { answer }, Qt::QueuedConnection); });
//
// The destructor waits for the running job, so whatever a job touches has to be declared before it.

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace handschlag::ui {

class LatestJob {
public:
    using Job = std::function<void(const std::stop_token&)>;

    LatestJob();
    ~LatestJob();
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    void post(Job job);
    /// Forgets the waiting job and asks the running one to stop.
    void cancel();

private:
    void work(const std::stop_token& end);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Job> waiting_;
    std::stop_source running_;
    std::jthread thread_;  // last: the others outlive it
};

}  // namespace handschlag::ui
