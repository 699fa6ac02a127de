#pragma once
// Which parts edit which clause. Each clause is a list of forms, tables and rule trees over the document.

#include <vector>

#include "core/handover/cited_clause.h"
#include "ui/agreement/clause_part.h"
#include "ui/agreement/draft.h"

namespace handschlag::ui {

using ClauseParts = std::vector<ClausePart*>;

/// In the order they stand on the page; the last one is the clause's free note.
[[nodiscard]] ClauseParts partsOf(handover::ClauseKind kind, Draft* draft);

// One per clause or pair of clauses; see the files of these names.
[[nodiscard]] ClauseParts stagesParts(Draft* draft);
[[nodiscard]] ClauseParts requiredParts(Draft* draft);
[[nodiscard]] ClauseParts fitParts(Draft* draft);
[[nodiscard]] ClauseParts situationParts(Draft* draft);
[[nodiscard]] ClauseParts behaviourParts(Draft* draft);
[[nodiscard]] ClauseParts bantParts(Draft* draft);
[[nodiscard]] ClauseParts exclusionsParts(Draft* draft);
[[nodiscard]] ClauseParts thresholdsParts(Draft* draft);
[[nodiscard]] ClauseParts marketingParts(Draft* draft);
[[nodiscard]] ClauseParts salesParts(Draft* draft);
[[nodiscard]] ClauseParts routingParts(Draft* draft);
[[nodiscard]] ClauseParts reasonsParts(Draft* draft);
[[nodiscard]] ClauseParts calendarParts(Draft* draft);
[[nodiscard]] ClauseParts signatoriesParts(Draft* draft);

}  // namespace handschlag::ui
