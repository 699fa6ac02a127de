#include <QtTest>

#include "core/agreement/templates.h"
#include "core/agreement/validation.h"
#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"
#include "tests/support/b2b_standard_by_hand.h"

using namespace handschlag;
using namespace handschlag::scoring;

namespace {

const Instant asOf = *instantFromIso("2026-03-16T12:00:00Z");

leads::Activity daysAgo(const char* type, int age, std::int64_t value = 0)
{
    const Instant at = asOf.plus(-age * secondsPerDay);
    return {{}, type, {}, at, at, value, {}};
}

std::vector<leads::Activity> many(std::initializer_list<std::tuple<int, const char*, int>> wanted)
{
    std::vector<leads::Activity> result;
    for (const auto& [count, type, age] : wanted)
        for (int i = 0; i < count; ++i) result.push_back(daysAgo(type, age, 240));
    return result;
}

leads::Lead lead(std::initializer_list<std::pair<const std::string, leads::FieldValue>> fields)
{
    leads::Lead result;
    result.id = LeadId{1};
    result.fields = leads::Fields(fields.begin(), fields.end());
    return result;
}

leads::Lead ideal()
{
    return lead({{"external_id", "1"}, {"last_name", "Weber"}, {"email", "jana@weber-gmbh.de"}, {"company", "Weber GmbH"}, {"country", "DE"}, {"phone", "0711 1234"},
                 {"job_title", "Produktionsleiterin"}, {"employees", std::int64_t{320}}, {"industry", "Maschinenbau"}});
}

Plan planOf(const agreement::Document& document)
{
    auto plan = compile(document);
    if (!plan) qFatal("%s", std::string(plan.error().code.name).c_str());
    return *plan;
}

Explanation judged(const agreement::Document& document, const leads::Lead& who, const std::vector<leads::Activity>& activities, Instant at = asOf)
{
    const leads::Population population = leads::populationOf(who, activities);
    const Plan plan = planOf(document);
    const Explanation why = explain(plan, population, 0, at);
    if (evaluate(plan, population, at).at(0) != why.score) qFatal("evaluate and explain disagree");
    return why;
}

struct SixLeads {
    leads::Lead who;
    std::vector<leads::Activity> activities;
};

SixLeads templateLead(int number)
{
    SixLeads one{ideal(), {}};
    leads::Fields& fields = one.who.fields;
    switch (number) {
        case 1:
            one.activities = many({{4, "email_open", 10}, {2, "email_click", 10}, {2, "product_page", 3}, {1, "whitepaper", 20}, {1, "webinar_registered", 12},
                                   {1, "webinar_attended", 10}, {1, "comparison", 3}});
            break;
        case 2:
            fields["employees"] = std::int64_t{150};
            fields["industry"] = "Logistik";
            fields["job_title"] = "Ingenieur";
            fields["country"] = "AT";
            one.activities = many({{1, "trade_fair", 5}, {1, "whitepaper", 4}, {1, "comparison", 2}, {3, "product_page", 2}, {2, "visit", 2}, {2, "email_click", 3}});
            break;
        case 3: one.activities = many({{2, "email_open", 1}, {1, "webinar_registered", 8}, {1, "webinar_attended", 1}}); break;
        case 4:
            fields["employees"] = std::int64_t{32};
            one.activities = many({{1, "inquiry", 0}});
            break;
        case 5:
            fields.erase("employees");
            one.activities = many({{2, "product_page", 3}, {1, "whitepaper", 20}, {1, "webinar_attended", 10}, {1, "comparison", 3}});
            break;
        case 6:
            fields["email"] = "spion@wettbewerb.de";
            one.activities = many({{2, "whitepaper", 1}, {1, "comparison", 1}, {3, "product_page", 1}, {1, "inquiry", 1}});
            break;
        default: break;
    }
    return one;
}

}  // namespace

