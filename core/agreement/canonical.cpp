#include "core/agreement/canonical.h"

#include <algorithm>
#include <optional>

#include "core/agreement/document_json.h"
#include "core/agreement/strict_json.h"
#include "core/base/hashing.h"
#include "core/base/text.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr ErrorCode badNumber{"canonical.bad_number"};
constexpr ErrorCode badText{"canonical.bad_text"};
constexpr ErrorCode badKey{"canonical.bad_key"};
constexpr ErrorCode badKind{"canonical.bad_kind"};

/// RFC 8785, 3.2.2.2: the short escapes, \u00xx for other control characters, everything else as it is.
void appendQuoted(std::string& out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"':
                out += "\\\"";
                continue;
            case '\\':
                out += "\\\\";
                continue;
            case '\b':
                out += "\\b";
                continue;
            case '\t':
                out += "\\t";
                continue;
            case '\n':
                out += "\\n";
                continue;
            case '\f':
                out += "\\f";
                continue;
            case '\r':
                out += "\\r";
                continue;
            default:
                break;
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

class Writer {
public:
    void write(const json& value, const std::string& path)
    {
        if (error) return;
        if (value.is_object()) return writeObject(value, path);
        if (value.is_array()) return writeArray(value, path);
        if (value.is_string()) return writeText(value.get_ref<const std::string&>(), path);
        if (value.is_boolean()) return void(out += value.get<bool>() ? "true" : "false");
        if (value.is_number_integer()) return writeInteger(value, path);
        stop(value.is_number() ? badNumber : badKind, path);
    }

    std::string out;
    std::optional<Error> error;

private:
    void stop(ErrorCode code, const std::string& path)
    {
        if (!error) error = Error{code, {path}, {}, Severity::Unusable};
    }

    void writeObject(const json& object, const std::string& path)
    {
        out += '{';
        bool first = true;
        // nlohmann's objects are sorted by bytes, which for ASCII is the order by UTF-16 code units that RFC 8785 asks for.
        for (const auto& [key, member] : object.items()) {
            if (!std::ranges::all_of(key, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return stop(badKey, path + '.' + key);
            if (!first) out += ',';
            first = false;
            appendQuoted(out, key);
            out += ':';
            write(member, path.empty() ? key : path + '.' + key);
        }
        out += '}';
    }

    void writeArray(const json& array, const std::string& path)
    {
        out += '[';
        for (std::size_t i = 0; i < array.size(); ++i) {
            if (i > 0) out += ',';
            write(array[i], path + '[' + std::to_string(i) + ']');
        }
        out += ']';
    }

    void writeText(const std::string& text, const std::string& path)
    {
        if (!isValidUtf8(text) || text.find('\0') != std::string::npos) return stop(badText, path);
        appendQuoted(out, text);
    }

    void writeInteger(const json& number, const std::string& path)
    {
        const bool tooLarge = number.is_number_unsigned()
                                  ? number.get<std::uint64_t>() > static_cast<std::uint64_t>(maximumJsonInteger)
                                  : number.get<std::int64_t>() < -maximumJsonInteger || number.get<std::int64_t>() > maximumJsonInteger;
        if (tooLarge) return stop(badNumber, path);
        out += std::to_string(number.get<std::int64_t>());
    }
};

}  // namespace

Result<std::string> canonicalJson(const json& value)
{
    Writer writer;
    writer.write(value, "");
    if (writer.error) return std::unexpected(*writer.error);
    return std::move(writer.out);
}

Result<std::string> canonicalDocument(const Document& document) { return canonicalJson(toJson(document)); }

std::string hashOf(std::string_view canonicalBytes) { return toHex(blake2b256(canonicalBytes)); }

}  // namespace handschlag::agreement
