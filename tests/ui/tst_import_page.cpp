// The Import page: a file is chosen, corrected and imported by clicks and keys; its models signal precisely.

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QtTest>

#include <QFrame>
#include <QSpinBox>

#include "tests/support/import_screen.h"
#include "tests/support/workbook_bytes.h"
#include "ui/exchange/mapping_model.h"
#include "ui/exchange/preview_model.h"
#include "ui/exchange/problem_model.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

using namespace handschlag;
using namespace handschlag::ui;

class TestImportPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        useLanguage(Language::English);
    }

    void aSheetOfAWorkbook()
    {
        ImportScreen screen;
        const std::string people = textRow(1, {"Kundennummer", "Firma", "Note"}) + "<row><c><v>4711</v></c><c t=\"inlineStr\"><is><t>Weber GmbH</t></is></c><c><v>12.345</v></c></row>";
        Parts parts = workbookParts({{"1 Notes", sheetXml(textRow(1, {"About", "Of"}) + textRow(2, {"May", "2026"}))}, {"2 Hidden", sheetXml("")}, {"3 People", sheetXml(people)},
                                     {"4 Empty", sheetXml("")}});
        std::string& workbook = parts["xl/workbook.xml"];
        workbook.insert(workbook.find(" sheetId=\"2\""), " state=\"hidden\"");
        screen.page().open(write(screen.folder, "leads.xlsx", QByteArray::fromStdString(archiveOf(parts))));
        QVERIFY(QTest::qWaitFor([&] { return screen.find<QLabel>("found")->text() == "Workbook, 1 row"; }));
        auto* sheets = screen.find<QComboBox>("sheet");
        QVERIFY(sheets->isVisible());
        QCOMPARE(sheets->count(), 3);
        QCOMPARE(sheets->currentText(), "1 Notes");

        // A sheet without rows leaves the one before in place.
        QSignalSpy failed(&screen.page(), &Page::failed);
        screen.choose(sheets, "4 Empty");
        QVERIFY(failed.wait());
        QVERIFY2(failed.at(0).at(0).toString().contains("4 Empty"), qPrintable(failed.at(0).at(0).toString()));
        QCOMPARE(sheets->currentText(), "1 Notes");

        screen.choose(sheets, "3 People");
        QVERIFY(screen.waitForSummary("1 new, 0 changed, 0 unchanged, 0 refused"));
        QCOMPARE(screen.find<QTableView>("preview")->model()->index(0, 1).data().toString(), "Weber GmbH");
        screen.choose(screen.find<QComboBox>("decimal"), "Comma (1.250,50)");
        QVERIFY(screen.waitForSummary("1 new, 0 changed, 0 unchanged, 0 refused"));
        screen.click("import");
        QVERIFY(QTest::qWaitFor([&] { return screen.leads() == 1; }));
        const auto lead = expectValue(screen.workspace.another()->leads().all()).front();
        QCOMPARE(leads::numberOf(lead.fields.at("Note")), std::optional<std::int64_t>(123'450));

        QVERIFY(QTest::qWaitFor([&] { return screen.find<QPushButton>("showLeads")->isVisible(); }));  // the page knows it too
        screen.page().open(fixture("leads.csv"));
        QVERIFY(screen.waitForSummary("5 new"));
        QVERIFY(!sheets->isVisible());
    }

    void aFileFromTheDialogToTheWorkspace()
    {
        ImportScreen screen;
        QVERIFY(screen.find<QPushButton>("chooseFile")->isVisible());
        answerDialog(fixture("leads.csv"));
        screen.click("chooseFile");
        QVERIFY(screen.waitForSummary("5 new, 0 changed, 0 unchanged, 0 refused"));
        QVERIFY(screen.find<QLabel>("found")->text().contains("windows-1252"));
        QVERIFY(screen.find<QLabel>("found")->text().contains("semicolons"));
        QCOMPARE(screen.find<QTableView>("preview")->model()->index(1, 3).data().toString(), "M\u00fcller");
        QCOMPARE(screen.meaningOf("Firma")->currentText(), "Company");
        QCOMPARE(screen.meaningOf("Maschinenpark")->currentText(), "Own field: whole number");
        QCOMPARE(screen.leads(), std::size_t{0});

        QSignalSpy navigated(&screen.page(), &Page::navigationRequested);
        screen.click("import");
        QVERIFY(QTest::qWaitFor([&] { return screen.find<QPushButton>("showLeads")->isVisible(); }, 10'000));
        QCOMPARE(screen.leads(), std::size_t{5});
        QVERIFY(!screen.find<QLabel>("nextStep")->text().isEmpty());
        screen.click("showLeads");
        QCOMPARE(navigated.at(0).at(0).toString(), "leads");
        screen.click("anotherFile");
        QVERIFY(screen.find<QPushButton>("chooseFile")->isVisible());
    }

    void aDroppedFile()
    {
        ImportScreen screen;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fixture("leads.csv"))});
        auto* area = screen.page().findChild<QWidget*>("dropArea");
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &drop);
        QVERIFY(screen.waitForSummary("5 new"));
    }

    void openedByTheWelcomePageAndCorrectedWithTheKeyboard()
    {
        ImportScreen screen;
        const QString path = write(screen.folder, "list.csv", "nr,firm,since\nL1,Weber,2026-01-31\nL2,Kuhn,2026-02-30\nL3,Kern,2026-03-01\n");
        screen.page().open(path);
        QVERIFY(screen.waitForSummary("3 new") || screen.waitForSummary("2 new"));
        QCOMPARE(screen.meaningOf("nr")->currentText(), "ID in the source");
        screen.choose(screen.meaningOf("firm"), "Company");
        screen.choose(screen.meaningOf("since"), "First contact");
        QVERIFY(screen.waitForSummary("2 new, 0 changed, 0 unchanged, 1 refused"));
        const auto* problems = screen.find<QTableView>("problems")->model();
        QCOMPARE(problems->rowCount(), 1);
        QCOMPARE(problems->index(0, 1).data().toInt(), 3);
        QCOMPARE(problems->index(0, 2).data().toString(), "since");
        QVERIFY(problems->index(0, 3).data().toString().contains("2026-02-30"));

        screen.choose(screen.meaningOf("nr"), "Leave out");
        QVERIFY(screen.waitForSummary("No column is mapped to external_id or email"));
        QVERIFY(!screen.canImport());
        screen.choose(screen.meaningOf("nr"), "ID in the source");
        QVERIFY(screen.waitForSummary("2 new"));
        screen.find<QCheckBox>("history")->click();
        QVERIFY(screen.waitForSummary("Trying") && screen.waitForSummary("2 new"));
        QTest::keyClick(&screen.page(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return screen.find<QPushButton>("showLeads")->isVisible(); }, 10'000));
        const auto leads = expectValue(screen.workspace.another()->leads().all());
        QCOMPARE(leads.size(), std::size_t{2});
        QVERIFY(leads[0].history);
        QCOMPARE(leads[0].fields.at("company"), leads::FieldValue(std::string("Weber")));
        QCOMPARE(toIso(leads[0].createdAt), "2026-01-30T23:00:00Z");
    }

    void filesThatCannotBeRead()
    {
        ImportScreen screen;
        screen.page().open(write(screen.folder, "empty.csv", ""));
        auto* problem = screen.find<QLabel>("fileProblem");
        QVERIFY(QTest::qWaitFor([&] { return problem->isVisible(); }, 10'000));
        QVERIFY2(problem->text().startsWith("empty.csv is empty"), qPrintable(problem->text()));
        screen.page().open("/nonexistent.csv");
        QVERIFY(QTest::qWaitFor([&] { return problem->text().contains("/nonexistent.csv"); }, 10'000));
        screen.page().open(fixture("leads.csv"));
        QVERIFY(screen.waitForSummary("5 new"));
        QVERIFY(!problem->isVisible());
    }

    void kindsAndOptions()
    {
        ImportScreen screen;
        screen.page().open(fixture("leads.csv"));
        QVERIFY(screen.waitForSummary("5 new"));
        screen.click("import");
        QVERIFY(QTest::qWaitFor([&] { return screen.find<QPushButton>("showLeads")->isVisible(); }, 10'000));

        screen.page().open(fixture("activities.csv"));
        QVERIFY(screen.waitForSummary("5 new, 0 changed, 0 unchanged, 1 refused"));
        QCOMPARE(screen.find<QComboBox>("kind")->currentText(), "Activities");
        QVERIFY(screen.find<QCheckBox>("deduplicate")->isVisible());
        QVERIFY(!screen.find<QCheckBox>("history")->isVisible());

        screen.page().open(fixture("outcomes.csv"));
        QVERIFY(screen.waitForSummary("4 new, 0 changed, 0 unchanged, 0 refused, 1 with a warning"));
        screen.choose(screen.find<QComboBox>("kind"), "Leads");
        QVERIFY(screen.waitForSummary("No column is mapped"));

        // A list of attendees: nothing but addresses, the rest holds for every row.
        screen.page().open(write(screen.folder, "attendees.csv", "E-Mail\njana.weber@weber-maschinenbau.example\n"));
        QVERIFY(screen.waitForSummary("1 new") || screen.waitForSummary("0 new"));
        screen.choose(screen.find<QComboBox>("kind"), "Activities");
        QVERIFY(screen.waitForSummary("No column is mapped to “type”"));
        QTest::keyClicks(screen.find<QLineEdit>("constant_type"), "webinar_attended");
        QTest::keyClicks(screen.find<QLineEdit>("constant_occurred_at"), "2026-02-10 15:00");
        QVERIFY(screen.waitForSummary("1 new, 0 changed, 0 unchanged, 0 refused"));
        screen.click("import");
        QVERIFY(QTest::qWaitFor([&] { return screen.find<QPushButton>("showLeads")->isVisible(); }, 10'000));
        QCOMPARE(expectValue(screen.workspace.another()->activities().count()), std::int64_t{1});
    }

    void mappingsAreSavedAndLoaded()
    {
        ImportScreen screen;
        screen.page().open(fixture("leads.csv"));
        QVERIFY(screen.waitForSummary("5 new"));
        QTest::keyClicks(screen.find<QLineEdit>("nullValues"), "unbekannt; n/a");
        screen.choose(screen.meaningOf("Maschinenpark"), "Leave out");
        const QString path = screen.folder.filePath("mapping.json");
        answerDialog(path);
        screen.click("saveMapping");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto saved = exchange::mappingFromJson(file.readAll().toStdString(), exchange::FileKind::Leads);
        QVERIFY(saved);
        QCOMPARE(saved->nullValues, (std::vector<std::string>{"unbekannt", "n/a"}));
        QVERIFY(!saved->columns.contains("Maschinenpark"));
        QCOMPARE(saved->columns.at("Angelegt am").format, "dd.MM.yyyy HH:mm");

        answerDialog(fixture("leads_mapping.json"));
        screen.click("loadMapping");
        QTRY_COMPARE(screen.meaningOf("Maschinenpark")->currentText(), "Own field: whole number");
        QCOMPARE(screen.find<QLineEdit>("nullValues")->text(), "unbekannt");
        QVERIFY(screen.waitForSummary("5 new"));
        QSignalSpy failed(&screen.page(), &Page::failed);
        answerDialog(fixture("outcomes.csv"));
        screen.click("loadMapping");
        QCOMPARE(failed.size(), 1);
        QVERIFY(screen.canImport() || screen.waitForSummary("5 new"));
    }

    void aColumnThatFitsTwoReadingsIsAskedAbout()
    {
        ImportScreen screen;
        screen.page().open(write(screen.folder, "two.csv", "id;created;seen;size\nL1;01/02/2026;03/04/2026;6-20\nL2;05/06/2026;07/08/2026;01-May\n"));
        auto* question = screen.find<QFrame>("question");
        QVERIFY(QTest::qWaitFor([&] { return question->isVisible(); }, 10'000));
        QCOMPARE(screen.find<QLabel>("questionText")->text(), QStringLiteral("Column \u201ccreated\u201d, row 2: what does \u201c01/02/2026\u201d mean?"));
        QCOMPARE(screen.find<QPushButton>("reading_0")->text(), "1 February 2026");
        QCOMPARE(screen.find<QPushButton>("reading_1")->text(), "2 January 2026");
        QVERIFY(!screen.canImport());
        screen.click("reading_1");
        // The answer holds for the other column of such dates too.
        QVERIFY(QTest::qWaitFor([&] { return screen.canImport(); }, 10'000));
        QVERIFY(!question->isVisible());
        const auto* mapping = screen.find<QTableView>("mapping")->model();
        QCOMPARE(mapping->index(1, 2).data().toString(), "Date: 2 of 2");
        QCOMPARE(mapping->index(1, 4).data().toString(), "M/d/yyyy");
        QCOMPARE(mapping->index(2, 4).data().toString(), "M/d/yyyy");
        // What a spreadsheet did to the size is a warning.
        const auto* problems = screen.find<QTableView>("problems")->model();
        QCOMPARE(problems->rowCount(), 1);
        QCOMPARE(problems->index(0, 1).data().toInt(), 3);
        QVERIFY(problems->index(0, 3).data().toString().contains("1-5"));
        // A narrow column cuts the reason short; below it stands in full.
        QCOMPARE(screen.find<QLabel>("problemReason")->text(), problems->index(0, 3).data().toString());
    }

    void howTheFileIsReadCanBeSaid()
    {
        ImportScreen screen;
        screen.page().open(write(screen.folder, "shape.csv", "id,name\n1,a\n2,b\n"));
        QVERIFY(screen.waitForSummary("2 new"));
        auto* row = screen.find<QSpinBox>("headerRow");
        QCOMPARE(row->value(), 1);
        auto* delimiter = screen.find<QComboBox>("delimiter");
        QCOMPARE(delimiter->currentText(), "Comma ,");
        row->setValue(2);
        QVERIFY(QTest::qWaitFor([&] { return screen.find<QTableView>("mapping")->model()->index(0, 0).data().toString() == "1"; }, 10'000));
        row->setValue(9);  // there is no such row: the page stays
        QVERIFY(QTest::qWaitFor([&] { return row->value() == 2; }, 10'000));
    }

    void presetsSayWhatColumnsMean()
    {
        ImportScreen screen;
        screen.page().open(write(screen.folder, "report.csv", "Lead ID,Last Name,Title,Email\nL1,Weber,Dr.,a@b.de\n"));
        QVERIFY(screen.waitForSummary("1 new"));
        QCOMPARE(screen.meaningOf("Title")->currentText(), "Salutation");
        screen.choose(screen.find<QComboBox>("preset"), "Salesforce");
        QVERIFY(QTest::qWaitFor([&] { return screen.meaningOf("Title")->currentText() == "Job title"; }, 10'000));
        QVERIFY(screen.waitForSummary("1 new"));
    }

    void textsFollowTheLanguage()
    {
        ImportScreen screen;
        screen.page().open(fixture("leads.csv"));
        QVERIFY(screen.waitForSummary("5 new"));
        useLanguage(Language::German);
        screen.page().retranslate();
        QCOMPARE(screen.find<QTableView>("mapping")->model()->rowCount(), 18);
        useLanguage(Language::English);
        screen.page().retranslate();
        QCOMPARE(screen.meaningOf("Firma")->currentText(), "Company");
        QVERIFY(screen.waitForSummary("5 new"));
        for (const QLabel* label : screen.page().findChildren<QLabel*>()) QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
        for (const QWidget* widget : screen.page().findChildren<QWidget*>())
            if (widget->isVisible() && (qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTableView*>(widget)))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }

    void editsOfTheMappingTable()
    {
        ImportSource source;
        source.table.headers = {"a", "b"};
        source.table.rows = {{"1", "x\ny"}, {"2", "x\ny"}};
        MappingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        exchange::Mapping mapping;
        mapping.columns["a"] = {"external_id", "", leads::FieldKind::Text, ""};
        model.show(source, exchange::FileKind::Leads, mapping);
        QCOMPARE(model.index(1, 1).data().toString(), "x y");
        QSignalSpy edited(&model, &MappingModel::edited), reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
        const QModelIndex target = model.index(1, 3), format = model.index(1, 4);
        QVERIFY(!(model.flags(format) & Qt::ItemIsEditable));
        QVERIFY(model.setData(target, "field:created_at", Qt::EditRole));
        QVERIFY(model.flags(format) & Qt::ItemIsEditable);
        QVERIFY(model.setData(format, "dd.MM.yyyy", Qt::EditRole));
        QVERIFY(model.setData(target, "attribute:text", Qt::EditRole));
        QVERIFY(model.setData(target, "attribute:date", Qt::EditRole));
        QCOMPARE(model.columns().at("b").attribute, "b");
        QCOMPARE(model.columns().at("b").format, "dd.MM.yyyy");  // not forgotten while it meant something else
        QVERIFY(model.setData(target, "", Qt::EditRole));
        QCOMPARE(model.columns().size(), std::size_t{1});
        QCOMPARE(edited.size(), 5);
        QCOMPARE(changed.size(), 5);
        QCOMPARE(reset.size(), 0);
        QVERIFY(!model.setData(model.index(0, 0), "x", Qt::EditRole));
    }

    void otherModels()
    {
        PreviewModel preview;
        ProblemModel problems;
        const QAbstractItemModelTester first(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto source = std::make_shared<ImportSource>();
        source->table.headers = {"a", "b"};
        for (int i = 0; i < 500; ++i) source->table.rows.push_back({std::to_string(i)});
        for (int i = 0; i < 500; ++i) source->table.rowNumbers.push_back(i + 2);
        preview.setSource(source);
        QCOMPARE(preview.rowCount(), PreviewModel::shownRows);
        QCOMPARE(preview.index(3, 0).data().toString(), "3");
        QCOMPARE(preview.index(3, 1).data().toString(), "");  // a short row
        QCOMPARE(preview.headerData(3, Qt::Vertical, Qt::DisplayRole).toInt(), 5);
        preview.setSource(nullptr);
        QCOMPARE(preview.rowCount(), 0);

        usecase::ImportReport report;
        report.warnings.push_back({2, "at", Error{ErrorCode{"import.in_future"}, {"2030"}, {}}});
        report.rejected.push_back({9, "<b>x</b>", Error{ErrorCode{"import.cell_empty"}, {}, {}}});
        problems.show(report);
        QCOMPARE(problems.rowCount(), 2);
        QCOMPARE(problems.index(0, 1).data().toInt(), 9);  // refused rows first
        QCOMPARE(problems.index(0, 2).data().toString(), "<b>x</b>");
        QVERIFY(problems.index(1, 3).data().toString().contains("2030"));
        problems.clear();
        QCOMPARE(problems.rowCount(), 0);
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
