#pragma once
// One open workspace in the window: navigation, header, banner, messages and the pages. Ends with its session.

#include <QWidget>

#include <memory>

#include "core/usecase/duty_watch.h"
#include "core/usecase/people.h"
#include "ui/shell/session.h"
#include "ui/shell/workspace_overview.h"

class QLabel;

namespace handschlag::ui {

class Navigation;
class NoticeStrip;
class PageStack;
class ProductChooser;
class StateBanner;

class WorkspaceView : public QWidget {
    Q_OBJECT
public:
    WorkspaceView(std::unique_ptr<Session> session, const QList<QAction*>& pageActions, QWidget* parent = nullptr);
    ~WorkspaceView() override;

    [[nodiscard]] Session& session() { return *session_; }
    [[nodiscard]] QString currentPage() const;
    /// Shows a page; an unknown or empty name shows the one that fits the state of the workspace.
    void showPage(const QString& name, const QVariant& argument = {});
    void addPerson(const usecase::NewPerson& person);
    void chooseActor(const usecase::Person& person);
    /// A short message above the page.
    void notice(const QString& message);
    void showError(const QString& message);
    /// How much waits where: at the navigation's signs.
    void showCounts(const usecase::DutyCounts& counts);
    /// Moves the focus between navigation, page and back (F6).
    void focusNextArea();

signals:
    void overviewChanged(const handschlag::ui::WorkspaceOverview& overview);
    void pageShown(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createViews(const QList<QAction*>& pageActions);
    void connectSignals();
    void loadOverview();
    void applyOverview(const WorkspaceOverview& overview);
    void restoreActor();
    void followProducts();
    void showTitle();

    std::unique_ptr<Session> session_;
    QList<QAction*> pageActions_;
    Navigation* navigation_;
    QLabel* title_;
    QLabel* subtitle_;
    ProductChooser* products_;
    StateBanner* banner_;
    NoticeStrip* notices_;
    PageStack* pages_;
    QHash<QString, QString> subtitles_;
    WorkspaceOverview overview_;
    QString wantedPage_;
    QVariant wantedArgument_;
    bool known_ = false;  ///< the overview has been read once
};

}  // namespace handschlag::ui
