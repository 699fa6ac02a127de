#include "ui/shared/full_export_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <unistd.h>
#include <unordered_map>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

constexpr ErrorCode folderExists{"export.folder_exists"};
constexpr ErrorCode unwritable{"file.unwritable"};

class FullExportFolder {
    Q_DECLARE_TR_FUNCTIONS(FullExportFolder)
};

/// The files of a folder, open until they are whole.
class Parts {
public:
    explicit Parts(QString folder, QString wanted) : folder_(std::move(folder)), wanted_(std::move(wanted)) {}
    [[nodiscard]] Result<void> append(const std::string& name, std::string_view bytes)
    {
        auto& file = files_[name];
        if (!file) {
            const QString path = folder_ + u'/' + QString::fromStdString(name);
            QDir().mkpath(QFileInfo(path).path());
            file = std::make_unique<QFile>(path);
            // Personal data: its owner's alone.
            if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file->setPermissions(QFile::ReadOwner | QFile::WriteOwner)) return problem(*file);
        }
        const auto size = static_cast<qint64>(bytes.size());
        return file->write(bytes.data(), size) == size ? Result<void>() : problem(*file);
    }
    [[nodiscard]] Result<void> finish()
    {
        for (auto& [name, file] : files_) {
            if (!file->flush() || ::fsync(file->handle()) != 0) return problem(*file);
            file->close();
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> problem(const QFile& file) const { return fail(unwritable, {wanted_.toStdString()}, file.errorString().toStdString()); }
    QString folder_, wanted_;
    std::unordered_map<std::string, std::unique_ptr<QFile>> files_;
};

QString meaningOf(const QString& name)
{
    const auto is = [&name](const char* begin) { return name.startsWith(QLatin1String(begin)); };
    if (name.endsWith(QStringLiteral(".mapping.json"))) return FullExportFolder::tr("which column means what, to import the CSV file of this name again");
    if (is("agreements/")) return name.endsWith(QStringLiteral(".sla")) ? FullExportFolder::tr("signed bundle, can be verified and imported") : FullExportFolder::tr("a version of the agreement");
    if (is("agreement_versions")) return FullExportFolder::tr("the versions of the agreement, their states and hashes");
    if (is("people")) return FullExportFolder::tr("who takes part, with public keys");
    if (is("absences")) return FullExportFolder::tr("days on which somebody gets no new leads");
    if (is("leads")) return FullExportFolder::tr("every lead with every field");
    if (is("activities")) return FullExportFolder::tr("what leads did");
    if (is("outcomes")) return FullExportFolder::tr("stages that leads entered, as they stand");
    if (is("stage_events")) return FullExportFolder::tr("everything that happened in the stages, also what was taken back");
    if (is("cycles")) return FullExportFolder::tr("each run of a lead through the stages and how it ended");
    if (is("handovers")) return FullExportFolder::tr("what was handed over to sales and where it stands");
    if (is("handover_events")) return FullExportFolder::tr("every decision and step on a handover, with reason and comment");
    if (is("imports")) return FullExportFolder::tr("the files that were imported");
    if (is("field_changes")) return FullExportFolder::tr("what changed in the fields of leads");
    if (is("audit")) return FullExportFolder::tr("the audit trail with its chain of hashes");
    return {};
}

QString readme(const usecase::WorkspaceInfo& info, const usecase::FullExport& made)
{
    QString text = FullExportFolder::tr("Everything of the workspace “%1” as files.").arg(QString::fromStdString(info.organisation)) + QStringLiteral("\n\n");
    text += FullExportFolder::tr("CSV: UTF-8, comma, times in UTC. JSON: the same rows; texts that a spreadsheet would run as a formula have an apostrophe in front in CSV only.\n"
                                 "Leads, activities and outcomes can be imported again, in this order:") +
            QStringLiteral("\n\n");
    for (const char* kind : {"leads", "activities", "outcomes"})
        text += QStringLiteral("    handschlag import WORKSPACE --%1 %1.csv --mapping %1.mapping.json\n").arg(QLatin1String(kind));
    text += QStringLiteral("    handschlag agreement import WORKSPACE agreements/version-1.sla\n\n");
    for (const usecase::ExportedFile& file : made.files) {
        const QString name = QString::fromStdString(file.name);
        if (name.endsWith(QStringLiteral(".json")) && !name.contains(QStringLiteral("mapping")) && !name.startsWith(QStringLiteral("agreements/"))) continue;  // named with its CSV
        const bool table = name.endsWith(QStringLiteral(".csv"));
        text += QStringLiteral("%1  %2").arg(table ? name + QStringLiteral(", .json") : name, -34).arg(meaningOf(name));
        if (table) text += QStringLiteral(" (%1)").arg(FullExportFolder::tr("%n row(s)", nullptr, static_cast<int>(file.rows)));
        text += u'\n';
    }
    return text;
}

Result<usecase::FullExport> fill(usecase::Store& store, bool hold, const QString& temporary, const QString& folder, const Progress& progress)
{
    Parts parts(temporary, folder);
    auto made = usecase::exportEverything(store, hold, [&parts](const std::string& file, std::string_view bytes) { return parts.append(file, bytes); }, progress);
    if (!made) return made;
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    if (const auto written = parts.append("README.txt", readme(*info, *made).toStdString()); !written) return std::unexpected(written.error());
    if (const auto finished = parts.finish(); !finished) return std::unexpected(finished.error());
    return made;
}

}  // namespace

Result<usecase::FullExport> exportEverythingTo(usecase::Store& store, const QString& folder, const Progress& progress)
{
    const QFileInfo wanted(folder);
    if (wanted.exists() || wanted.isSymLink()) return fail(folderExists, {folder.toStdString()});
    for (const bool hold : {false, true}) {
        const QTemporaryDir temporary(wanted.absolutePath() + u'/' + QStringLiteral(".") + wanted.fileName() + QStringLiteral(".XXXXXX"));
        if (!temporary.isValid()) return fail(unwritable, {folder.toStdString()}, temporary.errorString().toStdString());
        const QString inner = temporary.filePath(QStringLiteral("all"));
        if (!QDir().mkdir(inner)) return fail(unwritable, {folder.toStdString()});
        auto made = fill(store, hold, inner, folder, progress);
        if (!made && made.error().code.name == "export.changed_meanwhile" && !hold) continue;
        if (!made) return made;
        if (!QFile::setPermissions(inner, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) || wanted.exists() || !QDir().rename(inner, wanted.absoluteFilePath()))
            return fail(unwritable, {folder.toStdString()});
        return made;
    }
    return fail(unwritable, {folder.toStdString()});
}

}  // namespace handschlag::ui
