#include "core/agreement/place.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

#include "core/agreement/document_keys.h"
#include "core/agreement/optional_lists.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr ErrorCode placeMissing{"agreement.place_missing"};
constexpr auto wholeDocument = "document";
constexpr std::array<std::string_view, 14> clauseMembers{"stages",     "required",  "fit",   "situation", "behaviour", "bant",     "exclusions",
                                                         "thresholds", "marketing", "sales", "routing",   "reasons",   "calendar", "signatories"};
/// Lists whose elements are parts that can be cited.
constexpr std::array<std::string_view, 8> partLists{"items", "for_inquiry", "criteria", "groups", "rules", "penalties", "exclusions", "routes"};

bool isClauseMember(std::string_view name) { return std::ranges::find(clauseMembers, name) != clauseMembers.end(); }
bool isPartList(std::string_view name) { return std::ranges::find(partLists, name) != partLists.end(); }
bool isElement(std::string_view segment) { return segment.starts_with('['); }

std::string escaped(std::string_view key)
{
    std::string text;
    for (const char c : key) {
        if (c == '\\' || c == ']' || c == '#') text += '\\';
        text += c;
    }
    return text;
}

std::string twoDigits(const json& number)
{
    const std::string text = number.dump();
    return text.size() == 1 ? '0' + text : text;
}

/// What tells an element from its neighbours.
std::string naturalKey(const json& element)
{
    for (const char* name : {"id", "code", "channel", "person", "team"})
        if (const auto found = element.find(name); found != element.end() && found->is_string()) return found->get<std::string>();
    for (const char* name : {"weekday", "from_day"})
        if (const auto found = element.find(name); found != element.end()) return found->dump();
    if (element.contains("month") && element.contains("day")) return twoDigits(element["month"]) + '-' + twoDigits(element["day"]);
    return {};
}

/// Calls visit(path, id) for every part below the value.
template <class Visit>
void eachPart(const json& value, Path& path, const Visit& visit)
{
    for (const auto& [member, inner] : value.items()) {
        if (!inner.is_structured()) continue;
        path.push_back(member);
        if (isPartList(member) && isKeyedList(inner)) {
            const auto keys = elementKeys(inner);
            for (std::size_t i = 0; i < keys.size(); ++i) {
                path.push_back(keys[i]);
                visit(path, inner[i].value("id", std::string()));
                eachPart(inner[i], path, visit);
                path.pop_back();
            }
        } else if (inner.is_object() && path.size() == 1) {
            eachPart(inner, path, visit);
        }
        path.pop_back();
    }
}

std::optional<std::size_t> positionOf(std::string_view member, const json& list, const std::string& segment)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        if (positionKey(member, i) == segment) return i;
    return std::nullopt;
}

const json* element(const json& list, std::string_view member, const std::string& segment)
{
    if (member == "measures") {
        for (std::size_t band = 0; band < list.size(); ++band)
            for (std::size_t letter = 0; letter < list[band].size(); ++letter)
                if (cellKey(band, letter) == segment) return &list[band][letter];
        return nullptr;
    }
    if (isKeyedList(list)) {
        const auto keys = elementKeys(list);
        const auto found = std::ranges::find(keys, segment);
        return found == keys.end() ? nullptr : &list[static_cast<std::size_t>(found - keys.begin())];
    }
    const auto position = positionOf(member, list, segment);
    return position ? &list[*position] : nullptr;
}

}  // namespace

bool isKeyedList(const json& value)
{
    return value.is_array() && std::ranges::all_of(value, [](const json& element) { return element.is_object(); });
}

std::vector<std::string> elementKeys(const json& list)
{
    std::vector<std::string> keys;
    keys.reserve(list.size());
    std::map<std::string, int, std::less<>> seen;
    for (const json& element : list) {
        std::string key = escaped(naturalKey(element));
        const int occurrence = ++seen[key];
        keys.push_back('[' + key + (occurrence == 1 ? "" : '#' + std::to_string(occurrence)) + ']');
    }
    return keys;
}

std::string positionKey(std::string_view member, std::size_t index)
{
    const auto named = [index](std::string_view name) { return '[' + std::string(name) + ']'; };
    if (member == "fit_cuts_c") return named(std::to_string(index + 1));
    if (member == "behaviour_cuts_c") return named(std::string(1, static_cast<char>('A' + index)));
    if (member == "points_c" && index < keysOf<BantAnswer>().size()) return named(keysOf<BantAnswer>()[index]);
    return named(std::to_string(index));
}

std::string cellKey(std::size_t band, std::size_t letter) { return '[' + std::string(1, static_cast<char>('A' + letter)) + std::to_string(band + 1) + ']'; }

