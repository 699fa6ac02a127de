#include <QtTest>

#include "core/exchange/values.h"

using namespace handschlag;
using namespace handschlag::exchange;

namespace {

std::string formatCode(const char* pattern)
{
    const auto format = DateFormat::parse(pattern);
    return format ? "good" : std::string(format.error().code.name) + " " + format.error().arguments.at(0);
}

}  // namespace

class TestValues : public QObject {
    Q_OBJECT
private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("mark");
        QTest::addColumn<QString>("integer");  // "-": none
        QTest::addColumn<QString>("decimal");  // in 1/10,000
        const auto row = [](const char* text, char mark, const char* integer, const char* decimal) {
            QTest::newRow(qPrintable(QStringLiteral("%1 (%2)").arg(QString::fromUtf8(text)).arg(QLatin1Char(mark)))) << QString::fromUtf8(text) << mark << integer << decimal;
        };
        row("320", '.', "320", "3200000");
        row(" 320 ", ',', "320", "3200000");
        row("1.250", ',', "1250", "12500000");
        row("1.250", '.', "-", "12500");
        row("1,250", '.', "1250", "12500000");
        row("1,250", ',', "-", "12500");
        row("1.250,00", ',', "1250", "12500000");
        row("1 250 000", ',', "1250000", "12500000000");
        row("1\u00a0250", ',', "1250", "12500000");
        row("1'250.5", '.', "-", "12505000");
        row("-12,5", ',', "-", "-125000");
        row("\u22124", '.', "-4", "-40000");
        row("+7", '.', "7", "70000");
        row("0,00004", ',', "-", "0");
        row("0,00005", ',', "-", "1");
        row("-0,00005", ',', "-", "-1");
        row("1.200.000 €", ',', "1200000", "12000000000");
        row("EUR 5", '.', "5", "50000");
        row("9007199254740992", '.', "9007199254740992", "-");
        row("9007199254740993", '.', "-", "-");
        for (const char* bad : {"", "abc", "12a", "1.25.000", "12.50", "1,2,3", "1..000", ".000", "1.0000", "--5", "50-99", "100+", "1e5", "0x10", "٣", ",", "5,", "."})
            row(bad, ',', "-", "-");
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(char, mark);
        QFETCH(QString, integer);
        QFETCH(QString, decimal);
        const auto whole = parseInteger(text.toStdString(), mark);
        const auto parts = parseDecimal(text.toStdString(), mark);
        QCOMPARE(whole ? QString::number(*whole) : "-", integer);
        QCOMPARE(parts ? QString::number(*parts) : "-", decimal);
    }

    void booleans()
    {
        for (const char* yes : {"ja", "JA", "Yes", "true", "WAHR", "x", "X", "1", " y ", "on"}) QVERIFY2(parseBoolean(yes) == true, yes);
        for (const char* no : {"nein", "No", "FALSE", "falsch", "0", "n", "off"}) QVERIFY2(parseBoolean(no) == false, no);
        for (const char* bad : {"", "maybe", "2", "yess", "unknown", "-"}) QVERIFY2(!parseBoolean(bad), bad);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");  // in Europe/Berlin; "-": refused
        const auto row = [](const char* pattern, const char* text, const char* utc) {
            QTest::newRow(qPrintable(QStringLiteral("%1 as %2").arg(text, *pattern ? pattern : "ISO"))) << pattern << text << utc;
        };
        row("", "2018-06-30", "2018-06-29T22:00:00Z");
        row("", "2018-01-30T12:00", "2018-01-30T11:00:00Z");
        row("", "2018-01-30 12:00:05", "2018-01-30T11:00:05Z");
        row("", "2018-01-30T12:00:05.123Z", "2018-01-30T12:00:05Z");
        row("", "2018-01-30T12:00:05+02:00", "2018-01-30T10:00:05Z");
        row("", "2018-01-30T12:00:05-0330", "2018-01-30T15:30:05Z");
        row("", "2018-01-30T12:00+02", "2018-01-30T10:00:00Z");
        row("", "2018-01-30T12:00+2", "2018-01-30T10:00:00Z");
        row("", "2018-01-30T12:00 CET", "2018-01-30T11:00:00Z");
        row("dd.MMM.yyyy", "30.Jan.2018", "2018-01-29T23:00:00Z");
        row("dd. MMM yyyy", "30. Jan. 2018", "2018-01-29T23:00:00Z");
        row("dd. MMM yyyy", "30. Januar 2018", "2018-01-29T23:00:00Z");
        for (const char* bad : {"2018-02-29", "2018-13-01", "2018-00-10", "2018-1-01", "18-01-01", "2018-01-01T24:00", "2018-01-01T12", "2018-01-01X12:00",
                                "2018-01-01T12:00:60", "2018-01-01 ", "2018-01-01T12:00 XYZ", "2018-01-01T12:00CET+2", "0000-01-01"})
            row("", bad, QByteArray(bad) == "2018-01-01 " ? "2017-12-31T23:00:00Z" : "-");
        row("dd.MM.yyyy", "31.03.2026", "2026-03-30T22:00:00Z");
        row("dd.MM.yyyy", "31.04.2026", "-");
        row("dd.MM.yyyy", "29.02.2024", "2024-02-28T23:00:00Z");
        row("dd.MM.yyyy", "29.02.2025", "-");
        row("dd.MM.yyyy", "1.4.2026", "-");
        row("dd.MM.yyyy", "2026-03-31", "-");
        row("dd.MM.yyyy", "31.03.2026 08:05", "-");
        row("dd.MM.yyyy HH:mm", "31.03.2026 08:05", "2026-03-31T06:05:00Z");
        row("dd.MM.yyyy HH:mm", "31.03.2026", "-");
        row("d.M.yyyy", "1.4.2026", "2026-03-31T22:00:00Z");
        row("d.M.yyyy", "01.04.2026", "2026-03-31T22:00:00Z");
        row("M/d/yyyy h:mm AP", "4/1/2026 12:05 AM", "2026-03-31T22:05:00Z");
        row("M/d/yyyy h:mm AP", "4/1/2026 1:05 pm", "2026-04-01T11:05:00Z");
        row("M/d/yyyy h:mm AP", "4/1/2026 13:05 PM", "-");
        row("dd.MM.yy", "01.04.26", "2026-03-31T22:00:00Z");
        row("dd.MM.yy", "01.04.99", "1999-03-31T22:00:00Z");
        row("yyyyMMddHHmmss", "20260401000000", "2026-03-31T22:00:00Z");
        row("yyyy-MM-dd'T'HH:mm:ss", "2026-04-01T00:00:00", "2026-03-31T22:00:00Z");
        row("d'. Tag' M yyyy", "1. Tag 4 2026", "2026-03-31T22:00:00Z");
        row("yyyy-MM-dd HH:mm:ss", "2026-04-01 24:00:00", "-");
        row("", "2026-03-29 02:30", "2026-03-29T01:00:00Z");  // skipped by the change of clocks
        row("", "2026-10-25 02:30", "2026-10-25T00:30:00Z");  // twice: the first
    }
    void dates()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto format = DateFormat::parse(pattern.toStdString());
        QVERIFY(format);
        const auto zone = calendar::Zone::find("Europe/Berlin");
        QVERIFY(zone);
        const auto instant = parseInstant(text.toStdString(), *format, *zone);
        QCOMPARE(instant ? QString::fromStdString(toIso(*instant)) : "-", utc);
    }

    void everyDayReadsBack()
    {
        const auto german = DateFormat::parse("dd.MM.yyyy");
        for (Day day = dayFromCivil(1999, 1, 1); day < dayFromCivil(2029, 1, 1); day = day.plus(1)) {
            const std::string iso = toIso(day);
            const std::string text = iso.substr(8, 2) + '.' + iso.substr(5, 2) + '.' + iso.substr(0, 4);
            QCOMPARE(german->read(text)->day, day);
            QCOMPARE(DateFormat().read(iso)->day, day);
        }
    }

    void patterns()
    {
        for (const char* good : {"", "yyyy-MM-dd", "d.M.yy", "dd.MM.yyyy 'um' HH:mm 'Uhr'", "M/d/yyyy h:mm:ss AP", "dd.MMM.yyyy", "yyyy-MM-dd HH:mm:ss.zzz"})
            QCOMPARE(formatCode(good), "good");
        for (const char* bad : {"dd.MM", "yyy-MM-dd", "TT.MM.JJJJ", "dd.MMMM.yyyy", "yyyy-MM-dd hh:mm", "yyyy-yyyy-MM-dd", "yyyy-MM-dd 'x"})
            QCOMPARE(formatCode(bad), std::string("mapping.format_unknown ") + bad);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
