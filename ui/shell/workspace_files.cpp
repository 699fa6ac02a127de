#include "ui/shell/workspace_files.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "ui/shared/formats.h"
#include "ui/shared/full_export_folder.h"
#include "ui/shared/messages.h"
#include "ui/shared/save_as.h"
#include "ui/shell/decision_export_dialog.h"

namespace handschlag::ui {
namespace {

constexpr auto crmKey = "files/decisions_crm";

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(documents) ? documents : QDir::homePath();
}

/// A name for something new: an existing one is refused later, in a sentence.
QString askForNew(QWidget* parent, const QString& title, const QString& name, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, QDir(documentsFolder()).filePath(name), filter, nullptr, QFileDialog::DontConfirmOverwrite);
}

}  // namespace

WorkspaceFiles::WorkspaceFiles(const WorkspaceDoor& door, Session* session, QWidget* parent)
    : QObject(parent), door_(door), session_(session), window_(parent),
      runner_(std::make_unique<TaskRunner>([open = door.open, path = session->path()] { return open(path); }))
{
    connect(runner_.get(), &TaskRunner::busyChanged, this, &WorkspaceFiles::busyChanged);
    connect(runner_.get(), &TaskRunner::progressed, this, &WorkspaceFiles::progressed);
}

void WorkspaceFiles::cancel() { runner_->cancel(); }

void WorkspaceFiles::tell(const Error& error)
{
    if (error.code == taskCancelled) return;
    emit failed(sentence(error));
}

QString WorkspaceFiles::datedName() const
{
    const QString day = QDateTime::fromSecsSinceEpoch(session_->now().seconds, session_->zone()).date().toString(Qt::ISODate);
    return QFileInfo(session_->path()).completeBaseName() + u' ' + day;
}

void WorkspaceFiles::askForDecisions()
{
    const auto preset = static_cast<usecase::CrmPreset>(session_->memory().value(QLatin1String(crmKey), static_cast<int>(usecase::CrmPreset::HubSpot)).toInt());
    auto* dialog = new DecisionExportDialog({preset, true}, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const DecisionChoice choice = dialog->choice();
        session_->memory().setValue(QLatin1String(crmKey), static_cast<int>(choice.preset));
        auto target = askWhereToSave(window_, tr("decisions", "name of a file"));
        if (!target) return;
        // What a CRM reads is never in the German flavour.
        if (choice.preset != usecase::CrmPreset::None && target->format == exchange::TableFormat::GermanCsv) target->format = exchange::TableFormat::Csv;
        exportDecisions(choice, *target);
    });
    dialog->open();
}

void WorkspaceFiles::exportDecisions(const DecisionChoice& choice, const SaveTarget& target)
{
    const usecase::DecisionExportRequest request{choice.preset, choice.onlyNew, false};
    runner_->run<usecase::DecisionExport>(
        this,
        [request, target, now = session_->now()](usecase::Store& store, const Progress&) {
            return usecase::exportDecisions(store, request, now, [&target](const exchange::OutputTable& table) { return saveTable(table, target); });
        },
        [this, target](const Result<usecase::DecisionExport>& made) {
            if (!made) return tell(made.error());
            QString said = made->decisions > 0 ? tr("%n decision(s) saved as %1.", nullptr, made->decisions).arg(QDir::toNativeSeparators(target.path))
                                               : tr("No decision to export: %1 holds its header only.").arg(QDir::toNativeSeparators(target.path));
            if (made->known > 0) said += u' ' + tr("%n exported before were left out.", nullptr, made->known);
            emit noticed(said);
        });
}

void WorkspaceFiles::askForFullExport()
{
    const QString folder = askForNew(window_, tr("Export everything: name of a new folder"), tr("%1 export").arg(datedName()), tr("Folders (*)"));
    if (!folder.isEmpty()) exportEverything(folder);
}

void WorkspaceFiles::exportEverything(const QString& folder)
{
    emit noticed(tr("Everything is being exported to %1…").arg(QDir::toNativeSeparators(folder)));
    runner_->run<usecase::FullExport>(
        this, [folder](usecase::Store& store, const Progress& progress) { return exportEverythingTo(store, folder, progress); },
        [this, folder](const Result<usecase::FullExport>& made) {
            if (!made) return tell(made.error());
            emit noticed(tr("Everything lies in %1: %n lead(s), %2 activities, %3 outcomes. README.txt names the files.", nullptr, static_cast<int>(made->leads))
                             .arg(QDir::toNativeSeparators(folder), count(made->activities), count(made->outcomes)));
        });
}

void WorkspaceFiles::askForBackup()
{
    QString path = askForNew(window_, tr("Back up workspace"), datedName() + QStringLiteral(".handschlag-backup"), tr("Backups (*.handschlag-backup)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".handschlag-backup");
    backUp(path);
}

void WorkspaceFiles::backUp(const QString& path)
{
    emit noticed(tr("The workspace is being backed up…"));
    runner_->run<usecase::WorkspaceCopy>(
        this,
        [copy = door_.backUp, from = session_->path(), path, now = session_->now()](usecase::Store&, const Progress& progress) { return copy(from, path, now, progress); },
        [this, path](const Result<usecase::WorkspaceCopy>& made) {
            if (!made) return tell(made.error());
            QString said = tr("Backed up as %1 and checked: %n lead(s).", nullptr, static_cast<int>(made->leads)).arg(QDir::toNativeSeparators(path));
            if (!made->findings.empty()) said += u' ' + tr("The check of the workspace found %n problem(s): run handschlag check.", nullptr, static_cast<int>(made->findings.size()));
            emit noticed(said);
        });
}

}  // namespace handschlag::ui
