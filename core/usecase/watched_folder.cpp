#include "core/usecase/watched_folder.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/text.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode settingsDamaged{"watch.settings_damaged"};
constexpr ErrorCode patternEmpty{"watch.pattern_empty"};
constexpr std::string_view settingsKey = "watch/settings";
constexpr std::string_view lastRunKey = "watch/last_run";
constexpr std::array kinds{BatchKind::Leads, BatchKind::Activities, BatchKind::Outcomes};
constexpr std::array kindKeys{"leads", "activities", "outcomes"};

const char* kindKey(BatchKind kind) { return kindKeys[static_cast<std::size_t>(std::ranges::find(kinds, kind) - kinds.begin())]; }

std::optional<BatchKind> kindFrom(std::string_view text)
{
    const auto found = std::ranges::find(kindKeys, text);
    return found == kindKeys.end() ? std::nullopt : std::optional(kinds[static_cast<std::size_t>(found - kindKeys.begin())]);
}

char plain(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

Result<WatchRule> ruleFrom(const nlohmann::json& json)
{
    const auto kind = kindFrom(json.at("kind").get_ref<const std::string&>());
    if (!kind) return fail(settingsDamaged);
    auto mapping = exchange::mappingFromJson(json.at("mapping").get_ref<const std::string&>(), fileKindOf(*kind));
    if (!mapping) return std::unexpected(mapping.error());
    return WatchRule{json.at("pattern").get_ref<const std::string&>(), *kind, json.at("mapping_name").get_ref<const std::string&>(), std::move(*mapping)};
}

Result<WatchSettings> settingsFrom(const std::string& text)
{
    WatchSettings settings;
    try {
        const auto json = nlohmann::json::parse(text);
        settings.on = json.at("on").get<bool>();
        settings.folder = json.at("folder").get_ref<const std::string&>();
        settings.minuteOfDay = json.at("minute").get<int>();
        for (const auto& each : json.at("rules")) {
            auto rule = ruleFrom(each);
            if (!rule) return std::unexpected(rule.error());
            settings.rules.push_back(std::move(*rule));
        }
    } catch (const nlohmann::json::exception& problem) {
        return fail(settingsDamaged, {}, problem.what());
    }
    return settings;
}

/// The newest daily time at or before now.
Instant newestTime(Instant now, const WatchSettings& settings, const calendar::Zone& zone)
{
    const Day today = zone.dayOf(now);
    const Instant at = zone.at(today, settings.minuteOfDay * 60);
    return at <= now ? at : zone.at(today.plus(-1), settings.minuteOfDay * 60);
}

Result<void> write(Store& store, std::string_view key, const std::string& value)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (const auto set = store.workspace().setSetting(key, value); !set) return set;
    const auto committed = (*transaction)->commit();
    return committed ? Result<void>() : std::unexpected(committed.error());
}

WatchedFile importOne(Store& store, const WatchRule& rule, const WatchedFiles& files, const std::string& name, Instant now, const Progress& progress)
{
    WatchedFile file{name, WatchOutcome::Failed, rule.kind, {}, {}};
    auto content = files.read(name);
    auto report = content ? importFile(store, {rule.kind, name, std::move(*content), rule.mapping, false, {}, true}, now, progress)
                          : Result<ImportReport>(std::unexpected(content.error()));
    if (!report) {
        file.error = report.error();
        return file;
    }
    file.outcome = report->known ? WatchOutcome::Known : WatchOutcome::Imported;
    file.report = std::move(*report);
    return file;
}

}  // namespace

const char* key(WatchOutcome outcome)
{
    constexpr std::array keys{"imported", "known", "no_mapping", "failed"};
    return keys[static_cast<std::size_t>(outcome)];
}

Result<WatchSettings> watchSettings(Store& store)
{
    const auto text = store.workspace().setting(settingsKey);
    if (!text) return std::unexpected(text.error());
    if (!*text) return WatchSettings();
    auto settings = settingsFrom(**text);
    if (!settings) return settings;
    const auto last = store.workspace().setting(lastRunKey);
    if (!last) return std::unexpected(last.error());
    if (*last) settings->lastRun = instantFromIso(**last);
    return settings;
}

