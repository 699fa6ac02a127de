// The Waterfall page: models that signal precisely, and a page that is clicked.

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QtTest>
#include <random>
#include <utility>

#include "tests/support/funnel.h"
#include "tests/support/olist.h"
#include "tests/support/waterfall_screen.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/lead_list_model.h"
#include "ui/waterfall/table_text.h"
#include "ui/waterfall/waterfall_chart.h"
#include "ui/waterfall/waterfall_page.h"
#include "ui/waterfall/waterfall_table_model.h"
#include "ui/waterfall/waterfall_view.h"

using namespace handschlag;
using namespace handschlag::ui;
using pipeline::Part;
using pipeline::Role;

namespace {

LeadListRow leadRow(std::int64_t id, const char* name, double days)
{
    LeadListRow row;
    row.lead = {id};
    row.cycle = {id};
    row.name = name;
    row.days = days;
    return row;
}

/// For the eyes of whoever changes the page: set HANDSCHLAG_PICTURES to a folder.
void takePicture(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("HANDSCHLAG_PICTURES");
    if (!folder.isEmpty()) QVERIFY(widget.grab().save(folder + '/' + QString::fromLatin1(name) + ".png"));
}

}  // namespace

class WaterfallPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { useLanguage(Language::English); }

    void rowsChangeInPlace()
    {
        LeadListModel model(QTimeZone::utc());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({leadRow(1, "A", 1), leadRow(2, "B", 2), leadRow(3, "C", 3)});
        const QPersistentModelIndex second = model.index(1, 0);
        const QPersistentModelIndex third = model.index(2, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRows({leadRow(4, "D", 4), leadRow(3, "C", 3), leadRow(2, "B!", 2), leadRow(5, "E", 5)});
        QCOMPARE(column(model, 0), (QStringList{"D", "C", "B!", "E"}));
        QCOMPARE(second.row(), 2);
        QCOMPARE(third.row(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(resets.size(), 0);
        model.sort(std::to_underlying(LeadListColumn::Days), Qt::DescendingOrder);
        QCOMPARE(column(model, 0), (QStringList{"E", "D", "C", "B!"}));
        QCOMPARE(second.row(), 3);
        model.setRows({});
        QVERIFY(!second.isValid());
    }
    void randomUpdatesEndAtWhatWasAsked()
    {
        std::mt19937 random(11);
        LeadListModel model(QTimeZone::utc());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 200; ++round) {
            std::vector<LeadListRow> wanted;
            for (int id = 1; id <= 12; ++id)
                if (random() % 2) wanted.push_back(leadRow(id, random() % 3 ? "same" : "other", id));
            std::ranges::shuffle(wanted, random);
            model.setRows(wanted);
            QVERIFY(model.rows() == wanted);
        }
    }
    void formulasAreNeutralised()
    {
        LeadListModel model(QTimeZone::utc());
        model.setRows({leadRow(1, "=HYPERLINK(\"http://x\";\"y\")", 1), leadRow(2, "-5", 2), leadRow(3, "a\tb\nc", 3)});
        const QString csv = csvText(model);
        QVERIFY2(csv.contains("\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\""), qPrintable(csv));
        QVERIFY(csv.contains("\r\n-5,"));
        QVERIFY(tabbedText(model).contains("a b c\t"));
    }

    void anEmptyWorkspaceOffersTheImport()
    {
        TemporaryStore workspace;
        const WaterfallScreen screen(workspace);
        auto* button = screen.page().findChild<WaterfallView*>()->findChild<QPushButton*>("emptyStateButton");
        QVERIFY(button->isVisible());
        QVERIFY(!screen.chart().isVisible());
        QSignalSpy navigation(&screen.page(), &Page::navigationRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(navigation.at(0).at(0).toString(), QString("import"));
    }
    void opensAtTheNewestQuarterWithAnAnswer()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        QCOMPARE(screen.find<QComboBox>("waterfallPeriods")->currentText(), QString("Q2 2026"));  // L7
        QCOMPARE(screen.cell(Mql, WaterfallColumn::Entered), QString("1"));
        QVERIFY(screen.title().startsWith("MQL"));
        QCOMPARE(column(screen.leads(), std::to_underlying(LeadListColumn::Id)), QStringList{"L7"});
    }
    void tableAndChartSayTheSame()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        QAbstractItemModelTester tester(screen.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.choosePeriod("Q1 2026");
        QCOMPARE(screen.cell(Mql, WaterfallColumn::Entered), QString("5"));
        QCOMPARE(screen.cell(Won, WaterfallColumn::Rate), QString("40.0 %"));
        QCOMPARE(screen.cell(Won, WaterfallColumn::Interval), QString("11.8–76.9 %"));
        QCOMPARE(screen.cell(Won, WaterfallColumn::Median), QString("30.5"));
        QVERIFY(screen.table().isColumnHidden(std::to_underlying(WaterfallColumn::Group)));
        const QStringList texts = screen.chartTexts();
        QVERIFY2(texts.contains("Opportunity") && texts.filter("40.0 % of MQL (11.8–76.9 %)").size() == 3, qPrintable(texts.join('|')));
        QVERIFY(!texts.filter("median 30.5 days").isEmpty());
        QVERIFY(!texts.filter("thin evidence").isEmpty());
        const QString basis = screen.find<QLabel>("waterfallBasis")->text();
        QVERIFY2(basis.contains("90 days") && basis.contains("MQL"), qPrintable(basis));
    }
    void aClickShowsTheLeadsBehind()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        QAbstractItemModelTester tester(&screen.leads(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.choosePeriod("Q1 2026");
        screen.clickChart(Won, BarPart{Part::Advanced});
        QCOMPARE(column(screen.leads(), std::to_underlying(LeadListColumn::Id)), (QStringList{"L4", "L1"}));
        QCOMPARE(column(screen.leads(), std::to_underlying(LeadListColumn::Company)), (QStringList{"L4 GmbH", "L1 GmbH"}));
        QCOMPARE(column(screen.leads(), std::to_underlying(LeadListColumn::Days)), (QStringList{"30.0", "31.0"}));
        screen.clickChart(Mql, BarPart{Part::Rejected});
        QCOMPARE(screen.title(), QString("MQL · rejected (1)"));
        QCOMPARE(column(screen.leads(), std::to_underlying(LeadListColumn::Id)), QStringList{"L3"});
        screen.clickChart(Mql, std::nullopt);  // the name of the stage: all of it
        QCOMPARE(screen.leads().rowCount(), 5);
        QCOMPARE(screen.table().currentIndex().row(), int{Mql});
    }
    void leadsOpenByDoubleClickAndByEnter()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        screen.clickChart(Won, BarPart{Part::Advanced});
        QSignalSpy navigation(&screen.page(), &Page::navigationRequested);
        auto* view = screen.find<QTableView>("waterfallLeads");
        const QPoint second = view->visualRect(screen.leads().index(1, 0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, second);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, second);
        QCOMPARE(navigation.size(), 1);
        QCOMPARE(navigation.at(0).at(0).toString(), QString("leads"));
        const auto expected = expectValue(workspace->leads().findByExternalId("L1"));
        QCOMPARE(navigation.at(0).at(1).value<QVariant>().toLongLong(), expected->value);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(navigation.size(), 2);
        QVERIFY(navigation.at(1).at(1).value<QVariant>() != navigation.at(0).at(1).value<QVariant>());
    }
    void theKeyboardReachesEveryNumber()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        screen.table().setFocus();
        screen.table().setCurrentIndex(screen.table().model()->index(Mql, std::to_underlying(WaterfallColumn::Advanced)));
        screen.wait();
        QCOMPARE(screen.title(), QString("MQL · moved on (4)"));
        QTest::keyClick(&screen.table(), Qt::Key_Down);
        screen.wait();
        QCOMPARE(screen.title(), QString("SAL · moved on (2)"));
    }
    void periodHorizonAndGroups()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        auto* horizon = screen.find<QSpinBox>("waterfallHorizon");
        horizon->setFocus();
        horizon->selectAll();
        QTest::keyClicks(horizon, "30");
        QTest::keyClick(horizon, Qt::Key_Return);
        screen.wait();
        QCOMPARE(screen.cell(Won, WaterfallColumn::Entered), QString("1"));
        QTest::mouseClick(screen.find<QRadioButton>("waterfallPeriod"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
        screen.wait();
        QVERIFY(!horizon->isEnabled());
        QCOMPARE(screen.cell(Won, WaterfallColumn::Entered), QString("3"));
        QVERIFY(screen.find<QLabel>("waterfallBasis")->text().contains("may exceed 100 %"));
        auto* group = screen.find<QComboBox>("waterfallGroup");
        group->setFocus();
        group->setCurrentIndex(group->findData("source"));
        emit group->activated(group->currentIndex());
        screen.wait();
        QVERIFY(!screen.table().isColumnHidden(std::to_underlying(WaterfallColumn::Group)));
        QCOMPARE(screen.table().model()->rowCount(), 7 * 4);
        QStringList groups = column(*screen.table().model(), std::to_underlying(WaterfallColumn::Group));
        groups.removeDuplicates();
        QCOMPARE(groups, (QStringList{"All", "(no value)", "social", "unknown"}));
    }
    void whatIsNotCountedIsAtHand()
    {
        TemporaryStore workspace;
        auto lines = smallFunnel();
        lines.push_back({"L8", "", {{Role::MarketingQualified, "2026-12-01"}}});
        addFunnel(workspace, lines);
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        auto* negative = screen.find<QPushButton>("waterfallNegative");
        QVERIFY(negative->isVisible());
        QVERIFY(!screen.find<QPushButton>("waterfallImmature")->isVisible());
        QTest::mouseClick(negative, Qt::LeftButton);
        screen.wait();
        QCOMPARE(column(screen.leads(), std::to_underlying(LeadListColumn::Id)), QStringList{"L5"});
        screen.choosePeriod("Q4 2026");
        QTest::mouseClick(screen.find<QPushButton>("waterfallImmature"), Qt::LeftButton);
        screen.wait();
        QCOMPARE(column(screen.leads(), std::to_underlying(LeadListColumn::Id)), QStringList{"L8"});
        screen.clickChart(Mql, BarPart{});
        QCOMPARE(screen.title(), QString("Horizon still running (1)"));
    }
    void anEmptyPeriodShowsTheWayOut()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q3 2026");
        auto* newest = screen.find<QPushButton>("waterfallNewest");
        QVERIFY(newest->isVisible());
        QTest::mouseClick(newest, Qt::LeftButton);
        screen.wait();
        QCOMPARE(screen.find<QComboBox>("waterfallPeriods")->currentText(), QString("Q2 2026"));
        QVERIFY(!newest->isVisible());
    }
    void followsWhatOthersDo()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        screen.table().setCurrentIndex(screen.table().model()->index(Mql, std::to_underlying(WaterfallColumn::Entered)));
        screen.wait();
        QSignalSpy tableResets(screen.table().model(), &QAbstractItemModel::modelReset);
        QSignalSpy leadResets(&screen.leads(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex held = screen.leads().index(2, 0);
        addFunnel(workspace, {{"L9", "social", {{Role::MarketingQualified, "2026-03-30"}}}});
        ChangeSet changes;
        changes.changes = {{Table::StageEvent, 0}};
        screen.page().follow(changes);
        screen.wait();
        QCOMPARE(screen.cell(Mql, WaterfallColumn::Entered), QString("6"));
        QCOMPARE(screen.leads().rowCount(), 6);
        QVERIFY(held.isValid());
        QCOMPARE(tableResets.size() + leadResets.size(), 0);
        QCOMPARE(screen.table().currentIndex().row(), int{Mql});
    }
    void copies()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        const auto actions = screen.find<QToolButton>("waterfallCopy")->menu()->actions();
        actions[0]->trigger();
        const QMimeData* content = QGuiApplication::clipboard()->mimeData();
        QVERIFY(content->text().contains("Won\t2\t0.4\t"));
        QVERIFY(content->data("text/csv").contains("Won,2,0.4,"));
        actions[1]->trigger();
        QVERIFY(!QGuiApplication::clipboard()->pixmap().isNull());
    }
    void speaksGerman()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        useLanguage(Language::German);
        screen.page().retranslate();
        screen.wait();
        QCOMPARE(screen.cell(Opportunity, WaterfallColumn::Stage), QString("Verkaufschance"));
        QVERIFY(screen.chartTexts().contains("Verkaufschance"));
        QVERIFY(!screen.chartTexts().filter("40,0 %").isEmpty());
        useLanguage(Language::English);
    }
    void olistInLightAndDark()
    {
        if (olistFolder().isEmpty()) QSKIP("HANDSCHLAG_TEST_DATA is not set: the Olist funnel is not there");
        TemporaryStore workspace(olistWorkspace());
        importOlist(workspace);
        const WaterfallScreen screen(workspace);
        QCOMPARE(screen.find<QComboBox>("waterfallPeriods")->currentText(), QString("Q2 2018"));
        QCOMPARE(screen.cell(Mql, WaterfallColumn::Entered), QString("2,655"));
        QCOMPARE(screen.cell(Won, WaterfallColumn::Entered), QString("280"));
        screen.choosePeriod("Q1 2018");
        QCOMPARE(screen.cell(Won, WaterfallColumn::Rate), QString("11.9 %"));
        QCOMPARE(screen.leads().rowCount(), 3343);
        screen.clickChart(Won, BarPart{Part::Advanced});
        QCOMPARE(screen.leads().rowCount(), 397);
        takePicture(screen.page(), "olist_light");
        const QPalette before = QApplication::palette();
        QApplication::setPalette(theme::darkPalette());
        useLanguage(Language::German);
        screen.page().retranslate();
        screen.wait();
        takePicture(screen.page(), "olist_dark");
        QVERIFY(theme::isDark(screen.chart().palette()));
        QVERIFY(theme::contrast(screen.chart().backgroundBrush().color(), screen.chart().palette().color(QPalette::Text)) > 4.5);
        useLanguage(Language::English);
        QApplication::setPalette(before);
    }
    void noTextIsClipped()
    {
        TemporaryStore workspace;
        addFunnel(workspace, smallFunnel());
        const WaterfallScreen screen(workspace);
        screen.choosePeriod("Q1 2026");
        for (const int percent : {100, 200}) {
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * percent / 100);
            screen.page().setFont(font);
            screen.wait();
            takePicture(screen.page(), percent == 100 ? "waterfall" : "waterfall_200");
            QVERIFY(screen.chart().width() >= screen.chart().minimumWidth());
            const QRectF all = screen.chart().viewport()->rect();
            for (const QGraphicsItem* item : screen.chart().scene()->items()) {
                const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item);
                if (text && !text->text().isEmpty()) QVERIFY2(all.contains(text->sceneBoundingRect()), qPrintable(text->text()));
            }
        }
    }
};

QTEST_MAIN(WaterfallPageTest)
#include "tst_waterfall_page.moc"
