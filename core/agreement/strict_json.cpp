#include "core/agreement/strict_json.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/text.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr ErrorCode notJson{"json.not_json"};
constexpr ErrorCode notUtf8{"json.not_utf8"};
constexpr ErrorCode tooLarge{"json.too_large"};
constexpr ErrorCode tooDeep{"json.too_deep"};
constexpr ErrorCode duplicateKey{"json.duplicate_key"};
constexpr ErrorCode fraction{"json.fraction"};
constexpr ErrorCode numberTooLarge{"json.number_too_large"};
constexpr ErrorCode isNull{"json.null"};
constexpr ErrorCode nulCharacter{"json.nul_character"};

/// Builds the value as nlohmann's own reader would, but stops at whatever is not allowed. Open containers are kept on a stack and
/// moved into their parent when they close, so no pointer into a growing array is ever held.
class StrictHandler final : public json::json_sax_t {
public:
    bool null() override { return stop(isNull, path()); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return value < -maximumJsonInteger ? stop(numberTooLarge, path()) : put(value); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(maximumJsonInteger)) return stop(numberTooLarge, path());
        return put(static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t, const string_t& text) override
    {
        return stop(text.find_first_of(".eE") == std::string::npos ? numberTooLarge : fraction, path());
    }
    bool string(string_t& text) override { return holdsNul(text) ? stop(nulCharacter, path()) : put(std::move(text)); }
    bool binary(binary_t&) override { return stop(notJson, path()); }

    bool start_object(std::size_t) override { return open(json::object()); }
    bool key(string_t& name) override
    {
        if (holdsNul(name)) return stop(nulCharacter, path());
        open_.back().key = name;
        return open_.back().value.contains(name) ? stop(duplicateKey, path()) : true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        if (!error) error = Error{notJson, {std::to_string(position)}, {}, Severity::Unusable};
        return false;
    }

    std::optional<Error> error;
    json result;

private:
    struct Container {
        json value;
        std::string key;
    };

    static bool holdsNul(const std::string& text) { return text.find('\0') != std::string::npos; }

    bool stop(ErrorCode code, std::string argument)
    {
        error = Error{code, {std::move(argument)}, {}, Severity::Unusable};
        return false;
    }

    bool open(json container)
    {
        if (open_.size() == maximumJsonDepth) return stop(tooDeep, path());
        open_.push_back({std::move(container), {}});
        return true;
    }

    bool close()
    {
        json finished = std::move(open_.back().value);
        open_.pop_back();
        return put(std::move(finished));
    }

    bool put(json value)
    {
        if (open_.empty())
            result = std::move(value);
        else if (open_.back().value.is_object())
            open_.back().value[open_.back().key] = std::move(value);
        else
            open_.back().value.push_back(std::move(value));
        return true;
    }

    [[nodiscard]] std::string path() const
    {
        std::string text;
        for (const Container& container : open_) {
            if (container.value.is_array())
                text += '[' + std::to_string(container.value.size()) + ']';
            else
                text += (text.empty() ? "" : ".") + container.key;
        }
        return abridgedPath(std::move(text));
    }

    std::vector<Container> open_;
};

}  // namespace

std::string abridgedPath(std::string path)
{
    constexpr std::size_t longest = 80;
    constexpr std::size_t kept = 38;
    if (path.size() <= longest) return path;
    const auto continues = [&path](std::size_t at) { return (static_cast<unsigned char>(path[at]) & 0xC0U) == 0x80U; };
    std::size_t head = kept;
    while (head > 0 && continues(head)) --head;
    std::size_t tail = path.size() - kept;
    while (tail < path.size() && continues(tail)) ++tail;
    return path.substr(0, head) + "\u2026" + path.substr(tail);
}

Result<json> parseStrictJson(std::string_view bytes)
{
    if (bytes.size() > maximumJsonBytes) return fail(tooLarge, {std::to_string(maximumJsonBytes / 1024 / 1024)});
    if (!isValidUtf8(bytes)) return fail(notUtf8);
    StrictHandler handler;
    const bool parsed = json::sax_parse(bytes.begin(), bytes.end(), &handler);
    if (handler.error) return std::unexpected(*handler.error);
    if (!parsed) return fail(notJson, {"0"});
    return std::move(handler.result);
}

}  // namespace handschlag::agreement
