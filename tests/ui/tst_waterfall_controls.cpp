// Every control of the waterfall page changes the figures to those of a count of its own; comparison, trend, and what leaves the program.

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QGraphicsSimpleTextItem>
#include <QMenu>
#include <QPdfWriter>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>

#include "core/exchange/xlsx.h"
#include "core/usecase/agreements.h"
#include "tests/support/funnel.h"
#include "tests/support/office.h"
#include "tests/support/slow_waterfall.h"
#include "tests/support/waterfall_screen.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/waterfall/burn_up_chart.h"
#include "ui/waterfall/burn_up_model.h"
#include "ui/waterfall/lead_list_model.h"
#include "ui/waterfall/output_menu.h"
#include "ui/waterfall/targets_view.h"
#include "ui/waterfall/trend_chart.h"

using namespace handschlag;
using namespace handschlag::ui;
using pipeline::Mode;
using pipeline::Part;
using pipeline::Role;
using usecase::CountingUnit;

namespace {

const Day year{dayFromCivil(2026, 1, 1)};
const Day today{dayFromCivil(2026, 12, 31)};

void select(const WaterfallScreen& screen, const char* name, const QString& text)
{
    auto* combo = screen.find<QComboBox>(name);
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

void choose(const WaterfallScreen& screen, const char* name, const QString& text)
{
    select(screen, name, text);
    screen.wait();
}

QString cellOf(const WaterfallScreen& screen, int stage, WaterfallColumn column) { return screen.cell(stage, column); }

/// The numbers entered, as the table shows them, against the slow count.
void compareFigures(const WaterfallScreen& screen, const std::vector<SlowLead>& lines, const usecase::WaterfallQuery& query)
{
    for (std::size_t stage = 0; stage < slowChain.size(); ++stage) {
        const auto found = slowEntered(lines, query, today, stage);
        std::set<std::string> companies;
        for (const SlowLead* lead : found) companies.insert(lead->company);
        const std::size_t expected = query.unit == CountingUnit::Companies ? companies.size() : found.size();
        QCOMPARE(cellOf(screen, static_cast<int>(stage), WaterfallColumn::Entered), QString::number(expected));
    }
}

usecase::WaterfallQuery wholeYear()
{
    usecase::WaterfallQuery query;
    query.from = year;
    query.to = dayFromCivil(2027, 1, 1);
    return query;
}

/// A report with stages of that many names and these numbers, as if counted.
WaterfallReportPtr reportOf(int stages, std::int64_t entered)
{
    static const pipeline::History nothing;
    auto report = std::make_shared<usecase::WaterfallReport>();
    for (int stage = 0; stage < stages; ++stage) {
        const std::string name = "Stage number " + std::to_string(stage + 1);
        agreement::Stage own;
        own.id = "s" + std::to_string(stage);
        own.name.de = own.name.en = name;
        if (stage < pipeline::roleCount) own.roles = {static_cast<Role>(stage)};
        report->source.stages.stages.push_back(own);
        pipeline::StageRow row;
        row.entered = std::max<std::int64_t>(1, entered >> stage);
        row.advanced = row.entered / 2, row.open = row.entered - row.advanced, row.imputed = row.entered / 3;
        row.fromAnchor = pipeline::wilson(row.entered, entered);
        row.fromPrevious = row.fromAnchor;
        row.days.median = 12.5, row.daysFromPrevious.median = 3.5;
        report->whole.stages.push_back(row);
    }
    report->query.anchor = report->request.anchor = static_cast<Role>(0);
    report->source.flow = std::make_shared<const pipeline::Flow>(nothing, "", report->source.stages, waterfallNow, std::nullopt);
    report->whole.anchored = entered;
    return report;
}

void everyTextIsSeen(const QGraphicsView& view)
{
    const QRectF all = view.viewport()->rect();
    for (const QGraphicsItem* item : view.scene()->items()) {
        const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item);
        if (text && text->isVisible() && !text->text().isEmpty()) QVERIFY2(all.contains(text->sceneBoundingRect()), qPrintable(text->text()));
    }
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class WaterfallControlsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { useLanguage(Language::English); }

    void everyControlAgreesWithASlowCount()
    {
        TemporaryStore workspace;
        const auto lines = randomLeads(3, 120, year, 300);
        addSlowLeads(workspace, lines);
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("2026");
        usecase::WaterfallQuery query = wholeYear();
        compareFigures(screen, lines, query);
        for (const auto& [role, text] : {std::pair{Role::Fit, "Prospect"}, std::pair{Role::Accepted, "SAL"}, std::pair{Role::MarketingQualified, "MQL"}}) {
            choose(screen, "waterfallAnchor", text);
            query.anchor = role;
            compareFigures(screen, lines, query);
        }
        choose(screen, "waterfallUnit", "companies");
        query.unit = CountingUnit::Companies;
        compareFigures(screen, lines, query);
        QVERIFY(screen.table().isColumnHidden(std::to_underlying(WaterfallColumn::Rejected)));
        QVERIFY(screen.chartTexts().contains("companies"));
        choose(screen, "waterfallUnit", "leads");
        query.unit = CountingUnit::Leads;
        compareFigures(screen, lines, query);
        screen.find<QCheckBox>("waterfallImputed")->click();
        screen.wait();
        query.withImputed = false;
        compareFigures(screen, lines, query);
        QVERIFY(screen.find<QLabel>("waterfallBasis")->text().contains("without skipped stages"));
        choose(screen, "waterfallFilterField", "Lead source");
        choose(screen, "waterfallFilterValue", "fair");
        query.only = {{"source", "fair"}};
        compareFigures(screen, lines, query);
        QVERIFY(screen.find<QLabel>("waterfallBasis")->text().contains("only Lead source: fair"));
        QTest::mouseClick(screen.find<QRadioButton>("waterfallPeriod"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
        screen.wait();
        query.mode = Mode::Period;
        compareFigures(screen, lines, query);
        choose(screen, "waterfallFilterField", "all leads");
        query.only.clear();
        compareFigures(screen, lines, query);
    }
    void sizesAreBands()
    {
        TemporaryStore workspace;
        const auto lines = randomLeads(5, 60, year, 200);
        addSlowLeads(workspace, lines);
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("2026");
        choose(screen, "waterfallFilterField", "Size of the company");
        const auto bandOf = [](int employees) -> QString {
            return employees < 10 ? "1-9" : employees < 50 ? "10-49" : employees < 250 ? "50-249" : employees < 1'000 ? "250-999" : "1000+";
        };
        for (const char* band : {"1-9", "10-49", "50-249", "250-999", "1000+"}) {
            std::vector<SlowLead> own;
            for (const SlowLead& lead : lines)
                if (bandOf(lead.employees) == band) own.push_back(lead);
            if (own.empty()) continue;
            choose(screen, "waterfallFilterValue", band);
            compareFigures(screen, own, wholeYear());
        }
    }
    void nothingIsReadAgainForAChange()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        QCOMPARE(screen.cell(Won, WaterfallColumn::Entered), QString("2"));
        auto* horizon = screen.find<QSpinBox>("waterfallHorizon");
        horizon->setValue(30);
        QCOMPARE(screen.cell(Won, WaterfallColumn::Entered), QString("1"));  // at once: no event has been handled since
        select(screen, "waterfallUnit", "leads");
        QCOMPARE(screen.cell(Mql, WaterfallColumn::Entered), QString("5"));
        select(screen, "waterfallGroup", "Lead source");  // a field is read once
        screen.wait();
        select(screen, "waterfallGroup", "no groups");
        QCOMPARE(screen.table().model()->rowCount(), 7);
        select(screen, "waterfallGroup", "Lead source");
        QCOMPARE(screen.table().model()->rowCount(), 7 * 4);
    }
    void answersThatComeTooLateAreDropped()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        for (const char* by : {"Lead source", "Campaign", "Country", "Lead source"}) select(screen, "waterfallGroup", by);
        screen.page().reload();
        select(screen, "waterfallGroup", "no groups");
        screen.wait();
        QCOMPARE(screen.table().model()->rowCount(), 7);
        QCOMPARE(screen.cell(Mql, WaterfallColumn::Entered), QString("5"));
    }
    void daysInBusinessTime()
    {
        TemporaryStore bare;
        addFunnel(bare, smallFunnel());
        const WaterfallScreen without(bare);
        QVERIFY(!without.find<QComboBox>("waterfallTime")->isEnabled());

        Office office;
        addFunnel(office.store, {{"L1", "", {{Role::MarketingQualified, "2026-01-05"}, {Role::Accepted, "2026-01-07"}}}});
        const WaterfallScreen screen(office.store);
        screen.choosePeriod("Q1 2026");
        const int sal = 3;
        QCOMPARE(screen.cell(sal, WaterfallColumn::Median), QString("2.0"));
        choose(screen, "waterfallTime", "business time");
        // From Monday noon to Wednesday noon, with 6 January a holiday or not: two or one days of opening hours, which are not 24.
        const auto document = expectValue(usecase::activeAgreement(*office.store, "", waterfallNow)).document;
        const auto clock = *calendar::BusinessClock::create(document.calendar);
        const double open = static_cast<double>(clock.elapsed(noonOf("2026-01-05"), noonOf("2026-01-07"))) / secondsPerDay;
        QVERIFY(open > 0.1 && open < 1);
        QCOMPARE(screen.cell(sal, WaterfallColumn::Median), QString::number(open, 'f', 1));
        QVERIFY(screen.find<QLabel>("waterfallBasis")->text().contains("business time"));
    }
    void periodsBefore()
    {
        const auto day = [](const char* iso) { return *dayFromIso(iso); };
        QVERIFY(periodBefore(day("2026-04-01"), day("2026-07-01")) == std::pair(day("2026-01-01"), day("2026-04-01")));
        QVERIFY(periodBefore(day("2026-01-01"), day("2026-04-01")) == std::pair(day("2025-10-01"), day("2026-01-01")));
        QVERIFY(periodBefore(day("2026-03-10"), day("2026-03-17")) == std::pair(day("2026-03-03"), day("2026-03-10")));
        QVERIFY(yearBefore(day("2024-02-29"), day("2024-03-01")) == std::pair(day("2023-02-28"), day("2023-03-01")));
    }
    void comparedWithThePeriodBefore()
    {
        TemporaryStore workspace;
        const auto lines = randomLeads(7, 200, year, 250);
        addSlowLeads(workspace, lines);
        const WaterfallScreen screen(workspace);
        QAbstractItemModelTester tester(screen.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.choosePeriod("Q1 2026");
        QStringList entered, rates;
        for (int stage = Suspect; stage <= Won; ++stage) entered << screen.cell(stage, WaterfallColumn::Entered), rates << screen.cell(stage, WaterfallColumn::Rate);
        QVERIFY(screen.table().isColumnHidden(std::to_underlying(WaterfallColumn::Difference)));
        screen.choosePeriod("Q2 2026");
        choose(screen, "waterfallCompare", "the period before");
        for (int stage = Suspect; stage <= Won; ++stage) {
            QCOMPARE(screen.cell(stage, WaterfallColumn::OtherEntered), entered[stage]);
            QCOMPARE(screen.cell(stage, WaterfallColumn::OtherRate), rates[stage]);
        }
        const auto percentOf = [&](WaterfallColumn column) { return screen.cell(Sql, column).remove(" %").toDouble(); };
        const double points = percentOf(WaterfallColumn::Rate) - percentOf(WaterfallColumn::OtherRate);
        const QString difference = screen.cell(Sql, WaterfallColumn::Difference);
        QVERIFY2(qAbs(QString(difference).replace(QChar(0x2212), u'-').remove(" points").remove(QChar(0xb1)).toDouble() - points) < 0.11, qPrintable(difference));
        QVERIFY(screen.chartTexts().contains("compared: Q1 2026"));
        QVERIFY(!screen.chartTexts().filter(" points").isEmpty());
        QTest::mouseClick(screen.chart().viewport(), Qt::LeftButton, Qt::NoModifier, screen.chart().comparedPositionOf(Mql));
        screen.wait();
        QCOMPARE(screen.title(), QString("MQL · Q1 2026 (%1)").arg(entered[Mql]));
        QCOMPARE(screen.leads().rowCount(), entered[Mql].toInt());
    }
    void comparedWithAGroup()
    {
        TemporaryStore workspace;
        const auto lines = randomLeads(9, 150, year, 300);
        addSlowLeads(workspace, lines);
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("2026");
        choose(screen, "waterfallGroup", "Lead source");
        choose(screen, "waterfallFilterField", "Lead source");
        choose(screen, "waterfallFilterValue", "fair");
        choose(screen, "waterfallCompare", "social");
        usecase::WaterfallQuery social = wholeYear();
        social.only = {{"source", "social"}};
        for (std::size_t stage = 0; stage < slowChain.size(); ++stage)
            QCOMPARE(screen.cell(static_cast<int>(stage), WaterfallColumn::OtherEntered), QString::number(slowEntered(lines, social, today, stage).size()));
        usecase::WaterfallQuery fair = wholeYear();
        fair.only = {{"source", "fair"}};
        compareFigures(screen, lines, fair);
    }
    void theTrendSumsToTheWholeAndNarrows()
    {
        TemporaryStore workspace;
        const auto lines = randomLeads(11, 200, year, 120);
        addSlowLeads(workspace, lines);
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        const int whole = screen.cell(Sql, WaterfallColumn::Entered).toInt();
        choose(screen, "waterfallView", "rates by week");
        auto* chart = screen.find<TrendChart>("waterfallTrend");
        QVERIFY(chart->isVisible() && !screen.chart().isVisible());
        auto* table = screen.find<QTableView>("waterfallTrendTable");
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 14 * 7);  // weeks that touch the quarter, first and last cut
        int sum = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, std::to_underlying(TrendColumn::Stage)).data().toString() == "SQL")
                sum += table->model()->index(row, std::to_underlying(TrendColumn::Entered)).data().toInt();
        QCOMPARE(sum, whole);
        QCOMPARE(chart->texts().size(), 4);  // the stages after the anchor, each with its name at its end
        QVERIFY(!chart->texts().filter("SQL").isEmpty());
        everyTextIsSeen(*chart);
        choose(screen, "waterfallView", "entries by month");
        QCOMPARE(chart->texts().size(), 7);
        const TrendPoint february{1, Sql};
        QVERIFY(chart->toolTipOf(february).contains("Feb 2026"));
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, Qt::NoModifier, chart->positionOf(february));
        screen.wait();
        QVERIFY(screen.chart().isVisible());
        usecase::WaterfallQuery query;
        query.from = dayFromCivil(2026, 2, 1), query.to = dayFromCivil(2026, 3, 1);
        compareFigures(screen, lines, query);
        QVERIFY2(screen.title().startsWith("SQL"), qPrintable(screen.title()));
        QCOMPARE(screen.leads().rowCount(), static_cast<int>(slowEntered(lines, query, today, Sql).size()));
    }
    /// Stages before the anchor that dwarf it are cut, so that the bars that matter can be read; a click still gives the whole stage.
    void aBarThatLeavesNoRoomIsCut()
    {
        WaterfallChart chart;
        chart.resize(900, 500);
        std::array<int, 2> between{};  // the middles of the two parts of the anchor's bar: half of its length
        for (const bool dwarfs : {false, true}) {
            auto report = std::make_shared<usecase::WaterfallReport>(*reportOf(7, 600));
            report->query.anchor = report->request.anchor = Role::MarketingQualified;
            report->whole.stages[0].entered = report->whole.stages[0].open = dwarfs ? 1'000'000 : 900;
            report->whole.stages[0].advanced = 0;
            chart.setReport(report);
            QCOMPARE(chart.texts().join(u' ').contains("cut short"), dwarfs);
            QVERIFY(chart.texts().contains(handschlag::ui::count(report->whole.stages[0].entered)));
            between[dwarfs ? 1 : 0] = chart.positionOf(2, Part::Open).x() - chart.positionOf(2, Part::Advanced).x();
        }
        // 150 of 900 without the cut, half of the room with it.
        QVERIFY2(between[1] > 2 * between[0] && between[1] < 4 * between[0], qPrintable(QString("%1 %2").arg(between[0]).arg(between[1])));
    }
    void skippedStagesAreListed()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        QCOMPARE(screen.cell(Opportunity, WaterfallColumn::Imputed), QString("1"));  // L4 won from MQL
        QTest::mouseClick(screen.chart().viewport(), Qt::LeftButton, Qt::NoModifier, screen.chart().skippedPositionOf(Opportunity));
        screen.wait();
        QCOMPARE(screen.title(), QString("Opportunity · skipped (1)"));
        QCOMPARE(column(screen.leads(), std::to_underlying(LeadListColumn::Id)), QStringList{"L4"});
    }
    void filesHoldTheFigures()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        const QTemporaryDir folder;
        auto* menu = screen.find<OutputMenu>("waterfallCopy");
        for (const char* name : {"a.csv", "a.svg", "a.png"}) QVERIFY(menu->saveAs(folder.filePath(name)));
        const QByteArray csv = contentOf(folder.filePath("a.csv"));
        QVERIFY(csv.startsWith("\xEF\xBB\xBFStage,") && csv.contains("Won,2,0.4,"));
        // The workbook, read by the program's own reader: the rate is a number.
        QVERIFY(menu->saveAs(folder.filePath("a.xlsx")));
        const auto book = expectValue(exchange::readXlsx(contentOf(folder.filePath("a.xlsx")).toStdString()));
        QVERIFY(std::ranges::any_of(book.table.rows, [](const auto& row) { return row.at(0) == "Won" && row.at(1) == "2" && row.at(2) == "0.4"; }));
        const QByteArray svg = contentOf(folder.filePath("a.svg"));
        QVERIFY(svg.contains("<svg") && svg.contains("Opportunity") && svg.contains("Waterfall Q1 2026") && svg.contains("followed for 90 days"));
        const QImage image(folder.filePath("a.png"));
        QVERIFY(image.width() >= 2 * screen.chart().width() && image.height() >= 2 * screen.chart().height());
        const QByteArray workspaceBefore = contentOf(QString::fromStdString(workspace.path())).left(16);
        QVERIFY(!menu->saveAs(QString::fromStdString(workspace.path())));
        QCOMPARE(contentOf(QString::fromStdString(workspace.path())).left(16), workspaceBefore);
    }
    void paperHoldsPictureAndTable()
    {
        const QTemporaryDir folder;
        QStandardItemModel table(90, 3);
        for (int row = 0; row < 90; ++row)
            for (int at = 0; at < 3; ++at) table.setItem(row, at, new QStandardItem(QString("%1-%2").arg(row).arg(at)));
        const Picture picture{"Title", "Basis", {600, 300}, [](QPainter& painter, const QRectF& area) { painter.drawRect(area); }, QPalette(), QFont()};
        QPdfWriter writer(folder.filePath("a.pdf"));
        QVERIFY(printOn(writer, picture, table, [](int at) { return at != 1; }));
        const QByteArray pdf = contentOf(folder.filePath("a.pdf"));
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.count("/Type /Page\n") >= 2);
    }
    void chartsOfAnySize_data()
    {
        QTest::addColumn<int>("stages");
        QTest::addColumn<qint64>("entered");
        for (const int stages : {3, 9})
            for (const qint64 entered : {1, 1'000'000}) QTest::addRow("%d stages, %lld leads", stages, static_cast<long long>(entered)) << stages << entered;
    }
    void chartsOfAnySize()
    {
        QFETCH(int, stages);
        QFETCH(qint64, entered);
        WaterfallChart chart;
        chart.setReport(reportOf(stages, entered), Comparison{"Q1 2026", reportOf(stages, entered * 2)});
        chart.resize(chart.minimumSize());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QCOMPARE(chart.texts().filter("Stage number").filter(QRegularExpression("^Stage")).size(), stages);
        everyTextIsSeen(chart);
    }
    void theTargetsSayWhatIsDelivered()
    {
        usecase::DeliveryReport report;
        report.version = 3;
        const calendar::Zone zone = *calendar::Zone::find("UTC");
        std::vector<insight::Delivered> delivered;
        for (int day = 0; day < 30; ++day)
            delivered.push_back({noonOf("2026-10-01").plus(day * secondsPerDay), day == 3 ? insight::Standing::Upheld : day == 4 ? insight::Standing::Disputed : insight::Standing::Conforming});
        const insight::Promise promise{dayFromCivil(2026, 10, 1), dayFromCivil(2027, 1, 1), 90};
        report.burnUp = insight::burnUpOf(delivered, promise, noonOf("2026-11-01"), zone, {});
        const QString few = deliverySentence(report);
        QVERIFY2(few.contains("29 of 90 promised") && few.contains("30 handed over, 1 taken off") && few.contains("1 rejection") && few.contains("a week needed"), qPrintable(few));
        QVERIFY2(few.contains("Not enough evidence"), qPrintable(few));
        const std::vector<std::int64_t> past(40, 7);
        report.burnUp = insight::burnUpOf(delivered, promise, noonOf("2026-11-01"), zone, past);
        const QString enough = deliverySentence(report);
        QVERIFY2(enough.contains("Likely at the end: ") && enough.contains("chance of"), qPrintable(enough));
        BurnUpChart chart;
        chart.setBurnUp(report.burnUp);
        QCOMPARE(chart.labels().filter("promised 90").size(), 1);
        QCOMPARE(chart.labels().size(), 4);
        BurnUpModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBurnUp(report.burnUp);
        QCOMPARE(model.rowCount(), 13);
        QCOMPARE(model.index(0, std::to_underlying(BurnUpColumn::Net)).data().toString(), QString("6"));
        QCOMPARE(model.index(0, std::to_underlying(BurnUpColumn::Disputed)).data().toString(), QString("1"));
        QCOMPARE(model.index(12, std::to_underlying(BurnUpColumn::Required)).data().toString(), QString("90.0"));
    }
    void theTargetsTabReadsTheQuarter()
    {
        Office office;
        static_cast<void>(office.handedOver("L1"));
        const WaterfallScreen screen(office.store, officeNow);
        screen.find<QTabWidget>("waterfallTabs")->setCurrentIndex(1);
        screen.wait();
        const QString words = screen.find<QLabel>("targetsWords")->text();
        QVERIFY2(words.contains("1 handed over"), qPrintable(words));
        const QTemporaryDir folder;
        QVERIFY(screen.find<OutputMenu>("targetsOutput")->saveAs(folder.filePath("b.csv")));
        QVERIFY(contentOf(folder.filePath("b.csv")).contains("Week from,Handed over,Net"));
        QVERIFY(screen.find<OutputMenu>("targetsOutput")->saveAs(folder.filePath("b.svg")));
        QVERIFY(contentOf(folder.filePath("b.svg")).contains("Delivery in Q1 2026"));
    }
};

QTEST_MAIN(WaterfallControlsTest)
#include "tst_waterfall_controls.moc"
