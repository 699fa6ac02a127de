#pragma once
// What the fourteen clauses of an agreement are called.

#include <QString>
#include <array>

#include "core/handover/cited_clause.h"

namespace handschlag::ui {

/// In the order of the agreement.
[[nodiscard]] const std::array<handover::ClauseKind, 14>& clauseKinds();
/// 1..14
[[nodiscard]] int clauseNumber(handover::ClauseKind kind);
/// "Required information"; empty for Unknown.
[[nodiscard]] QString clauseTitle(handover::ClauseKind kind);

}  // namespace handschlag::ui
