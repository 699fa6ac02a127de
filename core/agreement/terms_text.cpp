#include "core/agreement/terms_text.h"

#include <algorithm>

#include "core/agreement/clause_ids.h"
#include "core/agreement/condition_text.h"
#include "core/base/text.h"

namespace handschlag::agreement {
namespace {

std::string itemsOf(const Wording& w, const std::vector<RequiredItem>& items)
{
    std::string text;
    for (const RequiredItem& item : items) {
        std::vector<std::string> fields;
        for (const std::string& field : item.anyOf) fields.push_back(w.field(field));
        text += (text.empty() ? "" : "; ") + w.listed(fields, true);
    }
    return text;
}

struct ChannelName {
    std::string_view channel, oneDe, manyDe, oneEn, manyEn;
};

constexpr ChannelName channelNames[]{{"call", "Anruf", "Anrufe", "call", "calls"},
                                     {"email", "E-Mail", "E-Mails", "e-mail", "e-mails"},
                                     {"letter", "Brief", "Briefe", "letter", "letters"},
                                     {"visit", "Besuch", "Besuche", "visit", "visits"},
                                     {"video", "Videogespräch", "Videogespräche", "video call", "video calls"},
                                     {"linkedin", "LinkedIn-Nachricht", "LinkedIn-Nachrichten", "LinkedIn message", "LinkedIn messages"}};

std::string targetOf(const Wording& w, const Route& route)
{
    switch (route.target) {
        case RouteTarget::Owner:
            return w.say("an den Betreuer", "to the owner");
        case RouteTarget::BothHeads:
            return w.say("an die Leitungen beider Seiten", "to the heads of both sides");
        case RouteTarget::Team:
            break;
    }
    std::string text = w.say("an das Team %1", "to the team %1", {w.quoted(route.team)});
    if (route.inTurn) text += w.say(", reihum", ", in turn");
    if (route.byPostcode) text += w.say(", nach Postleitzahl", ", by postcode");
    if (route.capacity > 0) text += w.say(", höchstens %1 offene Leads je Person", ", at most %1 open leads each", {w.number(route.capacity)});
    return text;
}

std::string dispositionOf(const Wording& w, Disposition disposition)
{
    switch (disposition) {
        case Disposition::Reassign:
            return w.say("Der Lead wird neu zugeteilt", "the lead is routed anew");
        case Disposition::Return:
            return w.say("Der Lead geht zur Nachbesserung ans Marketing", "the lead returns to marketing for correction");
        case Disposition::Nurture:
            return w.say("Der Lead geht in die Leadpflege", "the lead goes to nurturing");
        case Disposition::Merge:
            return w.say("Die Leads werden zusammengeführt", "the leads are merged");
        case Disposition::ToOwner:
            return w.say("Der Lead geht an den Betreuer", "the lead goes to the owner");
        case Disposition::Disqualify:
            return w.say("Der Lead scheidet aus", "the lead is disqualified");
        case Disposition::Block:
            return w.say("Der Kontakt wird gesperrt", "the contact is blocked");
        case Disposition::Recycle:
            return w.say("Der Lead geht zurück in die Pflege", "the lead is recycled");
        case Disposition::FindContact:
            return w.say("Ein anderer Ansprechpartner wird gesucht", "another contact is looked for");
        case Disposition::Expire:
            return w.say("Die Übergabe verfällt", "the handover expires");
    }
    return {};
}

std::string phaseOf(const Wording& w, ReasonPhase phase)
{
    switch (phase) {
        case ReasonPhase::BeforeAcceptance:
            return w.say("Vor der Annahme", "Before acceptance");
        case ReasonPhase::AfterAcceptance:
            return w.say("Nach der Annahme", "After acceptance");
        case ReasonPhase::BySystem:
            return w.say("Durch das Programm", "By the program");
    }
    return {};
}

std::string clauseName(const Wording& w, const Document& document, const std::string& id)
{
    for (const CitableClause& clause : citableClauses(document))
        if (clause.id == id) return w.name(clause.name);
    return id;
}

std::string reasonText(const Wording& w, const Document& document, const RejectionReason& reason)
{
    std::string text =
        w.say("%1 %2: %3", "%1 %2: %3", {phaseOf(w, reason.phase), w.quoted(w.name(reason.name)), dispositionOf(w, reason.disposition)});
    if (!reason.clause.empty()) text += w.say("; beruft sich auf %1", "; cites %1", {w.quoted(clauseName(w, document, reason.clause))});
    if (reason.needsText) text += w.say("; mit Begründung", "; with an explanation");
    if (reason.needsDate) text += w.say("; mit Wiedervorlagedatum", "; with a follow-up date");
    if (reason.definitional) text += w.say("; bestreitet, dass der Lead der Vereinbarung entspricht", "; disputes that the lead meets the agreement");
    return asSentence(text);
}

bool countsBantPoints(const Rule& rule)
{
    const auto among = [](const std::vector<Rule>& rules) { return std::ranges::any_of(rules, [](const Rule& child) { return countsBantPoints(child); }); };
    if (const auto* all = std::get_if<AllOf>(&rule.node)) return among(all->rules);
    if (const auto* any = std::get_if<AnyOf>(&rule.node)) return among(any->rules);
    if (const auto* some = std::get_if<AtLeast>(&rule.node)) return among(some->rules);
    if (const auto* no = std::get_if<Not>(&rule.node)) return among(no->rule);
    return std::holds_alternative<BantPointsAtLeast>(rule.node);
}

/// Points that nobody asks for and nobody changed need no words.
bool countsBantPoints(const Document& document)
{
    const auto asks = [](const auto& conditional) { return countsBantPoints(conditional.when); };
    return document.bant.points != usualBantPoints || countsBantPoints(document.bant.gate) || countsBantPoints(document.thresholds.mql) ||
           std::ranges::any_of(document.exclusions.exclusions, asks) || std::ranges::any_of(document.routing.routes, asks);
}

std::string bantPointsText(const Wording& w, const BantPoints& points)
{
    const auto worth = [&](BantAnswer answer) { return w.points(points[static_cast<std::size_t>(answer)]); };
    return asSentence(w.say("Für die BANT-Punkte gibt jede der vier Antworten: unbekannt %1, nein %2, teilweise %3, ja %4",
                            "Towards the BANT points each of the four answers gives: unknown %1, no %2, partly %3, yes %4",
                            {worth(BantAnswer::Unknown), worth(BantAnswer::No), worth(BantAnswer::Partly), worth(BantAnswer::Yes)}));
}

}  // namespace

Sentences stagesText(const Wording& w, const StagesClause& clause)
{
    std::vector<std::string> stages;
    std::string entry = clause.salesEntersAt;
    for (const Stage& stage : clause.stages) {
        std::vector<std::string> roles;
        for (const Role role : stage.roles)
            if (foldCase(w.role(role)) != foldCase(w.name(stage.name))) roles.push_back(w.role(role));
        stages.push_back(w.name(stage.name) + (roles.empty() ? "" : " (" + w.listed(roles, false) + ')'));
        if (stage.id == clause.salesEntersAt) entry = w.name(stage.name);
    }
    return {asSentence(w.say("Die Stufen sind der Reihe nach: %1", "The stages are, in order: %1", {w.listed(stages, false)})),
            asSentence(w.say("Der Vertrieb steigt bei %1 ein", "Sales steps in at %1", {w.quoted(entry)}))};
}

Sentences requiredText(const Wording& w, const RequiredClause& clause)
{
    Sentences all;
    if (clause.items.empty()) all.push_back(w.say("Keine Angabe ist Pflicht.", "No information is required."));
    if (!clause.items.empty())
        all.push_back(
            asSentence(w.say("Bei der Übergabe liegen gültig vor: %1", "At handover these are there and valid: %1", {itemsOf(w, clause.items)})));
    if (!clause.forInquiry.empty())
        all.push_back(asSentence(w.say("Für eine Anfrage genügen: %1", "For an inquiry these suffice: %1", {itemsOf(w, clause.forInquiry)})));
    return all;
}

Sentences requiredItemText(const Wording& w, const RequiredItem& item, bool forInquiry)
{
    const std::string fields = itemsOf(w, {item});
    if (forInquiry) return {asSentence(w.say("Für eine Anfrage liegt gültig vor: %1", "For an inquiry this is there and valid: %1", {fields}))};
    return {asSentence(w.say("Bei der Übergabe liegt gültig vor: %1", "At handover this is there and valid: %1", {fields}))};
}

Sentences bantText(const Wording& w, const Document& document)
{
    Sentences all;
    if (holdsAlways(document.bant.gate))
        all.push_back(
            w.say("BANT ist keine Voraussetzung für die Qualifizierung durch den Vertrieb.", "BANT is no condition for being qualified by sales."));
    else
        all.push_back(asSentence(w.say("Der Vertrieb qualifiziert einen Lead, wenn %1", "Sales qualifies a lead if %1",
                                       {ruleCondition(w, document, document.bant.gate)})));
    if (!document.bant.needPartlyWhen.empty())
        all.push_back(
            asSentence(w.say("Ist %1 angegeben und der Bedarf unbekannt, gilt der Bedarf als teilweise gegeben",
                             "If %1 is given and need is unknown, need counts as partly", {w.quoted(w.field(document.bant.needPartlyWhen))})));
    all.push_back(w.say("Unbekannt ist nicht nein.", "Unknown is not no."));
    if (countsBantPoints(document)) all.push_back(bantPointsText(w, document.bant.points));
    return all;
}

Sentences exclusionsText(const Wording& w) { return {w.say("Ein Ausschlusskriterium geht jeder Punktzahl vor.", "An exclusion beats every score.")}; }

Sentences exclusionText(const Wording& w, const Document& document, const Exclusion& exclusion)
{
    const std::string condition = ruleCondition(w, document, exclusion.when);
    if (exclusion.effect == ExclusionEffect::ToOwner)
        return {asSentence(w.say("Ein Lead geht an seinen Betreuer und zählt nicht als geliefert, wenn %1",
                                 "A lead goes to its owner and does not count as delivered if %1", {condition}))};
    return {asSentence(w.say("Ein Lead ist ausgeschlossen, wenn %1", "A lead is excluded if %1", {condition}))};
}

std::string touchesText(const Wording& w, const CadenceStep& step)
{
    const auto known = std::ranges::find(channelNames, step.channel, &ChannelName::channel);
    if (known == std::end(channelNames)) return w.say("%1-mal %2", "%2 %1 times", {w.number(step.count), w.quoted(step.channel)});
    return w.number(step.count) + ' ' + (step.count == 1 ? w.say(known->oneDe, known->oneEn) : w.say(known->manyDe, known->manyEn));
}

Sentences marketingText(const Wording& w, const MarketingClause& clause)
{
    return {asSentence(w.say("Das Marketing übergibt je Quartal mindestens %1 Leads, die dieser Vereinbarung entsprechen",
                             "Marketing hands over at least %1 leads a quarter that meet this agreement", {w.number(clause.leadsPerQuarter)})),
            asSentence(w.say("%1 % davon tragen alle Pflichtangaben und die Begründung",
                             "%1 % of them carry all required information and the reason why", {w.number(clause.completenessPercent)})),
            asSentence(w.say("Es übergibt innerhalb von %1 nach der Qualifizierung, eine Anfrage innerhalb von %2",
                             "It hands over within %1 of qualifying, an inquiry within %2",
                             {w.duration(clause.handoverMinutes), w.duration(clause.inquiryHandoverMinutes)})),
            asSentence(w.say("Zurückgegebene Leads bessert es innerhalb von %1 nach", "It corrects returned leads within %1",
                             {w.duration(clause.correctionMinutes)})),
            asSentence(w.say("Gegen eine Ablehnung kann es innerhalb von %1 Einspruch erheben, sonst gilt sie",
                             "It may object to a rejection within %1, else the rejection stands", {w.duration(clause.objectionMinutes)}))};
}

Sentences salesText(const Wording& w, const SalesClause& clause)
{
    std::vector<std::string> steps;
    for (const CadenceStep& step : clause.cadence) steps.push_back(touchesText(w, step));
    Sentences all{
        asSentence(w.say("Der Vertrieb nimmt jeden Lead innerhalb von %1 nach der Übergabe an oder lehnt ihn ab, eine Anfrage innerhalb von %2",
                         "Sales accepts or rejects each lead within %1 of the handover, an inquiry within %2",
                         {w.duration(clause.decisionMinutes), w.duration(clause.inquiryDecisionMinutes)})),
        asSentence(w.say("Der erste Kontaktversuch folgt innerhalb von %1 nach der Übergabe, bei einer Anfrage innerhalb von %2",
                         "The first touch follows within %1 of the handover, for an inquiry within %2",
                         {w.duration(clause.firstTouchMinutes), w.duration(clause.inquiryFirstTouchMinutes)}))};
    if (!steps.empty())
        all.push_back(asSentence(w.say("Der Nachfassplan umfasst %1 in %2 Arbeitstagen, E-Mails nur mit Einwilligung",
                                       "The cadence is %1 in %2 working days, e-mails only with consent",
                                       {w.listed(steps, false), w.number(clause.cadenceDays)})));
    all.push_back(asSentence(w.say("Jeder Status ist innerhalb von %1 nach einer Änderung gepflegt",
                                   "Every status is kept current within %1 of a change", {w.duration(clause.statusMinutes)})));
    all.push_back(
        asSentence(w.say("%1 % der Ablehnungen nennen ihren Grund", "%1 % of rejections give their reason", {w.number(clause.feedbackPercent)})));
    all.push_back(asSentence(
        w.say("Dafür stehen %1 Stunden je Quartal bereit", "%1 hours a quarter are set aside for this", {w.number(clause.loadHoursPerQuarter)})));
    std::vector<std::string> pauses;
    for (const PauseReason& pause : clause.pauses) pauses.push_back(w.quoted(w.name(pause.name)));
    if (!pauses.empty())
        all.push_back(asSentence(w.say("Bis zu einem vereinbarten Datum ruhen die Fristen nur aus diesen Gründen: %1",
                                       "Until an agreed date the clocks stand still for these reasons only: %1", {w.listed(pauses, false)})));
    return all;
}

Sentences routingText(const Wording& w)
{
    return {w.say("Die erste passende Regel teilt den Lead zu.", "The first rule that fits routes the lead.")};
}

Sentences routeText(const Wording& w, const Document& document, const Route& route)
{
    const std::string when = holdsAlways(route.when) ? w.say(" in allen übrigen Fällen", " in all other cases")
                                                     : w.say(", wenn %1", " if %1", {ruleCondition(w, document, route.when)});
    std::string text = w.say("Der Lead geht %1%2", "The lead goes %1%2", {targetOf(w, route), when});
    if (!route.counted) text += w.say("; er zählt nicht als geliefert", "; it does not count as delivered");
    return {asSentence(text)};
}

Sentences reasonsText(const Wording& w, const Document& document)
{
    Sentences all;
    for (const RejectionReason& reason : document.reasons.reasons) all.push_back(reasonText(w, document, reason));
    return all;
}

Sentences signatoriesText(const Wording& w, const SignatoriesClause& clause)
{
    Sentences all;
    for (const Side side : {Side::Marketing, Side::Sales}) {
        std::vector<std::string> persons;
        for (const Signatory& signatory : clause.signatories)
            if (signatory.side == side) persons.push_back(signatory.person);
        const std::string whom = side == Side::Marketing ? w.say("das Marketing", "marketing") : w.say("den Vertrieb", "sales");
        if (persons.empty())
            all.push_back(asSentence(w.say("Wer für %1 unterzeichnet, ist noch offen", "Who signs for %1 is still open", {whom})));
        else
            all.push_back(asSentence(w.say("Für %1 unterzeichnet %2", "%2 signs for %1", {whom, w.listed(persons, true)})));
    }
    if (clause.validFrom)
        all.push_back(asSentence(w.say("Die Vereinbarung gilt ab dem %1, frühestens ab der zweiten Unterschrift",
                                       "The agreement takes effect on %1, at the earliest with the second signature", {w.day(*clause.validFrom)})));
    else
        all.push_back(w.say("Die Vereinbarung gilt ab der zweiten Unterschrift.", "The agreement takes effect with the second signature."));
    if (clause.validUntil) all.push_back(asSentence(w.say("Sie gilt bis einschließlich %1", "It ends after %1", {w.day(*clause.validUntil)})));
    return all;
}

}  // namespace handschlag::agreement
