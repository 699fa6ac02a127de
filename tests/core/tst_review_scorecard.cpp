// Quarters of a fiscal year, promises pro rata, lines of a scorecard, the flat list and what is restated. Worked by hand.

#include <QtTest>

#include "core/review/figures_json.h"
#include "core/review/review_words.h"
#include "core/review/scorecard.h"

using namespace handschlag;
using handover::Promise;
using handover::Standing;
using review::Quarter;
using review::VersionTerm;

namespace {

const Day january = dayFromCivil(2026, 1, 1);
const Day april = dayFromCivil(2026, 4, 1);

review::InForce version(int number, Day from, int leads, std::optional<Day> last = {}) { return {number, from, last, leads, 100, 100}; }

/// "1: 2026-01-01..2026-02-15"
QStringList spans(const std::vector<VersionTerm>& terms)
{
    QStringList lines;
    for (const VersionTerm& term : terms) lines << QString("%1: %2..%3").arg(term.version).arg(toIso(term.from).c_str(), toIso(term.to).c_str());
    return lines;
}

review::Figures someFigures()
{
    review::Figures figures;
    figures.product = "Cloud";
    figures.quarter = {2025, 4, 10};
    figures.zone = "Europe/Berlin";
    figures.cutOff = Instant{1'780'000'000};
    figures.over = true;
    figures.versions = {{2, january, april, 300, 100, 90, 7}};
    figures.judgedBy = {1, 2};
    review::ScoreLine line;
    line.key = "feedback";
    line.side = agreement::Side::Sales;
    line.kept = 5;
    line.judged = 6;
    line.counts = {5, 0, 1, 2, 3};
    line.promisedPercent = 90;
    line.versions = {{2, {"90 % mit Grund", "90 % with a reason"}, {5, 0, 1, 2, 3}}};
    line.trend = {{{2025, 3, 10}, 1, 2, 5'000}, {{2025, 2, 10}, 0, 0, {}}};
    line.teams = {{"Innendienst", {1, 0, 0, 0, 0}}};
    line.breaches = {{HandoverId{8}, Standing::Missed, january, "Innendienst"}};
    review::ScoreLine delivered;
    delivered.key = "delivered";
    delivered.side = agreement::Side::Marketing;
    delivered.kept = 12;
    delivered.judged = 300;
    figures.lines = {delivered, line};
    figures.delivery = {300, 13, 12, 1, 250, {{january, 3, 4, 3, 1, 2'333, true, {}, {}, {}}, {january.plus(7), 0, 4, 3, 1, 4'667, false, 1, 2, 3}}};
    figures.waterfall = {{"mql", "marketing_qualified", {"MQL", "MQL"}, 40, 1, 2, {}, {}, {}, {}, {}}, {"won", "won", {"Gewonnen", "Won"}, 4, 0, 0, 1'000, 396, 2'305, 1'250, 4'000}};
    figures.acceptance = {10, 6, 2, 6'250, 3'864, 8'152, 1};
    figures.reasons = {{"poor_fit", "fit.employees", {"Fit nicht erfüllt", "Fit not met"}, 4, 6'667}, {"poor_fit", "fit.industry", {"Fit nicht erfüllt", "Fit not met"}, 2, 3'333}};
    figures.disputes = {{HandoverId{9}, "poor_fit", "fit.employees", january, "overturned", ""}};
    figures.recycled = 3;
    figures.returnedAgain = 1;
    figures.lift = {{"industry", {"IT", "IT"}, 40, 12, 300, 180, 501}};
    figures.outlook = {52, 300, 100, 120, 140, 12};
    figures.missing = {review::Missing::PartOfQuarter};
    return figures;
}

}  // namespace

class TestReviewScorecard : public QObject {
    Q_OBJECT
private slots:
    void reasonsAreSummedOverTheirClauses()
    {
        review::Figures figures;
        figures.reasons = {{"poor_fit", "fit.size", {"kein Zielkunde", "no target"}, 3, {}}, {"no_need", "", {"kein Bedarf", "no need"}, 4, {}}, {"poor_fit", "fit.country", {"kein Zielkunde", "no target"}, 2, {}}};
        const auto sums = review::reasonsByName(agreement::Wording(Language::English), figures);
        QVERIFY((sums == std::vector<std::pair<std::string, std::int64_t>>{{"no target", 5}, {"no need", 4}}));
    }

    void quartersOfTheCalendarYear()
    {
        const auto quarter = review::quarterFromText("2018Q1", 1);
        QVERIFY(quarter);
        QCOMPARE(toIso(quarter->first()), std::string("2018-01-01"));
        QCOMPARE(toIso(quarter->end()), std::string("2018-04-01"));
        QCOMPARE(toText(quarter->previous()), std::string("2017Q4"));
        QCOMPARE(toText(quarter->moved(-5)), std::string("2016Q4"));
        for (const char* text : {"2018", "2018Q0", "2018Q5", "18Q1", "2018-1", "x018Q1", "2018Q11", ""}) QVERIFY2(!review::quarterFromText(text, 1), text);
    }
    /// Every day lies in the quarter that it is said to lie in, whenever the year begins.
    void everyDayIsInItsQuarter()
    {
        for (int start = 1; start <= 12; ++start) {
            for (int i = 0; i < 800; ++i) {
                const Day day = dayFromCivil(2023, 12, 1).plus(i);
                const Quarter quarter = review::quarterOf(day, start);
                QVERIFY(quarter.first() <= day && day < quarter.end());
                QVERIFY(quarter == review::quarterFromText(toText(quarter), start).value());
            }
            QCOMPARE(static_cast<unsigned>(civil(Quarter{2024, 1, start}.first()).month()), static_cast<unsigned>(start));
        }
        QCOMPARE(toText(review::quarterOf(dayFromCivil(2018, 2, 3), 10)), std::string("2017Q2"));
    }
    void aChangeInMidQuarterIsSplitByDay()
    {
        // 90 days: 45 of 300 and 45 of 360 a quarter.
        const auto terms = review::termsOf({version(2, dayFromCivil(2026, 2, 15), 360), version(1, dayFromCivil(2025, 7, 1), 300)}, january, april);
        QCOMPARE(spans(terms), (QStringList{"1: 2026-01-01..2026-02-15", "2: 2026-02-15..2026-04-01"}));
        QCOMPARE(review::promisedLeads(terms, january, april), std::int64_t{330});
        QCOMPARE(review::requiredC(terms, january, april, dayFromCivil(2026, 1, 1).plus(9)), std::int64_t{3'000});
        QCOMPARE(review::requiredC(terms, january, april, dayFromCivil(2026, 2, 15)), std::int64_t{15'000});
        QCOMPARE(review::requiredC(terms, january, april, april), std::int64_t{33'000});
    }
    void daysWithoutAVersionPromiseNothing()
    {
        const auto late = review::termsOf({version(1, dayFromCivil(2026, 3, 2), 300)}, january, april);
        QCOMPARE(review::promisedLeads(late, january, april), std::int64_t{100});  // 30 of 90 days
        const auto over = review::termsOf({version(1, dayFromCivil(2025, 1, 1), 300, dayFromCivil(2026, 1, 9))}, january, april);
        QCOMPARE(spans(over), QStringList{"1: 2026-01-01..2026-01-10"});
        QCOMPARE(review::promisedLeads(over, january, april), std::int64_t{30});
        QVERIFY(review::termsOf({version(1, april, 300)}, january, april).empty());
        QVERIFY(review::termsOf({version(1, dayFromCivil(2024, 1, 1), 300, january.plus(-1))}, january, april).empty());
    }
    /// The later version of a day takes it, and the sum is rounded once: 1 of 90 days of 45 is a half.
    void twoVersionsOnOneDay()
    {
        const auto terms = review::termsOf({version(1, january, 45), version(3, january.plus(1), 0), version(2, january.plus(1), 1'000)}, january, april);
        QCOMPARE(spans(terms), (QStringList{"1: 2026-01-01..2026-01-02", "3: 2026-01-02..2026-04-01"}));
        QCOMPARE(review::promisedLeads(terms, january, april), std::int64_t{1});
    }
    void aLineCountsByVersion()
    {
        const std::vector<review::Judged> judged{{Promise::Decision, Standing::Met, 1},     {Promise::Decision, Standing::Late, 1},    {Promise::Decision, Standing::Met, 2},
                                                 {Promise::Decision, Standing::Missed, 2},  {Promise::Decision, Standing::Pending, 2}, {Promise::Decision, Standing::Excused, 2},
                                                 {Promise::FirstTouch, Standing::Missed, 1}};
        const auto line = review::lineOf(Promise::Decision, judged);
        QCOMPARE(line.key, std::string("decision"));
        QCOMPARE(line.side, agreement::Side::Sales);
        QCOMPARE(line.kept, std::int64_t{2});
        QCOMPARE(line.judged, std::int64_t{4});
        QCOMPARE(line.rateBp(), std::optional<std::int64_t>(5'000));
        QCOMPARE(line.versions.size(), std::size_t{2});
        QCOMPARE(line.versions[1].counts, (handover::Counts{1, 0, 1, 1, 1}));
        QVERIFY(!review::lineOf(Promise::Cadence, judged).rateBp());
    }
    void sharesAreRoundedHalfUp()
    {
        QCOMPARE(review::basisPoints(1, 3), std::optional<std::int64_t>(3'333));
        QCOMPARE(review::basisPoints(2, 3), std::optional<std::int64_t>(6'667));
        QCOMPARE(review::basisPoints(1, 20'000), std::optional<std::int64_t>(1));
        QVERIFY(!review::basisPoints(0, 0));
    }
    void whatIsWrittenIsWhatIsRead()
    {
        const review::Figures figures = someFigures();
        const auto again = review::figuresFromJson(nlohmann::json::parse(review::toJson(figures).dump()));
        QVERIFY(again);
        QVERIFY(*again == figures);
        QCOMPARE(review::toJson(*again).dump(), review::toJson(figures).dump());
        QCOMPARE(review::toJson(figures)["scorecards"]["sales"][0]["rate_bp"].get<int>(), 8'333);
        auto damaged = review::toJson(figures);
        damaged["missing"][0] = "nonsense";
        QCOMPARE(std::string(review::figuresFromJson(damaged).error().code.name), std::string("review.frozen_unreadable"));
    }
    void theFlatListHasEveryFigureOnce()
    {
        const auto list = review::keyFigures(someFigures());
        QStringList keys;
        for (const auto& figure : list) keys << QString::fromStdString(figure.key);
        QCOMPARE(keys, (QStringList{"marketing.delivered", "marketing.delivered.gross", "marketing.delivered.disputed", "marketing.delivered.promised", "sales.feedback.kept",
                                    "sales.feedback.judged", "sales.feedback.rate_bp", "waterfall.marketing_qualified", "waterfall.won", "waterfall.won.rate_bp",
                                    "acceptance.accepted", "acceptance.rejected", "acceptance.rate_bp", "reasons.poor_fit", "recycled"}));
        QCOMPARE(review::valueOf(list, "reasons.poor_fit"), std::optional<std::int64_t>(6));
        QCOMPARE(review::valueOf(list, "sales.feedback.rate_bp"), std::optional<std::int64_t>(8'333));
        QCOMPARE(review::unitOf("sales.feedback.rate_bp"), review::Unit::BasisPoints);
    }
    void onlyWhatDiffersIsRestated()
    {
        const auto frozen = someFigures();
        QVERIFY(review::restated(review::keyFigures(frozen), review::keyFigures(frozen)).empty());
        auto now = frozen;
        now.delivery.net = 11;
        now.reasons = {{"no_need", "bant.need", {}, 1, {}}};
        const auto changed = review::restated(review::keyFigures(frozen), review::keyFigures(now));
        QCOMPARE(changed.size(), std::size_t{3});
        QCOMPARE(changed[0], (review::Restatement{"marketing.delivered", review::Unit::Count, 12, 11}));
        QCOMPARE(changed[1], (review::Restatement{"reasons.poor_fit", review::Unit::Count, 6, 0}));
        QCOMPARE(changed[2], (review::Restatement{"reasons.no_need", review::Unit::Count, 0, 1}));
    }
    void aDecisionsEffect()
    {
        review::Decision decision;
        decision.before = 7'000;
        decision.target = 9'000;
        QCOMPARE(review::effectOf(decision, 9'000).reached, std::optional(true));
        QCOMPARE(review::effectOf(decision, 8'999).reached, std::optional(false));
        decision.target = 5'000;  // less is better: fewer rejections
        QCOMPARE(review::effectOf(decision, 5'000).reached, std::optional(true));
        QCOMPARE(review::effectOf(decision, 5'001).reached, std::optional(false));
        QVERIFY(!review::effectOf(decision, {}).reached);
        decision.target.reset();
        QVERIFY(!review::effectOf(decision, 1).reached);
    }
    void theAgendaAsItComesAndAsItWasChanged()
    {
        const auto untouched = review::agendaOf({});
        QCOMPARE(untouched.size(), review::agendaKeys().size());
        QCOMPARE(untouched.front().key, std::string("last_decisions"));
        QCOMPARE(untouched.back().key, std::string("signing"));
        const auto changed = review::agendaOf({{"own.1", 2, false, "Messe", "", 1}, {"lift", 1, true, "", "", 1}});
        QCOMPARE(changed[0].key, std::string("lift"));  // moved to where another one stands: before it
        QCOMPARE(changed[1].key, std::string("last_decisions"));
        QCOMPARE(changed[2].key, std::string("scorecards"));
        QCOMPARE(changed[3].key, std::string("own.1"));
        QCOMPARE(changed.size(), untouched.size() + 1);
    }
};

QTEST_GUILESS_MAIN(TestReviewScorecard)
#include "tst_review_scorecard.moc"
