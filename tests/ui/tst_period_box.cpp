// Quarters and years of a fiscal year, as they are offered and named.

#include <QComboBox>
#include <QtTest>

#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/period_box.h"
#include "ui/waterfall/comparison.h"

using namespace handschlag;
using namespace handschlag::ui;

namespace {

const Day today = dayFromCivil(2026, 3, 11);
QString days(Day from, Day to) { return date(from) + " to " + date(to.plus(-1)); }

}  // namespace

class TestPeriodBox : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { useLanguage(Language::English); }

    void aQuarterIsOfTheFiscalYear()
    {
        const PeriodBox calendar(today, 1, "a");
        QCOMPARE(calendar.findChild<QComboBox*>("aPeriods")->currentText(), QString("Q1 2026"));
        QCOMPARE(days(calendar.from(), calendar.to()), QString("1 Jan 2026 to 31 Mar 2026"));
        const PeriodBox fiscal(today, 2, "b");  // February to January
        QCOMPARE(fiscal.findChild<QComboBox*>("bPeriods")->currentText(), QString("Q1 2026/27 (Feb–Apr)"));
        QCOMPARE(days(fiscal.from(), fiscal.to()), QString("1 Feb 2026 to 30 Apr 2026"));
    }
    void aYearHasFourOfThem()
    {
        PeriodBox box(today, 10, "c");
        auto* periods = box.findChild<QComboBox*>("cPeriods");
        QCOMPARE(periods->currentText(), QString("Q2 2025/26 (Jan–Mar)"));
        const int year = periods->findText("2025/26");
        QVERIFY(year > 0);
        periods->setCurrentIndex(year);
        emit periods->activated(year);
        QCOMPARE(days(box.from(), box.to()), QString("1 Oct 2025 to 30 Sept 2026").replace("Sept", QLocale().standaloneMonthName(9, QLocale::ShortFormat)));
    }
    void periodsHaveNames()
    {
        const auto name = [](int month, int from, int lastMonth, int year) { return periodName(dayFromCivil(2026, from, 1), dayFromCivil(year, lastMonth, 1), month); };
        QCOMPARE(name(1, 1, 4, 2026), QString("Q1 2026"));
        QCOMPARE(name(1, 1, 1, 2027), QString("2026"));
        QCOMPARE(name(4, 4, 7, 2026), QString("Q1 2026/27 (Apr–Jun)"));
        QCOMPARE(name(4, 4, 4, 2027), QString("2026/27"));
        QCOMPARE(name(4, 1, 1, 2027), QString("1 Jan 2026 – 31 Dec 2026"));  // a calendar year is none of the organisation's
    }
    void theQuarterBoxGoesBack()
    {
        const QuarterBox box(today, 4);
        QCOMPARE(box.itemText(0), QString("Q4 2025/26 (Jan–Mar)"));
        QCOMPARE(box.itemText(1), QString("Q3 2025/26 (Oct–Dec)"));
        QCOMPARE(days(box.from(), box.to()), QString("1 Jan 2026 to 31 Mar 2026"));
    }
};

QTEST_MAIN(TestPeriodBox)
#include "tst_period_box.moc"
