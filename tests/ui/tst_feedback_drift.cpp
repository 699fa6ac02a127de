// The drift of the Feedback page: what the strip says, the weeks of a control chart and its table, and the note on other reasons.

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>
#include <utility>

#include "ui/feedback/drift_chart.h"
#include "ui/feedback/drift_panel.h"
#include "ui/feedback/drift_strip.h"
#include "ui/shared/either_stop.h"
#include "ui/shared/languages.h"
#include "ui/shared/table_view.h"

using namespace handschlag;
using namespace handschlag::ui;
using insight::DriftWeek;

namespace {

QString plain(QString text) { return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); }

/// Ten weeks of 20 decisions after two empty ones, half accepted, half from fairs; the line before the seventh of the ten.
usecase::WorkspaceDrift drift(std::map<std::size_t, DriftWeek> others = {})
{
    usecase::WorkspaceDrift made;
    const Day monday = dayFromCivil(2026, 1, 5);
    for (std::int32_t week = 0; week <= 12; ++week) {
        made.weeks.days.push_back(monday.plus(7 * week));
        made.weeks.starts.push_back(Instant{made.weeks.days.back().number * secondsPerDay});
    }
    for (std::size_t week = 0; week < 12; ++week) {
        DriftWeek count;
        if (week >= 2) count = {10, 10, {{"fair", 10}, {"webinar", 10}}, {{"fit", 7}, {"behaviour", 3}}};
        made.counts.push_back(others.contains(week) ? others.at(week) : count);
    }
    made.line = usecase::DriftLine::Review;
    made.since = made.weeks.days[8];
    made.drift = insight::driftOf(made.counts, 8);
    return made;
}

/// 3 of 20 accepted, 12 of the 17 rejections for behaviour: 17 * 3 / 10 = 5.1 would cite it.
usecase::WorkspaceDrift fallen() { return drift({{10, {3, 17, {{"fair", 10}, {"webinar", 10}}, {{"fit", 5}, {"behaviour", 12}}}}}); }

}  // namespace

class FeedbackDriftTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { useLanguage(Language::English); }

    void theStripNamesWeekLimitsAndClause()
    {
        DriftStrip strip;
        strip.show(fallen(), {});
        const QString said = plain(strip.text());
        QVERIFY2(said.startsWith(
                     "▼ Week from 16 Mar 2026: acceptance 15 % (3 of 20), usual 20–80 %. Likely clause: behaviour (cited 12 times, 5.1 expected)."),
                 qPrintable(said));
        QVERIFY(said.endsWith("Weeks since the last review (2 Mar 2026) against those before."));
        QSignalSpy clause(&strip, &DriftStrip::clauseChosen), weeks(&strip, &DriftStrip::weeksRequested);
        QTest::mouseClick(strip.findChild<QPushButton*>(QStringLiteral("feedbackDriftClause")), Qt::LeftButton);
        QTest::mouseClick(strip.findChild<QPushButton*>(QStringLiteral("feedbackDriftShow")), Qt::LeftButton);
        QCOMPARE(clause.value(0).value(0).toString(), QStringLiteral("behaviour"));
        QCOMPARE(weeks.size(), 1);
    }
    void aCalmStripOffersNothing()
    {
        DriftStrip strip;
        strip.show(drift(), {});
        QVERIFY(strip.text().startsWith("No drift."));
        for (const QPushButton* button : strip.findChildren<QPushButton*>()) QVERIFY(!button->isVisibleTo(&strip));
        usecase::WorkspaceDrift thin = drift();
        thin.drift = insight::driftOf(std::span(thin.counts).first(3), 3);
        strip.show(thin, {});
        QVERIFY2(strip.text().contains("not enough evidence"), qPrintable(strip.text()));
        strip.show(std::nullopt, {});
        QVERIFY(strip.isHidden());
    }
    void theWeeksOfTheAlarmAreFound()
    {
        DriftPanel panel;
        QAbstractItemModelTester tester(panel.table().model());
        panel.resize(560, 500);
        panel.QWidget::show();
        panel.show(drift({{9, {10, 10, {{"fair", 3}, {"webinar", 17}}, {{"fit", 7}, {"behaviour", 3}}}}}), {});
        auto* series = panel.findChild<QComboBox*>(QStringLiteral("feedbackDriftSeries"));
        QCOMPARE(series->count(), 3);
        QCOMPARE(series->currentText(), QStringLiteral("Acceptance"));
        panel.showNewestAlarm();
        QVERIFY2(series->currentText() == "! Share of fair" || series->currentText() == "! Share of webinar", qPrintable(series->currentText()));
        series->setCurrentIndex(series->findText(QStringLiteral("! Share of fair")));
        emit series->activated(series->currentIndex());
        const QAbstractItemModel& table = *panel.table().model();
        QCOMPARE(table.rowCount(), 10);  // without the empty weeks; the newest first
        const auto cell = [&](int row, DriftColumn column) { return plain(table.index(row, std::to_underlying(column)).data().toString()); };
        QCOMPARE(cell(0, DriftColumn::Week), QStringLiteral("from 23 Mar 2026"));
        QCOMPARE(cell(2, DriftColumn::Cases), QStringLiteral("3 of 20"));
        QCOMPARE(cell(2, DriftColumn::Limits), QStringLiteral("20–80 %"));
        QCOMPARE(cell(2, DriftColumn::Finding), QStringLiteral("▼ below"));
        QCOMPARE(cell(1, DriftColumn::Finding), QStringLiteral("within"));
        QCOMPARE(cell(9, DriftColumn::Finding), QStringLiteral("before"));
        QCOMPARE(cell(9, DriftColumn::Limits), QStringLiteral("–"));
        QVERIFY(panel.chart().texts().join(u'|').contains(QStringLiteral("▼ 15")));
        const QString folder = qEnvironmentVariable("HANDSCHLAG_PICTURES");
        if (!folder.isEmpty()) QVERIFY(panel.grab().save(folder + QStringLiteral("/feedback_drift.png")));
        QVERIFY(plain(panel.findChild<QLabel*>(QStringLiteral("feedbackDriftBasis"))->text()).contains("Before: 50 % (60 of 120)"));
    }
    void theChoiceSurvivesANewReport()
    {
        DriftPanel panel;
        panel.show(drift(), {});
        auto* series = panel.findChild<QComboBox*>(QStringLiteral("feedbackDriftSeries"));
        series->setCurrentIndex(2);
        QSignalSpy reset(panel.table().model(), &QAbstractItemModel::modelReset);
        panel.show(fallen(), {});
        QCOMPARE(series->currentIndex(), 2);
        QCOMPARE(reset.size(), 0);
        panel.show(std::nullopt, {});
        QCOMPARE(panel.table().model()->rowCount(), 0);
    }
    /// Domain section 6: above 10 %.
    void otherReasonsAboveATenth()
    {
        insight::FeedbackCase rejected;
        rejected.decided = insight::Decided::Rejected;
        rejected.reason = "poor_fit";
        std::vector<insight::FeedbackCase> cases(9, rejected);
        rejected.reason = "other";
        cases.push_back(rejected);
        QCOMPARE(FeedbackWords::others(insight::feedbackOf(cases), {}), QString());
        cases.push_back(rejected);
        QVERIFY(FeedbackWords::others(insight::feedbackOf(cases), {}).contains("2 of 11"));
        QCOMPARE(FeedbackWords::others({}, {}), QString());
    }
    void eitherStops()
    {
        std::stop_source outer, own;
        const EitherStop stop({{}, outer.get_token()}, own.get_token());
        QVERIFY(!stop.progress().stopped());
        own.request_stop();
        QVERIFY(stop.progress().stopped());
        std::stop_source late;
        const EitherStop other({{}, outer.get_token()}, late.get_token());
        outer.request_stop();
        QVERIFY(other.progress().stopped() && !late.stop_requested());
        const EitherStop already({{}, outer.get_token()}, {});
        QVERIFY(already.progress().stopped());
    }
};

QTEST_MAIN(FeedbackDriftTest)
#include "tst_feedback_drift.moc"
