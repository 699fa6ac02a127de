#include "ui/shell/notifier.h"

#include <algorithm>

#include "core/usecase/waterfalls.h"
#include "ui/shell/notice_settings.h"

namespace handschlag::ui {
namespace {

constexpr int tickMilliseconds = 20'000;
constexpr std::size_t namedMost = 1;  // several are told as numbers

/// The hours of the agreement that counts most recently decide whether anybody wants to be disturbed; without any, they always do.
bool isQuietNow(const usecase::DutyWatch& watch, const handover::NoticeSettings& settings, Instant now)
{
    return !watch.clocks.empty() && handover::isQuiet(settings, watch.clocks.rbegin()->second.of({}), now);
}

}  // namespace

Notifier::Notifier(Session* session, NoticeSink* sink, QObject* parent) : QObject(parent), session_(session), sink_(sink)
{
    connect(&timer_, &QTimer::timeout, this, &Notifier::look);
    connect(session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(Table::Handover) && !changes.touches(Table::Person) && !changes.touches(Table::Team) && !changes.touches(Table::Agreement)) return;
        watch_.reset();
        if (timer_.isActive()) look();
    });
    connect(session, &Session::actorChanged, this, [this] {
        if (timer_.isActive()) look();
    });
}

void Notifier::start()
{
    timer_.start(tickMilliseconds);
    look();
}

Result<Notifier::Look> Notifier::lookFor(usecase::Store& store, usecase::DutyWatchPtr watch, PersonId person, const handover::NoticeSettings& settings,
                                         Instant last, Instant now)
{
    Look look;
    look.watch = std::move(watch);
    if (!look.watch) {
        auto read = usecase::watchDuties(store);
        if (!read) return std::unexpected(read.error());
        look.watch = std::move(*read);
    }
    look.quiet = isQuietNow(*look.watch, settings, now);
    if (look.quiet || !person || !settings.on) return look;
    for (handover::Notice& notice : handover::noticesBetween(look.watch->duties, look.watch->people, last, now))
        if (wants(settings, notice, person)) look.leads.push_back({std::move(notice), {}});
    if (look.leads.empty() || !settings.showCompany) return look;
    const auto sameLead = [&](const NoticedLead& each) { return each.notice.handover == look.leads.front().notice.handover; };
    if (!std::ranges::all_of(look.leads, sameLead)) return look;
    const LeadId lead = look.watch->leads.at(look.leads.front().notice.handover);
    const auto labels = usecase::leadLabels(store, std::span(&lead, namedMost));
    if (!labels) return std::unexpected(labels.error());
    for (NoticedLead& each : look.leads) each.company = QString::fromStdString(labels->front().company);
    return look;
}

void Notifier::look()
{
    if (looking_) {
        again_ = true;
        return;
    }
    looking_ = true;
    const Instant now = session_->now();
    const PersonId person = session_->actor() ? session_->actor()->id : PersonId{};
    const auto settings = noticeSettings(session_->memory(), person);
    const Instant last = std::min(now, noticedUntil(session_->memory(), person).value_or(now));
    session_->tasks().run<Look>(
        this,
        [watch = watch_, person, settings, last, now](usecase::Store& store, const Progress&) { return lookFor(store, watch, person, settings, last, now); },
        [this, person, settings, now](Result<Look> look) {
            looking_ = false;
            // Not being able to look is no news: whatever the reason, the pages say it.
            if (look) take(*look, person, settings, now);
            if (std::exchange(again_, false)) this->look();
        });
}

void Notifier::take(const Look& look, PersonId person, const handover::NoticeSettings& settings, Instant now)
{
    if (!again_) watch_ = look.watch;
    if (const auto counts = look.watch->countsAt(now); counts != counts_) {
        counts_ = counts;
        emit countsChanged(counts_);
    }
    if (!person) return;
    const bool caughtUp = std::exchange(wasQuiet_, look.quiet) && !look.quiet;
    const bool firstLook = !noticedUntil(session_->memory(), person);
    // What falls due while it is quiet is kept for later.
    if (!look.quiet || firstLook || !settings.on) keepNoticedUntil(session_->memory(), person, now);
    if (!look.leads.empty() && sink_) sink_->show(noticeMessage(look.leads, settings.showCompany, caughtUp));
}

}  // namespace handschlag::ui
