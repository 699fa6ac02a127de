// What is next with a handover: a life told line by line, and after each line the duty, its due, its channel and its number.

#include <QtTest>

#include "core/handover/cadence.h"
#include "tests/support/told_life.h"

using namespace handschlag;
using namespace handschlag::handover;

namespace {

using told::Life;
using told::local;
using told::terms;

QString written(const NextDuty& next)
{
    QString text = QString::fromLatin1(key(next.duty)) + " " + told::written(next.due);
    if (next.number > 0) text += QString(" %1/%2 %3").arg(next.number).arg(next.planned).arg(QString::fromStdString(next.channel));
    return text.trimmed();
}

}  // namespace

class TestDuty : public QObject {
    Q_OBJECT
private slots:
    void lives_data()
    {
        QTest::addColumn<QStringList>("life");
        QTest::addColumn<bool>("mayMail");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QStringList& life, const char* expected, bool mayMail = true) {
            QTest::newRow(name) << life << mayMail << expected;
        };
        const QString accept = "accept 2026-02-02 10:00";
        row("open", {}, "decide 2026-02-02 13:00");
        row("accepted", {accept}, "first_touch 2026-02-03 09:00 1/6 call");
        row("accepted, no e-mail allowed", {accept}, "first_touch 2026-02-03 09:00 1/3 call", false);
        // Six touches in ten working days: close of days 2, 4, 5, 7, 9, 10 after Monday the 2nd.
        row("one call", {accept, "touch 2026-02-02 11:00 call"}, "touch 2026-02-06 17:00 2/6 email");
        row("call, e-mail", {accept, "touch 2026-02-02 11:00 call", "touch 2026-02-02 11:10 email"}, "touch 2026-02-09 17:00 3/6 call");
        row("two calls leave the first e-mail next", {accept, "touch 2026-02-02 11:00 call", "touch 2026-02-03 11:00 call"}, "touch 2026-02-06 17:00 3/6 email");
        row("a fourth call ticks nothing",
            {accept, "touch 2026-02-02 11:00 call", "touch 2026-02-03 11:00 call", "touch 2026-02-04 11:00 call", "touch 2026-02-05 11:00 call"},
            "touch 2026-02-06 17:00 4/6 email");
        row("an unplanned channel is a first touch and ticks nothing", {accept, "touch 2026-02-02 11:00 letter"}, "touch 2026-02-04 17:00 1/6 call");
        // Three calls in ten working days: close of days 4, 7, 10.
        row("one call of three", {accept, "touch 2026-02-02 11:00 call"}, "touch 2026-02-11 17:00 2/3 call", false);
        row("cadence done", {accept, "touch 2026-02-02 11:00 call", "touch 2026-02-03 11:00 call", "touch 2026-02-04 16:00 call"}, "conclude 2026-02-06 16:00", false);
        row("a pause that was over when the cadence was done moves nothing",
            {accept, "touch 2026-02-02 11:00 call 2026-02-03 11:00 contact_away", "touch 2026-02-03 11:00 call", "touch 2026-02-04 16:00 call"}, "conclude 2026-02-06 16:00",
            false);
        row("a date before the cadence's", {accept, "touch 2026-02-02 11:00 call 2026-02-05 15:00"}, "follow_up 2026-02-05 15:00 2/6 email");
        row("a date after the cadence's waits", {accept, "touch 2026-02-02 11:00 call 2026-02-20 15:00"}, "touch 2026-02-06 17:00 2/6 email");
        row("a date before the first touch", {accept, "date 2026-02-02 11:00 2026-02-02 16:00"}, "follow_up 2026-02-02 16:00 1/6 call");
        row("an agreed reason stops the clocks", {accept, "touch 2026-02-02 11:00 call 2026-02-20 15:00 contact_away"}, "follow_up 2026-02-20 15:00 2/6 email");
        // From Mon 2nd 11:00 to Fri 20th 15:00: 6 + 4*9 + 5*9 + 4*9 + 7 = 130 h = 14 days and 4 h after Fri 6th 17:00.
        row("after the date the cadence goes on, later by the pause",
            {accept, "touch 2026-02-02 11:00 call 2026-02-20 15:00 contact_away", "touch 2026-02-20 15:00 call"}, "touch 2026-02-27 12:00 3/6 email");
        row("a touch that agrees on an earlier date ends the pause",
            {accept, "touch 2026-02-02 11:00 call 2026-02-20 15:00 contact_away", "touch 2026-02-03 11:00 call 2026-02-18 09:00"}, "touch 2026-02-09 17:00 3/6 email");
        row("a pause moves the first touch", {accept, "date 2026-02-02 12:00 2026-02-04 12:00 asked_to_wait"}, "follow_up 2026-02-04 12:00 1/6 call");
        row("qualified with an appointment", {accept, "touch 2026-02-02 11:00 call", "qualify 2026-02-03 11:00 2026-02-12 10:00"}, "follow_up 2026-02-12 10:00");
        row("qualified without one", {accept, "touch 2026-02-02 11:00 call", "qualify 2026-02-03 11:00"}, "conclude 2026-02-05 11:00");
        row("opportunity", {accept, "qualify 2026-02-03 11:00 2026-02-12 10:00", "opportunity 2026-02-12 11:00"}, "conclude never");
        row("opportunity with a date ahead", {accept, "qualify 2026-02-03 11:00 2026-02-12 10:00", "opportunity 2026-02-05 11:00"}, "follow_up 2026-02-12 10:00");
        row("returned", {"return 2026-02-02 10:00"}, "correct 2026-02-04 10:00");
        row("returned and corrected", {"return 2026-02-02 10:00", "correct 2026-02-04 10:00"}, "decide 2026-02-04 14:00");
        row("rejected", {"reject 2026-02-02 10:00"}, "object 2026-02-09 10:00");
        row("disputed", {"reject 2026-02-02 10:00", "object 2026-02-03 10:00"}, "rule never");
        row("overturned", {"reject 2026-02-02 10:00", "object 2026-02-03 10:00", "overturn 2026-02-05 10:00"}, "decide 2026-02-05 14:00");
        row("won", {accept, "win 2026-02-12 11:00"}, "never");
        row("acceptance taken back", {accept, "undo 2026-02-02 10:01 2"}, "decide 2026-02-02 13:00");
        row("accepted again: spread from there", {accept, "undo 2026-02-02 10:01 2", "accept 2026-02-03 10:00", "touch 2026-02-03 11:00 call"},
            "touch 2026-02-09 17:00 2/6 email");
        row("touches stay when an acceptance is taken back and made again",
            {accept, "touch 2026-02-02 11:00 call", "undo 2026-02-02 11:01 2", "accept 2026-02-03 10:00"}, "touch 2026-02-09 17:00 2/6 email");
        row("a date taken back never was", {accept, "touch 2026-02-02 11:00 call", "date 2026-02-02 12:00 2026-02-20 15:00 contact_away", "undo 2026-02-02 13:00 4"},
            "touch 2026-02-06 17:00 2/6 email");
    }
    void lives()
    {
        QFETCH(QStringList, life);
        QFETCH(bool, mayMail);
        QFETCH(QString, expected);
        Life told;
        for (const QString& line : life) told.tell(line);
        QCOMPARE(written(told.next(terms(), mayMail)), expected);
    }
    /// Whatever the numbers: as many as promised, ascending, the last at the close of the last day, never two of a channel before one of another.
    void spread()
    {
        const WorkTerms work = terms();
        const auto& clock = work.clocks.of("");
        for (int calls = 0; calls <= 5; ++calls) {
            for (int mails = 0; mails <= 5; ++mails) {
                for (const int days : {1, 3, 10, 14}) {
                    agreement::SalesClause sales;
                    sales.cadence = {{"call", calls}, {"email", mails}};
                    sales.cadenceDays = days;
                    const auto planned = plannedTouches(sales, clock, local("2026-03-31 10:00"), true);
                    QCOMPARE(static_cast<int>(planned.size()), calls + mails);
                    if (planned.empty()) continue;
                    QVERIFY(std::ranges::is_sorted(planned, {}, &PlannedTouch::due));
                    // Ten hours from the close of the day: nine of each working day after it are left.
                    const Instant close = local("2026-03-31 17:00");
                    QCOMPARE(clock.elapsed(close, planned.back().due), std::int64_t{days} * 9 * 3600);
                    for (std::size_t i = 1; i < planned.size(); ++i)
                        if (planned[i].channel == planned[i - 1].channel)
                            QVERIFY(std::ranges::all_of(planned.begin() + static_cast<std::ptrdiff_t>(i), planned.end(),
                                                        [&](const PlannedTouch& touch) { return touch.channel == planned[i].channel; }));
                }
            }
        }
    }
    void termsRefuseWhatTheCalendarRefuses()
    {
        auto document = *agreement::templateDocument("b2b_standard");
        agreement::TeamHours closed;
        closed.team = "Export";
        document.calendar.teams = {closed};
        QCOMPARE(WorkTerms::create(document).error().code, calendar::codes::neverOpen);
    }
};

QTEST_GUILESS_MAIN(TestDuty)
#include "tst_duty.moc"
