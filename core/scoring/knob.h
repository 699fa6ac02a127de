#pragma once
// The numbers of an agreement by which one turns the volume of handovers up and down: conditions "at least so many points" in the rule
// that makes an MQL, and the cuts between bands and letters where the rule asks for a measure.

#include <cstdint>
#include <vector>

#include "core/agreement/document.h"

namespace handschlag::scoring {

using agreement::Centipoints;

struct Knob {
    enum class Kind : std::uint8_t { FitAtLeast, BehaviourAtLeast, SumAtLeast, FitCut, BehaviourCut } kind = Kind::BehaviourAtLeast;
    std::size_t place = 0;   ///< among the conditions of this kind in order of reading, or among the three cuts
    Centipoints points = 0;  ///< where it stands
    Centipoints lowest = 0;  ///< how far it may be turned: a cut stays between its neighbours
    Centipoints highest = 0;
    friend bool operator==(const Knob&, const Knob&) = default;
};

/// Every knob of the document that can matter: no condition below "not" or "at least n of", no cut whose two sides hold the same measures.
[[nodiscard]] std::vector<Knob> knobs(const agreement::Document& document);
/// The same agreement with the knob at other points (bounded by lowest..highest).
[[nodiscard]] agreement::Document turned(const agreement::Document& document, const Knob& knob, Centipoints points);

}  // namespace handschlag::scoring
