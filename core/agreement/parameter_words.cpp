#include "core/agreement/parameter_words.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/agreement/condition_text.h"
#include "core/agreement/document_json.h"
#include "core/agreement/document_keys.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

struct Name {
    std::string_view key, de, en;
};

constexpr std::array parameters{
    Name{"points_c", "Punkte", "points"},
    Name{"missing_c", "Punkte, wenn die Angabe fehlt", "points if the value is missing"},
    Name{"threshold_c", "Schwellenwert", "threshold"},
    Name{"minimum_c", "Untergrenze", "minimum"},
    Name{"maximum_c", "Obergrenze", "maximum"},
    Name{"cap_c", "Obergrenze", "cap"},
    Name{"hysteresis_c", "Spielraum nach unten", "margin below a threshold"},
    Name{"fit_cuts_c", "Untergrenze der Fit-Stufe", "lower bound of fit band"},
    Name{"behaviour_cuts_c", "Untergrenze des Buchstabens", "lower bound of letter"},
    Name{"measures", "Maßnahme", "measure"},
    Name{"exclude", "schließt aus", "excludes"},
    Name{"field", "Feld", "field"},
    Name{"name", "Name", "name"},
    Name{"note", "Anmerkung", "note"},
    Name{"title", "Titel", "title"},
    Name{"organisation", "Organisation", "organisation"},
    Name{"zone", "Zeitzone", "time zone"},
    Name{"product", "Produktlinie", "product line"},
    Name{"de", "deutsch", "German"},
    Name{"en", "englisch", "English"},
    Name{"match", "Bedingung", "condition"},
    Name{"range", "Bereich", "range"},
    Name{"from", "von", "from"},
    Name{"to", "bis", "to"},
    Name{"text", "Vergleich", "comparison"},
    Name{"words", "Wörter", "words"},
    Name{"case_sensitive", "Groß- und Kleinschreibung", "upper and lower case"},
    Name{"mail", "Art der Adresse", "kind of address"},
    Name{"domains", "Domains", "domains"},
    Name{"type", "Aktivität", "activity"},
    Name{"asset", "Inhalt", "asset"},
    Name{"min_value", "Mindestwert", "minimum value"},
    Name{"cap", "höchstens gezählt", "counted at most"},
    Name{"window_days", "Zeitraum", "window"},
    Name{"decay", "Punkteverfall", "decay"},
    Name{"half_life_days", "Halbwertszeit", "half-life"},
    Name{"steps", "Stufen des Verfalls", "steps of decay"},
    Name{"weight", "Gewicht", "weight"},
    Name{"trigger", "gilt als Anfrage", "counts as an inquiry"},
    Name{"may_be_negative", "darf unter null fallen", "may fall below zero"},
    Name{"gate", "Regel", "rule"},
    Name{"mql", "Regel für den MQL", "rule for an MQL"},
    Name{"when", "Bedingung", "condition"},
    Name{"effect", "Wirkung", "effect"},
    Name{"need_partly_when", "Bedarf gilt als teilweise bei", "need counts as partly with"},
    Name{"roles", "Rollen", "roles"},
    Name{"sales_enters_at", "Vertrieb übernimmt ab", "sales steps in at"},
    Name{"any_of", "eine der Angaben", "any of the fields"},
    Name{"leads_per_quarter", "Leads je Quartal", "leads per quarter"},
    Name{"completeness_percent", "Vollständigkeit", "completeness"},
    Name{"handover_minutes", "Frist bis zur Übergabe", "time to hand over"},
    Name{"inquiry_handover_minutes", "Frist bis zur Übergabe von Anfragen", "time to hand over inquiries"},
    Name{"correction_minutes", "Frist zur Nachbesserung", "time to correct"},
    Name{"objection_minutes", "Frist für den Einspruch", "time to object"},
    Name{"decision_minutes", "Frist bis zur Entscheidung", "time to decide"},
    Name{"first_touch_minutes", "Frist bis zum ersten Kontaktversuch", "time to the first touch"},
    Name{"inquiry_decision_minutes", "Frist bis zur Entscheidung über Anfragen", "time to decide on inquiries"},
    Name{"inquiry_first_touch_minutes", "Frist bis zum ersten Kontaktversuch bei Anfragen", "time to the first touch of inquiries"},
    Name{"cadence", "Nachfassplan", "cadence"},
    Name{"pauses", "Gründe für eine Pause", "reasons for a pause"},
    Name{"cadence_days", "Dauer des Nachfassplans", "length of the cadence"},
    Name{"count", "Anzahl", "number"},
    Name{"status_minutes", "Frist für den Status", "time to keep the status"},
    Name{"feedback_percent", "Rückmeldung", "feedback"},
    Name{"load_hours_per_quarter", "Stunden je Quartal", "hours per quarter"},
    Name{"target", "Ziel", "target"},
    Name{"team", "Team", "team"},
    Name{"in_turn", "reihum", "in turn"},
    Name{"by_postcode", "nach Postleitzahl", "by postcode"},
    Name{"capacity", "offene Leads je Person", "open leads per person"},
    Name{"counted", "zählt als geliefert", "counts as delivered"},
    Name{"phase", "Zeitpunkt", "phase"},
    Name{"clause", "beruft sich auf", "cites"},
    Name{"disposition", "Folge", "disposition"},
    Name{"key", "Taste", "key"},
    Name{"needs_text", "mit Begründung", "needs an explanation"},
    Name{"needs_date", "mit Wiedervorlagedatum", "needs a follow-up date"},
    Name{"definitional", "bestreitet die Definition", "disputes the definition"},
    Name{"region", "Bundesland", "region"},
    Name{"hours", "Öffnungszeiten", "opening hours"},
    Name{"from_minute", "öffnet um", "opens at"},
    Name{"to_minute", "schließt um", "closes at"},
    Name{"teams", "Teams mit eigenen Geschäftszeiten", "teams with business hours of their own"},
    Name{"closed_yearly", "jedes Jahr geschlossen", "closed every year"},
    Name{"closed_days", "geschlossen am", "closed on"},
    Name{"side", "Seite", "side"},
    Name{"person", "Person", "person"},
    Name{"fingerprint", "Schlüssel", "key"},
    Name{"valid_from", "gültig ab", "valid from"},
    Name{"valid_until", "gültig bis", "valid until"},
    Name{"order", "Reihenfolge", "order"},
    Name{"stages", "Stufe", "stage"},
    Name{"items", "Pflichtangabe", "required field"},
    Name{"for_inquiry", "Pflichtangabe bei Anfragen", "required field of inquiries"},
    Name{"criteria", "Kriterium", "criterion"},
    Name{"buckets", "Eintrag", "entry"},
    Name{"groups", "Gruppe", "group"},
    Name{"rules", "Aktivität", "activity"},
    Name{"penalties", "Abzug", "penalty"},
    Name{"exclusions", "Ausschlusskriterium", "exclusion"},
    Name{"routes", "Zuteilung", "route"},
    Name{"reasons", "Ablehnungsgrund", "rejection reason"},
    Name{"signatories", "Unterzeichner", "signatory"},
};

