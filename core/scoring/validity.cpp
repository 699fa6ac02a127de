#include "core/scoring/validity.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/scoring/compiled.h"
#include "core/scoring/mail_domain.h"

namespace handschlag::scoring {
namespace {

bool someLeadHas(const leads::Population& population, const std::string& field)
{
    const Lookup valid(population, field, [&field](const FieldValue& value) { return isValid(field, value) ? 1 : 0; }, true);
    for (std::size_t row = 0; row < population.size(); ++row)
        if (valid.at(row) == 1) return true;
    return false;
}

}  // namespace

bool isValid(std::string_view field, const FieldValue& value)
{
    switch (value.kind) {
        case FieldValue::Kind::Missing: return false;
        case FieldValue::Kind::Number: return !value.boolean || value.number != 0;
        case FieldValue::Kind::Text: return field == "email" ? isPlausibleEmail(value.text) : !trimmed(value.text).empty();
    }
    return false;
}

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
    std::vector<bool> seen(population.activities.types.size());
    for (const auto type : population.activities.type) seen[type] = true;
    std::vector<std::string> types;
    for (const CompiledRule& rule : plan.compiled().rules) {
        const std::string& type = rule.clause->type;
        const auto code = population.activities.types.find(type);
        if (rule.clause->points > 0 && !(code && seen[*code]) && std::ranges::find(types, type) == types.end()) types.push_back(type);
    }
    return types;
}

}  // namespace handschlag::scoring
