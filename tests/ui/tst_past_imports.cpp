// The list of past imports on the Import page: what taking one back would do stands beside it, and one click does it; where others have built on
// it, the reasons stand there instead.

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include "core/usecase/imports.h"
#include "core/usecase/lead_entry.h"
#include "tests/support/logical_dump.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/past_imports_model.h"
#include "ui/shared/languages.h"

using namespace handschlag;
using namespace handschlag::ui;

namespace {

const Instant now = *instantFromIso("2026-05-28T12:00:00Z");

void import(usecase::Store& store, const char* name, const std::string& rows, Instant at)
{
    const auto map = expectValue(exchange::mappingFromJson(R"({"columns": {"id": "external_id", "company": "company"}, "zone": "UTC"})", exchange::FileKind::Leads));
    static_cast<void>(expectValue(usecase::importFile(store, {usecase::BatchKind::Leads, name, "id;company\n" + rows, map, false}, at)));
}

class Screen {
public:
    Screen()
    {
        import(*workspace, "first.csv", "W-1;Weber GmbH\nW-2;Kuhn AG\n", now.plus(-7'200));
        import(*workspace, "second.csv", "W-2;Kuhn SE\nW-3;Adler KG\n", now.plus(-3'600));
        Session::Setup setup;
        setup.info.zone = "Europe/Berlin";
        setup.openStore = [path = workspace.path()] { return store::openWorkspace(path); };
        setup.now = [] { return now; };
        session_ = std::make_unique<Session>(std::move(setup));
        page_ = std::make_unique<ImportPage>(session_.get());
        page_->resize(1'280, 800);
        page_->show();
        page_->reload();
    }
    ~Screen() { page_.reset(); }

    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return page_->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView* list() const { return find<QTableView>("pastImports"); }
    [[nodiscard]] QString cell(int row, PastImportColumn column) const { return list()->model()->index(row, static_cast<int>(column)).data().toString(); }
    [[nodiscard]] bool says(const QString& text) const
    {
        return QTest::qWaitFor([&] { return find<QLabel>("undoOutlook")->text().contains(text); }, 10'000);
    }
    [[nodiscard]] bool lists(int rows) const
    {
        return QTest::qWaitFor([&] { return list()->model()->rowCount() == rows; }, 10'000);
    }
    [[nodiscard]] QPushButton* button() const { return find<QPushButton>("takeBack"); }
    [[nodiscard]] ImportPage& page() const { return *page_; }

    TemporaryStore workspace;

private:
    std::unique_ptr<Session> session_;
    std::unique_ptr<ImportPage> page_;
};

}  // namespace

class TestPastImports : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { useLanguage(Language::English); }

    void nothingWhereNothingWasImported()
    {
        Session::Setup setup;
        TemporaryStore empty;
        setup.openStore = [path = empty.path()] { return store::openWorkspace(path); };
        setup.now = [] { return now; };
        Session session(std::move(setup));
        ImportPage page(&session);
        page.show();
        page.reload();
        QTest::qWait(200);
        QVERIFY(!page.findChild<QTableView*>(QStringLiteral("pastImports"))->isVisible());
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("chooseFile"))->isVisible());
    }

    void takenBackWithOneClick()
    {
        Screen screen;
        QVERIFY(screen.lists(2));
        QAbstractItemModelTester tester(screen.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(screen.cell(0, PastImportColumn::File), QStringLiteral("second.csv"));
        QCOMPARE(screen.cell(0, PastImportColumn::New), QStringLiteral("1"));
        QCOMPARE(screen.cell(0, PastImportColumn::Changed), QStringLiteral("1"));
        QVERIFY(screen.says("removed"));
        QVERIFY(screen.says("what it was before"));
        QTRY_VERIFY(screen.button()->isEnabled());
        QSignalSpy reset(screen.list()->model(), &QAbstractItemModel::modelReset);
        QSignalSpy noticed(&screen.page(), &Page::noticed);
        QTest::mouseClick(screen.button(), Qt::LeftButton);
        QTRY_VERIFY(screen.cell(0, PastImportColumn::State).startsWith("taken back"));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(noticed.count(), 1);
        QTRY_VERIFY(!screen.button()->isVisible());
        const auto leads = expectValue(screen.workspace.another()->leads().all());
        QCOMPARE(leads.size(), std::size_t{2});
        QCOMPARE(leads[1].fields.at("company"), leads::FieldValue(std::string("Kuhn AG")));

        screen.list()->setCurrentIndex(screen.list()->model()->index(1, 0));
        QTRY_VERIFY(screen.button()->isVisible() && screen.button()->isEnabled());
        QTest::mouseClick(screen.button(), Qt::LeftButton);
        QTRY_VERIFY(screen.cell(1, PastImportColumn::State).startsWith("taken back"));
        QVERIFY(expectValue(screen.workspace.another()->leads().all()).empty());
    }

    void theReasonsStandWhereTheButtonWouldDoNothing()
    {
        Screen screen;
        QVERIFY(screen.lists(2));
        screen.list()->setCurrentIndex(screen.list()->model()->index(1, 0));
        QVERIFY(screen.says("second.csv"));
        QVERIFY(!screen.button()->isEnabled());
        QTest::mouseClick(screen.button(), Qt::LeftButton);
        QCOMPARE(expectValue(screen.workspace.another()->leads().all()).size(), std::size_t{3});
    }

    void anotherImportAppearsOnTop()
    {
        Screen screen;
        QVERIFY(screen.lists(2));
        screen.list()->setCurrentIndex(screen.list()->model()->index(1, 0));
        QSignalSpy reset(screen.list()->model(), &QAbstractItemModel::modelReset);
        import(*screen.workspace, "third.csv", "W-9;Zeller\n", now);
        screen.page().follow({0, {{Table::Batch, 0}}});
        QVERIFY(screen.lists(3));
        QCOMPARE(screen.cell(0, PastImportColumn::File), QStringLiteral("third.csv"));
        QCOMPARE(screen.list()->currentIndex().row(), 2);
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_MAIN(TestPastImports)
#include "tst_past_imports.moc"