Result<void> setWatchSettings(Store& store, const WatchSettings& settings)
{
    auto rules = nlohmann::json::array();
    for (const WatchRule& rule : settings.rules) {
        if (rule.pattern.find_first_not_of("*? \t") == std::string::npos) return refuse(patternEmpty);
        if (const auto checked = exchange::checkMapping(rule.mapping, fileKindOf(rule.kind)); !checked) return checked;
        rules.push_back({{"pattern", rule.pattern}, {"kind", kindKey(rule.kind)}, {"mapping_name", rule.mappingName}, {"mapping", exchange::mappingToJson(rule.mapping, fileKindOf(rule.kind))}});
    }
    const nlohmann::json json{{"on", settings.on}, {"folder", settings.folder}, {"minute", settings.minuteOfDay}, {"rules", std::move(rules)}};
    return write(store, settingsKey, json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

bool watchDue(Instant now, std::optional<Instant> lastRun, const WatchSettings& settings, const calendar::Zone& zone)
{
    if (!settings.on || settings.folder.empty() || settings.rules.empty()) return false;
    return !lastRun || *lastRun < newestTime(now, settings, zone);
}

Instant nextWatch(Instant now, std::optional<Instant> lastRun, const WatchSettings& settings, const calendar::Zone& zone)
{
    if (!lastRun || *lastRun < newestTime(now, settings, zone)) return now;
    const Day today = zone.dayOf(now);
    const Instant at = zone.at(today, settings.minuteOfDay * 60);
    return at > now ? at : zone.at(today.plus(1), settings.minuteOfDay * 60);
}

bool fitsPattern(std::string_view name, std::string_view pattern)
{
    // The newest star takes one letter more whenever the rest does not fit.
    std::size_t n = 0, p = 0, star = std::string_view::npos, taken = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            taken = n;
        } else if (p < pattern.size() && (pattern[p] == '?' || plain(pattern[p]) == plain(name[n]))) {
            ++p;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = ++taken;
        } else {
            return false;
        }
    }
    return pattern.substr(p).find_first_not_of('*') == std::string_view::npos;
}

const WatchRule* ruleFor(const WatchSettings& settings, std::string_view fileName)
{
    const auto found = std::ranges::find_if(settings.rules, [fileName](const WatchRule& rule) { return fitsPattern(fileName, trimmed(rule.pattern)); });
    return found == settings.rules.end() ? nullptr : &*found;
}

Result<WatchReport> runWatched(Store& store, const WatchSettings& settings, const WatchedFiles& files, Instant now, const Progress& progress)
{
    auto names = files.names();
    if (!names) return std::unexpected(names.error());
    std::ranges::sort(*names);
    WatchReport report{true, {}};
    std::int64_t done = 0;
    for (const BatchKind kind : kinds)
        for (const std::string& name : *names) {
            const WatchRule* rule = ruleFor(settings, name);
            if (!rule || rule->kind != kind) continue;
            if (const auto on = step(progress, done++, std::ssize(*names)); !on) return std::unexpected(on.error());
            report.files.push_back(importOne(store, *rule, files, name, now, {{}, progress.stop}));
            if (report.files.back().error && report.files.back().error->code == taskCancelled) return refuse(taskCancelled);
        }
    for (const std::string& name : *names)
        if (!ruleFor(settings, name)) report.files.push_back({name, WatchOutcome::NoMapping, BatchKind::Leads, {}, {}});
    if (const auto noted = write(store, lastRunKey, toIso(now)); !noted) return std::unexpected(noted.error());
    return report;
}

Result<WatchReport> runWatchedIfDue(Store& store, Instant now, const Progress& progress)
{
    const auto settings = watchSettings(store);
    if (!settings) return std::unexpected(settings.error());
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const calendar::Zone zone = calendar::Zone::find(info->zone).value_or(calendar::Zone::utc());
    if (!watchDue(now, settings->lastRun, *settings, zone)) return WatchReport();
    return runWatched(store, *settings, filesOf(settings->folder), now, progress);
}

}  // namespace handschlag::usecase
