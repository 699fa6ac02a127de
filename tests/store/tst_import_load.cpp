// A file of very many leads takes a shorter way into the workspace than a small one: it must arrive at the same, keep every index and every
// reference, and still refuse what contradicts itself.
#include <QtTest>

#include <QSqlDatabase>
#include <QSqlQuery>

#include <random>

#include "core/leads/dictionary.h"
#include "core/usecase/imports.h"
#include "tests/support/logical_dump.h"

using namespace handschlag;
using usecase::BatchKind;

namespace {

constexpr Instant now{1'780'000'000};
constexpr int rowsOfFile = 24'000;

exchange::Mapping mappingOf(const char* json) { return expectValue(exchange::mappingFromJson(json, exchange::FileKind::Leads)); }

exchange::Mapping leadMapping()
{
    return mappingOf(R"({"columns": {"id": "external_id", "mail": "email", "company": "company", "size": "employees", "stage": "stage",
        "day": {"field": "created_at", "format": "yyyy-MM-dd"}, "tier": {"attribute": "tier", "type": "text"},
        "visits": {"attribute": "visits", "type": "integer"}}, "activities_from_columns": [{"type": "form", "at": "form"}], "zone": "UTC"})");
}

constexpr auto header = "id,mail,company,size,stage,day,tier,visits,form\n";

