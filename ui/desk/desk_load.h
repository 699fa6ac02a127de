#pragma once
// What the panel of marketing's desk reads of the selected row, on the worker.

#include <optional>

#include "core/usecase/handovers.h"
#include "core/usecase/marketing_desk.h"
#include "core/usecase/scores.h"

namespace handschlag::ui {

struct DeskDetails {
    leads::Lead lead;                   ///< as it is known now
    agreement::Document document;       ///< the lead is judged under
    scoring::Explanation explanation;   ///< as judged now
    std::optional<usecase::HandoverDetails> handover;
};

/// document: the one that counts now; a lead with a handover is shown under the document of that.
[[nodiscard]] Result<DeskDetails> loadDeskDetails(usecase::Store& store, LeadId lead, HandoverId handover, const std::optional<agreement::Document>& document,
                                                  Instant now);

}  // namespace handschlag::ui
