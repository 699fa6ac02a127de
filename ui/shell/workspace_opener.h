#pragma once
// Opens, creates and fills workspaces away from the GUI thread. What it created and could not finish, it removes again.

#include <QObject>

#include <functional>
#include <memory>

#include "ui/shared/task_runner.h"
#include "ui/shell/workspace_door.h"

namespace handschlag::ui {

/// What a window needs to know before it shows a workspace.
struct OpenedWorkspace {
    usecase::WorkspaceInfo info;
    int yearStart = 1;  ///< month in which the fiscal year begins
};

class WorkspaceOpener : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceOpener(const WorkspaceDoor& door, QObject* parent = nullptr);

    void open(const QString& path);
    /// A new workspace with an unsigned draft from this template.
    void create(const QString& path, const QString& organisation, const QString& zone, const std::string& templateName);
    /// A new workspace full of demo data; an existing one at that path is opened.
    void openDemo(const QString& path);
    /// A workspace made of a backup, then opened.
    void restore(const QString& backup, const QString& path);
    void cancel();
    [[nodiscard]] bool isBusy() const { return runner_ != nullptr; }

signals:
    void opened(const QString& path, const handschlag::ui::OpenedWorkspace& workspace);
    void failed(const QString& path, const handschlag::Error& error);
    void busyChanged(bool busy);
    void progressed(qint64 done, qint64 total);

private:
    using Fill = std::function<Result<void>(usecase::Store&, const Progress&)>;
    void start(const QString& path, TaskRunner::OpenStore access, Fill fill, std::shared_ptr<std::atomic<bool>> created);
    void finish(const QString& path, const Result<OpenedWorkspace>& workspace, bool created);

    const WorkspaceDoor& door_;
    std::unique_ptr<TaskRunner> runner_;
};

}  // namespace handschlag::ui
