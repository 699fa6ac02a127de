#include "core/usecase/demo/demo_fate.h"

#include "core/usecase/demo/demo_random.h"

namespace handschlag::usecase::demo {
namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t workingDay = 9 * 3'600;

/// Listed as often as they occur.
constexpr RejectionWords before[]{
    {"data_missing", "", "Telefonnummer ist nicht vergeben.", "", "", "phone"},
    {"data_missing", "", "Firma und Ansprechpartner passen nicht zusammen.", "", "", "company"},
    {"data_missing", "required.phone", "Nur Zentrale, Durchwahl fehlt.", "", "", "phone"},
    {"poor_fit", "fit.employees", "40 Mitarbeiter, nicht 400.", "employees", "40"},
    {"poor_fit", "fit.industry", "Reiner Handel, keine eigene Fertigung.", "industry", "Handel"},
    {"poor_fit", "fit.role", "Hat mit dem Thema nichts zu tun.", "job_title", "Sachbearbeiterin Buchhaltung"},
    {"no_interest", "", "Hat nur das Whitepaper für eine Studie gelesen."},
    {"no_interest", "behaviour.content", "Webinar lief nebenher, kein Anliegen."},
    {"no_interest", "", ""},
    {"duplicate", "", "Gleiche Person wie die Anfrage der Vorwoche."},
    {"customer", "", "Ist seit Jahren Kunde."},
    {"excluded", "exclusions.competitor", "Arbeitet für einen Wettbewerber."},
    {"no_consent", "", "Möchte nicht angerufen werden."},
    {"no_need", "", "Hat gerade erst investiert."},
    {"no_need", "", "Kein Projekt geplant."},
    {"no_need", "", ""},
    {"wrong_route", "", "Gehört zum Export."},
    {"other", "", "Firma wird gerade verkauft."},
};

constexpr RejectionWords after[]{
    {"no_need", "", "Anlage reicht bis 2028."},
    {"no_budget", "", "Budget für dieses Jahr verplant."},
    {"no_budget", "", ""},
    {"no_authority", "", "Entscheidet die Konzernzentrale."},
    {"later", "", "Investition im nächsten Halbjahr."},
    {"later", "", "Nach dem Umzug wieder melden."},
    {"chose_competitor", "", "Vertrag mit dem Wettbewerb über zwei Jahre."},
};

constexpr RejectionWords unreachable[]{
    {"unreachable", "", "Alle Anrufe und E-Mails ohne Antwort."},
    {"unreachable", "", ""},
};

constexpr TouchWords calls[]{
    {"reached", "Gespräch geführt.", true}, {"reached", "Interesse bestätigt, möchte Unterlagen.", true}, {"reached", "", true},
    {"no_answer", "Nicht erreicht."},       {"no_answer", ""},                                              {"message_left", "Rückruf erbeten."},
};

constexpr TouchWords mails[]{
    {"sent", "Unterlagen geschickt."}, {"sent", ""}, {"sent", "Zwei Termine vorgeschlagen."}, {"replied", "Antwortet mit Terminwunsch.", true}, {"bounced", ""},
};

}  // namespace

std::int64_t decisionDelay(Random& random, bool inquiry)
{
    const std::size_t share = random.below(100);
    if (inquiry) return share < 82 ? random.between(3, 28) * minute : share < 96 ? random.between(32, 300) * minute : random.between(workingDay, 2 * workingDay);
    if (share < 80) return random.between(10, 225) * minute;
    return share < 94 ? random.between(245, 540) * minute : random.between(workingDay, 3 * workingDay);
}

bool isAccepted(Random& random, const handover::Handover& handover)
{
    return random.percent(handover.counted ? 55 + handover.readiness / 4 : 45);
}

const RejectionWords& rejectionBefore(Random& random) { return random.pick(before); }
const RejectionWords& rejectionAfter(Random& random, bool unreached) { return unreached ? random.pick(unreachable) : random.pick(after); }
const TouchWords& touched(Random& random, bool byMail) { return byMail ? random.pick(mails) : random.pick(calls); }

bool becomesQualified(Random& random, const handover::Handover& handover) { return random.percent(20 + handover.readiness / 3); }

}  // namespace handschlag::usecase::demo
