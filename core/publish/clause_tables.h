#pragma once
// The tables of an agreement on paper: buckets of a criterion, rules of a group, measures.

#include <optional>
#include <string_view>

#include "core/agreement/document.h"
#include "core/agreement/wording.h"
#include "core/publish/publication.h"

namespace handschlag::publish {

/// Name, value and points of each bucket, and what a missing value gives.
[[nodiscard]] Table bucketTable(const agreement::Wording& wording, const agreement::Criterion& criterion);
/// Points, cap, window and decay of each rule.
[[nodiscard]] Table rulesTable(const agreement::Wording& wording, const std::vector<agreement::BehaviourRule>& rules);
/// Fit bands down, letters of behaviour across, both with the points they begin at.
[[nodiscard]] Table measuresTable(const agreement::Wording& wording, const agreement::ThresholdsClause& clause);

/// What belongs below the sentences of the part or clause with this id; nothing if a table would say no more than they do.
[[nodiscard]] std::optional<Table> tableOf(const agreement::Wording& wording, const agreement::Document& document, std::string_view id);

}  // namespace handschlag::publish
