// The list of leads with real keys and clicks on a real workspace.

#include <QtTest>

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

#include "core/leads/population_builder.h"
#include "core/usecase/agreements.h"
#include "tests/support/temporary_store.h"
#include "ui/leads/lead_table_model.h"
#include "ui/leads/lead_tree.h"
#include "ui/leads/leads_page.h"
#include "ui/leads/nothing_qualifies.h"
#include "ui/shared/chip_row.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/languages.h"
#include "ui/shared/score_badge.h"
#include "ui/shared/table_view.h"

using namespace handschlag;
using namespace handschlag::ui;

namespace {

constexpr Instant now{1'790'000'000};

std::int64_t daysAgo(int days) { return now.seconds - days * secondsPerDay; }

leads::Fields ideal(const std::string& id, const std::string& first, const std::string& last, const std::string& company)
{
    return {{"external_id", id},         {"first_name", first},       {"last_name", last},
            {"company", company},        {"email", id + "@firma-" + id + ".de"}, {"phone", "+49 731 1"},
            {"country", "DE"},           {"job_title", "Produktionsleiter"}, {"industry", "Maschinenbau"},
            {"employees", std::int64_t{320}}};
}

void addActivity(usecase::Store& store, LeadId lead, const char* type, int days)
{
    leads::Activity activity;
    activity.lead = lead;
    activity.type = type;
    activity.occurredAt = Instant{daysAgo(days)};
    activity.recordedAt = activity.occurredAt;
    expectValue(store.activities().add(std::vector{activity}, BatchId{}));
}

// Weber asked for a demo and is handed over; Kuhn lacks employees; Ärzte has nothing but a name.
struct Workspace {
    TemporaryStore store;
    LeadId weber, kuhn, aerzte;

    explicit Workspace(bool withLeads = true)
    {
        expectValue(usecase::draftFromTemplate(*store, "b2b_standard", "", Instant{daysAgo(100)}));
        if (!withLeads) return;
        const Instant created{daysAgo(50)};
        weber = store.addLead(ideal("L1", "Jana", "Weber", "Weber GmbH"), created);
        leads::Fields gap = ideal("L2", "Karl", "Kuhn", "Kuhn AG");
        gap.erase("employees");
        kuhn = store.addLead(gap, created);
        aerzte = store.addLead({{"external_id", "L3"}, {"company", "Ärzte & Söhne <b>fett</b>"}}, created);
        store.write([&](usecase::Store& writer) {
            addActivity(writer, weber, "inquiry", 1);
            for (const auto& [type, days] : {std::pair{"whitepaper", 20}, {"webinar_attended", 10}, {"comparison", 3}, {"product_page", 3}, {"product_page", 3}})
                addActivity(writer, kuhn, type, days);
        });
    }

    [[nodiscard]] std::unique_ptr<Session> session()
    {
        Session::Setup setup;
        setup.path = QString::fromStdString(store.path());
        setup.info = expectValue(store->workspace().info());
        setup.openStore = [path = store.path()] { return store::openWorkspace(path); };
        setup.now = [] { return now; };
        return std::make_unique<Session>(std::move(setup));
    }
};

// A page on screen with its list loaded.
struct Shown {
    std::unique_ptr<Session> session;
    LeadsPage page;
    LeadTableModel* model;
    TableView* table;
    QLineEdit* search;
    ChipRow* chips;

    explicit Shown(Workspace& workspace)
        : session(workspace.session()),
          page(session.get()),
          model(page.findChild<LeadTableModel*>()),
          table(page.findChild<TableView*>(QStringLiteral("leadTable"))),
          search(page.findChild<QLineEdit*>(QStringLiteral("leadSearch"))),
          chips(page.findChild<ChipRow*>(QStringLiteral("leadChips")))
    {
        page.resize(1'200, 700);
        page.show();
        QObject::connect(session.get(), &Session::changed, &page, &LeadsPage::follow);
        page.reload();
        page.activateWindow();
        page.setFocus();
    }
    [[nodiscard]] QString names() const
    {
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) rows << model->index(row, static_cast<int>(LeadColumn::ExternalId)).data().toString();
        return rows.join(u',');
    }
    [[nodiscard]] QString currentId() const { return table->currentIndex().siblingAtColumn(static_cast<int>(LeadColumn::ExternalId)).data().toString(); }
    [[nodiscard]] QString detailsName() const { return page.findChild<QLabel*>(QStringLiteral("leadName"))->text(); }
    [[nodiscard]] QString tree(const char* name) const { return page.findChild<LeadTree*>(QLatin1String(name))->allText(); }
    void chip(int id) { QTest::mouseClick(chips->findChild<QPushButton*>(QStringLiteral("chip_%1").arg(id)), Qt::LeftButton); }
    void sortBy(LeadColumn column, Qt::SortOrder order) { table->sortByColumn(static_cast<int>(column), order); }
};

int chipOf(scoring::Decision decision) { return static_cast<int>(decision) + 1; }

}  // namespace

class LeadsPageTest : public QObject {
    Q_OBJECT
private slots:
    void init() { useLanguage(Language::English); }

