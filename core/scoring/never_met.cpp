#include "core/scoring/never_met.h"

#include <algorithm>

#include "core/scoring/compiled.h"
#include "core/scoring/field_column.h"
#include "core/scoring/value_decisions.h"

namespace handschlag::scoring {
namespace {

bool someLeadHas(const leads::Population& population, const std::string& field)
{
    const FieldColumn column(population, field);
    std::vector<bool> valid(column.count());
    for (std::uint32_t code = 0; code < valid.size(); ++code) valid[code] = isValid(field, column.value(code));
    for (std::size_t row = 0; row < population.size(); ++row)
        if (valid[column.codes()[row]]) return true;
    return false;
}

}  // namespace

std::vector<agreement::RequiredItem> neverMet(const Plan& plan, const leads::Population& population)
{
    std::vector<bool> known;
    for (const std::string& field : plan.compiled().requiredFields) known.push_back(someLeadHas(population, field));
    std::vector<agreement::RequiredItem> items;
    const auto collect = [&](const std::vector<CompiledItem>& list) {
        for (const CompiledItem& item : list) {
            const bool met = std::ranges::any_of(item.fields, [&known](std::size_t field) { return known[field]; });
            const bool listed = std::ranges::any_of(items, [&item](const auto& other) { return other.anyOf == item.clause->anyOf; });
            if (!met && !listed) items.push_back(*item.clause);
        }
    };
    collect(plan.compiled().items);
    collect(plan.compiled().inquiryItems);
    return items;
}

std::vector<std::string> neverSeen(const Plan& plan, const leads::Population& population)
{
    const leads::Activities& activities = population.activities;
    std::vector<bool> seen(activities.types.size());
    for (std::size_t i = 0; i < activities.groups.size(); ++i)
        if (activities.groups[i].size() > 0) seen[i % seen.size()] = true;
    std::vector<std::string> types;
    for (const CompiledRule& rule : plan.compiled().rules) {
        const std::string& type = rule.clause->type;
        const auto code = activities.types.find(type);
        if (rule.clause->points > 0 && !(code && seen[*code]) && std::ranges::find(types, type) == types.end()) types.push_back(type);
    }
    return types;
}

}  // namespace handschlag::scoring
