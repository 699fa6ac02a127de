// export: leads, waterfall, queue and decisions as CSV or XLSX, by the ending of the file.

#include <array>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/calendar/zone.h"
#include "core/usecase/decision_export.h"
#include "core/usecase/export_tables.h"
#include "ui/shared/formats.h"
#include "ui/shared/full_export_folder.h"

namespace handschlag::cli {
namespace {

using exchange::OutputTable;

constexpr ErrorCode oneTable{"export.one_table"};
constexpr ErrorCode onlyDecisions{"export.only_decisions"};
constexpr ErrorCode unknownPreset{"export.preset"};
constexpr ErrorCode badDate{"waterfall.bad_date"};

/// The one of the five that is asked for.
Result<std::string> kindOf(const Invocation& invocation)
{
    std::string kind;
    for (const char* option : {"leads", "waterfall", "queue", "decisions", "all"}) {
        if (!invocation.isSet(option)) continue;
        if (!kind.empty()) return misuse(oneTable);
        kind = option;
    }
    if (kind.empty()) return misuse(oneTable);
    if (kind != "decisions")
        for (const char* option : {"preset", "since-last", "dry-run"})
            if (invocation.isSet(option)) return misuse(onlyDecisions, {std::string("--") + option});
    return kind;
}

Result<usecase::CrmPreset> presetOf(const Invocation& invocation)
{
    const std::string name = invocation.value("preset");
    if (!invocation.isSet("preset")) return usecase::CrmPreset::None;
    if (name == "hubspot") return usecase::CrmPreset::HubSpot;
    if (name == "salesforce") return usecase::CrmPreset::Salesforce;
    return misuse(unknownPreset, {name});
}

Result<void> writeTable(const std::string& path, const OutputTable& table, exchange::TableFormat format)
{
    const auto bytes = exchange::tableBytes(table, format);
    if (!bytes) return std::unexpected(bytes.error());
    return writeFile(QString::fromStdString(path), *bytes);
}

Answer answerOf(const std::string& path, std::int64_t rows)
{
    Answer answer;
    answer.json = {{"file", path}, {"rows", rows}};
    answer.text = CommandLine::tr("%n row(s) written to %1", nullptr, static_cast<int>(rows)).arg(QString::fromStdString(path));
    return answer;
}

Result<Answer> exportDecisions(const Invocation& invocation, usecase::Store& store, const std::string& path)
{
    const auto preset = presetOf(invocation);
    if (!preset) return std::unexpected(preset.error());
    // What a CRM reads is never in the German flavour.
    const bool german = *preset == usecase::CrmPreset::None && invocation.isSet("lang") && invocation.language == Language::German;
    const auto format = exchange::tableFormatOf(path, german);
    if (!format) return std::unexpected(format.error());
    const auto now = invocation.writingTime(store);
    if (!now) return std::unexpected(now.error());
    const usecase::DecisionExportRequest request{*preset, invocation.isSet("since-last"), invocation.isSet("dry-run")};
    const auto written = usecase::exportDecisions(store, request, *now, [&](const OutputTable& table) { return writeTable(path, table, *format); });
    if (!written) return std::unexpected(written.error());
    Answer answer = answerOf(path, written->decisions);
    answer.json["decisions"] = written->decisions;
    answer.json["known"] = written->known;
    if (request.dryRun) answer.text = CommandLine::tr("A trial run: nothing was written. %n decision(s) would be.", nullptr, written->decisions);
    if (written->known > 0) answer.text += u'\n' + CommandLine::tr("%n exported before were left out.", nullptr, written->known);
    return answer;
}

Result<Day> dayOf(const Invocation& invocation, const char* option, Day otherwise)
{
    if (!invocation.isSet(option)) return otherwise;
    const auto day = dayFromIso(invocation.value(option));
    if (!day) return misuse(badDate, {std::string("--") + option, invocation.value(option)});
    return *day;
}

/// Of the twelve months until today, unless other days are given.
Result<OutputTable> waterfallOf(const Invocation& invocation, usecase::Store& store)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto asOf = invocation.asOfOrNow(store);
    if (!asOf) return std::unexpected(asOf.error());
    const Day today = calendar::Zone::find(info->zone).value_or(calendar::Zone::utc()).dayOf(*asOf).plus(1);
    const auto from = dayOf(invocation, "from", today.plus(-365));
    if (!from) return std::unexpected(from.error());
    const auto to = dayOf(invocation, "to", today);
    if (!to) return std::unexpected(to.error());
    usecase::WaterfallQuery query;
    query.from = *from;
    query.to = *to;
    query.asOf = *asOf;
    query.by = invocation.value("by");
    query.product = invocation.product;
    const auto report = usecase::waterfall(store, query);
    if (!report) return std::unexpected(report.error());
    return usecase::waterfallTable(*report, invocation.language);
}

Result<Answer> exportAll(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const std::string folder = invocation.value("all");
    const auto made = ui::exportEverythingTo(**store, QString::fromStdString(folder), invocation.progress);
    if (!made) return std::unexpected(made.error());
    Answer answer;
    auto files = nlohmann::json::array();
    for (const usecase::ExportedFile& file : made->files) files.push_back({{"name", file.name}, {"rows", file.rows}});
    answer.json = {{"folder", folder}, {"leads", made->leads}, {"activities", made->activities}, {"outcomes", made->outcomes}, {"files", std::move(files)}};
    answer.text = CommandLine::tr("Everything written to the folder %1: %n lead(s), %2 activities, %3 outcomes; README.txt names the files.", nullptr, static_cast<int>(made->leads))
                      .arg(QString::fromStdString(folder), ui::count(made->activities), ui::count(made->outcomes));
    return answer;
}

Result<Answer> exportTable(const Invocation& invocation)
{
    const auto kind = kindOf(invocation);
    if (!kind) return std::unexpected(kind.error());
    if (*kind == "all") return exportAll(invocation);
    const std::string path = invocation.value(kind->c_str());
    const auto format = exchange::tableFormatOf(path, invocation.isSet("lang") && invocation.language == Language::German);
    if (!format) return std::unexpected(format.error());
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    if (*kind == "decisions") return exportDecisions(invocation, **store, path);
    const auto asOf = invocation.asOfOrNow(**store);
    if (!asOf) return std::unexpected(asOf.error());
    const auto table = *kind == "leads" ? usecase::leadsTable(**store) : *kind == "queue" ? usecase::queueTable(**store, *asOf) : waterfallOf(invocation, **store);
    if (!table) return std::unexpected(table.error());
    if (const auto written = writeTable(path, *table, *format); !written) return std::unexpected(written.error());
    return answerOf(path, std::ssize(table->rows));
}

}  // namespace

