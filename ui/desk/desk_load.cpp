#include "ui/desk/desk_load.h"

namespace handschlag::ui {

Result<DeskDetails> loadDeskDetails(usecase::Store& store, LeadId lead, HandoverId handover, const std::optional<agreement::Document>& document, Instant now)
{
    DeskDetails details;
    if (handover) {
        auto known = usecase::handoverDetails(store, handover, now);
        if (!known) return std::unexpected(known.error());
        details.document = known->document;
        details.handover = std::move(*known);
    }
    if (document) details.document = *document;
    auto explained = usecase::explainLead(store, lead, details.document, now);
    if (!explained) return std::unexpected(explained.error());
    details.lead = std::move(explained->lead);
    details.explanation = std::move(explained->explanation);
    return details;
}

}  // namespace handschlag::ui
