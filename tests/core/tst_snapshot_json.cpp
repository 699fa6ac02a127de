#include <QtTest>

#include "core/handover/snapshot_json.h"

using namespace handschlag;
using namespace handschlag::handover;

namespace {

Snapshot fullSnapshot()
{
    Snapshot snapshot;
    snapshot.lead.id = {7};
    snapshot.lead.token = "00ff";
    snapshot.lead.createdAt = {1'700'000'000};
    snapshot.lead.recordedAt = {1'700'000'001};
    snapshot.lead.fields = {{"last_name", std::string("Weiß \"von\" Öttinger\n\u2028")},
                            {"employees", std::int64_t{320}},
                            {"revenue", std::int64_t{-9'007'199'254'740'993}},
                            {"customer", std::int64_t{0}},
                            {"company", std::string()},
                            {"phone", std::monostate{}},
                            {"Größe/\u00e4", std::string("1")}};
    snapshot.activities = {{{7}, "whitepaper", "W12", {1'700'000'100}, {1'700'000'200}, 0, "a-1"}, {{7}, "visit", "", {-5}, {0}, -3, ""}};
    auto& why = snapshot.explanation;
    why.score = {9'999, 7'000, 10'000, 5'862, 62, 1, 2, 1, scoring::Decision::Enrich, true, true, 88};
    why.asOf = {1'700'001'000};
    why.parts = {{scoring::Section::Fit, "fit.employees", -4'000, scoring::PartReason::MissingLow, {"employees", "-4000", "3000"}},
                 {scoring::Section::Behaviour, "behaviour.content", -1'071, scoring::PartReason::GroupCap, {}},
                 {scoring::Section::Behaviour, "behaviour", -3'428, scoring::PartReason::Maximum, {}}};
    why.missing = {{scoring::Missing::Kind::CriterionField, "fit.employees", {"employees"}, 0},
                   {scoring::Missing::Kind::RuleTerm, "thresholds", {}, 0},
                   {scoring::Missing::Kind::PointsToNextLetter, "behaviour", {}, 1'638}};
    why.exclusions = {"exclusions.customer"};
    why.triggers = {"behaviour.direct.inquiry"};
    return snapshot;
}

}  // namespace

class TestSnapshotJson : public QObject {
    Q_OBJECT
private slots:
    void everyValueComesBack()
    {
        const Snapshot before = fullSnapshot();
        const auto after = snapshotFromJson(snapshotToJson(before));
        QVERIFY2(after, after ? "" : after.error().detail.c_str());
        QCOMPARE(after->lead.id, before.lead.id);
        QCOMPARE(after->lead.token, before.lead.token);
        QCOMPARE(after->lead.createdAt, before.lead.createdAt);
        QCOMPARE(after->lead.recordedAt, before.lead.recordedAt);
        QVERIFY(after->lead.fields == before.lead.fields);
        QVERIFY(after->activities == before.activities);
        QVERIFY(after->explanation.score == before.explanation.score);
        QCOMPARE(after->explanation.asOf, before.explanation.asOf);
        QCOMPARE(after->explanation.parts.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(after->explanation.parts[i].section == before.explanation.parts[i].section);
            QVERIFY(after->explanation.parts[i].reason == before.explanation.parts[i].reason);
            QCOMPARE(after->explanation.parts[i].clause, before.explanation.parts[i].clause);
            QCOMPARE(after->explanation.parts[i].points, before.explanation.parts[i].points);
            QCOMPARE(after->explanation.parts[i].arguments, before.explanation.parts[i].arguments);
            QVERIFY(after->explanation.missing[i].kind == before.explanation.missing[i].kind);
            QCOMPARE(after->explanation.missing[i].clause, before.explanation.missing[i].clause);
            QCOMPARE(after->explanation.missing[i].fields, before.explanation.missing[i].fields);
            QCOMPARE(after->explanation.missing[i].points, before.explanation.missing[i].points);
        }
        QCOMPARE(after->explanation.exclusions, before.explanation.exclusions);
        QCOMPARE(after->explanation.triggers, before.explanation.triggers);
    }
    void everyDecisionComesBack()
    {
        for (int number = 0; number <= static_cast<int>(scoring::Decision::Contact); ++number) {
            Snapshot snapshot;
            snapshot.explanation.score.decision = static_cast<scoring::Decision>(number);
            const auto after = snapshotFromJson(snapshotToJson(snapshot));
            QVERIFY(after);
            QVERIFY(after->explanation.score.decision == snapshot.explanation.score.decision);
        }
    }
    void equalSnapshotsGiveEqualBytes()
    {
        const std::string text = snapshotToJson(fullSnapshot());
        QCOMPARE(snapshotToJson(*snapshotFromJson(text)), text);
        QVERIFY(text.starts_with(R"({"activities":[{"asset":"W12","external_id":"a-1","lead":7,"occurred_at":1700000100)"));
    }
    void damageIsNamed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("cut off") << R"("token":"00ff"}})" << "";
        QTest::newRow("unknown format") << R"("format":1)" << R"("format":2)";
        QTest::newRow("no format") << R"("format":1,)" << "";
        QTest::newRow("unknown decision") << R"("enrich")" << R"("maybe")";
        QTest::newRow("fraction") << R"("employees":320)" << R"("employees":320.5)";
        QTest::newRow("fit band too large") << R"("fit_band":2)" << R"("fit_band":256)";
        QTest::newRow("negative band") << R"("fit_band":2)" << R"("fit_band":-1)";
        QTest::newRow("unknown part reason") << R"("reason":8)" << R"("reason":9)";
        QTest::newRow("text for a time") << R"("occurred_at":1700000100)" << R"("occurred_at":"now")";
        QTest::newRow("missing list") << R"("activities":[{)" << R"("activitiez":[{)";
    }
    void damageIsNamed()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QString text = QString::fromStdString(snapshotToJson(fullSnapshot()));
        QVERIFY2(text.contains(from), "the test must change something");
        const auto result = snapshotFromJson(text.replace(from, to).toStdString());
        QVERIFY(!result);
        QCOMPARE(result.error().code.name, std::string_view("handover.snapshot_damaged"));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotJson)
#include "tst_snapshot_json.moc"
