#include "core/usecase/lead_views.h"

namespace handschlag::usecase {

Result<LeadDetails> leadDetails(Store& store, LeadId lead, const agreement::Document& document, Instant asOf)
{
    auto explained = explainLead(store, lead, document, asOf);
    if (!explained) return std::unexpected(explained.error());
    auto history = store.leads().history(lead);
    if (!history) return std::unexpected(history.error());
    auto cycles = store.pipeline().cyclesOf(lead);
    if (!cycles) return std::unexpected(cycles.error());
    auto events = store.pipeline().eventsOf(lead);
    if (!events) return std::unexpected(events.error());
    auto handovers = store.handovers().ofLead(lead);
    if (!handovers) return std::unexpected(handovers.error());
    return LeadDetails{std::move(*explained), std::move(*history), std::move(*cycles), std::move(*events), std::move(*handovers)};
}

}  // namespace handschlag::usecase
