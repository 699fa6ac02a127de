#include <QtTest>

#include <set>

#include "core/handover/life.h"

using namespace handschlag;
using namespace handschlag::handover;

namespace {

/// domain.md section 6, written down as a person reads it: "state event state".
const std::vector<std::array<std::string, 3>> domainTable{
    {"open", "claim", "open"},
    {"open", "accept", "accepted"},
    {"open", "reject", "rejected"},
    {"open", "return", "returned"},
    {"open", "reassign", "open"},
    {"open", "expire", "closed"},
    {"open", "erase", "closed"},
    {"accepted", "touch", "accepted"},
    {"accepted", "follow_up", "accepted"},
    {"accepted", "qualify", "qualified"},
    {"accepted", "recycle", "closed"},
    {"accepted", "disqualify", "closed"},
    {"accepted", "merge", "closed"},
    {"accepted", "good_lead", "accepted"},
    {"qualified", "opportunity", "opportunity"},
    {"qualified", "recycle", "closed"},
    {"qualified", "disqualify", "closed"},
    {"opportunity", "won", "closed"},
    {"opportunity", "lost", "closed"},
    {"returned", "correct", "open"},
    {"returned", "withdraw", "closed"},
    {"rejected", "object", "disputed"},
    {"disputed", "vote", "disputed"},
    {"disputed", "uphold", "closed"},
    {"disputed", "overturn", "open"},
};

constexpr int states = static_cast<int>(State::Closed) + 1;
constexpr int kinds = static_cast<int>(EventKind::Vote) + 1;

HandoverEvent entry(std::int64_t id, EventKind kind, std::int64_t actor, std::int64_t undoes = 0)
{
    HandoverEvent made;
    made.id = id;
    made.kind = kind;
    made.actor = {actor};
    made.undoes = undoes;
    return made;
}

}  // namespace

class TestHandoverLife : public QObject {
    Q_OBJECT
private slots:
    void wholeTable()
    {
        int allowed = 0;
        for (int s = 0; s < states; ++s) {
            for (int k = 0; k < kinds; ++k) {
                const auto state = static_cast<State>(s);
                const auto kind = static_cast<EventKind>(k);
                const auto expected = std::ranges::find_if(domainTable, [&](const auto& row) { return row[0] == key(state) && row[1] == key(kind); });
                const auto result = next(state, kind);
                const std::string where = std::string(key(state)) + " " + key(kind);
                QVERIFY2(result.has_value() == (expected != domainTable.end()), where.c_str());
                if (result) {
                    QCOMPARE(std::string(key(*result)), (*expected)[2]);
                    ++allowed;
                } else {
                    QCOMPARE(result.error().code.name, std::string_view("handover.event_refused"));
                    QCOMPARE(result.error().arguments, (std::vector<std::string>{key(kind), key(state)}));
                    QVERIFY(result.error().severity == Severity::Answer);
                }
            }
        }
        QCOMPARE(allowed, static_cast<int>(domainTable.size()));
    }
    void keysAreUnique()
    {
        std::set<std::string> names;
        for (int k = 0; k < kinds; ++k) names.insert(key(static_cast<EventKind>(k)));
        QCOMPARE(names.size(), std::size_t{kinds});
        names.clear();
        for (int s = 0; s < states; ++s) names.insert(key(static_cast<State>(s)));
        QCOMPARE(names.size(), std::size_t{states});
    }
    void everyStateCanBeReachedAndLeftExceptClosed()
    {
        std::set<State> reached{State::Open};
        for (int round = 0; round < states; ++round)
            for (const State from : std::set<State>(reached))
                for (int k = 0; k < kinds; ++k)
                    if (const auto to = next(from, static_cast<EventKind>(k))) reached.insert(*to);
        QCOMPARE(reached.size(), std::size_t{states});
        for (int k = 0; k < kinds; ++k) QVERIFY(!next(State::Closed, static_cast<EventKind>(k)));
    }
    void undoTakesBackTheNewestOwnDecision()
    {
        const std::vector accepted{entry(1, EventKind::Submit, 0), entry(2, EventKind::Claim, 5), entry(3, EventKind::Accept, 5)};
        QCOMPARE(undoable(accepted, {5})->id, std::int64_t{3});
        QCOMPARE(undoable(accepted, {6}).error().code.name, std::string_view("handover.not_your_decision"));
        QCOMPARE(undoable(accepted, {}).error().code.name, std::string_view("handover.not_your_decision"));
    }
    void whatWasTakenBackIsNotTakenBackAgain()
    {
        std::vector events{entry(1, EventKind::Submit, 0), entry(2, EventKind::Accept, 5), entry(3, EventKind::Undo, 5, 2)};
        QCOMPARE(undoable(events, {5}).error().code.name, std::string_view("handover.nothing_to_undo"));
        events.push_back(entry(4, EventKind::Reject, 6));
        QCOMPARE(undoable(events, {6})->id, std::int64_t{4});
        events.push_back(entry(5, EventKind::Undo, 6, 4));
        QVERIFY(!undoable(events, {6}));
    }
    void factsAreSkippedButTheirDecisionIsFound()
    {
        const std::vector events{entry(1, EventKind::Submit, 0), entry(2, EventKind::Accept, 5), entry(3, EventKind::Touch, 6), entry(4, EventKind::GoodLead, 5),
                                 entry(5, EventKind::Undo, 5, 4)};
        QCOMPARE(undoable(events, {5})->id, std::int64_t{2});
    }
    void anOwnTouchIsTakenBackFirst()
    {
        std::vector events{entry(1, EventKind::Submit, 0), entry(2, EventKind::Accept, 5), entry(3, EventKind::Touch, 5), entry(4, EventKind::Touch, 6)};
        QCOMPARE(undoable(events, {5})->id, std::int64_t{3});
        events.push_back(entry(5, EventKind::Undo, 5, 3));
        QCOMPARE(undoable(events, {5})->id, std::int64_t{2});
    }
    void whatTheProgramEndedStaysEnded()
    {
        const std::vector events{entry(1, EventKind::Submit, 0), entry(2, EventKind::Reassign, 5), entry(3, EventKind::Expire, 0)};
        QCOMPARE(undoable(events, {5}).error().code.name, std::string_view("handover.nothing_to_undo"));
        QVERIFY(!undoable({}, {5}));
    }
};

QTEST_GUILESS_MAIN(TestHandoverLife)
#include "tst_handover_life.moc"
