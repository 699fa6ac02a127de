#include "core/agreement/clause_ids.h"

#include <algorithm>

namespace handschlag::agreement {
namespace {

/// Appends whatever has an id and a name.
void append(std::vector<CitableClause>& list, const std::string& parent, const auto& entries)
{
    for (const auto& entry : entries) list.push_back({entry.id, parent, entry.name});
}

void appendItems(std::vector<CitableClause>& list, const std::string& parent, const std::vector<RequiredItem>& items)
{
    for (const RequiredItem& item : items) {
        std::string fields;
        for (const std::string& field : item.anyOf) fields += (fields.empty() ? "" : " / ") + field;
        list.push_back({item.id, parent, {fields, fields}});
    }
}

void appendParts(std::vector<CitableClause>& list, const Document& document, const std::string& id)
{
    if (id == document.required.id) {
        appendItems(list, id, document.required.items);
        appendItems(list, id, document.required.forInquiry);
    } else if (id == document.fit.id) {
        append(list, id, document.fit.criteria);
    } else if (id == document.situation.id) {
        append(list, id, document.situation.criteria);
    } else if (id == document.behaviour.id) {
        for (const BehaviourGroup& group : document.behaviour.groups) {
            list.push_back({group.id, id, group.name});
            append(list, id, group.rules);
        }
        append(list, id, document.behaviour.penalties);
    } else if (id == document.bant.id) {
        list.push_back({id + ".budget", id, {"Budget", "Budget"}});
        list.push_back({id + ".authority", id, {"Entscheidungsbefugnis", "Authority"}});
        list.push_back({id + ".need", id, {"Bedarf", "Need"}});
        list.push_back({id + ".timing", id, {"Zeitpunkt", "Timing"}});
    } else if (id == document.exclusions.id) {
        append(list, id, document.exclusions.exclusions);
    } else if (id == document.sales.id) {
        list.push_back({id + ".cadence", id, {"Nachfassplan", "Cadence"}});
    } else if (id == document.routing.id) {
        append(list, id, document.routing.routes);
    }
}

}  // namespace

std::vector<CitableClause> wholeClauses(const Document& document)
{
    const auto whole = [](const Clause& clause, const char* de, const char* en) { return CitableClause{clause.id, clause.id, {de, en}}; };
    return {whole(document.stages, "Stufen", "Stages"),
            whole(document.required, "Pflichtangaben", "Required information"),
            whole(document.fit, "Zielkunden-Fit (Ranking)", "Fit (ranking)"),
            whole(document.situation, "Situation", "Situation"),
            whole(document.behaviour, "Interesse (Scoring)", "Behaviour (scoring)"),
            whole(document.bant, "BANT", "BANT"),
            whole(document.exclusions, "Ausschlusskriterien", "Exclusions"),
            whole(document.thresholds, "Schwellenwerte und Maßnahmen", "Thresholds and measures"),
            whole(document.marketing, "Zusagen des Marketings", "Marketing's commitments"),
            whole(document.sales, "Zusagen des Vertriebs", "Sales' commitments"),
            whole(document.routing, "Zuteilung", "Routing"),
            whole(document.reasons, "Ablehnungsgründe", "Rejection reasons"),
            whole(document.calendar, "Geschäftszeiten", "Business hours"),
            whole(document.signatories, "Unterzeichner und Gültigkeit", "Signatories and validity")};
}

std::vector<CitableClause> citableClauses(const Document& document)
{
    std::vector<CitableClause> list;
    for (const CitableClause& clause : wholeClauses(document)) {
        list.push_back(clause);
        appendParts(list, document, clause.id);
    }
    return list;
}

bool isCitable(const Document& document, std::string_view id)
{
    const auto all = citableClauses(document);
    return std::ranges::find(all, id, &CitableClause::id) != all.end();
}

}  // namespace handschlag::agreement
