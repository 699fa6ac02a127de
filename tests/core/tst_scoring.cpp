#include <QtTest>

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

class TestScoring : public QObject {
    Q_OBJECT
private slots:
    void theSixLeadsOfTheTemplate_data()
    {
        QTest::addColumn<qint64>("fitLow");
        QTest::addColumn<qint64>("fitHigh");
        QTest::addColumn<qint64>("behaviour");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("decision");
        QTest::newRow("1") << qint64{10'000} << qint64{10'000} << qint64{5'862} << "B1" << "mql";
        QTest::newRow("2") << qint64{7'000} << qint64{7'000} << qint64{9'400} << "A2" << "mql";
        QTest::newRow("3") << qint64{10'000} << qint64{10'000} << qint64{3'094} << "C1" << "nurture";
        QTest::newRow("4") << qint64{3'000} << qint64{3'000} << qint64{7'500} << "A3" << "answer";
        QTest::newRow("5") << qint64{3'000} << qint64{10'000} << qint64{5'362} << "B3" << "enrich";
        QTest::newRow("6") << qint64{10'000} << qint64{10'000} << qint64{10'000} << "A1" << "excluded";
    }
    void theSixLeadsOfTheTemplate()
    {
        QFETCH(qint64, fitLow);
        QFETCH(qint64, fitHigh);
        QFETCH(qint64, behaviour);
        QFETCH(QString, cell);
        QFETCH(QString, decision);
        const auto [who, activities] = templateLead(QByteArray(QTest::currentDataTag()).toInt());
        const Explanation why = judged(test::b2bStandardByHand(), who, activities);
        QCOMPARE(why.score.fitLow, fitLow);
        QCOMPARE(why.score.fitHigh, fitHigh);
        QCOMPARE(why.score.behaviour, behaviour);
        QCOMPARE(QString::fromStdString(cellOf(why.score)), cell);
        QCOMPARE(QString::fromLatin1(key(why.score.decision)), decision);
    }
};

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
