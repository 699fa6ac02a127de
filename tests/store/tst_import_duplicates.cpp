// Rows of a file that look like leads that are known: reported with a score, decided row by row, and taken back with the import. The leads of a
// workspace that look alike: merged or kept apart, for ever and over reopening.

#include <QtTest>

#include "core/exchange/refused_rows.h"
#include "core/usecase/duplicates.h"
#include "core/usecase/import_undo.h"
#include "core/usecase/imports.h"
#include "core/usecase/known_mappings.h"
#include "tests/support/logical_dump.h"
#include "tests/support/office.h"

using namespace handschlag;
using usecase::BatchKind;
using usecase::DuplicateChoice;
using usecase::ImportReport;
using usecase::RowDecision;

namespace {

const Instant now = officeNow;
const char* columns = R"({"columns": {"id": "external_id", "first": "first_name", "last": "last_name", "company": "company", "mail": "email", "ok": "consent_email", "size": "employees"},
    "zone": "UTC"})";
const std::string head = "id;first;last;company;mail;ok;size\n";

Result<ImportReport> tryImport(usecase::Store& store, const std::string& rows, std::vector<RowDecision> decisions = {}, bool dryRun = false)
{
    usecase::ImportRequest request{BatchKind::Leads, "file.csv", head + rows, expectValue(exchange::mappingFromJson(columns, exchange::FileKind::Leads)), dryRun};
    request.people = expectValue(leads::knownPeople(expectValue(store.leads().population())));
    request.decisions = std::move(decisions);
    return usecase::importFile(store, request, now);
}

ImportReport import(usecase::Store& store, const std::string& rows, std::vector<RowDecision> decisions = {}) { return expectValue(tryImport(store, rows, std::move(decisions))); }

LeadId named(usecase::Store& store, const char* externalId)
{
    const auto id = expectValue(store.leads().findByExternalId(externalId));
    if (!id) throw std::runtime_error(std::string("no lead ") + externalId);
    return *id;
}

leads::FieldValue valueAt(usecase::Store& store, const char* externalId, const char* field) { return leads::valueOf(*expectValue(store.leads().find(named(store, externalId))), field); }

/// "3: W-1 100" for a lead, "3: row 2 70" for an earlier row
QStringList likely(const ImportReport& report)
{
    QStringList list;
    for (const auto& each : report.likely)
        list << QStringLiteral("%1: %2 %3")
                    .arg(each.row)
                    .arg(each.otherRow ? QStringLiteral("row %1").arg(each.otherRow) : QString::fromStdString(each.known.externalId))
                    .arg(each.likeness.score());
    return list;
}

QStringList pairs(usecase::Store& store)
{
    QStringList list;
    for (const auto& pair : expectValue(usecase::likelyPairs(store)).pairs)
        list << QStringLiteral("%1=%2 %3").arg(QString::fromStdString(pair.first.externalId), QString::fromStdString(pair.second.externalId)).arg(pair.likeness.score());
    return list;
}

const std::string known = "W-1;Jana;M\xC3\xBCller;Weber GmbH;jana@weber.example;no;320\nW-2;Tom;Kern;Kuhn AG;tom@kuhn.example;;50\n";

}  // namespace

class TestImportDuplicates : public QObject {
    Q_OBJECT
private slots:
    void rowsThatLookLikeALead()
    {
        TemporaryStore workspace;
        import(*workspace, known);
        const std::string rows =
            "W-1;Jana;M\xC3\xBCller;Weber GmbH;jana@weber.example;;\n"        // known by its id: no question
            "X-1;J.;M;;JANA@weber.example;;\n"                                // the address, another name
            "X-2;JANA;Mueller;weber ltd;j.m@gmx.de;;\n"                       // umlaut and legal form
            "X-3;Tom;Kern;;t.kern@KUHN.example;;\n"                           // name and domain
            "X-4;Ada;Neu;Neu SE;ada@neu.example;;\n"                          // nobody
            "X-5;Ada;Neu;NEU GmbH;a@gmx.de;;\n";                              // an earlier row
        const auto report = expectValue(tryImport(*workspace, rows, {}, true));
        QCOMPARE(likely(report), (QStringList{"3: W-1 60", "4: W-1 70", "5: W-2 60", "7: row 6 70"}));
        QCOMPARE(report.created, 5);
        QCOMPARE(report.likelyTotal, std::int64_t{4});
        QCOMPARE(report.likely[0].brought.email, "JANA@weber.example");
        // Without decisions everybody is a lead of their own, and the workspace knows the pairs.
        QCOMPARE(import(*workspace, rows).created, 5);
        QCOMPARE(pairs(*workspace), (QStringList{"W-1=X-2 70", "X-4=X-5 70", "W-1=X-1 60", "W-2=X-3 60"}));
    }

