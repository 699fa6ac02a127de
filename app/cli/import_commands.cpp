// import: leads, activities and outcomes from CSV files and workbooks.

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/exchange/table_file.h"
#include "core/usecase/imports.h"
#include "ui/shared/messages.h"

namespace handschlag::cli {
namespace {

using usecase::BatchKind;

constexpr ErrorCode oneFile{"import.one_file"};

struct Source {
    BatchKind kind;
    QString path;
};

Result<Source> sourceOf(const Invocation& invocation)
{
    constexpr std::pair<const char*, BatchKind> kinds[] = {
        {"leads", BatchKind::Leads}, {"activities", BatchKind::Activities}, {"outcomes", BatchKind::Outcomes}};
    std::optional<Source> source;
    for (const auto& [option, kind] : kinds) {
        if (!invocation.isSet(option)) continue;
        if (source) return misuse(oneFile);
        source = Source{kind, QString::fromStdString(invocation.value(option))};
    }
    if (!source) return misuse(oneFile);
    return *source;
}

Result<exchange::Mapping> mappingOf(const Invocation& invocation, const std::string& fileName, const std::string& content, exchange::FileKind kind)
{
    if (invocation.isSet("mapping")) {
        const auto json = readFile(QString::fromStdString(invocation.value("mapping")));
        if (!json) return std::unexpected(json.error());
        auto mapping = exchange::mappingFromJson(*json, kind);
        if (!mapping) return std::unexpected(inFile(invocation.value("mapping"), mapping.error()));
        return mapping;
    }
    const auto file = exchange::readTableFile(fileName, content);
    if (!file) return std::unexpected(file.error());
    return exchange::guessMapping(file->table.headers, file->table.rows, kind);
}

template <class Entry>
nlohmann::json listOf(const std::vector<Entry>& entries)
{
    auto list = nlohmann::json::array();
    for (const Entry& entry : entries)
        list.push_back({{"row", entry.row}, {"column", entry.column}, {"reason", ui::sentence(entry.reason).toStdString()}});
    return list;
}

template <class Entry>
void describe(const std::vector<Entry>& entries, QStringList& lines)
{
    constexpr std::size_t shown = 20;
    for (std::size_t i = 0; i < entries.size() && i < shown; ++i) {
        const Entry& entry = entries[i];
        const QString place = entry.column.empty() ? CommandLine::tr("Row %1: ").arg(entry.row)
                                                   : CommandLine::tr("Row %1, column '%2': ").arg(QString::number(entry.row), QString::fromStdString(entry.column));
        lines << QStringLiteral("  ") + place + ui::sentence(entry.reason);
    }
    if (entries.size() > shown) lines << QStringLiteral("  ") + CommandLine::tr("... and %n more", nullptr, static_cast<int>(entries.size() - shown));
}

QString textOf(const usecase::ImportReport& report, bool dryRun)
{
    QStringList lines;
    if (dryRun) lines << CommandLine::tr("A trial run: nothing was changed.");
    lines << CommandLine::tr("%n row(s) read", nullptr, report.rows);
    lines << CommandLine::tr("New: %1, changed: %2, unchanged: %3, repeated in the file: %4")
                 .arg(QString::number(report.created), QString::number(report.updated), QString::number(report.unchanged), QString::number(report.duplicates));
    if (!report.rejected.empty()) lines << CommandLine::tr("%n row(s) refused:", nullptr, static_cast<int>(report.rejected.size()));
    describe(report.rejected, lines);
    if (!report.warnings.empty()) lines << CommandLine::tr("%n warning(s):", nullptr, static_cast<int>(report.warnings.size()));
    describe(report.warnings, lines);
    return lines.join(u'\n');
}

Answer answerOf(const usecase::ImportReport& report, bool dryRun)
{
    Answer answer;
    answer.json = {{"batch", report.batch ? nlohmann::json(report.batch.value) : nlohmann::json()},
                   {"rows", report.rows},
                   {"created", report.created},
                   {"updated", report.updated},
                   {"unchanged", report.unchanged},
                   {"duplicates", report.duplicates},
                   {"rejected", listOf(report.rejected)},
                   {"warnings", listOf(report.warnings)}};
    answer.text = textOf(report, dryRun);
    return answer;
}

Result<Answer> import(const Invocation& invocation)
{
    const auto source = sourceOf(invocation);
    if (!source) return std::unexpected(source.error());
    usecase::ImportRequest request;
    request.kind = source->kind;
    request.fileName = QFileInfo(source->path).fileName().toStdString();
    request.dryRun = invocation.isSet("dry-run");
    auto content = readFile(source->path);
    if (!content) return std::unexpected(content.error());
    request.content = std::move(*content);
    auto mapping = mappingOf(invocation, request.fileName, request.content, usecase::fileKindOf(request.kind));
    if (!mapping) return std::unexpected(mapping.error());
    request.mapping = std::move(*mapping);

    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    const auto report = usecase::importFile(**store, request, *now, invocation.progress);
    if (!report) return std::unexpected(report.error());
    return answerOf(*report, request.dryRun);
}

}  // namespace

QList<Command> importCommands()
{
    const auto option = [](const char* name, const QString& description, const char* value) {
        return QCommandLineOption(QLatin1String(name), description, QLatin1String(value));
    };
    Command command;
    command.name = QStringLiteral("import");
    command.positionals = {QStringLiteral("WS")};
    command.options = {option("leads", CommandLine::tr("CSV file or workbook (XLSX) of leads."), "FILE"), option("activities", CommandLine::tr("CSV file or workbook (XLSX) of activities."), "FILE"),
                       option("outcomes", CommandLine::tr("CSV file or workbook (XLSX) of outcomes: one stage entry a row."), "FILE"),
                       option("mapping", CommandLine::tr("Mapping file (JSON); without it the columns are guessed."), "FILE"),
                       QCommandLineOption(QStringLiteral("dry-run"), CommandLine::tr("Says what would happen and changes nothing."))};
    command.summary = CommandLine::tr("Reads leads, activities or outcomes from a CSV file or a workbook, all or nothing.");
    command.run = import;
    return {command};
}

}  // namespace handschlag::cli
