#pragma once
// What scoring says of one lead, and why. Formulas: domain "Scoring, exact to the digit". All points are centipoints.

#include <cstdint>
#include <string>
#include <vector>

#include "core/agreement/rule.h"
#include "core/base/instant.h"

namespace handschlag::scoring {

using agreement::Centipoints;

enum class Decision : std::uint8_t { Excluded, Mql, Enrich, Answer, Nurture, Contact };

/// "excluded", "mql", ...: the stable English key of cli and JSON.
[[nodiscard]] const char* key(Decision decision);

struct Score {
    std::int32_t completenessBp = 0;  ///< valid required items / required items, in 1/10,000, rounded down
    Centipoints fitLow = 0;
    Centipoints fitHigh = 0;  ///< differs from fitLow only where a value is missing
    Centipoints behaviour = 0;
    std::uint8_t bantPercent = 0;  ///< mean of four answers (no 0, unknown 50, partly 75, yes 100), rounded down
    std::uint8_t letter = 3;       ///< category: 0 = A .. 3 = D
    std::uint8_t fitBand = 4;      ///< 1..4, of fitLow
    std::uint8_t fitBandHigh = 4;  ///< 1..4, of fitHigh
    Decision decision = Decision::Contact;
    bool inquiry = false;   ///< a trigger is active
    bool toOwner = false;   ///< an existing customer: goes to its owner, uncounted
    std::uint8_t readiness = 0;  ///< sales readiness 0..100; 0 while gated; sorts queues only
    friend bool operator==(const Score&, const Score&) = default;
};

/// 'A'..'D'
[[nodiscard]] inline char letterOf(const Score& score) { return static_cast<char>('A' + score.letter); }
/// "A2"
[[nodiscard]] inline std::string cellOf(const Score& score) { return letterOf(score) + std::to_string(score.fitBand); }

enum class Section : std::uint8_t { Fit, Situation, Behaviour };

enum class PartReason : std::uint8_t {
    Bucket,        ///< a criterion matched: arguments = {field, value, bucket id}
    NoBucket,      ///< a value that no bucket names: {field, value}, 0 points
    MissingPoints, ///< the clause names points for a missing value: {field}
    MissingLow,    ///< missing, counted with the lowest bucket: {field, lowest, highest} in centipoints
    Activities,    ///< {type, number of activities in the window, weighted sum in 1/65536, date of the latest}
    CapReached,    ///< as Activities, and the rule's cap bounds it
    GroupCap,      ///< negative correction: {group id, sum before}
    Minimum,       ///< correction to the agreed minimum
    Maximum,       ///< correction to the agreed maximum, negative
};

/// One addend. The parts of Fit and Situation sum to fitLow, those of Behaviour to behaviour, exactly.
struct Part {
    Section section = Section::Fit;
    std::string clause;  ///< id of the criterion, rule or group
    Centipoints points = 0;
    PartReason reason = PartReason::Bucket;
    std::vector<std::string> arguments;
};

/// What would change the decision.
struct Missing {
    enum class Kind : std::uint8_t { RequiredField, CriterionField, PointsToNextBand, PointsToNextLetter, RuleTerm } kind = Kind::RequiredField;
    std::string clause;
    std::vector<std::string> fields;  ///< any one of them would do
    Centipoints points = 0;           ///< missing points, for the two Points kinds
};

/// "fit", "bucket", "required_field", ...: stable English keys of cli and JSON.
[[nodiscard]] const char* key(Section section);
[[nodiscard]] const char* key(PartReason reason);
[[nodiscard]] const char* key(Missing::Kind kind);

struct Explanation {
    Score score;
    Instant asOf;
    std::vector<Part> parts;
    std::vector<Missing> missing;
    std::vector<std::string> exclusions;  ///< ids of the exclusions that hold
    std::vector<std::string> triggers;    ///< ids of the active trigger rules
};

}  // namespace handschlag::scoring
