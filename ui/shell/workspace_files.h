#pragma once
// What leaves a workspace as a whole or as a file for others, from the File menu: decisions for the CRM, a full export, a backup. On a worker of
// its own, beside everybody's work; what came of it is told.

#include <QObject>

#include "ui/shell/session.h"
#include "ui/shell/workspace_door.h"

namespace handschlag::ui {

struct DecisionChoice;
struct SaveTarget;

class WorkspaceFiles : public QObject {
    Q_OBJECT
public:
    /// parent: what dialogs lie over.
    WorkspaceFiles(const WorkspaceDoor& door, Session* session, QWidget* parent);

    void askForDecisions();
    void askForFullExport();
    void askForBackup();

    void exportDecisions(const DecisionChoice& choice, const SaveTarget& target);
    void exportEverything(const QString& folder);
    void backUp(const QString& path);
    void cancel();

signals:
    void noticed(const QString& message);
    void failed(const QString& message);
    void busyChanged(bool busy);
    void progressed(qint64 done, qint64 total);

private:
    void tell(const Error& error);
    /// "Muster AG 2026-11-22"
    [[nodiscard]] QString datedName() const;

    const WorkspaceDoor& door_;
    Session* session_;
    QWidget* window_;
    std::unique_ptr<TaskRunner> runner_;
};

}  // namespace handschlag::ui
