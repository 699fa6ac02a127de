// Workbooks in and out: files of other programs with the values that other readers find in them, files that mean harm, and what is
// written read again.
#include <QtTest>

#include <clocale>
#include <fstream>
#include <sstream>

#include "core/calendar/zone.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/table_file.h"
#include "core/exchange/xlsx_format.h"
#include "core/exchange/xlsx_header.h"
#include "core/exchange/xlsx_package.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/workbook_bytes.h"

using namespace handschlag;
using namespace handschlag::exchange;
using namespace std::string_literals;

namespace {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

std::string contentOf(const std::string& name)
{
    std::ifstream file(qEnvironmentVariable("HANDSCHLAG_TEST_DATA").toStdString() + "/xlsx/" + name, std::ios::binary);
    std::stringstream content;
    content << file.rdbuf();
    return content.str();
}

std::string shown(const Rows& rows)
{
    std::string text;
    for (const Row& row : rows) {
        for (const std::string& cell : row) text += '[' + cell + ']';
        text += '\n';
    }
    return text;
}

template <class T>
std::string codeOf(const Result<T>& result)
{
    return result ? "read" : std::string(result.error().code.name);
}

std::string number(const std::string& value, const std::string& attributes = "") { return "<c " + attributes + "><v>" + value + "</v></c>"; }
std::string row(const std::string& cells) { return "<row>" + cells + "</row>"; }
const std::string header = textRow(1, {"h"});

}  // namespace

