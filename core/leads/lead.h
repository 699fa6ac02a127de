#pragma once
// One lead and one activity as records, for import, detail views and snapshots. For many leads at once see population.h.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/leads/field.h"

namespace handschlag::leads {

using Fields = std::map<std::string, FieldValue, std::less<>>;

struct Lead {
    LeadId id;
    std::string token;   ///< random public id, used in audit entries; survives erasure
    Instant createdAt;   ///< first contact, as the source says
    Instant recordedAt;  ///< when this workspace learned of it
    bool history = false; ///< imported as history: never handed over
    Fields fields;        ///< standard fields and attributes by name; "external_id" among them; no "created_at"
};

struct Activity {
    LeadId lead;
    std::string type;
    std::string asset;       ///< empty: none
    Instant occurredAt;
    Instant recordedAt;
    std::int64_t value = 0;  ///< e.g. seconds of a visit
    std::string externalId;  ///< empty: none
    friend bool operator==(const Activity&, const Activity&) = default;
};

/// One change of one field (append-only history).
struct FieldChange {
    LeadId lead;
    std::string field;
    FieldValue before;
    FieldValue after;
    Instant effectiveAt;
    Instant recordedAt;
    PersonId actor = {};  ///< who changed it by hand; none: an import or the program
};

/// The value of a field, or a missing one.
[[nodiscard]] const FieldValue& valueOf(const Lead& lead, std::string_view field);
/// "Jana Weber", "Weber GmbH", or the external id: whatever names the lead to a person.
[[nodiscard]] std::string displayName(const Lead& lead);

}  // namespace handschlag::leads
