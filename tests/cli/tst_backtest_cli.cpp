// The command `backtest`: shapes, what a stricter definition does, refusals; on a demo workspace, on one without history, and on Olist's
// leads, of which only the wins are known.

#include <QJsonArray>
#include <QtTest>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/templates.h"
#include "core/usecase/agreements.h"
#include "core/usecase/demo.h"
#include "tests/support/command_line.h"
#include "tests/support/olist.h"

using namespace handschlag;

namespace {

constexpr const char* thursday = "2026-11-19T09:30:00Z";

QStringList at(const char* time) { return {QStringLiteral("--as-of"), QString::fromLatin1(time), QStringLiteral("--json")}; }

void write(const QString& path, const agreement::Document& document)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("definition");
    file.write(QByteArray::fromStdString(expectValue(agreement::canonicalJson(agreement::toJson(document)))));
}

int sumOver(const QJsonArray& weeks, const char* key)
{
    int sum = 0;
    for (const QJsonValue& week : weeks) sum += week[QLatin1String(key)].toInt();
    return sum;
}

}  // namespace

class TestBacktestCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        demo_ = std::make_unique<TemporaryStore>();
        static_cast<void>(expectValue(usecase::fillDemo(**demo_, {800, 9'000, 3, *instantFromIso(thursday)})));
    }
    void theVersionInForceAgainstItself()
    {
        const CommandRun run = runDemo({});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json["version"].toInt(), 2);
        QCOMPARE(run.json["compared_with"]["version"].toInt(), 2);
        const QJsonArray weeks = run.json["weeks"].toArray();
        QCOMPARE(weeks.size(), 52);
        QCOMPARE(weeks.first()["from"].toString(), QString("2025-11-17"));
        QCOMPARE(weeks.last()["from"].toString(), QString("2026-11-09"));
        QCOMPARE(sumOver(weeks, "mqls"), run.json["total"].toInt());
        QCOMPARE(sumOver(weeks, "in_force"), run.json["total"].toInt());
        QVERIFY(sumOver(weeks, "handed_over") > 50);
        QVERIFY(run.json["total"].toInt() > 50);
        QCOMPARE(run.json["flips"]["gained"].toInt() + run.json["flips"]["lost"].toInt(), 0);
    }
    void forecastAndQuality()
    {
        const QJsonObject json = runDemo({}).json;
        QCOMPARE(json["evidence"].toString(), QString("enough"));
        QVERIFY(json["p10"].toInt() <= json["p50"].toInt() && json["p50"].toInt() <= json["p90"].toInt());
        QVERIFY(json["p10"].toInt() > 0);
        QVERIFY(json["p_promise"].toDouble() >= 0 && json["p_promise"].toDouble() <= 1);
        QCOMPARE(json["outcome"].toString(), QString("accepted"));
        QCOMPARE(json["precision"].toDouble(), json["precision_part"].toDouble() / json["precision_whole"].toDouble());
        QVERIFY(json["precision_low"].toDouble() < json["precision"].toDouble() && json["precision"].toDouble() < json["precision_high"].toDouble());
        // What the version in force handed over it finds again; what is missing are inquiries that were only answered.
        QVERIFY(json["recall"].toDouble() > 0.8);
        QCOMPARE(json["outcomes"].toArray().size(), 3);
        QCOMPARE(json["outcomes"][2]["outcome"].toString(), QString("won"));
        QCOMPARE(json["load"]["hours"].toDouble(),
                 json["load"]["leads"].toDouble() * json["load"]["touches"].toInt() * json["load"]["minutes_per_touch"].toInt() / 60);
    }
    void aStricterDefinitionLosesLeadsAndGainsNone()
    {
        agreement::Document strict = expectValue(usecase::agreementVersion(**demo_, "", 2)).document;
        strict.thresholds.mql = {agreement::AllOf{{strict.thresholds.mql, {agreement::BehaviourAtLeast{6'000}}}}};
        write(file("strict.json"), strict);
        const QJsonObject json = runDemo({"--definition", file("strict.json")}).json;
        QVERIFY(json["version"].isNull());
        QCOMPARE(json["definition"].toString(), file("strict.json"));
        QVERIFY(json["total"].toInt() < json["compared_with"]["total"].toInt());
        QVERIFY(json["recall"].toDouble() < json["compared_with"]["recall"].toDouble());
        QCOMPARE(json["flips"]["gained"].toInt(), 0);
        QVERIFY(json["flips"]["lost"].toInt() > 0);
        const QJsonArray lost = json["flips"]["lost_leads"].toArray();
        QCOMPARE(lost.size(), json["flips"]["lost"].toInt());
        QCOMPARE(lost.first()["before"]["decision"].toString(), QString("mql"));
        QVERIFY(lost.first()["after"]["decision"].toString() != QLatin1String("mql"));
        QVERIFY(!lost.first()["name"].toString().isEmpty());
    }
    void peopleReadIt()
    {
        const CommandRun run = runCommand({"backtest", path(), "--as-of", thursday, "--lang", "en"});
        QCOMPARE(run.status, 0);
        for (const char* line :
             {"in the last 52 weeks under version 2 (in force)", "never handed over", "A quarter brings", "of 10 quarters", "Precision", "Recall",
              "Sales would accept about", "hours a quarter", "Against version 2, as of now: 0 more, 0 fewer", "17 Nov 2025"})
            QVERIFY2(run.out.contains(QLatin1String(line)), qPrintable(run.out));
    }
    void withoutHistoryThereIsNoForecast()
    {
        TemporaryStore workspace;
        static_cast<void>(expectValue(usecase::draftFromTemplate(*workspace, "b2b_standard", "", *instantFromIso(thursday))));
        const QString ws = QString::fromStdString(workspace.path());
        const QJsonObject empty = runCommand(QStringList{"backtest", ws} + at(thursday)).json;
        QCOMPARE(empty["weeks"].toArray().size(), 0);
        QVERIFY(empty["compared_with"].isNull() && empty["flips"].isNull() && empty["outcome"].isNull() && empty["precision"].isNull());
        workspace.addLead({{"external_id", "L1"}}, instantFromIso(thursday)->plus(-70 * secondsPerDay));
        const QJsonObject young = runCommand(QStringList{"backtest", ws} + at(thursday)).json;
        QCOMPARE(young["weeks"].toArray().size(), 9);
        QCOMPARE(young["evidence"].toString(), QString("not_enough"));
        QVERIFY(young["p50"].isNull() && young["p_promise"].isNull());
        const QString text = runCommand({"backtest", ws, "--as-of", thursday, "--lang", "en"}).out;
        QVERIFY2(text.contains("Not enough evidence for a forecast: 9 weeks of history, 26 are needed"), qPrintable(text));
        QVERIFY2(text.contains("No version is in force or on trial"), qPrintable(text));
    }
    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("no workspace") << QStringList{"backtest"} << 2 << "backtest WS";
        QTest::newRow("unknown version") << QStringList{"backtest", "WS", "--version", "7"} << 1 << "7";
        QTest::newRow("both") << QStringList{"backtest", "WS", "--version", "1", "--definition", "x.json"} << 2 << "--definition";
        QTest::newRow("no such file") << QStringList{"backtest", "WS", "--definition", "/nowhere/x.json"} << 3 << "/nowhere/x.json";
        QTest::newRow("unknown product line") << QStringList{"backtest", "WS", "--product", "Kräne"} << 2 << "Kräne";
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        arguments.replaceInStrings("WS", path());
        const CommandRun run = runCommand(arguments);
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }
    void olistIsJudgedByItsWins()
    {
        if (olistFolder().isEmpty()) QSKIP("HANDSCHLAG_TEST_DATA is not set: Olist's funnel is not there");
        TemporaryStore workspace(olistWorkspace());
        importOlist(workspace);
        // A definition that every lead meets: what came of the leads is all that is asked.
        agreement::Document everybody = expectValue(agreement::templateDocument("b2b_standard"));
        everybody.zone = "UTC";
        everybody.exclusions.exclusions.clear();
        for (agreement::RejectionReason& reason : everybody.reasons.reasons)
            if (reason.clause.starts_with("exclusions.")) reason.clause = "exclusions";
        everybody.thresholds.mql = {agreement::FieldIs{"created_at", agreement::PresentMatch{}}};
        write(file("everybody.json"), everybody);
        const CommandRun run = runCommand(QStringList{"backtest", QString::fromStdString(workspace.path()), "--definition", file("everybody.json")} +
                                          at("2018-07-02T00:00:00Z"));
        QVERIFY2(run.status == 0, qPrintable(run.err));
        const QJsonObject json = run.json;
        const QJsonArray weeks = json["weeks"].toArray();
        QCOMPARE(weeks.last()["from"].toString(), QString("2018-06-25"));
        QCOMPARE(json["outcome"].toString(), QString("won"));
        QCOMPARE(json["recall"].toDouble(), 1.0);
        // Everything was recorded later than it happened.
        QCOMPARE(json["assumed_fields"].toInt(), json["total"].toInt());
        QCOMPARE(sumOver(weeks, "mqls"), sumOver(weeks, "handed_over"));
        // Counted in the files: leads of these weeks that are 90 days old by then, and those won within 90 days.
        QCOMPARE(json["precision_whole"].toInt(), 5'492);
        QCOMPARE(json["precision_part"].toInt(), 430);
    }

private:
    [[nodiscard]] QString path() const { return QString::fromStdString(demo_->path()); }
    [[nodiscard]] QString file(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] CommandRun runDemo(const QStringList& options) const
    {
        return runCommand(QStringList{"backtest", path()} + options + at(thursday));
    }

    QTemporaryDir folder_;
    std::unique_ptr<TemporaryStore> demo_;
};

int main(int argc, char** argv) { return commandTestMain<TestBacktestCommand>(argc, argv); }
#include "tst_backtest_cli.moc"
