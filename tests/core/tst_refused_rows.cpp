// Rows that were refused as a file: it says why, reads as it was written, and the column of reasons is nobody's field.

#include <QtTest>

#include "core/exchange/mapping_guess.h"
#include "core/exchange/refused_rows.h"

using namespace handschlag;
using namespace handschlag::exchange;

namespace {

CsvTable tableOf(const char* csv)
{
    auto table = readCsv(csv);
    if (!table) qFatal("not a table");
    return std::move(*table);
}

}  // namespace

class TestRefusedRows : public QObject {
    Q_OBJECT
private slots:
    void readsAsItWasWritten_data()
    {
        QTest::addColumn<bool>("german");
        QTest::newRow("German") << true;
        QTest::newRow("English") << false;
    }
    void readsAsItWasWritten()
    {
        QFETCH(bool, german);
        const CsvTable table = tableOf("id;name;phone;note\nL1;Weber;1;\nL2;\"M\xC3\xBCller; \"\"Bernd\"\"\";+49 731 12;\"two\nlines\"\nL3;Kern;2; blank\n");
        const std::vector<RefusedRow> refused{{4, "No such day, it says"}, {3, "No number; really"}};
        const std::string bytes = refusedRowsCsv(table, refused, german);
        QVERIFY(bytes.starts_with("\xEF\xBB\xBF"));
        const CsvTable again = tableOf(bytes.c_str());
        QCOMPARE(again.delimiter, german ? ';' : ',');
        QCOMPARE(again.headers, (std::vector<std::string>{"id", "name", "phone", "note", german ? "Grund (Handschlag)" : "Reason (Handschlag)"}));
        QCOMPARE(again.rows.size(), std::size_t{2});
        QCOMPARE(again.rows[0], (std::vector<std::string>{"L2", "M\xC3\xBCller; \"Bernd\"", "+49 731 12", "two\nlines", "No number; really"}));
        QCOMPARE(again.rows[1], (std::vector<std::string>{"L3", "Kern", "2", " blank", "No such day, it says"}));
        QVERIFY(!guessMapping(again.headers, again.rows, FileKind::Leads).columns.contains(again.headers.back()));
    }
    void ofASecondTimeThereIsOneReason()
    {
        const CsvTable table = tableOf("id,Grund (Handschlag),name\nL1,old,a\n");
        const CsvTable again = tableOf(refusedRowsCsv(table, std::vector<RefusedRow>{{2, "new"}}, true).c_str());
        QCOMPARE(again.headers, (std::vector<std::string>{"id", "name", "Grund (Handschlag)"}));
        QCOMPARE(again.rows[0], (std::vector<std::string>{"L1", "a", "new"}));
    }
    void rowsOfAnotherWidth()
    {
        // The cell too many is there to be moved where it belongs, and the reason stands behind it.
        const CsvTable table = tableOf("id,name,size\nL1,a,1\nL2,b,2,x\nL3,c\n");
        const CsvTable again = tableOf(refusedRowsCsv(table, std::vector<RefusedRow>{{3, "long"}, {4, "short"}}, false).c_str());
        QCOMPARE(again.headers, (std::vector<std::string>{"id", "name", "size", "D", "Reason (Handschlag)"}));
        QCOMPARE(again.rows[0], (std::vector<std::string>{"L2", "b", "2", "x", "long"}));
        QCOMPARE(again.rows[1], (std::vector<std::string>{"L3", "c", "", "", "short"}));
    }
    void nothingThatASpreadsheetRuns()
    {
        CsvTable table;
        table.headers = {"id", "a", "b", "c"};
        table.rows = {{"L1", "=1+1", "+cmd|' /C calc'!A0", "-5"}};
        table.rowNumbers = {2};
        const CsvTable again = tableOf(refusedRowsCsv(table, std::vector<RefusedRow>{{2, "x"}, {9, "of no row"}}, false).c_str());
        QCOMPARE(again.rows, (std::vector<std::vector<std::string>>{{"L1", "'=1+1", "'+cmd|' /C calc'!A0", "-5", "x"}}));
    }
};

QTEST_GUILESS_MAIN(TestRefusedRows)
#include "tst_refused_rows.moc"
