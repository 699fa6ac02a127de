// Random walks over many handovers: every event is taken or refused as the table below says, whatever was taken back before, and the stock
// identity (domain section 5) holds at every stage and window. HANDSCHLAG_WALK_STEPS says how many steps (default 10,000).

#include <QtTest>

#include <random>

#include "core/handover/life.h"
#include "core/pipeline/entries.h"
#include "core/pipeline/stock.h"
#include "core/usecase/handover_step.h"
#include "tests/support/office.h"

using namespace handschlag;
using handover::EventKind;
using handover::Handover;
using handover::HandoverEvent;
using handover::State;
using pipeline::Exit;
using pipeline::Role;

namespace {

using enum EventKind;

struct Row {
    State from;
    EventKind event;
    State to;
    std::optional<Role> enters = {};
    Exit exit = Exit::None;
};

/// Domain section 6, by hand. A ruling overturned opens the cycle by itself.
const std::vector<Row> table{
    {State::Open, Claim, State::Open},
    {State::Open, Accept, State::Accepted, Role::Accepted},
    {State::Open, Reject, State::Rejected, {}, Exit::Rejected},
    {State::Open, Return, State::Returned},
    {State::Open, Reassign, State::Open},
    {State::Open, Expire, State::Closed, {}, Exit::Expired},
    {State::Open, Erase, State::Closed, {}, Exit::Disqualified},
    {State::Accepted, Touch, State::Accepted},
    {State::Accepted, FollowUp, State::Accepted},
    {State::Accepted, Qualify, State::Qualified, Role::Qualified},
    {State::Accepted, Recycle, State::Closed, {}, Exit::Recycled},
    {State::Accepted, Disqualify, State::Closed, {}, Exit::Disqualified},
    {State::Accepted, Merge, State::Closed, {}, Exit::Disqualified},
    {State::Accepted, GoodLead, State::Accepted},
    {State::Qualified, OpenOpportunity, State::Opportunity, Role::Opportunity},
    {State::Qualified, Recycle, State::Closed, {}, Exit::Recycled},
    {State::Qualified, Disqualify, State::Closed, {}, Exit::Disqualified},
    {State::Opportunity, Win, State::Closed, Role::Won, Exit::Won},
    {State::Opportunity, Lose, State::Closed, {}, Exit::Lost},
    {State::Returned, Correct, State::Open},
    {State::Returned, Withdraw, State::Closed, {}, Exit::Disqualified},
    {State::Rejected, Object, State::Disputed},
    {State::Disputed, Vote, State::Disputed},
    {State::Disputed, Uphold, State::Closed},
    {State::Disputed, Overturn, State::Open},
};

/// One handover as the test remembers it.
struct Walker {
    HandoverId id;
    CycleId cycle;
    State state = State::Open;
    bool over = false;  ///< ended by the program: nothing follows
    struct Taken {
        EventKind kind;
        State before;
        bool takenBack = false;
    };
    std::vector<Taken> taken;

    /// The newest decision or own touch that was not taken back.
    Taken* undoable()
    {
        for (auto event = taken.rbegin(); event != taken.rend(); ++event) {
            if (event->kind == Expire || event->kind == Erase) return nullptr;
            if (event->kind == Claim || event->takenBack) continue;
            return &*event;
        }
        return nullptr;
    }
};

}  // namespace

