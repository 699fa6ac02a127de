// Marketing's desk by keyboard: correct, withdraw, object, rule by both sides at one window, fill in a field; refusals keep what was typed.

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/hashing.h"
#include "core/usecase/demo/demo_people.h"
#include "core/usecase/disputes.h"
#include "core/usecase/handover_work.h"
#include "core/usecase/people.h"
#include "tests/support/temporary_store.h"
#include "ui/desk/desk_table.h"
#include "ui/desk/desk_model.h"
#include "ui/desk/desk_page.h"
#include "ui/desk/desk_section_list.h"
#include "ui/desk/lead_field_form.h"
#include "ui/desk/ruling_panel.h"
#include "ui/shared/table_view.h"

using namespace handschlag;
using namespace handschlag::ui;
using handover::State;
using usecase::DeskRow;
using usecase::DeskSection;

namespace {

/// A Wednesday, 10:00 in Berlin.
const Instant now = *instantFromIso("2026-03-11T09:00:00Z");

Instant daysAgo(std::int64_t days) { return now.plus(-days * secondsPerDay); }

leads::Fields ideal(const char* id)
{
    return {{"external_id", std::string(id)},       {"last_name", std::string("Weber")},         {"email", std::string(id) + "@weber.example"},
            {"company", std::string(id) + " GmbH"}, {"country", std::string("DE")},              {"phone", std::string("+49 30 23125 100")},
            {"employees", std::int64_t{320}},       {"industry", std::string("Maschinenbau")},   {"job_title", std::string("Produktionsleiter")}};
}

/// A small company: two returned leads, a rejection, a dispute, two leads that lack an entry.
class Desk {
public:
    explicit Desk(QSettings* settings = nullptr, bool withActor = true) : staff_(expectValue(usecase::demo::hireStaff(*store, daysAgo(400))))
    {
        static_cast<void>(expectValue(usecase::demo::signTwice(*store, staff_, 2'000, daysAgo(380), daysAgo(370))));
        const PersonId vogel = person("Jonas Vogel");
        for (const char* id : {"R1", "R2", "X1", "D1"}) readContent(store.addLead(ideal(id), daysAgo(100)));
        static_cast<void>(expectValue(usecase::runHandover(*store, "", daysAgo(1))));
        const auto at = [](std::int64_t minutes) { return daysAgo(1).plus(3'600 + minutes * 60); };
        for (const char* id : {"R1", "R2"}) static_cast<void>(expectValue(usecase::giveBack(*store, {handoverOf(id), -1, {"phone"}, "Out of order"}, vogel, at(1))));
        for (const char* id : {"X1", "D1"})
            static_cast<void>(expectValue(usecase::reject(*store, {handoverOf(id), -1, "poor_fit", "", "Too small", {}, "", ""}, vogel, at(2))));
        static_cast<void>(expectValue(usecase::object(*store, handoverOf("D1"), "The register says 320", person("Lukas Brandt"), at(3))));
        for (const char* id : {"E1", "E2"}) {
            auto fields = ideal(id);
            fields.erase("employees");
            readContent(store.addLead(std::move(fields), daysAgo(100)));
        }
        open(settings, withActor);
    }
    ~Desk() { page.reset(); }

    [[nodiscard]] PersonId person(const char* name) { return expectValue(usecase::personNamed(*store, name)).id; }
    [[nodiscard]] LeadId leadOf(const char* id) { return expectValue(store->leads().findByExternalId(id)).value(); }
    [[nodiscard]] HandoverId handoverOf(const char* id) { return expectValue(store->handovers().ofLead(leadOf(id))).at(0).id; }
    [[nodiscard]] State stateOf(const char* id) { return expectValue(store->handovers().find(handoverOf(id)))->state; }
    void settle() const
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            QTest::qWait(60);
            QVERIFY(QTest::qWaitFor([this] { return !session->tasks().isBusy(); }, 20'000));
        }
    }
    void show(DeskSection section)
    {
        sections->choose(section);
        settle();
        table->setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text) const { QTest::keyClicks(page->focusWidget(), text); }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] QString company() const { return table->currentIndex().siblingAtColumn(static_cast<int>(DeskColumn::Company)).data().toString(); }
    [[nodiscard]] QStringList companies() const
    {
        QStringList list;
        for (int row = 0; row < table->model()->rowCount(); ++row) list << table->model()->index(row, 0).data().toString();
        return list;
    }

    TemporaryStore store;
    Instant clock = now;
    std::unique_ptr<Session> session;
    std::unique_ptr<DeskPage> page;
    TableView* table = nullptr;
    DeskSectionList* sections = nullptr;

private:
    void readContent(LeadId lead)
    {
        const Instant at = daysAgo(2);
        std::vector<leads::Activity> activities;
        for (const auto& [type, days] : std::initializer_list<std::pair<const char*, int>>{
                 {"whitepaper", 19}, {"webinar_attended", 9}, {"comparison", 2}, {"product_page", 2}, {"product_page", 1}})
            activities.push_back({lead, type, {}, at.plus(-days * secondsPerDay), at.plus(-days * secondsPerDay), 0, {}});
        store.write([&](usecase::Store& s) { expectValue(s.activities().add(activities, BatchId{})); });
    }
    void open(QSettings* settings, bool withActor)
    {
        Session::Setup setup;
        setup.path = QString::fromStdString(store.path());
        setup.info = expectValue(store->workspace().info());
        setup.openStore = [path = store.path()] { return store::openWorkspace(path); };
        setup.now = [this] { return clock; };
        if (settings) setup.memory = ViewMemory(settings, QStringLiteral("test"));
        session = std::make_unique<Session>(std::move(setup));
        if (withActor) session->setActor(expectValue(usecase::personNamed(*store, "Lukas Brandt")));
        page = std::make_unique<DeskPage>(session.get());
        QObject::connect(session.get(), &Session::changed, page.get(), [shown = page.get()](const ChangeSet& changes) { shown->follow(changes); });
        page->resize(1'200, 760);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->reload();
        settle();
        table = find<TableView>("deskTable");
        sections = page->findChild<DeskSectionList*>();
    }

    usecase::demo::Staff staff_;
};

DeskRow makeRow(std::int64_t id, int due)
{
    DeskRow row;
    row.lead = {id};
    row.company = "Company " + std::to_string(id);
    row.due = now.plus(due);
    return row;
}

}  // namespace

class DeskPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void rowsChangePrecisely()
    {
        DeskModel model(QTimeZone::utc());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(11);
        for (int round = 0; round < 100; ++round) {
            std::vector<DeskRow> rows;
            std::map<std::int64_t, QPersistentModelIndex> before;
            for (std::int64_t id = 1; id <= 25; ++id) {
                if (const int row = model.rowOf(id); row >= 0) before.emplace(id, model.index(row, 0));
                if (random.bounded(3) > 0) rows.push_back(makeRow(id, random.bounded(-4'000, 4'000)));
            }
            std::ranges::sort(rows, {}, &DeskRow::due);
            model.show(DeskSection::Returned, rows, std::nullopt, now);
            QCOMPARE(model.rowCount(), static_cast<int>(rows.size()));
            for (std::size_t i = 0; i < rows.size(); ++i) {
                QCOMPARE(model.rowOf(rows[i].id()), static_cast<int>(i));
                if (const auto index = before.find(rows[i].id()); index != before.end()) QCOMPARE(index->second.row(), static_cast<int>(i));
            }
        }
        QCOMPARE(resets.size(), 0);
    }
    void onlyDeadlinesAreRepaintedWhenTimePasses()
    {
        DeskModel model(QTimeZone::utc());
        model.show(DeskSection::Returned, {makeRow(1, 60), makeRow(2, 600)}, std::nullopt, now);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setNow(now.plus(120));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().column(), static_cast<int>(DeskColumn::Due));
        QVERIFY(model.index(0, static_cast<int>(DeskColumn::Due)).data(DeskModel::overdueRole).toBool());
        QVERIFY(!model.index(1, static_cast<int>(DeskColumn::Due)).data(DeskModel::overdueRole).toBool());
    }

    void sectionsByNumberAndRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        {
            Desk desk(&settings);
            QCOMPARE(desk.sections->current(), DeskSection::Returned);
            QCOMPARE(desk.companies(), (QStringList{"R1 GmbH", "R2 GmbH"}));
            auto* list = desk.find<QListWidget>("deskSections");
            QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Returned by sales: 2"));
            desk.press(Qt::Key_5);
            QCOMPARE(desk.sections->current(), DeskSection::Enrich);
            QCOMPARE(desk.companies().size(), 2);
            desk.press(Qt::Key_4);
            QCOMPARE(desk.companies(), QStringList{"D1 GmbH"});
            desk.press(Qt::Key_6);
            QCOMPARE(desk.companies(), QStringList());
        }
        Desk again(&settings);
        QCOMPARE(again.sections->current(), DeskSection::Nurture);
    }

    void correctsInPlaceAndSendsBack()
    {
        Desk desk;
        desk.show(DeskSection::Returned);
        QCOMPARE(desk.company(), QStringLiteral("R1 GmbH"));
        desk.press(Qt::Key_Return);
        auto* phone = desk.find<QLineEdit>("field_phone");
        QCOMPARE(desk.page->focusWidget(), phone);
        QCOMPARE(phone->text(), QStringLiteral("+49 30 23125 100"));
        // As it is, nothing is corrected: refused, and the lead waits on.
        QSignalSpy failures(desk.page.get(), &Page::failed);
        desk.press(Qt::Key_Return);
        desk.settle();
        QCOMPARE(failures.size(), 1);
        QVERIFY(desk.stateOf("R1") == State::Returned);
        phone->setFocus();
        phone->selectAll();
        desk.type(QStringLiteral("+49 30 23125 999"));
        desk.press(Qt::Key_Return);
        desk.settle();
        QVERIFY(desk.stateOf("R1") == State::Open);
        QCOMPARE(leads::textOf(leads::valueOf(*expectValue(desk.store->leads().find(desk.leadOf("R1"))), "phone")), std::string_view("+49 30 23125 999"));
        QCOMPARE(desk.company(), QStringLiteral("R2 GmbH"));
        QCOMPARE(desk.companies(), QStringList{"R2 GmbH"});
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.settle();
        QVERIFY(desk.stateOf("R1") == State::Returned);
        QCOMPARE(desk.companies().size(), 2);
        QCOMPARE(desk.company(), QStringLiteral("R1 GmbH"));
    }
    void whatWasTypedStaysWithItsLead()
    {
        Desk desk;
        desk.show(DeskSection::Returned);
        desk.press(Qt::Key_Return);
        desk.find<QLineEdit>("field_phone")->selectAll();
        desk.type(QStringLiteral("+49 1"));
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.page->focusWidget(), desk.table);
        desk.press(Qt::Key_J);
        desk.settle();
        QCOMPARE(desk.company(), QStringLiteral("R2 GmbH"));
        QCOMPARE(desk.find<QLineEdit>("field_phone")->text(), QStringLiteral("+49 30 23125 100"));
        desk.press(Qt::Key_K);
        desk.settle();
        QCOMPARE(desk.find<QLineEdit>("field_phone")->text(), QStringLiteral("+49 1"));
    }
    void withdrawsWithAReason()
    {
        Desk desk;
        desk.show(DeskSection::Returned);
        desk.press(Qt::Key_W);
        desk.press(Qt::Key_Return, Qt::ControlModifier);  // no reason yet
        desk.settle();
        QVERIFY(desk.stateOf("R1") == State::Returned);
        desk.type(QStringLiteral("They closed down"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QVERIFY(desk.stateOf("R1") == State::Closed);
        QCOMPARE(desk.companies(), QStringList{"R2 GmbH"});
    }
    void objectsInTimeAndKeepsTheTextWhenRefused()
    {
        Desk desk;
        desk.show(DeskSection::Objections);
        QVERIFY(desk.find<QLabel>("deskStatement")->text().contains(QStringLiteral("Too small")));
        QVERIFY(desk.find<QLabel>("deskFacts")->text().contains(QStringLiteral("Not borne out")));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("They have 320"));
        const Instant late = now.plus(30 * secondsPerDay);
        desk.clock = late;
        QSignalSpy failures(desk.page.get(), &Page::failed);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.clock = now;
        desk.settle();
        QCOMPARE(failures.size(), 1);
        QVERIFY(desk.stateOf("X1") == State::Rejected);
        QCOMPARE(desk.find<QPlainTextEdit>("deskReasonText")->toPlainText(), QStringLiteral("They have 320"));
        desk.find<QPlainTextEdit>("deskReasonText")->setFocus();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QVERIFY(desk.stateOf("X1") == State::Disputed);
        QCOMPARE(desk.companies(), QStringList());
        desk.press(Qt::Key_4);
        QCOMPARE(desk.companies().size(), 2);
    }
    void bothSidesRuleAtOneWindow()
    {
        Desk desk;
        desk.show(DeskSection::Disputes);
        desk.press(Qt::Key_Return);
        desk.find<QRadioButton>("marketingOverturned")->click();
        auto* marketing = desk.find<QPlainTextEdit>("marketingRulingText");
        marketing->setFocus();
        desk.type(QStringLiteral("See the register"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QVERIFY(desk.stateOf("D1") == State::Disputed);
        QVERIFY(desk.find<QLabel>("marketingOpinion")->text().contains(QStringLiteral("See the register")));
        // Sales sits down at the same window.
        auto* sales = desk.find<QPlainTextEdit>("salesRulingText");
        sales->setFocus();
        desk.type(QStringLiteral("Right, they grew"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.session->actor()->side == agreement::Side::Marketing);  // no verdict chosen yet: nobody was asked
        desk.find<QRadioButton>("salesOverturned")->click();
        QTest::mouseClick(desk.find<QPushButton>("salesRulingSend"), Qt::LeftButton);
        auto* names = desk.find<QComboBox>("actorNames");
        QVERIFY(names->isVisible());
        names->setEditText(QStringLiteral("Miriam Roth"));
        QTest::mouseClick(desk.find<QPushButton>("actorUse"), Qt::LeftButton);
        desk.settle();
        QVERIFY(desk.session->actor()->side == agreement::Side::Sales);
        QVERIFY(desk.stateOf("D1") == State::Open);
        QCOMPARE(desk.companies(), QStringList());
    }
    void fillsOneFieldAndGoesOn()
    {
        Desk desk;
        desk.show(DeskSection::Enrich);
        const QStringList before = desk.companies();
        desk.press(Qt::Key_E);
        desk.type(QStringLiteral("many"));
        desk.press(Qt::Key_Return);
        auto* problem = desk.find<QLabel>("fieldProblem");
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QStringLiteral("a whole number")));
        auto* employees = desk.find<QLineEdit>("field_employees");
        QCOMPARE(employees->text(), QStringLiteral("many"));
        employees->selectAll();
        desk.type(QStringLiteral("1.250"));
        QSignalSpy notices(desk.page.get(), &Page::noticed);
        QLocale::setDefault(QLocale(QLocale::German));
        desk.press(Qt::Key_Return);
        QLocale::setDefault(QLocale::c());
        desk.settle();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices[0][0].toString().contains(QStringLiteral("qualifies now")));
        QCOMPARE(desk.companies(), QStringList{before[1]});
        QCOMPARE(desk.company(), before[1]);
        const char* id = before[0].startsWith(QStringLiteral("E1")) ? "E1" : "E2";
        QCOMPARE(leads::numberOf(leads::valueOf(*expectValue(desk.store->leads().find(desk.leadOf(id))), "employees")), std::optional<std::int64_t>(1'250));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.companies().size(), 2);
        QVERIFY(leads::isMissing(leads::valueOf(*expectValue(desk.store->leads().find(desk.leadOf(id))), "employees")));
    }
    void asksOnceWhoActs()
    {
        Desk desk(nullptr, false);
        desk.show(DeskSection::Objections);
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("They have 320"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.find<QComboBox>("actorNames")->isVisible());
        QVERIFY(desk.stateOf("X1") == State::Rejected);
        desk.find<QComboBox>("actorNames")->setEditText(QStringLiteral("Anna Kern"));
        QTest::mouseClick(desk.find<QPushButton>("actorUse"), Qt::LeftButton);
        desk.settle();
        QVERIFY(desk.stateOf("X1") == State::Disputed);
    }
    void followsOthers()
    {
        Desk desk;
        desk.show(DeskSection::Returned);
        desk.press(Qt::Key_J);
        QCOMPARE(desk.company(), QStringLiteral("R2 GmbH"));
        QSignalSpy resets(desk.table->model(), &QAbstractItemModel::modelReset);
        static_cast<void>(expectValue(usecase::withdraw(*desk.store, desk.handoverOf("R1"), "Gone", desk.person("Anna Kern"), now)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.companies(), QStringList{"R2 GmbH"}, 5'000);
        QCOMPARE(desk.company(), QStringLiteral("R2 GmbH"));
        QCOMPARE(resets.size(), 0);
    }
    void opensWhatANoticeNames()
    {
        Desk desk;
        desk.page->open(QVariant::fromValue<qlonglong>(desk.handoverOf("X1").value));
        QCOMPARE(desk.sections->current(), DeskSection::Objections);
        QCOMPARE(desk.company(), QStringLiteral("X1 GmbH"));
        desk.page->open(QStringLiteral("enrich"));
        QCOMPARE(desk.sections->current(), DeskSection::Enrich);
        QSignalSpy asked(desk.page.get(), &Page::navigationRequested);
        desk.press(Qt::Key_O);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("leads"));
    }
    void csvNamesFieldsAndGuardsFormulas()
    {
        usecase::DeskList list;
        DeskRow row = makeRow(7, 60);
        row.company = "=cmd()";
        row.pieces = {{"phone", "mobile"}, {"employees"}};
        list.rows.push_back(row);
        const auto table = deskTable(DeskSection::Enrich, list, nullptr, QTimeZone("Europe/Berlin"));
        const auto csv = expectValue(exchange::tableBytes(table, exchange::TableFormat::Csv));
        QCOMPARE(QString::fromStdString(csv).section(QStringLiteral("\r\n"), 1, 1),
                 QStringLiteral("7,,'=cmd(),,,2026-03-11 10:01:00,\"Phone or Mobile phone, Number of employees\",,,,,"));
    }
    void narrowWindowsKeepEverything()
    {
        Desk desk;
        desk.page->resize(560, 340);
        QTest::qWait(20);
        QVERIFY(desk.page->width() <= 640);
        QVERIFY(desk.find<QComboBox>("deskSectionLine")->isVisible());
        desk.press(Qt::Key_5);
        QCOMPARE(desk.find<QComboBox>("deskSectionLine")->currentIndex(), 4);
    }
};

QTEST_MAIN(DeskPageTest)
#include "tst_desk_page.moc"
