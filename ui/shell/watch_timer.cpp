#include "ui/shell/watch_timer.h"

#include <utility>

#include "ui/shared/messages.h"
#include "ui/shared/watch_words.h"

namespace handschlag::ui {
namespace {

constexpr int minuteMilliseconds = 60'000;
constexpr int restMinutes = 10;

}  // namespace

WatchTimer::WatchTimer(Session* session, QObject* parent) : QObject(parent), session_(session) { connect(&timer_, &QTimer::timeout, this, &WatchTimer::tick); }

void WatchTimer::start()
{
    timer_.start(minuteMilliseconds);
    tick();
}

void WatchTimer::tick()
{
    if (running_ || (rest_ > 0 && --rest_ > 0)) return;
    running_ = true;
    session_->background().run<usecase::WatchReport>(
        this, [now = session_->now()](usecase::Store& store, const Progress& progress) { return usecase::runWatchedIfDue(store, now, progress); },
        [this](const Result<usecase::WatchReport>& report) {
            running_ = false;
            take(report);
        });
}

void WatchTimer::take(const Result<usecase::WatchReport>& report)
{
    if (!report) {
        rest_ = restMinutes;
        const bool quiet = std::exchange(told_, true) || report.error().code == taskCancelled;
        if (quiet)
            emit ranQuietly();
        else
            emit ran({}, {sentence(report.error())});
        return;
    }
    told_ = false;
    const WatchWords words(*report);
    if (words.imported().isEmpty() && words.problems().isEmpty())
        emit ranQuietly();
    else
        emit ran(words.imported(), words.problems());
}

}  // namespace handschlag::ui
