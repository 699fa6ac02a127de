// Which notices fall due, to whom, and when nobody wants to be disturbed. Times are those of a Mon-Fri 9-18 calendar in Berlin.

#include <QtTest>

#include <random>
#include <set>

#include "core/handover/notices.h"

using namespace handschlag;
using handover::Duty;
using handover::Notice;
using handover::NoticeKind;
using handover::NoticePerson;
using handover::NoticeSettings;
using handover::WatchedDuty;

namespace {

constexpr PersonId vogel{1}, adler{2}, kern{3}, roth{4}, weiss{5};
constexpr TeamId inside{7};
const std::vector<NoticePerson> people{{vogel, agreement::Side::Sales, inside, false},
                                       {adler, agreement::Side::Sales, inside, false},
                                       {kern, agreement::Side::Marketing, {}, true},
                                       {roth, agreement::Side::Sales, {}, true},
                                       {weiss, agreement::Side::Observer, {}, true}};

calendar::BusinessClock office()
{
    agreement::CalendarClause calendar;
    calendar.region = "BE";
    for (int day = 0; day < 5; ++day) calendar.hours.push_back({day, 9 * 60, 18 * 60});
    return *calendar::BusinessClock::create(calendar);
}

const calendar::BusinessClock hours = office();

Instant at(const char* iso) { return *instantFromIso(iso); }

WatchedDuty decision(const char* since, int minutes, bool inquiry = false)
{
    WatchedDuty duty;
    duty.handover = {10};
    duty.inquiry = inquiry;
    duty.since = at(since);
    duty.allowed = minutes * 60;
    duty.due = hours.due(duty.since, duty.allowed);
    duty.clock = &hours;
    duty.team = inside;
    return duty;
}

std::string shown(const std::vector<Notice>& notices)
{
    std::string text;
    for (const Notice& notice : notices) {
        text += std::string(text.empty() ? "" : ", ") + key(notice.kind) + ' ' + toIso(notice.at).substr(8, 8) + " to";
        for (const PersonId person : notice.to) text += ' ' + std::to_string(person.value);
    }
    return text;
}

std::vector<Notice> of(const WatchedDuty& duty, const char* last, const char* now) { return noticesBetween(std::span(&duty, 1), people, at(last), at(now)); }

}  // namespace

Q_DECLARE_METATYPE(WatchedDuty)

