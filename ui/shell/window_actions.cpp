#include "ui/shell/window_actions.h"

#include <QFileInfo>

#include "ui/shared/icons.h"
#include "ui/shell/page_stack.h"

namespace handschlag::ui {

WindowActions::WindowActions(QMenuBar* bar, QWidget* window) : QObject(window), window_(window)
{
    makeFileMenu(bar);
    makeGoMenu(bar);
    makeViewMenu(bar);
    makeHelpMenu(bar);
    setWorkspaceOpen(false);
    retranslate();
}

QAction* WindowActions::make(const char* name, const char* iconName, const QKeySequence& keys)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (iconName[0] != '\0') action->setIcon(icon(QLatin1String(iconName)));
    action->setShortcut(keys);
    window_->addAction(action);
    return action;
}

void WindowActions::makeFileMenu(QMenuBar* bar)
{
    file_ = bar->addMenu(QString());
    file_->addAction(newWorkspace = make("newWorkspace", "new", QKeySequence::New));
    file_->addAction(openWorkspace = make("openWorkspace", "open", QKeySequence::Open));
    recent_ = file_->addMenu(icon(QStringLiteral("recent")), QString());
    file_->addAction(openDemo = make("openDemo", "hint", {}));
    file_->addSeparator();
    file_->addAction(addPerson = make("addPerson", "person-add", {}));
    file_->addAction(organisation = make("organisation", "configure", {}));
    file_->addAction(notices = make("notices", "clock", {}));
    file_->addSeparator();
    file_->addAction(watched = make("watchedFolder", "import", {}));
    file_->addAction(exportDecisions = make("exportDecisions", "export", {}));
    file_->addAction(exportAll = make("exportAll", "", {}));
    file_->addSeparator();
    file_->addAction(backUp = make("backUp", "save", {}));
    file_->addAction(restore = make("restore", "", {}));
    file_->addSeparator();
    file_->addAction(closeWorkspace = make("closeWorkspace", "close", QKeySequence::Close));
    file_->addAction(quit = make("quit", "quit", QKeySequence(Qt::CTRL | Qt::Key_Q)));
}

void WindowActions::makeGoMenu(QMenuBar* bar)
{
    go_ = bar->addMenu(QString());
    auto* group = new QActionGroup(this);
    int number = 0;
    for (const PageKind& kind : pageKinds()) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + number++);
        QAction* action = make("", kind.iconName.toLatin1().constData(), QKeySequence(Qt::CTRL | key));
        action->setObjectName(QStringLiteral("go_") + kind.name);
        action->setData(kind.name);
        action->setCheckable(true);
        group->addAction(action);
        go_->addAction(action);
        pages << action;
        connect(action, &QAction::triggered, this, [this, name = kind.name] { emit pageRequested(name); });
    }
    go_->addSeparator();
    go_->addAction(palette = make("palette", "search", QKeySequence(Qt::CTRL | Qt::Key_K)));
    go_->addAction(nextPane = make("nextPane", "go", QKeySequence(Qt::Key_F6)));
    go_->addAction(cancelWork = make("cancelWork", "reject", {}));
}

void WindowActions::makeViewMenu(QMenuBar* bar)
{
    view_ = bar->addMenu(QString());
    language_ = view_->addMenu(QString());
    auto* languages = new QActionGroup(this);
    language_->addAction(german_ = make("german", "", {}));
    language_->addAction(english_ = make("english", "", {}));
    for (QAction* action : {german_, english_}) {
        action->setCheckable(true);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, action] { emit languageRequested(action == german_ ? Language::German : Language::English); });
    }
    theme_ = view_->addMenu(QString());
    auto* themes = new QActionGroup(this);
    using enum theme::Mode;
    const auto addTheme = [&](const char* name, theme::Mode mode) {
        QAction* action = make(name, "", {});
        action->setCheckable(true);
        themes->addAction(action);
        theme_->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { emit themeRequested(mode); });
        return action;
    };
    systemTheme_ = addTheme("systemTheme", System);
    lightTheme_ = addTheme("lightTheme", Light);
    darkTheme_ = addTheme("darkTheme", Dark);
    view_->addSeparator();
    view_->addAction(zoomIn = make("zoomIn", "", QKeySequence::ZoomIn));
    view_->addAction(zoomOut = make("zoomOut", "", QKeySequence::ZoomOut));
    view_->addAction(zoomReset = make("zoomReset", "", QKeySequence(Qt::CTRL | Qt::Key_0)));
}

