// Building a definition in ten steps, from the first to the last by keys alone; left and taken up again; in both languages and at any size.

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTest>

#include "core/agreement/document_json.h"
#include "core/agreement/note_entries.h"
#include "core/agreement/persona.h"
#include "core/base/hashing.h"
#include "core/usecase/agreements.h"
#include "core/usecase/people.h"
#include "core/usecase/review_date.h"
#include "tests/support/temporary_store.h"
#include "ui/agreement/agreement_page.h"
#include "ui/shared/languages.h"
#include "ui/wizard/definition_wizard.h"
#include "ui/wizard/win_rate_model.h"

using namespace handschlag;
using namespace handschlag::ui;
using namespace handschlag::agreement;

namespace {

constexpr Instant now{1'760'000'400};  // Thursday 2025-10-09

/// 240 leads handed over in the past year: of those from social media one in three is won, of the others one in twelve.
void addPast(TemporaryStore& workspace)
{
    workspace.write([](usecase::Store& store) {
        for (int i = 0; i < 240; ++i) {
            leads::Lead lead;
            const Instant handover = now.plus(-(100 + i) * secondsPerDay);
            lead.createdAt = lead.recordedAt = handover;
            lead.fields = {{"external_id", "L" + std::to_string(i)}, {"source", std::string(i % 2 ? "social" : "fair")}, {"employees", std::int64_t{50 + i * 7}}};
            pipeline::Cycle cycle;
            cycle.lead = expectValue(store.leads().add(lead, BatchId{}));
            cycle.openedAt = handover;
            cycle.id = expectValue(store.pipeline().openCycle(cycle));
            const bool won = i % 2 ? i % 3 == 0 : i % 24 == 0;
            for (const auto& [role, days] : {std::pair{pipeline::Role::HandedOver, 0}, std::pair{pipeline::Role::Won, 20}}) {
                if (role == pipeline::Role::Won && !won) continue;
                pipeline::StageEvent event;
                event.lead = cycle.lead;
                event.cycle = cycle.id;
                event.role = role;
                event.effectiveAt = event.recordedAt = handover.plus(days * secondsPerDay);
                static_cast<void>(expectValue(store.pipeline().append(event)));
            }
        }
    });
}

class Screen {
public:
    explicit Screen(QSize size = {1'300, 900}, bool past = true)
    {
        initialiseCrypto();
        static_cast<void>(expectValue(usecase::draftFromTemplate(*workspace, "b2b_standard", "", now)));
        actor = expectValue(usecase::addPerson(*workspace, {"Ina Lang", Side::Marketing, {}, {}, false}, now));
        if (past) addPast(workspace);
        settings = std::make_unique<QSettings>(folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        open(size);
    }
    ~Screen() { page.reset(); }
    /// A new run of the program on the same workspace.
    void open(QSize size)
    {
        page.reset();
        Session::Setup setup;
        setup.info = expectValue(workspace->workspace().info());
        setup.openStore = [path = workspace.path()] { return store::openWorkspace(path); };
        setup.now = [] { return now; };
        setup.keyFolder = folder_.filePath(QStringLiteral("keys"));
        setup.memory = ViewMemory(settings.get(), QStringLiteral("w"));
        session = std::make_unique<Session>(std::move(setup));
        session->setActor(actor);
        page = std::make_unique<AgreementPage>(session.get());
        QObject::connect(session.get(), &Session::changed, page.get(), [shown = page.get()](const ChangeSet& changes) { shown->follow(changes); });
        QObject::connect(&session->tasks(), &TaskRunner::changed, session.get(), &Session::changed);
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->reload();
        settle();
        QApplication::setActiveWindow(page.get());
        find<QWidget>("clauseList")->setFocus();
    }
    void settle() const
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            QVERIFY(QTest::qWaitFor([this] { return !session->tasks().isBusy(); }, 20'000));
            QTest::qWait(10);
        }
    }
    [[nodiscard]] DefinitionWizard* wizard() const { return page->findChild<DefinitionWizard*>(); }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        T* found = page->findChild<T*>(QString::fromUtf8(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    /// To whatever has the focus, as a keyboard would.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
        QTest::qWait(5);
    }
    void type(const char* text) const { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void typeOver(const char* text) const
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    [[nodiscard]] static bool focusIsAt(const QString& name)
    {
        for (const QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
            if (widget->objectName() == name) return true;
        return false;
    }
    /// Tab by tab until the focus is there.
    void tabTo(const char* name) const
    {
        for (int i = 0; i < 80 && !focusIsAt(QString::fromUtf8(name)); ++i) press(Qt::Key_Tab);
        QVERIFY2(focusIsAt(QString::fromUtf8(name)), name);
    }
    void next(int step) const
    {
        press(Qt::Key_Right, Qt::AltModifier);
        settle();
        QCOMPARE(wizard()->step() + 1, step);
        QVERIFY2(focusIsAt(QStringLiteral("wizardStep%1").arg(step)), qPrintable(QString::number(step)));
    }
    void start() const
    {
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QVERIFY(wizard()->isVisible());
    }
    [[nodiscard]] QString sentence() const
    {
        for (const QLabel* label : wizard()->findChildren<QLabel*>(QStringLiteral("wizardSentence")))
            if (label->isVisible()) return label->text();
        return {};
    }
    /// Waits for the quiet moment after an edit, and for the save.
    [[nodiscard]] Document saved() const
    {
        [&] { QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("savingState")->text(), QString(), 8'000); }();
        settle();
        return expectValue(parseDocument(expectValue(usecase::newestVersion(*workspace.another(), "")).canonical));
    }

    TemporaryStore workspace;
    usecase::Person actor;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Session> session;
    std::unique_ptr<AgreementPage> page;

private:
    QTemporaryDir folder_;
};

int rowWith(const WinRateModel& model, const char* field, const char* value)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const WinRateRow& each = model.rows()[static_cast<std::size_t>(row)];
        if (each.field == field && each.rate.group.value == value) return row;
    }
    return -1;
}

}  // namespace

class DefinitionWizardTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { useLanguage(Language::English); }

    void tenStepsByKeysAlone()
    {
        const Screen screen;
        screen.start();
        QCOMPARE(screen.wizard()->steps(), 10);

        // 1 Both sides.
        QVERIFY(Screen::focusIsAt("marketingName"));
        screen.type("Anna Kern");
        screen.press(Qt::Key_Return);
        screen.settle();
        QVERIFY(screen.find<QLabel>("marketingPeople")->text().contains("Anna Kern"));
        screen.tabTo("marketingExpects");
        screen.type("Every lead is answered");
        screen.tabTo("salesName");
        screen.type("Max Roth");
        screen.press(Qt::Key_Return);
        screen.settle();
        screen.tabTo("salesExpects");
        screen.type("Telephone numbers");
        QVERIFY2(screen.sentence().contains("Sales expects: Telephone numbers"), qPrintable(screen.sentence()));
        QCOMPARE(expectValue(screen.workspace.another()->people().persons()).size(), std::size_t{3});

        // 2 Personas.
        screen.next(2);
        QVERIFY(Screen::focusIsAt("personaAdd"));
        screen.press(Qt::Key_Space);
        QVERIFY(Screen::focusIsAt("personaName"));
        screen.type("Petra");
        screen.press(Qt::Key_Tab);
        screen.type("Runs the line.");
        screen.press(Qt::Key_Tab);
        QVERIFY(Screen::focusIsAt("sign_fit.employees"));
        for (int i = 0; i < 3; ++i) screen.press(Qt::Key_Down);
        screen.tabTo("sign_fit.role");
        screen.type("Dec");
        QVERIFY2(screen.sentence().contains("Persona (Petra): Runs the line. Recognised by: Employees “250 to 999”; Role “Decides”."), qPrintable(screen.sentence()));
        QVERIFY2(screen.find<QLabel>("personaFit")->text().contains("55 points of fit; 50 are needed"), qPrintable(screen.find<QLabel>("personaFit")->text()));

        // 3 Voices from sales.
        screen.next(3);
        QVERIFY(Screen::focusIsAt("voice_Max Roth"));
        screen.type("Has a budget and calls back");
        QVERIFY(screen.sentence().contains("Voice of sales (Max Roth): Has a budget and calls back"));

        // 4 Fit from the won base.
        screen.next(4);
        auto* table = screen.find<QTableView>("wonTable");
        const auto* model = static_cast<WinRateModel*>(table->model());
        QTRY_VERIFY(model->rowCount() > 0);
        QVERIFY2(screen.find<QLabel>("wonBasis")->text().contains("240 leads"), qPrintable(screen.find<QLabel>("wonBasis")->text()));
        screen.tabTo("wonTable");
        const int social = rowWith(*model, "source", "social");
        QVERIFY(social >= 0);
        screen.press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < social; ++i) screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Space);
        QCOMPARE(model->chosen().size(), std::size_t{1});
        screen.press(Qt::Key_Tab);
        QVERIFY(Screen::focusIsAt("wonTake"));
        screen.press(Qt::Key_Space);
        QVERIFY(screen.find<QLabel>("wonTaken")->text().contains("1"));

        // 5 Behaviour.
        screen.next(5);
        screen.tabTo("5.note.en");
        screen.type("Strong signs only");

        // 6 Supply.
        screen.next(6);
        QVERIFY(Screen::focusIsAt("wizard.leadsPerQuarter"));
        screen.typeOver("80");
        QVERIFY(screen.find<QWidget>("impactPanel")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QLabel>("supplyMedian")->text() != QStringLiteral("–"), 20'000);
        // None of these leads did anything: they would not have been handed over under the template, and nothing can be promised.
        QVERIFY2(screen.find<QLabel>("supplyBasis")->text().contains("brought no lead"), qPrintable(screen.find<QLabel>("supplyBasis")->text()));
        QVERIFY(!screen.find<QPushButton>("supplyPromise")->isEnabled());

        // 7 and 8, the commitments.
        screen.next(7);
        screen.tabTo("marketing.handover");
        screen.typeOver("4 h");
        screen.press(Qt::Key_Tab);
        screen.next(8);
        QVERIFY(Screen::focusIsAt("sales.decision"));
        screen.typeOver("2 h");
        screen.press(Qt::Key_Tab);

        // 9 What is missing: both sides have nobody who can sign.
        screen.next(9);
        auto* missing = screen.find<QListWidget>("signingList");
        QVERIFY(missing->hasFocus());
        QVERIFY2(missing->item(0)->text().startsWith(QStringLiteral("✗ Marketing: nobody has a key yet")), qPrintable(missing->item(0)->text()));
        QVERIFY(!screen.find<QLabel>("signingSummary")->text().contains("Nothing"));
        screen.press(Qt::Key_Return);
        screen.settle();
        QCOMPARE(screen.wizard()->step(), 0);
        QVERIFY(Screen::focusIsAt("wizardStep1"));
        for (int step = 2; step <= 9; ++step) screen.next(step);

        // 10 Next review.
        screen.next(10);
        QVERIFY(Screen::focusIsAt("reviewDate"));
        screen.tabTo("reviewKeep");
        screen.press(Qt::Key_Space);
        screen.settle();
        QCOMPARE(expectValue(usecase::nextReview(*screen.workspace.another(), "")), dayFromIso("2026-01-12"));
        QVERIFY(screen.find<QLabel>("reviewState")->text().startsWith(QStringLiteral("✓")));

        // It is one draft, saved by itself.
        const Document document = screen.saved();
        QCOMPARE(noteEntries(document.signatories.note, marketingExpectsLabel).at(0).text.en, std::string("Every lead is answered"));
        QCOMPARE(personas(document).at(0), (Persona{"Petra", {"Runs the line.", "Runs the line."}, {{"fit.employees", "250_999"}, {"fit.role", "decides"}}}));
        QCOMPARE(noteEntries(document.thresholds.note, voiceLabel).at(0).who, std::string("Max Roth"));
        QCOMPARE(document.fit.criteria.back().id, std::string("fit.source"));
        QCOMPARE(document.fit.criteria.back().buckets.at(0).points, 4'000);
        QCOMPARE(document.behaviour.note.en, std::string("Strong signs only"));
        QCOMPARE(document.marketing.leadsPerQuarter, 80);
        QCOMPARE(document.marketing.handoverMinutes, 240);
        QCOMPARE(document.sales.decisionMinutes, 120);
    }

    void theFirstPersonNamedIsWhoEdits()
    {
        const Screen screen;
        screen.session->setActor(std::nullopt);
        screen.start();
        screen.type("Anna Kern");
        screen.press(Qt::Key_Return);
        screen.settle();
        QCOMPARE(screen.session->actor()->name, std::string("Anna Kern"));
        screen.tabTo("marketingExpects");
        screen.type("Feedback");
        QCOMPARE(noteEntries(screen.saved().signatories.note, marketingExpectsLabel).at(0).text.de, std::string("Feedback"));
        QVERIFY(Screen::focusIsAt("marketingExpects"));
    }
    void leftAtAStepItGoesOnThere()
    {
        Screen screen;
        screen.start();
        for (int step = 2; step <= 5; ++step) screen.next(step);
        screen.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(screen.wizard()->step(), 3);
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.wizard()->isVisible());
        QVERIFY(screen.find<QListView>("clauseList")->hasFocus());
        QVERIFY(screen.find<QWidget>("impactPanel")->isVisible());
        screen.start();
        QCOMPARE(screen.wizard()->step(), 3);
        screen.open({1'300, 900});
        QVERIFY(!screen.wizard()->isVisible());
        screen.start();
        QCOMPARE(screen.wizard()->step(), 3);
        // Neither before the first nor behind the last.
        for (int i = 0; i < 12; ++i) screen.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(screen.wizard()->step(), 0);
        for (int i = 0; i < 12; ++i) screen.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(screen.wizard()->step(), 9);
    }

    void whatIsTakenOverIsTakenBackAtOnce()
    {
        const Screen screen;
        screen.start();
        for (int step = 2; step <= 4; ++step) screen.next(step);
        auto* model = static_cast<WinRateModel*>(screen.find<QTableView>("wonTable")->model());
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(model->rowCount() > 0);
        for (const char* source : {"social", "fair"}) model->toggle(rowWith(*model, "source", source));
        const int fair = rowWith(*model, "source", "fair");
        QVERIFY(model->setData(model->index(fair, static_cast<int>(WinRateColumn::Points)), -15, Qt::EditRole));
        QCOMPARE(model->chosen().size(), std::size_t{2});
        // What has not enough evidence cannot be chosen.
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->rows()[static_cast<std::size_t>(row)].rate.thin) QVERIFY(!model->flags(model->index(row, 0)).testFlag(Qt::ItemIsUserCheckable));
        screen.find<QPushButton>("wonTake")->click();
        Document document = screen.saved();
        const Criterion& source = document.fit.criteria.back();
        QCOMPARE(source.buckets.size(), std::size_t{2});
        QCOMPARE(std::ranges::find(source.buckets, "fair", &Bucket::id)->points, -1'500);
        QVERIFY(model->chosen().empty());
        screen.press(Qt::Key_Z, Qt::ControlModifier);
        document = screen.saved();
        QVERIFY(std::ranges::none_of(document.fit.criteria, [](const Criterion& criterion) { return criterion.field == "source"; }));
    }

    void withoutHistoryItSaysSo()
    {
        const Screen screen({1'300, 900}, false);
        screen.start();
        for (int step = 2; step <= 4; ++step) screen.next(step);
        QTRY_VERIFY2(screen.find<QLabel>("wonBasis")->text().startsWith("Not enough evidence"), qPrintable(screen.find<QLabel>("wonBasis")->text()));
        QVERIFY(!screen.find<QTableView>("wonTable")->isVisible());
        for (int step = 5; step <= 6; ++step) screen.next(step);
        QTRY_VERIFY2(screen.find<QLabel>("supplyBasis")->text().startsWith("Not enough evidence"), qPrintable(screen.find<QLabel>("supplyBasis")->text()));
        QVERIFY(!screen.find<QPushButton>("supplyPromise")->isEnabled());
    }

    void anEmptyPageBeginsWithTheSteps()
    {
        TemporaryStore workspace;
        Session::Setup setup;
        setup.info = expectValue(workspace->workspace().info());
        setup.openStore = [path = workspace.path()] { return store::openWorkspace(path); };
        setup.now = [] { return now; };
        Session session(std::move(setup));
        AgreementPage page(&session);
        page.show();
        page.reload();
        auto* button = page.findChild<QPushButton*>(QStringLiteral("stepByStep"));
        QTRY_VERIFY(button->isVisible());
        button->click();
        QTRY_VERIFY(page.findChild<DefinitionWizard*>()->isVisible());
        QCOMPARE(expectValue(usecase::newestVersion(*workspace, "")).number, 1);
    }

    void fitsSmallWindowsInBothLanguages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("language");
        for (const int language : {0, 1}) {
            QTest::addRow("1280x800 %d", language) << QSize(1'120, 680) << language;
            QTest::addRow("200 %% %d", language) << QSize(560, 320) << language;
        }
    }
    /// Sideways nothing has to be scrolled but tables.
    void fitsSmallWindowsInBothLanguages()
    {
        QFETCH(QSize, size);
        QFETCH(int, language);
        const Screen screen(size);
        screen.start();
        useLanguage(static_cast<Language>(language));
        screen.settle();
        for (int step = 0; step < 10; ++step) {
            screen.wizard()->goTo(step);
            screen.settle();
            for (const QScrollArea* area : screen.wizard()->findChildren<QScrollArea*>()) {
                if (!area->isVisible() || area->focusPolicy() != Qt::NoFocus) continue;
                // Wide tables scroll themselves where there is room for some columns; the forecast lends a panel of fixed width.
                const bool wideParts = step >= 3 && step <= 5;
                if (wideParts && size.width() < 1'000) continue;
                QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                         qPrintable(QStringLiteral("step %1: %2 > %3").arg(step + 1).arg(area->widget()->minimumSizeHint().width()).arg(area->viewport()->width())));
            }
        }
        useLanguage(Language::English);
    }
};

QTEST_MAIN(DefinitionWizardTest)
#include "tst_definition_wizard.moc"