class TestNotices : public QObject {
    Q_OBJECT
private slots:
    void steps_data()
    {
        QTest::addColumn<WatchedDuty>("duty");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const WatchedDuty& duty, const char* last, const char* now, const char* expected) {
            QTest::newRow(name) << duty << QByteArray(last) << QByteArray(now) << QByteArray(expected);
        };
        // Thursday before a holiday, 17:40 + 30 min: due on Monday at 09:10; 24 of the 30 minutes are over at 09:04, 60 at 09:40.
        const WatchedDuty overTheHoliday = decision("2025-10-02T15:40:00Z", 30);
        row("nothing over the weekend", overTheHoliday, "2025-10-02T15:40:00Z", "2025-10-06T07:03:59Z", "");
        row("80 %", overTheHoliday, "2025-10-06T07:03:59Z", "2025-10-06T07:04:00Z", "due_soon 06T07:04 to 1 2");
        row("the deadline itself is still met", overTheHoliday, "2025-10-06T07:04:00Z", "2025-10-06T07:10:00Z", "");
        row("100 %", overTheHoliday, "2025-10-06T07:10:00Z", "2025-10-06T07:10:01Z", "overdue 06T07:10 to 1 2 4");
        row("200 %", overTheHoliday, "2025-10-06T07:39:59Z", "2025-10-06T07:40:00Z", "escalated 06T07:40 to 1 2 3 4");
        row("all at once", overTheHoliday, "2025-10-01T07:00:00Z", "2025-10-07T07:00:00Z",
            "due_soon 06T07:04 to 1 2, overdue 06T07:10 to 1 2 4, escalated 06T07:40 to 1 2 3 4");
        WatchedDuty owned = overTheHoliday;
        owned.owner = adler;
        row("to the owner", owned, "2025-10-06T07:10:00Z", "2025-10-06T07:20:00Z", "overdue 06T07:10 to 2 4");
        owned.claimedBy = vogel;
        row("to whoever works on it", owned, "2025-10-06T07:10:00Z", "2025-10-06T07:20:00Z", "overdue 06T07:10 to 1 4");
        WatchedDuty nobodys = overTheHoliday;
        nobodys.team = {};
        row("nobody's goes to the heads", nobodys, "2025-10-06T07:10:00Z", "2025-10-06T07:20:00Z", "overdue 06T07:10 to 3 4");
        const WatchedDuty inquiry = decision("2025-10-07T08:00:00Z", 30, true);
        row("an inquiry comes in", inquiry, "2025-10-07T07:59:59Z", "2025-10-07T08:00:00Z", "new_inquiry 07T08:00 to 1 2");
        row("it came before", inquiry, "2025-10-07T08:00:00Z", "2025-10-07T08:10:00Z", "");
        WatchedDuty returned = decision("2025-10-07T08:00:00Z", 9 * 60);
        returned.duty = Duty::Correct;
        row("a lead comes back to marketing", returned, "2025-10-07T07:00:00Z", "2025-10-07T09:00:00Z", "returned 07T08:00 to 3");
        row("and its time runs out", returned, "2025-10-07T09:00:00Z", "2025-10-08T09:00:00Z", "due_soon 07T15:12 to 3, overdue 08T08:00 to 3");
        WatchedDuty right = decision("2025-10-07T08:00:00Z", 9 * 60);
        right.duty = Duty::Object;
        row("an objection's time ends without a breach", right, "2025-10-07T08:00:00Z", "2025-10-31T08:00:00Z", "objection_ends 07T15:12 to 3");
        WatchedDuty appointment = decision("2025-10-07T08:00:00Z", 60);
        appointment.duty = Duty::FollowUp;
        appointment.allowed = 0;
        row("an agreed date knows no shares", appointment, "2025-10-07T08:00:00Z", "2025-10-31T08:00:00Z", "overdue 07T09:00 to 1 2 4");
        WatchedDuty dispute = right;
        dispute.duty = Duty::Rule;
        dispute.due.reset();
        row("a dispute waits for the review", dispute, "2025-10-07T08:00:00Z", "2025-10-31T08:00:00Z", "");
    }
    void steps()
    {
        QFETCH(WatchedDuty, duty);
        QFETCH(QByteArray, last);
        QFETCH(QByteArray, now);
        QTEST(QByteArray::fromStdString(shown(of(duty, last.constData(), now.constData()))), "expected");
    }

    /// However often one looks, the same notices come, each once, and each with the time at which it fell due.
    void eachStepOnceHoweverOftenOneLooks()
    {
        std::mt19937_64 random(20251006);
        const auto between = [&random](std::int64_t low, std::int64_t high) { return std::uniform_int_distribution(low, high)(random); };
        const Instant start = at("2025-10-01T00:00:00Z");
        std::vector<WatchedDuty> duties;
        for (std::int64_t id = 1; id <= 60; ++id) {
            WatchedDuty duty = decision("2025-10-01T00:00:00Z", 0);
            duty.handover = {id};
            duty.inquiry = between(0, 2) == 0;
            duty.duty = std::array{Duty::Decide, Duty::Correct, Duty::Object, Duty::FirstTouch}[static_cast<std::size_t>(between(0, 3))];
            duty.since = start.plus(between(0, 5 * secondsPerDay));
            duty.allowed = between(5, 1'200) * 60;
            duty.due = hours.due(duty.since, duty.allowed);
            duties.push_back(duty);
        }
        const Instant end = start.plus(30 * secondsPerDay);
        const auto whole = noticesBetween(duties, people, start.plus(-1), end);
        QVERIFY(whole.size() > 150);
        std::vector<Notice> pieces;
        for (Instant last = start.plus(-1); last < end;) {
            const Instant now = std::min(end, last.plus(between(1, 20'000)));
            for (const Notice& notice : noticesBetween(duties, people, last, now)) {
                QVERIFY(last < notice.at && notice.at <= now);
                pieces.push_back(notice);
            }
            last = now;
        }
        QVERIFY(pieces == whole);
        std::set<std::pair<std::int64_t, NoticeKind>> steps;
        for (const Notice& notice : whole) QVERIFY(steps.emplace(notice.handover.value, notice.kind).second);
    }

    void quiet_data()
    {
        QTest::addColumn<bool>("business");
        QTest::addColumn<bool>("span");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* name, bool business, bool span, int from, int until, const char* now, bool expected) {
            QTest::newRow(name) << business << span << from * 60 << until * 60 << QByteArray(now) << expected;
        };
        row("at work", true, false, 0, 0, "2025-10-07T07:00:00Z", false);
        row("before opening", true, false, 0, 0, "2025-10-07T06:59:59Z", true);
        row("on a holiday", true, false, 0, 0, "2025-10-03T09:00:00Z", true);
        row("any time is fine", false, false, 0, 0, "2025-10-03T02:00:00Z", false);
        row("over midnight, late", false, true, 18, 8, "2025-10-07T16:00:00Z", true);
        row("over midnight, early", false, true, 18, 8, "2025-10-07T05:59:00Z", true);
        row("over midnight, by day", false, true, 18, 8, "2025-10-07T06:00:00Z", false);
        row("at lunch", true, true, 12, 13, "2025-10-07T10:30:00Z", true);
        row("after lunch", true, true, 12, 13, "2025-10-07T11:00:00Z", false);
        row("no span", false, true, 12, 12, "2025-10-07T10:00:00Z", false);
    }
    void quiet()
    {
        QFETCH(bool, business);
        QFETCH(bool, span);
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(QByteArray, now);
        NoticeSettings settings;
        settings.businessHoursOnly = business;
        settings.quietHours = span;
        settings.quietFrom = from;
        settings.quietUntil = until;
        QTEST(handover::isQuiet(settings, ::hours, at(now.constData())), "expected");
    }

    void onlyWhatOneAskedFor()
    {
        const Notice notice{NoticeKind::Overdue, {10}, at("2025-10-07T08:00:00Z"), {vogel, adler}};
        NoticeSettings settings;
        QVERIFY(wants(settings, notice, vogel));
        QVERIFY(!wants(settings, notice, kern));
        settings.kinds[static_cast<std::size_t>(NoticeKind::Overdue)] = false;
        QVERIFY(!wants(settings, notice, vogel));
        settings = {};
        settings.on = false;
        QVERIFY(!wants(settings, notice, vogel));
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
