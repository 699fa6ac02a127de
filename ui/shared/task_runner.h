#pragma once
// Runs use cases on one worker thread that owns its own connection to the workspace; answers arrive on the GUI thread, in order.
// A context object that is gone is never answered; pages that ask again before an answer came compare a number of their own.
//
//   session->tasks().run<ScoreReport>(this, [](usecase::Store& store, const Progress& progress) { return ...; },
//                                     [this](Result<ScoreReport> answer) { ... });

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

#include "core/base/change_set.h"
#include "core/base/progress.h"
#include "core/usecase/ports.h"

namespace handschlag::ui {

class TaskRunner : public QObject {
    Q_OBJECT
public:
    using OpenStore = std::function<Result<std::unique_ptr<usecase::Store>>()>;
    using Work = std::function<void(usecase::Store&, const Progress&)>;

    /// open is called once, on the worker thread, before the first task.
    explicit TaskRunner(OpenStore open, QObject* parent = nullptr);
    ~TaskRunner() override;

    template <class T>
    void run(QObject* context, std::function<Result<T>(usecase::Store&, const Progress&)> work, std::function<void(Result<T>)> done)
    {
        QPointer<QObject> guard(context);
        enqueue([this, guard, work = std::move(work), done = std::move(done)](Result<usecase::Store*> store, const Progress& progress) {
            auto answer = std::make_shared<Result<T>>(store ? work(**store, progress) : Result<T>(std::unexpected(store.error())));
            deliver([guard, answer, done] {
                if (guard) done(std::move(*answer));
            });
        });
    }

    /// Asks the running task to stop; it answers with what it has or a `task.cancelled` error.
    void cancel();
    [[nodiscard]] bool isBusy() const { return pending_ > 0; }

signals:
    void busyChanged(bool busy);
    void progressed(qint64 done, qint64 total);
    /// Rows that somebody (this window or another process) has changed.
    void changed(const handschlag::ChangeSet& changes);

private:
    using Job = std::function<void(Result<usecase::Store*>, const Progress&)>;
    void enqueue(Job job);
    void deliver(std::function<void()> answer);
    void poll();
    [[nodiscard]] Progress newProgress();
    void openOnce();     // on the worker
    void tellChanges();  // on the worker

    OpenStore open_;
    QThread thread_;
    QObject* worker_ = nullptr;
    std::unique_ptr<usecase::Store> store_;       // touched by the worker only
    std::optional<Error> openError_;              // touched by the worker only
    std::int64_t seenSequence_ = -1;              // touched by the worker only
    std::stop_source stop_;
    int pending_ = 0;
    bool polling_ = false;
};

}  // namespace handschlag::ui
