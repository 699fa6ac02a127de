#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>
#include <map>
#include <utility>

#include "core/handover/consent.h"
#include "core/usecase/terms_book.h"
#include "tests/support/counted_promises.h"
#include "tests/support/judged_quarter.h"
#include "tests/support/waterfall_screen.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/breach_panel.h"
#include "ui/waterfall/output_menu.h"
#include "ui/waterfall/promise_chart.h"
#include "ui/waterfall/promise_model.h"

using namespace handschlag;
using namespace handschlag::ui;
using handover::Promise;

namespace {

constexpr int promisesTab = 2;

/// The tab over a workspace, shown and loaded.
class PromisesScreen : public WaterfallScreen {
public:
    explicit PromisesScreen(const TemporaryStore& workspace, Instant now = JudgedQuarter::asked()) : WaterfallScreen(workspace, now)
    {
        find<QTabWidget>("waterfallTabs")->setCurrentIndex(promisesTab);
        wait();
    }
    [[nodiscard]] QAbstractItemModel& rows() const { return *find<QTableView>("promisesTable")->model(); }
    [[nodiscard]] QAbstractItemModel& breaches() const { return *find<QTableView>("promisesBreaches")->model(); }
    [[nodiscard]] QStringList column(PromiseColumn at) const { return ui::column(rows(), std::to_underlying(at)); }
    [[nodiscard]] QStringList breachColumn(BreachColumn at) const { return ui::column(breaches(), std::to_underlying(at)); }
    [[nodiscard]] QString cell(int row, PromiseColumn at) const { return plain(rows().index(row, std::to_underlying(at)).data().toString()); }
    /// The row of a promise; -1: there is none.
    [[nodiscard]] int rowOf(const QString& promise, const QString& whose) const
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (cell(row, PromiseColumn::Promise) == promise && cell(row, PromiseColumn::Whose) == whose) return row;
        return -1;
    }
    void choose(int row) const
    {
        find<QTableView>("promisesTable")->setCurrentIndex(rows().index(row, 0));
        wait();
    }
};

/// in time, late, missed, excused, pending of each promise, counted from the events alone
std::map<Promise, std::array<int, 5>> countedFromEvents(usecase::Store& store, Instant asOf)
{
    usecase::TermsBook book(store);
    std::map<TeamId, std::string> teams;
    for (const auto& team : expectValue(store.people().teams())) teams[team.id] = team.name;
    std::map<Promise, std::array<int, 5>> counted;
    for (const auto& handover : expectValue(store.handovers().all())) {
        const auto& document = expectValue(book.of(handover.version))->document;
        std::map<TeamId, WalkedCalendar> calendars;
        const auto calendarOf = [&](TeamId team) -> const WalkedCalendar& {
            return calendars.try_emplace(team, document.calendar, team ? teams.at(team) : std::string()).first->second;
        };
        const bool mayMail = handover::mayMail(*expectValue(store.leads().find(handover.lead)));
        const auto events = expectValue(store.handovers().events(handover.id));
        for (const auto& [promise, outcome] : PromiseCount(calendarOf, document, handover, events, mayMail, asOf).all())
            ++counted[promise][static_cast<std::size_t>(outcome.standing)];
    }
    return counted;
}

/// For the eyes of whoever changes the page: set HANDSCHLAG_PICTURES to a folder.
void takePicture(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("HANDSCHLAG_PICTURES");
    if (!folder.isEmpty()) QVERIFY(widget.grab().save(folder + '/' + QString::fromLatin1(name) + ".png"));
}

}  // namespace

class PromisesTabTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { useLanguage(Language::English); }

    void figuresAgainstACountOfTheEvents()
    {
        JudgedQuarter quarter(5, 4);
        const PromisesScreen screen(quarter.store);
        QAbstractItemModelTester tester(&screen.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto counted = countedFromEvents(*quarter.store, JudgedQuarter::asked());
        QCOMPARE(counted.at(Promise::Decision), (std::array{2, 1, 2, 0, 0}));  // by hand
        int wholes = 0;
        for (int row = 0; row < screen.rows().rowCount(); ++row) {
            const QString whose = screen.cell(row, PromiseColumn::Whose);
            if (whose.startsWith("Sales:")) continue;
            ++wholes;
            const auto& of = static_cast<const PromiseModel&>(screen.rows()).rows()[static_cast<std::size_t>(row)].of;
            const auto& expected = counted.at(of.promise);
            QStringList shown, wanted;
            for (const PromiseColumn at : {PromiseColumn::Met, PromiseColumn::Late, PromiseColumn::Missed, PromiseColumn::Excused, PromiseColumn::Pending}) shown << screen.cell(row, at);
            for (const int number : expected) wanted << QString::number(number);
            QVERIFY2(shown == wanted, qPrintable(screen.cell(row, PromiseColumn::Promise) + ": " + shown.join(' ') + " against " + wanted.join(' ')));
            QCOMPARE(screen.cell(row, PromiseColumn::Judged), QString::number(expected[0] + expected[1] + expected[2]));
        }
        QCOMPARE(wholes, static_cast<int>(counted.size()));
    }
    void rateIntervalAndPromise()
    {
        JudgedQuarter quarter(5, 4);
        const PromisesScreen screen(quarter.store);
        const int row = screen.rowOf("Accept or reject", "Sales as a whole");
        QCOMPARE(screen.cell(row, PromiseColumn::Kept), QString("40.0 %"));
        QCOMPARE(screen.cell(row, PromiseColumn::Interval), QString("11.8–76.9 %"));  // Wilson, 2 of 5
        QCOMPARE(screen.cell(row, PromiseColumn::Promised), QString("4 business hours, inquiry 30 minutes"));
        const QStringList texts = screen.find<PromiseChart>("promisesChart")->textsOf(row);
        QCOMPARE(plain(texts[0]), QString("40.0 % kept (11.8–76.9 %) · thin evidence"));
        QCOMPARE(plain(texts[1]), QString("2 in time, 1 late, 2 missed"));
    }
    void withoutAWorksAgreementAPromiseIsKeptOrMissed()
    {
        JudgedQuarter quarter(5, 4);
        static_cast<void>(expectValue(usecase::withdrawWorksAgreement(*quarter.store, quarter.marketing(), JudgedQuarter::asked())));
        const PromisesScreen screen(quarter.store);
        const int row = screen.rowOf("Accept or reject", "Sales as a whole");
        QCOMPARE(screen.cell(row, PromiseColumn::Missed), QString("3"));
        QCOMPARE(screen.cell(row, PromiseColumn::Kept), QString("40.0 %"));
        QVERIFY(screen.find<QTableView>("promisesTable")->isColumnHidden(std::to_underlying(PromiseColumn::Late)));
        screen.choose(row);
        QCOMPARE(screen.breachColumn(BreachColumn::Standing), QStringList(3, "missed"));
        QCOMPARE(plain(screen.find<PromiseChart>("promisesChart")->textsOf(row)[1]), QString("2 in time, 3 missed"));
        const QString said = screen.find<QLabel>("promisesBasis")->text();
        QVERIFY2(said.contains("takes a works agreement"), qPrintable(said));
        const JudgedQuarter agreed(5, 4);
        const PromisesScreen other(agreed.store);
        QVERIFY(!other.find<QTableView>("promisesTable")->isColumnHidden(std::to_underlying(PromiseColumn::Late)));
    }
    void aTeamOfFiveIsNamedAndOneOfFourIsNot()
    {
        JudgedQuarter quarter(5, 4);
        const PromisesScreen screen(quarter.store);
        QVERIFY(screen.rowOf("Accept or reject", "Sales: Innendienst") >= 0);
        QVERIFY(screen.column(PromiseColumn::Whose).filter("Export").isEmpty());
        const QString basis = screen.find<QLabel>("promisesBasis")->text();
        for (const char* part : {"teams from 5 people on", "trials do not count", "judged under version 2", "data as of"}) QVERIFY2(basis.contains(part), qPrintable(basis));
        JudgedQuarter both(5, 5);
        const PromisesScreen other(both.store);
        QVERIFY(other.rowOf("Accept or reject", "Sales: Export") >= 0);
    }
    void noActorAndNoTimeOfDay()
    {
        JudgedQuarter quarter(5, 4);
        const PromisesScreen screen(quarter.store);
        QStringList said{screen.find<QLabel>("promisesBreachesTitle")->text(), screen.find<QLabel>("promisesBreachesHint")->text()};
        for (int row = 0; row < screen.rows().rowCount(); ++row) {
            screen.choose(row);
            for (int at = 0; at < screen.breaches().columnCount(); ++at) said << ui::column(screen.breaches(), at);
            for (int at = 0; at < screen.rows().columnCount(); ++at) said << screen.rows().index(row, at).data().toString();
        }
        const QString all = said.join('|');
        QVERIFY(all.contains("Weber GmbH"));
        for (const auto& person : expectValue(quarter.store->people().persons())) QVERIFY2(!all.contains(QString::fromStdString(person.name)), person.name.c_str());
        QVERIFY(!all.contains(QRegularExpression("\\d\\d:\\d\\d")));
    }
    void aRowListsItsBreachesAndOneOpensItsLead()
    {
        JudgedQuarter quarter(5, 4);
        const PromisesScreen screen(quarter.store);
        QAbstractItemModelTester tester(&screen.breaches(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.choose(screen.rowOf("Accept or reject", "Sales as a whole"));
        QCOMPARE(screen.breaches().rowCount(), 3);
        QStringList standings = screen.breachColumn(BreachColumn::Standing);
        standings.sort();
        QCOMPARE(standings, (QStringList{"late", "missed", "missed"}));
        QCOMPARE(screen.breachColumn(BreachColumn::Due), QStringList(3, "11 Mar 2026"));
        const int team = screen.rowOf("Accept or reject", "Sales: Innendienst");
        auto* chart = screen.find<PromiseChart>("promisesChart");
        QTest::mouseClick(chart, Qt::LeftButton, Qt::NoModifier, chart->rowRect(team, chart->rect()).center().toPoint());
        screen.wait();
        QCOMPARE(screen.breaches().rowCount(), 2);
        QCOMPARE(screen.find<QTableView>("promisesTable")->currentIndex().row(), team);

        QSignalSpy navigation(&screen.page(), &Page::navigationRequested);
        auto* view = screen.find<QTableView>("promisesBreaches");
        view->sortByColumn(std::to_underlying(BreachColumn::Standing), Qt::AscendingOrder);
        view->setFocus();
        view->setCurrentIndex(screen.breaches().index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        const QPoint second = view->visualRect(screen.breaches().index(1, 0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, second);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, second);
        QCOMPARE(navigation.size(), 2);
        QCOMPARE(navigation.at(0).at(0).toString(), QString("leads"));
        QCOMPARE(navigation.at(0).at(1).value<QVariant>().toLongLong(), quarter.leads[1].value);  // I2, late
        QCOMPARE(navigation.at(1).at(1).value<QVariant>().toLongLong(), quarter.leads[2].value);  // I3, missed
    }
    void observersSeeNoLeads()
    {
        JudgedQuarter quarter(5, 4);
        const PromisesScreen screen(quarter.store);
        usecase::Person observer;
        observer.id = {99};
        observer.side = agreement::Side::Observer;
        screen.session().setActor(observer);
        screen.wait();
        screen.choose(screen.rowOf("Accept or reject", "Sales as a whole"));
        QCOMPARE(screen.cell(screen.rowOf("Accept or reject", "Sales as a whole"), PromiseColumn::Missed), QString("2"));
        QCOMPARE(screen.breaches().rowCount(), 0);
        QVERIFY(screen.find<QLabel>("promisesBreachesHint")->text().contains("Observers"));
    }
    void followsWithoutLosingThePlace()
    {
        JudgedQuarter quarter(5, 4);
        const PromisesScreen screen(quarter.store);
        const int row = screen.rowOf("Accept or reject", "Sales as a whole");
        screen.choose(row);
        QSignalSpy resets(&screen.rows(), &QAbstractItemModel::modelReset);
        static_cast<void>(expectValue(usecase::accept(*quarter.store, quarter.handoverOf(2).id, -1, quarter.sales(), JudgedQuarter::asked().plus(-60))));
        ChangeSet changes;
        changes.changes = {{Table::Handover, 0}};
        screen.page().follow(changes);
        screen.wait();
        QCOMPARE(screen.cell(row, PromiseColumn::Late) + ' ' + screen.cell(row, PromiseColumn::Missed), QString("2 1"));
        QCOMPARE(screen.find<QTableView>("promisesTable")->currentIndex().row(), row);
        QCOMPARE(resets.size(), 0);
    }
    void emptyStatesSayWhatIsMissing()
    {
        TemporaryStore workspace;
        const PromisesScreen nothing(workspace);
        auto* empty = nothing.find<QWidget>("promisesEmpty");
        const auto said = [](QWidget* widget) {
            QString all;
            for (const QLabel* label : widget->findChildren<QLabel*>()) all += label->text();
            return all;
        };
        QVERIFY(empty->isVisible());
        QVERIFY2(said(empty).contains("No agreement in force"), qPrintable(said(empty)));
        QSignalSpy navigation(&nothing.page(), &Page::navigationRequested);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(navigation.at(0).at(0).toString(), QString("agreement"));

        JudgedQuarter quarter(5, 4);
        const PromisesScreen screen(quarter.store);
        auto* quarters = screen.find<QComboBox>("promisesQuarter");
        QCOMPARE(quarters->currentText(), QString("Q1 2026"));
        quarters->setCurrentIndex(1);
        emit quarters->activated(1);
        screen.wait();
        QVERIFY(screen.find<QWidget>("promisesEmpty")->isVisible());
        QVERIFY2(said(screen.find<QWidget>("promisesEmpty")).contains("No handovers in Q4 2025"), qPrintable(said(screen.find<QWidget>("promisesEmpty"))));
        QVERIFY(!screen.find<QWidget>("promisesOutput")->isEnabled());
    }
    void outputs()
    {
        JudgedQuarter quarter(5, 4);
        const PromisesScreen screen(quarter.store);
        QTemporaryDir folder;
        const auto* menu = screen.find<OutputMenu>("promisesOutput");
        const auto written = [&](const char* name) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            static_cast<void>(expectValue(menu->saveAs(path)));
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(written("a.csv").contains("Accept or reject,Sales as a whole,5,0.4,11.8"));
        QVERIFY(written("a.png").startsWith("\x89PNG"));
        const QByteArray drawing = written("a.svg");
        QVERIFY(drawing.contains("First touch") && drawing.contains("teams from 5 people on"));
    }
    void speaksGerman()
    {
        JudgedQuarter quarter(5, 4);
        const PromisesScreen screen(quarter.store);
        useLanguage(Language::German);
        screen.page().retranslate();
        screen.wait();
        QCOMPARE(screen.find<QTabWidget>("waterfallTabs")->tabText(promisesTab), QString("Zusagen"));
        QVERIFY(screen.rowOf("Annahme oder Ablehnung", "Vertrieb insgesamt") >= 0);
        QVERIFY(screen.rowOf("Nachfassplan", "Vertrieb: Innendienst") >= 0);
        const QStringList promised = screen.column(PromiseColumn::Promised);
        QVERIFY2(promised.contains("4 Geschäftsstunden, Anfrage 30 Minuten"), qPrintable(promised.join('|')));
        QStringList kept;
        for (const QString& text : screen.column(PromiseColumn::Kept)) kept << plain(text);
        QVERIFY2(kept.contains("40,0 %"), qPrintable(kept.join('|')));
        screen.choose(2);
        QVERIFY(screen.breachColumn(BreachColumn::Due).contains("11.03.2026"));
        takePicture(screen.page(), "promises_german");
        useLanguage(Language::English);
    }
    void inTheDark()
    {
        JudgedQuarter quarter(5, 4);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(theme::darkPalette());
        {
            const PromisesScreen screen(quarter.store);
            QVERIFY(theme::isDark(screen.find<PromiseChart>("promisesChart")->palette()));
            takePicture(screen.page(), "promises_dark");
        }
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(PromisesTabTest)
#include "tst_promises_tab.moc"