/// Leads with gaps, twins inside the file, rows that cannot be read, won ones, and quotes in some cells.
std::vector<std::string> rows()
{
    std::mt19937 random(20'260'528);
    const auto below = [&random](unsigned n) { return random() % n; };
    std::vector<std::string> lines;
    for (int i = 0; i < rowsOfFile; ++i) {
        const int id = below(50) == 0 && i > 0 ? static_cast<int>(below(static_cast<unsigned>(i))) : i;
        const std::string text = std::to_string(id);
        const std::string size = below(100) == 0 ? "many" : below(4) == 0 ? "" : std::to_string(below(5'000));
        const std::string company = below(20) == 0 ? "\"Meier \"\"Nord\"\", Sohn & Co " + text + '"' : "Weber " + std::to_string(below(900));
        lines.push_back("L" + text + ',' + (below(5) == 0 ? "" : "p" + text + "@example.com") + ',' + company + ',' + size + ',' +
                        (below(9) == 0 ? "won" : "") + ",2026-0" + std::to_string(1 + below(4)) + "-11," + (below(3) == 0 ? "gold" : "") + ',' +
                        (below(2) == 0 ? std::to_string(below(90)) : "") + ',' + (below(7) == 0 ? "2026-05-02" : "") + '\n');
    }
    return lines;
}

usecase::ImportReport imported(TemporaryStore& workspace, const std::string& content)
{
    return expectValue(usecase::importFile(*workspace, {BatchKind::Leads, "leads.csv", content, leadMapping(), false, {}}, now));
}

QStringList answers(const TemporaryStore& workspace, const char* statement)
{
    QStringList lines;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
        database.setDatabaseName(QString::fromStdString(workspace.path()));
        if (!database.open()) lines << QStringLiteral("cannot open");
        QSqlQuery query(database);
        if (!query.exec(QString::fromLatin1(statement))) lines << QStringLiteral("cannot ask");
        while (query.next()) lines << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
    return lines;
}

constexpr auto allIndexes = "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE type = 'index' ORDER BY name";

}  // namespace

class TestImportLoad : public QObject {
    Q_OBJECT
private slots:
    void arrivesAtTheSameAsInParts()
    {
        TemporaryStore whole, parts;
        const QStringList indexes = answers(whole, allIndexes);
        const std::vector<std::string> lines = rows();
        std::string all = header;
        for (const std::string& line : lines) all += line;
        const usecase::ImportReport report = imported(whole, all);
        int created = 0, refused = 0;
        for (std::size_t from = 0; from < lines.size(); from += 8'000) {
            std::string part = header;
            for (std::size_t i = from; i < from + 8'000; ++i) part += lines[i];
            const usecase::ImportReport one = imported(parts, part);
            created += one.created;
            refused += static_cast<int>(one.rejected.size());
        }
        QCOMPARE(report.created, created);
        QCOMPARE(static_cast<int>(report.rejected.size()), refused);
        QVERIFY(report.created > 20'000 && report.duplicates > 100 && !report.rejected.empty());

        // Twins in one file are left out, in parts they change the lead: only what was brought once must be alike.
        std::set<std::string> seen, twice;
        for (const std::string& line : lines)
            if (const std::string id = line.substr(0, line.find(',')); !seen.insert(id).second) twice.insert(id);
        const auto dumped = [&twice](TemporaryStore& workspace) {
            std::string kept;
            std::istringstream text(logicalDump(*workspace));
            for (std::string line; std::getline(text, line);) {
                std::istringstream words(line);
                std::string word;
                bool ofTwin = false;
                while (words >> word && !ofTwin) ofTwin = twice.contains(word);
                if (!ofTwin) kept += line + '\n';
            }
            return kept;
        };
        QCOMPARE(QString::fromStdString(dumped(whole)), QString::fromStdString(dumped(parts)));
        QCOMPARE(answers(whole, allIndexes), indexes);
        QCOMPARE(answers(whole, "PRAGMA foreign_key_check"), QStringList());
        QCOMPARE(answers(whole, "PRAGMA integrity_check"), QStringList{QStringLiteral("ok")});
        QCOMPARE(answers(whole, "PRAGMA journal_mode"), QStringList{QStringLiteral("wal")});
        QCOMPARE(answers(whole, "SELECT count(*) = count(DISTINCT token) FROM lead"), QStringList{QStringLiteral("1")});
        QCOMPARE(answers(whole, "SELECT count(*) FROM lead_attribute"), answers(whole, "SELECT count(*) FROM lead_attribute NOT INDEXED"));
    }

    void aSecondImportChangesNothing()
    {
        TemporaryStore workspace;
        std::string all = header;
        for (int i = 0; i < rowsOfFile; ++i) all += "L" + std::to_string(i) + ",,Weber,12,,2026-01-11,,,\n";
        QCOMPARE(imported(workspace, all).created, rowsOfFile);
        const std::string before = logicalDump(*workspace);
        const usecase::ImportReport again = imported(workspace, all);
        QCOMPARE(again.created, 0);
        QCOMPARE(again.unchanged, rowsOfFile);
        QVERIFY(logicalDump(*workspace) == before);
    }

    void twoLeadsOfOneIdAreRefusedAtTheEnd_data()
    {
        QTest::addColumn<bool>("before");  // the first of them in a load of its own
        QTest::addColumn<bool>("inRows");
        QTest::newRow("in one load") << false << false;
        QTest::newRow("in another load") << true << false;
        QTest::newRow("in rows") << true << true;
    }
    void twoLeadsOfOneIdAreRefusedAtTheEnd()
    {
        QFETCH(bool, before);
        QFETCH(bool, inRows);
        TemporaryStore workspace;
        std::vector<std::string> ids;
        for (int i = 0; i < 300; ++i) ids.push_back("L" + std::to_string(i));
        const auto blockOf = [&ids](int from, int to) {
            leads::LeadBlock block;
            block.recordedAt = now;
            block.fields = {"external_id"};
            for (int i = from; i < to; ++i) {
                block.createdAt.push_back(now);
                block.values.emplace_back(std::string_view(ids[static_cast<std::size_t>(i)]));
            }
            return block;
        };
        const auto add = [&](const leads::LeadBlock& block) {
            return workspace->leads().addBlock(block, std::vector(block.size(), pipeline::Role::Market), {}).has_value();
        };
        if (before) {
            const auto first = inRows ? expectValue(workspace->begin()) : expectValue(workspace->beginLoad(30'000));
            QVERIFY(add(blockOf(100, 200)));
            QVERIFY(first->commit());
        }
        {
            const auto load = expectValue(workspace->beginLoad(30'000));
            QVERIFY(add(blockOf(before ? 150 : 0, 300)));
            if (!before) QVERIFY(add(blockOf(100, 200)));
            const auto committed = load->commit();
            QVERIFY(!committed);
            QCOMPARE(std::string(committed.error().code.name), std::string("store.duplicate_external_id"));
        }
        QCOMPARE(expectValue(workspace->leads().all()).size(), before ? 100U : 0U);
        workspace.addLead({{"external_id", "L250"}});
    }

    void referencesAreLookedUpAgainAfterALoad()
    {
        TemporaryStore workspace;
        static_cast<void>(expectValue(expectValue(workspace->beginLoad(30'000))->commit()));
        const auto transaction = expectValue(workspace->begin());
        pipeline::Cycle cycle;
        cycle.lead = LeadId{99};
        QVERIFY(!workspace->pipeline().openCycle(cycle));
    }

    void manyTextsAreFoundAsOneByOne()
    {
        std::mt19937 random(7);
        leads::DictionaryBuilder dictionary;
        dictionary.reserve(5'000);
        std::vector<std::string> texts{""};
        for (int i = 0; i < 20'000; ++i) texts.push_back(std::to_string(random() % 30'000) + std::string(random() % 12, 'x'));
        for (std::size_t i = 0; i < texts.size(); i += 2) dictionary.codeFor(texts[i]);
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        std::vector<std::uint32_t> codes(views.size());
        dictionary.find(views, codes);
        std::size_t missing = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QCOMPARE(codes[i], dictionary.find(texts[i]));
            if (codes[i] == 0)
                ++missing;
            else
                QCOMPARE(dictionary.text(codes[i]), texts[i]);
        }
        QVERIFY(missing > 1'000);
    }
};

QTEST_GUILESS_MAIN(TestImportLoad)
#include "tst_import_load.moc"
