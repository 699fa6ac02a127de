#include "core/agreement/difference.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/agreement/document_json.h"
#include "core/agreement/optional_lists.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr ErrorCode placeMissing{"agreement.place_missing"};
constexpr std::array<const char*, 18> documentOrder{"title",      "organisation", "zone",      "product", "stages",  "required", "fit",      "situation", "behaviour",
                                                    "bant",       "exclusions",   "thresholds", "marketing", "sales", "routing",  "reasons", "calendar",  "signatories"};

/// A rule tree is one parameter: half of a condition cannot be agreed to.
bool isWhole(std::string_view member) { return member == "when" || member == "mql" || member == "gate"; }

bool isWordList(const json& value)
{
    return value.is_array() && std::ranges::all_of(value, [](const json& word) { return word.is_string(); });
}

bool isTable(std::string_view member, const json& a, const json& b)
{
    if (!a.is_array() || !b.is_array() || a.size() != b.size()) return false;
    if (member == "measures") {
        for (std::size_t i = 0; i < a.size(); ++i)
            if (!a[i].is_array() || !b[i].is_array() || a[i].size() != b[i].size()) return false;
        return true;
    }
    const auto isNumber = [](const json& value) { return value.is_number(); };
    return !a.empty() && std::ranges::all_of(a, isNumber) && std::ranges::all_of(b, isNumber);
}

/// A match of another kind has other parameters: it changes as a whole.
bool isOtherKind(std::string_view member, const json& a, const json& b)
{
    if (member != "match") return false;
    for (const char* kind : {"range", "text", "mail", "domains", "present"})
        if (a.contains(kind) != b.contains(kind)) return true;
    return false;
}

std::optional<json> copied(const json* value) { return value ? std::optional(*value) : std::nullopt; }

class Comparison {
public:
    Comparison(const json& from, const json& to) : ids_({from, to}) {}

    std::vector<PlacedChange> run(const json& from, const json& to)
    {
        if (!from.is_object() || !to.is_object()) return {};
        for (const char* member : documentOrder) compareMember(from, to, member);
        for (const auto& [member, value] : from.items())
            if (std::ranges::find(documentOrder, std::string_view(member), [](const char* known) { return std::string_view(known); }) ==
                documentOrder.end())
                compareMember(from, to, member);
        return std::move(changes_);
    }

private:
    void emit(const json* before, const json* after, std::string behind = {})
    {
        Place place = placeOf(path_, ids_);
        changes_.push_back({path_, {std::move(place.clause), std::move(place.parameter), copied(before), copied(after), std::move(behind)}});
    }

    void compareMember(const json& from, const json& to, const std::string& member)
    {
        const auto before = from.find(member);
        const auto after = to.find(member);
        if (before == from.end() && after == to.end()) return;
        path_.push_back(member);
        if (before == from.end() || after == to.end())
            emit(before == from.end() ? nullptr : &*before, after == to.end() ? nullptr : &*after);
        else
            compare(member, *before, *after);
        path_.pop_back();
    }

    void compare(const std::string& member, const json& from, const json& to)
    {
        if (from == to) return;
        if (isWhole(member) || isOtherKind(member, from, to)) return emit(&from, &to);
        if (from.is_object() && to.is_object()) return compareObjects(from, to);
        if (isTable(member, from, to)) return compareTables(member, from, to);
        if (isKeyedList(from) && isKeyedList(to)) return compareLists(member, from, to);
        emit(&from, &to);
    }

    void compareObjects(const json& from, const json& to)
    {
        auto a = from.begin();
        auto b = to.begin();
        while (a != from.end() || b != to.end()) {
            const bool takeA = b == to.end() || (a != from.end() && a.key() <= b.key());
            const bool takeB = a == from.end() || (b != to.end() && b.key() <= a.key());
            const std::string& member = takeA ? a.key() : b.key();
            path_.push_back(member);
            if (takeA && takeB)
                compare(member, *a, *b);
            else if (const json& only = takeA ? *a : *b; isOptionalList(member) && isKeyedList(only))
                takeA ? compareLists(member, only, json::array()) : compareLists(member, json::array(), only);
            else
                emit(takeA ? &*a : nullptr, takeB ? &*b : nullptr);
            path_.pop_back();
            if (takeA) ++a;
            if (takeB) ++b;
        }
    }

