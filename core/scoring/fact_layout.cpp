#include "core/scoring/fact_layout.h"

#include <algorithm>

#include "core/scoring/compiled.h"

namespace handschlag::scoring {
namespace {

/// Gives out bits: first the upper halves of words 0 and 1, then whole words.
class Bits {
public:
    FactPlace take(int count = 1)
    {
        if (next_ + count > 64) {
            ++word_;
            next_ = word_ == 1 ? 32 : 0;
        }
        const FactPlace place{static_cast<std::uint8_t>(word_), static_cast<std::uint8_t>(next_)};
        next_ += count;
        return place;
    }
    [[nodiscard]] std::size_t words() const { return static_cast<std::size_t>(word_) + 1; }

private:
    int word_ = 0;
    int next_ = 32;
};

FieldRole& roleOf(FactLayout& layout, std::string_view field)
{
    const auto found = std::ranges::find(layout.roles, field, &FieldRole::field);
    if (found != layout.roles.end()) return *found;
    layout.roles.push_back({std::string(field), {}, {}, {}, {}, false});
    return layout.roles.back();
}

void placeFields(FactLayout& layout, const Plan::Compiled& plan, Bits& bits)
{
    for (std::size_t i = 0; i < plan.requiredFields.size(); ++i) {
        layout.valid.push_back(bits.take());
        roleOf(layout, plan.requiredFields[i]).required = i;
    }
    layout.bant = bits.take(8);
    for (std::size_t i = 0; i < bantFields.size(); ++i) roleOf(layout, bantFields[i]).bant = i;
    if (const std::string& field = plan.document.bant.needPartlyWhen; !field.empty()) {
        layout.needStated = bits.take();
        roleOf(layout, field).needStated = true;
    }
    for (std::size_t i = 0; i < plan.conditions.fields.size(); ++i) {
        const FieldTest& test = plan.conditions.fields[i];
        layout.testYes.emplace_back();
        layout.testUnknown.emplace_back();
        if (test.purpose != Purpose::Judging) continue;
        layout.testYes.back() = bits.take();
        if (test.whenMissing == Truth::Unknown) layout.testUnknown.back() = bits.take();
        roleOf(layout, test.field).tests.push_back(i);
    }
}

void placeCriteria(FactLayout& layout, const Plan::Compiled& plan, Bits& bits)
{
    for (std::size_t i = 0; i < plan.criteria.size(); ++i) {
        const CompiledCriterion& criterion = plan.criteria[i];
        roleOf(layout, criterion.clause->field).criteria.push_back(i);
        layout.base += criterion.floor;
        layout.hasSpan = layout.hasSpan || criterion.lowest != criterion.highest;
        const bool excludes = std::ranges::any_of(criterion.clause->buckets, &agreement::Bucket::exclude);
        layout.excludes.push_back(excludes ? std::optional(bits.take()) : std::nullopt);
        layout.mayExclude.push_back(criterion.mayExclude ? std::optional(bits.take()) : std::nullopt);
        if (layout.excludes.back()) layout.excluded.add(*layout.excludes.back());
        if (layout.mayExclude.back()) layout.maybeExcluded.add(*layout.mayExclude.back());
    }
}

void placeSignals(FactLayout& layout, const Plan::Compiled& plan)
{
    for (const RecencyTest& test : plan.conditions.recencies)
        layout.signalOf.push_back(test.purpose == Purpose::Judging ? std::optional(layout.marks++) : std::nullopt);
}

ChunkItems itemsOf(const std::vector<CompiledItem>& items, const FactLayout& layout)
{
    ChunkItems result;
    for (const CompiledItem& item : items) {
        if (item.fields.size() == 1) {
            result.single.add(layout.valid[item.fields.front()]);
            continue;
        }
        FactMask& mask = result.others.emplace_back();
        for (const std::size_t field : item.fields) mask.add(layout.valid[field]);
    }
    return result;
}

class RuleCompiler {
public:
    RuleCompiler(const Plan::Compiled& plan, const FactLayout& layout) : plan_(plan), layout_(layout) {}

