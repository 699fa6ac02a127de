#include <QtTest>

#include "core/exchange/accident_shapes.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/spreadsheet_accidents.h"

using namespace handschlag;
using namespace handschlag::exchange;

namespace {

/// "3 size range_as_date 01-May 1-5": row, column, what, arguments.
QStringList told(const std::string& csv)
{
    const auto table = readCsv(csv);
    if (!table) return {QStringLiteral("not read")};
    QStringList list;
    for (const Accident& accident : findAccidents(*table, proposeMapping(*table, FileKind::Leads).mapping, FileKind::Leads)) {
        QString text = QStringLiteral("%1 %2 %3").arg(accident.row).arg(QString::fromStdString(table->headers[accident.column]),
                                                                         QString::fromStdString(std::string(accident.what.code.name)).section(u'.', 1));
        for (const std::string& argument : accident.what.arguments) text += u' ' + QString::fromStdString(argument);
        list << text;
    }
    return list;
}

}  // namespace

class TestSpreadsheetAccidents : public QObject {
    Q_OBJECT
private slots:
    void whatSpreadsheetsDo_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* csv, const QStringList& expected) { QTest::newRow(name) << QByteArray(csv) << expected; };
        row("sizes as English dates", "id,size\n1,6-20\n2,01-May\n3,21-50\n4,1-May\n", {"3 size range_as_date 01-May 1-5", "5 size range_as_date 1-May 1-5"});
        row("sizes as German dates", "id;Größe\n1;6-20\n2;01. Mai\n3;Okt 49\n4;50+\n", {"3 Größe range_as_date 01. Mai 1-5", "4 Größe range_as_date Okt 49 10-49"});
        row("sizes as whole dates", "id;x\n1;6-20\n2;05.01.2026\n3;21-50\n4;51-200\n", {"3 x range_as_date 05.01.2026 1-5"});
        row("all sizes became dates", "id;Mitarbeiterspanne\n1;01. Mai\n2;06. Okt\n", {"2 Mitarbeiterspanne range_as_date 01. Mai 1-5", "3 Mitarbeiterspanne range_as_date 06. Okt 6-10"});
        row("birthdays are none", "id;Geburtstag\n1;01. Mai\n2;06. Okt\n", {});
        row("ids cut short", "id,x\n\"1,23457E+11\",a\n1.23457E+11,b\n", {"2 id scientific 1,23457E+11", "3 id scientific 1.23457E+11"});
        row("an article is no number", "id,x\n1,5E\n2,3E12\n", {});
        row("postcodes without zero", "id,PLZ\n1,89073\n2,4229\n3,10115\n4,1067\n5,80331\n", {"3 PLZ postcode_zero 4229 04229", "5 PLZ postcode_zero 1067 01067"});
        row("Austrian postcodes", "id,PLZ,Land\n1,89073,Deutschland\n2,4020,Österreich\n3,10115,DE\n4,1067,DE\n", {"5 PLZ postcode_zero 1067 01067"});
        row("a file of Austrians", "id,PLZ\n1,4020\n2,1010\n3,89073\n", {});
        row("phones without zero", "id,Telefon\n1,0731 12345\n2,73112345\n3,+49 731 1\n4,+43 1 98765\n", {"3 Telefon phone_zero 73112345"});
        row("American phones", "id,phone\n1,415-555-0000\n2,415-555-0001\n", {});
        row("numbers as dates", "id;Umsatz\n1;12,5\n2;05.01.2026\n3;7,25\n4;8\n", {"3 Umsatz number_as_date 05.01.2026"});
        row("dates as numbers", "id;Erstellt am\n1;05.12.2024\n2;45631\n3;06.12.2024\n", {"3 Erstellt am date_as_number 45631 2024-12-05"});
        row("errors", "id;a\n1;#NAME?\n2;#WERT!\n3;#marketing\n4;Err:502\n", {"2 a error_cell #NAME?", "3 a error_cell #WERT!", "5 a error_cell Err:502"});
        row("too narrow", "id;a\n1;#####\n2;#\n", {"2 a hashes #####"});
        row("garbled letters", "id;a\n1;M\u00C3\u00BCller\n2;M\u00FCller\n", {"2 a garbled M\u00C3\u00BCller"});
        row("nothing", "id;name;PLZ;created\n1;Weber;89073;2026-01-01\n", {});
    }
    void whatSpreadsheetsDo()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QStringList, expected);
        QCOMPARE(told(csv.toStdString()), expected);
    }

    void manyAreCounted()
    {
        std::string csv = "id,a\n";
        for (int i = 0; i < 500; ++i) csv += std::to_string(i) + ",#REF!\n";
        const QStringList list = told(csv);
        QCOMPARE(list.size(), 11);
        QCOMPARE(list.last(), QStringLiteral("12 a more 490"));
    }

    void columnsLeftOutAreNotLookedAt()
    {
        const auto table = readCsv("id,a\n1,#REF!\n");
        Mapping mapping = proposeMapping(*table, FileKind::Leads).mapping;
        mapping.columns.erase("a");
        QVERIFY(findAccidents(*table, mapping, FileKind::Leads).empty());
    }

    void ranges()
    {
        for (const char* text : {"1-5", "100 - 249", "1.000-4.999", "250+", "> 1000", "1\u20135", "10 bis 49", "10 to 49"}) QVERIFY2(isRange(text), text);
        for (const char* text : {"", "5", "2026-01-05", "a-b", "0731-12345-6", "1-", "-5"}) QVERIFY2(!isRange(text), text);
    }
};

QTEST_GUILESS_MAIN(TestSpreadsheetAccidents)
#include "tst_spreadsheet_accidents.moc"