constexpr std::array values{
    Name{"marketing", "Marketing", "marketing"},
    Name{"sales", "Vertrieb", "sales"},
    Name{"none", "ohne", "none"},
    Name{"half_life", "Halbwertszeit", "half-life"},
    Name{"linear", "gleichmäßig", "even"},
    Name{"step", "in Stufen", "in steps"},
    Name{"exclude", "schließt aus", "excludes"},
    Name{"to_owner", "an den Betreuer", "to the owner"},
    Name{"owner", "Betreuer", "owner"},
    Name{"team", "Team", "team"},
    Name{"both_heads", "Leitungen beider Seiten", "heads of both sides"},
    Name{"before_acceptance", "vor der Annahme", "before acceptance"},
    Name{"after_acceptance", "nach der Annahme", "after acceptance"},
    Name{"by_system", "durch das Programm", "by the program"},
    Name{"reassign", "neu zuteilen", "route anew"},
    Name{"return", "Nachbesserung", "return"},
    Name{"nurture", "Leadpflege", "nurture"},
    Name{"merge", "zusammenführen", "merge"},
    Name{"disqualify", "scheidet aus", "disqualify"},
    Name{"block", "sperren", "block"},
    Name{"recycle", "zurück in Pflege", "recycle"},
    Name{"find_contact", "anderen Ansprechpartner suchen", "find another contact"},
    Name{"expire", "verfällt", "expires"},
    Name{"business", "geschäftlich", "business"},
    Name{"private", "privat", "private"},
    Name{"equals", "lautet", "is"},
    Name{"whole_word", "ganzes Wort", "whole word"},
    Name{"contains", "enthält", "contains"},
    Name{"starts_with", "beginnt mit", "begins with"},
    Name{"call", "Anruf", "call"},
    Name{"email", "E-Mail", "e-mail"},
    Name{"unknown", "unbekannt", "unknown"},
    Name{"no", "nein", "no"},
    Name{"partly", "teilweise", "partly"},
    Name{"yes", "ja", "yes"},
};

constexpr std::array<std::string_view, 10> worded{"decay", "effect", "target", "phase", "disposition", "side", "mail", "text", "channel", "answers"};

template <std::size_t n>
std::optional<std::string> nameIn(const std::array<Name, n>& list, const Wording& w, std::string_view key)
{
    const auto found = std::ranges::find(list, key, &Name::key);
    return found == list.end() ? std::nullopt : std::optional(w.say(found->de, found->en));
}

/// The last segment that is a member, and not a key in a list.
std::string_view lastMember(const Path& path)
{
    for (std::size_t i = path.size(); i-- > 0;)
        if (!path[i].starts_with('[')) return path[i];
    return {};
}

std::string clockTime(std::int64_t minutes)
{
    const std::string rest = std::to_string(minutes % 60);
    return std::to_string(minutes / 60) + ':' + (rest.size() < 2 ? "0" : "") + rest;
}

