#pragma once
// Which clause of an agreement an id names: a rejection cites a whole clause ("fit") or a part of it ("fit.employees").

#include <cstdint>
#include <string_view>

#include "core/agreement/document.h"

namespace handschlag::handover {

enum class ClauseKind : std::uint8_t {
    Unknown, Stages, Required, Fit, Situation, Behaviour, Bant, Exclusions, Thresholds, Marketing, Sales, Routing, Reasons, Calendar, Signatories
};

[[nodiscard]] ClauseKind clauseKind(const agreement::Document& document, std::string_view id);

}  // namespace handschlag::handover