class TestXlsx : public QObject {
    Q_OBJECT
private slots:
    void otherPrograms_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("sheet");
        QTest::addColumn<Rows>("rows");
        const auto add = [](const char* file, const char* sheet, const Rows& rows) {
            QTest::newRow((std::string(file) + ' ' + sheet).c_str()) << std::string(file) << std::string(sheet) << rows;
        };
        add("temperature.xlsx", "", {{"label", "value"}, {"celsius", "22.2222"}, {"fahrenheit", "72"}});
        add("inventory-table.xlsx", "", {{"Item", "Type", "Quantity"}, {"1", "Apple", "50"}, {"2", "Banana", "200"}, {"3", "Orange", "60"}, {"4", "Pear", "100"}});
        add("date.xlsx", "", {{"2021-01-01", "15"}, {"2021-01-02", "16"}, {"255:10:10", "17"}});
        add("date_1904.xlsx", "", {{"2021-01-01", "15"}, {"2021-01-02", "16"}, {"255:10:10", "17"}});
        add("date_iso.xlsx", "", {{"2021-01-01"}, {"2021-01-01T10:10:10"}, {"10:10:10"}, {"This workbook contains datetime in ISO 8601"},
                                  {"Please, check source code of the file, if you resave it"},
                                  {"Created with openpyxl, see https://openpyxl.readthedocs.io/en/latest/datetime.html#using-the-iso-8601-format"}});
        add("rph.xlsx", "", {{"課きく　毛こ"}});
        add("richtext-namespaced.xlsx", "", {{"inline string\nLine 2\nLine 3", "", "", "", "", "", "", "shared string\nLine 2\nLine 3"}});
        add("has_x000D_.xlsx", "", {{"ABC\r\nDEF"}});
        add("encoded_entities.xlsx", "", {{"&"}});
        add("empty_shared_string.xlsx", "", {{"abc"}});
        add("shared_formula_simple.xlsx", "", {{"1", "2"}, {"2", "4"}, {"3", "6"}});
        add("column_row_ranges.xlsx", "Column ranges", Rows(5, Row(3, "0")));
        add("column_row_ranges.xlsx", "Row ranges", Rows(3, Row(5, "0")));
        add("inlineStr_cdata.xlsx", "", {{"Hello CDATA", "World"}, {"12345", "NormalText"}});
        add("inlineStr_with_value.xlsx", "", {{"NN", "Hierarchy", "", "Outline Number", "ID", "Name", "Type", "Description"},
                                              {"1", "+", "", "1.", "RQ11610", "requirement", "Textual Requirement", "test"}});
        add("merged_range.xlsx", "Sheet1", {{"A1", "B1", "C1", "", "E1", "F1", "G1", "H1"}, {"A3", "B3", "C3", "", "E3", "F3", "G3", "H3"}, {"A4", "B4", "C4", "", "E4", "F4", "G4", "H4"}});
        add("merged_range.xlsx", "Sheet2", {{"A1", "B1", "C1", "", "E1", "F1"}, {"", "B3", "C3", "", "E3"}, {"", "B4", "", "", "E4"}});
        add("any_sheets.xlsx", "", {{"1", "2"}, {"3", "4"}, {"5", "6"}, {"This workbook contains 4 sheets: Visible, Hidden, VeryHidden and Chart"}});
        add("header-row.xlsx", "", {{"", "", "Note 1"}, {"Columns", "Column A", "Column B", "Column C"}, {"put data here", "1", "2", "3"}});
        add("no-header.xlsx", "", {{"a", "0"}, {"b", "1"}});
        add("whitespace_trim.xlsx", "inlineStr", {{"trimmed value", "value with tabs", " \t\n", "clean text"}, {"line1\nline2", "  line1\nline2  "}, {"日期 时间"}});
        add("whitespace_trim.xlsx", "SharedStrings", {{"trimmed value", "  preserved value  ", "", "clean text"}, {"line1\nline2", "  line1\nline2  "}, {"日期 时间"}});
    }
    void otherPrograms()
    {
        if (!qEnvironmentVariableIsSet("HANDSCHLAG_TEST_DATA")) QSKIP("HANDSCHLAG_TEST_DATA is not set: the workbooks of other programs are not read");
        QFETCH(std::string, file);
        QFETCH(std::string, sheet);
        QFETCH(Rows, rows);
        XlsxOptions options;
        options.sheet = sheet;
        const auto found = readSheetRows(contentOf(file), options);
        QVERIFY2(found, codeOf(found).c_str());
        QVERIFY2(found->rows == rows, shown(found->rows).c_str());
    }

    void rowsWithoutReferences()
    {
        if (!qEnvironmentVariableIsSet("HANDSCHLAG_TEST_DATA")) QSKIP("HANDSCHLAG_TEST_DATA is not set: the workbooks of other programs are not read");
        const auto found = readSheetRows(contentOf("minimal_package.xlsx"));
        QVERIFY2(found, codeOf(found).c_str());
        QCOMPARE(found->rows.size(), std::size_t{195});  // 196 with the second, which holds blanks only
        QCOMPARE(found->rows[0][0], "ARREST BOOKINGS for 01/30/17"s);
        QCOMPARE(found->rows[1].size(), std::size_t{36});
        const Row start(found->rows[2].begin(), found->rows[2].begin() + 8);
        QCOMPARE(start, (Row{"4894831", "01/30/17", "00:05", "4210", "WOODLEY                 AV", "SATICOY                 ST", "", "CAMPOS"}));
        QCOMPARE(found->numbers.back(), std::int64_t{196});
        QCOMPARE(found->rows.back()[0], "4895730"s);
        QCOMPARE(headerRow(found->rows), std::size_t{1});
    }

    void refusedFiles_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("code");
        QTest::newRow("protected") << "pass_protected.xlsx"s << "xlsx.password"s;
        QTest::newRow("empty") << "empty_sheet.xlsx"s << "xlsx.no_rows"s;
        QTest::newRow("macros alone") << "vba.xlsm"s << "xlsx.no_rows"s;
        QTest::newRow("errors alone") << "errors.xlsx"s << "xlsx.no_rows"s;
        QTest::newRow("one row") << "rph.xlsx"s << "xlsx.header_only"s;
    }
    void refusedFiles()
    {
        if (!qEnvironmentVariableIsSet("HANDSCHLAG_TEST_DATA")) QSKIP("HANDSCHLAG_TEST_DATA is not set: the workbooks of other programs are not read");
        QFETCH(std::string, file);
        QFETCH(std::string, code);
        const auto found = readTableFile(file, contentOf(file));
        QCOMPARE(codeOf(found), code);
        QCOMPARE(found.error().arguments.back(), file);
    }

    void sheetsAndWhichIsRead()
    {
        const std::string rows = header + row(number("1"));
        Parts parts = workbookParts({{"1 empty", sheetXml("")}, {"2 hidden", sheetXml(rows)}, {"3 here", sheetXml(rows)}, {"4 also", sheetXml(header + row(number("4")))}});
        std::string& workbook = parts["xl/workbook.xml"];
        workbook.insert(workbook.find(" sheetId=\"2\""), " state=\"veryHidden\"");
        const std::string bytes = archiveOf(parts);
        const auto found = readXlsx(bytes);
        QVERIFY2(found, codeOf(found).c_str());
        QCOMPARE(found->sheets, (std::vector<SheetEntry>{{"1 empty", true}, {"2 hidden", false}, {"3 here", true}, {"4 also", true}}));
        QCOMPARE(found->sheet, std::size_t{2});
        const auto chosen = [&](const char* sheet) {
            XlsxOptions options;
            options.sheet = sheet;
            return readXlsx(bytes, options);
        };
        QCOMPARE(chosen("4 also")->table.rows, (Rows{{"4"}}));
        QCOMPARE(chosen("2 hidden")->table.rows, (Rows{{"1"}}));
        QCOMPARE(codeOf(chosen("1 empty")), "xlsx.sheet_empty"s);
        QCOMPARE(codeOf(chosen("5")), "xlsx.sheet_missing"s);
    }

    void chartsAreNoSheets()
    {
        if (!qEnvironmentVariableIsSet("HANDSCHLAG_TEST_DATA")) QSKIP("HANDSCHLAG_TEST_DATA is not set: the workbooks of other programs are not read");
        const auto found = readXlsx(contentOf("any_sheets.xlsx"));
        QVERIFY(found);
        QCOMPARE(found->sheets, (std::vector<SheetEntry>{{"Visible", true}, {"Hidden", false}, {"VeryHidden", false}}));
    }

    void cellTypes()
    {
        const std::string strings = "<sst><si><t>shared</t></si><si><r><t>two </t></r><r><t xml:space=\"preserve\"> runs</t></r></si><si><t>_x0041__x005F_x0042__x0000_</t></si></sst>";
        const std::string styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yy hh:mm\"/><numFmt numFmtId=\"171\" formatCode=\"00000\"/></numFmts>"
                                   "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>";
        const std::string cells = number("0", "t=\"s\"") + number("1", "t=\"s\"") + number("2", "t=\"s\"") + number("1", "t=\"b\"") + number("0", "t=\"b\"") + number("#N/A", "t=\"e\"") +
                                  "<c t=\"str\"><f>A1&amp;\"x\"</f><v>cached</v></c>" + number("44197", "s=\"1\"") + number("44197.5", "s=\"2\"") + number("1067", "s=\"3\"") +
                                  number("1.5E3") + "<c s=\"1\"/>" + "<c r=\"P2\" t=\"d\"><v>2021-01-01T08:00:00Z</v></c>";
        const auto found = readSheetRows(archiveOf(workbookParts({{"S", sheetXml("<row r=\"2\">" + cells + "</row>")}}, "", strings, styles)));
        QVERIFY2(found, codeOf(found).c_str());
        QCOMPARE(found->rows, (Rows{{"shared", "two runs", "A_x0042__x0000_", "true", "false", "", "cached", "2021-01-01", "2021-01-01T12:00:00", "01067", "1500", "", "", "", "",
                                     "2021-01-01T08:00:00Z"}}));
        QCOMPARE(found->errors.at(5).error, "#N/A"s);
        QCOMPARE(found->numbers, (std::vector<std::int64_t>{2}));
    }

    void numberFormats_data()
    {
        QTest::addColumn<std::string>("code");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("digits");
        const auto add = [](const char* code, NumberKind kind, int digits = 0) { QTest::newRow(code) << std::string(code) << static_cast<int>(kind) << digits; };
        add("General", NumberKind::Plain);
        add("0.00", NumberKind::Plain);
        add("#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]", NumberKind::Plain);
        add("[Magenta]0.0", NumberKind::Plain);
        add("0.00E+00", NumberKind::Plain);
        add("\"Stunden d m y\" 0", NumberKind::Plain);
        add("0\\d", NumberKind::Plain);
        add("_-* #,##0.00\\ _€_-", NumberKind::Plain);
        add("@", NumberKind::Plain);
        add("00000", NumberKind::Plain, 5);
        add("\"D-\"00000", NumberKind::Plain, 5);
        add("0", NumberKind::Plain);
        add("yyyy\\-mm\\-dd", NumberKind::Date);
        add("[$-407]d. mmmm yyyy;@", NumberKind::Date);
        add("mmm", NumberKind::Date);
        add("TT.MM.JJJJ", NumberKind::Date);  // some programs translate the code; months are the same letter
        add("h:mm", NumberKind::Time);
        add("h:mm AM/PM", NumberKind::Time);
        add("mm:ss.0", NumberKind::Time);
        add("[h]:mm:ss", NumberKind::Duration);
        add("[mm]:ss", NumberKind::Duration);
        add("dd.mm.yyyy hh:mm", NumberKind::DateTime);
        add("yyyy-mm-dd\"T\"hh:mm:ss", NumberKind::DateTime);
    }
    void numberFormats()
    {
        QFETCH(std::string, code);
        QFETCH(int, kind);
        QFETCH(int, digits);
        const NumberFormat format = formatOfCode(code);
        QCOMPARE(static_cast<int>(format.kind), kind);
        QCOMPARE(static_cast<int>(format.digits), digits);
    }

    void numbers_data()
    {
        QTest::addColumn<std::string>("raw");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<std::string>("text");
        const auto add = [](const char* raw, const char* code, const char* text) { QTest::newRow((std::string(raw) + ' ' + code).c_str()) << std::string(raw) << std::string(code) << std::string(text); };
        add("0", "General", "0");
        add("-0", "General", "0");
        add("72.0", "General", "72");
        add("22.2222", "General", "22.2222");
        add("0.30000000000000004", "General", "0.3");
        add("1.1500000000000001", "General", "1.15");
        add("-1.5E-3", "General", "-0.0015");
        add("1.5E3", "General", "1500");
        add("491701234567", "General", "491701234567");
        add("4.91701234567E+11", "General", "491701234567");
        add("1E+14", "General", "100000000000000");
        add("999999999999999", "General", "999999999999999");
        add("123456789012340.5", "General", "123456789012340");  // more digits than any program shows
        add("12345678901234567890", "General", "12345678901234567890");
        add("1E+20", "General", "1e+20");
        add("0.333333333333333", "General", "0.333333333333333");
        add("no number", "General", "no number");
        add("1067", "00000", "01067");
        add("123456", "00000", "123456");
        add("-5", "00000", "-5");
        // The first epoch: day 60 never was.
        add("1", "yyyy-mm-dd", "1900-01-01");
        add("59", "yyyy-mm-dd", "1900-02-28");
        add("60", "yyyy-mm-dd", "60");
        add("61", "yyyy-mm-dd", "1900-03-01");
        add("44197", "yyyy-mm-dd", "2021-01-01");
        add("43190", "dd.mm.yyyy hh:mm", "2018-03-31T00:00:00");
        add("43190.336805555555", "dd.mm.yyyy", "2018-03-31T08:05:00");
        add("43190.99999999", "dd.mm.yyyy", "2018-04-01");
        add("2958465", "yyyy-mm-dd", "9999-12-31");
        add("2958466", "yyyy-mm-dd", "2958466");
        add("0", "yyyy-mm-dd", "0");
        add("-1", "yyyy-mm-dd", "-1");
        add("0.336805555555", "h:mm", "08:05:00");
        add("0", "h:mm", "00:00:00");
        add("43190.5", "h:mm", "2018-03-31T12:00:00");
        add("1.5", "[h]:mm", "36:00:00");
        add("1e300", "yyyy-mm-dd", "1e+300");
    }
    void numbers()
    {
        QFETCH(std::string, raw);
        QFETCH(std::string, code);
        QFETCH(std::string, text);
        QCOMPARE(cellText(raw, formatOfCode(code), {}), text);
    }

    void everyDayOfACentury()
    {
        Day day = *dayFromIso("1900-03-01");
        for (int serial = 61; serial < 61 + 73'000; ++serial, day = day.plus(1)) {
            QCOMPARE(cellText(std::to_string(serial), {NumberKind::Date, 0}, {}), toIso(day));
            if (serial > 1462) QCOMPARE(cellText(std::to_string(serial - 1462), {NumberKind::Date, 0}, {true, '.'}), toIso(day));
        }
    }

    void headers_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<int>("place");
        QTest::newRow("first") << Rows{{"a", "b"}, {"1", "2"}} << 0;
        QTest::newRow("below a title") << Rows{{"Leads of May"}, {"a", "b", "c"}, {"1", "2", "3"}} << 1;
        QTest::newRow("below title and facts") << Rows{{"Leads"}, {"As of", "2026-05-28"}, {"a", "b", "c", "d", "e"}, {"1", "2", "3", "4", "5"}, {"1", "", "3", "", "5"}, {"1", "2", "3", "", "5"}} << 2;
        QTest::newRow("above sparse rows") << Rows{{"a", "b", "c", "d", "e"}, {"1"}, {"1", "", "", "", "5"}} << 0;
        QTest::newRow("one column") << Rows{{"a"}, {"1"}} << 0;
        QTest::newRow("a name is missing") << Rows{{"", "b", "c"}, {"1", "2", "3"}, {"1", "2", "3"}} << 0;
        QTest::newRow("a remark beside a row") << Rows{{"a", "b", "c"}, {"1", "2", "3"}, {"1", "2", "3", "", "look!"}} << 0;
        QTest::newRow("a remark below") << Rows{{"a", "b"}, {"1", "2"}, {"1", "2"}, {"sum of nothing"}} << 0;
    }
    void headers()
    {
        QFETCH(Rows, rows);
        QFETCH(int, place);
        QCOMPARE(static_cast<int>(headerRow(rows)), place);
    }

    void columnsOfTheTable()
    {
        // A title, an empty column before and between, a row that ends early, and numbers of rows as shown.
        const auto found = readXlsx(oneSheet(textRow(1, {"", "Leads"}) + textRow(3, {"", " Name ", "", "Mail"}) + textRow(4, {"", "Ada", "", "ada@example.com"}) + textRow(7, {"", "Bob"})));
        QVERIFY2(found, codeOf(found).c_str());
        QCOMPARE(found->table.headers, (Row{"Name", "Mail"}));
        QCOMPARE(found->table.rows, (Rows{{"Ada", "ada@example.com"}, {"Bob", ""}}));
        QCOMPARE(found->table.rowNumbers, (std::vector<std::int64_t>{4, 7}));
        QVERIFY(found->table.typed);

    }
    void columnsWithoutAName()
    {
        // As in CSV: named by the letter the sheet shows, a second one of the same name by its number, and said.
        const auto nameless = readXlsx(oneSheet(textRow(1, {"Name", "", "Mail", "", ""}) + textRow(2, {"Ada"}) + textRow(3, {"Ada", "", "y", "", "z"})));
        QVERIFY2(nameless, codeOf(nameless).c_str());
        QCOMPARE(nameless->table.headers, (Row{"Name", "Mail", "E"}));
        QCOMPARE(nameless->table.rows, (Rows{{"Ada", "", ""}, {"Ada", "y", "z"}}));
        QCOMPARE(nameless->table.notes.size(), std::size_t{1});
        QCOMPARE(nameless->table.notes[0].row, std::int64_t{1});
        QCOMPARE(std::string(nameless->table.notes[0].reason.code.name), "csv.column_named"s);
        QCOMPARE(nameless->table.notes[0].reason.arguments, (Row{"5", "E"}));
        const auto twice = readXlsx(oneSheet(textRow(2, {" Name ", "Name"}) + textRow(3, {"Ada", "Bob"})));
        QVERIFY2(twice, codeOf(twice).c_str());
        QCOMPARE(twice->table.headers, (Row{"Name", "Name (2)"}));
        QCOMPARE(twice->table.twins, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}}));
        QCOMPARE(twice->table.notes.size(), std::size_t{1});
        QCOMPARE(twice->table.notes[0].row, std::int64_t{2});
    }

    void errorsBecomeANote()
    {
        const std::string error = number("#DIV/0!", "t=\"e\"");
        const auto found = readXlsx(oneSheet(textRow(1, {"a", "b"}) + row(number("1") + error) + row(number("2") + number("5")) + row(number("3") + error)));
        QVERIFY2(found, codeOf(found).c_str());
        QCOMPARE(found->table.rows, (Rows{{"1", ""}, {"2", "5"}, {"3", ""}}));
        QCOMPARE(found->notes.size(), std::size_t{1});
        QCOMPARE(found->notes[0].row, std::int64_t{2});
        QCOMPARE(found->notes[0].column, "b"s);
        QCOMPARE(found->notes[0].reason.arguments, (Row{"#DIV/0!", "2"}));
    }

    void firstRowsOnly()
    {
        XlsxOptions options;
        options.maxRows = 2;
        const auto found = readXlsx(oneSheet(textRow(1, {"Title"}) + textRow(2, {"a", "b"}) + repeated("<row><c><v>1</v></c><c><v>2</v></c></row>", 500)), options);
        QVERIFY2(found, codeOf(found).c_str());
        QCOMPARE(found->table.rows, (Rows{{"1", "2"}, {"1", "2"}}));
        options.maxRows = 0;
        QCOMPARE(readXlsx(oneSheet(textRow(1, {"a"})), options)->table.headers, (Row{"a"}));
    }

    /// With a mark of its own a number could be misread: 12.345 is not 12,345.
    void numbersAndDatesMeanTheSameUnderEveryMapping()
    {
        const std::string styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>";
        const std::string rows = textRow(1, {"id", "amount", "count", "when"}) + row(number("1") + number("12.345") + number("12345") + number("43190.5", "s=\"1\"")) +
                                 "<row><c><v>2</v></c><c t=\"inlineStr\"><is><t>0</t></is></c><c><v>1</v></c><c t=\"inlineStr\"><is><t>31.03.2018 12:00</t></is></c></row>";
        const std::string bytes = archiveOf(workbookParts({{"S", sheetXml(rows)}}, "", "", styles));
        const auto zone = calendar::Zone::find("Europe/Berlin");
        QVERIFY(zone);
        for (const char mark : {'.', ','}) {
            XlsxOptions options;
            options.decimalMark = mark;
            const auto file = readTableFile("book.xlsx", bytes, options);
            QVERIFY2(file, codeOf(file).c_str());
            Mapping mapping;
            mapping.decimal = mark;
            mapping.columns = {{"id", {"external_id", "", leads::FieldKind::Text, ""}},
                               {"amount", {"", "amount", leads::FieldKind::Decimal, ""}},
                               {"count", {"", "count", leads::FieldKind::Integer, ""}},
                               {"when", {"created_at", "", leads::FieldKind::Instant, "dd.MM.yyyy HH:mm"}}};
            const auto reader = RowReader::make(file->table, TableRows(file->table), mapping, FileKind::Leads, *zone, "book.xlsx");
            QVERIFY(reader);
            RowBlock block;
            reader->read(0, 1, block);
            QVERIFY(!block.problemOf(0));
            const ReadRow first = block.row(0);
            const auto when = first.number("created_at");
            QCOMPARE(first.text("external_id"), std::string_view("1"));
            QCOMPARE(first.number("amount"), std::optional<std::int64_t>(123'450));
            QCOMPARE(first.number("count"), std::optional<std::int64_t>(12'345));
            QCOMPARE(toIso(Instant{*when}), "2018-03-31T10:00:00Z"s);
            reader->read(1, 1, block);
            QCOMPARE(block.row(0).number("created_at"), when);
        }
    }

    void theMarkOfNumbersIsNoGuess()
    {
        const auto guess = [](const std::string& cells) {
            const auto file = readTableFile("book.xlsx", oneSheet(textRow(1, {"id", "amount", "text"}) + cells));
            return proposeMapping(file->table, FileKind::Leads).mapping;
        };
        // 12.345 as a number is a fraction; as a text in a file of German numbers it is twelve thousand.
        const Mapping typed = guess(row(number("1") + number("12.345")) + row(number("2") + number("0.333333333333333")));
        QCOMPARE(typed.decimal, '.');
        QVERIFY(typed.columns.at("amount").type == leads::FieldKind::Decimal);
        const Mapping texts = guess(textRow(2, {"1", "12.345", "1.250,50"}) + textRow(3, {"2", "7", "2,5"}));
        QCOMPARE(texts.decimal, ',');
        QVERIFY(texts.columns.at("amount").type == leads::FieldKind::Integer);
        QVERIFY(texts.columns.at("text").type == leads::FieldKind::Decimal);
    }

    void theContentDecides()
    {
        const std::string book = oneSheet(textRow(1, {"a"}) + textRow(2, {"1"}));
        QCOMPARE(readTableFile("leads.csv", book)->table.rows, (Rows{{"1"}}));
        QVERIFY(readTableFile("leads.csv", book)->isWorkbook());
        QCOMPARE(readTableFile("leads.xlsx", "a,b\n1,2\n")->table.rows, (Rows{{"1", "2"}}));
        QVERIFY(!readTableFile("leads.xlsx", "a,b\n1,2\n")->isWorkbook());
        QCOMPARE(codeOf(readTableFile("leads.XLS", "<html><table></table></html>")), "xlsx.web_page"s);
        QCOMPARE(codeOf(readTableFile("leads.csv", "<html><table></table></html>")), "csv.is_web_page"s);
        QCOMPARE(codeOf(readTableFile("leads.xlsx", "")), "csv.empty"s);
    }

    void targetsStayInside()
    {
        QCOMPARE(partBeside("xl/worksheets/sheet1.xml", "../media/a"), "xl/media/a"s);
        QCOMPARE(partBeside("xl/workbook.xml", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml"s);
        QCOMPARE(partBeside("xl/workbook.xml", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml"s);
        QCOMPARE(partBeside("xl/workbook.xml", "../../../etc/passwd"), "etc/passwd"s);
        QCOMPARE(partBeside("", "xl\\workbook.xml"), "xl/workbook.xml"s);
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        XlsxOptions options;
        options.progress.stop = stop.get_token();
        QCOMPARE(codeOf(readXlsx(oneSheet(textRow(1, {"a"}) + textRow(2, {"1"})), options)), "task.cancelled"s);
    }

    void hostile_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("code");
        const auto sheet = [](const std::string& xml) { return archiveOf(workbookParts({{"S", xml}})); };
        constexpr std::size_t mebi = 1 << 20;
        QTest::newRow("blanks, 600 MiB unpacked") << sheet("<worksheet>" + std::string(600 * mebi, ' ')) << "xlsx.too_large"s;
        QTest::newRow("cells, 62 MB unpacked") << oneSheet(header + repeated("<row><c><v>1</v></c></row>", 2'400'000)) << "xlsx.too_large"s;
        QTest::newRow("a far column in every row") << oneSheet(header + repeated("<row><c r=\"NTP1\"><v>1</v></c></row>", 10'000)) << "xlsx.too_large"s;
        QTest::newRow("column 10,001") << oneSheet(header + "<row><c r=\"NTQ1\"><v>1</v></c></row>") << "xlsx.too_many_columns"s;
        std::string names;
        for (int i = 0; i < 9'000; ++i) names += number("h" + std::to_string(i), "t=\"str\"");
        QTest::newRow("a wide header over many rows") << oneSheet(row(names) + repeated("<row><c><v>1</v></c></row>", 200'000)) << "xlsx.too_large"s;
        const std::string longString = "<sst><si><t>" + std::string(20 * mebi, 'x') + "</t></si></sst>";
        QTest::newRow("one long string in many cells") << archiveOf(workbookParts({{"S", sheetXml(header + repeated(row(number("0", "t=\"s\"")), 10'000))}}, "", longString)) << "xlsx.too_large"s;
        QTest::newRow("an endless attribute") << sheet("<worksheet a=\"" + std::string(30 * mebi, 'x') + "\"/>") << "xlsx.unsafe"s;
        QTest::newRow("an endless comment") << sheet("<worksheet><!--" + std::string(30 * mebi, 'x') + "--></worksheet>") << "xlsx.unsafe"s;
        QTest::newRow("depth 65") << sheet(repeated("<a>", 65) + repeated("</a>", 65)) << "xlsx.unsafe"s;
        QTest::newRow("depth without end") << sheet(repeated("<a>", 10'000'000)) << "xlsx.unsafe"s;
        QTest::newRow("entities") << sheet("<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>") << "xlsx.unsafe"s;
        QTest::newRow("a file outside") << sheet("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>")
                                        << "xlsx.unsafe"s;
        QTest::newRow("no XML") << sheet("<worksheet><sheetData><row></sheetData>") << "xlsx.damaged"s;
        QTest::newRow("a shared string that is not there") << oneSheet(header + row(number("0", "t=\"s\""))) << "xlsx.damaged"s;
        QTest::newRow("a row that cannot be") << oneSheet(header + "<row r=\"99999999999\"><c><v>1</v></c></row>") << "xlsx.damaged"s;
        Parts crowd = workbookParts({{"S", sheetXml(header + header)}});
        for (int i = 0; i < 2'000; ++i) crowd["f" + std::to_string(i)] = "";
        QTest::newRow("too many entries") << archiveOf(crowd) << "xlsx.too_large"s;
        QTest::newRow("encrypted entries") << archiveOf(workbookParts({{"S", sheetXml(header)}}), "secret") << "xlsx.password"s;
        Parts escape = workbookParts({{"S", sheetXml(header)}});
        escape["xl/_rels/workbook.xml.rels"] = "<Relationships><Relationship Id=\"r1\" Type=\"" + relationType + "worksheet\" Target=\"../../../../etc/passwd\"/></Relationships>";
        QTest::newRow("a target outside") << archiveOf(escape) << "xlsx.damaged"s;
        escape["xl/_rels/workbook.xml.rels"] = "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Type=\"" + relationType + "worksheet\" Target=\"/etc/passwd\"/></Relationships>";
        QTest::newRow("an external target") << archiveOf(escape) << "xlsx.no_rows"s;
        Parts text = workbookParts({{"S", sheetXml(header)}});
        text["xl/workbook.xml"] = "<document/>";
        QTest::newRow("a text document") << archiveOf(text) << "xlsx.not_workbook"s;
        QTest::newRow("another archive") << archiveOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}) << "xlsx.not_workbook"s;
        QTest::newRow("a binary workbook") << archiveOf({{"xl/workbook.bin", "x"}}) << "xlsx.binary_format"s;
        QTest::newRow("an empty archive") << "PK\x05\x06"s + std::string(18, '\0') << "xlsx.not_workbook"s;
        QTest::newRow("noise") << "PK\x03\x04 noise"s << "xlsx.damaged"s;
        QTest::newRow("old workbook") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(5'000, '\0') << "xlsx.old_format"s;
    }
    void hostile()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, code);
        QElapsedTimer timer;
        timer.start();
        const auto found = readTableFile("book.xlsx", bytes);
        const qint64 took = timer.elapsed();
        QCOMPARE(codeOf(found), code);
        QVERIFY2(took < 4'000, qPrintable(QString::number(took) + " ms"));  // 2 s on a machine that does nothing else
    }

    /// Whatever is cut off or changed: refused, never half of a table.
    void damaged()
    {
        std::string rows = textRow(1, {"a", "b"});
        for (int i = 2; i < 400; ++i) rows += textRow(i, {"value " + std::to_string(i * 7919 % 1000), "other " + std::to_string(i)});
        const std::string whole = oneSheet(rows);
        const auto fine = readXlsx(whole);
        QVERIFY(fine);
        for (std::size_t length = 4; length < whole.size(); length += 7) QCOMPARE(codeOf(readXlsx(whole.substr(0, length))), "xlsx.damaged"s);
        for (std::size_t at = 4; at < whole.size(); at += 3) {
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x10);
            const auto found = readXlsx(changed);
            if (found) QVERIFY2(found->table.rows == fine->table.rows, qPrintable(QString::number(at)));
        }
    }

    void writtenTablesReadBack()
    {
        const std::vector<SheetColumn> columns{{"ID", SheetCellKind::Text, 0}, {"Count", SheetCellKind::Integer, 0}, {"Score", SheetCellKind::Decimal, 0},
                                               {"Won", SheetCellKind::Date, 0}, {"Seen", SheetCellKind::DateTime, 0}, {"Customer", SheetCellKind::Boolean, 0}};
        auto writer = XlsxWriter::begin("Leads: May/June [all] of a very long quarter", columns);
        QVERIFY2(writer, codeOf(writer).c_str());
        const Day day = *dayFromIso("2026-03-31");
        const std::vector<std::vector<SheetCell>> rows{
            {"L1"s, std::int64_t{42}, DecimalCell{1'250, 2}, day, LocalTime{day, 29'100, {}}, true},
            {"=1+1"s, std::int64_t{-7}, DecimalCell{-5, 1}, *dayFromIso("1900-03-01"), LocalTime{*dayFromIso("2024-02-29"), 86'340, {}}, false},
            {"007"s, std::int64_t{123'456'789'012'345}, DecimalCell{333'333, 4}, *dayFromIso("9999-12-31"), {}, {}},
            {"+49 731 5550-11"s, std::int64_t{1'234'567'890'123'456'789}, {}, *dayFromIso("1815-12-10"), {}, {}},
            {"ä & <b> \"x\" 😀\nline\r\n _x000D_ _x41 \x01."s, {}, DecimalCell{0, 2}, {}, {}, {}},
            {" blanks "s, std::int64_t{0}},
            {"@SUM(A1)"s, {}, {}, {}, {}, {}},
        };
        for (const auto& cells : rows) QVERIFY(writer->add(cells));
        const auto bytes = writer->finish();
        QVERIFY2(bytes, codeOf(bytes).c_str());
        const auto found = readXlsx(*bytes);
        QVERIFY2(found, codeOf(found).c_str());
        QCOMPARE(found->sheets.at(0).name, "Leads  May June  all  of a very"s);
        QCOMPARE(found->table.headers, (Row{"ID", "Count", "Score", "Won", "Seen", "Customer"}));
        const Rows expected{{"L1", "42", "12.5", "2026-03-31", "2026-03-31T08:05:00", "true"},
                            {"=1+1", "-7", "-0.5", "1900-03-01", "2024-02-29T23:59:00", "false"},
                            {"007", "123456789012345", "33.3333", "9999-12-31", "", ""},
                            {"+49 731 5550-11", "1234567890123456789", "", "1815-12-10", "", ""},
                            {"ä & <b> \"x\" 😀\nline\r\n _x000D_ _x41 .", "", "0", "", "", ""},
                            {" blanks ", "0", "", "", "", ""},
                            {"@SUM(A1)", "", "", "", "", ""}};
        QVERIFY2(found->table.rows == expected, shown(found->table.rows).c_str());
    }

    /// Formulas, a header that scrolls away, or numbers as text would not be seen by reading the values back.
    void writtenTablesAreTyped()
    {
        auto writer = XlsxWriter::begin("S", {{"Text", SheetCellKind::Text, 0}, {"Number", SheetCellKind::Integer, 0}});
        QVERIFY(writer && writer->add({"=HYPERLINK(\"http://example.com\")"s, std::int64_t{5}}));
        const auto bytes = writer->finish();
        QVERIFY(bytes);
        const std::string xml = entryOf(*bytes, "xl/worksheets/sheet1.xml");
        QVERIFY2(xml.find("<f>") == std::string::npos, xml.c_str());
        QVERIFY2(xml.find("<c r=\"A2\" t=\"inlineStr\"") != std::string::npos, xml.c_str());
        QVERIFY2(xml.find("<v>5</v>") != std::string::npos, xml.c_str());
        QVERIFY2(xml.find("state=\"frozen\"") != std::string::npos && xml.find("<autoFilter ref=\"A1:B2\"/>") != std::string::npos, xml.c_str());
    }

    void longTextsAreCutBetweenCharacters()
    {
        auto writer = XlsxWriter::begin("S", {{"Text", SheetCellKind::Text, 0}});
        std::string smiles;
        for (int i = 0; i < 20'000; ++i) smiles += "😀";
        QVERIFY(writer && writer->add({std::string(40'000, 'x')}) && writer->add({smiles}));
        const auto bytes = writer->finish();
        QVERIFY(bytes);
        const auto found = readXlsx(*bytes);
        QVERIFY2(found, codeOf(found).c_str());
        QCOMPARE(found->table.rows[0][0].size(), XlsxWriter::longestText);
        QCOMPARE(found->table.rows[1][0], smiles.substr(0, 4 * 16'383));
    }

    /// Programs with a window take the locale of their user: decimal commas inside the file would make it unreadable.
    void theLocaleStaysOutside()
    {
        const std::string before = std::setlocale(LC_NUMERIC, nullptr);
        const QTemporaryDir folder;
        if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8")) {
            QProcess::execute("localedef", {"-i", "de_DE", "-f", "UTF-8", folder.filePath("de_DE.UTF-8")});
            qputenv("LOCPATH", folder.path().toUtf8());
        }
        if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8")) QSKIP("no German locale on this machine: decimal commas are not tried");
        auto writer = XlsxWriter::begin("S", {{"Score", SheetCellKind::Decimal, 0}, {"Seen", SheetCellKind::DateTime, 0}});
        const bool added = writer && writer->add({DecimalCell{1'250, 2}, LocalTime{*dayFromIso("2026-03-31"), 29'100, {}}});
        const auto bytes = added ? writer->finish() : Result<std::string>("");
        const auto found = readXlsx(*bytes);
        const bool german = std::localeconv()->decimal_point == ","s;
        std::setlocale(LC_NUMERIC, before.c_str());
        qunsetenv("LOCPATH");
        QVERIFY(german);
        QVERIFY2(found, codeOf(found).c_str());
        QCOMPARE(found->table.rows, (Rows{{"12.5", "2026-03-31T08:05:00"}}));
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