std::string numberIn(const Wording& w, std::string_view member, std::int64_t value)
{
    if (member.ends_with("_c")) return w.amount(value);
    if (member == "from_minute" || member == "to_minute") return clockTime(value);
    const int small = static_cast<int>(std::clamp<std::int64_t>(value, -1'000'000'000, 1'000'000'000));
    if (member.ends_with("_minutes")) return w.duration(small);
    if (member.ends_with("_percent")) return w.number(value) + " %";
    if (member == "cadence_days") return w.number(value) + (value == 1 ? w.say(" Arbeitstag", " working day") : w.say(" Arbeitstage", " working days"));
    if (member.ends_with("_days")) return w.number(value) + (value == 1 ? w.say(" Tag", " day") : w.say(" Tage", " days"));
    if (member == "cap") return w.number(value) + w.say("-mal", value == 1 ? " time" : " times");
    if (member == "weekday") return w.weekday(small);
    return w.number(value);
}

std::string wordIn(const Wording& w, std::string_view member, const std::string& word)
{
    if (member == "measures")
        if (const auto measure = fromKey<Measure>(word)) return w.measure(*measure);
    if (member == "roles")
        if (const auto role = fromKey<Role>(word)) return w.role(*role);
    if (member == "field" || member == "any_of" || member == "need_partly_when") return w.field(word);
    if (member == "valid_from" || member == "valid_until" || member == "closed_days")
        if (const auto day = dayFromIso(word)) return w.day(*day);
    if (std::ranges::find(worded, member) != worded.end())
        if (const auto name = nameIn(values, w, word)) return *name;
    return w.quoted(word);
}

std::string ruleIn(const Wording& w, const Document& document, const json& value)
{
    const auto rule = ruleFromJson(value);
    if (!rule) return value.dump();
    return holdsAlways(*rule) ? w.say("immer", "always") : ruleCondition(w, document, *rule);
}

}  // namespace

std::string parameterName(const Wording& w, std::string_view member)
{
    if (const auto name = nameIn(parameters, w, member)) return *name;
    std::string text(member);
    std::ranges::replace(text, '_', ' ');
    return text;
}

std::string parameterValue(const Wording& w, const Document& document, const Path& path, const json& value)
{
    const std::string_view member = lastMember(path);
    if (value.is_boolean()) return value.get<bool>() ? w.say("ja", "yes") : w.say("nein", "no");
    if (value.is_number_integer()) return numberIn(w, member, value.get<std::int64_t>());
    if (value.is_string()) return wordIn(w, member, value.get<std::string>());
    if (value.is_array()) {
        std::vector<std::string> parts;
        for (const json& part : value) {
            if (member == orderWord && part.is_string())
                parts.push_back(plainKey(part.get<std::string>()));
            else
                parts.push_back(part.is_object() ? elementName(w, member, {}, &part) : parameterValue(w, document, path, part));
        }
        return parts.empty() ? w.say("nichts", "nothing") : w.listed(parts, false);
    }
    if (member == "when" || member == "mql" || member == "gate") return ruleIn(w, document, value);
    if (value.contains("de") && value.contains("en")) return w.quoted(value.value(w.language() == Language::German ? "de" : "en", ""));
    if (value.contains("range")) {
        const json& range = value["range"];
        const auto end = [&](const char* key) { return range.contains(key) ? w.number(range[key].get<std::int64_t>()) : std::string(); };
        return end("from") + w.say(" bis ", " to ") + end("to");
    }
    for (const char* key : {"words", "domains", "mail"})
        if (value.contains(key)) return parameterValue(w, document, {key}, value[key]);
    if (value.contains("present")) return w.say("ein Eintrag", "any entry");
    return elementName(w, member, path.empty() ? std::string() : path.back(), &value);
}

std::string elementName(const Wording& w, std::string_view list, const std::string& segment, const json* element)
{
    if (list == "measures") return plainKey(segment);
    if (element && element->is_object()) {
        if (const auto name = element->find("name"); name != element->end() && name->is_object()) {
            const std::string text = name->value(w.language() == Language::German ? "de" : "en", "");
            if (!text.empty()) return text;
        }
        if (element->contains("any_of")) {
            std::vector<std::string> fields;
            for (const json& field : (*element)["any_of"]) fields.push_back(w.field(field.get<std::string>()));
            return w.listed(fields, true);
        }
        if (element->contains("weekday")) return w.weekday((*element)["weekday"].get<int>());
        if (element->contains("month") && element->contains("day")) return w.dayOfYear((*element)["month"].get<int>(), (*element)["day"].get<int>());
        if (element->contains("from_day")) return w.say("ab Tag %1", "from day %1", {(*element)["from_day"].dump()});
        if (element->contains("channel")) return nameIn(values, w, element->value("channel", "")).value_or(element->value("channel", ""));
        for (const char* key : {"person", "id", "code"})
            if (element->contains(key)) return element->value(key, "");
    }
    const std::string plain = plainKey(segment);
    return list == "points_c" ? nameIn(values, w, plain).value_or(plain) : plain;
}

}  // namespace handschlag::agreement
