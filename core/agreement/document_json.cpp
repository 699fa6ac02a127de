#include "core/agreement/document_json.h"

#include "core/agreement/clause_json.h"
#include "core/agreement/strict_json.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr auto formatName = "handschlag-agreement";
constexpr std::int64_t formatVersion = 1;
constexpr ErrorCode otherFormat{"agreement.other_format"};
constexpr ErrorCode newerFormat{"agreement.newer_format"};

Result<void> checkFormat(const json& value)
{
    if (!value.is_object() || value.value("format", json()) != formatName) return fail(otherFormat);
    const json version = value.value("format_version", json());
    if (!version.is_number_integer()) return fail(otherFormat);
    if (version != formatVersion) return fail(newerFormat, {version.dump()});
    return {};
}

}  // namespace

template <class Codec>
void describe(Codec& codec, Of<Codec, Document>& document)
{
    codec.required("organisation", document.organisation);
    codec.required("zone", document.zone);
    codec.required("product", document.product);
    codec.required("title", document.title);
    codec.required("stages", document.stages);
    codec.required("required", document.required);
    codec.required("fit", document.fit);
    codec.required("situation", document.situation);
    codec.required("behaviour", document.behaviour);
    codec.required("bant", document.bant);
    codec.required("exclusions", document.exclusions);
    codec.required("thresholds", document.thresholds);
    codec.required("marketing", document.marketing);
    codec.required("sales", document.sales);
    codec.required("routing", document.routing);
    codec.required("reasons", document.reasons);
    codec.required("calendar", document.calendar);
    codec.required("signatories", document.signatories);
}

json toJson(const Document& document)
{
    json value = toJsonValue(document);
    value["format"] = formatName;
    value["format_version"] = formatVersion;
    return value;
}

Result<Document> documentFromJson(const json& value)
{
    if (const auto format = checkFormat(value); !format) return std::unexpected(format.error());
    json content = value;
    content.erase("format");
    content.erase("format_version");
    Document document;
    Reading reading;
    readValue(content, document, "", reading);
    if (reading.error) return std::unexpected(*reading.error);
    return document;
}

Result<Document> parseDocument(std::string_view bytes)
{
    const auto value = parseStrictJson(bytes);
    if (!value) return std::unexpected(value.error());
    return documentFromJson(*value);
}

json ruleToJson(const Rule& rule) { return toJsonValue(rule); }

Result<Rule> ruleFromJson(const json& value)
{
    Rule rule;
    Reading reading;
    readValue(value, rule, "", reading);
    if (reading.error) return std::unexpected(*reading.error);
    return rule;
}

}  // namespace handschlag::agreement