namespace {

agreement::Document shipped() { return agreement::templateDocument("b2b_standard").value(); }

/// The competitor's domain differs between the agreements.
SixLeads templateLead(int number, const agreement::Document& document)
{
    SixLeads one = templateLead(number);
    if (number != 6) return one;
    const agreement::Rule& rule = document.exclusions.exclusions.front().when;
    const auto* any = std::get_if<agreement::AnyOf>(&rule.node);
    const auto& test = std::get<agreement::FieldIs>((any ? any->rules.front() : rule).node);
    one.who.fields["email"] = "spion@" + std::get<agreement::DomainMatch>(test.match).domains.front();
    return one;
}

std::int64_t sumOf(const Explanation& why, bool behaviour)
{
    std::int64_t sum = 0;
    for (const Part& part : why.parts)
        if ((part.section == Section::Behaviour) == behaviour) sum += part.points;
    return sum;
}

const Part* partOf(const Explanation& why, std::string_view clause, PartReason reason)
{
    const auto found = std::ranges::find_if(why.parts, [&](const Part& part) { return part.clause == clause && part.reason == reason; });
    return found == why.parts.end() ? nullptr : &*found;
}

QStringList namesOf(const Explanation& why, Missing::Kind kind)
{
    QStringList names;
    for (const Missing& missing : why.missing)
        if (missing.kind == kind)
            for (const std::string& field : missing.fields) names << QString::fromStdString(field);
    return names;
}

std::int64_t pointsTo(const Explanation& why, Missing::Kind kind)
{
    for (const Missing& missing : why.missing)
        if (missing.kind == kind) return missing.points;
    return 0;
}

/// An agreement with one behaviour rule and nothing else.
agreement::Document oneRule(const agreement::BehaviourRule& rule)
{
    agreement::Document document;
    document.behaviour.groups = {{"group", {}, {}, {rule}}};
    return document;
}

agreement::BehaviourRule tenPoints(int cap, int window)
{
    agreement::BehaviourRule rule = test::halving("rule", "x", 1'000, cap, window, 14);
    return rule;
}

agreement::Document oneCriterion(std::vector<agreement::Bucket> buckets, std::optional<Centipoints> missing = {})
{
    agreement::Document document;
    document.fit.criteria = {{"fit.size", {}, "employees", std::move(buckets), missing}};
    return document;
}

Score scored(const agreement::Document& document, const leads::Lead& who, const std::vector<leads::Activity>& activities = {}, Instant at = asOf)
{
    return judged(document, who, activities, at).score;
}

leads::Activity at(const char* type, const char* occurred, std::int64_t recordedLater = 0)
{
    const Instant when = *instantFromIso(occurred);
    return {{}, type, {}, when, when.plus(recordedLater), 0, {}};
}

}  // namespace

class TestScoring : public QObject {
    Q_OBJECT
private slots:
    void theSixLeadsOfTheTemplate_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("byHand");
        QTest::addColumn<qint64>("fitLow");
        QTest::addColumn<qint64>("fitHigh");
        QTest::addColumn<qint64>("behaviour");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("decision");
        for (const bool byHand : {true, false}) {
            const auto row = [byHand](int number, const char* name) -> QTestData& {
                return QTest::addRow("%d %s, %s", number, name, byHand ? "typed in" : "shipped") << number << byHand;
            };
            row(1, "typical") << qint64{10'000} << qint64{10'000} << qint64{5'862} << "B1" << "mql";
            row(2, "trade fair") << qint64{7'000} << qint64{7'000} << qint64{9'400} << "A2" << "mql";
            row(3, "webinar only") << qint64{10'000} << qint64{10'000} << qint64{3'094} << "C1" << "nurture";
            row(4, "small firm") << qint64{3'000} << qint64{3'000} << qint64{7'500} << "A3" << "answer";
            row(5, "gap") << qint64{3'000} << qint64{10'000} << qint64{5'362} << "B3" << "enrich";
            row(6, "competitor") << qint64{10'000} << qint64{10'000} << qint64{10'000} << "A1" << "excluded";
        }
    }
    void theSixLeadsOfTheTemplate()
    {
        QFETCH(int, number);
        QFETCH(bool, byHand);
        QFETCH(qint64, fitLow);
        QFETCH(qint64, fitHigh);
        QFETCH(qint64, behaviour);
        QFETCH(QString, cell);
        QFETCH(QString, decision);
        const agreement::Document document = byHand ? test::b2bStandardByHand() : shipped();
        const auto [who, activities] = templateLead(number, document);
        const Explanation why = judged(document, who, activities);
        QCOMPARE(why.score.fitLow, fitLow);
        QCOMPARE(why.score.fitHigh, fitHigh);
        QCOMPARE(why.score.behaviour, behaviour);
        QCOMPARE(QString::fromStdString(cellOf(why.score)), cell);
        QCOMPARE(QString::fromLatin1(key(why.score.decision)), decision);
        QCOMPARE(sumOf(why, false), fitLow);
        QCOMPARE(sumOf(why, true), behaviour);
        QCOMPARE(why.score.completenessBp, 10'000);
    }

    void theFirstLeadIsExplainedByItsParts()
    {
        const auto [who, activities] = templateLead(1);
        const Explanation why = judged(shipped(), who, activities);
        QCOMPARE(partOf(why, "behaviour.mail", PartReason::GroupCap)->points, 500 - 517);
        QCOMPARE(partOf(why, "behaviour.content", PartReason::GroupCap)->points, 4'500 - 5'571);
        QCOMPARE(partOf(why, "behaviour.content", PartReason::GroupCap)->arguments, (std::vector<std::string>{"behaviour.content", "5571"}));
        const Part* employees = partOf(why, "fit.employees", PartReason::Bucket);
        QVERIFY(employees);
        QCOMPARE(employees->points, 3'000);
        QCOMPARE(employees->arguments, (std::vector<std::string>{"employees", "320", "250_999"}));
        const auto opens = std::ranges::find_if(why.parts, [](const Part& part) { return !part.arguments.empty() && part.arguments[0] == "email_open"; });
        QVERIFY(opens != why.parts.end());
        QVERIFY(opens->reason == PartReason::CapReached);  // four opens at 10 days weigh 2.44, the cap is 2
        QCOMPARE(opens->arguments, (std::vector<std::string>{"email_open", "4", "159780", "2026-03-06"}));
        QCOMPARE(pointsTo(why, Missing::Kind::PointsToNextLetter), 7'500 - 5'862);
        QCOMPARE(pointsTo(why, Missing::Kind::PointsToNextBand), 0);
        QVERIFY(why.exclusions.empty() && why.triggers.empty());
    }
    void theGapNamesTheMissingField()
    {
        const auto [who, activities] = templateLead(5);
        const Explanation why = judged(shipped(), who, activities);
        QCOMPARE(namesOf(why, Missing::Kind::CriterionField), QStringList{"employees"});
        QVERIFY(namesOf(why, Missing::Kind::RequiredField).isEmpty());
        QCOMPARE(why.score.fitBand, 3);
        QCOMPARE(why.score.fitBandHigh, 1);
        QCOMPARE(partOf(why, "fit.employees", PartReason::MissingLow)->arguments, (std::vector<std::string>{"employees", "-4000", "3000"}));
        QCOMPARE(pointsTo(why, Missing::Kind::PointsToNextBand), 2'000);
    }
    void theCompetitorIsNamedWithItsTrigger()
    {
        const auto [who, activities] = templateLead(6, shipped());
        const Explanation why = judged(shipped(), who, activities);
        QCOMPARE(why.exclusions, std::vector<std::string>{"exclusions.competitor"});
        QCOMPARE(why.triggers.size(), 1U);
        QCOMPARE(partOf(why, "behaviour", PartReason::Maximum)->points, 10'000 - 13'428);
        QVERIFY(why.score.inquiry);
        QCOMPARE(why.score.readiness, 0);
    }
    void aMissingRequiredFieldIsUnknownNotFalse()
    {
        auto [who, activities] = templateLead(1);
        who.fields.erase("phone");
        const Explanation why = judged(shipped(), who, activities);
        QVERIFY(why.score.decision == Decision::Enrich);
        QCOMPARE(why.score.completenessBp, 8'000);
        QCOMPARE(namesOf(why, Missing::Kind::RequiredField), (QStringList{"phone", "mobile"}));
        who.fields["mobile"] = "0170 123456";
        QVERIFY(scored(shipped(), who, activities).decision == Decision::Mql);
        who.fields["email"] = "jana(at)weber.de";
        QCOMPARE(scored(shipped(), who, activities).completenessBp, 8'000);
    }
    void anInquiryIsNeverLost()
    {
        leads::Lead who = lead({{"external_id", "1"}, {"phone", "0711 1"}, {"last_name", "Weber"}});
        const auto inquiry = many({{1, "inquiry", 2}});
        QVERIFY(scored(shipped(), who, inquiry).decision == Decision::Answer);  // the rule is unknown: nothing is known of the company
        QCOMPARE(scored(shipped(), who, inquiry).completenessBp, 10'000);       // the inquiry's shorter list
        QCOMPARE(scored(shipped(), who, {}).completenessBp, 4'000);
        who.fields["job_title"] = "Journalist";
        QVERIFY(scored(shipped(), who, inquiry).decision == Decision::Excluded);
        QVERIFY(scored(shipped(), who, many({{1, "inquiry", 30}})).inquiry == false);
    }
    void aCustomerGoesToItsOwner()
    {
        auto [who, activities] = templateLead(1);
        who.fields["customer"] = std::int64_t{0};
        QVERIFY(!scored(shipped(), who, activities).toOwner);
        who.fields["customer"] = std::int64_t{1};
        const Score score = scored(shipped(), who, activities);
        QVERIFY(score.toOwner);
        QVERIFY(score.decision == Decision::Mql);
        const leads::Population population = leads::populationOf(who, activities);
        QCOMPARE(shipped().routing.routes.at(*routeOf(planOf(shipped()), population, 0, asOf)).id, std::string("routing.owner"));
    }
    void routesInTheirOrder_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<qint64>("employees");
        QTest::addColumn<bool>("inquiry");
        QTest::addColumn<QString>("route");
        QTest::newRow("inquiry first") << "DE" << qint64{4'000} << true << "routing.inquiry";
        QTest::newRow("large") << "DE" << qint64{1'000} << false << "routing.large_dach";
        QTest::newRow("just not large") << "at" << qint64{999} << false << "routing.dach";
        QTest::newRow("abroad") << "FR" << qint64{4'000} << false << "routing.export";
        QTest::newRow("nobody") << "" << qint64{4'000} << false << "routing.nobody";
    }
    void routesInTheirOrder()
    {
        QFETCH(QString, country);
        QFETCH(qint64, employees);
        QFETCH(bool, inquiry);
        QFETCH(QString, route);
        leads::Lead who = ideal();
        who.fields["country"] = country.toStdString();
        who.fields["employees"] = std::int64_t{employees};
        const leads::Population population = leads::populationOf(who, inquiry ? many({{1, "inquiry", 0}}) : std::vector<leads::Activity>{});
        QCOMPARE(QString::fromStdString(shipped().routing.routes.at(*routeOf(planOf(shipped()), population, 0, asOf)).id), route);
    }
    void bantGatesTheOpportunity_data()
    {
        QTest::addColumn<QStringList>("answers");  // budget, authority, need, timing
        QTest::addColumn<bool>("met");
        QTest::addColumn<int>("percent");
        QTest::newRow("unknown") << QStringList{"", "unbekannt", "", ""} << false << 50;
        QTest::newRow("need and two") << QStringList{"teilweise", " JA ", "yes", ""} << true << (75 + 100 + 100 + 50) / 4;
        QTest::newRow("need and one") << QStringList{"", "1", "true", ""} << false << 75;
        QTest::newRow("one no") << QStringList{"ja", "ja", "ja", "Nein"} << false << 75;
        QTest::newRow("need only partly") << QStringList{"ja", "ja", "partly", "ja"} << false << 93;
    }
    void bantGatesTheOpportunity()
    {
        QFETCH(QStringList, answers);
        QFETCH(bool, met);
        QFETCH(int, percent);
        leads::Lead who = ideal();
        for (const auto& [i, field] : {std::pair{0, "budget"}, {1, "authority"}, {2, "need"}, {3, "timing"}}) who.fields[field] = answers[i].toStdString();
        QCOMPARE(int{scored(shipped(), who).bantPercent}, percent);
        QCOMPARE(bantGateMet(planOf(shipped()), leads::populationOf(who, {}), 0, asOf), met);
    }
    void bantPointsAreNeverUnknown_data()
    {
        QTest::addColumn<QStringList>("answers");  // budget, authority, need, timing
        QTest::addColumn<int>("points");
        QTest::newRow("nothing known") << QStringList{"", "", "", ""} << 0;
        QTest::newRow("no is worth nothing") << QStringList{"nein", "no", "", ""} << 0;
        QTest::newRow("two yes") << QStringList{"ja", "", "", "yes"} << 2'000;
        QTest::newRow("all kinds") << QStringList{"ja", "teilweise", "nein", ""} << 1'500;
        QTest::newRow("all yes") << QStringList{"ja", "ja", "ja", "ja"} << 4'000;
    }
    void bantPointsAreNeverUnknown()
    {
        QFETCH(QStringList, answers);
        QFETCH(int, points);
        leads::Lead who = ideal();
        for (const auto& [i, field] : {std::pair{0, "budget"}, {1, "authority"}, {2, "need"}, {3, "timing"}}) who.fields[field] = answers[i].toStdString();
        agreement::Document document = shipped();
        const auto met = [&](Centipoints wanted) {
            document.bant.gate = {agreement::BantPointsAtLeast{wanted}};
            document.thresholds.mql = document.bant.gate;
            const bool gate = bantGateMet(planOf(document), leads::populationOf(who, {}), 0, asOf);
            const Explanation why = judged(document, who, {});
            const bool named = std::ranges::any_of(why.missing, [](const Missing& m) { return m.kind == Missing::Kind::RuleTerm && m.fields.size() == 4; });
            // False, not unknown: the lead is not told to be enriched, but which answers would help.
            return gate && why.score.decision == Decision::Mql ? 1 : !gate && why.score.decision != Decision::Enrich && named ? 0 : -1;
        };
        QCOMPARE(met(points), 1);
        QCOMPARE(met(points + 1), 0);
    }
    void bantPointsFollowTheAgreement()
    {
        leads::Lead who = ideal();
        who.fields["budget"] = "ja";
        who.fields["problem"] = "Stillstand";  // need: partly
        agreement::Document document = shipped();
        document.bant.points = {-100, -1'000, 30, 700};
        const auto met = [&](Centipoints wanted) {
            document.bant.gate = {agreement::BantPointsAtLeast{wanted}};
            return bantGateMet(planOf(document), leads::populationOf(who, {}), 0, asOf);
        };
        QVERIFY(met(700 + 30 - 2 * 100));
        QVERIFY(!met(700 + 30 - 2 * 100 + 1));
    }
    void aStatedProblemMeansNeedPartly()
    {
        leads::Lead who = ideal();
        who.fields["problem"] = "Stillstand";
        QCOMPARE(int{scored(shipped(), who).bantPercent}, (50 + 50 + 75 + 50) / 4);
        who.fields["need"] = "nein";
        QCOMPARE(int{scored(shipped(), who).bantPercent}, (50 + 50 + 0 + 50) / 4);
    }

    void tenPointsAfterTwoHalfLives()
    {
        QCOMPARE(scored(oneRule(tenPoints(1, 90)), ideal(), many({{1, "x", 28}})).behaviour, 250);
        QCOMPARE(scored(oneRule(tenPoints(1, 90)), ideal(), many({{1, "x", 14}})).behaviour, 500);
    }
    void windowAndCapAreSharp()
    {
        QCOMPARE(scored(oneRule(tenPoints(5, 28)), ideal(), many({{1, "x", 28}})).behaviour, 0);
        QCOMPARE(scored(oneRule(tenPoints(5, 29)), ideal(), many({{1, "x", 28}})).behaviour, 250);
        QCOMPARE(scored(oneRule(tenPoints(2, 90)), ideal(), many({{2, "x", 0}})).behaviour, 2'000);
        const Explanation capped = judged(oneRule(tenPoints(2, 90)), ideal(), many({{3, "x", 0}}));
        QCOMPARE(capped.score.behaviour, 2'000);
        QVERIFY(partOf(capped, "rule", PartReason::CapReached));
        QVERIFY(!partOf(judged(oneRule(tenPoints(2, 90)), ideal(), many({{2, "x", 0}})), "rule", PartReason::CapReached));
    }
    void penaltiesStandOutsideEveryCap()
    {
        agreement::Document document = oneRule(tenPoints(10, 90));
        document.behaviour.groups[0].cap = 1'500;
        document.behaviour.penalties = {test::halving("penalty", "bad", -600, 2, 90, 0)};
        document.behaviour.maximum = 800;
        // 3 x 10 points, group cap 15, less 6: 9, at most 8.
        QCOMPARE(scored(document, ideal(), many({{3, "x", 0}, {1, "bad", 5}})).behaviour, 800);
        QCOMPARE(scored(document, ideal(), many({{3, "x", 0}, {2, "bad", 5}})).behaviour, 300);
        QCOMPARE(scored(document, ideal(), many({{3, "x", 0}, {9, "bad", 5}})).behaviour, 300);
        const Explanation below = judged(document, ideal(), many({{1, "bad", 5}}));
        QCOMPARE(below.score.behaviour, 0);
        QCOMPARE(partOf(below, "", PartReason::Minimum)->points, 600);
    }
    void behaviourMayFallBelowZero()
    {
        agreement::Document document = oneRule(tenPoints(10, 90));
        document.behaviour.penalties = {test::halving("penalty", "bad", -2'500, 2, 90, 0)};
        document.behaviour.mayBeNegative = true;
        const Explanation below = judged(document, ideal(), many({{1, "x", 0}, {2, "bad", 5}}));
        QCOMPARE(below.score.behaviour, -4'000);  // 10 less 2 x 25
        QVERIFY(!partOf(below, "", PartReason::Minimum));
        QCOMPARE(below.score.letter, std::uint8_t{3});
        QCOMPARE(int{below.score.readiness}, int{judged(document, ideal(), {}).score.readiness});  // as a share it stays 0
        // No fit in this document: the sum is minus 40 points.
        document.thresholds.mql = {agreement::SumAtLeast{-4'000}};
        QCOMPARE(judged(document, ideal(), many({{1, "x", 0}, {2, "bad", 5}})).score.decision, Decision::Mql);
        document.thresholds.mql = {agreement::SumAtLeast{-3'999}};
        QVERIFY(judged(document, ideal(), many({{1, "x", 0}, {2, "bad", 5}})).score.decision != Decision::Mql);
        document.behaviour.mayBeNegative = false;
        QCOMPARE(judged(document, ideal(), many({{1, "x", 0}, {2, "bad", 5}})).score.decision, Decision::Mql);
    }
    void assetsAndLeastValues()
    {
        agreement::BehaviourRule rule = tenPoints(5, 90);
        rule.asset = "W1";
        rule.minValue = 180;
        std::vector<leads::Activity> activities(3, daysAgo("x", 0, 180));
        activities[0].asset = "W1";
        activities[1].asset = "W1";
        activities[1].value = 179;
        activities[2].asset = "w1";
        QCOMPARE(scored(oneRule(rule), ideal(), activities).behaviour, 1'000);
    }

    void dayBoundaries_data()
    {
        QTest::addColumn<QString>("occurred");
        QTest::addColumn<QString>("judgedAt");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("age");
        QTest::newRow("same Berlin day") << "2026-01-14T23:00:00Z" << "2026-01-15T22:59:59Z" << "Europe/Berlin" << 0;
        QTest::newRow("a second before midnight in Berlin") << "2026-01-14T22:59:59Z" << "2026-01-14T23:00:00Z" << "Europe/Berlin" << 1;
        QTest::newRow("same second, UTC") << "2026-01-14T22:59:59Z" << "2026-01-14T23:00:00Z" << "UTC" << 0;
        QTest::newRow("over the change to summer, 23 h") << "2026-03-28T23:00:00Z" << "2026-03-29T22:00:00Z" << "Europe/Berlin" << 1;
        QTest::newRow("last second of the short day") << "2026-03-28T23:00:00Z" << "2026-03-29T21:59:59Z" << "Europe/Berlin" << 0;
        QTest::newRow("over the change to winter, 25 h") << "2026-10-24T22:00:00Z" << "2026-10-25T22:59:59Z" << "Europe/Berlin" << 0;
        QTest::newRow("after the long day") << "2026-10-24T22:00:00Z" << "2026-10-25T23:00:00Z" << "Europe/Berlin" << 1;
        QTest::newRow("winter seen from summer") << "2026-01-31T22:59:59Z" << "2026-07-01T00:00:00Z" << "Europe/Berlin" << 151;
        QTest::newRow("half an hour zone") << "2026-01-14T18:29:59Z" << "2026-01-14T18:30:00Z" << "Asia/Kolkata" << 1;
        QTest::newRow("leap day") << "2024-02-28T12:00:00Z" << "2024-03-01T12:00:00Z" << "Europe/Berlin" << 2;
    }
    void dayBoundaries()
    {
        QFETCH(QString, occurred);
        QFETCH(QString, judgedAt);
        QFETCH(QString, zone);
        QFETCH(int, age);
        // Linear over 1,000 days at 1,000 points: each day takes one point, so the score tells the age.
        agreement::BehaviourRule rule = tenPoints(1, 1'000);
        rule.decay = agreement::Decay::Linear;
        rule.points = 100'000;
        agreement::Document document = oneRule(rule);
        document.zone = zone.toStdString();
        const Score score = scored(document, ideal(), {at("x", occurred.toLatin1())}, *instantFromIso(judgedAt.toStdString()));
        QCOMPARE((100'000 - score.behaviour + 50) / 100, age);
    }
    void theFutureDoesNotCount()
    {
        const agreement::Document document = oneRule(tenPoints(5, 90));
        const auto pointsAt = [&](const leads::Activity& activity) { return scored(document, ideal(), {activity}, *instantFromIso("2026-03-16T12:00:00Z")).behaviour; };
        QCOMPARE(pointsAt(at("x", "2026-03-16T12:00:00Z")), 1'000);
        QCOMPARE(pointsAt(at("x", "2026-03-16T12:00:01Z")), 0);
        QCOMPARE(pointsAt(at("x", "2026-03-16T11:00:00Z", -300)), 1'000);
        QCOMPARE(pointsAt(at("x", "2026-03-16T11:00:00Z", -301)), 0);  // quarantined
        QCOMPARE(pointsAt(at("x", "2026-03-16T11:00:00Z", 86'400)), 1'000);  // learned of later
    }

    void missingValues_data()
    {
        using agreement::RangeMatch;
        QTest::addColumn<int>("which");
        QTest::addColumn<qint64>("low");
        QTest::addColumn<qint64>("high");
        QTest::newRow("a gap earns 0") << 0 << qint64{0} << qint64{3'000};
        QTest::newRow("ranges that hold every count") << 1 << qint64{1'000} << qint64{3'000};
        QTest::newRow("named points") << 2 << qint64{500} << qint64{500};
        QTest::newRow("no bucket at all") << 3 << qint64{0} << qint64{0};
    }
    void missingValues()
    {
        QFETCH(int, which);
        QFETCH(qint64, low);
        QFETCH(qint64, high);
        const auto gap = std::vector{test::range("a", 1, 99, 1'000), test::range("b", 100, {}, 3'000)};
        const auto whole = std::vector{test::range("b", 100, {}, 3'000), test::range("a", {}, 99, 1'000)};
        const std::array documents{oneCriterion(gap), oneCriterion(whole), oneCriterion(gap, 500), oneCriterion({})};
        leads::Lead who = ideal();
        who.fields.erase("employees");
        const Score score = scored(documents[static_cast<std::size_t>(which)], who);
        QCOMPARE(score.fitLow, low);
        QCOMPARE(score.fitHigh, high);
    }
    void theFirstBucketThatFitsWins()
    {
        leads::Lead who = ideal();
        const agreement::Document document = oneCriterion({test::range("a", 100, 320, 700), test::range("b", 320, {}, 900)});
        QCOMPARE(scored(document, who).fitLow, 700);
        who.fields["employees"] = std::int64_t{321};
        QCOMPARE(scored(document, who).fitLow, 900);
        who.fields["employees"] = std::int64_t{99};
        const Explanation why = judged(document, who, {});
        QCOMPARE(why.score.fitHigh, 0);
        QCOMPARE(partOf(why, "fit.size", PartReason::NoBucket)->arguments, (std::vector<std::string>{"employees", "99"}));
    }
    void fitIsClamped()
    {
        agreement::Document document = oneCriterion({test::range("a", 1, 99, -4'000), test::range("b", 100, {}, 9'000)});
        document.fit.id = "fit";
        document.fit.minimum = -1'000;
        document.fit.maximum = 5'000;
        leads::Lead who = ideal();
        const Explanation high = judged(document, who, {});
        QCOMPARE(high.score.fitLow, 5'000);
        QCOMPARE(partOf(high, "fit", PartReason::Maximum)->points, -4'000);
        who.fields["employees"] = std::int64_t{5};
        const Explanation low = judged(document, who, {});
        QCOMPARE(low.score.fitLow, -1'000);
        QCOMPARE(partOf(low, "fit", PartReason::Minimum)->points, 3'000);
    }
    void anExcludingBucketAndAMissingValue()
    {
        agreement::Document document = oneCriterion({test::range("small", 1, 99, 0), test::range("other", 100, {}, 6'000)});
        document.fit.criteria[0].buckets[0].exclude = true;
        document.thresholds.mql = agreement::Rule{agreement::AllOf{}};
        leads::Lead who = ideal();
        QVERIFY(scored(document, who).decision == Decision::Mql);
        who.fields["employees"] = std::int64_t{99};
        const Explanation small = judged(document, who, {});
        QVERIFY(small.score.decision == Decision::Excluded);
        QCOMPARE(small.exclusions, std::vector<std::string>{"fit.size"});
        who.fields.erase("employees");
        const Explanation open = judged(document, who, {});
        QVERIFY(open.score.decision == Decision::Enrich);
        QCOMPARE(namesOf(open, Missing::Kind::CriterionField), QStringList{"employees"});
        document.fit.criteria[0].missing = 0;
        QVERIFY(scored(document, who).decision == Decision::Mql);
        document.thresholds.mql = agreement::Rule{agreement::AnyOf{}};
        document.fit.criteria[0].missing.reset();
        QVERIFY(scored(document, who).decision != Decision::Enrich);  // false whatever the value is
    }
    void theDomainFallsBackToTheMail()
    {
        agreement::Document document;
        document.fit.criteria = {{"fit.domain", {}, "domain", {{"listed", {}, agreement::DomainMatch{{"weber-gmbh.de"}}, 700, false}}, {}}};
        leads::Lead who = ideal();
        QCOMPARE(scored(document, who).fitLow, 700);
        who.fields["domain"] = "https://shop.Weber-GmbH.de/kontakt";
        QCOMPARE(scored(document, who).fitLow, 700);
        who.fields["domain"] = "notweber-gmbh.de";
        QCOMPARE(scored(document, who).fitLow, 0);
        who.fields.erase("domain");
        who.fields["email"] = "kaputt";
        QCOMPARE(scored(document, who).fitHigh, 700);  // no domain known: missing
    }

    void readiness()
    {
        // Lead 1: fit 100 %, behaviour 58 %, BANT 50 %: (400 + 232 + 100) / 10.
        auto [who, activities] = templateLead(1);
        QCOMPARE(int{scored(shipped(), who, activities).readiness}, 73);
        who.fields.erase("phone");
        QCOMPARE(int{scored(shipped(), who, activities).readiness}, 0);  // gated: incomplete
        auto [small, inquiry] = templateLead(4);
        QCOMPARE(int{scored(shipped(), small, inquiry).readiness}, 0);  // gated: fit below its threshold
    }
    void thresholdsAreReachedAtTheirValue()
    {
        agreement::Document document = oneCriterion({test::range("a", 320, {}, 5'000), test::range("b", 1, {}, 4'999)});
        document.thresholds.mql = agreement::Rule{agreement::FitAtLeast{5'000}};
        leads::Lead who = ideal();
        QVERIFY(scored(document, who).decision == Decision::Mql);
        QCOMPARE(int{scored(document, who).fitBand}, 2);
        who.fields["employees"] = std::int64_t{319};
        QVERIFY(scored(document, who).decision != Decision::Mql);
        QCOMPARE(int{scored(document, who).fitBand}, 3);
    }

    void whatCannotBeExecutedIsRefusedByName_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("clause");
        QTest::newRow("zone") << 0 << "calendar.zone_unknown" << "Europe/Entenhausen";
        QTest::newRow("points") << 1 << "scoring.limit_exceeded" << "fit.size";
        QTest::newRow("cap") << 2 << "scoring.limit_exceeded" << "rule";
        QTest::newRow("window") << 3 << "scoring.limit_exceeded" << "rule";
        QTest::newRow("half-life") << 4 << "scoring.limit_exceeded" << "rule";
        QTest::newRow("not of two") << 5 << "scoring.rule_malformed" << "thresholds";
        QTest::newRow("steps") << 6 << "scoring.steps_unordered" << "rule";
    }
    void whatCannotBeExecutedIsRefusedByName()
    {
        QFETCH(int, which);
        QFETCH(QString, code);
        QFETCH(QString, clause);
        agreement::Document document = oneRule(tenPoints(1, 90));
        document.fit.criteria = oneCriterion({test::range("a", 1, {}, 100)}).fit.criteria;
        document.thresholds.id = "thresholds";
        agreement::BehaviourRule& rule = document.behaviour.groups[0].rules[0];
        if (which == 0) document.zone = "Europe/Entenhausen";
        if (which == 1) document.fit.criteria[0].buckets[0].points = 1'000'001;
        if (which == 2) rule.cap = 10'001;
        if (which == 3) rule.windowDays = 3'661;
        if (which == 4) rule.halfLifeDays = 0;
        if (which == 5) document.thresholds.mql = agreement::Rule{agreement::Not{{agreement::Rule{agreement::IsComplete{}}, agreement::Rule{agreement::IsComplete{}}}}};
        if (which == 6) {
            rule.decay = agreement::Decay::Step;
            rule.steps = {{10, 30'000}, {5, 60'000}};
        }
        const auto plan = compile(document);
        QVERIFY(!plan);
        QCOMPARE(QString::fromLatin1(plan.error().code.name.data(), static_cast<qsizetype>(plan.error().code.name.size())), code);
        QCOMPARE(QString::fromStdString(plan.error().arguments.at(0)), clause);
        // What compile refuses never passes validation, where people are told first.
        agreement::Document whole = shipped();
        QVERIFY(!agreement::hasErrors(agreement::validate(whole)));
        whole.zone = document.zone;
        whole.fit.criteria = document.fit.criteria;
        whole.behaviour.groups.push_back(document.behaviour.groups.front());
        if (which == 5) whole.thresholds.mql = document.thresholds.mql;
        QVERIFY(!compile(whole));
        QVERIFY(agreement::hasErrors(agreement::validate(whole)));
    }
};

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
