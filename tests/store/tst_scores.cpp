#include <QtTest>

#include "core/agreement/templates.h"
#include "core/usecase/lead_views.h"
#include "core/usecase/scores.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using namespace handschlag::usecase;

namespace {

const Instant asOf = *instantFromIso("2026-03-16T12:00:00Z");

agreement::Document shipped() { return expectValue(agreement::templateDocument("b2b_standard")); }

leads::Fields ideal(const std::string& externalId)
{
    return {{"external_id", externalId}, {"last_name", "Weber"}, {"email", "jana@weber-gmbh.de"}, {"company", "Weber GmbH"}, {"country", "DE"},
            {"phone", "0711 1234"}, {"job_title", "Produktionsleiterin"}, {"employees", std::int64_t{320}}, {"industry", "Maschinenbau"}};
}

void addActivities(TemporaryStore& workspace, LeadId lead, std::initializer_list<std::pair<const char*, int>> typesAndAges)
{
    std::vector<leads::Activity> activities;
    for (const auto& [type, age] : typesAndAges) {
        const Instant at = asOf.plus(-age * secondsPerDay);
        activities.push_back({lead, type, {}, at, at, 0, {}});
    }
    workspace.write([&](Store& store) { if (!store.activities().add(activities, BatchId{})) qFatal("activities"); });
}

}  // namespace

