#include <QtTest>

#include "core/exchange/countries.h"
#include "core/exchange/csv.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/values.h"

using namespace handschlag;
using namespace handschlag::exchange;

namespace {

CsvTable column(const QStringList& cells, const std::string& header = "x")
{
    CsvTable table;
    table.headers = {header};
    for (const QString& cell : cells) {
        table.rows.push_back({cell.toStdString()});
        table.rowNumbers.push_back(static_cast<std::int64_t>(table.rows.size()) + 1);
    }
    return table;
}

/// "date dd.MM.yyyy 3/4 misfits 5"
QString told(const ColumnProfile& profile)
{
    QString text = QLatin1String(key(profile.type));
    if (!profile.format.empty()) text += u' ' + QString::fromStdString(profile.format);
    text += QStringLiteral(" %1/%2").arg(profile.fits).arg(profile.values);
    for (std::size_t i = 0; i < profile.misfitRows.size(); ++i) text += (i == 0 ? QStringLiteral(" misfits ") : QStringLiteral(",")) + QString::number(profile.misfitRows[i]);
    return text;
}

QString iso(const LocalTime& time)
{
    const Instant instant{std::int64_t{time.day.number} * 86'400 + time.secondOfDay};
    QString text = QString::fromStdString(toIso(instant)).left(16);
    if (time.offsetSeconds) text += QStringLiteral(" %1").arg(*time.offsetSeconds / 60);
    return text;
}

/// "01/02/2026 row 2: d/M/yyyy 2026-02-01 | M/d/yyyy 2026-01-02"
QString told(const Question& question)
{
    QStringList readings;
    for (const Reading& reading : question.readings)
        readings << QString::fromStdString(reading.choice) + u' ' + (reading.number ? QString::number(static_cast<double>(*reading.number) / 10'000) : iso(*reading.time).left(10));
    return QStringLiteral("%1 row %2: %3").arg(QString::fromStdString(question.cell)).arg(question.row).arg(readings.join(QStringLiteral(" | ")));
}

}  // namespace

class TestColumnTypes : public QObject {
    Q_OBJECT
private slots:
    void typesWithTheirEvidence_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QStringList& cells, const char* expected) { QTest::newRow(name) << cells << expected; };
        row("nothing", {"", " "}, "empty 0/0");
        row("whole numbers", {"1", "250", "-3", ""}, "integer 3/3");
        row("thousands in German", {"1.250", "12.500", "3,5"}, "decimal 3/3");
        row("decimals in English", {"1,250.5", "3"}, "decimal 2/2");
        row("one misfit", {"1", "2", "n/a", "4"}, "integer 3/4 misfits 4");
        row("money in German", {"1.234,56 €", "EUR 20,00"}, "money 2/2");
        row("money in English", {"EUR 1,234.56", "$20.00"}, "money 2/2");
        row("leading zeros are no numbers", {"01067", "89073", "04229"}, "text 3/3");
        row("German dates", {"31.01.2026", "01.02.2026", "31.02.2026"}, "date dd.MM.yyyy 2/3 misfits 4");
        row("German dates, short", {"1.2.2026", "31.12.2026"}, "date d.M.yyyy 2/2");
        row("two digits of the year", {"31.01.26", "01.02.69"}, "date dd.MM.yy 2/2");
        row("German times", {"31.01.2026 08:05", "01.02.2026 23:59"}, "date_time dd.MM.yyyy HH:mm 2/2");
        row("with a zone's name", {"31.01.2026 08:05 MEZ", "01.07.2026 23:59 MESZ"}, "date_time dd.MM.yyyy HH:mm t 2/2");
        row("ISO dates", {"2026-01-31", "2026-02-01"}, "date 2/2");
        row("ISO times", {"2026-01-31T08:00:00Z", "2026-02-01 09:00"}, "date_time 2/2");
        row("month first", {"1/31/2026", "2/1/2026"}, "date M/d/yyyy 2/2");
        row("clock of twelve hours", {"1/31/2026 2:05 PM"}, "date_time M/d/yyyy h:mm AP 1/1");
        row("months by name in German", {"1. Mai 2026", "31. März 2026", "3. Okt. 2026"}, "date d. MMM yyyy 3/3");
        row("months by name in English", {"May 1, 2026", "October 31, 2026"}, "date MMM d, yyyy 2/2");
        row("digits of a day", {"20260131", "20251224"}, "date yyyyMMdd 2/2");
        row("digits that are no days", {"20269931", "12345678"}, "integer 2/2");
        row("yes and no in German", {"ja", "Nein", "ja"}, "boolean 3/3");
        row("true in a German spreadsheet", {"WAHR", "FALSCH"}, "boolean 2/2");
        row("crosses", {"x", "", "x"}, "boolean 2/2");
        row("lists", {"Messe;Webinar", "Webinar", "Messe;Demo;Webinar"}, "list 3/3");
        row("addresses", {"a@b.de", "jana.weber@weber-gmbh.co.uk", "none"}, "email 2/3 misfits 4");
        row("phones", {"+49 731 123456", "0731 / 98 76-0", "(0731) 555-12"}, "phone 3/3");
        row("countries by name", {"Deutschland", "Austria", "Schweiz"}, "country 3/3");
        row("countries by code", {"DE", "at", "CHE"}, "country 3/3");
        row("words", {"Weber", "Kuhn", "Ulm"}, "text 3/3");
        row("a number among words", {"Weber", "Kuhn", "12"}, "text 3/3");
    }
    void typesWithTheirEvidence()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, expected);
        QCOMPARE(told(profileTable(column(cells)).columns.at(0)), expected);
    }

    void longColumnsKeepTheirCounts()
    {
        // What the first cells say must not hide what comes later, and counts hold for the whole column.
        QStringList cells;
        for (int i = 0; i < 1'000; ++i) cells << QStringLiteral("1/2/2026");
        cells << QStringLiteral("12/31/2026") << QStringLiteral("?");
        const TableProfile profile = profileTable(column(cells));
        QCOMPARE(told(profile.columns[0]), QStringLiteral("date M/d/yyyy 1001/1002 misfits 1003"));
        QVERIFY(profile.questions.empty());
    }

    void columnsThatFitTwoReadings_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QStringList& cells, const char* expected) { QTest::newRow(name) << cells << expected; };
        row("day or month", {"01/02/2026"}, "01/02/2026 row 2: d/M/yyyy 2026-02-01 | M/d/yyyy 2026-01-02");
        row("the same either way at first", {"03/03/2026", "1/12/2026"}, "1/12/2026 row 3: d/M/yyyy 2026-12-01 | M/d/yyyy 2026-01-12");
        row("with a time", {"1/2/2026 2:05 PM"}, "1/2/2026 2:05 PM row 2: M/d/yyyy h:mm AP 2026-01-02 | d/M/yyyy h:mm AP 2026-02-01");
        row("short years", {"01-02-26"}, "01-02-26 row 2: d-M-yy 2026-02-01 | M-d-yy 2026-01-02");
        row("thousands or a fraction", {"1.234", "12.500"}, "1.234 row 2: , 1234 | . 1.234");
        row("the other mark", {"7", "1,234"}, "1,234 row 3: . 1234 | , 1.234");
        row("the same number either way", {"03/03/2026"}, "");
        row("decided by one day", {"01/02/2026", "31/12/2026"}, "");
        row("dots are German", {"01.02.2026"}, "");
        row("decided by one fraction", {"1.234", "12,5"}, "");
        row("decided by thousands twice", {"1.234.567", "1.234"}, "");
    }
    void columnsThatFitTwoReadings()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, expected);
        const auto questions = profileTable(column(cells)).questions;
        QCOMPARE(questions.empty() ? QString() : told(questions.front()), expected);
        QVERIFY(questions.size() <= 1);
    }

    void questionsOnlyWhereTheyMatter()
    {
        const auto table = readCsv("id;created;Employees;when\nL1;1/2/2026;1.234;4/5/2026\nL2;3/4/2026;2.500;5/6/2026\nL3;4/4/2026;#REF!;6/6/2026\n");
        QVERIFY(table);
        MappingProposal proposal = proposeMapping(*table, FileKind::Leads);
        // Employees are whole numbers: 1.234 can only be thousands. Both columns of dates are asked about.
        QCOMPARE(proposal.mapping.decimal, ',');
        QCOMPARE(proposal.questions.size(), std::size_t{2});
        proposal.mapping.columns.erase("when");
        QCOMPARE(questionsFor(proposal.mapping, *table, proposal.profile).size(), std::size_t{1});
        answer(proposal.questions[0], proposal.questions[0].readings[1], *table, proposal.mapping);
        QCOMPARE(proposal.mapping.columns.at("created").format, "M/d/yyyy");
    }

    void oneDecimalMarkAFile()
    {
        const auto table = readCsv("id;a;b\n1;1.234;2,5\n2;2.345;3,75\n");
        QVERIFY(table);
        const TableProfile profile = profileTable(*table);
        QCOMPARE(profile.decimal, ',');
        QVERIFY(profile.decimalDecided && profile.questions.empty());
        QCOMPARE(told(profile.columns[1]), QStringLiteral("integer 2/2"));
        QCOMPARE(told(profileTable(*table, '.').columns[1]), QStringLiteral("decimal 2/2"));
    }

    void unnamedColumnsByTheirCells()
    {
        const auto table = readCsv("Weber;jana@weber.de;+49 731 12345;Deutschland\nKuhn;kuhn@kuhn.at;+43 1 98765;Österreich\n");
        QVERIFY(table);
        QCOMPARE(table->headerRow, 0);
        QCOMPARE(table->headers, (std::vector<std::string>{"A", "B", "C", "D"}));
        QCOMPARE(table->rowNumbers, (std::vector<std::int64_t>{1, 2}));
        const Mapping mapping = proposeMapping(*table, FileKind::Leads).mapping;
        QCOMPARE(mapping.columns.at("B").field, "email");
        QCOMPARE(mapping.columns.at("C").field, "phone");
        QCOMPARE(mapping.columns.at("D").field, "country");
        QCOMPARE(mapping.columns.at("A").attribute, "A");
        // A strange name is no obstacle where nothing else tells leads apart; where something does, it is left alone.
        const auto named = readCsv("Login,Ort\na@b.de,Ulm\nc@d.de,Bonn\n"), both = readCsv("id,Login\n1,a@b.de\n2,c@d.de\n");
        QCOMPARE(proposeMapping(*named, FileKind::Leads).mapping.columns.at("Login").field, "email");
        QCOMPARE(proposeMapping(*both, FileKind::Leads).mapping.columns.at("Login").attribute, "Login");
    }

    void countriesInBothLanguages()
    {
        for (const auto& [text, code] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"Deutschland", "DE"}, {"germany", "DE"}, {"DEU", "DE"}, {" Österreich ", "AT"}, {"UK", "GB"}, {"Niederlande", "NL"}, {"Côte d’Ivoire", "CI"}, {"Ulm", ""}, {"", ""}})
            QCOMPARE(QString::fromUtf8(countryCode(text).data(), static_cast<qsizetype>(countryCode(text).size())), QString::fromLatin1(code));
    }

    void numbersAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("mark");
        QTest::addColumn<qint64>("value");  // in 1/10,000; -1: none
        const auto row = [](const char* text, char mark, qint64 value) { QTest::newRow(qPrintable(QString(text) + " by " + mark)) << QString::fromUtf8(text) << mark << value; };
        row("1.234,56 €", ',', 12'345'600);
        row("EUR 1,234.56", '.', 12'345'600);
        row("€ 20", ',', 200'000);
        row("1 234,5", ',', 12'345'000);
        row("1'234.5", '.', 12'345'000);
        row("1.250,--", ',', 12'500'000);
        row("1.250,– €", ',', 12'500'000);
        row("(1,234.00)", '.', -12'340'000);
        row("1.234,50-", ',', -12'345'000);
        row("-3", ',', -30'000);
        row("1.23.456", ',', -1);
        row("12,5 %", ',', -1);
        row("1,2,3", '.', -1);
        row("1e5", '.', -1);
        row("-", ',', -1);
        row("()", ',', -1);
        row("€", ',', -1);
    }
    void numbersAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(char, mark);
        QFETCH(qint64, value);
        const auto number = parseDecimal(text.toStdString(), mark);
        QCOMPARE(number ? static_cast<qint64>(*number) : -1, value);
    }

    void datesAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("time");
        const auto row = [](const char* text, const char* pattern, const char* time) { QTest::newRow(text) << QString::fromUtf8(text) << QString(pattern) << QString(time); };
        row("2023-04-12 09:31 UTC", "", "2023-04-12T09:31 0");
        row("2010-10-14T12:34:56.789-0700", "", "2010-10-14T12:34 -420");
        row("2026-01-01 10:00 MEZ", "", "2026-01-01T10:00 60");
        row("2026-01-01 10:00 GMT+2", "", "2026-01-01T10:00 120");
        row("3. Dez. 2026", "d. MMM yyyy", "2026-12-03T00:00");
        row("31. MAI 2026", "d. MMM yyyy", "2026-05-31T00:00");
        row("1-May-26", "d-MMM-yy", "2026-05-01T00:00");
        row("Mayor 1, 2026", "MMM d, yyyy", "");
        row("31. Feb 2026", "d. MMM yyyy", "");
        row("05.01.2026 07:08:09.123", "dd.MM.yyyy HH:mm:ss.z", "2026-01-05T07:08");
        row("05.01.2026 07:08 CET+2", "dd.MM.yyyy HH:mm t", "");
        row("01.02.70", "dd.MM.yy", "1970-02-01T00:00");
        row("01.02.69", "dd.MM.yy", "2069-02-01T00:00");
    }
    void datesAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(QString, time);
        const auto format = DateFormat::parse(pattern.toStdString());
        QVERIFY(format);
        const auto read = format->read(text.toStdString());
        QCOMPARE(read ? iso(*read) : QString(), time);
    }
};

QTEST_GUILESS_MAIN(TestColumnTypes)
#include "tst_column_types.moc"
