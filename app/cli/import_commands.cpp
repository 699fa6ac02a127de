// import: leads, activities and outcomes from CSV files and workbooks.

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/table_file.h"
#include "core/usecase/imports.h"
#include "core/usecase/known_mappings.h"
#include "core/usecase/watched_folder.h"
#include "ui/exchange/reading_text.h"
#include "ui/shared/messages.h"
#include "ui/shared/watch_words.h"

namespace handschlag::cli {
namespace {

using usecase::BatchKind;

constexpr ErrorCode oneFile{"import.one_file"};
constexpr ErrorCode mappingOrPreset{"import.mapping_or_preset"};
constexpr ErrorCode presetUnknown{"import.preset_unknown"};
constexpr ErrorCode optionValue{"import.option_value"};
constexpr ErrorCode askDates{"import.ask_dates"};
constexpr ErrorCode askDecimal{"import.ask_decimal"};

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

/// None without the option.
Result<const exchange::Preset*> presetOf(const Invocation& invocation)
{
    if (!invocation.isSet("preset")) return nullptr;
    if (invocation.isSet("mapping")) return misuse(mappingOrPreset);
    const exchange::Preset* preset = exchange::presetNamed(invocation.value("preset"));
    if (preset) return preset;
    std::string known;
    for (const exchange::Preset& each : exchange::presets()) known += (known.empty() ? "" : ", ") + each.key;
    return misuse(presetUnknown, {invocation.value("preset"), known});
}

/// What the options of the command say about the file; they win over a mapping.
Result<exchange::CsvOptions> readingOf(const Invocation& invocation, exchange::CsvOptions reading)
{
    const auto wrong = [&](const char* option) { return misuse(optionValue, {option, invocation.value(option)}); };
    if (invocation.isSet("encoding")) {
        reading.encoding = exchange::encodingFromName(invocation.value("encoding"));
        if (!reading.encoding) return wrong("encoding");
    }
    if (invocation.isSet("delimiter")) {
        const std::string text = invocation.value("delimiter");
        const std::string mark = text == "tab" ? "\t" : text;
        if (mark.size() != 1 || !std::string_view(",;\t|").contains(mark.front())) return wrong("delimiter");
        reading.delimiter = mark.front();
    }
    if (invocation.isSet("quote")) {
        const std::string text = invocation.value("quote");
        if (text.size() > 1 || (text.size() == 1 && !std::string_view("\"'").contains(text.front()))) return wrong("quote");
        reading.quote = text.empty() ? '\0' : text.front();
    }
    if (invocation.isSet("header-row")) {
        bool number = false;
        const auto row = QString::fromStdString(invocation.value("header-row")).toInt(&number);
        if (!number || row < 0) return wrong("header-row");
        reading.headerRow = row;
    }
    return reading;
}

Result<std::optional<char>> decimalOf(const Invocation& invocation)
{
    if (!invocation.isSet("decimal")) return std::nullopt;
    const std::string mark = invocation.value("decimal");
    if (mark != "," && mark != ".") return misuse(optionValue, {"decimal", mark});
    return mark.front();
}

/// The reading of a date that follows the order asked for; none without such an order.
const exchange::Reading* chosen(const exchange::Question& question, std::string_view order)
{
    for (const exchange::Reading& reading : question.readings) {
        const std::string_view pattern = reading.choice;
        const bool dayFirst = pattern.starts_with('d'), monthFirst = pattern.starts_with('M');
        if ((order == "dmy" && dayFirst) || (order == "mdy" && monthFirst) || (order == "ymd" && !dayFirst && !monthFirst)) return &reading;
    }
    return nullptr;
}

/// What the cells leave open is not guessed on the command line.
Result<exchange::Mapping> decided(const Invocation& invocation, const exchange::CsvTable& table, const std::string& fileName, exchange::MappingProposal proposal)
{
    const std::string order = invocation.isSet("date-order") ? invocation.value("date-order") : std::string();
    if (!order.empty() && order != "dmy" && order != "mdy" && order != "ymd") return misuse(optionValue, {"date-order", order});
    for (const exchange::Question& question : proposal.questions) {
        if (const exchange::Reading* reading = chosen(question, order)) {
            exchange::answer(question, *reading, table, proposal.mapping);
            continue;
        }
        const ErrorCode code = question.about == exchange::Question::About::DateOrder ? askDates : askDecimal;
        return fail(code, {table.headers[question.column], question.cell, std::to_string(question.row), ui::textOf(question.readings[0]).toStdString(),
                           ui::textOf(question.readings[1]).toStdString(), fileName});
    }
    return proposal.mapping;
}

struct ChosenMapping {
    exchange::Mapping mapping;
    std::string asFile;  ///< an earlier file with the same columns, whose mapping it is; empty: none
};

/// Without an option that says how the file is to be read it is read as the last one with its columns was.
Result<std::optional<ChosenMapping>> rememberedMapping(const Invocation& invocation, usecase::Store& store, const exchange::CsvTable& table, exchange::FileKind kind)
{
    for (const char* option : {"preset", "decimal", "date-order"})
        if (invocation.isSet(option)) return std::nullopt;
    auto known = usecase::knownMapping(store, table);
    if (!known) return std::unexpected(known.error());
    if (!*known || (*known)->kind != kind) return std::nullopt;
    return ChosenMapping{std::move((*known)->mapping), std::move((*known)->fileName)};
}

Result<ChosenMapping> mappingOf(const Invocation& invocation, usecase::Store& store, const std::string& fileName, const std::string& content, exchange::FileKind kind)
{
    const auto preset = presetOf(invocation);
    if (!preset) return std::unexpected(preset.error());
    if (invocation.isSet("mapping")) {
        const auto json = readFile(QString::fromStdString(invocation.value("mapping")));
        if (!json) return std::unexpected(json.error());
        auto mapping = exchange::mappingFromJson(*json, kind);
        if (!mapping) return std::unexpected(inFile(invocation.value("mapping"), mapping.error()));
        auto reading = readingOf(invocation, mapping->reading);
        if (!reading) return std::unexpected(reading.error());
        const auto decimal = decimalOf(invocation);
        if (!decimal) return std::unexpected(decimal.error());
        mapping->reading = *reading;
        if (*decimal) mapping->decimal = **decimal;
        return ChosenMapping{std::move(*mapping), {}};
    }
    const auto reading = readingOf(invocation, {});
    if (!reading) return std::unexpected(reading.error());
    const auto decimal = decimalOf(invocation);
    if (!decimal) return std::unexpected(decimal.error());
    const auto file = exchange::readTableFile(fileName, content, {.sheet = {}, .decimalMark = decimal->value_or('.')}, *reading);
    if (!file) return std::unexpected(file.error());
    const exchange::CsvTable& table = file->table;
    auto known = rememberedMapping(invocation, store, table, kind);
    if (!known) return std::unexpected(known.error());
    if (*known) {
        (*known)->mapping.reading = *reading;
        return std::move(**known);
    }
    auto mapping = decided(invocation, table, fileName, exchange::proposeMapping(table, exchange::profileTable(table, *decimal), kind, *preset));
    if (!mapping) return std::unexpected(mapping.error());
    mapping->reading = *reading;
    return ChosenMapping{std::move(*mapping), {}};
}

/// How the file was cut, in the words of a mapping.
nlohmann::json fileJson(const exchange::CsvOptions& read)
{
    nlohmann::json file = nlohmann::json::object();
    if (read.encoding) file["encoding"] = exchange::name(*read.encoding);
    if (read.delimiter) file["delimiter"] = *read.delimiter == '\t' ? std::string("tab") : std::string(1, *read.delimiter);
    if (read.quote) file["quote"] = *read.quote == 0 ? std::string() : std::string(1, *read.quote);
    if (read.headerRow) file["header_row"] = *read.headerRow;
    return file;
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
                   {"warnings", listOf(report.warnings)},
                   {"file", fileJson(report.read)}};
    answer.text = textOf(report, dryRun);
    return answer;
}

nlohmann::json jsonOf(const usecase::WatchedFile& file)
{
    nlohmann::json json{{"name", file.name}, {"outcome", usecase::key(file.outcome)}};
    if (file.outcome == usecase::WatchOutcome::Imported) json.update(answerOf(file.report, false).json);
    if (file.error) json["error"] = ui::sentence(*file.error).toStdString();
    return json;
}

/// Exit 1 where a file needs somebody to look at it.
Result<Answer> importWatched(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    const auto report = usecase::runWatchedIfDue(**store, *now, invocation.progress);
    if (!report) return std::unexpected(report.error());
    Answer answer;
    auto files = nlohmann::json::array();
    for (const usecase::WatchedFile& file : report->files) files.push_back(jsonOf(file));
    answer.json = {{"due", report->due}, {"files", std::move(files)}};
    const ui::WatchWords words(*report);
    answer.text = report->due ? words.all() : CommandLine::tr("Nothing is due: the watched folder is off, or was read today already.");
    answer.status = words.problems().isEmpty() ? 0 : 1;
    return answer;
}

Result<Answer> import(const Invocation& invocation)
{
    if (invocation.isSet("watched")) return importWatched(invocation);
    const auto source = sourceOf(invocation);
    if (!source) return std::unexpected(source.error());
    usecase::ImportRequest request;
    request.kind = source->kind;
    request.fileName = QFileInfo(source->path).fileName().toStdString();
    request.dryRun = invocation.isSet("dry-run");
    auto content = readFile(source->path);
    if (!content) return std::unexpected(content.error());
    request.content = std::move(*content);
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    auto chosenMapping = mappingOf(invocation, **store, request.fileName, request.content, usecase::fileKindOf(request.kind));
    if (!chosenMapping) return std::unexpected(chosenMapping.error());
    request.mapping = std::move(chosenMapping->mapping);
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    const auto report = usecase::importFile(**store, request, *now, invocation.progress);
    if (!report) return std::unexpected(report.error());
    Answer answer = answerOf(*report, request.dryRun);
    if (!chosenMapping->asFile.empty()) {
        answer.json["mapping_of"] = chosenMapping->asFile;
        answer.text.prepend(CommandLine::tr("Columns read as those of %1, the last such file.").arg(QString::fromStdString(chosenMapping->asFile)) + u'\n');
    }
    return answer;
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
                       option("mapping", CommandLine::tr("Mapping file (JSON); without it columns are read as those of the last such file, or guessed."), "FILE"),
                       option("preset", CommandLine::tr("What the columns are called: hubspot, salesforce, dynamics, pipedrive, zoho, odoo or suitecrm."), "NAME"),
                       option("encoding", CommandLine::tr("Encoding of the file, e.g. windows-1252; else it is found."), "NAME"),
                       option("delimiter", CommandLine::tr("What separates the cells: , ; | or tab; else it is found."), "MARK"),
                       option("quote", CommandLine::tr("What encloses cells: \" or ' or nothing at all; else it is found."), "MARK"),
                       option("header-row", CommandLine::tr("Row of the header, 0 for none; else it is found."), "ROW"),
                       option("decimal", CommandLine::tr("Decimal mark of the file: , or ."), "MARK"),
                       option("date-order", CommandLine::tr("Order of dates that could be read in several ways: dmy, mdy or ymd."), "ORDER"),
                       QCommandLineOption(QStringLiteral("watched"), CommandLine::tr("What is due in the watched folder (see watch), each file once; for a scheduled job.")),
                       QCommandLineOption(QStringLiteral("dry-run"), CommandLine::tr("Says what would happen and changes nothing."))};
    command.summary = CommandLine::tr("Reads leads, activities or outcomes from a CSV file or a workbook, all or nothing.");
    command.run = import;
    return {command};
}

}  // namespace handschlag::cli
