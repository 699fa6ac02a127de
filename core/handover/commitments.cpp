#include "core/handover/commitments.h"

#include <algorithm>
#include <array>

#include "core/handover/cadence.h"
#include "core/handover/clocks.h"
#include "core/handover/pauses.h"

namespace handschlag::handover {
namespace {

/// One run of a promise's clock.
struct Run {
    Instant start;
    std::optional<Instant> due;
    std::optional<Instant> done;
    std::optional<Instant> ended;  ///< it was no longer owed from here on
};

/// The steps from one arrival at sales to the next: submitted, corrected, overturned, passed on.
struct Stretch {
    std::span<const RecordStep> steps;
    const RecordStep* next = nullptr;

    [[nodiscard]] Instant start() const { return steps.front().event.effectiveAt; }
    template <class Wanted>
    [[nodiscard]] const RecordStep* first(Wanted wanted) const
    {
        const auto found = std::ranges::find_if(steps.subspan(1), [&](const RecordStep& step) { return wanted(step.event.kind); });
        return found == steps.end() ? nullptr : &*found;
    }
    [[nodiscard]] const RecordStep* first(EventKind kind) const
    {
        return first([kind](EventKind other) { return other == kind; });
    }
};

bool arrives(EventKind kind)
{
    return kind == EventKind::Submit || kind == EventKind::Correct || kind == EventKind::Overturn || kind == EventKind::Reassign;
}

std::vector<Stretch> stretchesOf(std::span<const RecordStep> steps)
{
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i > 0 && !arrives(steps[i].event.kind)) continue;
        std::size_t end = i + 1;
        while (end < steps.size() && !arrives(steps[end].event.kind)) ++end;
        stretches.push_back({steps.subspan(i, end - i), end < steps.size() ? &steps[end] : nullptr});
    }
    return stretches;
}

/// What ends the life of a handover at sales, whatever state it was in.
bool ends(EventKind kind)
{
    static constexpr std::array ends{EventKind::Reject, EventKind::Return,     EventKind::Expire, EventKind::Erase, EventKind::Recycle,
                                     EventKind::Merge,  EventKind::Disqualify, EventKind::Win,    EventKind::Lose,  EventKind::Withdraw};
    return std::ranges::find(ends, kind) != ends.end();
}

/// What ends the work along the cadence.
bool concludes(EventKind kind) { return ends(kind) || kind == EventKind::Qualify || kind == EventKind::OpenOpportunity; }

bool decides(EventKind kind) { return kind == EventKind::Accept || kind == EventKind::Reject || kind == EventKind::Return; }

std::optional<Instant> momentOf(const RecordStep* step) { return step ? std::optional(step->event.effectiveAt) : std::nullopt; }

int severity(Standing standing)
{
    switch (standing) {
        case Standing::Missed: return 4;
        case Standing::Late: return 3;
        case Standing::Pending: return 2;
        case Standing::Met: return 1;
        case Standing::Excused: return 0;
    }
    return 0;
}

class Reader {
public:
    Reader(const WorkTerms& terms, std::string_view team, const Handover& handover, std::span<const HandoverEvent> events, Instant now, bool mayMail)
        : document_(terms.document), clock_(terms.clocks.of(team)), everybody_(terms.clocks.of("")), handover_(handover), steps_(recordSteps(handover, events)), stretches_(stretchesOf(steps_)), pauses_(pausesOf(steps_)),
          now_(now), mayMail_(mayMail)
    {
    }

    [[nodiscard]] std::vector<Reading> read() const
    {
        std::vector<Reading> all;
        for (const auto& runs : {decisions(), firstTouches(), cadences(), statuses(), feedbacks(), deliveries(), corrections()})
            if (!runs.empty()) all.push_back(*std::ranges::max_element(runs, {}, [](const Reading& reading) { return severity(reading.standing); }));
        return all;
    }

private:
    [[nodiscard]] std::vector<Reading> decisions() const;
    [[nodiscard]] std::vector<Reading> firstTouches() const;
    [[nodiscard]] std::vector<Reading> cadences() const;
    [[nodiscard]] std::vector<Reading> statuses() const;
    [[nodiscard]] std::vector<Reading> feedbacks() const;
    [[nodiscard]] std::vector<Reading> deliveries() const;
    [[nodiscard]] std::vector<Reading> corrections() const;

