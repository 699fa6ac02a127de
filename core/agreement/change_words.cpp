// One changed parameter as a line (declared in word_redline.h).

#include "core/agreement/clause_ids.h"
#include "core/agreement/document_json.h"
#include "core/agreement/parameter_words.h"
#include "core/agreement/word_redline.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

std::optional<std::string> clauseHeading(const Document& document, const Change& change, const Wording& w)
{
    for (const CitableClause& clause : citableClauses(document))
        if (clause.id == change.clause) return w.name(clause.name);
    return std::nullopt;
}

bool isElement(const std::string& segment) { return segment.starts_with('['); }

/// Names along the path: elements of lists belong to the place, members to the parameter.
struct Spoken {
    std::string place;
    std::string parameter;
};

Spoken spokenPath(const Wording& w, const json& newer, const json& older, const Path& path, std::size_t from)
{
    Spoken spoken;
    for (std::size_t i = from; i < path.size(); ++i) {
        if (isElement(path[i])) {
            const Path upTo(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            const json* element = valueAt(newer, upTo);
            if (!element) element = valueAt(older, upTo);
            const std::string name = elementName(w, i == 0 ? std::string() : path[i - 1], path[i], element);
            const bool isCell = i + 1 == path.size() && element && !element->is_object();
            if (isCell)
                spoken.parameter += ' ' + name;
            else
                spoken.place += ", " + name;
            continue;
        }
        const bool leadsToElement = i + 1 < path.size() && isElement(path[i + 1]);
        const bool isList = leadsToElement && (i + 2 < path.size() || !valueAt(newer, path) || valueAt(newer, path)->is_object());
        if (isList && i + 2 < path.size()) continue;
        spoken.parameter += (spoken.parameter.empty() ? "" : ", ") + parameterName(w, path[i]);
    }
    return spoken;
}

/// An order is told by names, in the order of the keys.
std::string orderWords(const Wording& w, const json& document, const json& otherDocument, const Path& path, const json& keys)
{
    std::vector<std::string> names;
    Path at(path.begin(), path.end() - 1);
    const std::string list = at.empty() ? std::string() : at.back();
    for (const json& key : keys) {
        at.push_back(key.get<std::string>());
        const json* element = valueAt(document, at);
        if (!element) element = valueAt(otherDocument, at);
        names.push_back(elementName(w, list, at.back(), element));
        at.pop_back();
    }
    return w.listed(names, false);
}

std::string listChange(const Wording& w, const Document& document, const Path& path, const std::vector<std::string>& words)
{
    return words.empty() ? std::string() : parameterValue(w, document, path, json(words));
}

}  // namespace

ChangeWords changeWords(const Change& change, const Document& from, const Document& to, Language language)
{
    const Wording w(language);
    const json older = toJson(from);
    const json newer = toJson(to);
    auto path = pathOf(newer, change.place());
    if (!path) path = pathOf(older, change.place());
    auto heading = clauseHeading(to, change, w);
    if (!heading) heading = clauseHeading(from, change, w);
    ChangeWords words;
    words.place = heading.value_or(change.clause == "document" ? w.say("Vereinbarung", "Agreement") : change.clause);
    if (!path) {
        words.parameter = change.parameter;
        return words;
    }
    const Path inside = parameterPath(change.parameter);
    const Spoken spoken = spokenPath(w, newer, older, *path, path->size() - inside.size());
    words.place += spoken.place;
    words.parameter = spoken.parameter;
    if (path->back() == orderWord && change.before && change.after) {
        words.before = orderWords(w, older, newer, *path, *change.before);
        words.after = orderWords(w, newer, older, *path, *change.after);
    } else if (isListOfWords(change)) {
        const WordsChanged changed = wordsChanged(change);
        const bool sameWords = changed.came.empty() && changed.went.empty();
        words.before = sameWords && change.before ? parameterValue(w, from, *path, *change.before) : listChange(w, from, *path, changed.went);
        words.after = sameWords && change.after ? parameterValue(w, to, *path, *change.after) : listChange(w, to, *path, changed.came);
    } else {
        if (change.before) words.before = parameterValue(w, from, *path, *change.before);
        if (change.after) words.after = parameterValue(w, to, *path, *change.after);
    }
    return words;
}

std::string changeLabel(const Change& change, const Document& from, const Document& to, Language language)
{
    const Wording w(language);
    const ChangeWords words = changeWords(change, from, to, language);
    std::string text = words.place + ": " + words.parameter;
    const bool isElementChange = change.parameter.ends_with(']') && !(change.before && change.after);
    if (isElementChange) return text + (change.after ? w.say(" kommt hinzu", " is added") : w.say(" entfällt", " is removed"));
    if (isListOfWords(change) && change.before && change.after && !(words.before.empty() && words.after.empty())) {
        const WordsChanged changed = wordsChanged(change);
        if (!changed.came.empty() || !changed.went.empty()) {
            if (!changed.came.empty()) text += w.say(" neu ", " new ") + words.after;
            if (!changed.went.empty()) text += std::string(changed.came.empty() ? "" : ",") + w.say(" ohne ", " without ") + words.before;
            return text;
        }
    }
    const std::string nothing = w.say("nichts", "nothing");
    return text + ' ' + (words.before.empty() ? nothing : words.before) + " > " + (words.after.empty() ? nothing : words.after);
}

std::string valueWords(const Change& change, const json& value, const Document& document, Language language)
{
    const auto path = pathOf(toJson(document), change.place());
    return parameterValue(Wording(language), document, path ? *path : parameterPath(change.parameter), value);
}

}  // namespace handschlag::agreement