    void compareTables(const std::string& member, const json& from, const json& to)
    {
        const auto cell = [this](std::string segment, const json& a, const json& b) {
            if (a == b) return;
            path_.push_back(std::move(segment));
            emit(&a, &b);
            path_.pop_back();
        };
        for (std::size_t i = 0; i < from.size(); ++i) {
            if (member != "measures") cell(positionKey(member, i), from[i], to[i]);
            for (std::size_t j = 0; member == "measures" && j < from[i].size(); ++j) cell(cellKey(i, j), from[i][j], to[i][j]);
        }
    }

    /// What stayed is compared; then what went, from the end on; then the order of what stayed; then what came, each behind its
    /// neighbour. In this order they can be applied, and taken back from the last one on.
    void compareLists(const std::string& member, const json& from, const json& to)
    {
        const auto oldKeys = elementKeys(from);
        const auto newKeys = elementKeys(to);
        const auto oldAt = positions(oldKeys);
        const auto newAt = positions(newKeys);
        std::vector<std::string> kept, moved;
        for (const std::string& key : oldKeys)
            if (newAt.contains(key)) kept.push_back(key);
        for (std::size_t i = 0; i < newKeys.size(); ++i) {
            const auto before = oldAt.find(newKeys[i]);
            if (before == oldAt.end()) continue;
            moved.push_back(newKeys[i]);
            path_.push_back(newKeys[i]);
            compare(member, from[before->second], to[i]);
            path_.pop_back();
        }
        for (std::size_t i = oldKeys.size(); i-- > 0;)
            if (!newAt.contains(oldKeys[i])) emitElement(oldKeys, i, &from[i], nullptr);
        if (kept != moved) emitOrder(kept, moved);
        for (std::size_t i = 0; i < newKeys.size(); ++i)
            if (!oldAt.contains(newKeys[i])) emitElement(newKeys, i, nullptr, &to[i]);
    }

    static std::map<std::string_view, std::size_t> positions(const std::vector<std::string>& keys)
    {
        std::map<std::string_view, std::size_t> at;
        for (std::size_t i = 0; i < keys.size(); ++i) at.emplace(keys[i], i);
        return at;
    }

    void emitElement(const std::vector<std::string>& keys, std::size_t index, const json* before, const json* after)
    {
        path_.push_back(keys[index]);
        emit(before, after, index == 0 ? std::string() : keys[index - 1]);
        path_.pop_back();
    }

    void emitOrder(const std::vector<std::string>& before, const std::vector<std::string>& after)
    {
        const json from = before;
        const json to = after;
        path_.emplace_back(orderWord);
        emit(&from, &to);
        path_.pop_back();
    }

    PartIds ids_;
    Path path_;
    std::vector<PlacedChange> changes_;
};

/// Brings the elements named into this order, within the places they hold together; others stay where they are.
void reorder(json& list, const json& keys)
{
    const auto current = elementKeys(list);
    std::vector<std::size_t> slots, wanted;
    for (const json& key : keys) {
        const auto found = std::ranges::find(current, key.get_ref<const std::string&>());
        if (found != current.end()) wanted.push_back(static_cast<std::size_t>(found - current.begin()));
    }
    slots = wanted;
    std::ranges::sort(slots);
    const json before = list;
    for (std::size_t i = 0; i < slots.size(); ++i) list[slots[i]] = before[wanted[i]];
}

Result<void> setElement(json& list, const std::string& segment, const Change& change)
{
    const auto keys = elementKeys(list);
    const auto found = std::ranges::find(keys, segment);
    if (found != keys.end()) {
        const auto at = found - keys.begin();
        if (change.after)
            list[static_cast<std::size_t>(at)] = *change.after;
        else
            list.erase(list.begin() + at);
        return {};
    }
    if (!change.after) return {};
    const auto neighbour = std::ranges::find(keys, change.behind);
    auto at = static_cast<std::ptrdiff_t>(list.size());
    if (change.behind.empty()) at = 0;
    if (neighbour != keys.end()) at = neighbour - keys.begin() + 1;
    list.insert(list.begin() + at, *change.after);
    return {};
}

