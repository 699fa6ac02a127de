#include <QtTest>
#include <random>

#include "core/calendar/business_clock.h"
#include "core/calendar/business_table.h"
#include "core/calendar/holidays.h"
#include "tests/support/walked_calendar.h"

using namespace handschlag;
using namespace handschlag::calendar;
using agreement::CalendarClause;

namespace {

CalendarClause weekdays(int fromHour, int toHour, const char* region = "", const char* zone = "Europe/Berlin")
{
    CalendarClause calendar;
    calendar.zone = zone;
    calendar.region = region;
    for (int day = 0; day < 5; ++day) calendar.hours.push_back({day, fromHour * 60, toHour * 60});
    return calendar;
}

CalendarClause roundTheClock()
{
    CalendarClause calendar;
    for (int day = 0; day < 7; ++day) calendar.hours.push_back({day, 0, 1440});
    return calendar;
}

Instant local(const QString& text)
{
    const Zone zone = *Zone::find("Europe/Berlin");
    const QTime time = QTime::fromString(text.mid(11), text.size() > 16 ? "HH:mm:ss" : "HH:mm");
    return zone.at(*dayFromIso(text.left(10).toStdString()), QTime(0, 0).secsTo(time));
}

Day lastSunday(int year, unsigned month)
{
    Day day = dayFromCivil(year, month, 31);
    while (weekday(day) != 6) day = day.plus(-1);
    return day;
}

}  // namespace

