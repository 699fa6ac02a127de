// Demo data: equal for equal seeds, plausible, whole, and a queue worth a morning's work.

#include <QtTest>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "core/agreement/signing_key.h"
#include "core/base/hashing.h"
#include "core/base/text.h"
#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"
#include "core/usecase/checks.h"
#include "core/usecase/demo.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/handovers.h"
#include "tests/support/temporary_store.h"

#include <nlohmann/json.hpp>

using namespace handschlag;
using handover::State;

namespace {

constexpr const char* thursdayMorning = "2026-11-19T09:30:00Z";

usecase::DemoReport fill(TemporaryStore& store, const char* now, std::uint64_t seed = 1, int leads = 2'000, int activities = 20'000, int worked = 20'000)
{
    return expectValue(usecase::fillDemo(*store, {leads, activities, seed, *instantFromIso(now), worked}));
}

/// How many leads would be handed over or answered now, and how many of them never were.
std::pair<int, int> conformingAndLeftBehind(usecase::Store& store, Instant now)
{
    const auto active = expectValue(usecase::activeAgreement(store, "", now));
    const auto population = expectValue(store.leads().population());
    const auto scores = scoring::evaluate(expectValue(scoring::compile(active.document)), *population, now);
    std::set<LeadId> known;
    for (const auto& handover : expectValue(store.handovers().all())) known.insert(handover.lead);
    int conforming = 0, leftBehind = 0;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        if (scores[row].decision != scoring::Decision::Mql && scores[row].decision != scoring::Decision::Answer) continue;
        ++conforming;
        leftBehind += known.contains(population->ids[row]) ? 0 : 1;
    }
    return {conforming, leftBehind};
}

void describe(std::ostream& out, const leads::FieldValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) out << *text;
    if (const auto* number = std::get_if<std::int64_t>(&value)) out << *number;
}

/// Everything but random tokens, keys and what is signed with them.
std::string digest(usecase::Store& store)
{
    std::ostringstream out;
    for (const auto& lead : expectValue(store.leads().all())) {
        out << lead.id.value << '|' << lead.createdAt.seconds << '|' << lead.recordedAt.seconds;
        for (const auto& [field, value] : lead.fields) {
            out << '|' << field << '=';
            describe(out, value);
        }
        out << '\n';
    }
    for (const auto& a : expectValue(store.activities().all()))
        out << a.lead.value << a.type << a.asset << a.occurredAt.seconds << '|' << a.recordedAt.seconds << '|' << a.value << '\n';
    for (const auto& e : expectValue(store.pipeline().events()))
        out << e.lead.value << '|' << e.cycle.value << pipeline::key(e.role) << static_cast<int>(e.kind) << e.effectiveAt.seconds << '|' << e.reason << e.amountCents.value_or(0) << '\n';
    for (const auto& h : expectValue(store.handovers().all())) {
        out << h.lead.value << '|' << key(h.state) << h.submittedAt.seconds << '|' << h.decisionDue.seconds << h.route << h.owner.value << h.category << h.readiness << '\n';
        for (const auto& e : expectValue(store.handovers().events(h.id)))
            out << key(e.kind) << e.effectiveAt.seconds << '|' << e.actor.value << e.reason << e.clause << e.comment << e.details << '\n';
    }
    return toHex(blake2b256(out.str()));
}

std::string text(const leads::Lead& lead, const char* field) { return std::string(leads::textOf(leads::valueOf(lead, field))); }

}  // namespace

