#pragma once
// The promises of one handover counted from its events alone, the slow way and by the words of domain section 6: no due of the record, no
// business clock, no reading of the engine is looked at. Only the stored details (whose team, which date, which pause) are parsed by it.
//
//   for (const auto& [promise, outcome] : PromiseCount(calendars, document, teamName, handover, events, mayMail, asOf).all()) ...

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "core/handover/commitments.h"
#include "core/handover/event_details.h"
#include "tests/support/walked_calendar.h"

namespace handschlag {

class PromiseCount {
public:
    using Kind = handover::EventKind;
    using Promise = handover::Promise;
    using Standing = handover::Standing;
    struct Outcome {
        Standing standing = Standing::Excused;
        std::optional<Instant> due;
    };
    using Calendars = std::function<const WalkedCalendar&(TeamId)>;  ///< no team: everybody's

    PromiseCount(Calendars calendars, const agreement::Document& document, const handover::Handover& handover,
                 const std::vector<handover::HandoverEvent>& events, bool mayMail, Instant asOf)
        : calendars_(std::move(calendars)), document_(document), handover_(handover), mayMail_(mayMail), asOf_(asOf)
    {
        tell(events);
        findPauses();
    }

    [[nodiscard]] TeamId team() const { return team_; }
    [[nodiscard]] std::map<Promise, Outcome> all()
    {
        for (std::size_t i = 0; i < told_.size(); ++i)
            if (arrives(told_[i].event.kind)) countArrival(i);
        countFeedback();
        countMarketing();
        return outcomes_;
    }

private:
    /// What happened and was not taken back; team and date as they were afterwards.
    struct Told {
        handover::HandoverEvent event;
        handover::EventDetails details;
        TeamId team;
        std::optional<Instant> date;
    };
    static bool among(Kind kind, std::initializer_list<Kind> kinds) { return std::ranges::find(kinds, kind) != kinds.end(); }
    static bool arrives(Kind kind) { return among(kind, {Kind::Submit, Kind::Correct, Kind::Overturn, Kind::Reassign}); }
    static bool isOver(Kind kind)
    {
        return among(kind, {Kind::Reject, Kind::Return, Kind::Expire, Kind::Erase, Kind::Recycle, Kind::Merge, Kind::Disqualify, Kind::Win, Kind::Lose, Kind::Withdraw,
                            Kind::Qualify, Kind::OpenOpportunity});
    }

    void tell(const std::vector<handover::HandoverEvent>& events)
    {
        TeamId team = handover_.team;
        std::optional<Instant> date = handover_.followUpAt;
        std::vector<Told> all;
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            const auto details = handover::detailsFromText(event->details).value_or(handover::EventDetails{});
            all.push_back({*event, details, team, date});
            if (!details.before) continue;
            team = details.before->team;
            date = details.before->followUpAt;
        }
        std::ranges::reverse(all);
        for (const Told& one : all) {
            if (one.event.effectiveAt > asOf_) continue;
            team_ = one.team;
            const bool takenBack = std::ranges::any_of(all, [&](const Told& other) { return other.event.undoes == one.event.id && other.event.effectiveAt <= asOf_; });
            if (one.event.kind != Kind::Undo && !takenBack) told_.push_back(one);
        }
    }
    void findPauses()
    {
        std::optional<Instant> before;
        for (const Told& one : told_) {
            const Kind kind = one.event.kind;
            if (among(kind, {Kind::Submit, Kind::Correct, Kind::Overturn})) pauses_.clear();
            if (kind != Kind::Touch && kind != Kind::FollowUp) continue;
            const Instant at = one.event.effectiveAt;
            if (!pauses_.empty() && pauses_.back().second > at && one.date != before) pauses_.back().second = at;
            if (!one.details.pause.empty() && one.date && *one.date > at) pauses_.emplace_back(at, *one.date);
            before = one.date;
        }
    }

    static int weight(Standing standing)
    {
        switch (standing) {
            case Standing::Missed: return 5;
            case Standing::Late: return 4;
            case Standing::Pending: return 3;
            case Standing::Met: return 2;
            case Standing::Excused: return 1;
        }
        return 0;
    }
    void note(Promise promise, Standing standing, std::optional<Instant> due)
    {
        const auto [found, isNew] = outcomes_.try_emplace(promise, Outcome{standing, due});
        if (!isNew && weight(standing) > weight(found->second.standing)) found->second = {standing, due};
    }
    void judge(Promise promise, Instant due, std::optional<Instant> done, std::optional<Instant> over)
    {
        bool paused = false;
        for (const auto& [from, until] : pauses_) paused = paused || (from <= asOf_ && asOf_ < until);
        Standing standing = paused ? Standing::Excused : Standing::Pending;
        if (done)
            standing = *done <= due ? Standing::Met : Standing::Late;
        else if (over)
            standing = *over <= due ? Standing::Excused : Standing::Missed;
        else if (asOf_ > due)
            standing = Standing::Missed;
        note(promise, standing, due);
    }