class TestHandoverWalk : public QObject {
    Q_OBJECT
private slots:
    void theTableIsWhole()
    {
        for (int s = 0; s <= static_cast<int>(State::Closed); ++s)
            for (int k = 0; k <= static_cast<int>(Vote); ++k) {
                const auto state = static_cast<State>(s);
                const auto kind = static_cast<EventKind>(k);
                const auto row = std::ranges::find_if(table, [&](const Row& each) { return each.from == state && each.event == kind; });
                const auto next = handover::next(state, kind);
                QCOMPARE(next.has_value(), row != table.end());
                if (next) QVERIFY(*next == row->to);
            }
    }
    void walks()
    {
        const int steps = qEnvironmentVariableIsSet("HANDSCHLAG_WALK_STEPS") ? qEnvironmentVariableIntValue("HANDSCHLAG_WALK_STEPS") : 10'000;
        Office office;
        usecase::Store& store = *office.store;
        const auto active = expectValue(usecase::activeAgreement(store, "", officeNow));
        version_ = active.version.id;
        actor_ = office.sales();
        auto transaction = expectValue(store.begin());
        usecase::TermsBook terms(store);
        std::vector<Walker> walkers;
        Instant at = officeNow;
        while (walkers.size() < 400) walkers.push_back(begin(store, at, walkers.size()));
        const Instant from = at;
        int taken = 0, refused = 0, undone = 0;
        for (int step = 0; step < steps; ++step) {
            at = at.plus(static_cast<std::int64_t>(random_() % 900));
            Walker& walker = walkers[random_() % walkers.size()];
            if (walker.over) walker = begin(store, at, static_cast<std::size_t>(step) + 1'000'000);
            const Handover stored = expectValue(usecase::storedHandover(store, walker.id));
            QVERIFY(stored.state == walker.state);
            if (random_() % 6 == 0) {
                auto* newest = walker.undoable();
                const auto back = usecase::takeBack(store, terms, stored, actor_, at);
                QVERIFY2(back.has_value() == (newest != nullptr), codeOf(back).c_str());
                if (!newest) continue;
                newest->takenBack = true;
                walker.state = newest->before;
                QVERIFY(back->state == walker.state);
                ++undone;
                continue;
            }
            const auto kind = static_cast<EventKind>(1 + random_() % static_cast<unsigned>(Vote));
            // The program's own endings are rare: nothing follows them.
            if (kind == Undo || ((kind == Expire || kind == Erase) && random_() % 20 != 0)) continue;
            const auto row = std::ranges::find_if(table, [&](const Row& each) { return each.from == walker.state && each.event == kind; });
            const auto after = usecase::takeStep(store, terms, stored, stored, stepOf(kind, row == table.end() ? Row{} : *row, at));
            if (row == table.end()) {
                QCOMPARE(codeOf(after), std::string("handover.event_refused"));
                QCOMPARE(after.error().arguments, (std::vector<std::string>{key(kind), key(walker.state)}));
                QCOMPARE(expectValue(usecase::storedHandover(store, walker.id)).rowVersion, stored.rowVersion);
                ++refused;
                continue;
            }
            QVERIFY2(after.has_value(), (codeOf(after) + ' ' + key(kind) + ' ' + key(walker.state)).c_str());
            QVERIFY(after->state == row->to);
            QCOMPARE(after->duty == handover::Duty::None, row->to == State::Closed);
            walker.taken.push_back({kind, walker.state});
            walker.state = row->to;
            walker.over = kind == Expire || kind == Erase;
            ++taken;
        }
        QVERIFY(taken > steps / 10 && refused > steps / 10 && undone > steps / 20);
        checkStock(store, active.document.stages, walkers, from, at.plus(1));
        checkRecords(store, walkers);
        static_cast<void>(expectValue(transaction->commit()));
        QCOMPARE(office.findings(at.plus(1)), std::vector<std::string>{});
    }

private:
    Walker begin(usecase::Store& store, Instant at, std::size_t number)
    {
        leads::Lead lead;
        lead.createdAt = lead.recordedAt = at;
        lead.fields = Office::ideal("W" + std::to_string(number));
        Handover handover;
        handover.lead = expectValue(store.leads().add(lead, BatchId{}));
        pipeline::Cycle cycle;
        cycle.lead = handover.lead;
        cycle.openedAt = at;
        handover.cycle = expectValue(store.pipeline().openCycle(cycle));
        pipeline::StageEvent entry;
        entry.lead = handover.lead;
        entry.cycle = handover.cycle;
        entry.effectiveAt = entry.recordedAt = at;
        for (const Role role : {Role::MarketingQualified, Role::HandedOver}) {
            entry.role = role;
            static_cast<void>(expectValue(store.pipeline().append(entry)));
        }
        handover.version = version_;
        handover.qualifiedAt = handover.submittedAt = at;
        handover.decisionDue = handover.firstTouchDue = at.plus(3'600);
        handover.category = "A";
        const HandoverId id = expectValue(store.handovers().add(handover, {}));
        HandoverEvent submitted;
        submitted.handover = id;
        submitted.effectiveAt = submitted.recordedAt = at;
        static_cast<void>(expectValue(store.handovers().append(submitted)));
        Walker walker;
        walker.id = id;
        walker.cycle = handover.cycle;
        return walker;
    }
    usecase::HandoverStep stepOf(EventKind kind, const Row& row, Instant at) const
    {
        usecase::HandoverStep step;
        step.kind = kind;
        step.actor = actor_;
        step.at = at;
        step.enters = row.enters;
        step.exit = row.exit;
        if (kind == Touch) step.reason = "call";
        return step;
    }
    /// The identity in many windows; and who stands where at the end, counted from the states alone.
    static void checkStock(usecase::Store& store, const agreement::StagesClause& stages, const std::vector<Walker>& walkers, Instant from, Instant to)
    {
        const auto all = expectValue(store.pipeline().events());
        const auto standing = pipeline::standingEvents(all, to, std::nullopt);
        for (int window = 0; window < 10; ++window) {
            const Instant a = from.plus((to.seconds - from.seconds) * window / 10);
            for (const auto& row : pipeline::stock(standing, stages, a, a.plus((to.seconds - from.seconds) / 5))) QVERIFY2(pipeline::holds(row), row.stage.c_str());
        }
        const auto stageOf = [&](Role role) {
            return std::ranges::find_if(stages.stages, [&](const auto& stage) { return std::ranges::find(stage.roles, role) != stage.roles.end(); })->id;
        };
        std::map<std::string, std::int64_t> expected;
        for (const Walker& walker : walkers) {
            if (walker.state == State::Open || walker.state == State::Returned) ++expected[stageOf(Role::MarketingQualified)];
            if (walker.state == State::Accepted) ++expected[stageOf(Role::Accepted)];
            if (walker.state == State::Qualified) ++expected[stageOf(Role::Qualified)];
            if (walker.state == State::Opportunity) ++expected[stageOf(Role::Opportunity)];
        }
        for (const auto& row : pipeline::stock(standing, stages, from, to)) {
            QVERIFY2(pipeline::holds(row), row.stage.c_str());
            QVERIFY2(row.atEnd == expected[row.stage], qPrintable(QStringLiteral("%1: %2, not %3").arg(QString::fromStdString(row.stage)).arg(row.atEnd).arg(expected[row.stage])));
        }
    }
    static void checkRecords(usecase::Store& store, const std::vector<Walker>& walkers)
    {
        std::map<CycleId, pipeline::Cycle> cycles;
        for (const auto& cycle : expectValue(store.pipeline().cycles())) cycles[cycle.id] = cycle;
        for (const Walker& walker : walkers) {
            const bool alive = walker.state != State::Rejected && walker.state != State::Disputed && walker.state != State::Closed;
            QCOMPARE(!cycles.at(walker.cycle).closedAt.has_value(), alive);
            const auto events = expectValue(store.handovers().events(walker.id));
            QVERIFY(events.size() >= walker.taken.size() + 1);
        }
    }

    std::mt19937 random_{20'260'311};
    VersionId version_;
    PersonId actor_;
};

QTEST_GUILESS_MAIN(TestHandoverWalk)
#include "tst_handover_walk.moc"
