// export as a process: the files themselves, read back; what is new since the last time; and that nothing is remembered that was not written.
#include <QtTest>

#include <QTemporaryDir>

#include "core/exchange/csv.h"
#include "core/exchange/xlsx.h"
#include "core/usecase/handover_work.h"
#include "tests/support/command_line.h"
#include "tests/support/office.h"

using namespace handschlag;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

exchange::CsvTable tableOf(const QString& path) { return expectValue(exchange::readCsv(contentOf(path).toStdString())); }

std::string cell(const exchange::CsvTable& table, std::size_t row, std::string_view column)
{
    const auto at = std::ranges::find(table.headers, column);
    if (at == table.headers.end()) return "no column";
    return table.rows.at(row).at(static_cast<std::size_t>(at - table.headers.begin()));
}

}  // namespace

class TestExportCli : public QObject {
    Q_OBJECT

    std::unique_ptr<Office> office_;
    std::unique_ptr<QTemporaryDir> folder_;

    QString file(const char* name) const { return folder_->filePath(QLatin1String(name)); }
    /// A field of one's own with decimals, kept in 1/10,000.
    void addWeight(leads::Fields& fields) const
    {
        office_->store.write([](usecase::Store& store) { expectValue(store.leads().addAttribute({"weight", leads::FieldKind::Decimal})); });
        fields["weight"] = std::int64_t{125'000};
    }
    CommandRun run(const QStringList& arguments) const { return runCommand(QStringList{"export", QString::fromStdString(office_->store.path()), "--json"} + arguments); }

private slots:
    void init()
    {
        office_ = std::make_unique<Office>();
        folder_ = std::make_unique<QTemporaryDir>();
    }

    void leadsAsCsv()
    {
        auto fields = Office::ideal("W-1");
        fields["company"] = std::string("=HYPERLINK(\"http://x\")");
        addWeight(fields);
        office_->store.addLead(fields, Instant{1'770'000'000});
        const CommandRun written = run({"--leads", file("leads.csv")});
        QCOMPARE(written.err, QString());
        QCOMPARE(written.status, 0);
        QCOMPARE(written.json["rows"].toInt(), 1);
        const auto table = tableOf(file("leads.csv"));
        QCOMPARE(cell(table, 0, "external_id"), std::string("W-1"));
        QCOMPARE(cell(table, 0, "company"), std::string("'=HYPERLINK(\"http://x\")"));
        QCOMPARE(cell(table, 0, "employees"), std::string("320"));
        QCOMPARE(cell(table, 0, "weight"), std::string("12.5"));
        QCOMPARE(cell(table, 0, "consent_email"), std::string("true"));
        QCOMPARE(cell(table, 0, "created_at"), std::string("2026-02-02 03:40:00"));
    }

    void leadsForAGermanExcel()
    {
        auto fields = Office::ideal("W-1");
        addWeight(fields);
        office_->store.addLead(fields, Instant{1'770'000'000});
        QCOMPARE(run({"--leads", file("leads.csv"), "--lang", "de"}).status, 0);
        const QByteArray bytes = contentOf(file("leads.csv"));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF" "external_id;created_at;"));
        QVERIFY2(bytes.contains(";12,5\r\n") && bytes.contains("W-1;02.02.2026 03:40:00;") && bytes.contains(";ja;"), bytes.constData());
    }

    void aWorkbook()
    {
        office_->store.addLead(Office::ideal("W-1"));
        QCOMPARE(run({"--leads", file("leads.xlsx")}).status, 0);
        QVERIFY(contentOf(file("leads.xlsx")).startsWith("PK"));
    }

    void queueAndWaterfall()
    {
        static_cast<void>(office_->handedOver("W-1"));
        QCOMPARE(run({"--queue", file("queue.csv"), "--as-of", "2026-03-11T09:30:00Z"}).status, 0);
        const auto queue = tableOf(file("queue.csv"));
        QCOMPARE(cell(queue, 0, "external_id"), std::string("W-1"));
        QCOMPARE(cell(queue, 0, "state"), std::string("open"));
        const CommandRun waterfall = run({"--waterfall", file("waterfall.csv"), "--as-of", "2026-03-12T09:30:00Z"});
        QCOMPARE(waterfall.status, 0);
        const auto stages = tableOf(file("waterfall.csv"));
        QCOMPARE(static_cast<int>(stages.rows.size()), waterfall.json["rows"].toInt());
        QCOMPARE(cell(stages, 0, "role"), std::string("market"));
    }

    void decisionsGoBackOnce()
    {
        const auto open = office_->handedOver("W-1");
        static_cast<void>(office_->handedOver("W-2"));
        usecase::Store& store = *office_->store;
        usecase::RejectRequest no;
        no.handover = open.id;
        no.reason = "no_interest";
        no.comment = "=cmd|x";
        static_cast<void>(expectValue(usecase::reject(store, no, office_->sales(), officeNow.plus(60))));

        const QStringList args{"--decisions", file("decisions.csv"), "--since-last", "--preset", "hubspot"};
        const CommandRun trial = run(args + QStringList{"--dry-run"});
        QCOMPARE(trial.json["decisions"].toInt(), 1);
        QVERIFY(!QFile::exists(file("decisions.csv")));
        const CommandRun first = run(args);
        QCOMPARE(first.err, QString());
        QCOMPARE(first.json["decisions"].toInt(), 1);
        const auto table = tableOf(file("decisions.csv"));
        QCOMPARE(table.headers, (std::vector<std::string>{"Record ID", "Email", "Lead status", "Handschlag reason", "Contact owner", "Follow-up date"}));
        QCOMPARE(cell(table, 0, "Record ID"), std::string("W-1"));
        QCOMPARE(cell(table, 0, "Lead status"), std::string("Unqualified"));
        QCOMPARE(cell(table, 0, "Handschlag reason"), std::string("no_interest"));

        const CommandRun nothing = run({"--decisions", file("second.csv"), "--since-last"});
        QCOMPARE(nothing.json["decisions"].toInt(), 0);
        QCOMPARE(nothing.json["known"].toInt(), 1);
        // Taken back: the CRM has to know that as well.
        static_cast<void>(expectValue(usecase::undoDecision(store, open.id, office_->sales(), officeNow.plus(120))));
        QCOMPARE(run({"--decisions", file("third.csv"), "--since-last"}).json["decisions"].toInt(), 1);
        QCOMPARE(cell(tableOf(file("third.csv")), 0, "status"), std::string("open"));
        QCOMPARE(cell(tableOf(file("third.csv")), 0, "reason"), std::string());
        // Without the mark: everything, and the mark stays where it is.
        QCOMPARE(run({"--decisions", file("all.csv"), "--preset", "salesforce"}).json["decisions"].toInt(), 1);
        QCOMPARE(cell(tableOf(file("all.csv")), 0, "Lead Status"), std::string("Open - Not Contacted"));
    }

    void whatWasNotWrittenIsNotRemembered()
    {
        static_cast<void>(office_->accepted("W-1"));
        const std::int64_t before = office_->sequence();
        const CommandRun failed = run({"--decisions", file("missing/folder/decisions.csv"), "--since-last"});
        QCOMPARE(failed.status, 3);
        QVERIFY(failed.err.contains("decisions.csv"));
        QCOMPARE(office_->sequence(), before);
        QCOMPARE(run({"--decisions", file("decisions.csv"), "--since-last"}).json["decisions"].toInt(), 1);
    }

    void misuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("two") << QStringList{"--leads", "a.csv", "--queue", "b.csv"};
        QTest::newRow("another ending") << QStringList{"--leads", "a.pdf"};
        QTest::newRow("an unknown crm") << QStringList{"--decisions", "a.csv", "--preset", "excel"};
        QTest::newRow("a preset for leads") << QStringList{"--leads", "a.csv", "--preset", "hubspot"};
    }
    void misuse()
    {
        QFETCH(const QStringList, arguments);
        const CommandRun refused = run(arguments);
        QCOMPARE(refused.status, 2);
        QVERIFY(!refused.err.isEmpty());
    }

    void neverOverAWorkspace()
    {
        QFile::copy(QString::fromStdString(office_->store.path()), file("other.csv"));
        QCOMPARE(run({"--leads", file("other.csv")}).status, 3);
    }
};

int main(int argc, char** argv) { return commandTestMain<TestExportCli>(argc, argv); }
#include "tst_export_cli.moc"
