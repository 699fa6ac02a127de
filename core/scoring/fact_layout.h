#pragma once
// What the fields of a lead say under one plan, in a few words of 64 bits that are sums over fields: each field adds the entry of its code.
//
//   word 0: low half: points of fit above the base; high half: facts
//   word 1: low half: how far fit reaches up if missing values turn out well; high half: facts (only if there is such a criterion, or facts
//           are left over)
//   word 2 and up: facts
//
// Every fact has bits of its own, and both halves of a sum are never negative: no addition carries into a neighbour.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/scoring/plan.h"
#include "core/scoring/rule_tree.h"

namespace handschlag::scoring {

struct FactPlace {
    std::uint8_t word = 0;
    std::uint8_t shift = 0;
    [[nodiscard]] std::uint64_t bit() const { return std::uint64_t{1} << shift; }
    friend bool operator==(const FactPlace&, const FactPlace&) = default;
};

/// Bits of several words at once.
struct FactMask {
    std::vector<std::uint64_t> words;
    void add(FactPlace place);
    [[nodiscard]] bool any() const;
    friend bool operator==(const FactMask&, const FactMask&) = default;
};

/// What a field decides.
struct FieldRole {
    std::string field;
    std::vector<std::size_t> criteria;
    std::optional<std::size_t> required;  ///< index into requiredFields
    std::vector<std::size_t> tests;       ///< conditions of every lead
    std::optional<std::size_t> bant;      ///< which of the four answers
    bool needStated = false;
    friend bool operator==(const FieldRole&, const FieldRole&) = default;
};

/// A rule over many leads at once: conditions look at bits, and what rests on few values looks into a table.
struct ChunkRule {
    enum class Kind : std::uint8_t { AllOf, AnyOf, AtLeast, Not, Complete, Fit, Behaviour, Sum, Bant, Inquiry, Signal, Field, Measure } kind = Kind::AllOf;
    std::int64_t argument = 0;
    FactPlace yes;                    ///< Field
    std::optional<FactPlace> unknown; ///< Field
    std::vector<std::uint8_t> table;  ///< Bant: 256 truths by packed answers; Measure: 64 by band of high, band of low, letter
    std::vector<ChunkRule> children;
    std::size_t place = 0;            ///< among the conditions of its kind, in order of reading
    friend bool operator==(const ChunkRule&, const ChunkRule&) = default;
};

/// Required information: all of `single`, and of each of `others` any.
struct ChunkItems {
    FactMask single;
    std::vector<FactMask> others;
    friend bool operator==(const ChunkItems&, const ChunkItems&) = default;
};

struct FactLayout {
    std::size_t words = 1;
    bool hasSpan = false;      ///< some missing value leaves fit open
    Centipoints base = 0;      ///< fit = base + low half of word 0
    std::vector<FieldRole> roles;
    std::vector<FactPlace> valid;                        ///< by required field
    FactPlace bant;                                      ///< eight bits: two per answer
    std::optional<FactPlace> needStated;
    std::vector<FactPlace> testYes;                      ///< by condition; only of conditions for every lead
    std::vector<std::optional<FactPlace>> testUnknown;
    std::vector<std::optional<FactPlace>> excludes;      ///< by criterion
    std::vector<std::optional<FactPlace>> mayExclude;
    std::vector<std::optional<std::size_t>> signalOf;    ///< by recency condition; signal 0 is the inquiry
    std::size_t marks = 1;

    ChunkItems items, inquiryItems;
    FactMask excluded, maybeExcluded;                    ///< criteria and simple exclusions
    std::vector<ChunkRule> exclusions;                   ///< the others
    ChunkRule mql, gate;
    std::array<std::uint8_t, 16> contact{};              ///< by band of low, letter: 1 if the measure is back to contact
};

[[nodiscard]] FactLayout layoutOf(const Plan::Compiled& plan);
/// Four answers in eight bits, two per answer.
[[nodiscard]] BantAnswers unpackBant(std::uint8_t packed);
/// A stated problem makes an unknown need "partly".
[[nodiscard]] std::uint8_t withNeedStated(std::uint8_t packed);

}  // namespace handschlag::scoring