    void showsLeadsWithTheirDecisions()
    {
        Workspace workspace;
        Shown shown(workspace);
        QAbstractItemModelTester tester(shown.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy subtitle(&shown.page, &Page::subtitleChanged);
        QTRY_COMPARE(shown.names(), QStringLiteral("L1,L2,L3"));
        QTRY_VERIFY(!subtitle.isEmpty());
        QCOMPARE(subtitle.last().first().toString(), QStringLiteral("3 leads, judged under draft 1 (unsigned)"));
        const auto cell = [&](int row, LeadColumn column) { return shown.model->index(row, static_cast<int>(column)).data().toString(); };
        QCOMPARE(cell(0, LeadColumn::Decision), QStringLiteral("Hand over"));
        QCOMPARE(cell(0, LeadColumn::Cell), QStringLiteral("A1"));
        QCOMPARE(cell(0, LeadColumn::Fit), QStringLiteral("100"));
        QCOMPARE(cell(0, LeadColumn::Missing), QString());
        // Worked example 5 of the template: employees missing, 30 to 100 points, 53.62 of interest.
        QCOMPARE(cell(1, LeadColumn::Decision), QStringLiteral("Information missing"));
        QCOMPARE(cell(1, LeadColumn::Fit), QStringLiteral("30…100"));
        QCOMPARE(cell(1, LeadColumn::Behaviour), QStringLiteral("53.62"));
        QCOMPARE(cell(1, LeadColumn::Missing), QStringLiteral("Number of employees"));
        QVERIFY(cell(2, LeadColumn::Missing).contains(QStringLiteral("Phone or Mobile")));
        QCOMPARE(cell(2, LeadColumn::Company), QStringLiteral("Ärzte & Söhne <b>fett</b>"));
        QVERIFY2(shown.table->currentIndex().isValid(), "there is always a current row");
    }

    void saysWhyALeadHasItsScore()
    {
        Workspace workspace;
        Shown shown(workspace);
        QTRY_COMPARE(shown.detailsName(), QStringLiteral("Jana Weber"));
        QVERIFY(shown.page.findChild<ScoreBadge*>()->text().startsWith(QStringLiteral("A1")));
        const QString why = shown.tree("leadWhy");
        QVERIFY2(why.contains(QStringLiteral("Employees: 320 (250 to 999)\t+30")), qUtf8Printable(why));
        QVERIFY2(why.contains(QStringLiteral("Fit\t100")), qUtf8Printable(why));
        QVERIFY(shown.tree("leadFields").contains(QStringLiteral("Job title\tProduktionsleiter")));
        QVERIFY(shown.tree("leadHistory").contains(QStringLiteral("First contact")));
        QTest::keyClick(shown.table, Qt::Key_Down);
        QTRY_COMPARE(shown.detailsName(), QStringLiteral("Karl Kuhn"));
        QVERIFY2(shown.tree("leadWhy").contains(QStringLiteral("Employees: not known, would give −40 to +30\t−40")), qUtf8Printable(shown.tree("leadWhy")));
    }

    void markupInDataStaysText()
    {
        Workspace workspace;
        Shown shown(workspace);
        QTRY_COMPARE(shown.names(), QStringLiteral("L1,L2,L3"));
        shown.page.open(QVariant::fromValue<qlonglong>(workspace.aerzte.value));
        QTRY_COMPARE(shown.detailsName(), QStringLiteral("Ärzte & Söhne <b>fett</b>"));
        QCOMPARE(shown.page.findChild<QLabel*>(QStringLiteral("leadName"))->textFormat(), Qt::PlainText);
        QCOMPARE(shown.page.findChild<QLabel*>(QStringLiteral("leadAbout"))->textFormat(), Qt::PlainText);
    }

    void searchNarrowsAsOneTypes()
    {
        Workspace workspace;
        Shown shown(workspace);
        QTRY_COMPARE(shown.names(), QStringLiteral("L1,L2,L3"));
        QTest::keyClick(&shown.page, Qt::Key_F, Qt::ControlModifier);
        shown.search->setFocus();
        QTest::keyClicks(shown.search, QStringLiteral("kuhn"));
        QCOMPARE(shown.names(), QStringLiteral("L2"));
        QCOMPARE(shown.currentId(), QStringLiteral("L2"));
        QVERIFY(shown.chips->findChild<QPushButton*>(QStringLiteral("chip_0"))->text().endsWith(QStringLiteral("1")));
        QTest::keyClicks(shown.search, QStringLiteral("xyz"));
        QCOMPARE(shown.names(), QString());
        auto* all = shown.page.findChild<QStackedWidget*>()->findChildren<QPushButton*>(QStringLiteral("emptyStateButton")).first();
        for (auto* button : shown.page.findChildren<QPushButton*>(QStringLiteral("emptyStateButton")))
            if (button->isVisible()) all = button;
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(shown.names(), QStringLiteral("L1,L2,L3"));
        QCOMPARE(shown.search->text(), QString());
    }

    void chipsFilterByDecision()
    {
        Workspace workspace;
        Shown shown(workspace);
        QTRY_COMPARE(shown.names(), QStringLiteral("L1,L2,L3"));
        shown.chip(chipOf(scoring::Decision::Enrich));
        QCOMPARE(shown.names(), QStringLiteral("L2"));
        shown.chip(chipOf(scoring::Decision::Mql));
        QCOMPARE(shown.names(), QStringLiteral("L1"));
        shown.chip(0);
        QCOMPARE(shown.names(), QStringLiteral("L1,L2,L3"));
    }

    void sortsKeepingTheSelection()
    {
        Workspace workspace;
        Shown shown(workspace);
        QAbstractItemModelTester tester(shown.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(shown.names(), QStringLiteral("L1,L2,L3"));
        QTest::keyClick(shown.table, Qt::Key_Down);
        QCOMPARE(shown.currentId(), QStringLiteral("L2"));
        QSignalSpy resets(shown.model, &QAbstractItemModel::modelReset);
        shown.sortBy(LeadColumn::Company, Qt::AscendingOrder);
        QTRY_COMPARE(shown.names(), QStringLiteral("L3,L2,L1"));
        QCOMPARE(shown.currentId(), QStringLiteral("L2"));
        shown.sortBy(LeadColumn::Company, Qt::DescendingOrder);
        QTRY_COMPARE(shown.names(), QStringLiteral("L1,L2,L3"));
        QCOMPARE(resets.count(), 0);
        shown.sortBy(LeadColumn::Employees, Qt::AscendingOrder);
        QTest::qWait(100);
        QCOMPARE(shown.names(), QStringLiteral("L1,L2,L3"));
        QCOMPARE(shown.currentId(), QStringLiteral("L2"));
    }

    void followsChangesWithoutLosingThePlace()
    {
        Workspace workspace;
        Shown shown(workspace);
        QAbstractItemModelTester tester(shown.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(shown.names(), QStringLiteral("L1,L2,L3"));
        QTest::keyClick(shown.table, Qt::Key_Down);
        // Somebody else completes the record: now it is handed over.
        workspace.store.write([&](usecase::Store& store) {
            leads::FieldChange change{workspace.kuhn, "employees", {}, std::int64_t{320}, now, now};
            expectValue(store.leads().change(std::vector{change}, BatchId{}));
        });
        const auto decision = [&] { return shown.table->currentIndex().siblingAtColumn(static_cast<int>(LeadColumn::Decision)).data().toString(); };
        QTRY_COMPARE(decision(), QStringLiteral("Hand over"));
        QCOMPARE(shown.currentId(), QStringLiteral("L2"));
        QTRY_VERIFY(shown.tree("leadWhy").contains(QStringLiteral("Employees: 320")));
        // And a new lead comes in.
        workspace.store.addLead(ideal("L4", "Zoe", "Zander", "Zander KG"), Instant{daysAgo(5)});
        QTRY_COMPARE(shown.model->rowCount(), 4);
        QCOMPARE(shown.currentId(), QStringLiteral("L2"));
    }

    void opensALeadThatIsFilteredOut()
    {
        Workspace workspace;
        Shown shown(workspace);
        shown.page.open(QVariant::fromValue<qlonglong>(workspace.aerzte.value));  // before the list is there
        QTRY_COMPARE(shown.currentId(), QStringLiteral("L3"));
        shown.chip(chipOf(scoring::Decision::Mql));
        QCOMPARE(shown.currentId(), QStringLiteral("L1"));
        shown.page.open(QVariant::fromValue<qlonglong>(workspace.kuhn.value));
        QCOMPARE(shown.currentId(), QStringLiteral("L2"));
        QSignalSpy noticed(&shown.page, &Page::noticed);
        shown.page.open(QVariant::fromValue<qlonglong>(99'999));
        QCOMPARE(noticed.count(), 1);
        QCOMPARE(shown.currentId(), QStringLiteral("L2"));
    }

    void enterGoesToTheDetailsAndEscapeBack()
    {
        Workspace workspace;
        Shown shown(workspace);
        QTRY_COMPARE(shown.detailsName(), QStringLiteral("Jana Weber"));
        shown.page.activateWindow();
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_Return);
        auto* why = shown.page.findChild<LeadTree*>(QStringLiteral("leadWhy"));
        QTRY_VERIFY(why->hasFocus());
        QTest::keyClick(why, Qt::Key_Escape);
        QTRY_VERIFY(shown.table->hasFocus());
    }

    void anEmptyWorkspaceSaysWhatComesNext()
    {
        Workspace workspace(false);
        Shown shown(workspace);
        QSignalSpy navigation(&shown.page, &Page::navigationRequested);
        QPushButton* button = nullptr;
        const auto visible = [&] {
            for (auto* candidate : shown.page.findChildren<QPushButton*>(QStringLiteral("emptyStateButton")))
                if (candidate->isVisible()) button = candidate;
            return button != nullptr;
        };
        QTRY_VERIFY(visible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(navigation.count(), 1);
        QCOMPARE(navigation.first().first().toString(), QStringLiteral("import"));
    }

    void saysWhyNothingQualifies()
    {
        Workspace workspace(false);
        // As the public data of a marketplace: a source and a date, no contact data, no activities.
        workspace.store.addLead({{"external_id", "m1"}, {"source", "social"}}, Instant{daysAgo(50)});
        Shown shown(workspace);
        QTRY_COMPARE(shown.model->rowCount(), 1);
        const auto* notice = shown.page.findChild<QLabel*>(QStringLiteral("leadNotice"));
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->text(), QStringLiteral("None of these leads can be handed over. No lead has the required information: Last name, E-mail address, Company, Country, "
                                                "Phone or Mobile phone. No activities are recorded, so nobody shows interest."));
    }

    void hundredThousandRowsAreQuick()
    {
        leads::PopulationBuilder builder;
        for (std::int64_t id = 1; id <= 100'000; ++id) {
            leads::Lead lead;
            lead.id = LeadId{id};
            lead.fields = {{"external_id", "L" + std::to_string(id)}, {"company", "Firma " + std::to_string(id % 5'000)}};
            builder.addLead(lead);
        }
        const auto population = std::make_shared<const leads::Population>(std::move(builder).build());
        Workspace workspace(false);
        const auto active = expectValue(usecase::activeAgreement(*workspace.store, "", now));
        auto plan = expectValue(scoring::compile(active.document));
        const auto list = std::make_shared<const LeadList>(
            LeadList{population, std::vector<scoring::Score>(100'000), {}, leads::SearchIndex(population), active.document, 1, active.kind, plan, now});
        LeadTableModel model(QTimeZone::utc());
        TableView table;
        table.setModel(&model);
        table.resize(1'000, 600);
        table.show();
        std::vector<std::uint32_t> rows(100'000);
        std::iota(rows.begin(), rows.end(), 0U);
        QElapsedTimer timer;
        timer.start();
        model.show(list, rows);
        QCoreApplication::processEvents();
        const qint64 first = timer.restart();
        std::ranges::reverse(rows);
        model.show(list, rows);
        QCoreApplication::processEvents();
        const qint64 reversed = timer.restart();
        rows.resize(50'000);
        model.show(list, rows);
        QCoreApplication::processEvents();
        const qint64 filtered = timer.elapsed();
        qInfo("100,000 rows: shown in %lld ms, reversed in %lld ms, filtered in %lld ms", static_cast<long long>(first), static_cast<long long>(reversed),
              static_cast<long long>(filtered));
        QCOMPARE(model.rowCount(), 50'000);
        QVERIFY2(first + reversed + filtered < 3'000, "a table of 100,000 rows must not be felt, even on a slow and busy machine");
    }
};

QTEST_MAIN(LeadsPageTest)
#include "tst_leads_page.moc"