void WindowActions::makeHelpMenu(QMenuBar* bar)
{
    help_ = bar->addMenu(QString());
    help_->addAction(handbook = make("handbook", "help", QKeySequence::HelpContents));
    help_->addSeparator();
    help_->addAction(about = make("about", "information", {}));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::retranslate()
{
    file_->setTitle(tr("&File"));
    newWorkspace->setText(tr("&New workspace…"));
    openWorkspace->setText(tr("&Open workspace…"));
    recent_->setTitle(tr("&Recent workspaces"));
    openDemo->setText(tr("Look around with &demo data…"));
    addPerson->setText(tr("Add &person…"));
    organisation->setText(tr("Or&ganisation…"));
    notices->setText(tr("N&otices…"));
    watched->setText(tr("&Watched folder…"));
    exportDecisions->setText(tr("&Export decisions for the CRM…"));
    exportAll->setText(tr("E&xport everything…"));
    backUp->setText(tr("&Back up workspace…"));
    restore->setText(tr("Restore from bac&kup…"));
    closeWorkspace->setText(tr("&Close workspace"));
    quit->setText(tr("&Quit"));
    go_->setTitle(tr("&Go"));
    for (QAction* action : std::as_const(pages))
        for (const PageKind& kind : pageKinds())
            if (kind.name == action->data().toString()) action->setText(pageTitle(kind));
    palette->setText(tr("&Find a command…"));
    nextPane->setText(tr("Next &area"));
    cancelWork->setText(tr("&Cancel running work"));
    view_->setTitle(tr("&View"));
    language_->setTitle(tr("&Language"));
    german_->setText(QStringLiteral("Deutsch"));
    english_->setText(QStringLiteral("English"));
    theme_->setTitle(tr("&Theme"));
    systemTheme_->setText(tr("As the &system"));
    lightTheme_->setText(tr("&Light"));
    darkTheme_->setText(tr("&Dark"));
    zoomIn->setText(tr("L&arger text"));
    zoomOut->setText(tr("&Smaller text"));
    zoomReset->setText(tr("&Normal text size"));
    help_->setTitle(tr("&Help"));
    handbook->setText(tr("&Handbook"));
    about->setText(tr("&About Handschlag"));
}

void WindowActions::showState(Language language, theme::Mode mode)
{
    (language == Language::German ? german_ : english_)->setChecked(true);
    (mode == theme::Mode::System ? systemTheme_ : mode == theme::Mode::Light ? lightTheme_ : darkTheme_)->setChecked(true);
}

void WindowActions::setRecent(const QStringList& paths)
{
    recent_->clear();
    for (const QString& path : paths) {
        QAction* action = recent_->addAction(QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit recentRequested(path); });
    }
    recent_->setToolTipsVisible(true);
    recent_->setEnabled(!paths.isEmpty());
}

void WindowActions::setWorkspaceOpen(bool open)
{
    for (QAction* action : std::as_const(pages)) action->setEnabled(open);
    closeWorkspace->setEnabled(open);
    addPerson->setEnabled(open);
    organisation->setEnabled(open);
    notices->setEnabled(open);
    for (QAction* action : {watched, exportDecisions, exportAll, backUp}) action->setEnabled(open);
    nextPane->setEnabled(open);
    cancelWork->setEnabled(false);
}

}  // namespace handschlag::ui