QList<Command> exportCommands()
{
    const auto option = [](const char* name, const QString& description, const char* value) {
        return QCommandLineOption(QLatin1String(name), description, QLatin1String(value));
    };
    Command command;
    command.name = QStringLiteral("export");
    command.positionals = {QStringLiteral("WS")};
    command.options = {option("leads", CommandLine::tr("All leads, to this CSV or XLSX file."), "F"),
                       option("waterfall", CommandLine::tr("The waterfall, by default of the last twelve months."), "F"),
                       option("queue", CommandLine::tr("The queue."), "F"),
                       option("decisions", CommandLine::tr("What sales has decided, for the CRM."), "F"),
                       option("all", CommandLine::tr("Everything, as CSV and JSON with a README, to this new folder."), "FOLDER"),
                       option("preset", CommandLine::tr("Columns and statuses as this CRM imports them."), "hubspot|salesforce"),
                       QCommandLineOption(QStringLiteral("since-last"), CommandLine::tr("Only decisions that were not exported in this way before.")),
                       QCommandLineOption(QStringLiteral("dry-run"), CommandLine::tr("Says what would happen and changes nothing.")),
                       option("from", CommandLine::tr("first day of the period"), "D"),
                       option("to", CommandLine::tr("day after the last one"), "D"),
                       option("by", CommandLine::tr("field to group by"), "FIELD")};
    command.summary = CommandLine::tr("Writes leads, waterfall, queue or decisions to a CSV or XLSX file, or everything to a folder; with --lang de, CSV as a German Excel opens it.");
    command.run = exportTable;
    return {command};
}

}  // namespace handschlag::cli