    void decidedRowByRow()
    {
        TemporaryStore workspace;
        import(*workspace, known);
        const std::string before = logicalDump(*workspace);
        const LeadId jana = named(*workspace, "W-1"), tom = named(*workspace, "W-2");
        const std::string rows =
            "X-1;Jana;Mueller;Weber AG;j@gmx.de;yes;400\n"
            "X-2;Tom;Kern;KUHN;t@gmx.de;yes;60\n"
            "X-3;Ada;Neu;Neu SE;ada@neu.example;;\n"
            "X-4;Ada;Neu;Neu AG;a@gmx.de;;9\n";
        const std::vector<RowDecision> decisions{{2, jana, 0, DuplicateChoice::SameLead}, {3, tom, 0, DuplicateChoice::NeverMerge}, {5, {}, 4, DuplicateChoice::SameLead}};
        const auto forecast = expectValue(tryImport(*workspace, rows, decisions, true));
        QCOMPARE(likely(forecast).size(), qsizetype{3});  // still there to be decided otherwise
        QCOMPARE(logicalDump(*workspace), before);
        const auto report = import(*workspace, rows, decisions);
        QCOMPARE(std::tuple(report.created, report.updated, report.duplicates), std::tuple(2, 1, 1));
        QCOMPARE(valueAt(*workspace, "W-1", "employees"), leads::FieldValue(std::int64_t{400}));
        QCOMPARE(valueAt(*workspace, "W-1", "consent_email"), leads::FieldValue(std::int64_t{0}));  // a refusal is never lifted this way
        QCOMPARE(valueAt(*workspace, "W-1", "external_id"), leads::FieldValue(std::string("W-1")));
        QCOMPARE(valueAt(*workspace, "X-2", "consent_email"), leads::FieldValue(std::int64_t{1}));
        QVERIFY(!expectValue(workspace->leads().findByExternalId("X-1")) && !expectValue(workspace->leads().findByExternalId("X-4")));
        QCOMPARE(pairs(*workspace), QStringList{});  // the one pair left is kept apart

        // The id in the other program is known from now on: to the same file, and to what refers to it.
        const auto again = import(*workspace, rows);
        QCOMPARE(std::tuple(again.created, again.rows, again.rejected.size()), std::tuple(0, 4, std::size_t{0}));
        QCOMPARE(likely(again), QStringList{});
        usecase::ImportRequest visits{BatchKind::Activities, "visits.csv", "lead;type;at\nX-1;visit;2026-03-01\n",
                                      expectValue(exchange::mappingFromJson(R"({"columns": {"lead": "lead", "type": "type", "at": "occurred_at"}, "zone": "UTC"})", exchange::FileKind::Activities))};
        const auto visited = expectValue(usecase::importFile(*workspace, visits, now));
        QCOMPARE(expectValue(workspace->activities().of(jana)).size(), std::size_t{1});

        // And all of it goes with the import.
        for (const BatchId batch : {visited.batch, again.batch, report.batch}) QVERIFY(usecase::undoImport(*workspace, batch, PersonId{}, now.plus(60)));
        QCOMPARE(logicalDump(*workspace), before);
        QVERIFY(expectValue(workspace->merges().aliases()).empty());
        QVERIFY(expectValue(workspace->merges().keptApart()).empty());
        QCOMPARE(import(*workspace, rows).created, 4);
    }

