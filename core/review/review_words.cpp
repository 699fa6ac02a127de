#include "core/review/review_words.h"

#include <algorithm>
#include <array>

namespace handschlag::review {
namespace {

using agreement::Wording;

struct Named {
    std::string_view key;
    const char* de;
    const char* en;
};

constexpr std::array lines{
    Named{"delivered", "Konforme Leads geliefert", "Conforming leads delivered"},
    Named{"completeness", "Pflichtangaben vollständig", "Required information complete"},
    Named{"delivery", "Rechtzeitig übergeben", "Handed over in time"},
    Named{"correction", "Rechtzeitig nachgebessert", "Returned leads corrected in time"},
    Named{"decision", "Rechtzeitig angenommen oder abgelehnt", "Accepted or rejected in time"},
    Named{"first_touch", "Erster Kontaktversuch rechtzeitig", "First touch in time"},
    Named{"cadence", "Nachfassplan eingehalten", "Cadence kept"},
    Named{"status", "Status aktuell gehalten", "Status kept current"},
    Named{"feedback", "Ablehnung begründet", "Rejections with a reason"},
};

constexpr std::array agendaTitles{
    Named{"last_decisions", "Beschlüsse des letzten Reviews", "Decisions of the last review"},
    Named{"scorecards", "Zusagen beider Seiten", "Commitments of both sides"},
    Named{"burn_up", "Lieferstand", "Burn-up of promised leads"},
    Named{"waterfall", "Wasserfall und Durchlaufzeit", "Waterfall and velocity"},
    Named{"acceptance", "Annahme und Ablehnungsgründe", "Acceptance and rejection reasons"},
    Named{"disputes", "Klärungsfälle", "Disputes"},
    Named{"recycling", "Zurück in Pflege", "Recycling"},
    Named{"lift", "Was gewonnene Leads auszeichnet", "What won leads have in common"},
    Named{"forecast", "Prognose für das nächste Quartal", "Forecast for the next quarter"},
    Named{"voices", "Stimmen aus dem Vertrieb", "Voices of sales"},
    Named{"definition", "Änderungen der Definition", "Changes of the definition"},
    Named{"decisions", "Beschlüsse", "Decisions"},
    Named{"signing", "Unterzeichnung", "Signing"},
};

std::string nameIn(const auto& list, const Wording& words, std::string_view key)
{
    const auto found = std::ranges::find(list, key, &Named::key);
    return found == list.end() ? std::string(key) : words.say(found->de, found->en);
}

/// With a decimal, from a number of tenths.
std::string tenths(const Wording& words, std::int64_t value)
{
    constexpr std::int64_t ten = 10;
    const std::int64_t magnitude = value < 0 ? -value : value;
    return (value < 0 ? "-" : "") + words.number(magnitude / ten) + words.say(",", ".") + std::to_string(magnitude % ten);
}

std::int64_t rounded(std::int64_t hundredths) { return hundredths < 0 ? -((-hundredths + 5) / 10) : (hundredths + 5) / 10; }

std::string nameOfLineFigure(const Wording& words, std::string_view key, agreement::Side side)
{
    const std::size_t dot = key.rfind('.');
    const std::string name = sideName(words, side) + ": " + lineName(words, key.substr(0, dot));
    const std::string_view part = dot == std::string_view::npos ? std::string_view() : key.substr(dot + 1);
    if (part == "kept") return name + words.say(", eingehalten", ", kept");
    if (part == "judged") return name + words.say(", fällig", ", due");
    if (part == "rate_bp") return name + words.say(", Anteil", ", share");
    if (part == "gross") return name + words.say(", brutto", ", gross");
    if (part == "disputed") return name + words.say(", strittig", ", disputed");
    if (part == "promised") return name + words.say(", zugesagt", ", promised");
    return name;
}

std::string nameOfStage(const Wording& words, std::string_view key, const Figures* figures)
{
    const bool rate = key.ends_with(".rate_bp");
    const std::string role(key.substr(0, key.size() - (rate ? std::string_view(".rate_bp").size() : 0)));
    std::string name = role;
    if (figures)
        for (const StageFigure& stage : figures->waterfall)
            if (stage.role == role) name = words.name(stage.name);
    return words.say("Wasserfall: %1", "Waterfall: %1", {name}) + (rate ? words.say(", Rate zur vorigen Stufe", ", rate from the previous stage") : std::string());
}

std::string nameOfReason(const Wording& words, std::string_view key, const Figures* figures)
{
    std::string name(key);
    if (figures)
        for (const ReasonFigure& reason : figures->reasons)
            if (reason.reason == key) name = words.name(reason.name);
    return words.say("Ablehnungsgrund: %1", "Rejection reason: %1", {name});
}

}  // namespace

std::string sideName(const Wording& words, agreement::Side side)
{
    return side == agreement::Side::Marketing ? "Marketing" : words.say("Vertrieb", "Sales");
}

std::string lineName(const Wording& words, std::string_view key) { return nameIn(lines, words, key); }
std::string agendaTitle(const Wording& words, std::string_view key) { return nameIn(agendaTitles, words, key); }

std::string figureName(const Wording& words, std::string_view key, const Figures* figures)
{
    const auto behind = [key](std::string_view prefix) { return key.substr(prefix.size()); };
    if (key.starts_with("marketing.")) return nameOfLineFigure(words, behind("marketing."), agreement::Side::Marketing);
    if (key.starts_with("sales.")) return nameOfLineFigure(words, behind("sales."), agreement::Side::Sales);
    if (key.starts_with("waterfall.")) return nameOfStage(words, behind("waterfall."), figures);
    if (key.starts_with("reasons.")) return nameOfReason(words, behind("reasons."), figures);
    if (key == "acceptance.accepted") return words.say("Angenommen", "Accepted");
    if (key == "acceptance.rejected") return words.say("Abgelehnt", "Rejected");
    if (key == "acceptance.rate_bp") return words.say("Annahmequote", "Acceptance rate");
    if (key == "recycled") return words.say("Zurück in Pflege", "Recycled");
    return std::string(key);
}

std::string missingText(const Wording& words, Missing missing)
{
    switch (missing) {
        case Missing::Leads:
            return words.say("In diesem Quartal hat kein Lead eine Stufe erreicht. Der Wasserfall fehlt.", "No lead entered any stage in this quarter. There is no waterfall.");
        case Missing::Agreement:
            return words.say("In diesem Quartal war keine Vereinbarung in Kraft. Es gab keine Zusagen, an denen eine Seite zu messen wäre.",
                             "No agreement was in force in this quarter. Nothing was promised that either side could be measured by.");
        case Missing::PartOfQuarter:
            return words.say("Eine Vereinbarung war nur an einem Teil der Tage in Kraft. Die zugesagten Leads zählen anteilig für diese Tage.",
                             "An agreement was in force on some of the days only. The promised leads count in proportion to these days.");
        case Missing::Handovers:
            return words.say("In diesem Quartal wurde kein Lead übergeben. Die Zusagen zu Übergaben waren nicht zu prüfen.",
                             "No lead was handed over in this quarter. The promises about handovers could not be looked at.");
        case Missing::Decisions:
            return words.say("Der Vertrieb hat in diesem Quartal über keinen Lead entschieden. Annahme und Ablehnungsgründe fehlen.",
                             "Sales decided on no lead in this quarter. There is no acceptance and there are no reasons.");
        case Missing::Forecast:
            return words.say("Für eine Prognose sind mindestens 26 Wochen mit Übergaben nötig. Die Datenlage reicht nicht aus.",
                             "A forecast needs at least 26 weeks of handovers. There is not enough evidence.");
        case Missing::WonBase:
            return words.say("Für einen Vergleich der gewonnenen Leads sind es zu wenige, oder es fehlt eine Vereinbarung.",
                             "There are too few won leads to compare, or there is no agreement.");
    }
    return {};
}

std::string quarterName(const Quarter& quarter) { return 'Q' + std::to_string(quarter.number) + ' ' + yearName(quarter); }

std::string yearName(const Quarter& quarter)
{
    const std::string name = std::to_string(quarter.year);
    if (quarter.startMonth == 1) return name;
    const int next = (quarter.year + 1) % 100;
    return name + '/' + (next < 10 ? "0" : "") + std::to_string(next);
}

std::string percentText(const Wording& words, std::int64_t basisPoints) { return tenths(words, rounded(basisPoints)) + "\u00a0%"; }
std::string decimalText(const Wording& words, std::int64_t hundredths) { return tenths(words, rounded(hundredths)); }

std::string valueText(const Wording& words, Unit unit, const std::optional<std::int64_t>& value)
{
    if (!value) return "–";
    return unit == Unit::BasisPoints ? percentText(words, *value) : words.number(*value);
}

std::vector<std::pair<std::string, std::int64_t>> reasonsByName(const Wording& words, const Figures& figures)
{
    std::vector<std::pair<std::string, std::int64_t>> sums;
    for (const ReasonFigure& reason : figures.reasons) {
        const std::string name = words.name(reason.name);
        const auto known = std::ranges::find(sums, name, [](const auto& sum) { return sum.first; });
        if (known == sums.end())
            sums.emplace_back(name, reason.count);
        else
            known->second += reason.count;
    }
    std::ranges::stable_sort(sums, std::greater(), [](const auto& sum) { return sum.second; });
    return sums;
}

std::string stateName(const Wording& words, DecisionState state)
{
    switch (state) {
        case DecisionState::Open: return words.say("offen", "open");
        case DecisionState::Done: return words.say("erledigt", "done");
        case DecisionState::Dropped: return words.say("verworfen", "dropped");
    }
    return {};
}

std::string standingName(const Wording& words, handover::Standing standing)
{
    switch (standing) {
        case handover::Standing::Met: return words.say("eingehalten", "met");
        case handover::Standing::Late: return words.say("verspätet", "late");
        case handover::Standing::Missed: return words.say("versäumt", "missed");
        case handover::Standing::Excused: return words.say("entschuldigt", "excused");
        case handover::Standing::Pending: return words.say("offen", "pending");
    }
    return {};
}

}  // namespace handschlag::review
