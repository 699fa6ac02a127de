#include "core/agreement/persona.h"

#include <algorithm>

#include "core/agreement/note_entries.h"
#include "core/agreement/wording.h"

namespace handschlag::agreement {
namespace {

constexpr NoteLabel personaLabel{"Persona", "Persona"};

std::string recognisedBy(const Wording& w) { return w.say("Erkannt an: ", "Recognised by: "); }

/// Every bucket that can be a sign, with its words in the sentence.
struct Known {
    PersonaSign sign;
    std::string words;
};

std::vector<Known> knownSigns(const Document& document, const Wording& w)
{
    std::vector<Known> known;
    for (const auto* criteria : {&document.fit.criteria, &document.situation.criteria})
        for (const Criterion& criterion : *criteria)
            for (const Bucket& bucket : criterion.buckets) {
                const std::string name = w.name(bucket.name);
                known.push_back({{criterion.id, bucket.id}, w.name(criterion.name) + ' ' + w.quoted(name.empty() ? bucket.id : name)});
            }
    return known;
}

std::string textOf(const Persona& persona, const Document& document, Language language)
{
    const Wording w(language);
    std::string signs;
    for (const Known& known : knownSigns(document, w)) {
        if (std::ranges::find(persona.signs, known.sign) == persona.signs.end()) continue;
        signs += (signs.empty() ? "" : "; ") + known.words;
    }
    std::string text = persona.description.in(language);
    // A line needs some text to be there at all.
    if (signs.empty()) return text.empty() ? w.say("(noch ohne Beschreibung)", "(no description yet)") : text;
    if (!text.empty()) text += ' ';
    return text + recognisedBy(w) + signs + '.';
}

struct Parsed {
    std::string description;
    std::vector<PersonaSign> signs;
};

Parsed parsed(const std::string& text, const Document& document, Language language)
{
    const Wording w(language);
    if (text == w.say("(noch ohne Beschreibung)", "(no description yet)")) return {};
    const auto at = text.rfind(recognisedBy(w));
    if (at == std::string::npos) return {text, {}};
    Parsed result{text.substr(0, at > 0 ? at - 1 : 0), {}};
    const std::string tail = text.substr(at);
    for (const Known& known : knownSigns(document, w)) {
        const bool taken = !result.signs.empty() && result.signs.back().criterion == known.sign.criterion;
        if (!taken && tail.find(known.words) != std::string::npos) result.signs.push_back(known.sign);
    }
    return result;
}

const Criterion* criterionWith(const Document& document, const std::string& id)
{
    for (const auto* criteria : {&document.fit.criteria, &document.situation.criteria}) {
        const auto found = std::ranges::find(*criteria, id, &Criterion::id);
        if (found != criteria->end()) return &*found;
    }
    return nullptr;
}

}  // namespace

std::vector<Persona> personas(const Document& document)
{
    std::vector<Persona> result;
    for (const NoteEntry& entry : noteEntries(document.fit.note, personaLabel)) {
        Parsed german = parsed(entry.text.de, document, Language::German);
        Parsed english = parsed(entry.text.en, document, Language::English);
        if (english.signs.size() > german.signs.size()) german.signs = std::move(english.signs);
        result.push_back({entry.who, {std::move(german.description), std::move(english.description)}, std::move(german.signs)});
    }
    return result;
}

void setPersonas(Document& document, const std::vector<Persona>& personas)
{
    std::vector<NoteEntry> entries;
    for (const Persona& persona : personas)
        if (!persona.name.empty())
            entries.push_back({persona.name, {textOf(persona, document, Language::German), textOf(persona, document, Language::English)}});
    setNoteEntries(document.fit.note, personaLabel, entries);
}

PersonaFit fitOf(const Persona& persona, const Document& document)
{
    PersonaFit fit;
    for (const PersonaSign& sign : persona.signs) {
        const Criterion* criterion = criterionWith(document, sign.criterion);
        if (!criterion) continue;
        const auto bucket = std::ranges::find(criterion->buckets, sign.bucket, &Bucket::id);
        if (bucket == criterion->buckets.end()) continue;
        fit.points += bucket->points;
        fit.excluded |= bucket->exclude;
    }
    if (document.fit.minimum) fit.points = std::max(fit.points, *document.fit.minimum);
    if (document.fit.maximum) fit.points = std::min(fit.points, *document.fit.maximum);
    return fit;
}

}  // namespace handschlag::agreement
