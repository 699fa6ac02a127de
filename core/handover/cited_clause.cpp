#include "core/handover/cited_clause.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/agreement/clause_ids.h"

namespace handschlag::handover {
namespace {

bool hasId(const auto& entries, std::string_view id)
{
    return std::ranges::any_of(entries, [id](const auto& entry) { return entry.id == id; });
}

bool hasBehaviour(const agreement::BehaviourClause& clause, std::string_view id)
{
    return hasId(clause.groups, id) || hasId(clause.penalties, id) || std::ranges::any_of(clause.groups, [id](const auto& group) { return hasId(group.rules, id); });
}

bool hasOnlyParameters(ClauseKind kind)
{
    return kind == ClauseKind::Bant || kind == ClauseKind::Sales || kind == ClauseKind::Marketing || kind == ClauseKind::Thresholds;
}

}  // namespace

ClauseKind clauseKind(const agreement::Document& document, std::string_view id)
{
    if (id.empty()) return ClauseKind::Unknown;
    const std::array<std::pair<std::string_view, ClauseKind>, 14> whole{{{document.stages.id, ClauseKind::Stages},
                                                                         {document.required.id, ClauseKind::Required},
                                                                         {document.fit.id, ClauseKind::Fit},
                                                                         {document.situation.id, ClauseKind::Situation},
                                                                         {document.behaviour.id, ClauseKind::Behaviour},
                                                                         {document.bant.id, ClauseKind::Bant},
                                                                         {document.exclusions.id, ClauseKind::Exclusions},
                                                                         {document.thresholds.id, ClauseKind::Thresholds},
                                                                         {document.marketing.id, ClauseKind::Marketing},
                                                                         {document.sales.id, ClauseKind::Sales},
                                                                         {document.routing.id, ClauseKind::Routing},
                                                                         {document.reasons.id, ClauseKind::Reasons},
                                                                         {document.calendar.id, ClauseKind::Calendar},
                                                                         {document.signatories.id, ClauseKind::Signatories}}};
    for (const auto& [name, kind] : whole)
        if (name == id) return kind;
    if (hasId(document.required.items, id) || hasId(document.required.forInquiry, id)) return ClauseKind::Required;
    if (hasId(document.fit.criteria, id)) return ClauseKind::Fit;
    if (hasId(document.situation.criteria, id)) return ClauseKind::Situation;
    if (hasBehaviour(document.behaviour, id)) return ClauseKind::Behaviour;
    if (hasId(document.exclusions.exclusions, id)) return ClauseKind::Exclusions;
    if (hasId(document.routing.routes, id)) return ClauseKind::Routing;
    // Single promises have no list of their own: "bant.need", "sales.cadence".
    for (const auto& [name, kind] : whole)
        if (id.starts_with(name) && id.size() > name.size() + 1 && id[name.size()] == '.' && hasOnlyParameters(kind)) return kind;
    return ClauseKind::Unknown;
}

}  // namespace handschlag::handover
