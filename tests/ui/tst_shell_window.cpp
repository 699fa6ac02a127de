// The window with real clicks and keys on real workspace files: begin, navigate, remember, say what went wrong.

#include <QtTest>

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

#include "core/usecase/agreements.h"
#include "core/usecase/people.h"
#include "tests/support/temporary_store.h"
#include "ui/shared/languages.h"
#include "ui/shell/add_person_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_workspace_dialog.h"
#include "ui/shell/notice_strip.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/state_banner.h"
#include "ui/shell/welcome_card.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace_view.h"

using namespace handschlag;
using namespace handschlag::ui;

namespace {

constexpr Instant now{1'790'000'000};

// Doubles every sentence, so that a text left behind in the old language is seen.
class Doubling : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return QString::fromUtf8(source) + u'|' + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// A workspace file with an unsigned draft and one person.
void makeWorkspace(const QString& path)
{
    usecase::WorkspaceInfo info{{}, "Weber & Söhne", "Europe/Berlin", true, now};
    auto store = expectValue(store::createWorkspace(path.toStdString(), info));
    expectValue(usecase::draftFromTemplate(*store, "b2b_standard", "", now));
    static_cast<void>(expectValue(usecase::addPerson(*store, {"Jana Weber", agreement::Side::Marketing, {}, {}, false}, now)));
}

WorkspaceDoor realDoor(const QString& dataFolder)
{
    WorkspaceDoor door;
    door.open = [](const QString& path) { return store::openWorkspace(path.toStdString()); };
    door.discard = [](const QString& path) { store::discardWorkspace(path.toStdString()); };
    door.create = [](const QString& path, const usecase::WorkspaceInfo& info) { return store::createWorkspace(path.toStdString(), info); };
    door.begin = [](usecase::Store& store, const std::string&, Instant at) -> Result<void> {
        const auto version = usecase::draftFromTemplate(store, "b2b_standard", "", at);
        if (!version) return std::unexpected(version.error());
        return {};
    };
    door.fillDemo = [](usecase::Store&, Instant, const Progress& progress) -> Result<void> {
        while (!progress.stopped()) QThread::msleep(1);
        return refuse(ErrorCode{"task.cancelled"});
    };
    door.now = [] { return now; };
    door.dataFolder = dataFolder;
    return door;
}

}  // namespace

class ShellWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<theme::Look> look_;
    std::unique_ptr<MainWindow> window_;

    [[nodiscard]] QString file(const char* name) const { return folder_->filePath(QLatin1String(name)); }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return window_->findChild<T*>(QLatin1String(name));
    }
    void newWindow()
    {
        window_.reset();
        window_ = std::make_unique<MainWindow>(realDoor(file("data")), settings_.get(), look_.get());
        window_->show();
        window_->activateWindow();
    }
    void openWorkspace(const QString& path, const QString& page = {})
    {
        window_->openWorkspace(path, page);
        QTRY_VERIFY(window_->workspace());
        QTRY_VERIFY(!window_->workspace()->currentPage().isEmpty());
    }
    [[nodiscard]] QString shownPage() const { return window_->workspace()->currentPage(); }
    [[nodiscard]] QString error() const
    {
        for (const NoticeStrip* strip : window_->findChildren<NoticeStrip*>())
            if (strip->isVisible()) return strip->text();
        return {};
    }