    void countArrival(std::size_t begin)
    {
        const agreement::SalesClause& sales = document_.sales;
        const Told& arrival = told_[begin];
        // Passed on within the team, its clocks run on.
        std::size_t clockStart = begin;
        while (clockStart > 0 && told_[clockStart].event.kind == Kind::Reassign && told_[clockStart].details.before->team == told_[clockStart].team)
            do --clockStart;
            while (!arrives(told_[clockStart].event.kind));
        const Instant from = told_[clockStart].event.effectiveAt;
        const WalkedCalendar& then = calendars_(arrival.team);
        const Instant decisionDue = then.due(from, std::int64_t{60} * (handover_.inquiry ? sales.inquiryDecisionMinutes : sales.decisionMinutes));

        std::optional<Instant> decided, touched, over, accepted;
        bool expired = false;
        std::size_t end = begin + 1;
        for (; end < told_.size() && !arrives(told_[end].event.kind); ++end) {
            const auto& event = told_[end].event;
            if (!decided && among(event.kind, {Kind::Accept, Kind::Reject, Kind::Return})) decided = event.effectiveAt;
            if (!touched && event.kind == Kind::Touch) touched = event.effectiveAt;
            if (!accepted && event.kind == Kind::Accept) accepted = event.effectiveAt;
            if (!over && isOver(event.kind)) over = event.effectiveAt;
            expired = expired || event.kind == Kind::Expire;
        }
        if (!decided && end < told_.size() && told_[end].event.kind == Kind::Reassign) decided = told_[end].event.effectiveAt;
        if (expired && !decided)
            note(Promise::Decision, Standing::Missed, decisionDue);
        else
            judge(Promise::Decision, decisionDue, decided, over);

        const auto touchMinutes = std::int64_t{60} * (handover_.inquiry ? sales.inquiryFirstTouchMinutes : sales.firstTouchMinutes);
        const auto moved = end < told_.size() ? std::optional(told_[end].event.effectiveAt) : std::nullopt;
        judge(Promise::FirstTouch, then.due(from, touchMinutes, pauses_), touched, over ? over : moved);
        if (accepted) countAccepted(begin, end, *accepted, over);
    }

    /// Every channel's planned number of touches, in whatever order; when the last of them was made.
    [[nodiscard]] std::optional<Instant> cadenceDone(std::size_t begin, std::size_t end, int& planned) const
    {
        std::optional<Instant> last;
        bool whole = true;
        planned = 0;
        for (const agreement::CadenceStep& step : document_.sales.cadence) {
            if (step.channel == "email" && !mayMail_) continue;
            planned += step.count;
            int made = 0;
            for (std::size_t i = begin; i < end && made < step.count; ++i) {
                const auto& event = told_[i].event;
                if (event.kind != Kind::Touch || event.reason != step.channel) continue;
                ++made;
                last = std::max(last.value_or(event.effectiveAt), event.effectiveAt);
            }
            whole = whole && made == step.count;
        }
        return whole ? last : std::nullopt;
    }
    void countAccepted(std::size_t begin, std::size_t end, Instant accepted, std::optional<Instant> over)
    {
        const WalkedCalendar& calendar = calendars_(team_);
        const std::int64_t status = std::int64_t{60} * document_.sales.statusMinutes;
        int planned = 0;
        const auto done = cadenceDone(begin, end, planned);
        if (planned > 0) {
            const Instant close = calendar.closeOfWorkingDay(calendar.zone().dayOf(accepted), document_.sales.cadenceDays);
            judge(Promise::Cadence, calendar.due(accepted, calendar.elapsed(accepted, close), pauses_), done, over);
        }
        bool any = false, behind = false, erased = false;
        for (std::size_t i = begin; i < end; ++i) {
            const auto& event = told_[i].event;
            if (behind && event.actor) {
                judge(Promise::Status, calendar.due(event.effectiveAt, status), event.recordedAt, {});
                any = true;
            }
            behind = behind || event.kind == Kind::Accept;
            erased = erased || event.kind == Kind::Erase;
        }
        if (done && (!over || *over >= *done)) {
            const Instant due = calendar.due(*done, status, pauses_);
            judge(Promise::Status, due, erased ? std::nullopt : over, over);
            any = true;
        }
        if (!any) note(Promise::Status, over ? Standing::Excused : Standing::Pending, {});
    }
    void countFeedback()
    {
        for (const Told& one : told_) {
            if (!one.event.actor || !among(one.event.kind, {Kind::Reject, Kind::Return, Kind::Recycle, Kind::Disqualify})) continue;
            const bool said = !one.event.reason.empty() || !one.details.missing.empty();
            note(Promise::Feedback, said ? Standing::Met : Standing::Missed, one.event.effectiveAt);
        }
    }
    void countMarketing()
    {
        const WalkedCalendar& everybody = calendars_(TeamId{});
        const agreement::MarketingClause& marketing = document_.marketing;
        const auto delivery = std::int64_t{60} * (handover_.inquiry ? marketing.inquiryHandoverMinutes : marketing.handoverMinutes);
        const Instant submitted = told_.front().event.effectiveAt;
        judge(Promise::Delivery, everybody.due(handover_.qualifiedAt, delivery), submitted, {});
        for (std::size_t i = 0; i < told_.size(); ++i) {
            if (told_[i].event.kind != Kind::Return) continue;
            const Instant at = told_[i].event.effectiveAt;
            std::optional<Instant> done, over;
            if (i + 1 < told_.size()) (among(told_[i + 1].event.kind, {Kind::Correct, Kind::Withdraw}) ? done : over) = told_[i + 1].event.effectiveAt;
            judge(Promise::Correction, everybody.due(at, std::int64_t{60} * marketing.correctionMinutes), done, over);
        }
    }

    Calendars calendars_;
    const agreement::Document& document_;
    const handover::Handover& handover_;
    bool mayMail_;
    Instant asOf_;
    TeamId team_;
    std::vector<Told> told_;
    WalkedCalendar::Pauses pauses_;
    std::map<Promise, Outcome> outcomes_;
};

}  // namespace handschlag
