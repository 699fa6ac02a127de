// {"all":[..]}  {"any":[..]}  {"at_least":2,"of":[..]}  {"not":{..}}  {"is":"complete"}  {"is":"inquiry"}  {"measure":"hand_over"}
// {"fit_at_least_c":5000}  {"behaviour_at_least_c":..}  {"sum_at_least_c":..}  {"bant":"need","answers":["yes"]}  {"bant_points_at_least_c":2000}
// {"activity":["whitepaper"],"within_days":90}  {"field":"country","match":{..},"missing":"false"}

#include <array>

#include "core/agreement/json_codec.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr int maximumRuleDepth = 64;  // far beyond what validation accepts; bounds the recursion over values built by hand
constexpr auto nodeKeys = "all, any, at_least, not, is, fit_at_least_c, behaviour_at_least_c, sum_at_least_c, bant, bant_points_at_least_c, activity, field, measure";

json written(const AllOf& node) { return json{{"all", toJsonValue(node.rules)}}; }
json written(const AnyOf& node) { return json{{"any", toJsonValue(node.rules)}}; }
json written(const AtLeast& node) { return json{{"at_least", toJsonValue(node.count)}, {"of", toJsonValue(node.rules)}}; }
json written(const Not& node) { return json{{"not", node.rule.empty() ? json::object() : toJsonValue(node.rule.front())}}; }
json written(const IsComplete&) { return json{{"is", "complete"}}; }
json written(const FitAtLeast& node) { return json{{"fit_at_least_c", node.points}}; }
json written(const BehaviourAtLeast& node) { return json{{"behaviour_at_least_c", node.points}}; }
json written(const SumAtLeast& node) { return json{{"sum_at_least_c", node.points}}; }
json written(const BantIs& node) { return json{{"bant", keyOf(node.field)}, {"answers", toJsonValue(node.answers)}}; }
json written(const BantPointsAtLeast& node) { return json{{"bant_points_at_least_c", node.points}}; }
json written(const InquiryActive&) { return json{{"is", "inquiry"}}; }
json written(const ActivityWithin& node) { return json{{"activity", toJsonValue(node.types)}, {"within_days", toJsonValue(node.withinDays)}}; }
json written(const FieldIs& node) { return json{{"field", node.field}, {"match", toJsonValue(node.match)}, {"missing", keyOf(node.missing)}}; }
json written(const MeasureIs& node) { return json{{"measure", keyOf(node.measure)}}; }

void readIs(JsonReader& reader, Rule& rule, const std::string& path, Reading& reading)
{
    std::string what;
    reader.required("is", what);
    if (what == "complete")
        rule.node = IsComplete{};
    else if (what == "inquiry")
        rule.node = InquiryActive{};
    else
        reading.stop(codes::badValue, {path + ".is", "complete, inquiry"});
}

bool readBranch(const json& value, JsonReader& reader, Rule& rule)
{
    if (value.contains("all")) {
        reader.required("all", rule.node.emplace<AllOf>().rules);
    } else if (value.contains("any")) {
        reader.required("any", rule.node.emplace<AnyOf>().rules);
    } else if (value.contains("at_least")) {
        auto& node = rule.node.emplace<AtLeast>();
        reader.required("at_least", node.count);
        reader.required("of", node.rules);
    } else if (value.contains("not")) {
        Rule inner;
        reader.required("not", inner);
        rule.node.emplace<Not>().rule.push_back(std::move(inner));
    } else {
        return false;
    }
    return true;
}

bool readLeaf(const json& value, JsonReader& reader, Rule& rule)
{
    if (value.contains("fit_at_least_c")) {
        reader.required("fit_at_least_c", rule.node.emplace<FitAtLeast>().points);
    } else if (value.contains("behaviour_at_least_c")) {
        reader.required("behaviour_at_least_c", rule.node.emplace<BehaviourAtLeast>().points);
    } else if (value.contains("sum_at_least_c")) {
        reader.required("sum_at_least_c", rule.node.emplace<SumAtLeast>().points);
    } else if (value.contains("bant")) {
        auto& node = rule.node.emplace<BantIs>();
        reader.required("bant", node.field);
        reader.required("answers", node.answers);
    } else if (value.contains("bant_points_at_least_c")) {
        reader.required("bant_points_at_least_c", rule.node.emplace<BantPointsAtLeast>().points);
    } else if (value.contains("activity")) {
        auto& node = rule.node.emplace<ActivityWithin>();
        reader.required("activity", node.types);
        reader.required("within_days", node.withinDays);
    } else if (value.contains("field")) {
        auto& node = rule.node.emplace<FieldIs>();
        reader.required("field", node.field);
        reader.required("match", node.match);
        reader.optional("missing", node.missing, FieldIs::Missing::False);
    } else if (value.contains("measure")) {
        reader.required("measure", rule.node.emplace<MeasureIs>().measure);
    } else {
        return false;
    }
    return true;
}

}  // namespace

json toJsonValue(const Rule& rule)
{
    return std::visit([](const auto& node) { return written(node); }, rule.node);
}

void readValue(const json& value, Rule& rule, const std::string& path, Reading& reading)
{
    if (!value.is_object()) return reading.stop(codes::badValue, {path, "{...}"});
    if (reading.ruleDepth == maximumRuleDepth) return reading.stop(codes::badValue, {path, "<= " + std::to_string(maximumRuleDepth)});
    ++reading.ruleDepth;
    JsonReader reader(value, path, reading);
    if (value.contains("is"))
        readIs(reader, rule, path, reading);
    else if (!readBranch(value, reader, rule) && !readLeaf(value, reader, rule))
        reading.stop(codes::badValue, {path, nodeKeys});
    reader.finish();
    --reading.ruleDepth;
}

}  // namespace handschlag::agreement
