#pragma once
// A folder whose files are imported by themselves every day, each by the mapping saved for its name. Nothing in the folder is changed, moved or
// deleted. A file is imported once for what is in it: its hash lies in the workspace beside the import, so that two windows or a window and a
// scheduled command cannot import the same twice, and an import that was taken back does not come again by itself.
//
//   const auto settings = watchSettings(store);
//   if (watchDue(now, settings->lastRun, *settings, zone)) report = runWatched(store, *settings, filesOf(settings->folder), now, progress);

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/calendar/zone.h"
#include "core/usecase/imports.h"

namespace handschlag::usecase {

struct WatchRule {
    std::string pattern;          ///< of file names: * is anything, ? one letter, upper and lower case alike
    BatchKind kind = BatchKind::Leads;
    std::string mappingName;      ///< what the mapping was called when it was chosen
    exchange::Mapping mapping;
    friend bool operator==(const WatchRule&, const WatchRule&) = default;
};

struct WatchSettings {
    bool on = false;
    std::string folder;
    int minuteOfDay = 7 * 60 + 30;    ///< of the organisation's clock
    std::vector<WatchRule> rules;     ///< the first that fits a name counts
    std::optional<Instant> lastRun;   ///< kept by runWatched
    friend bool operator==(const WatchSettings&, const WatchSettings&) = default;
};

/// Fails with watch.settings_damaged.
[[nodiscard]] Result<WatchSettings> watchSettings(Store& store);
/// Everything but lastRun. Refuses a pattern without a letter (watch.pattern_empty) and what checkMapping refuses.
[[nodiscard]] Result<void> setWatchSettings(Store& store, const WatchSettings& settings);

/// The newest daily time at or before now has not been served. Watching that begins is due at once.
[[nodiscard]] bool watchDue(Instant now, std::optional<Instant> lastRun, const WatchSettings& settings, const calendar::Zone& zone);
/// When it will be due next; now if it is.
[[nodiscard]] Instant nextWatch(Instant now, std::optional<Instant> lastRun, const WatchSettings& settings, const calendar::Zone& zone);

[[nodiscard]] bool fitsPattern(std::string_view fileName, std::string_view pattern);
[[nodiscard]] const WatchRule* ruleFor(const WatchSettings& settings, std::string_view fileName);

/// The tables of a folder (CSV, TXT, TSV, XLSX, XLSM; no hidden files) by name, without those changed in the last seconds, which somebody may
/// still be writing.
struct WatchedFiles {
    std::function<Result<std::vector<std::string>>()> names;
    std::function<Result<std::string>(const std::string& name)> read;
};
/// Fails with watch.folder_missing {folder} and watch.unreadable {path}.
[[nodiscard]] WatchedFiles filesOf(const std::string& folder);

enum class WatchOutcome : std::uint8_t {
    Imported,
    Known,      ///< imported before with the same content
    NoMapping,  ///< no rule fits its name
    Failed,     ///< nothing of it was imported
};
[[nodiscard]] const char* key(WatchOutcome outcome);

struct WatchedFile {
    std::string name;
    WatchOutcome outcome = WatchOutcome::Imported;
    BatchKind kind = BatchKind::Leads;
    ImportReport report;         ///< of an import
    std::optional<Error> error;  ///< of a failure
};

struct WatchReport {
    bool due = false;
    std::vector<WatchedFile> files;  ///< leads first, then activities, then outcomes, by name; those without a mapping last
};

/// Leads come before what refers to them. One bad file does not keep the others from being imported. Fails with watch.folder_missing, or
/// task.cancelled (what was imported by then stays).
[[nodiscard]] Result<WatchReport> runWatched(Store& store, const WatchSettings& settings, const WatchedFiles& files, Instant now, const Progress& progress = {});

/// Reads the settings and runs what is due; due is false in the report otherwise.
[[nodiscard]] Result<WatchReport> runWatchedIfDue(Store& store, Instant now, const Progress& progress = {});

}  // namespace handschlag::usecase
