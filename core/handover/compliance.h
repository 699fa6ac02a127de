#pragma once
// How both sides kept their word: readings counted by promise, side and team, and the breaches one by one (domain sections 6 and 9).
//
//   compliance = met / (met + late + missed), nothing at 0/0. Excused and pending stand apart. Trials are left out.
//
// Sales' figures are shown for sales as a whole, and for a team only from smallestTeam people on: a figure of fewer is one of single persons.
// Whoever has the whole and its teams has the rest by subtraction. So the unnamed teams with readings of a promise must number smallestRest people
// together; where they do not, the smallest of the named teams is left unnamed as well. The breaches name neither actors nor times of day, and
// an unnamed team not at all. Late and missed are both "missed" unless a works agreement allows to tell them apart.
//
//   const Compliance compliance = complianceOf(readings, {.persons = membersByTeam}, zone);

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "core/calendar/zone.h"
#include "core/handover/commitments.h"

namespace handschlag::handover {

struct Counts {
    int met = 0;
    int late = 0;
    int missed = 0;
    int excused = 0;
    int pending = 0;
    [[nodiscard]] int judged() const { return met + late + missed; }
    void count(Standing standing);
    friend bool operator==(const Counts&, const Counts&) = default;
};

/// As it may be shown: where lateness is not to be told, what was done late counts as missed.
[[nodiscard]] Standing shownAs(Standing standing, bool lateShown);

/// In thousandths, rounded to the nearest; nothing if nothing was judged.
[[nodiscard]] std::optional<int> complianceOf(const Counts& counts);

struct ComplianceRow {
    Promise promise = Promise::Decision;
    agreement::Side side = agreement::Side::Sales;
    TeamId team;  ///< none: the side as a whole
    Counts counts;
    friend bool operator==(const ComplianceRow&, const ComplianceRow&) = default;
};

struct Breach {
    HandoverId handover;
    Promise promise = Promise::Decision;
    agreement::Side side = agreement::Side::Sales;
    TeamId team;       ///< none where the team is too small
    Standing standing = Standing::Missed;
    Day due;           ///< without the time of day
    friend bool operator==(const Breach&, const Breach&) = default;
};

struct Compliance {
    std::vector<ComplianceRow> rows;  ///< by side, promise, then the whole before its teams by id; none without a reading
    std::vector<Breach> breaches;     ///< by due, handover, promise
    bool restHidden = false;          ///< a team large enough is left unnamed, since the rest could be read off by subtraction
    bool salesHidden = false;         ///< there are readings of sales, but it has fewer than smallestSales people
    friend bool operator==(const Compliance&, const Compliance&) = default;
};

struct ComplianceRules {
    std::map<TeamId, int> persons;  ///< of sales, by team; under none those without a team
    int smallestTeam = 5;
    int smallestRest = 0;           ///< people that the unnamed teams must number together
    int smallestSales = 0;          ///< people of sales as a whole for it to be shown at all
    bool byTeam = true;             ///< false: the sides as a whole only
    bool lateShown = false;         ///< what was done late is told apart from what was missed: needs a works agreement
};

[[nodiscard]] Compliance complianceOf(std::span<const Reading> readings, const ComplianceRules& rules, const calendar::Zone& zone);

}  // namespace handschlag::handover