PartIds::PartIds(std::vector<std::reference_wrapper<const json>> documents)
{
    for (const json& document : documents) {
        std::vector<std::string> ids;
        Path path;
        eachPart(document, path, [&](const Path&, const std::string& id) { ids.push_back(id); });
        std::ranges::sort(ids);
        for (std::size_t i = 1; i < ids.size(); ++i)
            if (ids[i] == ids[i - 1]) ambiguous_.push_back(ids[i]);
    }
    std::ranges::sort(ambiguous_);
}

bool PartIds::isUnique(std::string_view id) const
{
    return !id.empty() && id != wholeDocument && !isClauseMember(id) && !std::ranges::binary_search(ambiguous_, id);
}

Place placeOf(const Path& path, const PartIds& ids)
{
    Place place;
    place.clause = !path.empty() && path.size() > 1 && isClauseMember(path.front()) ? path.front() : wholeDocument;
    std::size_t rest = place.clause == wholeDocument ? 0 : 1;
    for (std::size_t i = 1; i + 2 < path.size(); ++i) {
        if (!isPartList(path[i]) || !isElement(path[i + 1])) continue;
        const std::string id = plainKey(path[i + 1]);
        if (!ids.isUnique(id)) continue;
        place.clause = id;
        rest = i + 2;
    }
    place.parameter = parameterText(Path(path.begin() + static_cast<std::ptrdiff_t>(rest), path.end()));
    return place;
}

Result<Path> pathOf(const json& document, const Place& place)
{
    Path path;
    if (isClauseMember(place.clause)) {
        path.push_back(place.clause);
    } else if (place.clause != wholeDocument) {
        std::vector<Path> found;
        Path walked;
        eachPart(document, walked, [&](const Path& at, const std::string& id) {
            if (id == place.clause) found.push_back(at);
        });
        if (found.size() != 1) return refuse(placeMissing, {place.clause, place.parameter});
        path = found.front();
    }
    const Path inside = parameterPath(place.parameter);
    if (inside.empty()) return refuse(placeMissing, {place.clause, place.parameter});
    path.insert(path.end(), inside.begin(), inside.end());
    const auto has = [&](std::size_t length) { return valueAt(document, Path(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(length))) != nullptr; };
    const bool inOptional = path.size() >= 2 && isElement(path.back()) && isOptionalList(path[path.size() - 2]);
    const bool hasParent = has(path.size() - 1) || (inOptional && has(path.size() - 2));
    if (!hasParent) return refuse(placeMissing, {place.clause, place.parameter});
    return path;
}

const json* valueAt(const json& document, const Path& path)
{
    const json* value = &document;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (isElement(path[i])) {
            value = value->is_array() ? element(*value, i == 0 ? std::string() : path[i - 1], path[i]) : nullptr;
        } else {
            const auto member = value->is_object() ? value->find(path[i]) : value->end();
            value = value->is_object() && member != value->end() ? &*member : nullptr;
        }
        if (!value) return nullptr;
    }
    return value;
}

json* valueAt(json& document, const Path& path) { return const_cast<json*>(valueAt(std::as_const(document), path)); }

bool overlap(const Path& a, const Path& b)
{
    const std::size_t length = std::min(a.size(), b.size());
    return std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(length), b.begin());
}

std::string plainKey(std::string_view segment)
{
    std::string key;
    for (std::size_t i = 1; i < segment.size(); ++i) {
        if (segment[i] == '\\' && i + 1 < segment.size())
            key += segment[++i];
        else if (segment[i] == '#' || segment[i] == ']')
            break;
        else
            key += segment[i];
    }
    return key;
}

Path parameterPath(std::string_view parameter)
{
    Path path;
    std::string segment;
    const auto close = [&] {
        if (!segment.empty()) path.push_back(std::exchange(segment, {}));
    };
    for (std::size_t i = 0; i < parameter.size(); ++i) {
        if (parameter[i] == '.') {
            close();
        } else if (parameter[i] == '[') {
            close();
            for (; i < parameter.size(); ++i) {
                segment += parameter[i];
                if (parameter[i] == '\\' && i + 1 < parameter.size())
                    segment += parameter[++i];
                else if (parameter[i] == ']')
                    break;
            }
            close();
        } else {
            segment += parameter[i];
        }
    }
    close();
    return path;
}

std::string parameterText(const Path& path)
{
    std::string text;
    for (const std::string& segment : path) {
        if (!isElement(segment) && !text.empty()) text += '.';
        text += segment;
    }
    return text;
}

}  // namespace handschlag::agreement