class TestBusinessClock : public QObject {
    Q_OBJECT
private slots:
    void workedValues_data()
    {
        QTest::addColumn<int>("opens");
        QTest::addColumn<int>("closes");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("due");
        QTest::newRow("over the Day of German Unity") << 9 << 18 << "2025-10-02 17:40" << 30 << "2025-10-06 09:10";
        QTest::newRow("into the next day") << 10 << 18 << "2025-10-08 15:00" << 600 << "2025-10-09 17:00";
        QTest::newRow("from the evening") << 10 << 18 << "2025-10-08 20:00" << 600 << "2025-10-10 12:00";
        QTest::newRow("until closing time, not the next opening") << 9 << 18 << "2025-10-08 17:30" << 30 << "2025-10-08 18:00";
        QTest::newRow("at closing time") << 9 << 18 << "2025-10-08 18:00" << 1 << "2025-10-09 09:01";
        QTest::newRow("at opening time") << 9 << 18 << "2025-10-08 09:00" << 540 << "2025-10-08 18:00";
        QTest::newRow("from a Sunday") << 9 << 18 << "2025-10-12 03:00" << 30 << "2025-10-13 09:30";
        QTest::newRow("Fri to Mon over the change to winter time") << 9 << 18 << "2025-10-24 17:00" << 120 << "2025-10-27 10:00";
        QTest::newRow("Fri to Mon over the change to summer time") << 9 << 18 << "2026-03-27 17:00" << 120 << "2026-03-30 10:00";
        QTest::newRow("no time at all") << 9 << 18 << "2025-10-11 12:00" << 0 << "2025-10-11 12:00";
        QTest::newRow("over Easter") << 9 << 18 << "2026-04-02 17:30" << 60 << "2026-04-07 09:30";
    }
    void workedValues()
    {
        QFETCH(int, opens);
        QFETCH(int, closes);
        QFETCH(QString, start);
        QFETCH(int, minutes);
        QFETCH(QString, due);
        const auto clock = BusinessClock::create(weekdays(opens, closes));
        QVERIFY(clock);
        const Instant answer = clock->due(local(start), minutes * 60);
        QCOMPARE(QString::fromStdString(toIso(answer)), QString::fromStdString(toIso(local(due))));
        QCOMPARE(clock->elapsed(local(start), answer), std::int64_t{minutes} * 60);
        const WalkedCalendar walked(weekdays(opens, closes));
        QCOMPARE(toIso(walked.due(local(start), minutes * 60)), toIso(answer));
        QCOMPARE(walked.elapsed(local(start), answer), std::int64_t{minutes} * 60);
    }
    /// done at or before due is in time: the second after is not, and the second before is still a second away.
    void theEarliestInstantOfAll()
    {
        const auto clock = *BusinessClock::create(weekdays(9, 18));
        const Instant start = local("2025-10-02 17:40"), due = clock.due(start, 30 * 60);
        QCOMPARE(clock.elapsed(start, due.plus(-1)), std::int64_t{30 * 60 - 1});
        QCOMPARE(clock.elapsed(start, due.plus(1)), std::int64_t{30 * 60 + 1});
        // Closed for three days, time stands still: 18:00 on Thursday to 09:00 on Monday.
        for (const char* closed : {"2025-10-02 18:00", "2025-10-03 12:00", "2025-10-05 23:59", "2025-10-06 09:00"}) QCOMPARE(clock.elapsed(start, local(closed)), std::int64_t{20 * 60});
    }
    void holidaysOfTheRegionAndClosedDays()
    {
        CalendarClause calendar = weekdays(8, 17, "BY");
        calendar.closedYearly = {{12, 24}, {12, 31}};
        calendar.closedDays = {dayFromCivil(2026, 1, 2)};
        const auto clock = *BusinessClock::create(calendar);
        // 24 to 26 December, the weekend, then Mon 29 and Tue 30; closed 31 to 4 January, then Epiphany on the 6th
        QCOMPARE(toIso(clock.due(local("2025-12-23 16:00"), 3600 + 2 * 9 * 3600 + 3600)), toIso(local("2026-01-05 09:00")));
        QCOMPARE(toIso(clock.due(local("2026-01-05 16:30"), 3600)), toIso(local("2026-01-07 08:30")));
        QVERIFY(!clock.isWorkingDay(dayFromCivil(2026, 1, 6)));
        QVERIFY((*BusinessClock::create(weekdays(8, 17, "NW"))).isWorkingDay(dayFromCivil(2026, 1, 6)));
    }
    void changesOfClocksCountAsTheyPass()
    {
        const auto clock = *BusinessClock::create([] {
            CalendarClause calendar = roundTheClock();
            return calendar;
        }());
        QCOMPARE(clock.elapsed(local("2026-03-29 00:00"), local("2026-03-30 00:00")), std::int64_t{23 * 3600});
        QCOMPARE(clock.elapsed(local("2026-10-25 00:00"), local("2026-10-26 00:00")), std::int64_t{25 * 3600});
        CalendarClause night;
        night.hours = {{6, 60, 240}};
        const auto sundays = *BusinessClock::create(night);
        QCOMPARE(sundays.elapsed(local("2026-10-25 00:00"), local("2026-10-26 00:00")), std::int64_t{4 * 3600});
        QCOMPARE(sundays.elapsed(local("2026-03-29 00:00"), local("2026-03-30 00:00")), std::int64_t{2 * 3600});
    }
    void hoursMayOverlapAndBreak()
    {
        CalendarClause calendar;
        calendar.hours = {{0, 780, 1020}, {0, 480, 720}, {0, 900, 1080}, {0, 720, 730}};
        const auto clock = *BusinessClock::create(calendar);
        QCOMPARE(clock.elapsed(local("2025-10-13 00:00"), local("2025-10-14 00:00")), std::int64_t{(730 - 480 + 1080 - 780) * 60});
        QVERIFY(clock.isOpen(local("2025-10-13 12:09:59")));
        QVERIFY(!clock.isOpen(local("2025-10-13 12:10:00")));
        QVERIFY(!clock.isOpen(local("2025-10-13 12:59:59")));
        QVERIFY(clock.isOpen(local("2025-10-13 13:00:00")));
        QCOMPARE(clock.nextOpening(local("2025-10-13 12:30")), local("2025-10-13 13:00"));
        QCOMPARE(clock.nextOpening(local("2025-10-13 18:00")), local("2025-10-20 08:00"));
    }
    void theTableSaysWhatTheClockSays()
    {
        std::mt19937 random(11);
        for (const auto& calendar : {weekdays(8, 17, "BY"), roundTheClock()}) {
            const auto clock = *BusinessClock::create(calendar);
            const Instant from = local("2026-02-20 11:00:07");
            const Instant to = local("2026-12-28 03:00");
            const BusinessTable table(clock, from, to);
            QCOMPARE(table.at(from), std::int64_t{0});
            QCOMPARE(table.at(from.plus(-99)), std::int64_t{0});
            QCOMPARE(table.at(to.plus(99'999)), clock.elapsed(from, to));
            for (int i = 0; i < 3'000; ++i) {
                const auto span = static_cast<unsigned>(to.seconds - from.seconds);
                const Instant a = from.plus(random() % span), b = from.plus(random() % span);
                QCOMPARE(table.at(b) - table.at(a), clock.elapsed(a, b));
            }
        }
    }
    void refusals()
    {
        CalendarClause noHours;
        QCOMPARE(BusinessClock::create(noHours).error().code, codes::neverOpen);
        CalendarClause allClosed = roundTheClock();
        for (int month = 1; month <= 12; ++month)
            for (int day = 1; day <= 31; ++day) allClosed.closedYearly.push_back({month, day});
        QCOMPARE(BusinessClock::create(allClosed).error().code, codes::neverOpen);
        std::erase(allClosed.closedYearly, agreement::YearlyClosing{12, 25});
        QCOMPARE(BusinessClock::create(allClosed).error().code, codes::neverOpen);  // Christmas is closed anyway
        std::erase(allClosed.closedYearly, agreement::YearlyClosing{2, 29});
        QVERIFY(BusinessClock::create(allClosed));
        CalendarClause badRegion = weekdays(9, 18, "XX");
        QCOMPARE(BusinessClock::create(badRegion).error().code, codes::regionUnknown);
        CalendarClause badZone = weekdays(9, 18, "", "Europe/Ulm");
        QCOMPARE(BusinessClock::create(badZone).error().code, codes::zoneUnknown);
        for (const agreement::OpeningHours bad : {agreement::OpeningHours{7, 0, 60}, {-1, 0, 60}, {0, 60, 60}, {0, -1, 60}, {0, 0, 1441}}) {
            CalendarClause calendar;
            calendar.hours = {bad};
            QCOMPARE(BusinessClock::create(calendar).error().code, codes::hoursInvalid);
        }
    }
    void endsWithTheYear9999()
    {
        CalendarClause rare = roundTheClock();
        rare.hours = {{6, 0, 1}};
        QVERIFY(toIso(BusinessClock::create(rare)->due(local("2025-10-13 00:00"), std::int64_t{1} << 60)).starts_with("9999-12-31"));
    }
    void everyLandAgainstTheSimulation_data()
    {
        QTest::addColumn<QString>("region");
        for (const Region& region : regions()) QTest::newRow(std::string(region.code).c_str()) << QString::fromLatin1(region.code.data(), 2);
    }
    void everyLandAgainstTheSimulation()
    {
        QFETCH(QString, region);
        CalendarClause calendar = weekdays(8, 17, region.toLatin1().constData());
        calendar.hours.push_back({5, 9 * 60, 12 * 60 + 30});
        calendar.closedYearly = {{12, 24}, {12, 31}};
        const auto clock = *BusinessClock::create(calendar);
        const WalkedCalendar simulation(calendar);
        std::mt19937_64 random(qHash(region) % 1000);
        for (int i = 0; i < 1'000; ++i) {
            const Instant start = local("2019-01-01 00:00").plus(static_cast<std::int64_t>(random() % (12ULL * 366 * 86'400)));
            const auto seconds = static_cast<std::int64_t>(random() % 180'000 + 1);
            const Instant due = simulation.due(start, seconds);
            QCOMPARE(toIso(clock.due(start, seconds)), toIso(due));
            QCOMPARE(clock.elapsed(start, due), seconds);
            QCOMPARE(clock.elapsed(due, start), -seconds);
            QCOMPARE(clock.elapsed(start, due.plus(-1)), seconds - 1);
            QCOMPARE(clock.isOpen(start), simulation.isOpen(start));
            const Instant later = start.plus(static_cast<std::int64_t>(random() % (20ULL * 86'400)));
            QCOMPARE(clock.elapsed(start, later), simulation.elapsed(start, later));
            const Instant between = start.plus((due.seconds - start.seconds) / 3);
            QCOMPARE(clock.elapsed(start, between) + clock.elapsed(between, due), seconds);
        }
    }
    /// The nights in which clocks change, with a calendar that never closes but on holidays: what passes is what counts.
    void roundTheClockThroughTheNights_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("night");
        for (int year = 2019; year <= 2031; ++year) {
            QTest::addRow("Berlin, spring %d", year) << "Europe/Berlin" << QString::fromStdString(toIso(lastSunday(year, 3)));
            QTest::addRow("Berlin, autumn %d", year) << "Europe/Berlin" << QString::fromStdString(toIso(lastSunday(year, 10)));
        }
        QTest::newRow("New York, spring") << "America/New_York" << "2026-03-08";
        QTest::newRow("New York, autumn") << "America/New_York" << "2026-11-01";
        QTest::newRow("half an hour") << "Australia/Lord_Howe" << "2026-04-05";
        QTest::newRow("no midnight") << "America/Sao_Paulo" << "2018-11-04";
        QTest::newRow("two midnights") << "America/Sao_Paulo" << "2018-02-18";
    }
    void roundTheClockThroughTheNights()
    {
        QFETCH(QString, zone);
        QFETCH(QString, night);
        CalendarClause calendar = roundTheClock();
        calendar.zone = zone.toStdString();
        const auto clock = *BusinessClock::create(calendar);
        const WalkedCalendar simulation(calendar);
        const Instant begin = clock.zone().startOf(dayFromIso(night.toStdString())->plus(-1));
        std::mt19937_64 random(11);
        for (int i = 0; i < 40; ++i) {
            const Instant start = begin.plus(static_cast<std::int64_t>(random() % (2ULL * 86'400)));
            const auto seconds = static_cast<std::int64_t>(random() % 90'000 + 1);
            const Instant due = simulation.due(start, seconds);
            QCOMPARE(toIso(clock.due(start, seconds)), toIso(due));
            QCOMPARE(clock.elapsed(start, due), seconds);
            const Instant later = start.plus(static_cast<std::int64_t>(random() % 90'000));
            QCOMPARE(clock.elapsed(start, later), simulation.elapsed(start, later));
        }
    }
    /// Round the clock on the days when clocks change, second by second of wall time.
    void changesOfClocksAgainstTheSimulation_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char* zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo"}) QTest::newRow(zone) << zone;
    }
    void changesOfClocksAgainstTheSimulation()
    {
        QFETCH(QString, zone);
        CalendarClause calendar = roundTheClock();
        calendar.zone = zone.toStdString();
        for (auto& hours : calendar.hours) hours.fromMinute = 4 * 60;  // clear of the repeated hours, where zone.h decides
        const auto clock = *BusinessClock::create(calendar);
        const WalkedCalendar simulation(calendar);
        std::mt19937_64 random(7);
        for (int i = 0; i < 300; ++i) {
            const Instant start = local("2016-01-01 00:00").plus(static_cast<std::int64_t>(random() % (4ULL * 366 * 86'400)));
            const auto seconds = static_cast<std::int64_t>(random() % 300'000 + 1);
            QCOMPARE(toIso(clock.due(start, seconds)), toIso(simulation.due(start, seconds)));
        }
    }
};

QTEST_GUILESS_MAIN(TestBusinessClock)
#include "tst_business_clock.moc"
