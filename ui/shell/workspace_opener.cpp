#include "ui/shell/workspace_opener.h"

#include <QFileInfo>
#include <QTimer>

#include "core/usecase/fiscal_year.h"

namespace handschlag::ui {

WorkspaceOpener::WorkspaceOpener(const WorkspaceDoor& door, QObject* parent) : QObject(parent), door_(door) {}

void WorkspaceOpener::open(const QString& path)
{
    start(path, [open = door_.open, path] { return open(path); }, [](usecase::Store&, const Progress&) { return Result<void>(); },
          std::make_shared<std::atomic<bool>>(false));
}

void WorkspaceOpener::create(const QString& path, const QString& organisation, const QString& zone, const std::string& templateName)
{
    usecase::WorkspaceInfo info;
    info.organisation = organisation.toStdString();
    info.zone = zone.toStdString();
    info.createdAt = door_.now();
    auto created = std::make_shared<std::atomic<bool>>(false);
    const auto access = [create = door_.create, path, info, created] {
        auto store = create(path, info);
        *created = store.has_value();
        return store;
    };
    const auto fill = [begin = door_.begin, templateName, now = info.createdAt](usecase::Store& store, const Progress&) {
        return begin(store, templateName, now);
    };
    start(path, access, fill, created);
}

void WorkspaceOpener::openDemo(const QString& path)
{
    if (QFileInfo::exists(path)) return open(path);
    usecase::WorkspaceInfo info;
    info.organisation = "Muster AG";
    info.zone = "Europe/Berlin";
    info.demo = true;
    info.createdAt = door_.now();
    auto created = std::make_shared<std::atomic<bool>>(false);
    const auto access = [create = door_.create, path, info, created] {
        auto store = create(path, info);
        *created = store.has_value();
        return store;
    };
    const auto fill = [fillDemo = door_.fillDemo, now = info.createdAt](usecase::Store& store, const Progress& progress) { return fillDemo(store, now, progress); };
    start(path, access, fill, created);
}

void WorkspaceOpener::restore(const QString& backup, const QString& path)
{
    const auto access = [restore = door_.restore, open = door_.open, backup, path, now = door_.now()]() -> Result<std::unique_ptr<usecase::Store>> {
        if (const auto restored = restore(backup, path, now, {}); !restored) return std::unexpected(restored.error());
        return open(path);
    };
    start(path, access, [](usecase::Store&, const Progress&) { return Result<void>(); }, std::make_shared<std::atomic<bool>>(false));
}

void WorkspaceOpener::cancel()
{
    if (runner_) runner_->cancel();
}

void WorkspaceOpener::start(const QString& path, TaskRunner::OpenStore access, Fill fill, std::shared_ptr<std::atomic<bool>> created)
{
    if (runner_) return;
    runner_ = std::make_unique<TaskRunner>(std::move(access));
    connect(runner_.get(), &TaskRunner::progressed, this, &WorkspaceOpener::progressed);
    emit busyChanged(true);
    runner_->run<OpenedWorkspace>(
        this,
        [fill = std::move(fill)](usecase::Store& store, const Progress& progress) -> Result<OpenedWorkspace> {
            if (const auto filled = fill(store, progress); !filled) return std::unexpected(filled.error());
            auto info = store.workspace().info();
            if (!info) return std::unexpected(info.error());
            const auto yearStart = usecase::fiscalYearStart(store);
            if (!yearStart) return std::unexpected(yearStart.error());
            return OpenedWorkspace{std::move(*info), *yearStart};
        },
        [this, path, created](const Result<OpenedWorkspace>& workspace) {
            // Not from within the runner's own call: it is to be destroyed.
            QTimer::singleShot(0, this, [this, path, workspace, created] { finish(path, workspace, *created); });
        });
}

void WorkspaceOpener::finish(const QString& path, const Result<OpenedWorkspace>& workspace, bool created)
{
    runner_.reset();
    emit busyChanged(false);
    if (workspace) {
        emit opened(path, *workspace);
        return;
    }
    if (created) door_.discard(path);
    emit failed(path, workspace.error());
}

}  // namespace handschlag::ui