    [[nodiscard]] ChunkRule compile(const RuleNode& node)
    {
        if (restsOnBant(node)) return {ChunkRule::Kind::Bant, 0, {}, {}, bantTable(node), {}, 0};
        ChunkRule rule;
        rule.argument = node.argument;
        for (const RuleNode& child : node.children) rule.children.push_back(compile(child));
        switch (node.op) {
            case Op::AllOf: rule.kind = ChunkRule::Kind::AllOf; break;
            case Op::AnyOf: rule.kind = ChunkRule::Kind::AnyOf; break;
            case Op::AtLeast: rule.kind = ChunkRule::Kind::AtLeast; break;
            case Op::Not: rule.kind = ChunkRule::Kind::Not; break;
            case Op::Complete: rule.kind = ChunkRule::Kind::Complete; break;
            case Op::Fit: rule.kind = ChunkRule::Kind::Fit, rule.place = fits_++; break;
            case Op::Behaviour: rule.kind = ChunkRule::Kind::Behaviour, rule.place = behaviours_++; break;
            case Op::Sum: rule.kind = ChunkRule::Kind::Sum, rule.place = sums_++; break;
            case Op::Inquiry: rule.kind = ChunkRule::Kind::Inquiry; break;
            case Op::Recency:
                rule.kind = ChunkRule::Kind::Signal;
                rule.argument = static_cast<std::int64_t>(*layout_.signalOf[static_cast<std::size_t>(node.argument)]);
                break;
            case Op::Field:
                rule.kind = ChunkRule::Kind::Field;
                rule.yes = layout_.testYes[static_cast<std::size_t>(node.argument)];
                rule.unknown = layout_.testUnknown[static_cast<std::size_t>(node.argument)];
                break;
            case Op::Measure: rule.kind = ChunkRule::Kind::Measure, rule.table = measureTable(node); break;
            case Op::Bant:
            case Op::BantPoints: break;  // rest on BANT
        }
        return rule;
    }

private:
    [[nodiscard]] static bool restsOnBant(const RuleNode& node)
    {
        if (node.op == Op::AllOf || node.op == Op::AnyOf || node.op == Op::AtLeast || node.op == Op::Not)
            return !node.children.empty() && std::ranges::all_of(node.children, restsOnBant);
        return node.op == Op::Bant || node.op == Op::BantPoints;
    }

    [[nodiscard]] std::vector<std::uint8_t> bantTable(const RuleNode& node) const
    {
        std::vector<std::uint8_t> table;
        Circumstances lead;
        for (unsigned packed = 0; packed < 256; ++packed) {
            lead.bant = unpackBant(static_cast<std::uint8_t>(packed));
            lead.bantPoints = bantPoints(lead.bant, plan_.document.bant.points);
            const Truth truth = holds(node, lead, [](std::size_t) { return Truth::False; }, [](std::size_t) { return false; });
            table.push_back(static_cast<std::uint8_t>(truth));
        }
        return table;
    }

    [[nodiscard]] std::vector<std::uint8_t> measureTable(const RuleNode& node) const
    {
        std::vector<std::uint8_t> table;
        Circumstances lead;
        lead.measures = &plan_.document.thresholds.measures;
        for (lead.bandHigh = 1; lead.bandHigh <= 4; ++lead.bandHigh)
            for (lead.bandLow = 1; lead.bandLow <= 4; ++lead.bandLow)
                for (lead.letter = 0; lead.letter < 4; ++lead.letter)
                    table.push_back(lead.bandHigh <= lead.bandLow ? static_cast<std::uint8_t>(measureTruth(node, lead)) : 0);
        return table;
    }

    const Plan::Compiled& plan_;
    const FactLayout& layout_;
    std::size_t fits_ = 0, behaviours_ = 0, sums_ = 0;
};

void compileRules(FactLayout& layout, const Plan::Compiled& plan)
{
    layout.items = itemsOf(plan.items, layout);
    layout.inquiryItems = itemsOf(plan.inquiryItems, layout);
    layout.mql = RuleCompiler(plan, layout).compile(plan.mql);
    layout.gate = RuleCompiler(plan, layout).compile(plan.bantGate);
    for (const CompiledExclusion& exclusion : plan.exclusions) {
        if (exclusion.clause->effect == agreement::ExclusionEffect::ToOwner) continue;
        ChunkRule rule = RuleCompiler(plan, layout).compile(exclusion.when);
        if (rule.kind == ChunkRule::Kind::Field) {
            layout.excluded.add(rule.yes);
            if (rule.unknown) layout.maybeExcluded.add(*rule.unknown);
        } else {
            layout.exclusions.push_back(std::move(rule));
        }
    }
    const auto& measures = plan.document.thresholds.measures;
    for (std::size_t band = 0; band < 4; ++band)
        for (std::size_t letter = 0; letter < 4; ++letter) layout.contact[band * 4 + letter] = measures[band][letter] == agreement::Measure::Contact;
}

}  // namespace

void FactMask::add(FactPlace place)
{
    if (words.size() <= place.word) words.resize(place.word + std::size_t{1});
    words[place.word] |= place.bit();
}

bool FactMask::any() const
{
    return std::ranges::any_of(words, [](std::uint64_t word) { return word != 0; });
}

FactLayout layoutOf(const Plan::Compiled& plan)
{
    FactLayout layout;
    Bits bits;
    placeFields(layout, plan, bits);
    placeCriteria(layout, plan, bits);
    placeSignals(layout, plan);
    layout.words = std::max<std::size_t>(bits.words(), layout.hasSpan ? 2 : 1);
    compileRules(layout, plan);
    return layout;
}

BantAnswers unpackBant(std::uint8_t packed)
{
    BantAnswers answers{};
    for (std::size_t i = 0; i < answers.size(); ++i) answers[i] = static_cast<agreement::BantAnswer>(packed >> (2 * i) & 3);
    return answers;
}

std::uint8_t withNeedStated(std::uint8_t packed)
{
    constexpr auto need = 2 * static_cast<unsigned>(agreement::BantField::Need);
    if ((packed >> need & 3) != static_cast<unsigned>(agreement::BantAnswer::Unknown)) return packed;
    return static_cast<std::uint8_t>(packed | static_cast<unsigned>(agreement::BantAnswer::Partly) << need);
}

}  // namespace handschlag::scoring
