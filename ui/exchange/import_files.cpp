#include "ui/exchange/import_files.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include "core/exchange/refused_rows.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"
#include "ui/shared/safe_file.h"

namespace handschlag::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportFiles)
};

constexpr auto mappingFolder = "import/mapping_folder", fileFolder = "import/folder";

/// Where the last one was; else beside the file itself.
QString folderOf(const ViewMemory& memory, const char* key, const ImportSource& source)
{
    const QString beside = source.path.isEmpty() ? QString() : QFileInfo(source.path).absolutePath();
    return memory.value(QLatin1String(key), beside).toString();
}

QString in(const QString& folder, const QString& name) { return folder.isEmpty() ? name : folder + u'/' + name; }

QString baseName(const ImportSource& source) { return QFileInfo(QString::fromStdString(source.fileName)).completeBaseName(); }

Result<QString> written(const QString& path, std::string_view content)
{
    const auto saved = writeWholeFile(path, content);
    return saved ? Result<QString>(QFileInfo(path).fileName()) : std::unexpected(saved.error());
}

}  // namespace

std::optional<Result<exchange::Mapping>> loadMapping(QWidget* parent, const ViewMemory& memory, const ImportSource& source, exchange::FileKind kind)
{
    const QString folder = folderOf(memory, mappingFolder, source);
    const QString path = QFileDialog::getOpenFileName(parent, Words::tr("Load a mapping"), folder, Words::tr("Mappings (*.json);;All files (*)"));
    if (path.isEmpty()) return std::nullopt;
    memory.setValue(QLatin1String(mappingFolder), QFileInfo(path).absolutePath());
    const auto json = contentOf(path);
    return json ? exchange::mappingFromJson(*json, kind) : Result<exchange::Mapping>(std::unexpected(json.error()));
}

std::optional<Result<QString>> saveMapping(QWidget* parent, const ViewMemory& memory, const ImportSource& source, exchange::FileKind kind, const exchange::Mapping& mapping)
{
    const QString proposal = in(folderOf(memory, mappingFolder, source), baseName(source) + QStringLiteral("_mapping.json"));
    const QString path = QFileDialog::getSaveFileName(parent, Words::tr("Save the mapping"), proposal, Words::tr("Mappings (*.json)"));
    if (path.isEmpty()) return std::nullopt;
    memory.setValue(QLatin1String(mappingFolder), QFileInfo(path).absolutePath());
    return written(path, exchange::mappingToJson(mapping, kind));
}

std::optional<Result<QString>> saveRefusedRows(QWidget* parent, const ViewMemory& memory, const ImportSource& source, const usecase::ImportReport& report)
{
    const QString name = Words::tr("%1 refused.csv", "file name of the rows of %1 that were refused").arg(baseName(source));
    QString path = QFileDialog::getSaveFileName(parent, Words::tr("Save the refused rows"), in(folderOf(memory, fileFolder, source), name), Words::tr("Tables (*.csv)"));
    if (path.isEmpty()) return std::nullopt;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".csv");
    std::vector<exchange::RefusedRow> rows;
    for (const usecase::RejectedRow& row : report.rejected) {
        const QString reason = sentence(row.reason);
        rows.push_back({row.row, (row.column.empty() ? reason : QStringLiteral("%1: %2").arg(QString::fromStdString(row.column), reason)).toStdString()});
    }
    return written(path, exchange::refusedRowsCsv(source.table, rows, currentLanguage() == Language::German));
}

}  // namespace handschlag::ui
