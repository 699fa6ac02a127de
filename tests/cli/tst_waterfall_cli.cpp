// The command `waterfall`: figures, shapes, refusals; on a funnel written by hand and on Olist's.

#include <QJsonArray>
#include <QtTest>

#include "core/usecase/waterfalls.h"
#include "tests/support/command_line.h"
#include "tests/support/funnel.h"
#include "tests/support/olist.h"

using namespace handschlag;
using pipeline::Role;

namespace {

QJsonObject stage(const QJsonObject& waterfall, const char* role)
{
    for (const QJsonValue& row : waterfall["stages"].toArray())
        if (row["role"].toString() == QLatin1String(role)) return row.toObject();
    return {};
}

QJsonObject group(const QJsonObject& answer, const QString& value)
{
    for (const QJsonValue& row : answer["groups"].toArray())
        if (row["value"].toString() == value) return row.toObject();
    return {};
}

int entered(const QJsonObject& waterfall, const char* role) { return stage(waterfall, role)["entered"].toInt(-1); }

}  // namespace

class TestWaterfallCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        small_ = std::make_unique<TemporaryStore>();
        addFunnel(*small_, smallFunnel());
    }
    void aCohort()
    {
        const CommandRun run = runSmall({"--json"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json["mode"].toString(), QString("cohort"));
        QCOMPARE(run.json["from"].toString(), QString("2026-01-01"));
        QCOMPARE(run.json["to"].toString(), QString("2026-04-01"));
        QCOMPARE(run.json["as_of"].toString(), QString("2026-12-31T00:00:00Z"));
        QCOMPARE(run.json["immature"].toInt(), 0);
        QCOMPARE(run.json["negative_lags"].toArray(), QJsonArray{"L5"});
        QCOMPARE(run.json["stages"].toArray().size(), 7);
        QCOMPARE(entered(run.json, "marketing_qualified"), 5);
        QCOMPARE(entered(run.json, "accepted"), 3);  // L1, L2, and L4 by its win; L5 was accepted before it qualified
        QCOMPARE(stage(run.json, "accepted")["imputed"].toInt(), 1);
        const QJsonObject won = stage(run.json, "won");
        QCOMPARE(won["name"].toString(), QString("Won"));
        QCOMPARE(won["rate_from_anchor"].toDouble(), 0.4);
        QCOMPARE(won["rate_from_previous"].toDouble(), 1.0);
        QVERIFY(std::abs(won["rate_low"].toDouble() - 0.1176) < 0.0001);
        QVERIFY(std::abs(won["rate_high"].toDouble() - 0.7693) < 0.0001);
        QCOMPARE(won["median_days"].toDouble(), 30.5);  // 31 and 30
        QCOMPARE(won["p90_days"].toDouble(), 30.9);
        QVERIFY(stage(run.json, "market")["rate_from_anchor"].isNull());
        QVERIFY(stage(run.json, "market")["median_days"].isNull());
        QVERIFY(run.json["groups"].toArray().isEmpty());
    }
    void aPeriod()
    {
        const CommandRun run = runSmall({"--json", "--mode", "period"});
        QCOMPARE(run.json["mode"].toString(), QString("period"));
        QCOMPARE(entered(run.json, "marketing_qualified"), 5);
        QCOMPARE(entered(run.json, "won"), 3);  // L6 too
        QCOMPARE(stage(run.json, "won")["rate_from_anchor"].toDouble(), 0.6);
    }
    void whatIsNotThereYet()
    {
        const CommandRun run = runSmall({"--json", "--as-of", "2026-04-15T12:00:00Z"});
        QCOMPARE(entered(run.json, "marketing_qualified"), 2);  // L1 and L2, 90 days and more
        QCOMPARE(run.json["immature"].toInt(), 3);
        const CommandRun known = runSmall({"--json", "--known-on", "2026-02-10"});
        QCOMPARE(entered(known.json, "won"), 0);  // recorded at noon of the 10th, not before the day
        QCOMPARE(entered(known.json, "opportunity"), 1);
        QCOMPARE(entered(known.json, "marketing_qualified"), 3);
        QCOMPARE(entered(runSmall({"--json", "--known-on", "2026-02-11"}).json, "won"), 1);
    }
    void groups()
    {
        const CommandRun run = runSmall({"--json", "--by", "source"});
        QStringList values;
        int sum = 0;
        for (const QJsonValue& row : run.json["groups"].toArray()) {
            values << row["value"].toString();
            sum += entered(row.toObject(), "marketing_qualified");
        }
        QCOMPARE(values, (QStringList{"", "social", "unknown"}));
        QCOMPARE(sum, 5);
        QCOMPARE(entered(group(run.json, "unknown"), "won"), 1);
        QCOMPARE(entered(group(run.json, ""), "marketing_qualified"), 2);
        QCOMPARE(runSmall({"--json", "--by", "team"}).json["groups"].toArray().size(), 1);
    }
    void otherAnchorAndHorizon()
    {
        const CommandRun run = runSmall({"--json", "--anchor", "accepted", "--horizon", "10"});
        QCOMPARE(run.json["anchor"].toString(), QString("accepted"));
        QCOMPARE(run.json["horizon_days"].toInt(), 10);
        QCOMPARE(entered(run.json, "accepted"), 5);  // L6 and L4 by their wins
        QCOMPARE(entered(run.json, "qualified"), 3);
        QCOMPARE(entered(run.json, "won"), 2);
    }
    void forPeople()
    {
        const CommandRun run = runSmall({"--by", "source"});
        QCOMPARE(run.status, 0);
        for (const char* text : {"Opportunity", "40.0 %", "11.8..76.9", "source = social", "source = (no value)", "L5"})
            QVERIFY2(run.out.contains(text), qPrintable(run.out));
        const CommandRun german = runSmall({"--lang", "de"});
        QVERIFY2(german.out.contains("Verkaufschance") && german.out.contains("40,0 %"), qPrintable(german.out));
    }
    void refusals_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("no dates") << QStringList{} << 2 << "--from";
        QTest::newRow("no such day") << QStringList{"--from", "2026-02-30", "--to", "2026-04-01"} << 2 << "2026-02-30";
        QTest::newRow("no date") << QStringList{"--from", "2026-01-01", "--to", "Q2"} << 2 << "Q2";
        QTest::newRow("backwards") << QStringList{"--from", "2026-04-01", "--to", "2026-01-01"} << 2 << "2026-04-01";
        QTest::newRow("no day") << QStringList{"--from", "2026-04-01", "--to", "2026-04-01"} << 2 << "2026-04-01";
        const QStringList dates{"--from", "2026-01-01", "--to", "2026-04-01"};
        QTest::newRow("mode") << dates + QStringList{"--mode", "Kohorte"} << 2 << "Kohorte";
        QTest::newRow("role") << dates + QStringList{"--anchor", "mql"} << 2 << "marketing_qualified";
        QTest::newRow("horizon zero") << dates + QStringList{"--horizon", "0"} << 2 << "“0”";
        QTest::newRow("horizon no number") << dates + QStringList{"--horizon", "ninety"} << 2 << "ninety";
        QTest::newRow("horizon too long") << dates + QStringList{"--horizon", "3661"} << 2 << "3661";
        QTest::newRow("field") << dates + QStringList{"--by", "colour"} << 2 << "colour";
        QTest::newRow("product") << dates + QStringList{"--product", "Cloud"} << 2 << "Cloud";
        QTest::newRow("known on") << dates + QStringList{"--known-on", "yesterday"} << 2 << "yesterday";
    }
    void refusals()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QFETCH(QString, says);
        const CommandRun run = runCommand(QStringList{"waterfall", QString::fromStdString(small_->path())} + options);
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }
    void anEmptyWorkspaceHasAnEmptyWaterfall()
    {
        TemporaryStore empty;
        const CommandRun run =
            runCommand({"waterfall", QString::fromStdString(empty.path()), "--from", "2026-01-01", "--to", "2026-04-01", "--json"});
        QCOMPARE(run.status, 0);
        QCOMPARE(entered(run.json, "won"), 0);
        QVERIFY(stage(run.json, "won")["rate_from_anchor"].isNull());
        QCOMPARE(runCommand({"waterfall", "/nowhere/at.all", "--from", "2026-01-01", "--to", "2026-04-01"}).status, 3);
    }
    void daysAreThoseOfTheOrganisation()
    {
        TemporaryStore workspace;  // Europe/Berlin
        addFunnel(workspace, {{"L1", "", {{Role::MarketingQualified, "2026-01-10"}}}});
        workspace.write([](usecase::Store& store) {
            pipeline::StageEvent late;
            late.cycle = expectValue(store.pipeline().cycles()).front().id;
            late.lead = expectValue(store.pipeline().cycles()).front().lead;
            late.role = Role::Accepted;
            late.effectiveAt = late.recordedAt = *instantFromIso("2026-03-31T22:30:00Z");  // 1 April in Berlin
            static_cast<void>(expectValue(store.pipeline().append(late)));
        });
        const QString path = QString::fromStdString(workspace.path());
        QCOMPARE(
            entered(runCommand({"waterfall", path, "--mode", "period", "--from", "2026-01-01", "--to", "2026-04-01", "--json"}).json, "accepted"), 0);
        QCOMPARE(
            entered(runCommand({"waterfall", path, "--mode", "period", "--from", "2026-04-01", "--to", "2026-07-01", "--json"}).json, "accepted"), 1);
    }
    void olist()
    {
        if (olistFolder().isEmpty()) QSKIP("HANDSCHLAG_TEST_DATA is not set: the Olist funnel is not there");
        TemporaryStore workspace(olistWorkspace());
        importOlist(workspace);
        const QStringList common{"waterfall", QString::fromStdString(workspace.path()), "--as-of", "2018-12-31T00:00:00Z", "--json"};
        const QStringList first{"--from", "2018-01-01", "--to", "2018-04-01"};

        const CommandRun cohort = runCommand(common + first + QStringList{"--mode", "cohort", "--horizon", "90", "--by", "source"});
        QCOMPARE(cohort.status, 0);
        QCOMPARE(entered(cohort.json, "marketing_qualified"), 3343);
        QCOMPARE(entered(cohort.json, "won"), 397);
        QVERIFY(std::abs(stage(cohort.json, "won")["rate_from_anchor"].toDouble() - 0.11876) < 0.000005);
        QVERIFY(std::abs(stage(cohort.json, "won")["median_days"].toDouble() - 11.87) < 0.005);
        const std::map<QString, std::pair<int, int>> expected{
            {"social", {457, 32}}, {"paid search", {644, 81}}, {"", {21, 7}}, {"unknown", {493, 97}}};
        for (const auto& [value, counts] : expected) {
            QCOMPARE(entered(group(cohort.json, value), "marketing_qualified"), counts.first);
            QCOMPARE(entered(group(cohort.json, value), "won"), counts.second);
        }
        const CommandRun period = runCommand(common + first + QStringList{"--mode", "period"});
        QCOMPARE(entered(period.json, "won"), 333);
        QVERIFY(std::abs(stage(period.json, "won")["rate_from_anchor"].toDouble() - 0.09961) < 0.000005);
        const CommandRun second = runCommand(common + QStringList{"--from", "2018-04-01", "--to", "2018-07-01"});
        QCOMPARE(entered(second.json, "marketing_qualified"), 2655);
        QCOMPARE(entered(second.json, "won"), 280);
        const CommandRun all = runCommand(common + QStringList{"--from", "2017-01-01", "--to", "2019-01-01"});
        QCOMPARE(all.json["negative_lags"].toArray(), QJsonArray{"b91cf8812365f50ff4bda4bcd6206b05"});
    }

private:
    CommandRun runSmall(const QStringList& options) const
    {
        QStringList arguments{"waterfall", QString::fromStdString(small_->path()), "--from", "2026-01-01", "--to", "2026-04-01"};
        if (!options.contains("--as-of"))
            arguments << "--as-of"
                      << "2026-12-31T00:00:00Z";
        return runCommand(arguments + options);
    }
    std::unique_ptr<TemporaryStore> small_;
};

int main(int argc, char** argv) { return commandTestMain<TestWaterfallCommand>(argc, argv); }
#include "tst_waterfall_cli.moc"