    [[nodiscard]] Reading judged(Promise promise, const Run& run) const;
    [[nodiscard]] Standing standingOf(const Run& run) const;
    [[nodiscard]] Instant after(Instant start, int minutes) const { return clock_.due(start, std::int64_t{60} * minutes); }
    [[nodiscard]] Instant pausing(Instant start, Instant due) const { return afterPauses(start, due, pauses_, clock_); }
    [[nodiscard]] bool isPaused() const
    {
        return std::ranges::any_of(pauses_, [this](const Pause& pause) { return pause.from <= now_ && now_ < pause.until; });
    }
    [[nodiscard]] std::vector<PlannedTouch> cadenceOf(const Stretch& stretch, Instant acceptedAt) const;

    const agreement::Document& document_;
    const calendar::BusinessClock& clock_;      ///< of the team
    const calendar::BusinessClock& everybody_;
    const Handover& handover_;
    std::vector<RecordStep> steps_;
    std::vector<Stretch> stretches_;
    std::vector<Pause> pauses_;
    Instant now_;
    bool mayMail_;
};

Standing Reader::standingOf(const Run& run) const
{
    if (!run.due) return run.ended ? Standing::Excused : Standing::Pending;
    if (run.done) return *run.done <= *run.due ? Standing::Met : Standing::Late;
    if (run.ended) return *run.ended <= *run.due ? Standing::Excused : Standing::Missed;
    if (now_ > *run.due) return Standing::Missed;
    return isPaused() ? Standing::Excused : Standing::Pending;
}

Reading Reader::judged(Promise promise, const Run& run) const
{
    Reading reading;
    reading.promise = promise;
    reading.standing = standingOf(run);
    reading.start = run.start;
    reading.due = run.due;
    reading.done = run.done;
    const Instant until = run.done ? *run.done : run.ended.value_or(now_);
    const bool pauses = promise == Promise::FirstTouch || promise == Promise::Cadence || promise == Promise::Status;
    const auto& clock = ownerOf(promise) == agreement::Side::Marketing ? everybody_ : clock_;
    const auto running = [&](Instant to) { return runningSeconds(run.start, to, pauses ? pauses_ : std::vector<Pause>{}, clock); };
    reading.used = std::max<std::int64_t>(0, running(until));
    if (run.due) reading.allowed = running(*run.due);
    reading.handover = handover_.id;
    reading.cycle = handover_.cycle;
    reading.team = handover_.team;
    reading.trial = handover_.trial;
    return reading;
}

std::vector<Reading> Reader::decisions() const
{
    std::vector<Reading> runs;
    for (const Stretch& stretch : stretches_) {
        Run run{stretch.start(), stretch.steps.front().after.decisionDue, {}, {}};
        const RecordStep* decided = stretch.first(decides);
        if (!decided && stretch.next && stretch.next->event.kind == EventKind::Reassign) decided = stretch.next;
        run.done = momentOf(decided);
        if (!decided) run.ended = momentOf(stretch.first(ends));
        runs.push_back(judged(Promise::Decision, run));
        if (!decided && stretch.first(EventKind::Expire)) runs.back().standing = Standing::Missed;
    }
    return runs;
}

std::vector<Reading> Reader::firstTouches() const
{
    std::vector<Reading> runs;
    for (const Stretch& stretch : stretches_) {
        Run run{stretch.start(), pausing(stretch.start(), stretch.steps.front().after.firstTouchDue), momentOf(stretch.first(EventKind::Touch)), {}};
        const RecordStep* ended = stretch.first(concludes);
        run.ended = momentOf(ended ? ended : stretch.next);
        runs.push_back(judged(Promise::FirstTouch, run));
    }
    return runs;
}

std::vector<PlannedTouch> Reader::cadenceOf(const Stretch& stretch, Instant acceptedAt) const
{
    auto planned = plannedTouches(document_.sales, clock_, acceptedAt, mayMail_);
    std::vector<HandoverEvent> events;
    for (const RecordStep& step : stretch.steps) events.push_back(step.event);
    tickOff(planned, events);
    return planned;
}

/// When the last of them was done; none if one is open.
std::optional<Instant> completedAt(const std::vector<PlannedTouch>& planned)
{
    std::optional<Instant> last;
    for (const PlannedTouch& touch : planned) {
        if (!touch.done) return std::nullopt;
        last = std::max(last.value_or(*touch.done), *touch.done);
    }
    return last;
}

