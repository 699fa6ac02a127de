// To whom a lead goes: turns, absence, capacity, owners; the use case of absences; and that the record says why.

#include <QtTest>

#include <map>
#include <set>

#include "core/handover/event_details.h"
#include "core/usecase/absences.h"
#include "core/usecase/demo/demo_people.h"
#include "core/usecase/handover_desk.h"
#include "core/usecase/handovers.h"
#include "core/usecase/people.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using agreement::Route;
using agreement::RouteTarget;
using usecase::HandoverDesk;

namespace {

/// A Wednesday, 10:00 in Berlin.
const Instant now = *instantFromIso("2026-03-11T09:00:00Z");

std::string codeOf(const auto& result) { return result ? std::string("done") : std::string(result.error().code.name); }

/// Three of the inside team, a lone wolf without a team, and somebody of marketing.
class House {
public:
    House()
    {
        for (const char* name : {"Anna", "Bert", "Cora"}) hire(name, "Innendienst");
        hire("Wolf", "");
        static_cast<void>(expectValue(usecase::addPerson(*store, {"Mara", agreement::Side::Marketing, "", "", false}, now)));
        static_cast<void>(expectValue(usecase::addPerson(*store, {"Hella", agreement::Side::Sales, "", "", true}, now)));
    }
    void hire(const char* name, const char* team) { static_cast<void>(expectValue(usecase::addPerson(*store, {name, agreement::Side::Sales, team, "", false}, now))); }
    PersonId id(const char* name) { return expectValue(usecase::personNamed(*store, name)).id; }
    void away(const char* name, const char* from, const char* until)
    {
        static_cast<void>(expectValue(usecase::addAbsence(*store, {0, id(name), *dayFromIso(from), *dayFromIso(until)}, id(name), now)));
    }
    std::string nameOf(PersonId person)
    {
        for (const auto& known : expectValue(store->people().persons()))
            if (known.id == person) return known.name;
        return "";
    }

    TemporaryStore store;
};

Route route(RouteTarget target, const char* team = "", bool inTurn = false, bool byPostcode = false, int capacity = 0)
{
    Route made;
    made.id = "routing.r";
    made.target = target;
    made.team = team;
    made.inTurn = inTurn;
    made.byPostcode = byPostcode;
    made.capacity = capacity;
    return made;
}

}  // namespace

