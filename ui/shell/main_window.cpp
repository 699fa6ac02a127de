#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

#include "ui/shared/icons.h"
#include "ui/shared/languages.h"
#include "ui/queue/queue_words.h"
#include "ui/shared/messages.h"
#include "ui/shell/add_person_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/handbook_window.h"
#include "ui/shell/new_workspace_dialog.h"
#include "ui/shell/handover_timer.h"
#include "ui/shell/notice_settings.h"
#include "ui/shell/notice_strip.h"
#include "ui/shell/notices_dialog.h"
#include "ui/shell/organisation_dialog.h"
#include "ui/shell/notifier.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tray_icon.h"
#include "ui/shell/watch_timer.h"
#include "ui/shell/watched_folder_dialog.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace_files.h"
#include "ui/shell/workspace_opener.h"
#include "ui/shell/workspace_view.h"

namespace handschlag::ui {
namespace {

constexpr QSize firstSize{1'280, 800};
constexpr int zoomStep = 10;

// The user's documents, or the home folder where there is no such folder.
QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(documents) ? documents : QDir::homePath();
}

}  // namespace

MainWindow::MainWindow(WorkspaceDoor door, QSettings* settings, theme::Look* look, QWidget* parent)
    : QMainWindow(parent), door_(std::move(door)), preferences_(settings), look_(look), opener_(new WorkspaceOpener(door_, this))
{
    createViews();
    connectActions();
    connectSignals();
    retranslate();
}

MainWindow::~MainWindow()
{
    opener_->disconnect(this);
    delete view_;
}

void MainWindow::createViews()
{
    setWindowIcon(programIcon());
    actions_ = new WindowActions(menuBar(), this);
    status_ = new StatusLine(this);
    tray_ = new TrayIcon(this);
    setStatusBar(status_);
    stack_ = new QStackedWidget(this);
    welcome_ = new WelcomePage(this);
    notices_ = new NoticeStrip(this);
    auto* first = new QWidget(this);
    auto* layout = new QVBoxLayout(first);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notices_);
    layout->addWidget(welcome_, 1);
    stack_->addWidget(first);
    setCentralWidget(stack_);
    actions_->setRecent(preferences_.recent());
    welcome_->setRecent(preferences_.recent());
    actions_->showState(currentLanguage(), look_->mode());
    resize(firstSize.boundedTo(screen()->availableSize()));
    if (const QByteArray geometry = preferences_.geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
}

void MainWindow::connectActions()
{
    connect(actions_->newWorkspace, &QAction::triggered, this, [this] { newWorkspace({}); });
    connect(actions_->openWorkspace, &QAction::triggered, this, &MainWindow::chooseWorkspace);
    connect(actions_->openDemo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(actions_->closeWorkspace, &QAction::triggered, this, &MainWindow::closeWorkspace);
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_->addPerson, &QAction::triggered, this, &MainWindow::askForPerson);
    connect(actions_->organisation, &QAction::triggered, this, &MainWindow::showOrganisation);
    connect(actions_->notices, &QAction::triggered, this, &MainWindow::askForNotices);
    connect(actions_->watched, &QAction::triggered, this, &MainWindow::askForWatchedFolder);
    connect(actions_->exportDecisions, &QAction::triggered, this, [this] { if (files_) files_->askForDecisions(); });
    connect(actions_->exportAll, &QAction::triggered, this, [this] { if (files_) files_->askForFullExport(); });
    connect(actions_->backUp, &QAction::triggered, this, [this] { if (files_) files_->askForBackup(); });
    connect(actions_->restore, &QAction::triggered, this, &MainWindow::chooseBackup);
    connect(actions_->palette, &QAction::triggered, this, [this] { (new CommandPalette(this))->open(); });
    connect(actions_->nextPane, &QAction::triggered, this, [this] { if (view_) view_->focusNextArea(); });
    connect(actions_->cancelWork, &QAction::triggered, status_, &StatusLine::cancelRequested);
    connect(actions_->zoomIn, &QAction::triggered, this, [this] { zoom(look_->textPercent() + zoomStep); });
    connect(actions_->zoomOut, &QAction::triggered, this, [this] { zoom(look_->textPercent() - zoomStep); });
    connect(actions_->zoomReset, &QAction::triggered, this, [this] { zoom(100); });
    connect(actions_->handbook, &QAction::triggered, this, &MainWindow::showHandbook);
    connect(actions_->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(actions_, &WindowActions::recentRequested, this, [this](const QString& path) { openWorkspace(path); });
    connect(actions_, &WindowActions::languageRequested, this, &MainWindow::useLanguage);
    connect(actions_, &WindowActions::themeRequested, this, [this](theme::Mode mode) {
        preferences_.setTheme(mode);
        look_->setMode(mode);
    });
    connect(actions_, &WindowActions::pageRequested, this, [this](const QString& name) { if (view_) view_->showPage(name); });
}

void MainWindow::connectSignals()
{
    connect(tray_, &TrayIcon::opened, this, &MainWindow::openNoticed);
    connect(tray_, &TrayIcon::activated, this, [this] { openNoticed({}, false); });
    connect(welcome_, &WelcomePage::ownLeadsRequested, this, &MainWindow::chooseOwnLeads);
    connect(welcome_, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
    connect(welcome_, &WelcomePage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(welcome_, &WelcomePage::recentRequested, this, [this](const QString& path) { openWorkspace(path); });
    connect(welcome_, &WelcomePage::cancelRequested, opener_, &WorkspaceOpener::cancel);
    connect(opener_, &WorkspaceOpener::busyChanged, welcome_, &WelcomePage::setBusy);
    connect(opener_, &WorkspaceOpener::progressed, welcome_, &WelcomePage::setProgress);
    connect(opener_, &WorkspaceOpener::opened, this, &MainWindow::showWorkspace);
    connect(opener_, &WorkspaceOpener::failed, this, [this](const QString&, const Error& error) {
        notices_->showError(sentence(error));
        unopened_.clear();
        if (left_.isEmpty()) return;
        // Back to where one was: a wrong file in the dialog is no reason to lose the workspace.
        unopened_ = sentence(error);
        openWorkspace(std::exchange(left_, {}));
    });
    connect(status_, &StatusLine::addPersonRequested, this, &MainWindow::askForPerson);
    connect(status_, &StatusLine::personChosen, this, [this](const usecase::Person& person) { if (view_) view_->chooseActor(person); });
    connect(status_, &StatusLine::importRequested, this, [this] { if (view_) view_->showPage(QStringLiteral("import")); });
    connect(status_, &StatusLine::agreementRequested, this, [this] { if (view_) view_->showPage(QStringLiteral("agreement")); });
    connect(status_, &StatusLine::cancelRequested, this, [this] { if (view_) view_->session().tasks().cancel(); });
}

void MainWindow::openWorkspace(const QString& path, const QString& page, const QVariant& argument)
{
    wantedPage_ = page;
    wantedArgument_ = argument;
    closeWorkspace();
    opener_->open(path);
}

void MainWindow::closeWorkspace()
{
    left_ = view_ ? view_->session().path() : QString();
    delete std::exchange(view_, nullptr);
    tray_->hide();
    overdue_ = 0;
    status_->clearWorkspace();
    status_->setBusy(false);
    actions_->setWorkspaceOpen(false);
    notices_->hide();
    welcome_->setRecent(preferences_.recent());
    retranslate();
}

void MainWindow::chooseWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open workspace"), documentsFolder(),
                                                      tr("Workspaces (*.handschlag);;All files (*)"));
    if (!path.isEmpty()) openWorkspace(path);
}

void MainWindow::chooseBackup()
{
    const QString backup = QFileDialog::getOpenFileName(this, tr("Restore from backup"), documentsFolder(), tr("Backups (*.handschlag-backup *.handschlag);;All files (*)"));
    if (backup.isEmpty()) return;
    const QString name = QFileInfo(backup).completeBaseName() + QStringLiteral(".handschlag");
    QString path = QFileDialog::getSaveFileName(this, tr("Restore as a new workspace"), QFileInfo(backup).dir().filePath(name), tr("Workspaces (*.handschlag)"), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".handschlag");
    restoreWorkspace(backup, path);
}

void MainWindow::restoreWorkspace(const QString& backup, const QString& path)
{
    wantedPage_.clear();
    wantedArgument_ = {};
    closeWorkspace();
    opener_->restore(backup, path);
}

void MainWindow::chooseOwnLeads(const QString& csvPath)
{
    QString path = csvPath;
    if (path.isEmpty())
        path = QFileDialog::getOpenFileName(this, tr("Your leads"), documentsFolder(),
                                            tr("Tables (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)"));
    if (!path.isEmpty()) newWorkspace(path);
}

void MainWindow::newWorkspace(const QString& csvPath)
{
    const QString folder = csvPath.isEmpty() ? documentsFolder() : QFileInfo(csvPath).absolutePath();
    auto* dialog = new NewWorkspaceDialog(folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, csvPath] {
        wantedPage_ = QStringLiteral("import");
        wantedArgument_ = csvPath.isEmpty() ? QVariant() : QVariant(csvPath);
        closeWorkspace();
        opener_->create(dialog->path(), dialog->organisation(), dialog->zone(), dialog->templateName());
    });
    dialog->open();
}

void MainWindow::openDemo()
{
    if (!QDir().mkpath(door_.dataFolder)) {
        notices_->showError(tr("The folder %1 cannot be created. Choose File, New workspace and another place.").arg(door_.dataFolder));
        return;
    }
    // One demo a day: its queue is about today.
    const QString day = QDateTime::fromSecsSinceEpoch(door_.now().seconds).date().toString(Qt::ISODate);
    wantedPage_ = QStringLiteral("queue");
    wantedArgument_ = {};
    closeWorkspace();
    opener_->openDemo(QDir(door_.dataFolder).filePath(QStringLiteral("Demo %1.handschlag").arg(day)));
}

void MainWindow::showWorkspace(const QString& path, const OpenedWorkspace& workspace)
{
    const usecase::WorkspaceInfo& info = workspace.info;
    preferences_.addRecent(QFileInfo(path).absoluteFilePath());
    actions_->setRecent(preferences_.recent());
    Session::Setup setup;
    setup.path = path;
    setup.info = info;
    setup.yearStart = workspace.yearStart;
    setup.openStore = [open = door_.open, path] { return open(path); };
    setup.now = door_.now;
    setup.keyFolder = door_.keyFolder;
    setup.passphrases = door_.passphrases;
    setup.memory = preferences_.memoryOf(info.token);
    view_ = new WorkspaceView(std::make_unique<Session>(std::move(setup)), actions_->pages, this);
    stack_->addWidget(view_);
    stack_->setCurrentWidget(view_);
    actions_->setWorkspaceOpen(true);
    const QString organisation = QString::fromStdString(info.organisation);
    status_->showWorkspace(organisation.isEmpty() ? QFileInfo(path).completeBaseName() : organisation, path);
    connectWorkspace();
    watchWorkspace();
    view_->showPage(wantedPage_, wantedArgument_);
    if (!unopened_.isEmpty()) view_->showError(std::exchange(unopened_, {}));
    retranslate();
    emit workspaceShown();
}

void MainWindow::connectWorkspace()
{
    Session& session = view_->session();
    connect(view_, &WorkspaceView::overviewChanged, status_,
            [this, &session](const WorkspaceOverview& overview) { status_->showOverview(overview, session.now(), session.zone()); });
    connect(&session, &Session::actorChanged, status_, [this, &session] { status_->showActor(session.actor()); });
    connect(&session.tasks(), &TaskRunner::progressed, status_, &StatusLine::setProgress);
    connect(&session.tasks(), &TaskRunner::busyChanged, this, [this](bool busy) {
        status_->setBusy(busy);
        actions_->cancelWork->setEnabled(busy);
    });
    status_->setBusy(session.tasks().isBusy());
}

void MainWindow::watchWorkspace()
{
    Session& session = view_->session();
    files_ = new WorkspaceFiles(door_, &session, view_);
    connect(files_, &WorkspaceFiles::noticed, view_, &WorkspaceView::notice);
    connect(files_, &WorkspaceFiles::busyChanged, status_, &StatusLine::setBusy);
    connect(files_, &WorkspaceFiles::progressed, status_, &StatusLine::setProgress);
    connect(status_, &StatusLine::cancelRequested, files_, &WorkspaceFiles::cancel);
    connect(files_, &WorkspaceFiles::busyChanged, actions_->cancelWork, &QAction::setEnabled);
    connect(files_, &WorkspaceFiles::failed, view_, &WorkspaceView::showError);
    auto* notifier = new Notifier(&session, tray_, view_);
    connect(notifier, &Notifier::countsChanged, this, [this](const usecase::DutyCounts& counts) {
        view_->showCounts(counts);
        tray_->setCounts(counts);
        overdue_ = counts.queueOverdue + counts.deskOverdue;
        retranslate();
    });
    auto* timer = new HandoverTimer(&session, view_);
    connect(timer, &HandoverTimer::handedOver, view_, [this](const usecase::HandoverReport& report) { view_->notice(handoverSentence(report)); });
    watch_ = new WatchTimer(&session, view_);
    connect(watch_, &WatchTimer::ran, view_, [this](const QString& imported, const QStringList& problems) {
        if (problems.isEmpty())
            view_->notice(imported);
        else  // stays until it has been read
            view_->showError((imported.isEmpty() ? problems : QStringList{imported} + problems).join(u'\n'));
    });
    // Who acts is known with the first look at the workspace.
    connect(view_, &WorkspaceView::pageShown, timer, [timer, notifier, watch = watch_.data(), started = false]() mutable {
        if (std::exchange(started, true)) return;
        timer->start();
        notifier->start();
        watch->start();
    });
}

void MainWindow::openNoticed(HandoverId handover, bool toDesk)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!view_ || (!handover && !toDesk)) return;
    view_->showPage(toDesk ? QStringLiteral("desk") : QStringLiteral("queue"), handover ? QVariant::fromValue<qlonglong>(handover.value) : QVariant());
}