    void twoRowsForOneLead()
    {
        TemporaryStore workspace;
        import(*workspace, known);
        const LeadId jana = named(*workspace, "W-1");
        // Both are Jana, and so is a row under her own id: each finds what the one before has left.
        const std::string rows = "X-1;Jana;M\xC3\xBCller;Weber;;;500\nW-1;Jana;M\xC3\xBCller;Weber GmbH;;;400\nX-2;Jana;M\xC3\xBCller;Weber AG;;;600\n";
        const std::vector<RowDecision> decisions{{2, jana, 0, DuplicateChoice::SameLead}, {4, jana, 0, DuplicateChoice::SameLead}};
        const std::string before = logicalDump(*workspace);
        // Rows without an address have only their ids.
        const auto report = import(*workspace, rows, decisions);
        QCOMPARE(std::tuple(report.created, report.updated), std::tuple(0, 3));
        QCOMPARE(valueAt(*workspace, "W-1", "employees"), leads::FieldValue(std::int64_t{600}));
        QVERIFY(usecase::undoImport(*workspace, report.batch, PersonId{}, now.plus(60)));
        QCOMPARE(logicalDump(*workspace), before);
    }

    void aLeadThatIsGone()
    {
        TemporaryStore workspace;
        import(*workspace, known);
        const auto refused = tryImport(*workspace, "X-1;Jana;M\xC3\xBCller;Weber;x@gmx.de;;\n", {{2, LeadId{999}, 0, DuplicateChoice::SameLead}});
        QVERIFY(!refused);
        QCOMPARE(std::string(refused.error().code.name), std::string("import.duplicate_gone"));
    }

    void mergedOrKeptApart()
    {
        TemporaryStore workspace;
        import(*workspace, known);
        import(*workspace, "X-1;Jana;Mueller;Weber;jana@weber.example;yes;400\nX-2;Jana;M\xC3\xBCller;Weber KG;j@gmx.de;;\nX-3;Tom;Kern;Kuhn;t@gmx.de;;\n");
        QCOMPARE(pairs(*workspace), (QStringList{"W-1=X-1 100", "W-1=X-2 70", "W-2=X-3 70"}));
        const LeadId first = named(*workspace, "W-1"), second = named(*workspace, "X-1"), third = named(*workspace, "X-2");
        const LeadId tom = named(*workspace, "W-2"), other = named(*workspace, "X-3");
        const std::string before = logicalDump(*workspace);

        QVERIFY(usecase::keepApart(*workspace, std::vector<usecase::LeadPair>{{other, tom}}, PersonId{}, now));
        const auto reopened = workspace.another();
        QCOMPARE(pairs(*reopened), (QStringList{"W-1=X-1 100", "W-1=X-2 70"}));
        const auto kept = expectValue(usecase::pairsKeptApart(*reopened));
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept[0].first.externalId, "W-2");  // the older one first, however it was said

        // The survivor of the second merge is the one that the first has taken in.
        const auto merged = expectValue(usecase::mergePairs(*workspace, std::vector<usecase::LeadPair>{{second, first}, {first, third}}, PersonId{}, now));
        QCOMPARE(merged.merged, (std::vector<usecase::LeadPair>{{second, first}, {second, third}}));
        QVERIFY(merged.refused.empty());
        QCOMPARE(pairs(*workspace), QStringList{});
        QCOMPARE(leads::valueOf(*expectValue(workspace->leads().find(second)), "consent_email"), leads::FieldValue(std::int64_t{0}));
        QCOMPARE(expectValue(usecase::mergedPairs(*workspace)).size(), std::size_t{2});

