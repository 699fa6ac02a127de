// Drift on a workspace: which weeks are counted, what they are compared with, and the limits by hand.
//
// p-chart: half of 20 a week were accepted before, so the limits are 0.5 +- 3 * sqrt(0.5 * 0.5 / 20) = 0.1646 and 0.8354: 4 to 16 of 20 are usual.

#include <QtTest>
#include <cmath>
#include <map>

#include "core/usecase/agreements.h"
#include "core/usecase/drifts.h"
#include "core/usecase/review_date.h"
#include "tests/support/office.h"

using namespace handschlag;
using handover::EventKind;
using insight::Alarm;
using insight::DriftFigure;

namespace {

const Instant now = officeNow;
const Day today = dayFromCivil(2026, 3, 11);
constexpr std::size_t firstWeek = 40, calmWeeks = 12;  // of 52; the last one ends on Monday, 9 March 2026

Day mondayOf(std::size_t week) { return dayFromCivil(2026, 3, 9).plus(static_cast<std::int32_t>(7 * week) - 7 * 52); }

/// 20 decisions of one week.
struct Week {
    int accepted = 10;
    int fit = 7;  ///< rejections that cite fit; the others cite behaviour
    int fair = 10;
};

/// An office in which handovers are decided in weeks of the past.
class Past {
public:
    explicit Past(Instant inForceSince = Office::daysAgo(370))
        : staff_(expectValue(usecase::demo::hireStaff(*store, inForceSince.plus(-30 * secondsPerDay))))
    {
        static_cast<void>(expectValue(usecase::demo::signTwice(*store, staff_, 2'000, inForceSince.plus(-10 * secondsPerDay), inForceSince)));
        version_ = expectValue(usecase::activeAgreement(*store, "", now)).version.id;
    }
    /// Decided at noon of the week's Wednesday.
    void decide(std::size_t week, const Week& count = {})
    {
        const Instant at{mondayOf(week).plus(2).number * secondsPerDay + 11 * 3'600};
        store.write([&](usecase::Store& s) {
            for (int i = 0; i < 20; ++i) {
                const char* source =
                    i % 2 == 0 ? (i / 2 < std::min(count.fair, 10) ? "fair" : "webinar") : (i / 2 < count.fair - 10 ? "fair" : "webinar");
                const std::string clause = i < count.accepted ? std::string() : i < count.accepted + count.fit ? "fit" : "behaviour";
                add(s, source, clause, at);
            }
        });
    }
    usecase::WorkspaceDrift read(const char* by = "source", Instant asOf = now) { return expectValue(usecase::drift(*store, "", asOf, by)); }

    TemporaryStore store;

private:
    void add(usecase::Store& s, const char* source, const std::string& clause, Instant at)
    {
        leads::Lead lead;
        lead.createdAt = lead.recordedAt = at.plus(-secondsPerDay);
        lead.fields = {{"external_id", "L" + std::to_string(++leads_)}, {"source", std::string(source)}};
        handover::Handover handover;
        handover.lead = expectValue(s.leads().add(lead, BatchId{}));
        pipeline::Cycle cycle;
        cycle.lead = handover.lead;
        cycle.openedAt = at.plus(-7'200);
        handover.cycle = expectValue(s.pipeline().openCycle(cycle));
        handover.version = version_;
        handover.qualifiedAt = handover.submittedAt = at.plus(-7'200);
        handover.state = clause.empty() ? handover::State::Accepted : handover::State::Rejected;
        handover::HandoverEvent event;
        event.handover = expectValue(s.handovers().add(handover, {}));
        event.effectiveAt = event.recordedAt = handover.submittedAt;
        static_cast<void>(expectValue(s.handovers().append(event)));
        event.kind = clause.empty() ? EventKind::Accept : EventKind::Reject;
        event.reason = clause.empty() ? "" : clause == "fit" ? "poor_fit" : "no_interest";
        event.clause = clause;
        event.effectiveAt = event.recordedAt = at;
        static_cast<void>(expectValue(s.handovers().append(event)));
    }

    usecase::demo::Staff staff_;
    VersionId version_;
    int leads_ = 0;
};

void decideCalmly(Past& past, const std::map<std::size_t, Week>& others = {})
{
    for (std::size_t week = firstWeek; week < firstWeek + calmWeeks; ++week) past.decide(week, others.contains(week) ? others.at(week) : Week{});
}

QString said(const usecase::WorkspaceDrift& drift)
{
    QStringList lines;
    for (const auto& alarm : drift.drift.alarms) {
        const auto& series = drift.drift.series[alarm.series];
        lines << QStringLiteral("%1 %2 %3")
                     .arg(QString::fromStdString(toIso(drift.weeks.days[alarm.week])),
                          series.figure == DriftFigure::Acceptance ? QStringLiteral("acceptance") : QString::fromStdString(series.group),
                          alarm.side == Alarm::Low ? QStringLiteral("low") : QStringLiteral("high"));
    }
    return lines.join(u';');
}

}  // namespace

class TestDriftReport : public QObject {
    Q_OBJECT
private slots:
    /// 3 of 20 accepted lies outside the limits, 4 of 20 within. Of 17 rejections 17 * 42 / 60 = 11.9 would cite fit and 5.1 behaviour: 12 cite it.
    void aWeekBelowItsLimitNamesTheClause()
    {
        Past past;
        decideCalmly(past, {{48, {3, 5}}, {50, {4, 11}}});
        const auto drift = past.read();
        QVERIFY(drift.line == usecase::DriftLine::Half);
        QCOMPARE(drift.drift.before, firstWeek + 6);
        QVERIFY(drift.since == mondayOf(46));
        const auto& chart = drift.drift.series.front().chart;
        QCOMPARE(*chart.centre, 0.5);
        const double reach = 3 * std::sqrt(0.5 * 0.5 / 20);
        const auto& point = chart.since[48 - drift.drift.before];
        QCOMPARE(std::lround(point.low * 20), std::lround(std::ceil((0.5 - reach) * 20)));
        QCOMPARE(std::lround(point.high * 20), std::lround(std::floor((0.5 + reach) * 20)));
        QCOMPARE(point.count.part, 3);
        QCOMPARE(said(drift), QStringLiteral("2026-02-09 acceptance low"));
        const auto likely = drift.drift.alarms.front().likely;
        QVERIFY(likely && likely->clause == "behaviour" && likely->observed == 12);
        QVERIFY(std::abs(likely->expected - 5.1) < 1e-9);
    }
    /// 17 of 20 from fairs, half before: one source above its limit, so the other is below. 16 of 20 is usual.
    void theMixOfSourcesMoves()
    {
        Past past;
        decideCalmly(past, {{49, {10, 7, 17}}, {51, {10, 7, 16}}});
        const auto drift = past.read();
        QCOMPARE(said(drift), QStringLiteral("2026-02-16 fair high;2026-02-16 webinar low"));
        QCOMPARE(past.read("").drift.series.size(), std::size_t{1});
        QCOMPARE(said(past.read("")), QString());
    }
    /// The last agreed review draws the line as soon as it is over; one to come does not, nor one before which hardly anything was decided.
    void theLastReviewDrawsTheLine_data()
    {
        QTest::addColumn<QString>("review");
        QTest::addColumn<bool>("draws");
        QTest::addColumn<int>("before");
        QTest::newRow("on a Monday") << "2026-02-02" << true << 47;
        QTest::newRow("on a Wednesday: its week counts since") << "2026-02-04" << true << 47;
        QTest::newRow("on a Sunday") << "2026-02-01" << true << 46;
        QTest::newRow("to come") << "2026-04-10" << false << 46;
        QTest::newRow("too long ago") << "2025-11-03" << false << 46;
    }
    void theLastReviewDrawsTheLine()
    {
        QFETCH(QString, review);
        QFETCH(bool, draws);
        QFETCH(int, before);
        Past past;
        decideCalmly(past);
        QVERIFY(usecase::setNextReview(*past.store, "", dayFromIso(review.toStdString()), today));
        const auto drift = past.read();
        QCOMPARE(drift.line == usecase::DriftLine::Review, draws);
        QCOMPARE(drift.drift.before, static_cast<std::size_t>(before));
        QVERIFY(drift.since == mondayOf(drift.drift.before));
    }
    /// The next one is agreed: the one that has been held still draws the line. One that was put off before its day was none.
    void theReviewThatWasHeldIsRemembered()
    {
        Past past;
        decideCalmly(past);
        QVERIFY(usecase::setNextReview(*past.store, "", dayFromCivil(2026, 2, 2), dayFromCivil(2026, 1, 5)));
        QVERIFY(usecase::setNextReview(*past.store, "", dayFromCivil(2026, 2, 9), dayFromCivil(2026, 1, 30)));
        QVERIFY(!expectValue(usecase::lastReview(*past.store, "", dayFromCivil(2026, 2, 8))));
        QVERIFY(usecase::setNextReview(*past.store, "", dayFromCivil(2026, 5, 11), dayFromCivil(2026, 2, 9)));
        QVERIFY(expectValue(usecase::nextReview(*past.store, "")) == dayFromCivil(2026, 5, 11));
        QVERIFY(expectValue(usecase::lastReview(*past.store, "", today)) == dayFromCivil(2026, 2, 9));
        const auto drift = past.read();
        QVERIFY(drift.line == usecase::DriftLine::Review);
        QVERIFY(drift.since == dayFromCivil(2026, 2, 9));
    }
    /// In force since Tuesday, 20 January: the week of the 19th is the first one since, and with it 10 of 20 is no alarm.
    void elseTheVersionInForceDoes()
    {
        Past past(*instantFromIso("2026-01-20T09:00:00Z"));
        decideCalmly(past);
        const auto drift = past.read();
        QVERIFY(drift.line == usecase::DriftLine::Version);
        QVERIFY(drift.since == dayFromCivil(2026, 1, 19));
        QCOMPARE(drift.drift.before, std::size_t{45});
        QCOMPARE(said(drift), QString());
    }
    /// What is decided in the week that still runs joins when it is over.
    void onlyWholeWeeksCount()
    {
        Past past;
        decideCalmly(past);
        past.decide(52, {0, 20});
        QCOMPARE(said(past.read("")), QString());
        QCOMPARE(said(past.read("", *instantFromIso("2026-03-15T22:59:59Z"))), QString());
        QCOMPARE(said(past.read("", *instantFromIso("2026-03-15T23:00:00Z"))), QStringLiteral("2026-03-09 acceptance low"));
    }
    void withoutEvidenceNothingIsSaid()
    {
        Past past;
        const auto empty = past.read();
        QVERIFY(!empty.drift.hasEvidence() && empty.drift.alarms.empty());
        past.decide(51, {0, 20});
        QVERIFY(!past.read().drift.hasEvidence());  // 20 decisions are fewer than 30
    }
};

QTEST_GUILESS_MAIN(TestDriftReport)
#include "tst_drift_report.moc"
