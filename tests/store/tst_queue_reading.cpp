// A queue read in one statement against a plain look at every handover: whose it is, what is in it, and in which order.

#include <QtTest>

#include <algorithm>
#include <random>
#include <set>
#include <tuple>

#include "core/usecase/handovers.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using handover::Duty;
using handover::Handover;
using handover::State;
using usecase::QueueChoice;
using usecase::QueueSection;

namespace {

/// A Wednesday, 10:00 in Berlin: today ends at 22:59:59 UTC.
const Instant now = *instantFromIso("2026-03-11T09:00:00Z");
const Instant endOfDay = *instantFromIso("2026-03-11T22:59:59Z");

struct Staff {
    std::vector<TeamId> teams;
    std::vector<usecase::Person> persons;
};

/// Three teams, six sellers of whom one is the head, in the second team.
Staff hire(TemporaryStore& store)
{
    return store.write([](usecase::Store& s) {
        Staff staff;
        for (const char* name : {"Nord", "Süd", "Export"}) staff.teams.push_back(expectValue(s.people().addTeam(name)));
        for (int i = 0; i < 6; ++i) {
            usecase::Person person;
            person.name = "Person " + std::to_string(i);
            person.team = i == 5 ? TeamId{} : staff.teams[static_cast<std::size_t>(i) % 3];
            person.head = i == 1;
            person.id = expectValue(s.people().addPerson(person));
            staff.persons.push_back(person);
        }
        return staff;
    });
}

std::vector<Handover> fill(TemporaryStore& store, const Staff& staff, int count)
{
    std::mt19937 random(5);
    const auto below = [&random](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    std::vector<LeadId> leads;
    for (int i = 0; i < 20; ++i) leads.push_back(store.addLead({{"external_id", "L" + std::to_string(i)}, {"company", "Weber " + std::to_string(i)}}));
    store.write([&](usecase::Store& s) {
        for (int i = 0; i < count; ++i) {
            Handover handover;
            handover.lead = leads[static_cast<std::size_t>(below(20))];
            handover.state = static_cast<State>(below(static_cast<int>(State::Closed) + 1));
            if (below(3) > 0) handover.team = staff.teams[static_cast<std::size_t>(below(3))];
            if (below(2) > 0) handover.owner = staff.persons[static_cast<std::size_t>(below(6))].id;
            if (below(4) == 0) handover.claimedBy = staff.persons[static_cast<std::size_t>(below(6))].id;
            handover.readiness = below(3);
            handover.decisionDue = now.plus(below(9) * 3'600 - 4 * 3'600);
            if (below(3) == 0) handover.followUpAt = now.plus(below(40) * 3'600 - 4 * 3'600);
            handover.duty = handover.state == State::Open ? Duty::Decide : static_cast<Duty>(2 + below(4));
            if (below(5) > 0) handover.dutyDue = handover.state == State::Open ? handover.decisionDue : now.plus(below(40) * 3'600 - 4 * 3'600);
            if (below(6) == 0) handover.duty = Duty::None;
            static_cast<void>(expectValue(s.handovers().add(handover, {})));
        }
    });
    return expectValue(store->handovers().all());
}

/// Domain section 6, in other words.
class PlainQueue {
public:
    PlainQueue(const Staff& staff, const QueueChoice& choice) : staff_(staff), choice_(choice) {}

    std::vector<std::int64_t> of(const std::vector<Handover>& all) const
    {
        std::vector<std::tuple<int, std::int64_t, int, std::int64_t>> rows;
        for (const Handover& handover : all) {
            const auto due = dueOf(handover);
            if (!due || !concerns(handover)) continue;
            const int section = *due < now ? 0 : handover.state == State::Open ? 1 : 2;
            rows.emplace_back(section, due->seconds, -handover.readiness, handover.id.value);
        }
        std::ranges::sort(rows);
        std::vector<std::int64_t> ids;
        for (const auto& row : rows) ids.push_back(std::get<3>(row));
        return ids;
    }

private:
    static std::optional<Instant> dueOf(const Handover& handover)
    {
        if (handover.state == State::Open) return handover.decisionDue;
        if (handover.state != State::Accepted && handover.state != State::Qualified && handover.state != State::Opportunity) return std::nullopt;
        const auto due = handover.duty == Duty::None ? handover.followUpAt : handover.dutyDue;
        return due && *due <= endOfDay ? due : std::nullopt;
    }
    const usecase::Person& person(PersonId id) const { return *std::ranges::find(staff_.persons, id, &usecase::Person::id); }
    bool concerns(const Handover& handover) const
    {
        const bool nobodys = !handover.team && !handover.owner;
        if (choice_.person) {
            const usecase::Person& me = person(*choice_.person);
            if (handover.owner == me.id || handover.claimedBy == me.id) return true;
            return nobodys ? me.head : me.team && !handover.owner && handover.team == me.team;
        }
        if (!choice_.team) return true;
        if (nobodys) return std::ranges::any_of(staff_.persons, [this](const auto& one) { return one.head && one.team == *choice_.team; });
        if (handover.team) return handover.team == *choice_.team;
        return person(handover.owner).team == *choice_.team;
    }
    const Staff& staff_;
    QueueChoice choice_;
};

std::vector<std::int64_t> idsOf(const std::vector<usecase::QueueEntry>& entries)
{
    std::vector<std::int64_t> ids;
    for (const auto& entry : entries) ids.push_back(entry.handover.id.value);
    return ids;
}

}  // namespace

class TestQueueReading : public QObject {
    Q_OBJECT
private slots:
    void isWhatAPlainLookFinds()
    {
        TemporaryStore store;
        const Staff staff = hire(store);
        const std::vector<Handover> all = fill(store, staff, 600);
        std::vector<QueueChoice> choices{{}};
        for (const TeamId team : staff.teams) choices.push_back({team, std::nullopt});
        for (const auto& person : staff.persons) choices.push_back({std::nullopt, person.id});
        std::vector<HandoverId> everyId;
        for (const Handover& handover : all) everyId.push_back(handover.id);
        std::size_t found = 0;
        for (const QueueChoice& choice : choices) {
            const auto expected = PlainQueue(staff, choice).of(all);
            const auto read = expectValue(usecase::queueFor(*store, choice, now));
            QCOMPARE(idsOf(read), expected);
            // What is read again by number is the same, and nothing that is not in this queue.
            QCOMPARE(idsOf(expectValue(usecase::queueEntries(*store, everyId, choice, now))), expected);
            for (const auto& entry : read) {
                QCOMPARE(entry.lead.id, entry.handover.lead);
                QVERIFY(!leads::isMissing(leads::valueOf(entry.lead, "company")));
                const Handover& stored = all[static_cast<std::size_t>(std::ranges::find(all, entry.handover.id, &Handover::id) - all.begin())];
                QCOMPARE(entry.handover.rowVersion, stored.rowVersion);
                QCOMPARE(entry.handover.dutyDue, stored.dutyDue);
                QCOMPARE(entry.handover.state, stored.state);
            }
            found += expected.size();
        }
        QVERIFY(found > 500);
    }
    void rowsThatAreNotThereAreLeftOut()
    {
        TemporaryStore store;
        const Staff staff = hire(store);
        static_cast<void>(fill(store, staff, 3));
        QCOMPARE(expectValue(store->queues().rowsOf(std::array{HandoverId{2}, HandoverId{99}, HandoverId{1}})).size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestQueueReading)
#include "tst_queue_reading.moc"