        QVERIFY(usecase::undoMerges(*workspace, merged.merged, PersonId{}, now));
        QVERIFY(usecase::allowAgain(*workspace, std::vector<usecase::LeadPair>{{tom, other}}, PersonId{}, now));
        QCOMPARE(pairs(*workspace), (QStringList{"W-1=X-1 100", "W-1=X-2 70", "W-2=X-3 70"}));
        QCOMPARE(logicalDump(*workspace), before);
    }

    void keptApartOfThree()
    {
        TemporaryStore workspace;
        import(*workspace, "A;Jana;Kern;Weber;;;\nB;Jana;Kern;Weber AG;;;\nC;Jana;Kern;Weber SE;;;\n");
        QCOMPARE(pairs(*workspace), (QStringList{"A=B 70", "A=C 70"}));
        QVERIFY(usecase::keepApart(*workspace, std::vector<usecase::LeadPair>{{named(*workspace, "A"), named(*workspace, "C")}}, PersonId{}, now));
        QCOMPARE(pairs(*workspace), (QStringList{"A=B 70", "B=C 70"}));
    }

    void refusedRowsCorrected()
    {
        TemporaryStore workspace;
        const std::string rows = "R-1;Ada;Neu;Neu;a@x.example;;12\nR-2;Bo;Alt;Alt;b@x.example;vielleicht;13\nR-3;Cy;Mai;Mai;c@x.example;;viele\n";
        const auto report = import(*workspace, rows);
        QCOMPARE(std::tuple(report.created, report.rejected.size()), std::tuple(1, std::size_t{2}));
        std::vector<exchange::RefusedRow> refused;
        for (const auto& row : report.rejected) refused.push_back({row.row, std::string(row.reason.code.name)});
        std::string file = exchange::refusedRowsCsv(expectValue(exchange::readCsv(head + rows)), refused, true);
        for (const auto& [wrong, right] : {std::pair<std::string, std::string>{"vielleicht", "ja"}, {"viele;", "14;"}}) file.replace(file.find(wrong), wrong.size(), right);
        usecase::ImportRequest request{BatchKind::Leads, "corrected.csv", file, expectValue(exchange::mappingFromJson(columns, exchange::FileKind::Leads))};
        const auto corrected = expectValue(usecase::importFile(*workspace, request, now));
        QCOMPARE(std::tuple(corrected.created, corrected.updated, corrected.rejected.size()), std::tuple(2, 0, std::size_t{0}));
        TemporaryStore atOnce;
        import(*atOnce, "R-1;Ada;Neu;Neu;a@x.example;;12\nR-2;Bo;Alt;Alt;b@x.example;ja;13\nR-3;Cy;Mai;Mai;c@x.example;;14\n");
        QCOMPARE(logicalDump(*workspace), logicalDump(*atOnce));
    }

    void mappingsAreRemembered()
    {
        TemporaryStore workspace;
        const auto table = expectValue(exchange::readCsv("id,first,x\nL1,Ada,7\n"));
        QVERIFY(!expectValue(usecase::knownMapping(*workspace, table)));
        usecase::KnownMapping mapping{exchange::FileKind::Leads, expectValue(exchange::mappingFromJson(R"({"columns": {"id": "external_id", "x": {"attribute": "machines", "type": "integer"}},
            "null_values": ["?"], "activities_from_columns": [{"type": "form", "at": "first"}]})", exchange::FileKind::Leads)), "leads.csv", now};
        QVERIFY(usecase::rememberMapping(*workspace, table, mapping));
        const auto reopened = workspace.another();
        const auto sameInOtherOrder = expectValue(exchange::readCsv("x,Grund (Handschlag),id,first\n7,a,L1,Ada\n"));
        const auto found = expectValue(usecase::knownMapping(*reopened, sameInOtherOrder));
        QVERIFY(found);
        QCOMPARE(found->mapping, mapping.mapping);
        QCOMPARE(found->fileName, "leads.csv");
        QCOMPARE(found->savedAt, now);
        QVERIFY(!expectValue(usecase::knownMapping(*reopened, expectValue(exchange::readCsv("id,first,y\nL1,Ada,7\n")))));
        mapping.kind = exchange::FileKind::Activities;
        mapping.mapping = expectValue(exchange::mappingFromJson(R"({"columns": {"id": "lead"}, "lead_by": "email", "constants": {"type": "webinar", "occurred_at": "2026-02-10"}})", exchange::FileKind::Activities));
        QVERIFY(usecase::rememberMapping(*workspace, table, mapping));
        QCOMPARE(expectValue(usecase::knownMapping(*reopened, table))->kind, exchange::FileKind::Activities);
    }
};

QTEST_GUILESS_MAIN(TestImportDuplicates)
#include "tst_import_duplicates.moc"
