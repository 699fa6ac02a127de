// A pause that the signed template names: chosen with an attempt, it stops the clocks until the date agreed with the person.

#include <QtTest>

#include "core/handover/commitments.h"
#include "core/usecase/handover_work.h"
#include "core/usecase/terms_book.h"
#include "tests/support/office.h"

using namespace handschlag;
using handover::Duty;
using handover::Promise;
using handover::Standing;

namespace {

const Instant now = officeNow;
constexpr std::int64_t hour = 3'600;

/// Called at 11:00 on the day of the acceptance; to be called again on Thursday of the week after, at 10:00.
handover::Handover calledInVain(Office& office, const std::string& pause)
{
    usecase::TouchRequest touch;
    touch.handover = office.accepted("L1").id;
    touch.channel = "call";
    touch.result = "no_answer";
    touch.followUpAt = *instantFromIso("2026-03-19T09:00:00Z");
    touch.pause = pause;
    return expectValue(usecase::logTouch(*office.store, touch, office.sales(), now.plus(hour)));
}

handover::Reading cadenceOf(Office& office, const handover::Handover& handover, Instant at)
{
    usecase::TermsBook terms(*office.store);
    const auto events = office.events(handover.id);
    for (const auto& reading : handover::readings(*expectValue(terms.of(handover.version)), "", handover, events, at))
        if (reading.promise == Promise::Cadence) return reading;
    qFatal("no cadence");
}

}  // namespace

class TestPauses : public QObject {
    Q_OBJECT
private slots:
    void templateOffersThem_data()
    {
        QTest::addColumn<QString>("pause");
        for (const char* pause : {"contact_away", "asked_to_wait", "waiting_for_marketing"}) QTest::newRow(pause) << QString::fromLatin1(pause);
    }
    /// The pause lasts 6 + 5 * 9 + 2 = 53 business hours. The third touch was due on Wednesday 18 March at 17:00: 53 hours on, it is
    /// Thursday 26 March, 16:00. The last one was due a week later.
    void templateOffersThem()
    {
        QFETCH(QString, pause);
        Office office;
        const auto paused = calledInVain(office, pause.toStdString());
        QVERIFY(paused.duty == Duty::FollowUp);
        QCOMPARE(toIso(paused.dutyDue.value()), std::string("2026-03-19T09:00:00Z"));
        const auto reading = cadenceOf(office, paused, *instantFromIso("2026-03-17T18:00:00Z"));
        QVERIFY(reading.standing == Standing::Excused);
        QCOMPARE(toIso(reading.due.value()), std::string("2026-04-02T14:00:00Z"));

        usecase::TouchRequest mail;
        mail.handover = paused.id;
        mail.channel = "email";
        mail.result = "sent";
        const auto resumed = expectValue(usecase::logTouch(*office.store, mail, office.sales(), *instantFromIso("2026-03-19T09:00:00Z")));
        QVERIFY(resumed.duty == Duty::Touch);
        QCOMPARE(toIso(resumed.dutyDue.value()), std::string("2026-03-26T15:00:00Z"));
        QVERIFY(cadenceOf(office, resumed, *instantFromIso("2026-03-19T10:00:00Z")).standing == Standing::Pending);
    }

    void withoutAReasonTheClocksRun()
    {
        Office office;
        const auto dated = calledInVain(office, "");
        QVERIFY(dated.duty == Duty::Touch);
        QCOMPARE(toIso(dated.dutyDue.value()), std::string("2026-03-17T16:00:00Z"));
        const auto reading = cadenceOf(office, dated, *instantFromIso("2026-03-17T18:00:00Z"));
        QVERIFY(reading.standing == Standing::Pending);
        QCOMPARE(toIso(reading.due.value()), std::string("2026-03-25T16:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(TestPauses)
#include "tst_pauses.moc"
