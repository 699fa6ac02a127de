// What the Import page asks and remembers beside columns: duplicates of an import and of the workspace, refused rows, pasted tables, known
// mappings, and activities told by columns. All by keys and clicks.

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>

#include "core/usecase/duplicates.h"
#include "tests/support/import_screen.h"
#include "ui/exchange/duplicate_pair_model.h"
#include "ui/exchange/import_duplicate_model.h"
#include "ui/shared/languages.h"

using namespace handschlag;
using namespace handschlag::ui;
using usecase::DuplicateChoice;

namespace {

const QByteArray known = "id,first name,last name,company,email,employees\nW-1,Jana,M\xC3\xBCller,Weber GmbH,jana@weber.example,320\nW-2,Tom,Kern,Kuhn AG,tom@kuhn.example,50\n";
const QByteArray alike = "id,first name,last name,company,email,employees\nX-1,Jana,Mueller,Weber AG,j@gmx.de,400\nX-2,Tom,Kern,KUHN,t@gmx.de,60\n"
                         "X-3,Tom,K.,KUHN,tom@kuhn.example,70\nX-4,Ada,Neu,Neu SE,ada@neu.example,5\n";

void importFile(ImportScreen& screen, const char* name, const QByteArray& content, const QString& summary)
{
    screen.page().open(write(screen.folder, name, content));
    if (!screen.waitForSummary(summary)) qFatal("%s", qPrintable(screen.summary()));
    screen.runImport();
}

QString choiceAt(const ImportScreen& screen, int line)
{
    return screen.find<QTableView>("importDuplicates")->model()->index(line, static_cast<int>(ImportDuplicateColumn::Choice)).data().toString();
}

std::int64_t employeesOf(const ImportScreen& screen, const char* externalId)
{
    const auto store = screen.workspace.another();
    const auto id = expectValue(store->leads().findByExternalId(externalId));
    return id ? leads::numberOf(leads::valueOf(*expectValue(store->leads().find(*id)), "employees")).value_or(-1) : -2;
}

usecase::ImportDuplicate duplicate(std::int64_t row, bool email, bool otherName = false)
{
    usecase::ImportDuplicate line;
    line.row = row;
    line.known.id = LeadId{row};
    line.likeness = {email, !email, !email, false, otherName};
    return line;
}

}  // namespace

