#pragma once
// The sales people of the demo company: each handover gets appointments (decide, call, conclude ...) that are kept in order of time.

#include <queue>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/calendar/business_clock.h"
#include "core/usecase/cycle_book.h"
#include "core/usecase/demo/demo_life.h"
#include "core/usecase/handover_desk.h"
#include "core/usecase/handover_step.h"

namespace handschlag::usecase::demo {

class Random;

class SalesWork {
public:
    SalesWork(Store& store, World& world, const Staff& staff, CycleBook& book, HandoverDesk& desk, const calendar::BusinessClock& clock)
        : store_(store), world_(world), staff_(staff), book_(book), desk_(desk), clock_(clock), terms_(store)
    {
    }
    /// A new handover.
    void receive(const handover::Handover& handover);
    /// One that marketing has corrected.
    void receiveAgain(const handover::Handover& handover, Instant at);
    /// Keeps every appointment up to this moment.
    [[nodiscard]] Result<void> until(Instant at);
    /// Leads whose data marketing has corrected since the last call.
    [[nodiscard]] std::vector<LeadId> takeCorrected() { return std::exchange(corrected_, {}); }

private:
    enum class Act : std::uint8_t { Decide, Regret, Call, Conclude, Advance, Close, Correct, Object, Rule };
    struct Appointment {
        Instant at;
        std::int64_t order;
        HandoverId handover;
        Act act;
        friend bool operator<(const Appointment& a, const Appointment& b) { return std::pair(b.at, b.order) < std::pair(a.at, a.order); }
    };
    void plan(HandoverId handover, Act act, Instant at) { appointments_.push({at, ++order_, handover, act}); }
    [[nodiscard]] Result<void> keep(const Appointment& appointment);
    [[nodiscard]] Result<void> decide(Random& random, const handover::Handover& stored, Instant at);
    [[nodiscard]] Result<void> regret(const handover::Handover& stored, Instant at);
    [[nodiscard]] Result<void> call(Random& random, const handover::Handover& stored, Instant at);
    [[nodiscard]] Result<void> conclude(Random& random, const handover::Handover& stored, Instant at);
    [[nodiscard]] Result<void> advance(Random& random, const handover::Handover& stored, Instant at);
    [[nodiscard]] Result<void> close(Random& random, const handover::Handover& stored, Instant at);
    [[nodiscard]] Result<void> correct(const handover::Handover& stored, Instant at);
    [[nodiscard]] Result<void> rejectLater(Random& random, const handover::Handover& stored, Instant at);
    [[nodiscard]] Result<void> object(const handover::Handover& stored, Instant at);
    [[nodiscard]] Result<void> rule(const handover::Handover& stored, Instant at);
    [[nodiscard]] Result<void> goOn(Random& random, const handover::Handover& touched, bool reached, Instant at);
    [[nodiscard]] Result<void> agreeOnDate(Random& random, const handover::Handover& touched, Instant at);
    /// Takes the step; book and desk learn of it.
    [[nodiscard]] Result<handover::Handover> step(const handover::Handover& stored, handover::Handover changed, const HandoverStep& step);
    void learn(const handover::Handover& before, const handover::Handover& after, Instant at);
    [[nodiscard]] Result<void> change(LeadId lead, const char* field, leads::FieldValue value, Instant at);
    [[nodiscard]] PersonId actorFor(Random& random, const handover::Handover& stored) const;
    [[nodiscard]] Instant workingDaysAfter(Random& random, Instant at, int from, int to) const;
    [[nodiscard]] Instant laterToday() const;
    [[nodiscard]] bool isLeftForNow(Instant at) const;

    Store& store_;
    World& world_;
    const Staff& staff_;
    CycleBook& book_;
    HandoverDesk& desk_;
    const calendar::BusinessClock& clock_;
    TermsBook terms_;
    std::priority_queue<Appointment> appointments_;
    std::int64_t order_ = 0;
    std::unordered_map<HandoverId, int> touches_;
    std::unordered_set<HandoverId> unreached_;  ///< the whole cadence was without an answer
    std::vector<LeadId> corrected_;
};

}  // namespace handschlag::usecase::demo
