#include "ui/shared/task_runner.h"

#include <QTimer>

#include <exception>

namespace handschlag::ui {
namespace {

constexpr int pollMilliseconds = 500;
constexpr ErrorCode openFailed{"workspace.open_failed"};

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

void TaskRunner::enqueue(Job job)
{
    if (pending_++ == 0) emit busyChanged(true);
    Progress progress;
    progress.stop = stop_.get_token();
    progress.report = [this](std::int64_t done, std::int64_t total) {
        QMetaObject::invokeMethod(this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        worker_,
        [this, job = std::move(job), progress] {
            if (!store_ && !openError_) {
                auto opened = open_();
                if (opened)
                    store_ = std::move(*opened);
                else
                    openError_ = opened.error();
            }
            try {
                if (store_)
                    job(store_.get(), progress);
                else
                    job(std::unexpected(*openError_), progress);
            } catch (const std::exception& broken) {
                // A broken invariant ends the task, not the program.
                qCritical("task failed: %s", broken.what());
                job(std::unexpected(Error{openFailed, {}, broken.what(), Severity::Unusable}), progress);
            }
        },
        Qt::QueuedConnection);
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

void TaskRunner::poll()
{
    if (polling_) return;
    polling_ = true;
    QMetaObject::invokeMethod(
        worker_,
        [this] {
            ChangeSet changes;
            if (store_) {
                if (seenSequence_ < 0) {
                    if (const auto now = store_->workspace().sequence()) seenSequence_ = *now;
                } else if (auto since = store_->workspace().changesSince(seenSequence_)) {
                    changes = std::move(*since);
                    if (!changes.changes.empty()) seenSequence_ = changes.sequence;
                }
            }
            QMetaObject::invokeMethod(
                this,
                [this, changes] {
                    polling_ = false;
                    if (!changes.changes.empty()) emit changed(changes);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

}  // namespace handschlag::ui
