#pragma once
// The window's own actions: menus with their shortcuts. Pages bring their own actions; the command palette finds both.

#include <QAction>
#include <QActionGroup>
#include <QList>
#include <QMenu>
#include <QMenuBar>
#include <QObject>

#include "core/base/localized_text.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

class WindowActions : public QObject {
    Q_OBJECT
public:
    /// Builds the menus into the bar.
    WindowActions(QMenuBar* bar, QWidget* window);
    void retranslate();
    void showState(Language language, theme::Mode mode);
    void setRecent(const QStringList& paths);
    /// Pages can be shown only while a workspace is open.
    void setWorkspaceOpen(bool open);

    QAction *newWorkspace, *openWorkspace, *openDemo, *closeWorkspace, *quit;
    QAction *addPerson, *organisation, *notices;
    QAction *exportDecisions, *exportAll, *watched, *backUp, *restore;
    QAction *zoomIn, *zoomOut, *zoomReset, *palette, *handbook, *about, *cancelWork, *nextPane;
    QList<QAction*> pages;  ///< data: name of the page

signals:
    void recentRequested(const QString& path);
    void languageRequested(handschlag::Language language);
    void themeRequested(handschlag::ui::theme::Mode mode);
    void pageRequested(const QString& name);

private:
    QAction* make(const char* name, const char* iconName, const QKeySequence& keys);
    void makeFileMenu(QMenuBar* bar);
    void makeGoMenu(QMenuBar* bar);
    void makeViewMenu(QMenuBar* bar);
    void makeHelpMenu(QMenuBar* bar);

    QWidget* window_;
    QMenu *file_, *recent_, *go_, *view_, *language_, *theme_, *help_;
    QAction *german_, *english_, *systemTheme_, *lightTheme_, *darkTheme_;
};

}  // namespace handschlag::ui