class TestImportDecisions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        useLanguage(Language::English);
    }

    void duplicatesAreDecidedRowByRow()
    {
        ImportScreen screen;
        importFile(screen, "known.csv", known, "2 new");
        screen.page().open(write(screen.folder, "alike.csv", alike));
        QVERIFY(screen.waitForSummary("4 new, 0 changed, 0 unchanged, 3 likely duplicates, 0 refused"));
        QVERIFY(screen.find<QLabel>("likelyHint")->text().startsWith("3 row"));
        screen.click("decideDuplicates");
        auto* table = screen.find<QTableView>("importDuplicates");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), "70");
        QCOMPARE(table->model()->index(0, 1).data().toString(), "same name, same company");
        QVERIFY(table->model()->index(0, 2).data().toString().startsWith(QStringLiteral("Jana M\u00fcller, Weber GmbH\n")));
        QVERIFY(table->model()->index(0, 3).data().toString().startsWith("Row 2: Jana Mueller"));
        QCOMPARE(table->model()->index(2, 1).data().toString(), "same e-mail address, same company, same domain, another name");
        QCOMPARE(choiceAt(screen, 0), "Lead of its own");

        // Down from the first line, and the key of the button.
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(&screen.page(), Qt::Key_U, Qt::AltModifier);
        QVERIFY(screen.waitForSummary("3 new, 1 changed"));
        QCOMPARE(choiceAt(screen, 0), "Update the lead");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        screen.click("neverMergeRow");
        QCOMPARE(choiceAt(screen, 1), "Never merge");
        QVERIFY(screen.waitForSummary("3 new, 1 changed, 0 unchanged, 3 likely duplicates"));
        QTRY_VERIFY(screen.canImport());
        QVERIFY(table->isVisible());  // a trial does not lead away from the question
        screen.runImport();
        QCOMPARE(employeesOf(screen, "W-1"), 400);
        QCOMPARE(employeesOf(screen, "X-1"), -2);
        QCOMPARE(employeesOf(screen, "X-2"), 60);
        QCOMPARE(expectValue(screen.workspace.another()->merges().keptApart()).size(), std::size_t{1});
    }

    void duplicatesAreDecidedByRule()
    {
        ImportScreen screen;
        importFile(screen, "known.csv", known, "2 new");
        screen.page().open(write(screen.folder, "alike.csv", alike));
        QVERIFY(screen.waitForSummary("4 new"));
        screen.click("decideDuplicates");
        screen.choose(screen.find<QComboBox>("sameNameRule"), "update the known lead");
        screen.choose(screen.find<QComboBox>("sameEmailRule"), "update the known lead");
        QVERIFY(screen.waitForSummary("2 new, 2 changed"));
        QCOMPARE(choiceAt(screen, 2), "Lead of its own");  // a shared mailbox is no rule's business
        screen.find<QTableView>("importDuplicates")->selectRow(1);
        screen.click("ownLead");
        screen.click("allAlike");
        QVERIFY(screen.waitForSummary("4 new, 0 changed"));
        QCOMPARE(choiceAt(screen, 0), "Lead of its own");
        screen.click("backToColumns");
        QVERIFY(screen.find<QTableView>("mapping")->isVisible());
    }

    void choicesOfTheModel()
    {
        ImportDuplicateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset), decided(&model, &ImportDuplicateModel::decided);
        model.show({duplicate(2, true), duplicate(3, false), duplicate(4, true, true), duplicate(5, true)});
        QVERIFY(model.decisions().empty());
        model.setRules({DuplicateChoice::SameLead, DuplicateChoice::OwnLead});
        QCOMPARE(model.choiceAt(0), DuplicateChoice::SameLead);
        QCOMPARE(model.choiceAt(1), DuplicateChoice::OwnLead);
        QCOMPARE(model.choiceAt(2), DuplicateChoice::OwnLead);
        model.decide({3}, DuplicateChoice::NeverMerge);
        QCOMPARE(model.decisions(), (std::vector<usecase::RowDecision>{{2, LeadId{2}, 0, DuplicateChoice::SameLead}, {5, LeadId{5}, 0, DuplicateChoice::NeverMerge}}));
        QCOMPARE(model.linesLike(0), (std::vector<int>{0, 3}));
        QCOMPARE(decided.size(), 2);
        // The same questions after another trial: nothing moves.
        model.show({duplicate(2, true), duplicate(3, false), duplicate(4, true, true), duplicate(5, true)});
        QCOMPARE(reset.size(), 1);
        // Another mapping, fewer questions: what was decided about those that stay is kept.
        model.show({duplicate(3, false), duplicate(5, true)});
        QCOMPARE(model.choiceAt(1), DuplicateChoice::NeverMerge);
        model.clear();
        model.show({duplicate(5, true)});
        QCOMPARE(model.choiceAt(0), DuplicateChoice::SameLead);
    }

    void refusedRowsAreSavedCorrectedAndImported()
    {
        ImportScreen screen;
        screen.page().open(write(screen.folder, "rows.csv", "id,company,employees\nR-1,Weber,12\nR-2,\"Kuhn, Sohn\",many\nR-3,Kern,few\n"));
        QVERIFY(screen.waitForSummary("1 new, 0 changed, 0 unchanged, 2 refused"));
        const QString path = screen.folder.filePath("refused.csv");
        answerDialog(path);
        screen.click("saveRefused");
        screen.runImport();
        QVERIFY(screen.find<QPushButton>("saveRefused")->isVisible());  // still, once it is done

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        file.close();
        QVERIFY2(content.contains("R-2,\"Kuhn, Sohn\",many,") && content.contains("employees"), content.constData());
        content.replace("many", "13").replace("few", "14");
        screen.page().open(write(screen.folder, "corrected.csv", content));
        // Known columns: read as the file they come from, the reasons left out.
        QVERIFY(screen.waitForSummary("2 new, 0 changed, 0 unchanged, 0 refused"));
        QVERIFY(screen.find<QLabel>("recognised")->isVisible());
        QCOMPARE(screen.meaningOf("Reason (Handschlag)")->currentText(), "Leave out");
        screen.runImport();
        QCOMPARE(screen.leads(), std::size_t{3});
        QCOMPARE(employeesOf(screen, "R-2"), 13);
        QCOMPARE(employeesOf(screen, "R-3"), 14);
    }

    void aPastedTable()
    {
        ImportScreen screen;
        auto* html = new QMimeData;
        html->setText("id\tcompany\tnote\nP-1\tM\u00fcller & S\u00f6hne\t\"two\nlines\"\nP-2\tKern\t\n");
        html->setHtml("<table><tr><td>id</td></tr></table>");
        QApplication::clipboard()->setMimeData(html);
        screen.page().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&screen.page()));
        QTest::keyClick(&screen.page(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(screen.waitForSummary("2 new, 0 changed, 0 unchanged, 0 refused"));
        QVERIFY(screen.find<QLabel>("found")->text().contains("tabs"));
        screen.runImport();
        QCOMPARE(expectValue(screen.workspace.another()->batches().all()).back().source, "Pasted table");
        screen.click("anotherFile");
        QApplication::clipboard()->setText("email\nanother@x.example\n");
        screen.click("pasteTable");
        QVERIFY(screen.waitForSummary("1 new"));
        // Pasting where text is typed stays there.
        auto* line = screen.find<QLineEdit>("nullValues");
        line->setFocus();
        QApplication::clipboard()->setText("n/a");
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(line->text(), "n/a");
        QVERIFY(screen.waitForSummary("1 new"));
        QSignalSpy noticed(&screen.page(), &Page::noticed);
        QApplication::clipboard()->clear();
        screen.find<QTableView>("mapping")->setFocus();
        QTest::keyClick(&screen.page(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(noticed.size(), 1);
    }

    void aMappingIsKnownNextTime()
    {
        ImportScreen screen;
        screen.page().open(write(screen.folder, "one.csv", "nr,firm,machines\nL1,Weber,3\n"));
        QVERIFY(screen.waitForSummary("1 new"));
        QVERIFY(!screen.find<QLabel>("recognised")->isVisible());
        screen.choose(screen.meaningOf("firm"), "Company");
        screen.choose(screen.meaningOf("machines"), "Leave out");
        QTest::keyClicks(screen.find<QLineEdit>("constant_source"), "Fair 2026");
        QVERIFY(screen.waitForSummary("Trying") && screen.waitForSummary("1 new"));
        screen.runImport();
        screen.page().open(write(screen.folder, "two.csv", "machines,nr,firm\n4,L2,Kuhn\n"));
        QTRY_VERIFY(screen.find<QLabel>("recognised")->text().contains("one.csv"));
        QVERIFY(screen.waitForSummary("1 new"));
        QCOMPARE(screen.meaningOf("firm")->currentText(), "Company");
        QCOMPARE(screen.meaningOf("machines")->currentText(), "Leave out");
        QCOMPARE(screen.find<QLineEdit>("constant_source")->text(), "Fair 2026");
        // It is a proposal: the guess is one choice away.
        screen.choose(screen.find<QComboBox>("preset"), "any program");
        QTRY_COMPARE(screen.meaningOf("machines")->currentText(), "Own field: whole number");
        QVERIFY(!screen.find<QLabel>("recognised")->isVisible());
        // Other columns are not known.
        screen.page().open(write(screen.folder, "three.csv", "nr,firma,ort\nL3,Kern,Ulm\n"));
        QTRY_COMPARE(screen.find<QTableView>("mapping")->model()->index(1, 0).data().toString(), "firma");
        QVERIFY(screen.waitForSummary("1 new"));
        QVERIFY(!screen.find<QLabel>("recognised")->isVisible());
    }

    void activitiesToldByColumns()
    {
        ImportScreen screen;
        screen.page().open(write(screen.folder, "crm.csv", "id,company,last form at,last form\nC-1,Weber,01.03.2026 10:00,Demo\nC-2,Kern,,\n"));
        QVERIFY(screen.waitForSummary("2 new"));
        screen.click("addCarried");
        QTest::keyClicks(screen.find<QLineEdit>("carriedType_0"), "form");
        screen.choose(screen.find<QComboBox>("carriedAt_0"), "last form at");
        screen.choose(screen.find<QComboBox>("carriedAsset_0"), "last form");
        QVERIFY(screen.waitForSummary("Trying") && screen.waitForSummary("2 new, 0 changed, 0 unchanged, 0 refused"));
        screen.click("addCarried");  // one that is not finished does no harm
        screen.runImport();
        const auto activities = expectValue(screen.workspace.another()->activities().all());
        QCOMPARE(activities.size(), std::size_t{1});
        QCOMPARE(activities[0].type, "form");
        QCOMPARE(activities[0].asset, "Demo");
        QCOMPARE(toIso(activities[0].occurredAt), "2026-03-01T09:00:00Z");
    }

    void duplicatesOfTheWorkspace()
    {
        ImportScreen screen;
        importFile(screen, "known.csv", known, "2 new");
        importFile(screen, "alike.csv", alike, "4 new");
        auto* bar = screen.find<QTabWidget>("importTabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
        auto* table = screen.find<QTableView>("pairs");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), "70");
        const auto pairs = [&screen] { return expectValue(usecase::likelyPairs(*screen.workspace.another())).total; };
        table->selectRow(0);
        screen.click("mergePairs");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(pairs(), std::int64_t{2});
        QTRY_VERIFY(screen.find<QPushButton>("undoLast")->isEnabled());
        screen.click("undoLast");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(expectValue(screen.workspace.another()->merges().all()).empty());

        screen.choose(screen.find<QComboBox>("selectPairs"), "all");
        QTest::keyClick(screen.find<QComboBox>("selectPairs"), Qt::Key_Down);  // whatever it is, the rule selects
        table->selectAll();
        screen.click("neverMerge");
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QCOMPARE(pairs(), std::int64_t{0});
        screen.choose(screen.find<QComboBox>("pairsShown"), "Never to be merged");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->selectRow(0);
        screen.click("takePairBack");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(pairs(), std::int64_t{1});
        for (const QWidget* widget : screen.page().findChildren<QWidget*>())
            if (widget->isVisible() && (qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTableView*>(widget)))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
};

QTEST_MAIN(TestImportDecisions)
#include "tst_import_decisions.moc"