/// The list comes with its first element and goes with its last one.
Result<void> setInOptionalList(json& owner, const std::string& member, const std::string& segment, const Change& change)
{
    if (!owner.contains(member)) owner[member] = json::array();
    auto done = setElement(owner[member], segment, change);
    if (owner[member].empty()) owner.erase(member);
    return done;
}

Result<void> applyInPlace(json& document, const Change& change)
{
    const auto missing = [&] { return refuse(placeMissing, {change.clause, change.parameter}); };
    const auto path = pathOf(document, change.place());
    if (!path) return std::unexpected(path.error());
    const std::string& last = path->back();
    if (path->size() >= 2 && last.starts_with('[') && isOptionalList((*path)[path->size() - 2])) {
        json* owner = valueAt(document, Path(path->begin(), path->end() - 2));
        return owner && owner->is_object() ? setInOptionalList(*owner, (*path)[path->size() - 2], last, change) : missing();
    }
    json* parent = valueAt(document, Path(path->begin(), path->end() - 1));
    if (!parent) return missing();
    if (parent->is_array() && last == orderWord && isKeyedList(*parent) && change.after && isWordList(*change.after)) {
        reorder(*parent, *change.after);
        return {};
    }
    const std::string_view member = path->size() >= 2 ? std::string_view((*path)[path->size() - 2]) : std::string_view();
    if (parent->is_array() && isKeyedList(*parent) && member != "measures") {
        if (!last.starts_with('[')) return missing();
        return setElement(*parent, last, change);
    }
    if (parent->is_array()) {
        json* cell = valueAt(document, *path);
        if (!cell || !change.after) return missing();
        *cell = *change.after;
        return {};
    }
    if (!parent->is_object() || last.starts_with('[')) return missing();
    if (change.after)
        (*parent)[last] = *change.after;
    else
        parent->erase(last);
    return {};
}

}  // namespace

std::vector<PlacedChange> placedDifferences(const json& from, const json& to) { return Comparison(from, to).run(from, to); }

std::vector<Change> differences(const json& from, const json& to)
{
    std::vector<Change> changes;
    for (PlacedChange& placed : placedDifferences(from, to)) changes.push_back(std::move(placed.change));
    return changes;
}

std::vector<Change> differences(const Document& from, const Document& to) { return differences(toJson(from), toJson(to)); }

Result<json> apply(json document, const Change& change)
{
    if (const auto applied = applyInPlace(document, change); !applied) return std::unexpected(applied.error());
    return document;
}

Result<json> apply(json document, std::span<const Change> changes)
{
    for (const Change& change : changes)
        if (const auto applied = applyInPlace(document, change); !applied) return std::unexpected(applied.error());
    return document;
}

Change reversed(Change change)
{
    std::swap(change.before, change.after);
    return change;
}

Result<json> revert(json document, const Change& change) { return agreement::apply(std::move(document), reversed(change)); }

bool isListOfWords(const Change& change)
{
    if (change.parameter.ends_with("." + std::string(orderWord))) return false;
    const auto fits = [](const std::optional<json>& value) { return !value || isWordList(*value); };
    return (change.before || change.after) && fits(change.before) && fits(change.after);
}

WordsChanged wordsChanged(const Change& change)
{
    const auto words = [](const std::optional<json>& value) {
        return value && isWordList(*value) ? value->get<std::vector<std::string>>() : std::vector<std::string>{};
    };
    const auto without = [](const std::vector<std::string>& all, const std::vector<std::string>& others) {
        std::vector<std::string> rest;
        for (const std::string& word : all)
            if (std::ranges::find(others, word) == others.end()) rest.push_back(word);
        return rest;
    };
    const auto before = words(change.before);
    const auto after = words(change.after);
    return {without(after, before), without(before, after)};
}

}  // namespace handschlag::agreement
