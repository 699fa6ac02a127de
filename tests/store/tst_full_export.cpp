// Everything out, and in again: a demo exported whole, its leads, activities and outcomes imported into a new workspace.

#include <QTest>

#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/exchange/csv.h"
#include "core/pipeline/entries.h"
#include "core/usecase/checks.h"
#include "core/usecase/demo.h"
#include "core/usecase/exchange.h"
#include "core/usecase/full_export.h"
#include "core/usecase/imports.h"
#include "core/usecase/people.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

namespace {

const Instant now{1'790'000'000};

using Files = std::map<std::string, std::string>;

Files filesOf(usecase::Store& store, usecase::FullExport* made = nullptr)
{
    Files files;
    const auto report = expectValue(usecase::exportEverything(store, false, [&files](const std::string& file, std::string_view bytes) {
        files[file] += bytes;
        return Result<void>();
    }));
    if (made) *made = report;
    return files;
}

/// Which stages each lead has entered first when, and with which amount.
std::set<std::string> entriesOf(usecase::Store& store)
{
    std::map<LeadId, std::string> names;
    for (const leads::Lead& lead : expectValue(store.leads().all())) names[lead.id] = leads::textOf(leads::valueOf(lead, "external_id"));
    std::map<std::pair<std::string, pipeline::Role>, pipeline::StageEvent> first;
    const auto events = expectValue(store.pipeline().events());
    for (const auto& event : pipeline::standingEvents(events, Instant{std::numeric_limits<std::int64_t>::max()}, std::nullopt))
        if (event.kind == pipeline::StageEventKind::Enter) first.emplace(std::pair(names[event.lead], event.role), event);
    std::set<std::string> lines;
    for (const auto& [key, event] : first)
        lines.insert(key.first + ' ' + pipeline::key(key.second) + ' ' + toIso(event.effectiveAt) + ' ' + std::to_string(event.amountCents.value_or(0)));
    return lines;
}

std::multiset<std::string> activitiesOf(usecase::Store& store)
{
    std::map<LeadId, std::string> names;
    for (const leads::Lead& lead : expectValue(store.leads().all())) names[lead.id] = leads::textOf(leads::valueOf(lead, "external_id"));
    std::multiset<std::string> lines;
    for (const leads::Activity& each : expectValue(store.activities().all()))
        lines.insert(names[each.lead] + ' ' + each.type + ' ' + each.asset + ' ' + toIso(each.occurredAt) + ' ' + std::to_string(each.value) + ' ' + each.externalId);
    return lines;
}

void importAgain(usecase::Store& store, const Files& files, usecase::BatchKind kind, const std::string& name)
{
    usecase::ImportRequest request;
    request.kind = kind;
    request.fileName = name + ".csv";
    request.content = files.at(name + ".csv");
    request.mapping = expectValue(exchange::mappingFromJson(files.at(name + ".mapping.json"), usecase::fileKindOf(kind)));
    const auto report = expectValue(usecase::importFile(store, request, now));
    for (const auto& row : report.rejected) qWarning("%s row %lld: %s", name.c_str(), static_cast<long long>(row.row), std::string(row.reason.code.name).c_str());
    QVERIFY(report.rejected.empty());
}

}  // namespace

class TestFullExport : public QObject {
    Q_OBJECT
private slots:
    void aDemoComesBack()
    {
        TemporaryStore demo;
        usecase::DemoRequest request;
        request.leads = 1'500;
        request.now = now;
        static_cast<void>(expectValue(usecase::fillDemo(*demo, request)));
        usecase::FullExport made;
        const Files files = filesOf(*demo, &made);
        QCOMPARE(made.leads, static_cast<std::int64_t>(expectValue(demo->leads().all()).size()));
        QCOMPARE(made.activities, expectValue(demo->activities().count()));
        QVERIFY(made.outcomes > 1'000);

        TemporaryStore again;
        for (const usecase::Person& person : expectValue(demo->people().persons()))
            static_cast<void>(expectValue(usecase::addPerson(*again, {person.name, person.side, "", "", false}, now)));
        importAgain(*again, files, usecase::BatchKind::Leads, "leads");
        importAgain(*again, files, usecase::BatchKind::Activities, "activities");
        importAgain(*again, files, usecase::BatchKind::Outcomes, "outcomes");
        QCOMPARE(expectValue(again->leads().all()).size(), expectValue(demo->leads().all()).size());
        QVERIFY(activitiesOf(*again) == activitiesOf(*demo));
        QVERIFY(entriesOf(*again) == entriesOf(*demo));
        QVERIFY(expectValue(usecase::checkWorkspace(*again, now)).empty());
        // Field by field, but for what a spreadsheet would run.
        const auto fieldsOf = [](usecase::Store& store) {
            std::set<std::string> lines;
            for (const leads::Lead& lead : expectValue(store.leads().all())) {
                std::string line = std::string(leads::textOf(leads::valueOf(lead, "external_id"))) + ' ' + toIso(lead.createdAt);
                for (const auto& [field, value] : lead.fields) {
                    if (leads::isMissing(value)) continue;
                    std::string text = leads::numberOf(value) ? std::to_string(*leads::numberOf(value)) : std::string(leads::textOf(value));
                    if (text.starts_with('\'')) text.erase(0, 1);
                    line += ' ' + field + '=' + text;
                }
                lines.insert(line);
            }
            return lines;
        };
        const auto before = fieldsOf(*demo), after = fieldsOf(*again);
        for (auto a = before.begin(), b = after.begin(); a != before.end() && b != after.end(); ++a, ++b) QCOMPARE(QString::fromStdString(*b), QString::fromStdString(*a));
        // Agreements verify elsewhere.
        const auto bundle = agreement::verifyBundle(files.at("agreements/version-1.sla"), agreement::KeyKnowledge{});
        QVERIFY(bundle.valid && bundle.bothSides);
    }
    void csvAndJsonSayTheSame()
    {
        TemporaryStore demo;
        usecase::DemoRequest request;
        request.leads = 300;
        request.now = now;
        static_cast<void>(expectValue(usecase::fillDemo(*demo, request)));
        usecase::FullExport made;
        const Files files = filesOf(*demo, &made);
        QCOMPARE(files.size(), made.files.size());
        int tables = 0;
        for (const usecase::ExportedFile& file : made.files) {
            if (!file.name.ends_with(".csv")) continue;
            ++tables;
            const auto json = nlohmann::json::parse(files.at(file.name.substr(0, file.name.size() - 4) + ".json"));
            QCOMPARE(static_cast<std::int64_t>(json.size()), file.rows);
            if (file.rows == 0) continue;
            const auto table = expectValue(exchange::readCsv(files.at(file.name)));
            QVERIFY2(static_cast<std::int64_t>(table.rows.size()) == file.rows, file.name.c_str());
            for (const auto& [key, value] : json.at(0).items()) QVERIFY2(std::ranges::find(table.headers, key) != table.headers.end(), key.c_str());
        }
        QVERIFY(tables >= 12);
        // Every decision has its reason with it.
        const auto events = nlohmann::json::parse(files.at("handover_events.json"));
        QCOMPARE(events.size(), expectValue(demo->history().handoverEvents()).size());
        QVERIFY(std::ranges::any_of(events, [](const auto& event) { return event.at("kind") == "reject" && !event.at("reason").empty(); }));
    }
    void leadsWithoutAnIdAreCalledTheSameEverywhere()
    {
        TemporaryStore store;
        auto transaction = expectValue(store->begin());
        const BatchId batch = expectValue(store->batches().begin(usecase::BatchKind::Leads, "x", now));
        leads::Lead lead;
        lead.createdAt = now;
        lead.fields = {{"email", leads::FieldValue(std::string("a@b.de"))}, {"phone", leads::FieldValue(std::string("+49 30 1"))}};
        const LeadId id = expectValue(store->leads().add(lead, batch));
        const leads::Activity activity{id, "form", "=1+1", now, now, 0, {}};
        static_cast<void>(expectValue(store->activities().add({&activity, 1}, batch)));
        static_cast<void>(expectValue(transaction->commit()));
        const Files files = filesOf(*store);
        const std::string name = "handschlag-" + std::to_string(id.value);
        const auto activities = nlohmann::json::parse(files.at("activities.json"));
        QCOMPARE(activities.at(0).at("lead").get<std::string>(), name);
        QCOMPARE(activities.at(0).at("asset").get<std::string>(), std::string("=1+1"));
        QVERIFY(files.at("activities.csv").find("'=1+1") != std::string::npos);
        QVERIFY(files.at("leads.csv").find(name) != std::string::npos);
    }
    void failuresAndStopsEndIt()
    {
        TemporaryStore store;
        int left = 3;
        const auto failed = usecase::exportEverything(*store, false, [&left](const std::string&, std::string_view) { return --left > 0 ? Result<void>() : fail(ErrorCode{"test.full"}); });
        QCOMPARE(failed.error().code.name, "test.full");
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = usecase::exportEverything(*store, false, [](const std::string&, std::string_view) { return Result<void>(); }, {{}, stop.get_token()});
        QCOMPARE(stopped.error().code.name, "task.cancelled");
    }
    void aChangeMeanwhileIsFound()
    {
        TemporaryStore store;
        const auto other = expectValue(store::openWorkspace(store.path()));
        bool changed = false;
        const auto meddle = [&](const std::string&, std::string_view) -> Result<void> {
            if (std::exchange(changed, true)) return {};
            return usecase::addPerson(*other, {"N", agreement::Side::Sales, "", "", false}, now) ? Result<void>() : fail(ErrorCode{"test.locked"});
        };
        QCOMPARE(usecase::exportEverything(*store, false, meddle).error().code.name, "export.changed_meanwhile");
    }
};

QTEST_GUILESS_MAIN(TestFullExport)
#include "tst_full_export.moc"
