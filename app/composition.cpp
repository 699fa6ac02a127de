#include "app/composition.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include <ctime>

#include "app/cli/command.h"
#include "core/store/workspace_copy.h"
#include "core/store/workspace_file.h"
#include "core/usecase/agreements.h"
#include "core/usecase/demo.h"
#include "ui/shared/icons.h"
#include "ui/shared/languages.h"
#include "ui/shared/system_passphrases.h"
#include "ui/shell/main_window.h"

namespace handschlag::app {

ui::WorkspaceDoor workspaceDoor()
{
    ui::WorkspaceDoor door;
    const auto shelf = store::makePopulationShelf(QStandardPaths::writableLocation(QStandardPaths::CacheLocation).toStdString());
    door.open = [shelf](const QString& path) -> Result<std::unique_ptr<usecase::Store>> {
        auto store = store::openWorkspace(path.toStdString(), shelf);
        if (!store) return store;
        if (const auto whole = usecase::refuseUnfinishedDemo(**store, path.toStdString()); !whole) return std::unexpected(whole.error());
        return store;
    };
    door.discard = [](const QString& path) { store::discardWorkspace(path.toStdString()); };
    door.create = [](const QString& path, const usecase::WorkspaceInfo& info) { return store::createWorkspace(path.toStdString(), info); };
    door.begin = [](usecase::Store& store, const std::string& templateName, Instant now) -> Result<void> {
        const auto version = usecase::draftFromTemplate(store, templateName, "", now);
        if (!version) return std::unexpected(version.error());
        return {};
    };
    door.fillDemo = [](usecase::Store& store, Instant now, const Progress& progress) -> Result<void> {
        usecase::DemoRequest request;
        request.now = now;
        const auto report = usecase::fillDemo(store, request, progress);
        if (!report) return std::unexpected(report.error());
        return {};
    };
    door.backUp = [](const QString& from, const QString& to, Instant now, const Progress& progress) {
        return store::backUpWorkspace(from.toStdString(), to.toStdString(), now, progress);
    };
    door.restore = [](const QString& from, const QString& to, Instant now, const Progress& progress) {
        return store::restoreWorkspace(from.toStdString(), to.toStdString(), now, progress);
    };
    door.now = [] { return Instant{static_cast<std::int64_t>(std::time(nullptr))}; };
    door.keyFolder = cli::keyFolder();
    door.passphrases = std::make_shared<ui::SystemPassphrases>();
    door.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return door;
}

bool hasDisplay(const QStringList& arguments)
{
    QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (const qsizetype at = arguments.indexOf(QLatin1String("-platform")); at >= 0) platform = arguments.value(at + 1);
    const bool needsDisplay = platform.isEmpty() || platform.startsWith(QLatin1String("xcb")) || platform.startsWith(QLatin1String("wayland"));
    return !needsDisplay || qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

int runWindow(const WindowRequest& request)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("handschlag"), QStringLiteral("handschlag"));
    ui::Preferences preferences(&settings);
    ui::theme::Look look;
    look.setMode(request.theme.value_or(preferences.theme()));
    look.setTextPercent(preferences.textPercent());
    ui::useLanguage(request.language.value_or(preferences.language().value_or(ui::systemLanguage())));
    QApplication::setWindowIcon(ui::programIcon());
    ui::MainWindow window(workspaceDoor(), &settings, &look);
    window.show();
    if (!request.workspace.isEmpty()) window.openWorkspace(request.workspace, request.page);
    return QApplication::exec();
}

}  // namespace handschlag::app
