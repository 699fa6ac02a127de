#pragma once
// The window: welcome page or one open workspace, menus, status line. It navigates and nothing else.

#include <QMainWindow>
#include <QPointer>

#include "core/base/ids.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace_door.h"

class QStackedWidget;

namespace handschlag::usecase {
struct WatchSettings;
}

namespace handschlag::ui {

class HandbookWindow;
class NoticeStrip;
struct OpenedWorkspace;
class StatusLine;
class WelcomePage;
class WindowActions;
class WatchTimer;
class WorkspaceFiles;
class WorkspaceOpener;
class WorkspaceView;
class TrayIcon;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Settings and look must outlive the window.
    MainWindow(WorkspaceDoor door, QSettings* settings, theme::Look* look, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens away from the GUI thread; page: which one to show then, with its argument.
    void openWorkspace(const QString& path, const QString& page = {}, const QVariant& argument = {});
    void closeWorkspace();
    /// A backup becomes a new workspace, which is shown.
    void restoreWorkspace(const QString& backup, const QString& path);
    [[nodiscard]] WorkspaceView* workspace() const { return view_; }

signals:
    void workspaceShown();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void createViews();
    void connectActions();
    void connectSignals();
    void retranslate();
    void chooseWorkspace();
    void chooseBackup();
    void newWorkspace(const QString& csvPath);
    void chooseOwnLeads(const QString& csvPath);
    void openDemo();
    void showWorkspace(const QString& path, const OpenedWorkspace& workspace);
    void connectWorkspace();
    void watchWorkspace();
    void openNoticed(HandoverId handover, bool toDesk);
    void showOrganisation();
    void askForNotices();
    void askForWatchedFolder();
    void keepWatchedFolder(const usecase::WatchSettings& settings);
    void askForPerson();
    void useLanguage(Language language);
    void zoom(int percent);
    void showHandbook();
    void showAbout();

    WorkspaceDoor door_;
    Preferences preferences_;
    theme::Look* look_;
    WorkspaceOpener* opener_;
    WindowActions* actions_;
    StatusLine* status_;
    QStackedWidget* stack_;
    WelcomePage* welcome_;
    NoticeStrip* notices_;
    WorkspaceView* view_ = nullptr;
    TrayIcon* tray_;
    int overdue_ = 0;  ///< in the open workspace
    QPointer<HandbookWindow> handbook_;
    QPointer<WorkspaceFiles> files_;  ///< of the open workspace
    QPointer<WatchTimer> watch_;
    QString left_;      ///< workspace that was open before
    QString unopened_;  ///< why another one could not be opened, to be said there
    QString wantedPage_;
    QVariant wantedArgument_;
};

}  // namespace handschlag::ui
