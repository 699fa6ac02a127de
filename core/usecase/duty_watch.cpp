#include "core/usecase/duty_watch.h"

#include <algorithm>
#include <array>

#include "core/agreement/document_json.h"

namespace handschlag::usecase {
namespace {

using handover::Duty;
using handover::EventKind;
using handover::Handover;
using handover::State;

constexpr std::int64_t minute = 60;

struct Terms {
    agreement::MarketingClause marketing;
    agreement::SalesClause sales;
};

std::int64_t promised(const Terms& terms, const Handover& handover, Duty duty)
{
    switch (duty) {
        case Duty::Decide: return minute * (handover.inquiry ? terms.sales.inquiryDecisionMinutes : terms.sales.decisionMinutes);
        case Duty::FirstTouch: return minute * (handover.inquiry ? terms.sales.inquiryFirstTouchMinutes : terms.sales.firstTouchMinutes);
        case Duty::Correct: return minute * terms.marketing.correctionMinutes;
        case Duty::Object: return minute * terms.marketing.objectionMinutes;
        default: return 0;
    }
}

/// Records from before duties were kept say by their state what is next.
Duty dutyOf(const Handover& handover)
{
    if (handover.duty != Duty::None) return handover.duty;
    switch (handover.state) {
        case State::Open: return Duty::Decide;
        case State::Returned: return Duty::Correct;
        case State::Disputed: return Duty::Rule;
        default: return Duty::None;
    }
}

class Reader {
public:
    explicit Reader(Store& store) : store_(store) {}

    [[nodiscard]] Result<DutyWatchPtr> read()
    {
        if (const auto people = readPeople(); !people) return std::unexpected(people.error());
        const auto handovers = store_.handovers().inStates(
            std::array{State::Open, State::Accepted, State::Qualified, State::Opportunity, State::Returned, State::Rejected, State::Disputed});
        if (!handovers) return std::unexpected(handovers.error());
        for (const Handover& handover : *handovers)
            if (const auto added = add(handover); !added) return std::unexpected(added.error());
        return DutyWatchPtr(watch_);
    }

private:
    [[nodiscard]] Result<void> readPeople()
    {
        const auto persons = store_.people().persons();
        if (!persons) return std::unexpected(persons.error());
        for (const Person& person : *persons) watch_->people.push_back({person.id, person.side, person.team, person.head});
        const auto teams = store_.people().teams();
        if (!teams) return std::unexpected(teams.error());
        for (const Team& team : *teams) teams_[team.id] = team.name;
        return {};
    }
    /// A version that is gone or cannot be read gives deadlines without a promise: they stand in the record.
    [[nodiscard]] Result<void> readVersion(VersionId id)
    {
        if (terms_.contains(id)) return {};
        const auto version = store_.agreements().find(id);
        if (!version) return std::unexpected(version.error());
        Terms& terms = terms_[id];
        if (!*version) return {};
        const auto document = agreement::parseDocument((*version)->canonical);
        if (!document) return {};
        auto clocks = calendar::TeamClocks::create(document->calendar);
        if (!clocks) return {};
        terms = {document->marketing, document->sales};
        watch_->clocks.emplace(id, std::move(*clocks));
        return {};
    }
    [[nodiscard]] Result<void> add(const Handover& handover)
    {
        const Duty duty = dutyOf(handover);
        if (duty == Duty::None) return {};
        if (const auto read = readVersion(handover.version); !read) return read;
        handover::WatchedDuty watched;
        watched.handover = handover.id;
        watched.duty = duty;
        watched.inquiry = handover.inquiry;
        watched.since = handover.submittedAt;
        watched.due = handover.duty == Duty::None && handover.state == State::Open ? handover.decisionDue : handover.dutyDue;
        watched.allowed = promised(terms_[handover.version], handover, duty);
        if (const auto clocks = watch_->clocks.find(handover.version); clocks != watch_->clocks.end()) {
            const auto team = teams_.find(handover.team);
            const bool sales = duty != Duty::Correct && duty != Duty::Object;
            watched.clock = &clocks->second.of(sales && team != teams_.end() ? std::string_view(team->second) : std::string_view());
        }
        watched.team = handover.team;
        watched.owner = handover.owner;
        watched.claimedBy = handover.claimedBy;
        if (duty == Duty::Correct)
            if (const auto since = sinceOfReturn(handover, watched); !since) return since;
        watch_->duties.push_back(watched);
        watch_->leads.emplace(handover.id, handover.lead);
        return {};
    }
    [[nodiscard]] Result<void> sinceOfReturn(const Handover& handover, handover::WatchedDuty& watched)
    {
        const auto events = store_.handovers().events(handover.id);
        if (!events) return std::unexpected(events.error());
        for (const auto& event : *events)
            if (event.kind == EventKind::Return) watched.since = event.effectiveAt;
        return {};
    }

    Store& store_;
    std::shared_ptr<DutyWatch> watch_ = std::make_shared<DutyWatch>();
    std::map<TeamId, std::string> teams_;
    std::map<VersionId, Terms> terms_;
};

}  // namespace

DutyCounts DutyWatch::countsAt(Instant now) const
{
    DutyCounts counts;
    for (const handover::WatchedDuty& duty : duties) {
        const bool over = duty.due && *duty.due < now;
        const bool right = duty.duty == Duty::Object;
        if (right && over) continue;
        const bool desk = right || duty.duty == Duty::Correct || duty.duty == Duty::Rule;
        // What is planned for later does not wait yet.
        if (desk || duty.duty == Duty::Decide || over) ++(desk ? counts.desk : counts.queue);
        if (over) ++(desk ? counts.deskOverdue : counts.queueOverdue);
    }
    return counts;
}

Result<DutyWatchPtr> watchDuties(Store& store) { return Reader(store).read(); }

}  // namespace handschlag::usecase
