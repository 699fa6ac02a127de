// How each promise stands with a handover: a life told line by line, the instant it is looked at, and the standing of every promise.

#include <QtTest>

#include "core/handover/commitments.h"
#include "core/handover/compliance.h"
#include "core/handover/escalation.h"
#include "tests/support/told_life.h"

using namespace handschlag;
using namespace handschlag::handover;

namespace {

using told::Life;
using told::local;
using told::terms;

std::vector<Reading> read(const Life& life, const QString& now, bool mayMail = true)
{
    const WorkTerms work = terms();
    Handover handover = life.handover();
    handover.qualifiedAt = handover.submittedAt;
    return readings(work, "", handover, life.events(), local(now), mayMail);
}

QString written(const std::vector<Reading>& readings)
{
    QStringList words;
    for (const Reading& reading : readings)
        if (reading.promise != Promise::Delivery) words << QString("%1 %2").arg(key(reading.promise), key(reading.standing));
    return words.join(", ");
}

Reading reading(Promise promise, Standing standing, TeamId team = {1}, bool trial = false, std::int64_t id = 1)
{
    Reading made;
    made.promise = promise;
    made.standing = standing;
    made.due = local("2026-02-02 13:00").plus(id * 3600);
    made.handover = {id};
    made.team = team;
    made.trial = trial;
    return made;
}

}  // namespace

