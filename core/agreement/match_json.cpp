// {"range":{"from":1,"to":99}}  {"text":"contains","words":["leiter"],"case_sensitive":true}  {"mail":"private"}
// {"domains":["wettbewerber.example"]}  {"present":true}

#include "core/agreement/json_codec.h"

namespace handschlag::agreement {

template <class Codec>
void describe(Codec& codec, Of<Codec, RangeMatch>& range)
{
    codec.optional("from", range.from);
    codec.optional("to", range.to);
}

namespace {

using nlohmann::json;

json written(const RangeMatch& match)
{
    JsonWriter inner;
    describe(inner, match);
    return json{{"range", inner.object}};
}

json written(const TextMatch& match)
{
    JsonWriter writer;
    writer.required("text", match.how);
    writer.required("words", match.words);
    writer.optional("case_sensitive", match.caseSensitive);
    return writer.object;
}

json written(const MailMatch& match) { return json{{"mail", keyOf(match.kind)}}; }
json written(const DomainMatch& match) { return json{{"domains", match.domains}}; }
json written(const PresentMatch&) { return json{{"present", true}}; }

void readText(JsonReader& reader, TextMatch& match)
{
    reader.required("text", match.how);
    reader.required("words", match.words);
    reader.optional("case_sensitive", match.caseSensitive);
}

}  // namespace

json toJsonValue(const Match& match)
{
    return std::visit([](const auto& kind) { return written(kind); }, match);
}

void readValue(const json& value, Match& match, const std::string& path, Reading& reading)
{
    if (!value.is_object()) return reading.stop(codes::badValue, {path, "{...}"});
    JsonReader reader(value, path, reading);
    if (value.contains("range")) {
        reader.required("range", match.emplace<RangeMatch>());
    } else if (value.contains("text")) {
        readText(reader, match.emplace<TextMatch>());
    } else if (value.contains("mail")) {
        reader.required("mail", match.emplace<MailMatch>().kind);
    } else if (value.contains("domains")) {
        reader.required("domains", match.emplace<DomainMatch>().domains);
    } else if (value.contains("present")) {
        bool present = true;
        reader.required("present", present);
        if (!present) reading.stop(codes::badValue, {path + ".present", "true"});
        match.emplace<PresentMatch>();
    } else {
        return reading.stop(codes::badValue, {path, "range, text, mail, domains, present"});
    }
    reader.finish();
}

}  // namespace handschlag::agreement
