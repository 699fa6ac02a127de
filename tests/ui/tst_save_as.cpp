// What leaves a page as a file: real numbers, rates and days, one dialog's choice, and nothing that a spreadsheet would run.

#include <QProcess>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/temporary_store.h"
#include "ui/shared/languages.h"
#include "ui/shared/save_as.h"
#include "ui/shared/table_cells.h"
#include "ui/waterfall/breach_panel.h"

using namespace handschlag;
using namespace handschlag::ui;
using exchange::TableFormat;

namespace {

/// Name, cases, rate, day and time of two lines.
class SomeModel : public QStandardItemModel {
public:
    SomeModel() : QStandardItemModel(2, 5)
    {
        const QStringList titles{"Name", "Cases", "Rate\nof all", "Day", "Seen"};
        for (int at = 0; at < 5; ++at) setHeaderData(at, Qt::Horizontal, titles[at]);
        setHeaderData(2, Qt::Horizontal, true, rateRole);
        put(0, 0, "=HYPERLINK(\"x\")", {});
        put(0, 1, "1.234", 1'234LL);
        put(0, 2, "38,6 %", 0.386);
        put(0, 3, "31.03.2026", QDate(2026, 3, 31));
        put(0, 4, "31.03.2026 09:10", QDateTime(QDate(2026, 3, 31), QTime(9, 10)));
        put(1, 0, "Öz & Söhne", {});
        put(1, 1, "–", {});
        put(1, 2, "100 %", 1.0);
    }

private:
    void put(int row, int at, const QString& text, const QVariant& raw)
    {
        auto* cell = new QStandardItem(text);
        if (raw.isValid()) cell->setData(raw, rawNumberRole);
        setItem(row, at, cell);
    }
};

/// One file of the workbook, unpacked by another program.
QString partOf(const QString& path, const QString& part)
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, part});
    return unzip.waitForFinished() ? QString::fromUtf8(unzip.readAllStandardOutput()) : QString();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class SaveAsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { useLanguage(Language::English); }
    void theEndingAndTheFilterDecide_data()
    {
        QTest::addColumn<bool>("german");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("typed workbook") << false << "/a.XLSX" << 0 << "/a.XLSX" << TableFormat::Workbook;
        QTest::newRow("no ending, workbook") << false << "/a" << 1 << "/a.xlsx" << TableFormat::Workbook;
        QTest::newRow("no ending, German file") << false << "/a.b" << 2 << "/a.b.csv" << TableFormat::GermanCsv;
        QTest::newRow("english first") << false << "/a.csv" << 0 << "/a.csv" << TableFormat::Csv;
        QTest::newRow("german first") << true << "/a.csv" << 0 << "/a.csv" << TableFormat::GermanCsv;
        QTest::newRow("csv typed under the workbook") << true << "/a.csv" << 1 << "/a.csv" << TableFormat::GermanCsv;
        QTest::newRow("german, plain CSV chosen") << true << "/a" << 2 << "/a.csv" << TableFormat::Csv;
    }
    void theEndingAndTheFilterDecide()
    {
        QFETCH(bool, german);
        QFETCH(QString, path);
        QFETCH(int, filter);
        QFETCH(QString, wanted);
        QFETCH(TableFormat, format);
        useLanguage(german ? Language::German : Language::English);
        QCOMPARE(tableFilters().size(), 3);
        QVERIFY(saveTargetOf(path, tableFilters().at(filter)) == (SaveTarget{wanted, format}));
    }
    void everyFlavourHoldsTheSame()
    {
        const SomeModel model;
        const auto table = tableOf(model, "Table");
        const QTemporaryDir folder;
        const auto written = [&](const char* name, TableFormat format) {
            static_cast<void>(expectValue(saveTable(table, {folder.filePath(name), format})));
            return contentOf(folder.filePath(name));
        };
        QCOMPARE(written("a.csv", TableFormat::Csv), QByteArray("\xEF\xBB\xBFName,Cases,\"Rate, of all\",Day,Seen\r\n\"'=HYPERLINK(\"\"x\"\")\",1234,0.386,2026-03-31,2026-03-31 09:10:00\r\n"
                                                                "Öz & Söhne,,1,,\r\n"));
        QCOMPARE(written("b.csv", TableFormat::GermanCsv),
                 QByteArray("\xEF\xBB\xBFName;Cases;\"Rate, of all\";Day;Seen\r\n\"'=HYPERLINK(\"\"x\"\")\";1234;0,386;31.03.2026;31.03.2026 09:10:00\r\nÖz & Söhne;;1;;\r\n"));
    }
    void aWorkbookHoldsRealNumbersAndDays()
    {
        const SomeModel model;
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.xlsx");
        static_cast<void>(expectValue(saveTable(tableOf(model, "Table"), {path, TableFormat::Workbook})));
        const QString sheet = partOf(path, "xl/worksheets/sheet1.xml");
        if (sheet.isEmpty()) QSKIP("unzip is not installed");
        // 2026-03-31 is day 46112 of spreadsheets; 09:10 is 550 of 1440 minutes.
        for (const char* cell : {"<v>1234</v>", "<v>0.386</v>", "<v>46112</v>", "<v>46112.3819444"}) QVERIFY2(sheet.contains(cell), qPrintable(sheet));
        QVERIFY2(!sheet.contains("<f>") && sheet.contains("=HYPERLINK"), qPrintable(sheet));
        const QString styles = partOf(path, "xl/styles.xml");
        QVERIFY2(styles.contains("0.0%") && styles.contains("yyyy-mm-dd"), qPrintable(styles));
    }
    void onlyWhatIsShownIsWritten()
    {
        const SomeModel model;
        const auto table = tableOf(model, "Table", [](int at) { return at == 1; });
        QCOMPARE(table.columns.size(), 1U);
        QVERIFY(table.rows.at(0).size() == 1 && table.rows.at(0).at(0) == exchange::SheetCell(std::int64_t{1'234}));
        QVERIFY(table.rows.at(1).at(0) == exchange::SheetCell());
    }
    /// Domain section 9: whose lead it was and at what time of day stays in the workspace.
    void breachesHaveNoActorAndNoTimeOfDay()
    {
        BreachModel model;
        model.setRows({{HandoverId{1}, handover::Promise::Decision, LeadId{1}, "Jana Weber", "Weber", *dayFromIso("2026-03-31"), handover::Standing::Late}});
        const auto table = tableOf(model, "Table");
        QCOMPARE(table.columns.size(), 4U);
        QVERIFY(table.columns.at(2).kind == exchange::SheetCellKind::Date && table.rows.at(0).at(2) == exchange::SheetCell(*dayFromIso("2026-03-31")));
        QVERIFY(table.rows.at(0).at(0) == exchange::SheetCell(std::string("Jana Weber")));
    }
    void neverOverAWorkspace()
    {
        const TemporaryStore store;
        const QString path = QString::fromStdString(store.path());
        const QByteArray before = contentOf(path).left(100);
        QVERIFY(!saveTable({"t", {}, {}}, {path, TableFormat::Csv}));
        QCOMPARE(contentOf(path).left(100), before);
    }
    void numbersKeepSixPlaces()
    {
        QVERIFY(numberCell(0.1 + 0.2) == exchange::SheetCell(exchange::DecimalCell{3, 1}));
        QVERIFY(numberCell(-12.5) == exchange::SheetCell(exchange::DecimalCell{-125, 1}));
        QVERIFY(numberCell(1.0 / 3) == exchange::SheetCell(exchange::DecimalCell{333'333, 6}));
        QVERIFY(numberCell(std::numeric_limits<double>::quiet_NaN()) == exchange::SheetCell());
    }
    void timesAreThoseOfTheZone()
    {
        // The night of the change to summer time.
        const QTimeZone berlin("Europe/Berlin");
        const auto time = timeCell(*instantFromIso("2026-03-29T01:30:00Z"), berlin);
        QVERIFY(time == exchange::SheetCell(exchange::LocalTime{*dayFromIso("2026-03-29"), 3 * 3'600 + 30 * 60, {}}));
        QVERIFY(dayCell(*instantFromIso("2026-03-28T23:30:00Z"), berlin) == exchange::SheetCell(*dayFromIso("2026-03-29")));
    }
};

QTEST_MAIN(SaveAsTest)
#include "tst_save_as.moc"
