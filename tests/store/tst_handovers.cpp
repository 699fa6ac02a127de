// Handing over and deciding, in a workspace: once per cycle, nothing conforming left behind, decisions and their undo.

#include <QtTest>

#include <algorithm>
#include <set>

#include "core/calendar/business_clock.h"
#include "core/handover/event_details.h"
#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"
#include "core/usecase/checks.h"
#include "core/usecase/demo/demo_people.h"
#include "core/usecase/handovers.h"
#include "core/usecase/imports.h"
#include "core/usecase/people.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using handover::Handover;
using handover::State;
using pipeline::Exit;
using pipeline::Role;
using pipeline::StageEventKind;

namespace {

/// A Wednesday, 10:00 in Berlin.
const Instant now = *instantFromIso("2026-03-11T09:00:00Z");
constexpr std::int64_t hour = 3'600;

Instant daysAgo(std::int64_t days) { return now.plus(-days * secondsPerDay); }

/// Scores 100 in fit under the template.
leads::Fields ideal(const char* id)
{
    return {{"external_id", std::string(id)},       {"last_name", std::string("Weber")},         {"email", std::string("jana@weber.example")},
            {"company", std::string("Weber GmbH")}, {"country", std::string("DE")},              {"phone", std::string("+49 30 23125 100")},
            {"employees", std::int64_t{320}},       {"industry", std::string("Maschinenbau")},   {"job_title", std::string("Produktionsleiter")},
            {"postcode", std::string("89073")}};
}

std::string codeOf(const auto& result) { return result ? std::string("done") : std::string(result.error().code.name); }

/// A workspace with the demo company's people and, unless told otherwise, its agreement in force.
class Office {
public:
    explicit Office(bool inForce = true) : staff(expectValue(usecase::demo::hireStaff(*store, daysAgo(400))))
    {
        if (inForce) static_cast<void>(expectValue(usecase::demo::signTwice(*store, staff, 2'000, daysAgo(380), daysAgo(370))));
    }

    LeadId lead(leads::Fields fields, Instant createdAt = daysAgo(100)) { return store.addLead(std::move(fields), createdAt); }
    void act(LeadId lead, const char* type, Instant at, std::int64_t value = 0)
    {
        const leads::Activity activity{lead, type, {}, at, at, value, {}};
        store.write([&](usecase::Store& s) { expectValue(s.activities().add(std::span(&activity, 1), BatchId{})); });
    }
    /// The template's first lead by hand: B1 under it on the day of `at`.
    void readContent(LeadId lead, Instant at)
    {
        act(lead, "whitepaper", at.plus(-17 * secondsPerDay));
        act(lead, "webinar_registered", at.plus(-9 * secondsPerDay));
        act(lead, "webinar_attended", at.plus(-7 * secondsPerDay));
        act(lead, "product_page", at.plus(-hour));
        act(lead, "product_page", at.plus(-hour / 2));
        act(lead, "comparison", at);
    }
    void change(LeadId lead, const char* field, leads::FieldValue value, Instant at)
    {
        const auto known = expectValue(store->leads().find(lead));
        const leads::FieldChange change{lead, field, leads::valueOf(*known, field), std::move(value), at, at};
        store.write([&](usecase::Store& s) { expectValue(s.leads().change(std::span(&change, 1), BatchId{})); });
    }
    usecase::HandoverReport run(Instant at = now) { return expectValue(usecase::runHandover(*store, "", at)); }
    Handover only(LeadId lead)
    {
        const auto found = expectValue(store->handovers().ofLead(lead));
        if (found.size() != 1) throw std::runtime_error("expected one handover, found " + std::to_string(found.size()));
        return found.front();
    }
    std::set<Role> roles(LeadId lead)
    {
        const auto events = expectValue(store->pipeline().eventsOf(lead));
        std::set<StageEventId> retracted;
        for (const auto& event : events)
            if (event.kind == StageEventKind::Retract) retracted.insert(event.retracts);
        std::set<Role> entered;
        for (const auto& event : events)
            if (event.kind == StageEventKind::Enter && !retracted.contains(event.id)) entered.insert(event.role);
        return entered;
    }
    PersonId person(const char* name) { return expectValue(usecase::personNamed(*store, name)).id; }
    Handover reject(const Handover& handover, const char* reason, Instant at, const char* comment = "")
    {
        return expectValue(usecase::reject(*store, {handover.id, -1, reason, "", comment, {}}, sales(), at));
    }
    /// The CRM says: won.
    void importWin(const char* id, const char* at, Instant importedAt)
    {
        usecase::ImportRequest request;
        request.kind = usecase::BatchKind::Outcomes;
        request.content = std::string("lead,at\n") + id + "," + at + "\n";
        request.mapping = expectValue(exchange::mappingFromJson(R"({"columns": {"lead": "lead", "at": "at"}, "role": "won", "zone": "UTC"})", exchange::FileKind::Outcomes));
        QCOMPARE(expectValue(usecase::importFile(*store, request, importedAt)).created, 1);
    }
    std::vector<std::string> findings(Instant at)
    {
        std::vector<std::string> codes;
        for (const auto& finding : expectValue(usecase::checkWorkspace(*store, at))) codes.push_back(finding.code);
        return codes;
    }
    PersonId sales() { return person("Jonas Vogel"); }
    PersonId marketing() { return person("Lukas Brandt"); }

    TemporaryStore store;
    usecase::demo::Staff staff;
};

}  // namespace

class TestHandovers : public QObject {
    Q_OBJECT
private slots:
    void nothingWithoutAgreement()
    {
        Office office(false);
        static_cast<void>(expectValue(usecase::draftFromTemplate(*office.store, "b2b_standard", "", daysAgo(10))));
        office.act(office.lead(ideal("L1")), "inquiry", daysAgo(1));
        QCOMPARE(codeOf(usecase::runHandover(*office.store, "", now)), std::string("handover.no_agreement"));
        QVERIFY(expectValue(office.store->handovers().all()).empty());
    }
    void underATrial()
    {
        Office office(false);
        const VersionId draft = expectValue(usecase::draftFromTemplate(*office.store, "b2b_standard", "", daysAgo(10)));
        static_cast<void>(expectValue(usecase::startTrial(*office.store, draft, office.marketing(), 30, daysAgo(5))));
        const LeadId lead = office.lead(ideal("L1"));
        office.act(lead, "inquiry", daysAgo(1));
        const auto report = office.run();
        QVERIFY(report.trial);
        QCOMPARE(report.handedOver, 1);
        QVERIFY(office.only(lead).trial);
    }
    void aConformingLeadIsHandedOverOnce()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(2));
        const auto report = office.run();
        QCOMPARE(report.handedOver, 1);
        QCOMPARE(report.answer, 0);
        QCOMPARE(report.byRoute, (std::map<std::string, int>{{"routing.dach", 1}}));
        QCOMPARE(report.version, 2);
        const Handover handover = office.only(lead);
        QVERIFY(handover.counted && !handover.inquiry && !handover.trial);
        QCOMPARE(handover.category, std::string("B"));
        QCOMPARE(handover.fitBand, 1);
        QCOMPARE(handover.submittedAt, now);
        QCOMPARE(toIso(handover.decisionDue), std::string("2026-03-11T13:00:00Z"));    // 4 hours of business
        QCOMPARE(toIso(handover.firstTouchDue), std::string("2026-03-12T09:00:00Z"));  // 9 hours: one working day
        QCOMPARE(handover.qualifiedAt, daysAgo(2));                                     // the comparison sheet
        QVERIFY(office.roles(lead) == (std::set{Role::Fit, Role::MarketingQualified, Role::HandedOver}));
        const auto mql = expectValue(office.store->pipeline().eventsOf(lead));
        const auto event = std::ranges::find(mql, Role::MarketingQualified, &pipeline::StageEvent::role);
        QCOMPARE(event->effectiveAt, daysAgo(2));
        QCOMPARE(event->recordedAt, now);
        QCOMPARE(office.run(now.plus(hour)).handedOver, 0);
        QCOMPARE(office.run(now.plus(40 * secondsPerDay)).handedOver, 0);
    }
    void aChangedFieldCanQualifyToo()
    {
        Office office;
        auto fields = ideal("L1");
        fields.erase("phone");
        const LeadId lead = office.lead(std::move(fields));
        office.readContent(lead, daysAgo(3));
        QCOMPARE(office.run(daysAgo(2)).enrich, 1);
        office.change(lead, "phone", std::string("+49 30 23125 101"), daysAgo(1));
        QCOMPARE(office.run().handedOver, 1);
        QCOMPARE(office.only(lead).qualifiedAt, daysAgo(1));
    }
    void anInquiryOfASmallFirmIsAnsweredUncounted()
    {
        Office office;
        auto fields = ideal("L1");
        fields["employees"] = std::int64_t{32};
        const LeadId lead = office.lead(std::move(fields));
        office.act(lead, "inquiry", now.plus(-hour));
        const auto report = office.run();
        QCOMPARE(report.handedOver, 1);
        QCOMPARE(report.answer, 1);
        const Handover handover = office.only(lead);
        QVERIFY(handover.inquiry && !handover.counted);
        QCOMPARE(handover.route, std::string("routing.inquiry"));
        QCOMPARE(toIso(handover.decisionDue), std::string("2026-03-11T09:30:00Z"));
        QVERIFY(!office.roles(lead).contains(Role::MarketingQualified));
        QCOMPARE(office.run().handedOver, 0);
    }
    void customersGoToTheirOwnerUncounted()
    {
        Office office;
        auto fields = ideal("L1");
        fields["customer"] = std::int64_t{1};
        fields["owner"] = std::string("katrin lorenz ");
        const LeadId lead = office.lead(std::move(fields));
        office.act(lead, "inquiry", daysAgo(1));
        office.run();
        const Handover handover = office.only(lead);
        QCOMPARE(handover.owner, office.person("Katrin Lorenz"));
        QVERIFY(!handover.counted && !handover.team);
        QCOMPARE(handover.route, std::string("routing.owner"));
    }
    void whatIsHistoryOrFurtherOnIsLeftAlone()
    {
        Office office;
        leads::Lead old;
        old.createdAt = old.recordedAt = daysAgo(100);
        old.history = true;
        old.fields = ideal("L1");
        const LeadId history = office.store.write([&](usecase::Store& s) { return expectValue(s.leads().add(old, BatchId{})); });
        const LeadId further = office.lead(ideal("L2"));
        const LeadId imported = office.lead(ideal("L3"));
        for (const auto& [lead, role] : {std::pair{further, Role::Accepted}, std::pair{imported, Role::MarketingQualified}})
            office.store.write([&](usecase::Store& s) {
                pipeline::Cycle cycle;
                cycle.lead = lead;
                cycle.openedAt = daysAgo(90);
                pipeline::StageEvent event;
                event.lead = lead;
                event.cycle = expectValue(s.pipeline().openCycle(cycle));
                event.role = role;
                event.effectiveAt = event.recordedAt = daysAgo(80);
                static_cast<void>(expectValue(s.pipeline().append(event)));
            });
        for (const LeadId lead : {history, further, imported}) office.act(lead, "inquiry", daysAgo(1));
        QCOMPARE(office.run().handedOver, 1);
        QCOMPARE(office.only(imported).qualifiedAt, daysAgo(80));
        const auto events = expectValue(office.store->pipeline().eventsOf(imported));
        QCOMPARE(std::ranges::count(events, Role::MarketingQualified, &pipeline::StageEvent::role), 1);
    }
    void everyProductLineHasItsOwnLeads()
    {
        Office office;
        const VersionId cloud = expectValue(usecase::draftFromTemplate(*office.store, "b2b_standard", "Cloud", daysAgo(10)));
        static_cast<void>(expectValue(usecase::startTrial(*office.store, cloud, office.marketing(), 30, daysAgo(5))));
        std::map<std::string, LeadId> leads;
        for (const char* product : {"", "Cloud", "Retrofit"}) {
            auto fields = ideal(product[0] == 0 ? "L0" : product);
            fields["product"] = std::string(product);
            leads[product] = office.lead(std::move(fields));
            office.act(leads[product], "inquiry", daysAgo(1));
        }
        QCOMPARE(office.run().handedOver, 2);  // "Retrofit" has no agreement of its own
        QVERIFY(expectValue(office.store->handovers().ofLead(leads["Cloud"])).empty());
        QCOMPARE(expectValue(usecase::runHandover(*office.store, "Cloud", now)).handedOver, 1);
        QVERIFY(office.only(leads["Cloud"]).trial && !office.only(leads["Retrofit"]).trial);
        QCOMPARE(expectValue(office.store->pipeline().cyclesOf(leads["Cloud"])).front().product, std::string("Cloud"));
    }
    void inTurnUntilEverybodyIsFull()
    {
        Office office;
        for (int i = 0; i < 47; ++i) office.readContent(office.lead(ideal(("L" + std::to_string(i)).c_str())), daysAgo(1));
        office.run();
        std::map<PersonId, int> open;
        for (const auto& handover : expectValue(office.store->handovers().all())) ++open[handover.owner];
        for (const char* name : {"Miriam Roth", "Jonas Vogel", "Svenja Hartmann"}) QCOMPARE(open[office.person(name)], 15);
        QCOMPARE(open[PersonId{}], 2);  // wait in the team's queue
    }
    void largeFirmsByPostcodeAndTheRestToExport()
    {
        Office office;
        const auto ownerOf = [&](const char* id, const char* country, std::int64_t employees, const char* postcode) {
            auto fields = ideal(id);
            fields["country"] = std::string(country);
            fields["employees"] = employees;
            fields["postcode"] = std::string(postcode);
            const LeadId lead = office.lead(std::move(fields));
            office.readContent(lead, daysAgo(1));
            office.run();
            return office.only(lead);
        };
        QCOMPARE(ownerOf("L1", "DE", 1'000, "01067").owner, office.person("Thomas Keller"));
        QCOMPARE(ownerOf("L2", "DE", 1'000, "49999").owner, office.person("Thomas Keller"));
        QCOMPARE(ownerOf("L3", "DE", 1'000, "50000").owner, office.person("Katrin Lorenz"));
        QCOMPARE(ownerOf("L4", "DE", 1'000, "").owner, PersonId{});
        QCOMPARE(ownerOf("L5", "NL", 1'000, "5611").route, std::string("routing.export"));
    }
    void aMissingTeamKeepsTheLeadVisible()
    {
        Office office(false);
        const VersionId draft = expectValue(usecase::draftFromTemplate(*office.store, "b2b_standard", "", daysAgo(10)));
        auto version = expectValue(usecase::agreementVersion(*office.store, "", 1));
        for (auto& route : version.document.routing.routes) route.team = "Telemarketing";
        static_cast<void>(expectValue(usecase::saveDraft(*office.store, draft, version.version.rowVersion, version.document, office.marketing(), daysAgo(9))));
        static_cast<void>(expectValue(usecase::startTrial(*office.store, draft, office.marketing(), 30, daysAgo(5))));
        const LeadId lead = office.lead(ideal("L1"));
        office.act(lead, "inquiry", daysAgo(1));
        office.run();
        const auto waiting = expectValue(usecase::queue(*office.store, {}, now));
        QCOMPARE(waiting.size(), std::size_t{1});
        QCOMPARE(waiting.front().handover.route, std::string("routing.inquiry"));
        QVERIFY(!waiting.front().handover.team && waiting.front().teamName.empty());
    }

    void acceptedAndTakenBack()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(1));
        office.run();
        const Handover before = office.only(lead);
        const Handover accepted = expectValue(usecase::accept(*office.store, before.id, before.rowVersion, office.sales(), now.plus(60)));
        QVERIFY(accepted.state == State::Accepted);
        QCOMPARE(accepted.owner, office.sales());
        QVERIFY(office.roles(lead).contains(Role::Accepted));
        QCOMPARE(codeOf(usecase::accept(*office.store, before.id, -1, office.sales(), now.plus(70))), std::string("handover.event_refused"));
        QCOMPARE(codeOf(usecase::undoDecision(*office.store, before.id, office.person("Svenja Hartmann"), now.plus(80))),
                 std::string("handover.not_your_decision"));
        const Handover undone = expectValue(usecase::undoDecision(*office.store, before.id, office.sales(), now.plus(90)));
        QVERIFY(undone.state == State::Open);
        QVERIFY(handover::assignmentOf(undone) == handover::assignmentOf(before));
        QVERIFY(!office.roles(lead).contains(Role::Accepted));
        QCOMPARE(codeOf(usecase::undoDecision(*office.store, before.id, office.sales(), now.plus(95))), std::string("handover.nothing_to_undo"));
        const auto events = expectValue(office.store->handovers().events(before.id));
        QCOMPARE(events.size(), std::size_t{3});  // submitted, accepted, taken back: nothing is deleted
        QCOMPARE(events[2].undoes, events[1].id);
        static_cast<void>(expectValue(usecase::accept(*office.store, before.id, undone.rowVersion, office.sales(), now.plus(99))));
        QVERIFY(office.roles(lead).contains(Role::Accepted));
    }
    void rejectedAndTakenBack()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(1));
        office.run();
        const Handover before = office.only(lead);
        const usecase::RejectRequest request{before.id, before.rowVersion, "poor_fit", "fit.employees", "40, nicht 400", {}};
        QVERIFY(expectValue(usecase::reject(*office.store, request, office.sales(), now.plus(60))).state == State::Rejected);
        const auto closed = expectValue(office.store->pipeline().cyclesOf(lead)).front();
        QVERIFY(closed.exit == Exit::Rejected && closed.closedAt == now.plus(60));
        const auto event = expectValue(office.store->handovers().events(before.id)).back();
        QCOMPARE(event.reason, std::string("poor_fit"));
        QCOMPARE(event.clause, std::string("fit.employees"));
        QCOMPARE(event.comment, std::string("40, nicht 400"));
        const auto details = expectValue(handover::detailsFromText(event.details));
        QVERIFY((details.claim == handover::ClaimCheck{handover::ClaimResult::NotSupported, "fit_reached", {"10000", "5000"}}));
        const Handover undone = expectValue(usecase::undoDecision(*office.store, before.id, office.sales(), now.plus(90)));
        QVERIFY(undone.state == State::Open);
        const auto open = expectValue(office.store->pipeline().cyclesOf(lead)).front();
        QVERIFY(!open.closedAt && open.exit == Exit::None);
        QCOMPARE(office.run(now.plus(100)).handedOver, 0);  // it is out again, in the same cycle
    }
    void whatEachReasonDoes_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("route");
        const auto row = [](const char* reason, State state, Exit exit, const char* route) {
            QTest::newRow(reason) << QString(reason) << static_cast<int>(state) << static_cast<int>(exit) << QString(route);
        };
        row("wrong_route", State::Open, Exit::None, "routing.export");
        row("data_missing", State::Returned, Exit::None, "routing.dach");
        row("no_interest", State::Rejected, Exit::Rejected, "routing.dach");
        row("customer", State::Open, Exit::None, "routing.nobody");  // nobody is named as its owner
        row("excluded", State::Rejected, Exit::Disqualified, "routing.dach");
        row("other", State::Rejected, Exit::Rejected, "routing.dach");
    }
    void whatEachReasonDoes()
    {
        QFETCH(QString, reason);
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(1));
        office.run();
        const Handover before = office.only(lead);
        const Handover after = office.reject(before, reason.toUtf8().constData(), now.plus(60), "Text");
        QTEST(static_cast<int>(after.state), "state");
        QTEST(QString::fromStdString(after.route), "route");
        QTEST(static_cast<int>(expectValue(office.store->pipeline().cyclesOf(lead)).front().exit), "exit");
        const Handover undone = expectValue(usecase::undoDecision(*office.store, before.id, office.sales(), now.plus(70)));
        QVERIFY(undone.state == State::Open && handover::assignmentOf(undone) == handover::assignmentOf(before));
    }
    void whatNobodyCanTakeIsSeenByBothHeads()
    {
        Office office;
        auto fields = ideal("L1");
        fields["owner"] = std::string("Katrin Lorenz");
        const LeadId lead = office.lead(std::move(fields));
        office.readContent(lead, daysAgo(1));
        office.run();
        std::set<TeamId> ofHeads;
        for (const auto& person : expectValue(office.store->people().persons()))
            if (person.head && person.team) ofHeads.insert(person.team);
        QVERIFY(!ofHeads.empty());
        const auto seenBy = [&] {
            std::set<TeamId> teams;
            for (const auto& team : expectValue(office.store->people().teams()))
                if (!expectValue(usecase::queue(*office.store, team.id, now.plus(hour))).empty()) teams.insert(team.id);
            return teams;
        };
        const Handover dach = office.only(lead);
        const Handover exported = office.reject(dach, "wrong_route", now.plus(60));
        QCOMPARE(exported.route, std::string("routing.export"));
        QVERIFY(exported.team && exported.team != dach.team && !exported.claimedBy);
        QVERIFY(seenBy() == std::set{exported.team});
        const Handover nobodys = office.reject(exported, "wrong_route", now.plus(70));  // the last route but both heads
        QCOMPARE(nobodys.route, std::string("routing.nobody"));
        QVERIFY(!nobodys.team && !nobodys.owner && nobodys.counted);
        QVERIFY(seenBy() == ofHeads);
        QCOMPARE(expectValue(usecase::queue(*office.store, {}, now.plus(hour))).size(), std::size_t{1});
        const Handover customer = office.reject(nobodys, "customer", now.plus(80));
        QCOMPARE(customer.owner, office.person("Katrin Lorenz"));
        QCOMPARE(customer.route, std::string("routing.owner"));
        QVERIFY(!customer.counted);
    }
    void aBlockStopsEveryLaterHandover_data()
    {
        QTest::addColumn<bool>("excludes");
        QTest::newRow("the agreement excludes objections") << true;
        QTest::newRow("the agreement forgot to") << false;
    }
    void aBlockStopsEveryLaterHandover()
    {
        QFETCH(bool, excludes);
        Office office(excludes);
        if (!excludes) {
            const VersionId draft = expectValue(usecase::draftFromTemplate(*office.store, "b2b_standard", "", daysAgo(10)));
            auto version = expectValue(usecase::agreementVersion(*office.store, "", 1));
            std::erase_if(version.document.exclusions.exclusions, [](const auto& exclusion) { return exclusion.id == "exclusions.objection"; });
            for (auto& reason : version.document.reasons.reasons)
                if (reason.code == "no_consent") reason.clause.clear();
            static_cast<void>(expectValue(usecase::saveDraft(*office.store, draft, version.version.rowVersion, version.document, office.marketing(), daysAgo(9))));
            static_cast<void>(expectValue(usecase::startTrial(*office.store, draft, office.marketing(), 60, daysAgo(5))));
        }
        auto fields = ideal("L1");
        fields["consent_email"] = std::int64_t{1};
        const LeadId lead = office.lead(std::move(fields));
        office.readContent(lead, daysAgo(1));
        office.run();
        const auto consent = [&](const char* field) { return leads::numberOf(leads::valueOf(*expectValue(office.store->leads().find(lead)), field)); };
        office.reject(office.only(lead), "no_consent", now.plus(60));
        QVERIFY(consent("consent_email") == 0 && consent("consent_phone") == 0);
        QCOMPARE(expectValue(office.store->leads().history(lead)).size(), std::size_t{2});
        // What would bring any other lead back: a month, and a new inquiry.
        office.act(lead, "inquiry", now.plus(35 * secondsPerDay));
        QCOMPARE(office.run(now.plus(36 * secondsPerDay)).handedOver, 0);
        static_cast<void>(expectValue(usecase::undoDecision(*office.store, office.only(lead).id, office.sales(), now.plus(37 * secondsPerDay))));
        QVERIFY(consent("consent_email") == 1 && !consent("consent_phone"));
        QVERIFY(office.only(lead).state == State::Open);
    }
    void undoingABlockKeepsAConsentGivenSince()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(1));
        office.run();
        office.reject(office.only(lead), "no_consent", now.plus(60));
        office.change(lead, "consent_email", std::int64_t{1}, now.plus(hour));
        static_cast<void>(expectValue(usecase::undoDecision(*office.store, office.only(lead).id, office.sales(), now.plus(2 * hour))));
        const auto after = *expectValue(office.store->leads().find(lead));
        QVERIFY(leads::numberOf(leads::valueOf(after, "consent_email")) == 1 && leads::isMissing(leads::valueOf(after, "consent_phone")));
    }
    void aRejectedAnswerNeedsANewInquiry()
    {
        Office office;
        auto fields = ideal("L1");
        fields["employees"] = std::int64_t{32};
        const LeadId lead = office.lead(std::move(fields));
        office.act(lead, "inquiry", now.plus(-hour));
        QCOMPARE(office.run().answer, 1);
        office.reject(office.only(lead), "no_need", now.plus(60));
        // It was below the gate before and is below it now: that is no fall, and the old inquiry is answered.
        for (const std::int64_t seconds : {std::int64_t{61}, hour, secondsPerDay, 5 * secondsPerDay}) QCOMPARE(office.run(now.plus(seconds)).handedOver, 0);
        office.act(lead, "inquiry", now.plus(10 * secondsPerDay));
        QCOMPARE(office.run(now.plus(10 * secondsPerDay + hour)).handedOver, 0);  // asked again, but neither fallen nor rested
        QCOMPARE(office.run(now.plus(40 * secondsPerDay)).handedOver, 0);
        office.act(lead, "inquiry", now.plus(41 * secondsPerDay));
        QCOMPARE(office.run(now.plus(41 * secondsPerDay + hour)).answer, 1);
    }
    void noEventTakesEffectBeforeTheNewest()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(1));
        office.run();
        const Handover open = office.only(lead);
        const auto early = usecase::accept(*office.store, open.id, -1, office.sales(), now.plus(-1));
        QCOMPARE(codeOf(early), std::string("handover.before_newest"));
        QCOMPARE(early.error().arguments, (std::vector<std::string>{"2026-03-11T08:59:59Z", "2026-03-11T09:00:00Z"}));
        static_cast<void>(expectValue(usecase::accept(*office.store, open.id, -1, office.sales(), now)));
        QCOMPARE(codeOf(usecase::undoDecision(*office.store, open.id, office.sales(), now.plus(-1))), std::string("handover.before_newest"));
        QVERIFY(office.only(lead).state == State::Accepted);
    }
    void refusals()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(1));
        office.run();
        const Handover handover = office.only(lead);
        const auto reject = [&](const char* reason, PersonId actor) {
            return codeOf(usecase::reject(*office.store, {handover.id, -1, reason, "", "", {}}, actor, now));
        };
        QCOMPARE(reject("bad_weather", office.sales()), std::string("handover.reason_unknown"));
        QCOMPARE(reject("other", office.sales()), std::string("handover.text_needed"));
        QCOMPARE(reject("later", office.sales()), std::string("handover.reason_not_now"));
        QCOMPARE(reject("poor_fit", office.marketing()), std::string("handover.not_sales"));
        QCOMPARE(reject("poor_fit", PersonId{999}), std::string("handover.actor_unknown"));
        QCOMPARE(codeOf(usecase::accept(*office.store, HandoverId{999}, -1, office.sales(), now)), std::string("handover.unknown"));
        QCOMPARE(codeOf(usecase::markGoodLead(*office.store, handover.id, office.sales(), now)), std::string("handover.event_refused"));
        QCOMPARE(expectValue(office.store->handovers().events(handover.id)).size(), std::size_t{1});
        QVERIFY(office.only(lead).state == State::Open);
    }
    void twoPeopleAtTheSameTime()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(1));
        office.run();
        const Handover seen = office.only(lead);
        const PersonId other = office.person("Svenja Hartmann");
        static_cast<void>(expectValue(usecase::claim(*office.store, seen.id, other, now)));
        QCOMPARE(usecase::claim(*office.store, seen.id, office.sales(), now).error().arguments, std::vector<std::string>{"Svenja Hartmann"});
        QCOMPARE(expectValue(usecase::claim(*office.store, seen.id, other, now)).rowVersion, office.only(lead).rowVersion);
        const auto lost = usecase::accept(*office.store, seen.id, seen.rowVersion, office.sales(), now.plus(1));
        QCOMPARE(codeOf(lost), std::string("handover.conflict"));
        QCOMPARE(lost.error().arguments, (std::vector<std::string>{"open", "Svenja Hartmann"}));
        QVERIFY(lost.error().severity == Severity::Answer);
        QVERIFY(office.only(lead).state == State::Open);
        static_cast<void>(expectValue(usecase::accept(*office.store, seen.id, office.only(lead).rowVersion, other, now.plus(2))));
        static_cast<void>(expectValue(usecase::markGoodLead(*office.store, seen.id, other, now.plus(3))));
    }

    void aRejectedLeadReturnsOnlyRearmed()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(1));
        office.run();
        office.reject(office.only(lead), "no_need", now.plus(60));
        QCOMPARE(office.run(now.plus(2 * secondsPerDay)).handedOver, 0);
        office.act(lead, "whitepaper", now.plus(10 * secondsPerDay));
        office.act(lead, "inquiry", now.plus(10 * secondsPerDay));
        QCOMPARE(office.run(now.plus(11 * secondsPerDay)).handedOver, 0);
        QCOMPARE(office.run(now.plus(31 * secondsPerDay)).handedOver, 1);
        const auto cycles = expectValue(office.store->pipeline().cyclesOf(lead));
        QCOMPARE(cycles.size(), std::size_t{2});
        QCOMPARE(cycles.back().number, 2);
        QVERIFY(cycles.back().openedAt >= *cycles.front().closedAt);
        // Taking the old rejection back would give the lead two open cycles.
        const auto handovers = expectValue(office.store->handovers().ofLead(lead));
        QCOMPARE(codeOf(usecase::undoDecision(*office.store, std::ranges::min(handovers, {}, &Handover::id).id, office.sales(), now.plus(32 * secondsPerDay))),
                 std::string("handover.lead_moved_on"));
    }
    void fallingBelowRearmsToo()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.act(lead, "inquiry", daysAgo(29));
        office.act(lead, "comparison", daysAgo(29));
        office.run(daysAgo(28));
        office.reject(office.only(lead), "no_need", daysAgo(27));
        office.act(lead, "inquiry", daysAgo(1));  // still active, never below: no new cycle
        QCOMPARE(office.run().handedOver, 0);
        const LeadId cooled = office.lead(ideal("L2"));
        office.readContent(cooled, daysAgo(25));
        office.run(daysAgo(25));
        office.reject(office.only(cooled), "no_need", daysAgo(24));
        office.change(cooled, "employees", std::int64_t{40}, daysAgo(20));   // fit 30: below 50 less 5
        office.change(cooled, "employees", std::int64_t{320}, daysAgo(10));
        office.act(cooled, "inquiry", daysAgo(1));
        QCOMPARE(office.run().handedOver, 1);
    }
    void threeCyclesAYear()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"), daysAgo(300));
        int handedOver = 0;
        for (std::int64_t day = 280; day > 0; day -= 40) {
            office.act(lead, "inquiry", daysAgo(day));
            handedOver += office.run(daysAgo(day).plus(hour)).handedOver;
            const auto open = expectValue(office.store->handovers().inStates(std::array{State::Open}));
            if (!open.empty()) office.reject(open.front(), "no_need", daysAgo(day).plus(2 * hour));
        }
        QCOMPARE(handedOver, 3);
    }
    void aWinKnownFromElsewhereSettlesTheHandover_data()
    {
        QTest::addColumn<int>("before");
        for (const auto state : {State::Open, State::Accepted, State::Returned}) QTest::newRow(handover::key(state)) << static_cast<int>(state);
    }
    void aWinKnownFromElsewhereSettlesTheHandover()
    {
        QFETCH(int, before);
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(1));
        office.run();
        const Handover open = office.only(lead);
        if (before == static_cast<int>(State::Accepted)) static_cast<void>(expectValue(usecase::accept(*office.store, open.id, -1, office.sales(), now.plus(60))));
        if (before == static_cast<int>(State::Returned)) office.reject(open, "data_missing", now.plus(60));
        office.importWin("L1", "2026-03-11T10:00:00Z", now.plus(2 * hour));
        const Handover settled = office.only(lead);
        QVERIFY(settled.state == State::Closed);
        QVERIFY(expectValue(usecase::queue(*office.store, {}, now.plus(3 * hour))).empty());
        const auto event = expectValue(office.store->handovers().events(open.id)).back();
        QVERIFY(event.kind == handover::EventKind::Win && !event.actor);
        QCOMPARE(static_cast<int>(event.stateBefore), before);
        QCOMPARE(event.recordedAt, now.plus(2 * hour));
        const auto details = expectValue(handover::detailsFromText(event.details));
        QVERIFY(details.closedCycle && details.entered.size() == 1);
        QVERIFY(details.before && details.before->owner == settled.owner && details.before->duty != handover::Duty::None);
        QVERIFY(settled.duty == handover::Duty::None && !settled.dutyDue);
        QCOMPARE(codeOf(usecase::accept(*office.store, open.id, -1, office.sales(), now.plus(3 * hour))), std::string("handover.event_refused"));
        QCOMPARE(codeOf(usecase::undoDecision(*office.store, open.id, office.sales(), now.plus(3 * hour))), std::string("handover.not_your_decision"));
        const auto cycle = expectValue(office.store->pipeline().cyclesOf(lead)).front();
        QVERIFY(cycle.exit == Exit::Won && cycle.closedAt == now.plus(hour));
        QCOMPARE(office.findings(now.plus(3 * hour)), std::vector<std::string>{});
    }
    void nothingIsDecidedOnACycleThatHasEnded()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(1));
        office.run();
        const Handover open = office.only(lead);
        // As an older program left it behind: won, and still in the queue.
        office.store.write([&](usecase::Store& s) { expectValue(s.pipeline().closeCycle(open.cycle, Exit::Won, now.plus(60))); });
        QCOMPARE(office.findings(now.plus(hour)), std::vector<std::string>{"check.handover_after_exit"});
        const auto rejected = usecase::reject(*office.store, {open.id, -1, "no_need", "", "", {}}, office.sales(), now.plus(hour));
        QCOMPARE(codeOf(rejected), std::string("handover.cycle_closed"));
        QCOMPARE(rejected.error().arguments, (std::vector<std::string>{"reject", "2026-03-11T09:01:00Z", "won"}));
        QCOMPARE(codeOf(usecase::accept(*office.store, open.id, -1, office.sales(), now.plus(hour))), std::string("handover.cycle_closed"));
        QVERIFY(!office.roles(lead).contains(Role::Accepted));
        QVERIFY(expectValue(office.store->pipeline().cyclesOf(lead)).front().exit == Exit::Won);
    }
    void aCorrectedLeadComesBackInTheSameCycle()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(3));
        office.run(daysAgo(2));
        const Handover first = office.only(lead);
        office.reject(first, "data_missing", daysAgo(1), "Nummer falsch");
        QCOMPARE(office.run(daysAgo(1).plus(hour)).corrected, 0);
        office.change(lead, "phone", std::string("+49 30 23125 199"), now.plus(-hour));
        const auto report = office.run();
        QCOMPARE(report.corrected, 1);
        QCOMPARE(report.handedOver, 0);
        const Handover again = office.only(lead);
        QVERIFY(again.state == State::Open && again.cycle == first.cycle);
        QCOMPARE(toIso(again.decisionDue), std::string("2026-03-11T13:00:00Z"));  // sales' clock anew
        QCOMPARE(expectValue(office.store->pipeline().cyclesOf(lead)).size(), std::size_t{1});
    }

    void aCorrectionIsWhatChangedSinceTheReturn()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(3));
        office.run(daysAgo(2));
        office.change(lead, "phone", std::string("+49 30 23125 150"), daysAgo(2).plus(hour));  // sales sees this one already
        office.reject(office.only(lead), "data_missing", daysAgo(1), "Nummer falsch");
        QCOMPARE(office.run(daysAgo(1).plus(hour)).corrected, 0);
        office.change(lead, "phone", std::string("+49 30 23125 151"), daysAgo(1));  // in the very second of the return, but after it
        office.change(lead, "phone", std::string("+49 30 23125 150"), daysAgo(1).plus(2 * hour));
        QCOMPARE(office.run(daysAgo(1).plus(3 * hour)).corrected, 0);  // back to what it was
        office.change(lead, "employees", std::int64_t{160}, now.plus(-hour));
        office.act(lead, "inquiry", now.plus(-hour));
        QCOMPARE(office.run().corrected, 1);
        const Handover again = office.only(lead);
        const auto details = expectValue(usecase::handoverDetails(*office.store, again.id, now));
        const auto& score = details.snapshot.explanation.score;
        QCOMPARE(details.snapshot.explanation.asOf, now);
        QCOMPARE(*leads::numberOf(leads::valueOf(details.snapshot.lead, "employees")), std::int64_t{160});
        QVERIFY(again.inquiry && score.inquiry && again.counted);
        QCOMPARE(again.category, std::string(1, scoring::letterOf(score)));
        QCOMPARE(again.fitBand, static_cast<int>(score.fitBand));
        QCOMPARE(again.readiness, static_cast<int>(score.readiness));
        QCOMPARE(again.route, std::string("routing.inquiry"));
        QCOMPARE(toIso(again.decisionDue), std::string("2026-03-11T09:30:00Z"));  // an inquiry now: the short clock
        office.reject(again, "data_missing", now.plus(60), "Nummer noch immer falsch");
        QCOMPARE(office.run(now.plus(hour)).corrected, 0);
    }

    void theQueueIsInOrderOfWork()
    {
        Office office;
        std::vector<LeadId> leads;
        for (const char* id : {"L1", "L2", "L3", "L4"}) leads.push_back(office.lead(ideal(id)));
        office.readContent(leads[0], daysAgo(2));
        office.run(daysAgo(1));  // overdue by now
        office.readContent(leads[1], now.plus(-2 * hour));
        office.act(leads[2], "inquiry", now.plus(-hour));
        office.run(now);
        office.readContent(leads[3], now.plus(-hour));
        office.run(now);
        static_cast<void>(expectValue(usecase::accept(*office.store, office.only(leads[3]).id, -1, office.sales(), now)));
        const auto at = now.plus(60);
        const auto ids = [&](std::optional<TeamId> team) {
            std::vector<std::string> found;
            for (const auto& entry : expectValue(usecase::queue(*office.store, team, at)))
                found.push_back(std::string(usecase::key(entry.section)) + " " + std::string(leads::textOf(leads::valueOf(entry.lead, "external_id"))));
            return found;
        };
        QCOMPARE(ids({}), (std::vector<std::string>{"overdue L1", "new L3", "new L2"}));
        // To follow up today at 23:59 in Berlin, but not tomorrow at 00:00.
        auto accepted = office.only(leads[3]);
        const auto setFollowUp = [&](const char* time) {
            accepted = office.only(leads[3]);
            accepted.followUpAt = accepted.dutyDue = *instantFromIso(time);
            accepted.duty = handover::Duty::FollowUp;
            office.store.write([&](usecase::Store& s) { expectValue(s.handovers().update(accepted)); });
        };
        setFollowUp("2026-03-11T23:00:00Z");
        QCOMPARE(ids({}).size(), std::size_t{3});
        setFollowUp("2026-03-11T22:59:00Z");
        QCOMPARE(ids({}), (std::vector<std::string>{"overdue L1", "new L3", "new L2", "follow_up L4"}));
        const auto teams = expectValue(office.store->people().teams());
        const auto team = [&](const char* name) { return std::ranges::find(teams, name, &usecase::Team::name)->id; };
        QCOMPARE(ids(team("Innendienst")).size(), std::size_t{4});
        QVERIFY(ids(team("Export")).empty());
    }
    void detailsHoldWhatWasKnownThen()
    {
        Office office;
        const LeadId lead = office.lead(ideal("L1"));
        office.readContent(lead, daysAgo(2));
        office.run();
        office.change(lead, "company", std::string("Weber Holding AG"), now.plus(hour));
        office.act(lead, "careers_page", now.plus(hour));
        const auto details = expectValue(usecase::handoverDetails(*office.store, office.only(lead).id, now.plus(2 * hour)));
        QCOMPARE(std::string(leads::textOf(leads::valueOf(details.snapshot.lead, "company"))), std::string("Weber GmbH"));
        QCOMPARE(details.snapshot.activities.size(), std::size_t{6});
        QCOMPARE(details.versionNumber, 2);
        QCOMPARE(details.events.size(), std::size_t{1});
        // Judged again from the frozen inputs alone, to the last digit.
        const auto plan = expectValue(scoring::compile(details.document));
        const auto again = scoring::evaluate(plan, leads::populationOf(details.snapshot.lead, details.snapshot.activities), details.snapshot.explanation.asOf);
        QVERIFY(again.front() == details.snapshot.explanation.score);
        QVERIFY(again.front().decision == scoring::Decision::Mql);
    }
    void cancelledMeansNothingHappened()
    {
        Office office;
        office.readContent(office.lead(ideal("L1")), daysAgo(1));
        const auto sequence = expectValue(office.store->workspace().sequence());
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        QCOMPARE(codeOf(usecase::runHandover(*office.store, "", now, progress)), std::string("task.cancelled"));
        QCOMPARE(expectValue(office.store->workspace().sequence()), sequence);
        QVERIFY(expectValue(office.store->handovers().all()).empty());
        QVERIFY(expectValue(office.store->pipeline().events()).empty());
    }
};

QTEST_GUILESS_MAIN(TestHandovers)
#include "tst_handovers.moc"
