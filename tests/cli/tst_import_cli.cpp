// The import command as a process: its JSON, its exit status, and that whatever it refuses leaves the workspace as it was.
#include <QtTest>

#include <QJsonArray>

#include <sstream>

#include "core/exchange/table_file.h"
#include "core/usecase/known_mappings.h"
#include "tests/support/command_line.h"
#include "tests/support/temporary_store.h"
#include "tests/support/workbook_bytes.h"

using namespace handschlag;

namespace {

QString fixture(const char* name) { return QStringLiteral(HANDSCHLAG_SOURCE_DIR "/tests/fixtures/") + QLatin1String(name); }

const QStringList jsonKeys{"batch", "created", "duplicates", "file", "rejected", "rows", "unchanged", "updated", "warnings"};

}  // namespace

class TestImportCli : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryStore> workspace_;
    std::unique_ptr<QTemporaryDir> folder_;

    QString path() const { return QString::fromStdString(workspace_->path()); }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(folder_->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    CommandRun import(const QStringList& arguments) const { return runCommand(QStringList{"import", path(), "--json"} + arguments); }
    /// Rows of every table that an import could touch.
    std::string dump() const
    {
        auto store = workspace_->another();
        std::ostringstream text;
        text << expectValue(store->leads().all()).size() << ' ' << expectValue(store->leads().attributes()).size() << ' ' << expectValue(store->activities().count()) << ' '
             << expectValue(store->pipeline().cycles()).size() << ' ' << expectValue(store->pipeline().events()).size() << ' ' << expectValue(store->batches().all()).size() << ' '
             << expectValue(store->workspace().auditHead()) << ' ' << expectValue(store->workspace().sequence());
        return text.str();
    }

private slots:
    void init()
    {
        workspace_ = std::make_unique<TemporaryStore>();
        folder_ = std::make_unique<QTemporaryDir>();
    }

    void leadsActivitiesAndOutcomes()
    {
        const CommandRun leads = import({"--leads", fixture("leads.csv"), "--mapping", fixture("leads_mapping.json")});
        QCOMPARE(leads.err, QString());
        QCOMPARE(leads.status, 0);
        QCOMPARE(leads.json.keys(), jsonKeys);
        QCOMPARE(leads.json["rows"].toInt(), 5);
        QCOMPARE(leads.json["created"].toInt(), 5);
        QVERIFY(leads.json["batch"].toInt() > 0);

        const CommandRun activities = import({"--activities", fixture("activities.csv")});
        QCOMPARE(activities.status, 0);
        QCOMPARE(activities.json["created"].toInt(), 5);
        const QJsonObject rejected = activities.json["rejected"].toArray().at(0).toObject();
        QCOMPARE(rejected.keys(), (QStringList{"column", "reason", "row"}));
        QCOMPARE(rejected["row"].toInt(), 7);
        QCOMPARE(rejected["column"].toString(), "lead");
        QVERIFY(rejected["reason"].toString().contains("K-9999"));

        const CommandRun outcomes = import({"--outcomes", fixture("outcomes.csv")});
        QCOMPARE(outcomes.status, 0);
        QCOMPARE(outcomes.json["created"].toInt(), 4);
        QCOMPARE(import({"--outcomes", fixture("outcomes.csv")}).json["unchanged"].toInt(), 4);
    }

    /// A file with the columns of one that was imported in the window is read as that one was, unless it is said how.
    void columnsAreReadAsLastTime()
    {
        const QByteArray content = "Nr,Wer,Betrag\nA1,Weber,7\n";
        auto mapping = expectValue(exchange::mappingFromJson(R"({"columns": {"Nr": "external_id", "Wer": "company", "Betrag": "employees"}})", exchange::FileKind::Leads));
        const auto file = expectValue(exchange::readTableFile("march.csv", content.toStdString(), {}, {}));
        expectValue(usecase::rememberMapping(*workspace_->another(), file.table, {exchange::FileKind::Leads, mapping, "march.csv", Instant{1'772'000'000}}));

        const CommandRun run = import({"--leads", write("april.csv", content)});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json["mapping_of"].toString(), QString("march.csv"));
        const leads::Lead lead = expectValue(workspace_->another()->leads().all()).front();
        QCOMPARE(std::get<std::string>(leads::valueOf(lead, "company")), std::string("Weber"));
        QCOMPARE(std::get<std::int64_t>(leads::valueOf(lead, "employees")), std::int64_t{7});
        const CommandRun said = import({"--leads", write("may.csv", content), "--preset", "hubspot", "--dry-run"});
        QVERIFY(!said.json.contains("mapping_of"));
        // Other columns are another file.
        QVERIFY(!import({"--leads", write("june.csv", "Nr,Wer\nA1,Weber\n"), "--dry-run"}).json.contains("mapping_of"));
        const CommandRun spoken = runCommand({"import", path(), "--leads", write("july.csv", content), "--dry-run", "--lang", "en"});
        QVERIFY2(spoken.out.contains("read as those of march.csv"), qPrintable(spoken.out));
    }
    void dryRun()
    {
        const std::string before = dump();
        const CommandRun run = import({"--leads", fixture("leads.csv"), "--dry-run"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json["created"].toInt(), 5);
        QVERIFY(run.json["batch"].isNull());
        QCOMPARE(dump(), before);
    }

    void sentencesForPeople()
    {
        const CommandRun run = runCommand({"import", path(), "--leads", fixture("leads.csv"), "--dry-run"});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains("New: 5") && run.out.contains("nothing was changed"), qPrintable(run.out));
    }

    void utf16FromASpreadsheet()
    {
        QFile german(fixture("leads.csv"));
        QVERIFY(german.open(QIODevice::ReadOnly));
        const QString text = QStringDecoder(QStringDecoder::Latin1).decode(german.readAll());
        QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        const QString file = write("utf16.csv", encoder.encode(QString(text).replace(u';', u'\t').replace(QChar(0x80), QChar(0x20AC))));
        const CommandRun run = import({"--leads", file});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.json["created"].toInt(), 5);
        QVERIFY(expectValue(workspace_->another()->leads().findByExternalId("K-1003")));
    }

    void aWorkbook()
    {
        // Titles above the header, a serial date with its format, a postcode shown with its zero, a number without mark, an error.
        const std::string styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"00000\"/></numFmts>"
                                   "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
        const std::string sheet = sheetXml(textRow(1, {"Leads of May"}) + textRow(3, {"Kundennummer", "Firma", "Angelegt am", "PLZ", "Note"}) +
                                           "<row r=\"4\"><c><v>4711</v></c><c t=\"inlineStr\"><is><t>Größl &amp; Söhne</t></is></c><c s=\"1\"><v>46036.395833333336</v></c>"
                                           "<c s=\"2\"><v>1067</v></c><c><v>12.345</v></c></row>"
                                           "<row r=\"6\"><c r=\"A6\"><v>4712</v></c><c r=\"C6\" s=\"1\"><v>46036</v></c><c r=\"E6\" t=\"e\"><v>#N/A</v></c></row>");
        const std::string bytes = archiveOf(workbookParts({{"Notes", sheetXml("")}, {"People", sheet}}, "", "", styles));
        const QString file = write("leads.xlsx", QByteArray::fromStdString(bytes));
        const CommandRun run = import({"--leads", file});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json["created"].toInt(), 2);
        QCOMPARE(run.json["rejected"].toArray().size(), 0);
        const QJsonObject warning = run.json["warnings"].toArray().at(0).toObject();
        QCOMPARE(warning["row"].toInt(), 6);
        QCOMPARE(warning["column"].toString(), "Note");
        QVERIFY2(warning["reason"].toString().contains("#N/A"), qPrintable(warning["reason"].toString()));

        auto store = workspace_->another();
        const auto all = expectValue(store->leads().all());
        QCOMPARE(all.size(), std::size_t{2});
        const auto lead = [&](const char* id) { return *std::ranges::find_if(all, [&](const leads::Lead& each) { return leads::textOf(each.fields.at("external_id")) == id; }); };
        const auto text = [](const leads::Lead& each, const char* field) { return std::string(leads::textOf(each.fields.at(field))); };
        QCOMPARE(text(lead("4711"), "company"), "Größl & Söhne");
        QCOMPARE(text(lead("4711"), "postcode"), "01067");
        QCOMPARE(leads::numberOf(lead("4711").fields.at("Note")), std::optional<std::int64_t>(123'450));
        QCOMPARE(toIso(lead("4711").createdAt), "2026-01-14T08:30:00Z");  // 09:30 in Berlin
        QCOMPARE(toIso(lead("4712").createdAt), "2026-01-13T23:00:00Z");

        const QString damaged = write("damaged.xlsx", QByteArray::fromStdString(bytes.substr(0, bytes.size() / 2)));
        const CommandRun refused = import({"--leads", damaged});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.startsWith("The workbook damaged.xlsx is damaged or was not copied completely. Export or copy it again."), qPrintable(refused.err));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const QByteArray& content, const char* sentence) { QTest::newRow(name) << content << sentence; };
        row("binary", QByteArray("\x7F" "ELF\0\0\1", 7), "binary");
        row("workbook", QByteArray("PK\x03\x04zip"), "workbook");
        row("web page", "<html><body>login</body></html>", "HTML");
        row("empty file", "", "empty");
        row("header only", "id,since\n", "no rows");
        row("ragged rows", "id,since\nL1\nL2,2026-01-01,x\n", "row 2");
        row("cell of 1 MB", "id,since\n" + QByteArray(1 << 20, 'x') + ",2026-01-01\n", "row 2, column “id”: The cell is larger than 1 MB.");
        row("wrong date", "id,since\nL1,2026-02-30\n", "row 2, column “since”: “2026-02-30” is no date");
        row("mapped column absent", "id,date\nL1,2026-01-01\n", "column “since”");
        row("ends inside a quote", "id,since\nL1,\"2026-01-01\nL2,2026-01-02\n", "Row 2, column since");
        row("column twice", "id,since,id\nL1,2026-01-01,x\n", "“id”");
        row("NUL byte", QByteArray("id,since\nL1,2026-01-01\nL2,2026\0-01-02\n", 40), "Row 3, column B of bad.csv holds a NUL byte");
        row("quote too many", "id,since\n\"L1,2026-01-01\n\"L2\",2026-01-02\n", "Row 2, column id of bad.csv has a quote too many");
        row("mixed delimiters", "id,since,x\nL1;2026-01-01;1\n", "Row");
    }
    void refusals()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, sentence);
        const QString mapping = write("mapping.json", R"({"columns": {"id": "external_id", "since": "created_at"}})");
        const std::string before = dump();
        const CommandRun run = import({"--leads", write("bad.csv", content), "--mapping", mapping});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
        QCOMPARE(run.err.trimmed().count(u'\n'), 0);
        QCOMPARE(dump(), before);
    }

    void filesThatAreNotThere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("missing file") << QStringList{"--leads", "/nonexistent/leads.csv"} << 3;
        QTest::newRow("folder") << QStringList{"--leads", QDir::tempPath()} << 3;
        QTest::newRow("missing mapping") << QStringList{"--leads", fixture("leads.csv"), "--mapping", "/nonexistent.json"} << 3;
        QTest::newRow("mapping is CSV") << QStringList{"--leads", fixture("leads.csv"), "--mapping", fixture("leads.csv")} << 3;
        QTest::newRow("no file") << QStringList{} << 2;
        QTest::newRow("two files") << QStringList{"--leads", fixture("leads.csv"), "--outcomes", fixture("outcomes.csv")} << 2;
        QTest::newRow("unknown option") << QStringList{"--leads", fixture("leads.csv"), "--preset", "access"} << 2;
    }
    void filesThatAreNotThere()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const std::string before = dump();
        const CommandRun run = import(arguments);
        QCOMPARE(run.status, status);
        QCOMPARE(run.out, QString());
        QVERIFY(!run.err.trimmed().isEmpty());
        QVERIFY2(!run.err.contains(QRegularExpression(QStringLiteral("^[a-z]+\\.[a-z_]+"))), qPrintable(run.err));  // a sentence, not a code
        QCOMPARE(dump(), before);
    }

    void workspaceThatCannotBeWritten()
    {
        if (geteuid() == 0) QSKIP("the superuser may write everywhere");
        const std::string before = dump();
        const QString path = this->path();
        const QFileDevice::Permissions usual = QFile::permissions(path);
        const QString folder = QFileInfo(path).path();
        const QFileDevice::Permissions usualFolder = QFile::permissions(folder);
        workspace_->write([](usecase::Store&) {});
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner) && QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const CommandRun run = import({"--leads", fixture("leads.csv")});
        QFile::setPermissions(folder, usualFolder);
        QFile::setPermissions(path, usual);
        QCOMPARE(run.status, 3);
        QCOMPARE(run.out, QString());
        QCOMPARE(run.err.trimmed().count(u'\n'), 0);
        QCOMPARE(dump(), before);
    }

    void fullDisk()
    {
        // A limit on the size of files stands for a disk without room.
        const QString big = write("big.csv", [] {
            QByteArray rows("id,company\n");
            for (int i = 0; i < 20'000; ++i) rows += "L" + QByteArray::number(i) + ",Company of some length number " + QByteArray::number(i) + '\n';
            return rows;
        }());
        const std::string before = dump();
        QProcess process;
        process.start("/bin/sh", {"-c", "trap '' XFSZ; ulimit -f 1024; exec \"$0\" \"$@\"", QCoreApplication::applicationFilePath(), asCommand, "import", path(), "--leads", big});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(!process.readAllStandardError().trimmed().isEmpty());
        QCOMPARE(dump(), before);
        QCOMPARE(import({"--leads", big}).json["created"].toInt(), 20'000);
    }

    void olist()
    {
        const QString data = qEnvironmentVariable("HANDSCHLAG_TEST_DATA");
        if (data.isEmpty()) QSKIP("HANDSCHLAG_TEST_DATA is not set");
        const QString leadMap = write("leads.json", R"({"columns": {"mql_id": "external_id", "first_contact_date": {"field": "created_at", "format": "yyyy-MM-dd"},
            "origin": "source", "landing_page_id": {"attribute": "landing_page", "type": "text"}}, "role": "marketing_qualified", "zone": "UTC"})");
        const QString dealMap = write("deals.json", R"({"columns": {"mql_id": "lead", "won_date": {"field": "at", "format": "yyyy-MM-dd HH:mm:ss"}}, "role": "won", "zone": "UTC"})");
        const CommandRun leads = import({"--leads", data + "/olist/olist_marketing_qualified_leads_dataset.csv", "--mapping", leadMap});
        QCOMPARE(leads.status, 0);
        QCOMPARE(leads.json["created"].toInt(), 8000);
        QCOMPARE(leads.json["rejected"].toArray().size(), 0);
        const CommandRun deals = import({"--outcomes", data + "/olist/olist_closed_deals_dataset.csv", "--mapping", dealMap});
        QCOMPARE(deals.status, 0);
        QCOMPARE(deals.json["created"].toInt(), 842);
        const QJsonArray warnings = deals.json["warnings"].toArray();
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings[0].toObject()["reason"].toString().contains("b91cf8812365f50ff4bda4bcd6206b05"));
    }
};

int main(int argc, char** argv) { return commandTestMain<TestImportCli>(argc, argv); }
#include "tst_import_cli.moc"
