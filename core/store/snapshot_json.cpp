#include "core/store/snapshot_json.h"

#include <nlohmann/json.hpp>

namespace handschlag::store {
namespace {

using nlohmann::json;
using Strings = std::vector<std::string>;

constexpr int format = 1;

json toJson(const leads::FieldValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    return nullptr;
}

leads::FieldValue fieldValue(const json& value)
{
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_integer()) return value.get<std::int64_t>();
    return {};
}

json toJson(const leads::Lead& lead)
{
    json fields = json::object();
    for (const auto& [name, value] : lead.fields) fields[name] = toJson(value);
    return {{"id", lead.id.value},     {"token", lead.token},        {"created_at", lead.createdAt.seconds}, {"recorded_at", lead.recordedAt.seconds},
            {"history", lead.history}, {"fields", std::move(fields)}};
}

leads::Lead leadOf(const json& value)
{
    leads::Lead lead;
    lead.id.value = value.at("id").get<std::int64_t>();
    lead.token = value.at("token").get<std::string>();
    lead.createdAt.seconds = value.at("created_at").get<std::int64_t>();
    lead.recordedAt.seconds = value.at("recorded_at").get<std::int64_t>();
    lead.history = value.at("history").get<bool>();
    for (const auto& [name, field] : value.at("fields").items()) lead.fields.emplace(name, fieldValue(field));
    return lead;
}

json toJson(const leads::Activity& activity)
{
    return {{"type", activity.type},
            {"asset", activity.asset},
            {"occurred_at", activity.occurredAt.seconds},
            {"recorded_at", activity.recordedAt.seconds},
            {"value", activity.value},
            {"external_id", activity.externalId}};
}

leads::Activity activityOf(const json& value, LeadId lead)
{
    return {lead,
            value.at("type").get<std::string>(),
            value.at("asset").get<std::string>(),
            Instant{value.at("occurred_at").get<std::int64_t>()},
            Instant{value.at("recorded_at").get<std::int64_t>()},
            value.at("value").get<std::int64_t>(),
            value.at("external_id").get<std::string>()};
}

json toJson(const scoring::Score& score)
{
    return {{"completeness_bp", score.completenessBp},
            {"fit_low", score.fitLow},
            {"fit_high", score.fitHigh},
            {"behaviour", score.behaviour},
            {"bant_percent", score.bantPercent},
            {"letter", score.letter},
            {"fit_band", score.fitBand},
            {"fit_band_high", score.fitBandHigh},
            {"decision", static_cast<int>(score.decision)},
            {"inquiry", score.inquiry},
            {"to_owner", score.toOwner},
            {"readiness", score.readiness}};
}

scoring::Score scoreOf(const json& value)
{
    scoring::Score score;
    score.completenessBp = value.at("completeness_bp").get<std::int32_t>();
    score.fitLow = value.at("fit_low").get<scoring::Centipoints>();
    score.fitHigh = value.at("fit_high").get<scoring::Centipoints>();
    score.behaviour = value.at("behaviour").get<scoring::Centipoints>();
    score.bantPercent = value.at("bant_percent").get<std::uint8_t>();
    score.letter = value.at("letter").get<std::uint8_t>();
    score.fitBand = value.at("fit_band").get<std::uint8_t>();
    score.fitBandHigh = value.at("fit_band_high").get<std::uint8_t>();
    score.decision = static_cast<scoring::Decision>(value.at("decision").get<int>());
    score.inquiry = value.at("inquiry").get<bool>();
    score.toOwner = value.at("to_owner").get<bool>();
    score.readiness = value.at("readiness").get<std::uint8_t>();
    return score;
}

json toJson(const scoring::Explanation& explanation)
{
    json parts = json::array();
    for (const scoring::Part& part : explanation.parts)
        parts.push_back({{"section", static_cast<int>(part.section)},
                         {"clause", part.clause},
                         {"points", part.points},
                         {"reason", static_cast<int>(part.reason)},
                         {"arguments", part.arguments}});
    json missing = json::array();
    for (const scoring::Missing& item : explanation.missing)
        missing.push_back({{"kind", static_cast<int>(item.kind)}, {"clause", item.clause}, {"fields", item.fields}, {"points", item.points}});
    return {{"score", toJson(explanation.score)}, {"as_of", explanation.asOf.seconds},    {"parts", std::move(parts)},
            {"missing", std::move(missing)},      {"exclusions", explanation.exclusions}, {"triggers", explanation.triggers}};
}

scoring::Explanation explanationOf(const json& value)
{
    scoring::Explanation explanation;
    explanation.score = scoreOf(value.at("score"));
    explanation.asOf.seconds = value.at("as_of").get<std::int64_t>();
    for (const json& part : value.at("parts"))
        explanation.parts.push_back({static_cast<scoring::Section>(part.at("section").get<int>()), part.at("clause").get<std::string>(),
                                     part.at("points").get<scoring::Centipoints>(), static_cast<scoring::PartReason>(part.at("reason").get<int>()),
                                     part.at("arguments").get<Strings>()});
    for (const json& item : value.at("missing"))
        explanation.missing.push_back({static_cast<scoring::Missing::Kind>(item.at("kind").get<int>()), item.at("clause").get<std::string>(),
                                       item.at("fields").get<Strings>(), item.at("points").get<scoring::Centipoints>()});
    explanation.exclusions = value.at("exclusions").get<Strings>();
    explanation.triggers = value.at("triggers").get<Strings>();
    return explanation;
}

}  // namespace

std::string toJson(const handover::Snapshot& snapshot)
{
    json activities = json::array();
    for (const leads::Activity& activity : snapshot.activities) activities.push_back(toJson(activity));
    const json content{
        {"format", format}, {"lead", toJson(snapshot.lead)}, {"activities", std::move(activities)}, {"explanation", toJson(snapshot.explanation)}};
    return content.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<handover::Snapshot> snapshotFromJson(std::string_view text)
{
    try {
        const json content = json::parse(text);
        if (content.at("format").get<int>() != format) return std::nullopt;
        handover::Snapshot snapshot;
        snapshot.lead = leadOf(content.at("lead"));
        for (const json& activity : content.at("activities")) snapshot.activities.push_back(activityOf(activity, snapshot.lead.id));
        snapshot.explanation = explanationOf(content.at("explanation"));
        return snapshot;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

}  // namespace handschlag::store