class TestCommitments : public QObject {
    Q_OBJECT
private slots:
    void lives_data()
    {
        QTest::addColumn<QStringList>("life");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("mayMail");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QStringList& life, const char* now, const char* expected, bool mayMail = true) {
            QTest::newRow(name) << life << now << mayMail << expected;
        };
        // Submitted Mon 2nd 09:00; decision due 13:00, first touch Tue 3rd 09:00.
        const QString accept = "accept 2026-02-02 13:00";
        const QString call = "touch 2026-02-03 09:00 call";
        row("fresh", {}, "2026-02-02 10:00", "decision pending, first_touch pending");
        row("at the due it is not missed yet", {}, "2026-02-02 13:00", "decision pending, first_touch pending");
        row("a minute later it is", {}, "2026-02-02 13:01", "decision missed, first_touch pending");
        row("nothing done", {}, "2026-02-03 09:01", "decision missed, first_touch missed");
        row("accepted in time", {accept}, "2026-02-02 14:00", "decision met, first_touch pending, cadence pending, status pending");
        row("accepted late", {"accept 2026-02-02 13:01"}, "2026-02-02 14:00", "decision late, first_touch pending, cadence pending, status pending");
        row("called in time", {accept, call}, "2026-02-03 10:00", "decision met, first_touch met, cadence pending, status met");
        row("called a minute late", {accept, "touch 2026-02-03 09:01 call"}, "2026-02-03 10:00", "decision met, first_touch late, cadence pending, status met");
        row("recorded 18 h later", {accept, call + " +1440"}, "2026-02-06 10:00", "decision met, first_touch met, cadence pending, status met");
        // 18 business hours after Tue 3rd 09:00 is Thu 5th 09:00, 2,880 minutes by the wall clock.
        row("recorded at the last minute", {accept, call + " +2880"}, "2026-02-06 10:00", "decision met, first_touch met, cadence pending, status met");
        row("recorded too late", {accept, call + " +2881"}, "2026-02-06 10:00", "decision met, first_touch met, cadence pending, status late");
        row("cadence over", {accept, call}, "2026-02-16 17:01", "decision met, first_touch met, cadence missed, status met");
        const QStringList threeCalls{accept, call, "touch 2026-02-10 09:00 call", "touch 2026-02-16 17:00 call"};
        row("cadence done to the minute, conclusion ahead", threeCalls, "2026-02-18 17:00", "decision met, first_touch met, cadence met, status pending", false);
        row("no conclusion", threeCalls, "2026-02-18 17:01", "decision met, first_touch met, cadence met, status missed", false);
        row("concluded in time", threeCalls + QStringList{"recycle 2026-02-18 17:00 unreachable"}, "2026-03-18 17:01",
            "decision met, first_touch met, cadence met, status met, feedback met", false);
        row("qualified: no cadence is owed", {accept, call, "qualify 2026-02-05 10:00 2026-02-12 10:00"}, "2026-03-18 17:01",
            "decision met, first_touch met, cadence excused, status met");
        row("rejected before the first touch was due", {"reject 2026-02-02 10:00"}, "2026-03-18 17:01", "decision met, first_touch excused, feedback missed");
        row("rejected late with a reason, and never called", {"reject 2026-02-03 10:00 poor_fit"}, "2026-03-18 17:01", "decision late, first_touch missed, feedback met");
        row("returned, marketing has time", {"return 2026-02-02 10:00"}, "2026-02-04 10:00", "decision met, first_touch excused, feedback missed, correction pending");
        row("returned, marketing let it lie", {"return 2026-02-02 10:00"}, "2026-02-04 10:01", "decision met, first_touch excused, feedback missed, correction missed");
        row("corrected, sales' clock anew", {"return 2026-02-02 10:00", "correct 2026-02-04 10:00"}, "2026-02-04 14:00",
            "decision pending, first_touch pending, feedback missed, correction met");
        row("corrected late", {"return 2026-02-02 10:00", "correct 2026-02-04 10:01"}, "2026-02-04 14:00",
            "decision pending, first_touch pending, feedback missed, correction late");
        row("taken out in time", {"return 2026-02-02 10:00", "withdraw 2026-02-04 10:00"}, "2026-02-04 14:00",
            "decision met, first_touch excused, feedback missed, correction met");
        row("one standing for two runs: the worse one", {"return 2026-02-02 14:00", "correct 2026-02-04 10:00", "accept 2026-02-04 11:00", "touch 2026-02-04 12:00 call"},
            "2026-02-04 14:00", "decision late, first_touch met, cadence pending, status met, feedback missed, correction met");
        row("passed on in time, the next team is late", {"reassign 2026-02-02 10:00", "accept 2026-02-02 14:01"}, "2026-02-02 15:00",
            "decision late, first_touch pending, cadence pending, status pending");
        row("expired", {"expire 2026-02-16 17:00"}, "2026-02-16 17:00", "decision missed, first_touch missed");
        row("erased before anything was due", {"erase 2026-02-02 10:00"}, "2026-02-16 17:00", "decision excused, first_touch excused");
        row("won elsewhere after the decision was due", {"win 2026-02-02 14:00"}, "2026-02-16 17:00", "decision missed, first_touch excused");
        row("paused for an agreed reason", {accept, call, "date 2026-02-03 10:00 2026-03-20 15:00 contact_away"}, "2026-03-10 17:01",
            "decision met, first_touch met, cadence excused, status met");
        // Six touches by Mon 16th 17:00; the pause moves that by Tue 3rd 10:00 to Thu 5th 10:00 = 18 h, to Wed 18th 17:00.
        row("after the pause the clock runs on", {accept, call, "date 2026-02-03 10:00 2026-02-05 10:00 contact_away"}, "2026-02-18 17:00",
            "decision met, first_touch met, cadence pending, status met");
        row("and out", {accept, call, "date 2026-02-03 10:00 2026-02-05 10:00 contact_away"}, "2026-02-18 17:01",
            "decision met, first_touch met, cadence missed, status met");
        row("a date without an agreed reason stops nothing", {accept, call, "date 2026-02-03 10:00 2026-03-20 15:00"}, "2026-02-16 17:01",
            "decision met, first_touch met, cadence missed, status met");
        row("an acceptance taken back never was", {accept, "undo 2026-02-02 13:00 2"}, "2026-02-02 13:01", "decision missed, first_touch pending");
    }
    void lives()
    {
        QFETCH(QStringList, life);
        QFETCH(QString, now);
        QFETCH(bool, mayMail);
        QFETCH(QString, expected);
        Life told;
        for (const QString& line : life) told.tell(line);
        QCOMPARE(written(read(told, now, mayMail)), expected);
    }
    void shareOfTheTime()
    {
        Life told;
        told.tell("accept 2026-02-02 11:00");
        told.tell("date 2026-02-02 12:00 2026-02-03 12:00 asked_to_wait");
        const auto all = read(told, "2026-02-03 13:00");
        QCOMPARE(all[0].used * 100 / all[0].allowed, std::int64_t{50});  // 2 h of 4
        // The first touch: 3 h before the pause and 1 h after it, of 9.
        QCOMPARE(all[1].used, std::int64_t{4 * 3600});
        QCOMPARE(all[1].allowed, std::int64_t{9 * 3600});
        QCOMPARE(told::written(all[1].due), QString("2026-02-04 09:00"));
    }
    void delivery_data()
    {
        QTest::addColumn<QString>("qualified");
        QTest::addColumn<bool>("inquiry");
        QTest::addColumn<QString>("expected");
        // 9 h, an inquiry 5 h, before Mon 2026-02-02 09:00; Friday the 30th closes at 17:00.
        QTest::newRow("nine hours") << "2026-01-30 09:00" << false << "met";
        QTest::newRow("a minute more") << "2026-01-30 08:59" << false << "late";
        QTest::newRow("an inquiry, five hours") << "2026-01-30 13:00" << true << "met";
        QTest::newRow("an inquiry, a minute more") << "2026-01-30 12:59" << true << "late";
    }
    void delivery()
    {
        QFETCH(QString, qualified);
        QFETCH(bool, inquiry);
        QFETCH(QString, expected);
        const WorkTerms work = terms();
        const Life told;
        Handover handover = told.handover();
        handover.qualifiedAt = local(qualified);
        handover.inquiry = inquiry;
        const auto all = readings(work, "", handover, told.events(), local("2026-02-02 10:00"));
        QCOMPARE(all.back().promise, Promise::Delivery);
        QCOMPARE(QString(key(all.back().standing)), expected);
    }
    void countsBySideTeamAndPromise()
    {
        using enum Standing;
        const std::vector<Reading> all{reading(Promise::Decision, Met),     reading(Promise::Decision, Late, {1}, false, 4), reading(Promise::Decision, Missed, {2}, false, 2),
                                       reading(Promise::Decision, Excused), reading(Promise::Decision, Pending),            reading(Promise::Delivery, Met),
                                       reading(Promise::Delivery, Missed, {1}, true)};
        const Compliance compliance = complianceOf(all, {.persons = {{TeamId{1}, 5}, {TeamId{2}, 4}}, .smallestTeam = 5, .byTeam = true, .lateShown = true}, told::berlin);
        QCOMPARE(compliance.rows.size(), std::size_t{3});
        QCOMPARE(compliance.rows[0], (ComplianceRow{Promise::Delivery, agreement::Side::Marketing, {}, {1, 0, 0, 0, 0}}));
        QCOMPARE(compliance.rows[1], (ComplianceRow{Promise::Decision, agreement::Side::Sales, {}, {1, 1, 1, 1, 1}}));
        QCOMPARE(compliance.rows[2], (ComplianceRow{Promise::Decision, agreement::Side::Sales, {1}, {1, 1, 0, 1, 1}}));
        QCOMPARE(compliance.breaches.size(), std::size_t{2});
        QCOMPARE(compliance.breaches[0].handover, HandoverId{2});
        QCOMPARE(compliance.breaches[0].team, TeamId{});
        QCOMPARE(compliance.breaches[1].team, TeamId{1});
        QCOMPARE(complianceOf(compliance.rows[1].counts), std::optional(333));
        const Compliance hidden = complianceOf(all, {.persons = {{TeamId{1}, 5}, {TeamId{2}, 4}}}, told::berlin);
        QCOMPARE(hidden.rows[1].counts, (Counts{1, 0, 2, 1, 1}));
        QVERIFY(std::ranges::all_of(hidden.breaches, [](const Breach& breach) { return breach.standing == Standing::Missed; }));
        QCOMPARE(complianceOf(compliance.rows[0].counts), std::optional(1000));
        QCOMPARE(complianceOf(Counts{0, 0, 0, 3, 4}), std::nullopt);
        QCOMPARE(complianceOf(Counts{2, 1, 0, 0, 0}), std::optional(667));
    }
    void escalation_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("four hours") << "2026-02-02 09:00" << 240 << QStringList{"2026-02-02 11:00", "2026-02-02 12:12", "2026-02-02 13:00", "2026-02-02 17:00"};
        QTest::newRow("over the weekend") << "2026-01-30 16:00" << 120 << QStringList{"2026-01-30 17:00", "2026-02-02 08:36", "2026-02-02 09:00", "2026-02-02 11:00"};
        QTest::newRow("from the night") << "2026-02-02 22:00" << 30 << QStringList{"2026-02-03 08:15", "2026-02-03 08:24", "2026-02-03 08:30", "2026-02-03 09:00"};
    }
    void escalation()
    {
        QFETCH(QString, start);
        QFETCH(int, minutes);
        QFETCH(QStringList, steps);
        const WorkTerms work = terms();
        const auto& clock = work.clocks.of("");
        const auto made = escalationSteps(clock, local(start), clock.due(local(start), minutes * 60));
        QCOMPARE(made.size(), std::size_t{4});
        const std::array percents{50, 80, 100, 200};
        for (std::size_t i = 0; i < made.size(); ++i) {
            QCOMPARE(made[i].percent, percents[i]);
            QCOMPARE(told::written(made[i].at), steps[static_cast<qsizetype>(i)]);
        }
        QVERIFY(!reachedStep(made, made[0].at.plus(-1)));
        QCOMPARE(reachedStep(made, made[0].at)->percent, 50);
        QCOMPARE(reachedStep(made, made[1].at)->percent, 80);
        QCOMPARE(reachedStep(made, made[2].at)->percent, 80);  // done at the due is in time
        QCOMPARE(reachedStep(made, made[2].at.plus(1))->percent, 100);
        QCOMPARE(reachedStep(made, made[3].at.plus(1))->percent, 200);
    }
    void whoIsTold()
    {
        QCOMPARE(toldAt(50), (Told{true, false, false, false}));
        QCOMPARE(toldAt(80), (Told{true, true, false, false}));
        QCOMPARE(toldAt(100), (Told{true, true, true, false}));
        QCOMPARE(toldAt(200), (Told{true, true, true, true}));
    }
};

QTEST_GUILESS_MAIN(TestCommitments)
#include "tst_commitments.moc"
