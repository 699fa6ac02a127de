#include "ui/shared/task_runner.h"

#include <QTimer>

#include <chrono>
#include <exception>

namespace handschlag::ui {
namespace {

constexpr int pollMilliseconds = 500;
constexpr auto reportInterval = std::chrono::milliseconds(50);
constexpr ErrorCode broken{"task.broken"};

}  // namespace

TaskRunner::TaskRunner(OpenStore open, QObject* parent) : QObject(parent), open_(std::move(open)), worker_(new QObject)
{
    worker_->moveToThread(&thread_);
    thread_.setObjectName(QStringLiteral("workspace"));
    thread_.start();
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &TaskRunner::poll);
    timer->start(pollMilliseconds);
}

TaskRunner::~TaskRunner()
{
    stop_.request_stop();
    // The connection must be closed by the thread that opened it.
    QMetaObject::invokeMethod(worker_, [this] { store_.reset(); }, Qt::BlockingQueuedConnection);
    thread_.quit();
    thread_.wait();
    delete worker_;
}

void TaskRunner::cancel()
{
    stop_.request_stop();
    stop_ = std::stop_source();
}

Progress TaskRunner::newProgress()
{
    Progress progress;
    progress.stop = stop_.get_token();
    // Loops report every step; the event loop of the window hears of it twenty times a second.
    auto last = std::make_shared<std::chrono::steady_clock::time_point>();
    progress.report = [this, last](std::int64_t done, std::int64_t total) {
        const auto now = std::chrono::steady_clock::now();
        if (now - *last < reportInterval) return;
        *last = now;
        QMetaObject::invokeMethod(this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
    };
    return progress;
}

void TaskRunner::enqueue(Job job)
{
    if (pending_++ == 0) emit busyChanged(true);
    QMetaObject::invokeMethod(
        worker_,
        [this, job = std::move(job), progress = newProgress()] {
            openOnce();
            try {
                if (openError_)
                    job(std::unexpected(*openError_), progress);
                else if (progress.stopped())
                    job(std::unexpected(Error{taskCancelled, {}, {}, Severity::Answer}), progress);
                else
                    job(store_.get(), progress);
            } catch (const std::exception& exception) {
                // A broken invariant ends the task, not the program.
                qCritical("task failed: %s", exception.what());
                job(std::unexpected(Error{broken, {}, exception.what(), Severity::Unusable}), progress);
            }
            tellChanges();
        },
        Qt::QueuedConnection);
}

void TaskRunner::openOnce()
{
    if (store_ || openError_) return;
    auto opened = open_();
    if (!opened) {
        openError_ = opened.error();
        return;
    }
    store_ = std::move(*opened);
    if (const auto now = store_->workspace().sequence()) seenSequence_ = *now;
}

void TaskRunner::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            if (--pending_ == 0) emit busyChanged(false);
            answer();
        },
        Qt::QueuedConnection);
}

void TaskRunner::tellChanges()
{
    if (!store_ || seenSequence_ < 0) return;
    const auto since = store_->workspace().changesSince(seenSequence_);
    if (!since || since->changes.empty()) return;
    seenSequence_ = since->sequence;
    QMetaObject::invokeMethod(this, [this, changes = *since] { emit changed(changes); }, Qt::QueuedConnection);
}

void TaskRunner::poll()
{
    if (polling_ || pending_ > 0) return;
    polling_ = true;
    QMetaObject::invokeMethod(
        worker_,
        [this] {
            tellChanges();
            QMetaObject::invokeMethod(this, [this] { polling_ = false; }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

}  // namespace handschlag::ui
