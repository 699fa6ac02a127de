#include <QtTest>
#include <set>

#include "core/calendar/holidays.h"

using namespace handschlag;
using namespace handschlag::calendar;

class TestHolidays : public QObject {
    Q_OBJECT
private slots:
    void easter_data()
    {
        QTest::addColumn<QString>("sunday");
        for (const char* day : {"1961-04-02", "2000-04-23", "2008-03-23", "2016-03-27", "2018-04-01", "2024-03-31", "2025-04-20", "2026-04-05",
                                "2038-04-25", "2285-03-22"})
            QTest::newRow(day) << day;
    }
    void easter()
    {
        QFETCH(QString, sunday);
        QCOMPARE(QString::fromStdString(toIso(easterSunday(sunday.left(4).toInt()))), sunday);
    }
    void validity_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("holiday");
        const auto row = [](const char* day, const char* region, bool holiday) { QTest::addRow("%s %s", day, region) << day << region << holiday; };
        row("2018-03-08", "BE", false);
        row("2019-03-08", "BE", true);
        row("2022-03-08", "MV", false);
        row("2023-03-08", "MV", true);
        row("2018-09-20", "TH", false);
        row("2019-09-20", "TH", true);
        row("2016-10-31", "HH", false);
        row("2017-10-31", "BY", true);
        row("2018-10-31", "NI", true);
        row("2018-10-31", "BY", false);
        row("2016-10-31", "SN", true);
        row("2020-05-08", "BE", true);
        row("2021-05-08", "BE", false);
        row("2025-05-08", "BE", true);
        row("2025-05-08", "BB", false);
        row("2025-11-19", "SN", true);
        row("2025-11-19", "BY", false);
        row("1994-11-16", "BY", true);
        row("2022-11-16", "SN", true);
        row("2025-10-03", "", true);
        row("2025-06-19", "", false);
        row("2025-06-19", "NW", true);
    }
    void validity()
    {
        QFETCH(QString, day);
        QFETCH(QString, region);
        QFETCH(bool, holiday);
        QCOMPARE(isHoliday(*dayFromIso(day.toStdString()), region.toStdString()), holiday);
    }
    void thereAreSixteenLaender()
    {
        QCOMPARE(regions().size(), std::size_t{16});
        QVERIFY(isRegion("NW"));
        for (const char* bad : {"", "XX", "nw", "B", "BW BY"}) QVERIFY2(!isRegion(bad), bad);
    }
    /// Every day of every year of the published list, in every Land.
    void publishedList()
    {
        const QString root = qEnvironmentVariable("HANDSCHLAG_TEST_DATA");
        if (root.isEmpty()) QSKIP("HANDSCHLAG_TEST_DATA is not set: the published list of holidays is not there");
        QFile file(root + "/holidays_de/src/de/holidays/holidays.public.csv");
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
        std::set<std::pair<std::string, std::string>> expected;
        std::set<int> years;
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.trimmed().split(';');
            QVERIFY(cells.size() >= 9);
            QCOMPARE(cells[2].size(), qsizetype{10});
            years.insert(cells[2].left(4).toInt());
            if (cells[5] == "Local") continue;
            for (const Region& region : regions())
                if (cells[8].isEmpty() || cells[8].split(',').contains(QString::fromLatin1(region.code.data(), 2)))
                    expected.emplace(cells[2].toStdString(), region.code);
        }
        QVERIFY(expected.size() > 1'500);
        QVERIFY(years.size() >= 11 && *years.rbegin() - *years.begin() + 1 == static_cast<int>(years.size()));
        for (const Region& region : regions()) {
            for (Day day = dayFromCivil(*years.begin(), 1, 1); day <= dayFromCivil(*years.rbegin(), 12, 31); day = day.plus(1)) {
                const bool wanted = expected.contains({toIso(day), std::string(region.code)});
                QVERIFY2(isHoliday(day, region.code) == wanted, (toIso(day) + " " + std::string(region.code)).c_str());
            }
        }
        for (const auto& [day, code] : expected) {
            const auto year = holidaysOf(static_cast<int>(civil(*dayFromIso(day)).year()), code);
            QVERIFY(std::ranges::any_of(year, [&](const Holiday& holiday) { return toIso(holiday.day) == day && !holiday.name.de.empty(); }));
        }
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
