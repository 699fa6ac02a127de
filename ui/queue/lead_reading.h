#pragma once
// What the panels below the queue's list need to know of one lead, read at once on the worker.

#include <optional>
#include <vector>

#include "core/usecase/handovers.h"
#include "core/usecase/lead_context.h"

namespace handschlag::ui {

struct LeadReading {
    usecase::HandoverDetails details;
    std::vector<leads::FieldChange> history;    ///< of the lead: who answered what, and when
    std::vector<leads::Attribute> attributes;   ///< of the workspace
    std::optional<usecase::LeadContext> context = {};  ///< company and likely duplicates; read after the rest
};

[[nodiscard]] Result<LeadReading> readLead(usecase::Store& store, HandoverId id, Instant now);

/// The newest change of this field; nothing if it never changed.
[[nodiscard]] const leads::FieldChange* lastChange(const LeadReading& reading, std::string_view field);

}  // namespace handschlag::ui