class TestDemo : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        initialiseCrypto();
        store_ = std::make_unique<TemporaryStore>();
        report_ = fill(*store_, thursdayMorning);
        now_ = *instantFromIso(thursdayMorning);
    }
    /// A filling that stops after its first step, as when the program is killed, is known by name; a whole demo opens.
    void aFillingCutShortIsKnown()
    {
        QVERIFY(usecase::refuseUnfinishedDemo(**store_, "whole").has_value());
        TemporaryStore cut;
        QVERIFY(usecase::refuseUnfinishedDemo(*cut, "empty").has_value());
        Progress stopped;
        stopped.report = [](std::int64_t, std::int64_t) { throw std::runtime_error("killed"); };
        bool killed = false;
        try {
            static_cast<void>(usecase::fillDemo(*cut, {300, 3'000, 1, now_}, stopped));
        } catch (const std::runtime_error&) {
            killed = true;
        }
        QVERIFY(killed);
        cut.reopen();
        QVERIFY(!expectValue(cut->people().persons()).empty());
        const auto refused = usecase::refuseUnfinishedDemo(*cut, "cut.handschlag");
        QVERIFY(!refused);
        QCOMPARE(std::string(refused.error().code.name), std::string("demo.unfinished"));
        QCOMPARE(refused.error().arguments, std::vector<std::string>{"cut.handschlag"});
    }
    void countsAreTrue()
    {
        QCOMPARE(report_.leads, 2'000);
        QCOMPARE(report_.activities, 20'000);
        QCOMPARE(expectValue((*store_)->leads().all()).size(), std::size_t{2'000});
        QCOMPARE(expectValue((*store_)->activities().count()), std::int64_t{20'000});
        QCOMPARE(static_cast<int>(expectValue((*store_)->handovers().all()).size()), report_.handovers);
        QCOMPARE(static_cast<int>(expectValue((*store_)->people().persons()).size()), report_.persons);
    }
    void equalSeedsGiveEqualData()
    {
        TemporaryStore again;
        fill(again, thursdayMorning);
        QCOMPARE(digest(*again), digest(**store_));
        TemporaryStore other;
        fill(other, thursdayMorning, 2);
        QVERIFY(digest(*other) != digest(**store_));
    }
    void theWorkspaceIsWhole()
    {
        const auto findings = expectValue(usecase::checkWorkspace(**store_, now_));
        for (const auto& finding : findings) qWarning("%s", finding.code.c_str());
        QVERIFY(findings.empty());
    }
    void twoVersionsAreSigned()
    {
        const auto versions = expectValue((*store_)->agreements().versions(""));
        QCOMPARE(versions.size(), std::size_t{3});
        QVERIFY(versions[0].state == agreement::VersionState::Proposed && versions[0].signatures.empty());
        QVERIFY(versions[1].state == agreement::VersionState::InForce && versions[1].signatures.size() == 2);
        QVERIFY(versions[2].state == agreement::VersionState::Superseded && versions[2].signatures.size() == 2);
        QVERIFY(versions[1].canonical != versions[2].canonical);
        QStringList states;
        for (const auto& point : expectValue(usecase::points(**store_, versions[0].id)))
            states << QString::fromStdString(point.change.clause + ' ' + agreement::key(point.state));
        QCOMPARE(states.filter(QStringLiteral("declined")), QStringList{QStringLiteral("marketing declined")});
        QCOMPARE(states.filter(QStringLiteral("countered")), QStringList{QStringLiteral("marketing countered")});
        QVERIFY2(states.filter(QStringLiteral("pending")).size() >= 3, qPrintable(states.join(u'\n')));
        const auto keys = expectValue((*store_)->workspace().setting("demo_keys"));
        QVERIFY(keys);
        const auto sealed = nlohmann::json::parse(*keys);
        QCOMPARE(sealed.size(), std::size_t{2});
        for (const auto& key : sealed) QVERIFY(agreement::unsealKey(key.get<std::string>(), "demo"));
    }
    void theQueueIsAMorningsWork_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("Thursday morning") << thursdayMorning;
        QTest::newRow("Monday, before opening") << "2026-11-23T06:00:00Z";
        QTest::newRow("Friday afternoon") << "2026-11-20T15:30:00Z";
        QTest::newRow("Sunday evening") << "2026-11-22T20:00:00Z";
        QTest::newRow("New Year's Day") << "2027-01-01T10:00:00Z";
        QTest::newRow("in summer") << "2026-07-08T09:00:00Z";
    }
    void theQueueIsAMorningsWork()
    {
        QFETCH(QString, now);
        TemporaryStore store;
        const auto at = *instantFromIso(now.toStdString());
        const auto report = fill(store, now.toUtf8().constData(), 11);
        QVERIFY2(report.openHandovers >= 30 && report.openHandovers <= 60, std::to_string(report.openHandovers).c_str());
        std::map<usecase::QueueSection, int> sections;
        int inquiries = 0;
        for (const auto& entry : expectValue(usecase::queue(*store, {}, at))) {
            ++sections[entry.section];
            inquiries += entry.handover.inquiry ? 1 : 0;
        }
        QVERIFY(sections[usecase::QueueSection::Overdue] >= 1);
        QVERIFY(sections[usecase::QueueSection::Overdue] <= 15);
        QVERIFY(sections[usecase::QueueSection::New] >= 20);
        QVERIFY(sections[usecase::QueueSection::FollowUp] >= 1);
        QVERIFY(inquiries >= 3);
    }
    void nothingConformingIsLeftBehind()
    {
        const auto [conforming, leftBehind] = conformingAndLeftBehind(**store_, now_);
        QCOMPARE(leftBehind, 0);
        QVERIFY(conforming > 40);
        QCOMPARE(expectValue(usecase::runHandover(**store_, "", now_)).handedOver, 0);
    }
    void everyHandoverQualifiedWhenItWasMade()
    {
        std::map<VersionId, scoring::Plan> plans;
        for (const int number : {1, 2}) {
            const auto version = expectValue(usecase::agreementVersion(**store_, "", number));
            plans.emplace(version.version.id, expectValue(scoring::compile(version.document)));
        }
        std::set<CycleId> cycles;
        for (const auto& handover : expectValue((*store_)->handovers().all())) {
            QVERIFY(cycles.insert(handover.cycle).second);  // once per cycle
            const auto frozen = expectValue((*store_)->handovers().snapshot(handover.id));
            const auto again = scoring::evaluate(plans.at(handover.version), leads::populationOf(frozen.lead, frozen.activities), frozen.explanation.asOf);
            QVERIFY(again.front() == frozen.explanation.score);
            QVERIFY(again.front().decision == scoring::Decision::Mql || again.front().decision == scoring::Decision::Answer);
            QVERIFY(handover.qualifiedAt <= handover.submittedAt && handover.submittedAt <= now_);
            QVERIFY(handover.submittedAt <= frozen.explanation.asOf && frozen.explanation.asOf <= now_);  // later, if it came back corrected
        }
    }
    void theMarketIsPlausible()
    {
        const auto leads = expectValue((*store_)->leads().all());
        std::map<std::string, int> count;
        std::set<std::string> ids;
        for (const auto& lead : leads) {
            ids.insert(text(lead, "external_id"));
            const std::string country = text(lead, "country");
            count[country == "DE" || country == "AT" || country == "CH" ? "dach" : "abroad"]++;
            const auto employees = leads::numberOf(leads::valueOf(lead, "employees"));
            count[!employees ? "size unknown" : *employees < 100 ? "small" : *employees < 1'000 ? "medium" : "large"]++;
            if (!leads::isMissing(leads::valueOf(lead, "customer"))) count["customer"]++;
            if (text(lead, "phone").empty()) count["no phone"]++;
            if (text(lead, "last_name").find("ü") != std::string::npos) count["umlaut"]++;
            const std::string domain = domainOf(text(lead, "email"));
            count[domain.ends_with(".example") ? "business" : "private"]++;
            QVERIFY(std::ranges::all_of(text(lead, "email"), [](char c) { return c > ' ' && c < 127; }));
            QVERIFY(lead.createdAt <= now_ && lead.recordedAt <= now_);
        }
        QCOMPARE(ids.size(), leads.size());
        const auto share = [&](const char* what, int from, int to) {
            const int percent = count[what] * 100 / static_cast<int>(leads.size());
            QVERIFY2(percent >= from && percent <= to, qPrintable(QStringLiteral("%1: %2 %").arg(what).arg(percent)));
        };
        share("dach", 85, 97);
        share("size unknown", 6, 20);
        share("small", 15, 35);
        share("medium", 40, 65);
        share("large", 3, 20);
        share("customer", 2, 9);
        share("no phone", 15, 30);
        share("private", 3, 10);
        share("umlaut", 3, 25);
        for (const auto& activity : expectValue((*store_)->activities().all()))
            QVERIFY(activity.occurredAt <= now_ && activity.recordedAt <= now_ && activity.recordedAt >= activity.occurredAt);
    }
    void salesIsPlausible()
    {
        std::map<handover::EventKind, int> events;
        std::set<std::string> reasons;
        for (const auto& handover : expectValue((*store_)->handovers().all()))
            for (const auto& event : expectValue((*store_)->handovers().events(handover.id))) {
                ++events[event.kind];
                if (!event.reason.empty()) reasons.insert(event.reason);
                QVERIFY(event.effectiveAt <= now_);
            }
        using enum handover::EventKind;
        const int accepted = events[Accept];
        const int rejected = events[Reject];
        QVERIFY2(accepted * 100 / (accepted + rejected) >= 55 && accepted * 100 / (accepted + rejected) <= 90, std::to_string(accepted).c_str());
        QVERIFY(events[Qualify] * 100 / accepted >= 25 && events[Qualify] * 100 / accepted <= 65);
        QVERIFY(events[OpenOpportunity] > 30 && events[Win] > 8 && events[Lose] > events[Win] / 3);
        QVERIFY(events[Undo] > 0 && events[Object] > 0 && events[Correct] > 0 && events[GoodLead] > 0);
        for (const char* reason : {"data_missing", "poor_fit", "no_interest", "no_need", "duplicate", "unreachable", "no_budget", "later", "call", "email"})
            QVERIFY2(reasons.contains(reason), reason);
    }
    void otherSizes_data()
    {
        QTest::addColumn<int>("leads");
        QTest::addColumn<int>("activities");
        QTest::newRow("one lead, nothing done") << 1 << 0;
        QTest::newRow("few") << 20 << 50;
        QTest::newRow("much done by few") << 50 << 5'000;
        QTest::newRow("many, hardly active") << 5'000 << 500;
    }
    void otherSizes()
    {
        QFETCH(int, leads);
        QFETCH(int, activities);
        TemporaryStore store;
        const auto report = fill(store, thursdayMorning, 5, leads, activities);
        QCOMPARE(report.leads, leads);
        QCOMPARE(expectValue(store->activities().count()), std::int64_t{activities});
    }
    /// Beyond what sales can work on, a database holds contacts: active in every way, but nobody to hand over.
    void aLargeDatabaseIsMostlyContacts()
    {
        TemporaryStore store, again;
        const auto report = fill(store, thursdayMorning, 3, 12'000, 120'000, 1'500);
        fill(again, thursdayMorning, 3, 12'000, 120'000, 1'500);
        QCOMPARE(digest(*again), digest(*store));
        QVERIFY2(report.handovers > 200 && report.handovers < 700, std::to_string(report.handovers).c_str());
        QVERIFY2(report.openHandovers >= 20 && report.openHandovers <= 60, std::to_string(report.openHandovers).c_str());
        const auto [conforming, leftBehind] = conformingAndLeftBehind(*store, now_);
        QVERIFY(conforming > 40);
        QCOMPARE(leftBehind, 0);
        QVERIFY(expectValue(usecase::checkWorkspace(*store, now_)).empty());
        QVERIFY(expectValue(store->pipeline().cycles()).size() >= 12'000);
    }
    void contactsAreActiveAsPeopleAre()
    {
        TemporaryStore store;
        fill(store, thursdayMorning, 4, 12'000, 120'000, 10);
        const auto activities = expectValue(store->activities().all());
        QCOMPARE(activities.size(), std::size_t{120'000});
        std::map<LeadId, int> perLead;
        std::map<std::string, int> perType;
        int ofLatestYear = 0, withAsset = 0;
        Instant oldest = now_;
        for (const auto& activity : activities) {
            ++perLead[activity.lead];
            ++perType[activity.type];
            ofLatestYear += activity.occurredAt >= now_.plus(-365 * secondsPerDay) ? 1 : 0;
            withAsset += activity.asset.empty() ? 0 : 1;
            QVERIFY(activity.value == 0 || activity.type == "visit");
            QVERIFY(activity.occurredAt <= now_ && activity.recordedAt <= now_ && activity.recordedAt >= activity.occurredAt);
            oldest = std::min(oldest, activity.occurredAt);
        }
        for (const auto& lead : expectValue(store->leads().all())) QVERIFY(lead.createdAt <= now_);
        QVERIFY(oldest < now_.plus(-700 * secondsPerDay));
        QVERIFY2(ofLatestYear * 100 / 120'000 >= 70 && ofLatestYear * 100 / 120'000 <= 92, std::to_string(ofLatestYear).c_str());
        QVERIFY(withAsset > 40'000);
        for (const char* type : {"email_open", "email_click", "page_view", "product_page", "visit", "whitepaper", "webinar_registered", "webinar_attended", "comparison",
                                 "trade_fair", "form", "inquiry", "careers_page", "unsubscribe"})
            QVERIFY2(perType[type] > 0, type);
        QVERIFY(perType["email_open"] > 10 * perType["whitepaper"]);
        // The most active tenth does about half of it, and some do nothing.
        std::vector<int> counts;
        for (const auto& [lead, count] : perLead) counts.push_back(count);
        std::ranges::sort(counts, std::greater<>{});
        int ofBusiest = 0;
        for (std::size_t i = 0; i < 1'200; ++i) ofBusiest += counts[i];
        QVERIFY2(ofBusiest * 100 / 120'000 >= 40 && ofBusiest * 100 / 120'000 <= 70, std::to_string(ofBusiest).c_str());
        QVERIFY(counts.size() < 11'500 && counts.size() > 7'000);
    }
    void blocksMeetWithoutASeam()
    {
        TemporaryStore store;
        const auto report = fill(store, thursdayMorning, 5, 65'540, 70'001, 50);
        QCOMPARE(report.leads, 65'540);
        QCOMPARE(expectValue(store->activities().count()), std::int64_t{70'001});
        std::set<std::string> ids;
        for (const auto& lead : expectValue(store->leads().all())) ids.insert(text(lead, "external_id"));
        QCOMPARE(ids.size(), std::size_t{65'540});
        QVERIFY(ids.contains("L-065536") && ids.contains("L-065540"));
        QVERIFY(expectValue(usecase::checkWorkspace(*store, now_)).empty());
    }
    void onlyIntoAnEmptyDemoWorkspace()
    {
        const usecase::DemoRequest request{10, 10, 1, now_};
        TemporaryStore real({{}, "Weber GmbH", "Europe/Berlin", false, Instant{1'700'000'000}});
        QCOMPARE(usecase::fillDemo(*real, request).error().code.name, std::string_view("demo.not_demo"));
        QVERIFY(expectValue(real->people().persons()).empty());
        QCOMPARE(usecase::fillDemo(**store_, request).error().code.name, std::string_view("demo.not_empty"));
    }
    void cancelling()
    {
        TemporaryStore store;
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        const auto result = usecase::fillDemo(*store, {100, 1'000, 1, now_}, progress);
        QCOMPARE(result.error().code.name, std::string_view("task.cancelled"));
        QVERIFY(expectValue(store->leads().all()).empty());
    }

private:
    std::unique_ptr<TemporaryStore> store_;
    usecase::DemoReport report_;
    Instant now_;
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