std::vector<Reading> Reader::cadences() const
{
    std::vector<Reading> runs;
    for (const Stretch& stretch : stretches_) {
        const RecordStep* accepted = stretch.first(EventKind::Accept);
        if (!accepted) continue;
        const auto planned = cadenceOf(stretch, accepted->event.effectiveAt);
        if (planned.empty()) continue;
        runs.push_back(judged(Promise::Cadence, {accepted->event.effectiveAt, pausing(accepted->event.effectiveAt, planned.back().due), completedAt(planned), momentOf(stretch.first(concludes))}));
    }
    return runs;
}

std::vector<Reading> Reader::statuses() const
{
    std::vector<Reading> runs;
    const int minutes = document_.sales.statusMinutes;
    for (const Stretch& stretch : stretches_) {
        const RecordStep* accepted = stretch.first(EventKind::Accept);
        if (!accepted) continue;
        bool behind = false;
        for (const RecordStep& step : stretch.steps) {
            const HandoverEvent& event = step.event;
            // What the program did on its own is no status that a person kept.
            if (behind && event.actor) runs.push_back(judged(Promise::Status, {event.effectiveAt, after(event.effectiveAt, minutes), event.recordedAt, {}}));
            behind = behind || &step == accepted;
        }
        const RecordStep* concluded = stretch.first(concludes);
        const auto completed = completedAt(cadenceOf(stretch, accepted->event.effectiveAt));
        if (completed && (!concluded || concluded->event.effectiveAt >= *completed)) {
            Run run{*completed, pausing(*completed, after(*completed, minutes)), momentOf(concluded), {}};
            if (concluded && concluded->event.kind == EventKind::Erase) std::swap(run.done, run.ended);
            runs.push_back(judged(Promise::Status, run));
        }
        if (runs.empty()) runs.push_back(judged(Promise::Status, {accepted->event.effectiveAt, {}, {}, momentOf(concluded)}));
    }
    return runs;
}

std::vector<Reading> Reader::feedbacks() const
{
    std::vector<Reading> runs;
    for (const RecordStep& step : steps_) {
        const HandoverEvent& event = step.event;
        const bool declines = event.kind == EventKind::Reject || event.kind == EventKind::Return || event.kind == EventKind::Recycle || event.kind == EventKind::Disqualify;
        if (!declines || !event.actor) continue;
        const bool said = !event.reason.empty() || !step.details.missing.empty();
        Run run{event.effectiveAt, event.effectiveAt, said ? std::optional(event.effectiveAt) : std::nullopt, event.effectiveAt.plus(1)};
        runs.push_back(judged(Promise::Feedback, run));
    }
    return runs;
}

std::vector<Reading> Reader::deliveries() const
{
    const Instant due = deliveryDue(document_.marketing, everybody_, handover_.inquiry, handover_.qualifiedAt);
    Reading reading = judged(Promise::Delivery, {handover_.qualifiedAt, due, handover_.submittedAt, {}});
    return {reading};
}

std::vector<Reading> Reader::corrections() const
{
    std::vector<Reading> runs;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        if (steps_[i].event.kind != EventKind::Return) continue;
        const Instant start = steps_[i].event.effectiveAt;
        Run run{start, everybody_.due(start, std::int64_t{60} * document_.marketing.correctionMinutes), {}, {}};
        if (i + 1 < steps_.size()) {
            const EventKind answer = steps_[i + 1].event.kind;
            (answer == EventKind::Correct || answer == EventKind::Withdraw ? run.done : run.ended) = steps_[i + 1].event.effectiveAt;
        }
        runs.push_back(judged(Promise::Correction, run));
    }
    return runs;
}

}  // namespace

const char* key(Promise promise)
{
    static constexpr std::array<const char*, 7> keys{"decision", "first_touch", "cadence", "status", "feedback", "delivery", "correction"};
    return keys[static_cast<std::size_t>(promise)];
}

const char* key(Standing standing)
{
    static constexpr std::array<const char*, 5> keys{"met", "late", "missed", "excused", "pending"};
    return keys[static_cast<std::size_t>(standing)];
}

agreement::Side ownerOf(Promise promise)
{
    return promise == Promise::Delivery || promise == Promise::Correction ? agreement::Side::Marketing : agreement::Side::Sales;
}

std::vector<Reading> readings(const WorkTerms& terms, std::string_view team, const Handover& handover, std::span<const HandoverEvent> events,
                              Instant now, bool mayMail)
{
    return Reader(terms, team, handover, events, now, mayMail).read();
}

}  // namespace handschlag::handover
