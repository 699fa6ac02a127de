#pragma once
// The rule tree: conditions over what is known of a lead, in Kleene's three values (true, false, unknown).
// Used for the MQL rule, the BANT gate, exclusions and routing. A tree is a value; it can be compared and copied.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/agreement/match.h"

namespace handschlag::agreement {

/// 1/100 point, the unit of account of every score.
using Centipoints = std::int64_t;

enum class Measure { HandOver, Nurture, Contact };
enum class BantField { Budget, Authority, Need, Timing };
enum class BantAnswer : std::uint8_t { Unknown, No, Partly, Yes };

struct Rule;

struct AllOf { std::vector<Rule> rules; };
struct AnyOf { std::vector<Rule> rules; };
struct AtLeast { int count = 1; std::vector<Rule> rules; };
struct Not { std::vector<Rule> rule; };  ///< exactly one
/// Every required field valid (the inquiry's list while an inquiry is active); a missing one makes this unknown.
struct IsComplete {};
struct FitAtLeast { Centipoints points = 0; };
struct BehaviourAtLeast { Centipoints points = 0; };
/// Fit plus behaviour.
struct SumAtLeast { Centipoints points = 0; };
/// Unknown answers make this unknown, unless Unknown itself is listed.
struct BantIs { BantField field = BantField::Need; std::vector<BantAnswer> answers; };
/// The points of the four BANT answers together (BantClause::points). An unknown answer counts what it is worth, so this is never unknown.
struct BantPointsAtLeast { Centipoints points = 0; };
/// A behaviour rule marked as trigger has an activity within its window.
struct InquiryActive {};
/// At least one activity of one of the types within the last withinDays days (age < withinDays).
struct ActivityWithin { std::vector<std::string> types; int withinDays = 90; };
/// A missing value makes this unknown, or `missing` if that says so.
struct FieldIs { std::string field; Match match; enum class Missing { Unknown, False, True } missing = Missing::False; };
/// The cell of fit band and behaviour letter holds this measure; unknown if the fit interval spans differing cells.
struct MeasureIs { Measure measure = Measure::HandOver; };

struct Rule {
    std::variant<AllOf, AnyOf, AtLeast, Not, IsComplete, FitAtLeast, BehaviourAtLeast, SumAtLeast, BantIs, InquiryActive, ActivityWithin, FieldIs, MeasureIs,
                 BantPointsAtLeast>
        node;
};

[[nodiscard]] bool operator==(const Rule& a, const Rule& b);

}  // namespace handschlag::agreement
