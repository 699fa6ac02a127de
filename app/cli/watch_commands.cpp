// watch: which folder is imported by itself, when, and by which mappings.

#include <QFileInfo>
#include <QTime>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/usecase/watched_folder.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode badRule{"watch.rule"};
constexpr ErrorCode badTime{"watch.time"};

std::optional<usecase::BatchKind> kindFrom(const QString& text)
{
    if (text == QLatin1String("leads")) return usecase::BatchKind::Leads;
    if (text == QLatin1String("activities")) return usecase::BatchKind::Activities;
    if (text == QLatin1String("outcomes")) return usecase::BatchKind::Outcomes;
    return std::nullopt;
}

const char* kindName(usecase::BatchKind kind)
{
    return kind == usecase::BatchKind::Leads ? "leads" : kind == usecase::BatchKind::Activities ? "activities" : "outcomes";
}

Result<usecase::WatchRule> ruleOf(const QString& text)
{
    const QString pattern = text.section(u'=', 0, 0), path = text.section(u'=', 2);
    const auto kind = kindFrom(text.section(u'=', 1, 1));
    if (pattern.isEmpty() || path.isEmpty() || !kind) return misuse(badRule, {text.toStdString()});
    const auto json = readFile(path);
    if (!json) return std::unexpected(json.error());
    auto mapping = exchange::mappingFromJson(*json, usecase::fileKindOf(*kind));
    if (!mapping) return std::unexpected(inFile(path.toStdString(), mapping.error()));
    return usecase::WatchRule{pattern.toStdString(), *kind, QFileInfo(path).fileName().toStdString(), std::move(*mapping)};
}

Result<void> change(const Invocation& invocation, usecase::WatchSettings& settings)
{
    if (invocation.isSet("folder")) settings.folder = QFileInfo(QString::fromStdString(invocation.value("folder"))).absoluteFilePath().toStdString();
    if (invocation.isSet("at")) {
        const QTime time = QTime::fromString(QString::fromStdString(invocation.value("at")), QStringLiteral("HH:mm"));
        if (!time.isValid()) return misuse(badTime, {invocation.value("at")});
        settings.minuteOfDay = time.hour() * 60 + time.minute();
    }
    if (invocation.isSet("rule")) {
        settings.rules.clear();
        for (const QString& text : invocation.parser.values(QStringLiteral("rule"))) {
            auto rule = ruleOf(text);
            if (!rule) return std::unexpected(rule.error());
            settings.rules.push_back(std::move(*rule));
        }
    }
    settings.on = !invocation.isSet("off");
    return {};
}

Answer answerOf(const usecase::WatchSettings& settings)
{
    Answer answer;
    auto rules = nlohmann::json::array();
    const QString at = QTime(settings.minuteOfDay / 60, settings.minuteOfDay % 60).toString(QStringLiteral("HH:mm"));
    QStringList lines{settings.on ? CommandLine::tr("Every day at %1 from the folder %2:").arg(at, QString::fromStdString(settings.folder)) : CommandLine::tr("No folder is watched.")};
    for (const usecase::WatchRule& rule : settings.rules) {
        rules.push_back({{"pattern", rule.pattern}, {"kind", kindName(rule.kind)}, {"mapping", rule.mappingName}});
        lines << QStringLiteral("  %1  %2  %3").arg(QString::fromStdString(rule.pattern), -24).arg(QLatin1String(kindName(rule.kind)), -10).arg(QString::fromStdString(rule.mappingName));
    }
    answer.json = {{"on", settings.on}, {"folder", settings.folder}, {"at", at.toStdString()}, {"rules", std::move(rules)}};
    if (settings.lastRun) answer.json["last_run"] = toIso(*settings.lastRun);
    answer.text = lines.join(u'\n');
    return answer;
}

Result<Answer> watch(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    auto settings = usecase::watchSettings(**store);
    if (!settings) return std::unexpected(settings.error());
    bool changes = false;
    for (const char* option : {"folder", "at", "rule", "off"}) changes = changes || invocation.isSet(option);
    if (!changes) return answerOf(*settings);
    if (const auto changed = change(invocation, *settings); !changed) return std::unexpected(changed.error());
    if (const auto kept = usecase::setWatchSettings(**store, *settings); !kept) return std::unexpected(kept.error());
    return answerOf(*settings);
}

}  // namespace

QList<Command> watchCommands()
{
    Command command;
    command.name = QStringLiteral("watch");
    command.positionals = {QStringLiteral("WS")};
    command.options = {{QStringLiteral("folder"), CommandLine::tr("Folder whose files are imported every day."), QStringLiteral("FOLDER")},
                       {QStringLiteral("at"), CommandLine::tr("Time of day, e.g. 07:30."), QStringLiteral("TIME")},
                       {QStringLiteral("rule"), CommandLine::tr("PATTERN=leads|activities|outcomes=MAPPING.json; may be given several times and replaces the rules there were."), QStringLiteral("RULE")},
                       {QStringLiteral("off"), CommandLine::tr("Stops watching; the rules are kept.")}};
    command.summary = CommandLine::tr("Shows or sets the watched folder; import --watched reads what is due.");
    command.run = watch;
    return {command};
}

}  // namespace handschlag::cli
