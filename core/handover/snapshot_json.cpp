#include "core/handover/snapshot_json.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace handschlag::handover {
namespace {

using nlohmann::json;

constexpr ErrorCode damaged{"handover.snapshot_damaged"};
constexpr int format = 1;

json toJson(const leads::FieldValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    return nullptr;
}

json toJson(const leads::Lead& lead)
{
    json fields = json::object();
    for (const auto& [name, value] : lead.fields) fields[name] = toJson(value);
    return {{"id", lead.id.value},
            {"token", lead.token},
            {"created_at", lead.createdAt.seconds},
            {"recorded_at", lead.recordedAt.seconds},
            {"history", lead.history},
            {"fields", std::move(fields)}};
}

json toJson(const leads::Activity& activity)
{
    return {{"lead", activity.lead.value},
            {"type", activity.type},
            {"asset", activity.asset},
            {"occurred_at", activity.occurredAt.seconds},
            {"recorded_at", activity.recordedAt.seconds},
            {"value", activity.value},
            {"external_id", activity.externalId}};
}

json toJson(const scoring::Score& score)
{
    return {{"completeness_bp", score.completenessBp},
            {"fit_lo_c", score.fitLow},
            {"fit_hi_c", score.fitHigh},
            {"behaviour_c", score.behaviour},
            {"bant", score.bantPercent},
            {"letter", score.letter},
            {"fit_band", score.fitBand},
            {"fit_band_hi", score.fitBandHigh},
            {"decision", scoring::key(score.decision)},
            {"inquiry", score.inquiry},
            {"to_owner", score.toOwner},
            {"readiness", score.readiness}};
}

json toJson(const scoring::Part& part)
{
    return {{"section", static_cast<int>(part.section)},
            {"clause", part.clause},
            {"points_c", part.points},
            {"reason", static_cast<int>(part.reason)},
            {"arguments", part.arguments}};
}

json toJson(const scoring::Missing& missing)
{
    return {{"kind", static_cast<int>(missing.kind)}, {"clause", missing.clause}, {"fields", missing.fields}, {"points_c", missing.points}};
}

json toJson(const scoring::Explanation& explanation)
{
    json parts = json::array();
    for (const auto& part : explanation.parts) parts.push_back(toJson(part));
    json missing = json::array();
    for (const auto& entry : explanation.missing) missing.push_back(toJson(entry));
    return {{"score", toJson(explanation.score)}, {"as_of", explanation.asOf.seconds},       {"parts", std::move(parts)},
            {"missing", std::move(missing)},      {"exclusions", explanation.exclusions}, {"triggers", explanation.triggers}};
}

/// Only whole numbers inside the bounds of T: nothing is cut off silently.
template <class T>
T whole(const json& value)
{
    if (!value.is_number_integer()) throw std::invalid_argument("not a whole number: " + value.dump());
    if (value.is_number_unsigned() && !std::in_range<T>(value.get<std::uint64_t>())) throw std::out_of_range(value.dump());
    if (!value.is_number_unsigned() && !std::in_range<T>(value.get<std::int64_t>())) throw std::out_of_range(value.dump());
    return value.get<T>();
}

template <class Enum>
Enum enumeration(const json& value, Enum last)
{
    const int number = whole<int>(value);
    if (number < 0 || number > static_cast<int>(last)) throw std::out_of_range(value.dump());
    return static_cast<Enum>(number);
}

leads::FieldValue fieldValue(const json& value)
{
    if (value.is_null()) return std::monostate{};
    if (value.is_string()) return value.get<std::string>();
    return whole<std::int64_t>(value);
}

leads::Lead leadFrom(const json& value)
{
    leads::Lead lead;
    lead.id = {whole<std::int64_t>(value.at("id"))};
    lead.token = value.at("token").get<std::string>();
    lead.createdAt = {whole<std::int64_t>(value.at("created_at"))};
    lead.recordedAt = {whole<std::int64_t>(value.at("recorded_at"))};
    lead.history = value.at("history").get<bool>();
    for (const auto& [name, field] : value.at("fields").items()) lead.fields.emplace(name, fieldValue(field));
    return lead;
}

leads::Activity activityFrom(const json& value)
{
    leads::Activity activity;
    activity.lead = {whole<std::int64_t>(value.at("lead"))};
    activity.type = value.at("type").get<std::string>();
    activity.asset = value.at("asset").get<std::string>();
    activity.occurredAt = {whole<std::int64_t>(value.at("occurred_at"))};
    activity.recordedAt = {whole<std::int64_t>(value.at("recorded_at"))};
    activity.value = whole<std::int64_t>(value.at("value"));
    activity.externalId = value.at("external_id").get<std::string>();
    return activity;
}

scoring::Decision decisionFrom(const std::string& name)
{
    for (int number = 0; number <= static_cast<int>(scoring::Decision::Contact); ++number)
        if (const auto decision = static_cast<scoring::Decision>(number); name == scoring::key(decision)) return decision;
    throw std::invalid_argument("decision " + name);
}

scoring::Score scoreFrom(const json& value)
{
    scoring::Score score;
    score.completenessBp = whole<std::int32_t>(value.at("completeness_bp"));
    score.fitLow = whole<scoring::Centipoints>(value.at("fit_lo_c"));
    score.fitHigh = whole<scoring::Centipoints>(value.at("fit_hi_c"));
    score.behaviour = whole<scoring::Centipoints>(value.at("behaviour_c"));
    score.bantPercent = whole<std::uint8_t>(value.at("bant"));
    score.letter = whole<std::uint8_t>(value.at("letter"));
    score.fitBand = whole<std::uint8_t>(value.at("fit_band"));
    score.fitBandHigh = whole<std::uint8_t>(value.at("fit_band_hi"));
    score.decision = decisionFrom(value.at("decision").get<std::string>());
    score.inquiry = value.at("inquiry").get<bool>();
    score.toOwner = value.at("to_owner").get<bool>();
    score.readiness = whole<std::uint8_t>(value.at("readiness"));
    return score;
}

scoring::Explanation explanationFrom(const json& value)
{
    scoring::Explanation explanation;
    explanation.score = scoreFrom(value.at("score"));
    explanation.asOf = {whole<std::int64_t>(value.at("as_of"))};
    for (const json& part : value.at("parts"))
        explanation.parts.push_back({enumeration(part.at("section"), scoring::Section::Behaviour), part.at("clause").get<std::string>(),
                                     whole<scoring::Centipoints>(part.at("points_c")), enumeration(part.at("reason"), scoring::PartReason::Maximum),
                                     part.at("arguments").get<std::vector<std::string>>()});
    for (const json& missing : value.at("missing"))
        explanation.missing.push_back({enumeration(missing.at("kind"), scoring::Missing::Kind::RuleTerm), missing.at("clause").get<std::string>(),
                                       missing.at("fields").get<std::vector<std::string>>(), whole<scoring::Centipoints>(missing.at("points_c"))});
    explanation.exclusions = value.at("exclusions").get<std::vector<std::string>>();
    explanation.triggers = value.at("triggers").get<std::vector<std::string>>();
    return explanation;
}

}  // namespace

std::string snapshotToJson(const Snapshot& snapshot)
{
    json activities = json::array();
    for (const auto& activity : snapshot.activities) activities.push_back(toJson(activity));
    const json whole{{"format", format}, {"lead", toJson(snapshot.lead)}, {"activities", std::move(activities)}, {"explanation", toJson(snapshot.explanation)}};
    // Text that is no UTF-8 (it cannot come from an import) is kept readable instead of breaking the handover.
    return whole.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Snapshot> snapshotFromJson(std::string_view text)
{
    try {
        const json value = json::parse(text);
        if (whole<int>(value.at("format")) != format) return fail(damaged, {}, "format " + value.at("format").dump());
        Snapshot snapshot;
        snapshot.lead = leadFrom(value.at("lead"));
        for (const json& activity : value.at("activities")) snapshot.activities.push_back(activityFrom(activity));
        snapshot.explanation = explanationFrom(value.at("explanation"));
        return snapshot;
    } catch (const std::exception& problem) {
        return fail(damaged, {}, problem.what());
    }
}

}  // namespace handschlag::handover