void MainWindow::showOrganisation()
{
    if (!view_) return;
    auto* dialog = new OrganisationDialog(&view_->session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Every page counts by quarters.
    connect(dialog, &OrganisationDialog::yearStartChanged, this, [this] {
        if (!view_) return;
        const QString path = view_->session().path(), page = view_->currentPage();  // gone with the view
        openWorkspace(path, page);
    }, Qt::QueuedConnection);
    connect(view_, &QObject::destroyed, dialog, &QDialog::close);
    dialog->open();
}

void MainWindow::askForNotices()
{
    if (!view_) return;
    const Session& session = view_->session();
    const PersonId person = session.actor() ? session.actor()->id : PersonId{};
    auto* dialog = new NoticesDialog(noticeSettings(session.memory(), person), handsOverByItself(session.memory()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, view_, [this, dialog, person] {
        keepNoticeSettings(view_->session().memory(), person, dialog->settings());
        keepHandsOverByItself(view_->session().memory(), dialog->handsOver());
    });
    dialog->open();
}

void MainWindow::askForWatchedFolder()
{
    if (!view_) return;
    view_->session().tasks().run<usecase::WatchSettings>(
        view_, [](usecase::Store& store, const Progress&) { return usecase::watchSettings(store); },
        [this](const Result<usecase::WatchSettings>& settings) {
            if (!settings) view_->showError(sentence(settings.error()));
            auto* dialog = new WatchedFolderDialog(settings.value_or(usecase::WatchSettings()), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, view_, [this, dialog] { keepWatchedFolder(dialog->settings()); });
            dialog->open();
        });
}

void MainWindow::keepWatchedFolder(const usecase::WatchSettings& settings)
{
    view_->session().tasks().run<bool>(
        view_,
        [settings](usecase::Store& store, const Progress&) -> Result<bool> {
            const auto kept = usecase::setWatchSettings(store, settings);
            return kept ? Result<bool>(true) : std::unexpected(kept.error());
        },
        [this](const Result<bool>& kept) {
            if (!kept) return view_->showError(sentence(kept.error()));
            watch_->tick();
        });
}

void MainWindow::askForPerson()
{
    if (!view_) return;
    auto* dialog = new AddPersonDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { if (view_) view_->addPerson(dialog->person()); });
    dialog->open();
}

void MainWindow::useLanguage(Language language)
{
    preferences_.setLanguage(language);
    ui::useLanguage(language);
}

void MainWindow::zoom(int percent)
{
    look_->setTextPercent(percent);
    preferences_.setTextPercent(look_->textPercent());
}

void MainWindow::showHandbook()
{
    if (!handbook_) handbook_ = new HandbookWindow(this);
    handbook_->showPage(view_ ? view_->currentPage() : QStringLiteral("start"));
    handbook_->show();
    handbook_->raise();
    handbook_->activateWindow();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Handschlag"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(programIcon().pixmap(64, 64));
    box->setText(tr("Handschlag %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Marketing and sales shake hands on what a qualified lead is.\n\nFree software under the GNU General Public License, version 3 or later, "
                               "without any warranty. Made with Qt %1. Icons: Breeze by the KDE community (LGPL 3 or later).")
                                .arg(QLatin1String(qVersion())));
    box->open();
}

void MainWindow::retranslate()
{
    actions_->retranslate();
    actions_->showState(currentLanguage(), look_->mode());
    const QString name = view_ ? tr("%1 – Handschlag").arg(QFileInfo(view_->session().path()).completeBaseName()) : QStringLiteral("Handschlag");
    setWindowTitle(overdue_ > 0 ? tr("(%1 overdue) %2").arg(overdue_).arg(name) : name);
    setLocale(QLocale());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    preferences_.setGeometry(saveGeometry());
    opener_->cancel();
    if (view_) view_->session().tasks().cancel();
    QMainWindow::closeEvent(event);
}

}  // namespace handschlag::ui
