#include <QtTest>

#include "core/calendar/zone.h"

using namespace handschlag;
using calendar::Zone;

namespace {
Instant instant(const char* iso) { return *instantFromIso(iso); }
}  // namespace

class TestZone : public QObject {
    Q_OBJECT
private slots:
    void unknownZonesAreRefusedByName()
    {
        for (const char* name : {"Europe/Ulm", "", "europe/berlin", "../../etc/passwd"}) {
            const auto zone = Zone::find(name);
            QVERIFY2(!zone, name);
            QCOMPARE(zone.error().code.name, std::string_view("calendar.zone_unknown"));
            QCOMPARE(zone.error().arguments, std::vector<std::string>{name});
        }
    }
    void wallClock_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char* what, const char* zone, const char* day, int hour, int minute, const char* utc) {
            QTest::newRow(what) << zone << day << hour * 60 + minute << utc;
        };
        row("winter", "Europe/Berlin", "2026-01-15", 9, 0, "2026-01-15T08:00:00Z");
        row("summer", "Europe/Berlin", "2026-07-15", 9, 0, "2026-07-15T07:00:00Z");
        row("before the gap", "Europe/Berlin", "2026-03-29", 1, 59, "2026-03-29T00:59:00Z");
        row("gap begins", "Europe/Berlin", "2026-03-29", 2, 0, "2026-03-29T01:00:00Z");
        row("inside the gap", "Europe/Berlin", "2026-03-29", 2, 30, "2026-03-29T01:00:00Z");
        row("after the gap", "Europe/Berlin", "2026-03-29", 3, 0, "2026-03-29T01:00:00Z");
        row("day of the gap", "Europe/Berlin", "2026-03-29", 9, 0, "2026-03-29T07:00:00Z");
        row("repeated hour: the first", "Europe/Berlin", "2026-10-25", 2, 30, "2026-10-25T00:30:00Z");
        row("after the repeated hour", "Europe/Berlin", "2026-10-25", 3, 0, "2026-10-25T02:00:00Z");
        row("24:00", "Europe/Berlin", "2026-10-25", 24, 0, "2026-10-25T23:00:00Z");
        row("no midnight", "America/Sao_Paulo", "2018-11-04", 0, 0, "2018-11-04T03:00:00Z");
        row("far west", "Pacific/Honolulu", "2026-01-01", 0, 0, "2026-01-01T10:00:00Z");
        row("far east", "Pacific/Kiritimati", "2026-01-01", 0, 0, "2025-12-31T10:00:00Z");
        row("a day that never was", "Pacific/Apia", "2011-12-30", 12, 0, "2011-12-30T10:00:00Z");
        row("last summer of the tables", "Europe/Berlin", "2037-07-15", 9, 0, "2037-07-15T07:00:00Z");
        row("UTC", "UTC", "2018-04-01", 0, 0, "2018-04-01T00:00:00Z");
    }
    void wallClock()
    {
        QFETCH(QString, zone);
        QFETCH(QString, day);
        QFETCH(int, minute);
        QFETCH(QString, utc);
        const auto found = Zone::find(zone.toStdString());
        QVERIFY(found);
        QCOMPARE(QString::fromStdString(toIso(found->at(*dayFromIso(day.toStdString()), minute * 60))), utc);
    }
    void daysAndSeconds()
    {
        const Zone berlin = *Zone::find("Europe/Berlin");
        QCOMPARE(toIso(berlin.dayOf(instant("2025-12-31T23:30:00Z"))), std::string("2026-01-01"));
        QCOMPARE(berlin.secondOfDay(instant("2025-12-31T23:30:00Z")), 1800);
        QCOMPARE(berlin.offsetAt(instant("2026-07-01T00:00:00Z")), 7200);
        QCOMPARE(toIso(Zone::utc().dayOf(Instant{-1})), std::string("1969-12-31"));
        QCOMPARE(Zone::utc().secondOfDay(Instant{-1}), 86'399);
        QCOMPARE(berlin.name(), std::string("Europe/Berlin"));
    }
    /// Over four years of half hours: at() undoes dayOf and secondOfDay but for the repeated hour, where it answers the first.
    void bothWaysAgree_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Sao_Paulo", "UTC"})
            QTest::newRow(name) << name;
    }
    void bothWaysAgree()
    {
        QFETCH(QString, name);
        const Zone zone = *Zone::find(name.toStdString());
        for (Instant t = instant("2017-01-01T00:00:00Z"); t < instant("2021-01-01T00:00:00Z"); t = t.plus(1800)) {
            const Instant back = zone.at(zone.dayOf(t), zone.secondOfDay(t));
            QVERIFY(back <= t);
            QCOMPARE(zone.dayOf(back), zone.dayOf(t));
            QCOMPARE(zone.secondOfDay(back), zone.secondOfDay(t));
            if (back != t) QVERIFY(zone.offsetAt(back) > zone.offsetAt(t));
            const Instant start = zone.startOf(zone.dayOf(t));
            QVERIFY(start <= t);
            QVERIFY(zone.dayOf(start.plus(-1)) < zone.dayOf(start));
        }
    }
};

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
