// The command `review`: JSON, text, PDF, freezing and its refusals.

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/command_line.h"
#include "tests/support/office.h"
#include "tests/support/olist.h"

using namespace handschlag;

class TestReviewCommand : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        office_ = std::make_unique<Office>();
        office_->accepted("L1");
        office_->handedOver("L2");
    }
    void theReport()
    {
        const CommandRun run = review({"--quarter", "2026Q1", "--as-of", "2026-04-10T09:00:00Z", "--json"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json["quarter"].toString(), QString("2026Q1"));
        QCOMPARE(run.json["data_cut_off"].toString(), QString("2026-04-10T09:00:00Z"));
        QCOMPARE(run.json["over"].toBool(), true);
        QVERIFY(run.json["frozen"].isNull());
        QCOMPARE(run.json["burn_up"]["net"].toInt(), 2);
        const QJsonObject figures = run.json["figures"].toObject();
        QCOMPARE(figures["sales.decision.rate_bp"].toInt(), 5'000);
        QVERIFY(!run.json["scorecards"]["sales"].toArray().isEmpty());
        const CommandRun text = review({"--quarter", "2026q1", "--as-of", "2026-04-10T09:00:00Z", "--lang", "de"});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("Rechtzeitig angenommen oder abgelehnt") && text.out.contains(QString::fromUtf8("50,0\u00a0%")), qPrintable(text.out));
    }
    void aFrozenQuarterStaysAsItWas()
    {
        const CommandRun frozen = review({"--quarter", "2026Q1", "--freeze", "--as", "Lukas Brandt", "--as-of", "2026-04-10T09:00:00Z", "--json"});
        QCOMPARE(frozen.status, 0);
        QCOMPARE(frozen.json["frozen"]["by"].toString(), QString("Lukas Brandt"));
        const CommandRun again = review({"--quarter", "2026Q1", "--freeze", "--as", "Lukas Brandt", "--as-of", "2026-04-11T09:00:00Z"});
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains("2026Q1 was frozen already"), qPrintable(again.err));
        const CommandRun later = review({"--quarter", "2026Q1", "--as-of", "2026-05-11T09:00:00Z", "--json"});
        QCOMPARE(later.json["data_cut_off"].toString(), QString("2026-04-10T09:00:00Z"));
        QCOMPARE(later.json["restatements"].toArray().size(), 0);
        QCOMPARE(later.json["figures"], frozen.json["figures"]);
    }
    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no quarter") << QStringList{} << 2;
        QTest::newRow("no such quarter") << QStringList{"--quarter", "2026Q5"} << 2;
        QTest::newRow("not over") << QStringList{"--quarter", "2026Q1", "--freeze", "--as", "Lukas Brandt", "--as-of", "2026-03-30T09:00:00Z"} << 1;
        QTest::newRow("not begun") << QStringList{"--quarter", "2026Q3", "--as-of", "2026-03-30T09:00:00Z"} << 1;
        QTest::newRow("nobody freezes") << QStringList{"--quarter", "2026Q1", "--freeze", "--as-of", "2026-04-10T09:00:00Z"} << 2;
        QTest::newRow("a folder that is not there") << QStringList{"--quarter", "2026Q1", "--pdf", "/nowhere/at/all.pdf"} << 3;
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const CommandRun run = review(arguments);
        QCOMPARE(run.status, status);
        QVERIFY(!run.err.isEmpty());
    }
    void theReportAsPdf_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << "de";
        QTest::newRow("English") << "en";
    }
    void theReportAsPdf()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString path = folder.filePath("report.pdf");
        const CommandRun run = review({"--quarter", "2026Q1", "--as-of", "2026-04-10T09:00:00Z", "--pdf", path, "--lang", language, "--json"});
        QCOMPARE(run.status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QVERIFY(run.json["pages"].toInt() >= 2);
    }

private:
    CommandRun review(const QStringList& arguments) { return runCommand(QStringList{"review", QString::fromStdString(office_->store.path())} + arguments); }
    std::unique_ptr<Office> office_;
};

int main(int argc, char** argv) { return commandTestMain<TestReviewCommand>(argc, argv); }
#include "tst_review_cli.moc"
