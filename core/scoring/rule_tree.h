#pragma once
// A rule tree made ready: conditions over fields and activities are numbered, so that a lead's answers to them can be looked up.

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/agreement/rule.h"
#include "core/scoring/bant.h"
#include "core/scoring/kleene.h"
#include "core/scoring/matcher.h"
#include "core/scoring/score.h"

namespace handschlag::scoring {

/// When the answer to a condition is needed: for every lead at once, or for one lead at a time.
enum class Purpose : std::uint8_t { Judging, Single };

/// FieldIs.
struct FieldTest {
    std::string field;
    Matcher matcher;
    Truth whenMissing = Truth::False;
    Purpose purpose = Purpose::Judging;
};

/// ActivityWithin.
struct RecencyTest {
    std::vector<std::string> types;
    int withinDays = 0;
    Purpose purpose = Purpose::Judging;
};

/// Conditions of all trees of one document.
struct Conditions {
    std::vector<FieldTest> fields;
    std::vector<RecencyTest> recencies;
};

enum class Op : std::uint8_t { AllOf, AnyOf, AtLeast, Not, Complete, Fit, Behaviour, Sum, Bant, Inquiry, Recency, Field, Measure, BantPoints };

struct RuleNode {
    Op op = Op::AllOf;
    std::int64_t argument = 0;     ///< count, centipoints, index of the condition, BANT field or measure
    std::uint8_t bantAnswers = 0;  ///< bit set of the answers that fit
    std::vector<RuleNode> children;
};

/// What a tree asks of one lead.
struct Circumstances {
    bool complete = false;
    bool inquiry = false;
    Centipoints fitLow = 0;
    Centipoints fitHigh = 0;
    Centipoints behaviour = 0;
    BantAnswers bant{};
    Centipoints bantPoints = 0;  ///< of the four answers
    int bandLow = 4;   ///< of fitLow
    int bandHigh = 4;  ///< of fitHigh, <= bandLow
    int letter = 3;
    const std::array<std::array<agreement::Measure, 4>, 4>* measures = nullptr;
};

[[nodiscard]] RuleNode compileRule(const agreement::Rule& rule, Purpose purpose, Conditions& conditions);

/// fieldAnswer(index) and recent(index) answer the numbered conditions.
template <class FieldAnswer, class Recent>
[[nodiscard]] Truth holds(const RuleNode& node, const Circumstances& lead, const FieldAnswer& fieldAnswer, const Recent& recent);

[[nodiscard]] Truth bantTruth(const RuleNode& node, const BantAnswers& answers);
[[nodiscard]] Truth measureTruth(const RuleNode& node, const Circumstances& lead);

template <class FieldAnswer, class Recent>
Truth holds(const RuleNode& node, const Circumstances& lead, const FieldAnswer& fieldAnswer, const Recent& recent)
{
    const auto index = static_cast<std::size_t>(node.argument);
    switch (node.op) {
        case Op::AllOf: {
            Truth all = Truth::True;
            for (const RuleNode& child : node.children)
                if (all = both(all, holds(child, lead, fieldAnswer, recent)); all == Truth::False) break;
            return all;
        }
        case Op::AnyOf: {
            Truth any = Truth::False;
            for (const RuleNode& child : node.children)
                if (any = either(any, holds(child, lead, fieldAnswer, recent)); any == Truth::True) break;
            return any;
        }
        case Op::AtLeast: {
            int yes = 0;
            int open = 0;
            for (const RuleNode& child : node.children) {
                const Truth truth = holds(child, lead, fieldAnswer, recent);
                yes += truth == Truth::True ? 1 : 0;
                open += truth == Truth::Unknown ? 1 : 0;
            }
            return atLeast(static_cast<int>(node.argument), yes, open);
        }
        case Op::Not: return negated(holds(node.children.front(), lead, fieldAnswer, recent));
        case Op::Complete: return lead.complete ? Truth::True : Truth::Unknown;
        case Op::Fit: return reaches(lead.fitLow, lead.fitHigh, node.argument);
        case Op::Behaviour: return truthOf(lead.behaviour >= node.argument);
        case Op::Sum: return reaches(lead.fitLow + lead.behaviour, lead.fitHigh + lead.behaviour, node.argument);
        case Op::Bant: return bantTruth(node, lead.bant);
        case Op::BantPoints: return truthOf(lead.bantPoints >= node.argument);
        case Op::Inquiry: return truthOf(lead.inquiry);
        case Op::Recency: return truthOf(recent(index));
        case Op::Field: return fieldAnswer(index);
        case Op::Measure: return measureTruth(node, lead);
    }
    return Truth::False;
}

}  // namespace handschlag::scoring
