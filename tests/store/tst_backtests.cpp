// What a backtest loads from a workspace: one product line, the field history in one pass, and the same basis whether leads are read one by
// one or all at once.

#include <QtTest>

#include "core/agreement/templates.h"
#include "core/scoring/knob.h"
#include "core/usecase/backtests.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

namespace {

const Instant asOf = *instantFromIso("2026-03-18T15:00:00Z");

Instant daysBefore(int days) { return asOf.plus(-days * secondsPerDay); }

leads::Fields ideal(const char* externalId, const char* product = "")
{
    leads::Fields fields{{"external_id", std::string(externalId)},
                         {"last_name", "Weber"},
                         {"email", "jana@weber-gmbh.de"},
                         {"company", "Weber GmbH"},
                         {"country", "DE"},
                         {"phone", "0711 1234"},
                         {"job_title", "Produktionsleiterin"},
                         {"employees", std::int64_t{320}},
                         {"industry", "Maschinenbau"}};
    if (*product) fields["product"] = std::string(product);
    return fields;
}

void addInterest(TemporaryStore& workspace, LeadId lead, int days)
{
    std::vector<leads::Activity> activities;
    for (const char* type : {"trade_fair", "comparison", "whitepaper"})
        activities.push_back({lead, type, {}, daysBefore(days), daysBefore(days), 0, {}});
    workspace.write([&](usecase::Store& store) { expectValue(store.activities().add(activities, BatchId{})); });
}

void change(TemporaryStore& workspace, LeadId lead, const char* field, leads::FieldValue before, leads::FieldValue after, int days)
{
    const leads::FieldChange change{lead, field, std::move(before), std::move(after), daysBefore(days), daysBefore(days)};
    workspace.write([&](usecase::Store& store) { expectValue(store.leads().change(std::span(&change, 1), BatchId{})); });
}

agreement::Document b2b() { return expectValue(agreement::templateDocument("b2b_standard")); }

}  // namespace

class TestBacktests : public QObject {
    Q_OBJECT
private slots:
    void fieldHistoryComesInTheOrderOfRecording()
    {
        TemporaryStore workspace;
        const LeadId a = workspace.addLead(ideal("A")), b = workspace.addLead(ideal("B"));
        QVERIFY(expectValue(workspace->leads().allHistory()).empty());
        change(workspace, b, "employees", std::int64_t{320}, std::int64_t{20}, 30);
        change(workspace, a, "country", std::string("DE"), std::string("AT"), 20);
        change(workspace, b, "employees", std::int64_t{20}, leads::FieldValue{}, 10);
        const auto all = expectValue(workspace->leads().allHistory());
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all[0].lead, b);
        QCOMPARE(all[1].lead, a);
        QCOMPARE(all[1].field, std::string("country"));
        QCOMPARE(all[2].before, leads::FieldValue(std::int64_t{20}));
        QVERIFY(leads::isMissing(all[2].after));
        QCOMPARE(all[2].recordedAt, daysBefore(10));
    }
    /// Ten weeks ago the company had 20 employees as far as anybody knew; corrected four weeks ago.
    void aLeadIsJudgedByWhatWasKnownThen()
    {
        TemporaryStore workspace;
        workspace.addLead({{"external_id", "old"}}, daysBefore(500));
        const LeadId lead = workspace.addLead(ideal("A"), daysBefore(80));
        addInterest(workspace, lead, 70);
        addInterest(workspace, lead, 40);
        change(workspace, lead, "employees", std::int64_t{20}, std::int64_t{320}, 28);
        const auto loaded = expectValue(usecase::loadBacktest(*workspace, "", asOf));
        const Workers workers(1);
        const auto report = expectValue(usecase::runBacktest(loaded, b2b(), workers));
        QCOMPARE(report.candidate.total, 1);
        const auto week = loaded.basis.weeks.weekOf(daysBefore(28));
        QCOMPARE(report.candidate.weekly[*week], 1);
        QCOMPARE(report.candidate.withoutLabel, 1);
        QVERIFY(!report.baseline && !report.flips);
    }
    void leadsOfAnotherLineStayOutside()
    {
        TemporaryStore workspace;
        agreement::Document service = b2b();
        service.product = "Service";
        static_cast<void>(expectValue(usecase::draftFromTemplate(*workspace, "b2b_standard", "", asOf)));
        static_cast<void>(expectValue(usecase::addDraft(*workspace, service, {}, asOf)));
        workspace.addLead({{"external_id", "old"}}, daysBefore(500));
        for (const auto& [name, product] : {std::pair{"A", ""}, {"B", "Service"}, {"C", "Unheard"}})
            addInterest(workspace, workspace.addLead(ideal(name, product), daysBefore(80)), 70);
        const Workers workers(1);
        for (const auto& [product, mqls] : {std::pair{"", 2}, {"Service", 1}}) {
            const auto loaded = expectValue(usecase::loadBacktest(*workspace, product, asOf));
            QCOMPARE(expectValue(usecase::runBacktest(loaded, b2b(), workers)).candidate.total, mqls);
        }
    }
    void stopsWhenAsked()
    {
        TemporaryStore workspace;
        workspace.addLead(ideal("A"), daysBefore(80));
        std::stop_source source;
        source.request_stop();
        Progress progress;
        progress.stop = source.get_token();
        const auto stopped = usecase::loadBacktest(*workspace, "", asOf, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code.name, std::string_view("task.cancelled"));
        const auto loaded = expectValue(usecase::loadBacktest(*workspace, "", asOf));
        const Workers workers(1);
        const auto report = usecase::runBacktest(loaded, b2b(), workers, progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code.name, std::string_view("task.cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestBacktests)
#include "tst_backtests.moc"
