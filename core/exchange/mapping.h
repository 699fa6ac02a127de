#pragma once
// Which column of a file means what. Read from a mapping file (JSON), guessed from headers, or made on the import page.
//
//   {"columns": {"mql_id": "external_id", "won_date": {"field": "at", "format": "yyyy-MM-dd HH:mm:ss"},
//                "landing_page_id": {"attribute": "landing_page", "type": "text"}},
//    "null_values": ["Select"], "zone": "Europe/Berlin", "decimal": ",", "role": "won", "history": false, "lead_by": "email",
//    "deduplicate": true, "constants": {"type": "webinar_attended"},
//    "activities_from_columns": [{"type": "form", "at": "Recent Conversion Date", "asset": "Recent Conversion"}]}
//
// Types of attributes: text, integer, decimal, date, boolean. A column with null is left out, as is one that is not named. How the file
// itself is read can be said too: "encoding": "windows-1252", "delimiter": ";" ("tab"), "quote": "'" ("" for none), "header_row": 4 (0: none).

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/exchange/csv_options.h"
#include "core/leads/field.h"
#include "core/pipeline/stage_event.h"

namespace handschlag::exchange {

/// What the rows of the file are.
enum class FileKind : std::uint8_t { Leads, Activities, Outcomes };

/// One column's target: a standard field, or an own attribute with its type.
struct ColumnTarget {
    std::string field;                      ///< standard field of the file kind; empty if attribute is set
    std::string attribute;                  ///< own attribute
    leads::FieldKind type = leads::FieldKind::Text;
    std::string format;                     ///< of dates, e.g. "dd.MM.yyyy HH:mm"; empty: ISO forms are tried
    friend bool operator==(const ColumnTarget&, const ColumnTarget&) = default;
};

struct ActivityFromColumns {
    std::string type;
    std::string at;     ///< column
    std::string asset;  ///< column; may be empty
    std::string format; ///< of the times; empty: ISO forms
    friend bool operator==(const ActivityFromColumns&, const ActivityFromColumns&) = default;
};

struct Mapping {
    std::map<std::string, ColumnTarget, std::less<>> columns;  ///< header > target; columns not named are left out
    std::vector<std::string> nullValues;                       ///< texts that mean "missing", beside nothing
    std::string zone;                                          ///< of local times; empty: the workspace's
    char decimal = '.';
    CsvOptions reading;                                        ///< how the file is cut, where the program shall not find it itself
    std::optional<pipeline::Role> role;                        ///< the stage that each row enters
    bool history = false;                                      ///< leads: never handed over
    bool leadByEmail = false;                                  ///< activities, outcomes: `lead` holds an e-mail address
    bool deduplicate = true;                                   ///< activities: by external id, else 10-minute bucket
    std::map<std::string, std::string, std::less<>> constants; ///< field > value for every row
    std::vector<ActivityFromColumns> activitiesFromColumns;
    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// A field that a row of this kind can fill.
struct TargetField {
    std::string_view name;
    leads::FieldKind kind = leads::FieldKind::Text;
};
/// Leads: the standard lead fields. Activities: external_id, lead, type, asset, occurred_at, value. Outcomes: lead, stage, role, at,
/// amount, owner, reason.
[[nodiscard]] const std::vector<TargetField>& targetFields(FileKind kind);
[[nodiscard]] const TargetField* targetField(FileKind kind, std::string_view name);

/// "text", "integer", "decimal", "date", "boolean".
[[nodiscard]] const char* typeKey(leads::FieldKind kind);
[[nodiscard]] std::optional<leads::FieldKind> typeFromKey(std::string_view text);

/// What cannot be meant: unknown fields, two columns for one field, attributes named like a field, bad formats, a missing key column.
[[nodiscard]] Result<void> checkMapping(const Mapping& mapping, FileKind kind);

/// Reads a mapping file. Refuses unknown keys, fields and types by name (exit 3), and whatever checkMapping refuses.
[[nodiscard]] Result<Mapping> mappingFromJson(std::string_view json, FileKind kind);
[[nodiscard]] std::string mappingToJson(const Mapping& mapping, FileKind kind);

/// Date formats that the guess tries, ISO ("") first.
[[nodiscard]] const std::vector<std::string>& usualDateFormats();

}  // namespace handschlag::exchange
