#include "ui/queue/lead_reading.h"

namespace handschlag::ui {

Result<LeadReading> readLead(usecase::Store& store, HandoverId id, Instant now)
{
    auto details = usecase::handoverDetails(store, id, now);
    if (!details) return std::unexpected(details.error());
    auto history = store.leads().history(details->entry.handover.lead);
    if (!history) return std::unexpected(history.error());
    auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    return LeadReading{std::move(*details), std::move(*history), std::move(*attributes)};
}

const leads::FieldChange* lastChange(const LeadReading& reading, std::string_view field)
{
    const leads::FieldChange* newest = nullptr;
    for (const leads::FieldChange& change : reading.history)
        if (change.field == field && (!newest || change.recordedAt >= newest->recordedAt)) newest = &change;
    return newest;
}

}  // namespace handschlag::ui
