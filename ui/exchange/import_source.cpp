#include "ui/exchange/import_source.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/base/whole_file.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportSource)
};

constexpr ErrorCode fileMissing{"file.missing"};
constexpr ErrorCode fileIsFolder{"file.is_folder"};
constexpr ErrorCode fileUnreadable{"file.unreadable"};

QString delimiterName(char delimiter)
{
    switch (delimiter) {
        case ';': return Words::tr("semicolons");
        case '\t': return Words::tr("tabs");
        case '|': return Words::tr("bars");
        default: return Words::tr("commas");
    }
}

Result<ImportSourcePtr> understood(std::shared_ptr<ImportSource> source, const std::string& sheet, const Progress& progress)
{
    auto file = exchange::readTableFile(source->fileName, source->content, {sheet, '.', SIZE_MAX, progress}, source->reading);
    if (!file) return std::unexpected(file.error());
    source->table = std::move(file->table);
    source->sheets = std::move(file->sheets);
    source->sheet = file->sheet;
    source->profile = exchange::profileTable(source->table);
    source->kind = exchange::guessKind(source->table, source->profile);
    return source;
}

}  // namespace

Result<std::string> contentOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) return fail(fileMissing, {path.toStdString()});
    if (info.isDir()) return fail(fileIsFolder, {path.toStdString()});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(fileUnreadable, {path.toStdString()}, file.errorString().toStdString());
    constexpr qint64 large = 16 << 20;
    if (file.size() >= large)
        if (auto whole = wholeFile(info.filesystemFilePath())) return *std::move(whole);
    // Into place: a large file is held once.
    std::string content(static_cast<std::size_t>(std::max<qint64>(file.size(), 0)), '\0');
    const qint64 got = content.empty() ? 0 : file.read(content.data(), static_cast<qint64>(content.size()));
    content.resize(static_cast<std::size_t>(std::max<qint64>(got, 0)));
    if (file.error() == QFileDevice::NoError) content += file.readAll().toStdString();  // what has no size: pipes
    if (file.error() != QFileDevice::NoError) return fail(fileUnreadable, {path.toStdString()}, file.errorString().toStdString());
    return content;
}

Result<ImportSourcePtr> readSource(const QString& path, const exchange::CsvOptions& reading, const Progress& progress)
{
    auto content = contentOf(path);
    if (!content) return std::unexpected(content.error());
    auto source = std::make_shared<ImportSource>();
    source->path = path;
    source->fileName = QFileInfo(path).fileName().toStdString();
    source->reading = reading;
    source->content = std::move(*content);
    return understood(std::move(source), {}, progress);
}

Result<ImportSourcePtr> readText(const std::string& name, std::string text, const exchange::CsvOptions& reading, const Progress& progress)
{
    auto source = std::make_shared<ImportSource>();
    source->fileName = name;
    source->reading = reading;
    source->content = std::move(text);
    return understood(std::move(source), {}, progress);
}

Result<ImportSourcePtr> readSheet(const ImportSource& source, const std::string& sheet, const Progress& progress)
{
    auto other = std::make_shared<ImportSource>();
    other->path = source.path;
    other->fileName = source.fileName;
    other->reading = source.reading;
    other->content = source.content;
    return understood(std::move(other), sheet, progress);
}

QString describe(const ImportSource& source)
{
    const auto rows = static_cast<int>(source.table.rows.size());
    const QString count = Words::tr("%Ln row(s)", nullptr, rows);
    if (!source.sheets.empty()) return Words::tr("Workbook, %1").arg(count);
    const exchange::CsvTable& table = source.table;
    if (table.headerRow == 0) return Words::tr("%1, separated by %2, without header, %3").arg(QString::fromLatin1(exchange::name(table.encoding)), delimiterName(table.delimiter), count);
    return Words::tr("%1, separated by %2, %3").arg(QString::fromLatin1(exchange::name(source.table.encoding)), delimiterName(source.table.delimiter), count);
}

}  // namespace handschlag::ui
