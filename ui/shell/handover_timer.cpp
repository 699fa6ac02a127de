#include "ui/shell/handover_timer.h"

#include "ui/shell/notice_settings.h"

namespace handschlag::ui {
namespace {

constexpr int minuteMilliseconds = 60'000;
constexpr std::int64_t secondsPerHour = 3'600;

}  // namespace

HandoverTimer::HandoverTimer(Session* session, QObject* parent) : QObject(parent), session_(session)
{
    connect(&timer_, &QTimer::timeout, this, &HandoverTimer::tick);
    // What a handover itself changes is no reason for another one.
    connect(session, &Session::changed, this, [this](const ChangeSet& changes) {
        for (const Table table : {Table::Lead, Table::Activity, Table::Batch, Table::Agreement, Table::Person, Table::Team})
            changed_ = changed_ || changes.touches(table);
    });
    connect(session, &Session::productChanged, this, [this] { changed_ = true; });
    connect(session, &Session::actorChanged, this, [this] {
        changed_ = true;
        if (timer_.isActive()) tick();
    });
}

void HandoverTimer::start()
{
    timer_.start(minuteMilliseconds);
    tick();
}

bool HandoverTimer::mayRun() const
{
    const auto& actor = session_->actor();
    return actor && actor->side != agreement::Side::Observer && handsOverByItself(session_->memory());
}

void HandoverTimer::tick()
{
    const Instant now = session_->now();
    const std::int64_t hour = now.seconds / secondsPerHour;
    if (running_ || !mayRun() || (!changed_ && hour == hour_)) return;
    hour_ = hour;
    changed_ = false;
    run(now);
}

void HandoverTimer::run(Instant now)
{
    running_ = true;
    session_->background().run<usecase::HandoverReport>(
        this, [product = session_->product(), now](usecase::Store& store, const Progress& progress) { return usecase::runHandover(store, product, now, progress); },
        [this](Result<usecase::HandoverReport> report) {
            running_ = false;
            // Without an agreement in force there is nothing to hand over; a cancelled or failed run is tried again with the next change.
            if (report && (report->handedOver > 0 || report->corrected > 0))
                emit handedOver(*report);
            else
                emit ranQuietly();
        });
}

}  // namespace handschlag::ui