class TestScores : public QObject {
    Q_OBJECT
private slots:
    void theFileListsLeadsByTheirExternalId()
    {
        TemporaryStore workspace;
        const LeadId ready = workspace.addLead(ideal("L10"));
        addActivities(workspace, ready, {{"trade_fair", 5}, {"comparison", 2}, {"whitepaper", 4}});
        leads::Fields gap = ideal("L2");
        gap.erase("employees");
        workspace.addLead(gap);
        leads::Fields odd = ideal("=cmd|'x'!A1, \"q\"");
        odd["employees"] = std::int64_t{20};
        workspace.addLead(odd);
        workspace.addLead({{"external_id", "\u00e4"}, {"email", "x@gmail.com"}});

        const ScoredPopulation scored = expectValue(scoreAll(*workspace, shipped(), asOf));
        const std::string csv = scoresCsv(scored);
        QCOMPARE(QString::fromStdString(csv),
                 QString::fromUtf8("external_id,completeness_bp,fit_lo_c,fit_hi_c,behaviour_c,bant,category,fit_band,decision\n"
                                   "\"'=cmd|'x'!A1, \"\"q\"\"\",10000,3000,3000,0,50,D,3,contact\n"
                                   "L10,10000,10000,10000,7125,50,B,1,mql\n"
                                   "L2,10000,3000,10000,0,50,D,3,contact\n"
                                   "\u00e4,2000,-5000,3500,0,50,D,4,excluded\n"));
        QCOMPARE(scored.report.leads, 4);
        QCOMPARE(scored.report.byDecision.at("mql"), 1);
        QCOMPARE(scored.report.byDecision.at("answer"), 0);
        QCOMPARE(scored.report.byDecision.size(), 6U);
        QCOMPARE(scored.report.byCategory, (std::map<std::string, int>{{"A", 0}, {"B", 1}, {"C", 0}, {"D", 3}}));
        QVERIFY(scored.report.neverFilled.empty() && scored.report.neverSeen.empty());
        workspace.reopen();
        QCOMPARE(scoresCsv(expectValue(scoreAll(*workspace, shipped(), asOf))), csv);
    }
    void nothingQualifiesAndWhy()
    {
        TemporaryStore workspace;
        workspace.addLead({{"external_id", "1"}, {"source", "social"}, {"country", "BR"}});
        const ScoreReport bare = expectValue(scoreAll(*workspace, shipped(), asOf)).report;
        QCOMPARE(bare.neverFilled, (std::vector<std::string>{"last_name", "email", "company", "phone/mobile", "last_name/company", "email/phone/mobile"}));
        QVERIFY(bare.noActivities);
        QVERIFY(bare.neverSeen.empty());
        const LeadId second = workspace.addLead({{"external_id", "2"}, {"last_name", "Weber"}, {"email", "not an address"}});
        addActivities(workspace, second, {{"email_open", 3}});
        const ScoreReport more = expectValue(scoreAll(*workspace, shipped(), asOf)).report;
        QCOMPARE(more.neverFilled, (std::vector<std::string>{"email", "company", "phone/mobile", "email/phone/mobile"}));
        QVERIFY(!more.noActivities);
        QCOMPARE(more.neverSeen.front(), std::string("email_click"));
        QVERIFY(std::ranges::find(more.neverSeen, "careers_page") == more.neverSeen.end());  // a penalty is not missed
    }
    void oneLeadIsExplainedAsItIsScored()
    {
        TemporaryStore workspace;
        const LeadId lead = workspace.addLead(ideal("L1"));
        addActivities(workspace, lead, {{"trade_fair", 5}, {"comparison", 2}, {"whitepaper", 4}});
        const auto scored = expectValue(scoreAll(*workspace, shipped(), asOf));
        const LeadExplanation byId = expectValue(explainLead(*workspace, lead, shipped(), asOf));
        const LeadExplanation byName = expectValue(explainLead(*workspace, std::string_view("L1"), shipped(), asOf));
        QVERIFY(byId.explanation.score == scored.scores.at(0));
        QVERIFY(byName.explanation.score == scored.scores.at(0));
        QCOMPARE(byId.activities.size(), 3U);
        QCOMPARE(leads::textOf(leads::valueOf(byName.lead, "company")), std::string_view("Weber GmbH"));
        const auto unknown = explainLead(*workspace, std::string_view("L9"), shipped(), asOf);
        QVERIFY(!unknown && unknown.error().code == codes::leadUnknown && unknown.error().severity == Severity::Answer);
        QVERIFY(!explainLead(*workspace, LeadId{99}, shipped(), asOf));
    }
    void anOwnBooleanKeepsItsMeaning()
    {
        TemporaryStore workspace;
        workspace.write([](Store& store) { if (!store.leads().addAttribute({"objection", leads::FieldKind::Boolean})) qFatal("attribute"); });
        leads::Fields fields = ideal("L1");
        fields["objection"] = std::int64_t{0};
        const LeadId lead = workspace.addLead(fields);
        addActivities(workspace, lead, {{"inquiry", 1}});
        QVERIFY(expectValue(scoreAll(*workspace, shipped(), asOf)).scores.at(0).decision == scoring::Decision::Mql);
        QVERIFY(expectValue(explainLead(*workspace, lead, shipped(), asOf)).explanation.score.decision == scoring::Decision::Mql);
    }
    void theDetailsOfALead()
    {
        TemporaryStore workspace;
        const LeadId lead = workspace.addLead(ideal("L1"));
        workspace.write([&](Store& store) {
            const std::vector<leads::FieldChange> changes{{lead, "employees", std::int64_t{320}, std::int64_t{32}, asOf, asOf}};
            if (!store.leads().change(changes, BatchId{})) qFatal("change");
            pipeline::Cycle cycle;
            cycle.lead = lead;
            cycle.openedAt = asOf;
            pipeline::StageEvent event;
            event.lead = lead;
            event.cycle = expectValue(store.pipeline().openCycle(cycle));
            event.effectiveAt = event.recordedAt = asOf;
            static_cast<void>(expectValue(store.pipeline().append(event)));
        });
        const LeadDetails details = expectValue(leadDetails(*workspace, lead, shipped(), asOf));
        QCOMPARE(details.explained.explanation.score.fitLow, 3'000);
        QCOMPARE(details.history.size(), 1U);
        QCOMPARE(details.cycles.size(), 1U);
        QCOMPARE(details.events.size(), 1U);
        QVERIFY(details.handovers.empty());
    }
};

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
