#include "core/handover/fact_check.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/exchange/values.h"
#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"

namespace handschlag::handover {
namespace {

using leads::FieldKind;
using leads::FieldValue;

constexpr ErrorCode fieldUnknown{"handover.field_unknown"};
constexpr ErrorCode factInvalid{"handover.fact_invalid"};

std::optional<FieldKind> kindOf(std::string_view field, std::span<const leads::Attribute> attributes)
{
    if (const auto* standard = leads::standardField(field)) return standard->kind;
    const auto own = std::ranges::find(attributes, field, &leads::Attribute::name);
    return own == attributes.end() ? std::nullopt : std::optional(own->kind);
}

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// The German notation first: where both can be meant, "1.250" is a thousand and more.
std::optional<std::int64_t> numberFrom(std::string_view text, std::optional<std::int64_t> (*parse)(std::string_view, char))
{
    const auto german = parse(text, ',');
    return german ? german : parse(text, '.');
}

std::optional<std::int64_t> timeFrom(std::string_view text)
{
    if (const auto instant = instantFromIso(text)) return instant->seconds;
    const auto day = dayFromIso(text);
    return day ? std::optional(day->number * secondsPerDay) : std::nullopt;
}

std::optional<FieldValue> parsed(std::string_view field, FieldKind kind, std::string_view text)
{
    const auto boxed = [](std::optional<std::int64_t> number) { return number ? std::optional<FieldValue>(*number) : std::nullopt; };
    switch (kind) {
        case FieldKind::Integer: return boxed(numberFrom(text, exchange::parseInteger));
        case FieldKind::Decimal: return boxed(numberFrom(text, exchange::parseDecimal));
        case FieldKind::Instant: return boxed(timeFrom(text));
        case FieldKind::Boolean: {
            const auto answer = exchange::parseBoolean(text);
            return answer ? std::optional<FieldValue>(std::int64_t{*answer ? 1 : 0}) : std::nullopt;
        }
        case FieldKind::Text: break;
    }
    if (!isValidUtf8(text) || (field == "country" && hasDigit(text))) return std::nullopt;
    return FieldValue(toNfc(text));
}

bool isConforming(const scoring::Score& score) { return score.decision == scoring::Decision::Mql && !score.toOwner; }

/// As good as it was handed over: as a conforming lead, or as something to answer.
bool stillQualifies(const scoring::Score& then, const scoring::Score& now)
{
    if (isConforming(then)) return isConforming(now);
    return now.decision == scoring::Decision::Mql || now.decision == scoring::Decision::Answer;
}

}  // namespace

Result<FieldValue> factFrom(std::string_view field, std::string_view value, std::span<const leads::Attribute> attributes)
{
    const auto kind = kindOf(field, attributes);
    if (!kind) return misuse(fieldUnknown, {std::string(field)});
    const std::string_view text = trimmed(value);
    auto fact = text.empty() ? std::nullopt : parsed(field, *kind, text);
    if (!fact) return refuse(factInvalid, {std::string(field), std::string(value)});
    return *std::move(fact);
}

Result<ClaimCheck> checkFact(const agreement::Document& document, const Snapshot& snapshot, std::span<const leads::Attribute> attributes,
                             const std::string& field, const FieldValue& fact)
{
    const auto plan = scoring::compile(document);
    if (!plan) return std::unexpected(plan.error());
    leads::Lead lead = snapshot.lead;
    lead.fields[field] = fact;
    const auto scores = scoring::evaluate(*plan, leads::populationOf(lead, snapshot.activities, attributes), snapshot.explanation.asOf);
    const bool passes = stillQualifies(snapshot.explanation.score, scores.front());
    return ClaimCheck{passes ? ClaimResult::NotSupported : ClaimResult::Supported, passes ? "passes_with_fact" : "fails_with_fact",
                      {field, scoring::cellOf(scores.front())}};
}

}  // namespace handschlag::handover
