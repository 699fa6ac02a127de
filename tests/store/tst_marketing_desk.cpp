// Marketing's desk: what each list holds in a workspace known by hand, and totals against a count with the naive scorer.

#include <QtTest>

#include <algorithm>
#include <random>
#include <set>

#include "core/base/hashing.h"
#include "core/scoring/plan.h"
#include "core/usecase/demo.h"
#include "core/usecase/demo/demo_people.h"
#include "core/usecase/disputes.h"
#include "core/usecase/duty_watch.h"
#include "core/usecase/handover_work.h"
#include "core/usecase/lead_entry.h"
#include "core/usecase/marketing_desk.h"
#include "core/usecase/people.h"
#include "tests/support/naive_scorer.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using handover::Handover;
using scoring::Decision;
using usecase::DeskRow;
using usecase::DeskSection;
using usecase::MarketingDesk;

namespace {

/// A Wednesday, 10:00 in Berlin; the calendar is open Mon-Fri 8-17.
const Instant now = *instantFromIso("2026-03-11T09:00:00Z");
constexpr std::int64_t hour = 3'600;

Instant daysAgo(std::int64_t days) { return now.plus(-days * secondsPerDay); }

/// Scores 100 in fit under the template.
leads::Fields ideal(const char* id)
{
    return {{"external_id", std::string(id)},       {"last_name", std::string("Weber")},         {"email", std::string(id) + "@weber.example"},
            {"company", std::string(id) + " GmbH"}, {"country", std::string("DE")},              {"phone", std::string("+49 30 23125 100")},
            {"employees", std::int64_t{320}},       {"industry", std::string("Maschinenbau")},   {"job_title", std::string("Produktionsleiter")},
            {"postcode", std::string("89073")}};
}

class Office {
public:
    Office() : staff(expectValue(usecase::demo::hireStaff(*store, daysAgo(400))))
    {
        static_cast<void>(expectValue(usecase::demo::signTwice(*store, staff, 2'000, daysAgo(380), daysAgo(370))));
    }
    LeadId lead(leads::Fields fields) { return store.addLead(std::move(fields), daysAgo(100)); }
    void act(LeadId lead, const char* type, Instant at)
    {
        const leads::Activity activity{lead, type, {}, at, at, 0, {}};
        store.write([&](usecase::Store& s) { expectValue(s.activities().add(std::span(&activity, 1), BatchId{})); });
    }
    /// Lead 5 of the template's page: 53.62 points.
    void readContent(LeadId lead, Instant at)
    {
        act(lead, "whitepaper", at.plus(-20 * secondsPerDay));
        act(lead, "webinar_attended", at.plus(-10 * secondsPerDay));
        act(lead, "comparison", at.plus(-3 * secondsPerDay));
        act(lead, "product_page", at.plus(-3 * secondsPerDay));
        act(lead, "product_page", at.plus(-3 * secondsPerDay));
    }
    /// Lead 3 of the template's page: C1, 30.94 points.
    void attendWebinar(LeadId lead, Instant at)
    {
        act(lead, "email_open", at.plus(-secondsPerDay));
        act(lead, "email_open", at.plus(-secondsPerDay));
        act(lead, "webinar_registered", at.plus(-8 * secondsPerDay));
        act(lead, "webinar_attended", at.plus(-secondsPerDay));
    }
    HandoverId handedOver(leads::Fields fields)
    {
        const LeadId id = lead(std::move(fields));
        readContent(id, now);
        static_cast<void>(expectValue(usecase::runHandover(*store, "", now)));
        return expectValue(store->handovers().ofLead(id)).at(0).id;
    }
    PersonId person(const char* name) { return expectValue(usecase::personNamed(*store, name)).id; }
    PersonId sales() { return person("Jonas Vogel"); }
    PersonId marketing() { return person("Lukas Brandt"); }
    MarketingDesk desk(Instant at = now) { return expectValue(usecase::marketingDesk(*store, "", at)); }
    const DeskRow& only(const MarketingDesk& desk, DeskSection section)
    {
        const auto& list = desk.of(section);
        if (list.total != 1 || list.rows.size() != 1) throw std::runtime_error("expected one row, found " + std::to_string(list.total));
        return list.rows.front();
    }

    TemporaryStore store;
    usecase::demo::Staff staff;
};

/// Out with nobody, by reading everything.
std::set<LeadId> leadsOut(usecase::Store& store)
{
    std::set<CycleId> open;
    for (const auto& cycle : expectValue(store.pipeline().cycles()))
        if (!cycle.closedAt) open.insert(cycle.id);
    const auto events = expectValue(store.pipeline().events());
    std::set<StageEventId> retracted;
    for (const auto& event : events)
        if (event.kind == pipeline::StageEventKind::Retract) retracted.insert(event.retracts);
    std::set<LeadId> out;
    for (const auto& event : events)
        if (event.kind == pipeline::StageEventKind::Enter && event.role >= pipeline::Role::HandedOver && open.contains(event.cycle) && !retracted.contains(event.id))
            out.insert(event.lead);
    for (const auto& lead : expectValue(store.leads().all()))
        if (lead.history) out.insert(lead.id);
    return out;
}

/// Interested leads of which this and that is not known.
void addIncomplete(TemporaryStore& store, int number)
{
    std::mt19937_64 random(4711);
    const auto chance = [&random](int of) { return std::uniform_int_distribution(0, of - 1)(random) == 0; };
    std::vector<leads::Activity> activities;
    for (int i = 0; i < number; ++i) {
        auto fields = ideal(("G" + std::to_string(i)).c_str());
        for (const char* field : {"phone", "employees", "email", "country", "last_name", "company", "industry", "job_title"})
            if (chance(4)) fields.erase(field);
        const LeadId lead = store.addLead(std::move(fields), daysAgo(100));
        const std::int64_t age = std::uniform_int_distribution(0, 40)(random);
        for (const auto& [type, days] : std::initializer_list<std::pair<const char*, int>>{
                 {"whitepaper", 20}, {"webinar_attended", 10}, {"comparison", 3}, {"product_page", 3}, {"product_page", 2}, {"trade_fair", 5}})
            if (!chance(5)) activities.push_back({lead, type, {}, daysAgo(days + age), daysAgo(days + age), 0, {}});
    }
    store.write([&](usecase::Store& s) { expectValue(s.activities().add(activities, BatchId{})); });
}

int lettersBelow(const scoring::Score& a, const scoring::Score& b) { return b.letter - a.letter; }

}  // namespace

class TestMarketingDesk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void withoutAnyAgreement()
    {
        TemporaryStore store;
        store.addLead(ideal("L1"));
        const auto desk = expectValue(usecase::marketingDesk(*store, "", now));
        QVERIFY(!desk.agreement);
        for (const auto& list : desk.lists) QCOMPARE(list.total, 0);
    }
    void aReturnedLeadNamesWhatIsMissing()
    {
        Office office;
        const HandoverId id = office.handedOver(ideal("L1"));
        static_cast<void>(expectValue(usecase::giveBack(*office.store, {id, -1, {"phone", "employees"}, "Nobody answers there."}, office.sales(), now)));
        const auto desk = office.desk();
        const DeskRow& row = office.only(desk, DeskSection::Returned);
        QCOMPARE(row.handover, id);
        QCOMPARE(row.company, std::string("L1 GmbH"));
        QVERIFY(row.sales);
        QCOMPARE(row.sales->missing, (std::vector<std::string>{"phone", "employees"}));
        QCOMPARE(row.sales->comment, std::string("Nobody answers there."));
        QCOMPARE(row.sales->person, std::string("Jonas Vogel"));
        QVERIFY(row.due);
        QCOMPARE(toIso(*row.due), std::string("2026-03-13T09:00:00Z"));  // 18 hours of business: 7 on Wednesday, 9 on Thursday, 2 on Friday
        const auto watch = expectValue(usecase::watchDuties(*office.store));
        QVERIFY(watch->countsAt(now) == (usecase::DutyCounts{0, 0, 1, 0}));
        QVERIFY(watch->countsAt(row.due->plus(1)) == (usecase::DutyCounts{0, 0, 1, 1}));
        const auto notices = handover::noticesBetween(watch->duties, watch->people, now.plus(-1), now.plus(20 * hour));
        QCOMPARE(notices.size(), std::size_t{1});
        QVERIFY(notices[0].kind == handover::NoticeKind::Returned && notices[0].at == now);
        QCOMPARE(notices[0].to.size(), std::size_t{2});  // both persons of marketing
    }
    void anInquiryBelowTheThresholdIsToBeAnswered()
    {
        Office office;
        auto fields = ideal("L1");
        fields["employees"] = std::int64_t{32};
        office.act(office.lead(std::move(fields)), "inquiry", now.plus(-hour));
        static_cast<void>(expectValue(usecase::runHandover(*office.store, "", now)));
        const auto desk = office.desk();
        const DeskRow& row = office.only(desk, DeskSection::Answer);
        QVERIFY(row.inquiry);
        QCOMPARE(row.cell, std::string("A3"));
        QCOMPARE(row.holder, std::string("Innendienst"));
        QCOMPARE(toIso(*row.due), std::string("2026-03-11T09:30:00Z"));
    }
    void aRejectionCanBeObjectedToUntilItsTimeIsOver()
    {
        Office office;
        const HandoverId id = office.handedOver(ideal("L1"));
        static_cast<void>(expectValue(usecase::reject(*office.store, {id, -1, "poor_fit", "", "40 people, not 320", {}, "employees", "40"}, office.sales(), now)));
        const auto desk = office.desk();
        const DeskRow& row = office.only(desk, DeskSection::Objections);
        QVERIFY(row.sales && row.sales->claim);
        QCOMPARE(row.sales->reason, std::string("poor_fit"));
        QCOMPARE(row.sales->clause, std::string("fit"));
        QCOMPARE(row.sales->comment, std::string("40 people, not 320"));
        QCOMPARE(row.sales->fact, std::string("employees=40"));
        QCOMPARE(toIso(*row.due), std::string("2026-03-18T09:00:00Z"));  // 45 hours of business: five days
        QCOMPARE(office.desk(*row.due).of(DeskSection::Objections).total, 1);
        QCOMPARE(office.desk(row.due->plus(1)).of(DeskSection::Objections).total, 0);
    }
    void aDisputeShowsWhatBothSidesSaid()
    {
        Office office;
        const HandoverId id = office.handedOver(ideal("L1"));
        static_cast<void>(expectValue(usecase::reject(*office.store, {id, -1, "poor_fit", "", "Far too small", {}, "", ""}, office.sales(), now)));
        static_cast<void>(expectValue(usecase::object(*office.store, id, "The register says 320", office.marketing(), now.plus(60))));
        auto desk = office.desk(now.plus(120));
        QCOMPARE(desk.of(DeskSection::Objections).total, 0);
        QCOMPARE(office.only(desk, DeskSection::Disputes).objection->comment, std::string("The register says 320"));
        QVERIFY(office.only(desk, DeskSection::Disputes).opinions.empty());
        const auto say = [&](usecase::Verdict verdict, const char* reason, PersonId who, std::int64_t after) {
            static_cast<void>(expectValue(usecase::rule(*office.store, id, verdict, reason, who, now.plus(after))));
        };
        say(usecase::Verdict::Upheld, "I asked them", office.sales(), 180);
        say(usecase::Verdict::Overturned, "See the register", office.marketing(), 240);
        say(usecase::Verdict::Upheld, "I asked them twice", office.sales(), 300);
        desk = office.desk(now.plus(360));
        auto opinions = office.only(desk, DeskSection::Disputes).opinions;
        std::ranges::sort(opinions, {}, &usecase::DeskOpinion::side);
        QCOMPARE(opinions.size(), std::size_t{2});
        QVERIFY(opinions[0].side == agreement::Side::Marketing && opinions[0].verdict == usecase::Verdict::Overturned);
        QVERIFY(opinions[1].side == agreement::Side::Sales && opinions[1].verdict == usecase::Verdict::Upheld);
        QCOMPARE(opinions[1].reason, std::string("I asked them twice"));
        say(usecase::Verdict::Overturned, "They grew, indeed", office.sales(), 400);
        QCOMPARE(office.desk(now.plus(500)).of(DeskSection::Disputes).total, 0);
    }
    void onePieceOfInformationComesFirst()
    {
        Office office;
        auto two = ideal("two");
        two.erase("phone");
        two.erase("employees");
        auto one = ideal("one");
        one.erase("employees");
        for (auto* fields : {&two, &one}) office.readContent(office.lead(*fields), now);
        const auto desk = office.desk();
        const auto& list = desk.of(DeskSection::Enrich);
        QCOMPARE(list.total, 2);
        QCOMPARE(list.rows[0].company, std::string("one GmbH"));
        QCOMPARE(list.rows[0].pieces, (std::vector<std::vector<std::string>>{{"employees"}}));
        QCOMPARE(list.rows[1].pieces, (std::vector<std::vector<std::string>>{{"phone", "mobile"}, {"employees"}}));
        static_cast<void>(expectValue(usecase::editLead(*office.store, list.rows[0].lead, {{"employees", std::int64_t{320}}}, office.marketing(), now)));
        QCOMPARE(office.desk().of(DeskSection::Enrich).total, 1);
    }
    void nurtureSaysWhatIsMissing()
    {
        Office office;
        office.attendWebinar(office.lead(ideal("L1")), now);
        const auto desk = office.desk();
        const DeskRow& row = office.only(desk, DeskSection::Nurture);
        QCOMPARE(row.cell, std::string("C1"));
        QCOMPARE(row.gaps.size(), std::size_t{1});
        QVERIFY(row.gaps[0].kind == scoring::Missing::Kind::PointsToNextLetter);
        QCOMPARE(row.gaps[0].points, 5'000 - 3'094);
    }
    void interestFadesOnADay()
    {
        Office office;
        const LeadId id = office.lead(ideal("L1"));
        office.attendWebinar(id, now);
        const auto desk = office.desk();
        const DeskRow& row = office.only(desk, DeskSection::Stale);
        const auto lead = *expectValue(office.store->leads().find(id));
        const auto activities = expectValue(office.store->activities().of(id));
        const auto letterOn = [&](int days) {
            return test::naive::Scorer(desk.agreement->document, lead, activities, now.plus(days * secondsPerDay)).score().letter;
        };
        int days = 1;
        while (letterOn(days) <= 2) ++days;
        QVERIFY(days > 1 && days <= usecase::staleDays);
        QVERIFY(row.staleOn);
        QCOMPARE(toIso(*row.staleOn), toIso(dayFromCivil(2026, 3, 11).plus(days)));
        QCOMPARE(row.letterThen, 'D');
        // A new activity in time takes it off the list.
        office.act(id, "whitepaper", now.plus(-hour));
        QCOMPARE(office.desk().of(DeskSection::Stale).total, 0);
    }
    void whatNobodyTakesIsNamed()
    {
        Office office;
        auto fields = ideal("L1");
        fields["country"] = std::string("FR");
        const HandoverId id = office.handedOver(std::move(fields));
        static_cast<void>(expectValue(usecase::reject(*office.store, {id, -1, "wrong_route", "", "", {}, "", ""}, office.sales(), now)));
        const auto desk = office.desk();
        QCOMPARE(office.only(desk, DeskSection::Nobody).handover, id);
        QCOMPARE(office.only(desk, DeskSection::Nobody).holder, std::string());
    }

    void totalsMatchANaiveCount()
    {
        TemporaryStore store;
        usecase::DemoRequest request;
        request.leads = 1'500;
        request.activities = 12'000;
        request.now = now;
        static_cast<void>(expectValue(usecase::fillDemo(*store, request)));
        addIncomplete(store, 150);
        const auto desk = expectValue(usecase::marketingDesk(*store, "", now));
        const auto out = leadsOut(*store);
        std::map<LeadId, std::vector<leads::Activity>> activities;
        for (const auto& activity : expectValue(store->activities().all())) activities[activity.lead].push_back(activity);
        const auto scoreOf = [&](const leads::Lead& lead, Instant at) { return test::naive::Scorer(desk.agreement->document, lead, activities[lead.id], at).score(); };
        int enrich = 0, nurture = 0, stale = 0;
        std::map<LeadId, leads::Lead> byId;
        for (const auto& lead : expectValue(store->leads().all())) {
            byId[lead.id] = lead;
            if (out.contains(lead.id)) continue;
            const auto score = scoreOf(lead, now);
            enrich += score.decision == Decision::Enrich;
            nurture += score.decision == Decision::Nurture;
            // The clocks change on 29 March only, so that 14 days are 14 times 24 hours here.
            stale += score.decision != Decision::Excluded && lettersBelow(score, scoreOf(lead, now.plus(usecase::staleDays * secondsPerDay))) > 0;
        }
        QVERIFY(enrich > 20 && nurture > 20 && stale > 5);
        QCOMPARE(desk.of(DeskSection::Enrich).total, enrich);
        QCOMPARE(desk.of(DeskSection::Nurture).total, nurture);
        QCOMPARE(desk.of(DeskSection::Stale).total, stale);
        for (const auto& list : desk.lists) QCOMPARE(list.rows.size(), std::min<std::size_t>(usecase::deskRows, static_cast<std::size_t>(list.total)));

        QCOMPARE(desk.oneMissing, static_cast<int>(std::ranges::count_if(desk.of(DeskSection::Enrich).rows, [](const DeskRow& row) { return row.pieces.size() == 1; })));

        // Every piece is needed, and together they are enough to leave the list.
        const std::map<std::string, leads::FieldValue> values{{"employees", std::int64_t{320}},          {"phone", std::string("+49 30 1234567")},
                                                              {"email", std::string("x@werk.example")},  {"country", std::string("DE")},
                                                              {"last_name", std::string("Weber")},       {"company", std::string("Werk")},
                                                              {"industry", std::string("Maschinenbau")}, {"job_title", std::string("Produktionsleiter")}};
        std::size_t before = 0;
        for (const DeskRow& row : desk.of(DeskSection::Enrich).rows) {
            QVERIFY(!row.pieces.empty() && row.pieces.size() >= before);
            before = row.pieces.size();
            for (std::size_t left = 0; left <= row.pieces.size(); ++left) {
                leads::Lead filled = byId[row.lead];
                for (std::size_t i = 0; i < row.pieces.size(); ++i)
                    if (i != left) filled.fields[row.pieces[i].front()] = values.at(row.pieces[i].front());
                const bool all = left == row.pieces.size();
                QCOMPARE(scoreOf(filled, now).decision == Decision::Enrich, !all);
            }
        }
    }

    /// HANDSCHLAG_LARGE_WORKSPACE: a file to measure; it is not changed.
    void largeWorkspace()
    {
        const QString path = qEnvironmentVariable("HANDSCHLAG_LARGE_WORKSPACE");
        if (path.isEmpty()) QSKIP("set HANDSCHLAG_LARGE_WORKSPACE to a workspace with many leads to measure the desk");
        const auto store = expectValue(store::openWorkspace(path.toStdString()));
        const Instant today{QDateTime::currentSecsSinceEpoch()};
        for (const char* what : {"first", "again", "once more"}) {
            QElapsedTimer timer;
            timer.start();
            const auto population = expectValue(store->leads().population());
            const qint64 read = timer.restart();
            const auto desk = expectValue(usecase::marketingDesk(*store, "", today));
            const qint64 made = timer.restart();
            const auto watch = expectValue(usecase::watchDuties(*store));
            qInfo("%s: %zu leads read in %lld ms, desk in %lld ms (%d enrich, %d nurture, %d stale), %zu duties in %lld ms", what, population->size(), read, made,
                  desk.of(DeskSection::Enrich).total, desk.of(DeskSection::Nurture).total, desk.of(DeskSection::Stale).total, watch->duties.size(), timer.elapsed());
            QVERIFY(made < 30'000);
        }
    }

    void stopsWhenAsked()
    {
        Office office;
        Progress progress;
        std::stop_source stop;
        progress.stop = stop.get_token();
        stop.request_stop();
        const auto desk = usecase::marketingDesk(*office.store, "", now, progress);
        QVERIFY(!desk);
        QVERIFY(desk.error().code == taskCancelled);
    }
};

QTEST_GUILESS_MAIN(TestMarketingDesk)
#include "tst_marketing_desk.moc"