private slots:
    void init()
    {
        useLanguage(Language::English);
        folder_ = std::make_unique<QTemporaryDir>();
        settings_ = std::make_unique<QSettings>(file("settings.ini"), QSettings::IniFormat);
        look_ = std::make_unique<theme::Look>();
        newWindow();
    }
    void cleanup()
    {
        window_.reset();
        look_.reset();
        settings_.reset();
        folder_.reset();
    }

    void beginsWithThreeWays()
    {
        QVERIFY(find<WelcomePage>("welcomePage")->isVisible());
        for (const char* name : {"welcomeOwn", "welcomeDemo", "welcomeOpen"}) {
            auto* card = find<WelcomeCard>(name);
            QVERIFY(card->isVisible());
            QVERIFY(!card->accessibleName().isEmpty());
            QVERIFY(card->focusPolicy() & Qt::TabFocus);
        }
        QVERIFY(!find<QAction>("go_leads")->isEnabled());
    }

    void keysAndClicksShowPages()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"));
        QCOMPARE(shownPage(), QStringLiteral("import"));  // no leads yet: what comes next
        int number = 0;
        for (const PageKind& kind : pageKinds()) {
            QTest::keyClick(window_.get(), static_cast<Qt::Key>(Qt::Key_1 + number++), Qt::ControlModifier);
            QCOMPARE(shownPage(), kind.name);
            QCOMPARE(find<QLabel>("pageTitle")->text(), pageTitle(kind));
        }
        auto* button = find<QToolButton>("navigate_leads");
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(shownPage(), QStringLiteral("leads"));
        QVERIFY(button->isChecked());
        QVERIFY(!find<QToolButton>("navigate_import")->isChecked());
        QCOMPARE(button->toolTip(), QStringLiteral("Leads (Ctrl+6)"));
    }

    void pagesAreMadeWhenFirstShown()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"), QStringLiteral("leads"));
        QVERIFY(find<QWidget>("leadsPage"));
        QVERIFY(!find<QWidget>("waterfallPage"));
        QTest::keyClick(window_.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(find<QWidget>("waterfallPage"));
    }

    void theFrameSaysWhatApplies()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"), QStringLiteral("leads"));
        QTRY_COMPARE(find<QToolButton>("statusVersion")->text(), QStringLiteral("Draft 1, unsigned"));
        QCOMPARE(find<QLabel>("statusWorkspace")->text(), QStringLiteral("Weber & Söhne"));
        QCOMPARE(find<QToolButton>("statusDataAsOf")->text(), QStringLiteral("No data yet"));
        QVERIFY(find<StateBanner>("stateBanner")->isVisible());
        QTest::mouseClick(find<QPushButton>("stateBannerOpen"), Qt::LeftButton);
        QCOMPARE(shownPage(), QStringLiteral("agreement"));
        QVERIFY2(!find<QPushButton>("stateBannerOpen")->isVisible(), "one is there already");
    }

    void aTrialIsAnnouncedEverywhere()
    {
        makeWorkspace(file("a.handschlag"));
        auto store = expectValue(store::openWorkspace(file("a.handschlag").toStdString()));
        const auto versions = expectValue(store->agreements().versions(""));
        const auto persons = expectValue(store->people().persons());
        openWorkspace(file("a.handschlag"), QStringLiteral("leads"));
        static_cast<void>(expectValue(usecase::startTrial(*store, versions.front().id, persons.front().id, 30, now)));
        QTRY_COMPARE(find<QToolButton>("statusVersion")->text(), QStringLiteral("Trial of version 1"));
        QVERIFY(find<StateBanner>("stateBanner")->findChild<QLabel*>()->isVisible());
    }

    void remembersPageAndPerson()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"), QStringLiteral("waterfall"));
        auto* person = find<QToolButton>("statusPerson");
        QTRY_COMPARE(person->text(), QStringLiteral("Who are you?"));
        QTest::mouseClick(person, Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Jana Weber (Marketing)"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(person->text(), QStringLiteral("Jana Weber, Marketing"));
        newWindow();
        openWorkspace(file("a.handschlag"));
        QCOMPARE(shownPage(), QStringLiteral("waterfall"));
        QTRY_COMPARE(find<QToolButton>("statusPerson")->text(), QStringLiteral("Jana Weber, Marketing"));
        QCOMPARE(find<QListWidget>("welcomeRecent")->count(), 1);
    }

    /// Every page counts by quarters: the workspace is opened anew, where one was.
    void anotherFiscalYearReopensThePage()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"), QStringLiteral("waterfall"));
        find<QAction>("organisation")->trigger();
        auto* month = find<QComboBox>("yearStart");
        QVERIFY(month && month->isVisible());
        QSignalSpy shown(window_.get(), &MainWindow::workspaceShown);
        month->setCurrentIndex(3);
        emit month->activated(3);
        QTRY_COMPARE(shown.size(), 1);
        QTRY_COMPARE(shownPage(), QStringLiteral("waterfall"));
        QCOMPARE(window_->workspace()->session().yearStart(), 4);
        QTRY_VERIFY(!find<QComboBox>("yearStart"));  // the dialog belonged to the one that was closed
        QTRY_VERIFY(find<QComboBox>("waterfallPeriods"));
        const QString quarter = find<QComboBox>("waterfallPeriods")->itemText(0);
        QVERIFY2(quarter.contains('/') && quarter.contains('('), qPrintable(quarter));  // "Q3 2026/27 (Oct–Dec)"
    }

    void addsAPersonAndActsAsIt()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"));
        find<QAction>("addPerson")->trigger();
        auto* dialog = window_->findChild<AddPersonDialog*>();
        QVERIFY(dialog);
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("personName")), QStringLiteral("M. Roth"));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("personTeam")), QStringLiteral("Inside Sales"));
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_COMPARE(find<QToolButton>("statusPerson")->text(), QStringLiteral("M. Roth, Sales"));
        auto store = expectValue(store::openWorkspace(file("a.handschlag").toStdString()));
        QCOMPARE(expectValue(store->people().teams()).front().name, std::string("Inside Sales"));
        // The same name on the other side is refused, and said without a dialog.
        window_->workspace()->addPerson({"M. Roth", agreement::Side::Marketing, {}, {}, false});
        QTRY_VERIFY(!error().isEmpty());
        QVERIFY(error().contains(QStringLiteral("M. Roth")));
    }

    void aWrongFileLeavesTheWorkspaceOpen()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"), QStringLiteral("leads"));
        QFile wrong(file("leads.csv"));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("email\na@firma.de\n");
        wrong.close();
        const auto said = [this] {
            const auto strips = window_->findChildren<NoticeStrip*>();
            return std::ranges::any_of(strips, [](const NoticeStrip* strip) { return strip->isVisible() && strip->text().contains("leads.csv"); });
        };
        window_->openWorkspace(wrong.fileName());
        QTRY_VERIFY(said());
        QTRY_VERIFY(window_->workspace());
        QCOMPARE(QFileInfo(window_->workspace()->session().path()).fileName(), QStringLiteral("a.handschlag"));
        QVERIFY(said());
    }

    void anUnusableFileIsSaidInTheWindow()
    {
        QFile broken(file("broken.handschlag"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("this is no workspace");
        broken.close();
        window_->openWorkspace(broken.fileName());
        QTRY_VERIFY(!error().isEmpty());
        QVERIFY2(error().contains(QStringLiteral("broken.handschlag")), qUtf8Printable(error()));
        QVERIFY(!window_->workspace());
        QVERIFY(find<WelcomePage>("welcomePage")->isVisible());
        QCOMPARE(find<QListWidget>("welcomeRecent")->count(), 0);
    }

    void aNewWorkspaceGoesBesideTheLeads()
    {
        QFile csv(file("leads.csv"));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("email\na@firma.de\n");
        csv.close();
        emit find<WelcomeCard>("welcomeOwn")->fileDropped(csv.fileName());
        auto* dialog = window_->findChild<NewWorkspaceDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("organisation")), QStringLiteral("Muster/AG"));
        QCOMPARE(dialog->path(), file("Muster AG.handschlag"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(window_->workspace());
        QTRY_COMPARE(shownPage(), QStringLiteral("import"));
        QTRY_COMPARE(find<QToolButton>("statusVersion")->text(), QStringLiteral("Draft 1, unsigned"));
        QVERIFY(QFile::exists(file("Muster AG.handschlag")));
        // A second one of that name would overwrite: it cannot be created.
        NewWorkspaceDialog again(folder_->path());
        again.findChild<QLineEdit*>(QStringLiteral("organisation"))->setText(QStringLiteral("Muster/AG"));
        QVERIFY(!again.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    void aCancelledDemoLeavesNothingBehind()
    {
        QTest::mouseClick(find<WelcomeCard>("welcomeDemo"), Qt::LeftButton);
        auto* cancel = find<QPushButton>("welcomeCancel");
        QTRY_VERIFY(cancel->isVisible());
        QTRY_VERIFY(!QDir(file("data")).entryList(QDir::Files).isEmpty());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!cancel->isVisible());
        QCOMPARE(error(), QStringLiteral("Cancelled. Nothing was changed."));
        QCOMPARE(QDir(file("data")).entryList(QDir::Files), QStringList());
        QVERIFY(!window_->workspace());
    }

    void thePaletteFindsAndRuns()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"), QStringLiteral("import"));
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = window_->findChild<CommandPalette*>();
        QVERIFY(palette);
        auto* search = palette->findChild<QLineEdit*>();
        auto* list = palette->findChild<QListWidget*>();
        const int all = list->count();
        QVERIFY(all > 10);
        QTest::keyClicks(search, QStringLiteral("go lea"));
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ctrl+6")));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(shownPage(), QStringLiteral("leads"));
        // Escape runs nothing; arrows wrap around.
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        palette = nullptr;
        for (auto* candidate : window_->findChildren<CommandPalette*>())
            if (candidate->isVisible()) palette = candidate;
        QVERIFY(palette);
        list = palette->findChild<QListWidget*>();
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Up);
        QCOMPARE(list->currentRow(), list->count() - 1);
        QTest::keyClick(palette, Qt::Key_Escape);
        QCOMPARE(shownPage(), QStringLiteral("leads"));
    }

    void everyTextFollowsTheLanguage()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"), QStringLiteral("leads"));
        QTRY_COMPARE(find<QToolButton>("statusVersion")->text(), QStringLiteral("Draft 1, unsigned"));
        Doubling doubling;
        QCoreApplication::installTranslator(&doubling);
        QCoreApplication::processEvents();
        const auto followed = [](const QString& text) { return text.contains(u'|'); };
        for (const QAction* action : window_->menuBar()->actions()) QVERIFY2(followed(action->text()), qUtf8Printable(action->text()));
        QVERIFY(followed(find<QToolButton>("navigate_leads")->text()));
        QVERIFY(followed(find<QLabel>("pageTitle")->text()));
        QVERIFY(followed(find<QLabel>("pageSubtitle")->text()) || find<QLabel>("pageSubtitle")->text().isEmpty());
        QVERIFY(followed(find<QToolButton>("statusVersion")->text()));
        QVERIFY(followed(find<QToolButton>("statusPerson")->text()));
        QVERIFY(followed(find<QToolButton>("statusDataAsOf")->text()));
        QVERIFY(followed(find<WelcomeCard>("welcomeOwn")->text()));
        QVERIFY(followed(find<QLineEdit>("leadSearch")->placeholderText()));
        for (const QLabel* label : find<StateBanner>("stateBanner")->findChildren<QLabel*>())
            if (!label->text().isEmpty()) QVERIFY2(followed(label->text()), qUtf8Printable(label->text()));
        QCoreApplication::removeTranslator(&doubling);
        QCoreApplication::processEvents();
        QCOMPARE(find<QLabel>("pageTitle")->text(), QStringLiteral("Leads"));
    }

    void languageAndThemeAreRemembered()
    {
        find<QAction>("german")->trigger();
        QCOMPARE(currentLanguage(), Language::German);
        find<QAction>("darkTheme")->trigger();
        QVERIFY(theme::isDark(QApplication::palette()));
        find<QAction>("zoomIn")->trigger();
        Preferences preferences(settings_.get());
        QCOMPARE(preferences.language(), std::optional(Language::German));
        QCOMPARE(preferences.theme(), theme::Mode::Dark);
        QCOMPARE(preferences.textPercent(), 110);
        find<QAction>("zoomReset")->trigger();
        find<QAction>("lightTheme")->trigger();
        QVERIFY(!theme::isDark(QApplication::palette()));
    }

    void everyControlHasAName()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"), QStringLiteral("leads"));
        for (const auto* button : window_->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->objectName() == QLatin1String("qt_menubar_ext_button") || qobject_cast<QLineEdit*>(button->parent())) continue;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qUtf8Printable(button->objectName()));
        }
        for (const auto* edit : window_->findChildren<QLineEdit*>())
            if (edit->isVisible()) QVERIFY2(!edit->accessibleName().isEmpty(), qUtf8Printable(edit->objectName()));
    }

    void closingAWorkspaceGoesBackToTheBeginning()
    {
        makeWorkspace(file("a.handschlag"));
        openWorkspace(file("a.handschlag"));
        find<QAction>("closeWorkspace")->trigger();
        QVERIFY(!window_->workspace());
        QVERIFY(find<WelcomePage>("welcomePage")->isVisible());
        QCOMPARE(window_->windowTitle(), QStringLiteral("Handschlag"));
        QVERIFY(!find<QToolButton>("statusVersion")->isVisible());
    }

    void withoutADisplayItSaysSo()
    {
        const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/../handschlag");
        if (!QFile::exists(program)) QSKIP("the program is not built beside the tests");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(QLatin1String(name));
        process.setProcessEnvironment(environment);
        process.start(program, {QStringLiteral("--lang"), QStringLiteral("en")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(process.readAllStandardError(), QByteArray("The window needs a display, and there is none. Commands work without: `handschlag --help` lists them.\n"));
        process.start(program, {QStringLiteral("--theme"), QStringLiteral("pink")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        process.start(program, {QStringLiteral("qeue")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("qeue"));
    }
};

QTEST_MAIN(ShellWindowTest)
#include "tst_shell_window.moc"