class TestRouting : public QObject {
    Q_OBJECT
private slots:
    void inTurnTheOneServedLongestAgo()
    {
        House house;
        auto desk = expectValue(HandoverDesk::load(*house.store));
        const Route inTurn = route(RouteTarget::Team, "Innendienst", true, false, 3);
        std::string order;
        for (int i = 0; i < 10; ++i) {
            const auto to = desk.recipient(&inTurn, {}, now);
            order += house.nameOf(to.owner) + (to.why == "in_turn" ? " " : to.why);
            desk.serve(to.owner);
            // Whoever decides fast gets no more for it.
            if (house.nameOf(to.owner) == "Anna") desk.count(to.owner, -1);
        }
        QCOMPARE(order, std::string("Anna Bert Cora Anna Bert Cora Anna Bert Cora Anna "));
        // Bert and Cora are full now.
        QCOMPARE(house.nameOf(desk.recipient(&inTurn, {}, now).owner), std::string("Anna"));
    }
    void whyItGoesThere_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("absent");  // "Anna 2026-03-11 2026-03-12"
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("expected");    // owner, team, why
        const auto row = [](const char* name, const char* kind, const QStringList& absent, const char* field, const char* expected) {
            QTest::newRow(name) << kind << absent << field << expected;
        };
        const QString today = " 2026-03-11 2026-03-11";
        row("in turn", "turn", {}, "", "Anna Innendienst in_turn");
        row("first one absent", "turn", {"Anna" + today}, "", "Bert Innendienst in_turn");
        row("absent from tomorrow on", "turn", {"Anna 2026-03-12 2026-03-20"}, "", "Anna Innendienst in_turn");
        row("back since today", "turn", {"Anna 2026-03-01 2026-03-10"}, "", "Anna Innendienst in_turn");
        row("all absent", "turn", {"Anna" + today, "Bert" + today, "Cora" + today}, "", "- Innendienst all_absent");
        row("the team's queue", "team", {}, "", "- Innendienst team");
        row("no such team", "nowhere", {}, "", "- - team_unknown");
        row("nobody in charge", "none", {}, "", "- - no_route");
        row("both heads", "heads", {}, "", "- - both_heads");
        row("territory", "postcode", {}, "89073", "Cora Innendienst postcode");
        row("no postcode", "postcode", {}, "", "- Innendienst postcode_unknown");
        row("her territory is nobody else's", "postcode", {"Cora" + today}, "89073", "- Innendienst all_absent");
        row("account owner", "owner", {}, "bert", "Bert - owner");
        row("account owner absent: her team", "owner", {"Bert" + today}, "bert", "- Innendienst owner_absent");
        row("absent and without a team: the heads", "owner", {"Wolf" + today}, "wolf", "- - owner_absent");
        row("account owner unknown", "owner", {}, "Zoe", "- - owner_unknown");
    }
    void whyItGoesThere()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, absent);
        QFETCH(QString, field);
        QFETCH(QString, expected);
        House house;
        for (const QString& line : absent) {
            const auto words = line.split(' ');
            house.away(words[0].toUtf8(), words[1].toUtf8(), words[2].toUtf8());
        }
        const std::map<QString, Route> routes{{"turn", route(RouteTarget::Team, "Innendienst", true)}, {"team", route(RouteTarget::Team, "Innendienst")},
                                              {"nowhere", route(RouteTarget::Team, "Mond", true)},      {"heads", route(RouteTarget::BothHeads)},
                                              {"postcode", route(RouteTarget::Team, "Innendienst", false, true)}, {"owner", route(RouteTarget::Owner)}};
        leads::Lead lead;
        if (!field.isEmpty()) lead.fields[kind == "owner" ? "owner" : "postcode"] = field.toStdString();
        const auto desk = expectValue(HandoverDesk::load(*house.store));
        const auto to = desk.recipient(routes.contains(kind) ? &routes.at(kind) : nullptr, lead, now);
        const auto orDash = [](const std::string& text) { return QString::fromStdString(text.empty() ? "-" : text); };
        QCOMPARE(orDash(house.nameOf(to.owner)) + " " + orDash(desk.teamName(to.team)) + " " + QString::fromStdString(to.why), expected);
    }
    void absentOnTheDayOfTheWorkspace()
    {
        House house;
        house.away("Anna", "2026-03-12", "2026-03-12");
        const auto desk = expectValue(HandoverDesk::load(*house.store));
        const Route inTurn = route(RouteTarget::Team, "Innendienst", true);
        // 23:30 UTC of the 11th is the 12th in Berlin.
        QCOMPARE(house.nameOf(desk.recipient(&inTurn, {}, *instantFromIso("2026-03-11T22:30:00Z")).owner), std::string("Anna"));
        QCOMPARE(house.nameOf(desk.recipient(&inTurn, {}, *instantFromIso("2026-03-11T23:30:00Z")).owner), std::string("Bert"));
        QCOMPARE(house.nameOf(desk.recipient(&inTurn, {}, *instantFromIso("2026-03-12T23:00:00Z")).owner), std::string("Anna"));
    }
    void absencesAreGuarded()
    {
        House house;
        const auto from = *dayFromIso("2026-04-01");
        const auto until = *dayFromIso("2026-04-10");
        const auto add = [&](const char* who, const char* by, Day first, Day last) {
            return codeOf(usecase::addAbsence(*house.store, {0, house.id(who), first, last}, house.id(by), now));
        };
        QCOMPARE(add("Anna", "Anna", until, from), std::string("absence.backwards"));
        QCOMPARE(add("Anna", "Bert", from, until), std::string("absence.not_yours"));
        QCOMPARE(add("Mara", "Mara", from, until), std::string("absence.not_sales"));
        QCOMPARE(add("Anna", "Hella", from, until), std::string("done"));
        QCOMPARE(add("Anna", "Anna", until.plus(5), until.plus(5)), std::string("done"));
        QCOMPARE(expectValue(usecase::absences(*house.store, house.id("Anna"))).size(), std::size_t{2});
        QCOMPARE(codeOf(usecase::removeAbsences(*house.store, house.id("Anna"), until.plus(1), until.plus(4), house.id("Anna"), now)), std::string("absence.none"));
        QCOMPARE(expectValue(usecase::removeAbsences(*house.store, house.id("Anna"), until, until, house.id("Anna"), now)), 1);
        const auto left = expectValue(usecase::absences(*house.store));
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left[0].from, until.plus(5));
        QCOMPARE(expectValue(house.store->workspace().auditOf("person.absent")).size(), std::size_t{2});
    }
    /// Handed over in a workspace: turns go on over runs and decisions, and the record says why and what is next.
    void turnsGoOnAndTheRecordSaysWhy()
    {
        TemporaryStore store;
        const auto staff = expectValue(usecase::demo::hireStaff(*store, now.plus(-400 * secondsPerDay)));
        static_cast<void>(expectValue(usecase::demo::signTwice(*store, staff, 2'000, now.plus(-380 * secondsPerDay), now.plus(-370 * secondsPerDay))));
        std::vector<PersonId> owners;
        for (int i = 0; i < 6; ++i) {
            const Instant at = now.plus(i * 60);
            const std::string id = "L" + std::to_string(i);
            const LeadId lead = store.addLead({{"external_id", id}, {"last_name", std::string("Weber")}, {"email", id + "@weber.example"}, {"company", std::string("Weber GmbH")},
                                               {"country", std::string("DE")}, {"phone", std::string("+49 30 23125 100")}, {"employees", std::int64_t{320}},
                                               {"industry", std::string("Maschinenbau")}, {"job_title", std::string("Produktionsleiter")}},
                                              at.plus(-30 * secondsPerDay));
            const auto act = [&](const char* type, std::int64_t daysBefore) {
                return leads::Activity{lead, type, {}, at.plus(-daysBefore * secondsPerDay), at.plus(-daysBefore * secondsPerDay), 0, {}};
            };
            // The template's first lead by hand: B1.
            const std::vector<leads::Activity> acts{act("whitepaper", 17), act("webinar_registered", 9), act("webinar_attended", 7),
                                                    act("product_page", 0), act("product_page", 1), act("comparison", 0)};
            store.write([&](usecase::Store& s) { expectValue(s.activities().add(acts, BatchId{})); });
            static_cast<void>(expectValue(usecase::runHandover(*store, "", at)));
            const auto made = expectValue(store->handovers().ofLead(lead)).at(0);
            QCOMPARE(made.duty, handover::Duty::Decide);
            QCOMPARE(made.dutyDue, std::optional(made.decisionDue));
            const auto events = expectValue(store->handovers().events(made.id));
            const auto details = expectValue(handover::detailsFromText(events.at(0).details));
            QCOMPARE(details.routedBy, std::string("in_turn"));
            owners.push_back(made.owner);
            if (i % 2 == 0) static_cast<void>(expectValue(usecase::accept(*store, made.id, -1, made.owner, at.plus(30))));
        }
        const auto distinct = std::set<PersonId>(owners.begin(), owners.end()).size();
        QVERIFY(distinct > 1 && distinct < owners.size());
        for (std::size_t i = distinct; i < owners.size(); ++i) QCOMPARE(owners[i], owners[i - distinct]);
    }
};

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
