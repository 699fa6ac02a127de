#include "core/scoring/kept_leads.h"

#include <algorithm>

#include "core/scoring/score_terms.h"

namespace handschlag::scoring {
namespace {

/// The words of one lead.
template <class Points>
class LeadFacts {
public:
    LeadFacts(const FactLayout& layout, const KeptLeads<Points>& kept, std::size_t row) : layout_(layout), kept_(kept), row_(row) {}

    [[nodiscard]] std::uint64_t word(std::size_t index) const { return kept_.words[index][row_]; }
    [[nodiscard]] bool has(FactPlace place) const { return (word(place.word) & place.bit()) != 0; }
    [[nodiscard]] bool hasAny(const FactMask& mask) const
    {
        for (std::size_t i = 0; i < mask.words.size(); ++i)
            if ((word(i) & mask.words[i]) != 0) return true;
        return false;
    }
    [[nodiscard]] bool signal(std::size_t index) const { return !kept_.marks[index].empty() && kept_.marks[index][row_] != 0; }
    [[nodiscard]] BantAnswers bant() const
    {
        auto packed = static_cast<std::uint8_t>(word(layout_.bant.word) >> layout_.bant.shift);
        if (layout_.needStated && has(*layout_.needStated)) packed = withNeedStated(packed);
        return unpackBant(packed);
    }
    [[nodiscard]] Truth test(std::size_t index) const
    {
        if (has(layout_.testYes[index])) return Truth::True;
        return layout_.testUnknown[index] && has(*layout_.testUnknown[index]) ? Truth::Unknown : Truth::False;
    }

private:
    const FactLayout& layout_;
    const KeptLeads<Points>& kept_;
    std::size_t row_;
};

}  // namespace

template <class Points>
std::size_t KeptLeads<Points>::bytesPerLead() const
{
    std::size_t sum = words.size() * sizeof(std::uint64_t) + points.size() * sizeof(Points) + sizeof(Cell);
    sum += (high.empty() ? 1 : 2) * sizeof(Points) + sizeof(rest[0]) + sizeof(states[0]);
    for (const auto& signal : marks) sum += signal.empty() ? 0 : 1;
    return sum;
}

template <class Points>
Score scoreOf(const Plan::Compiled& plan, const BehaviourAccounts& accounts, const KeptLeads<Points>& kept, std::size_t row)
{
    const FactLayout& layout = plan.layout;
    const agreement::Document& document = plan.document;
    const LeadFacts facts(layout, kept, row);
    Score score;
    Circumstances lead;
    const Centipoints low = layout.base + static_cast<std::uint32_t>(facts.word(0));
    const Centipoints high = low + (layout.hasSpan ? static_cast<std::uint32_t>(facts.word(1)) : 0);
    lead.fitLow = score.fitLow = clamped(low, document.fit.minimum, document.fit.maximum);
    lead.fitHigh = score.fitHigh = clamped(high, document.fit.minimum, document.fit.maximum);
    Centipoints behaviour = 0;
    for (std::size_t i = 0; i < kept.points.size(); ++i) behaviour += clamped(kept.points[i][row], {}, accounts.caps[i]);
    lead.behaviour = score.behaviour = clamped(behaviour, leastBehaviour(document.behaviour), document.behaviour.maximum);
    lead.bandLow = bandOf(score.fitLow, document.thresholds.fitCuts);
    lead.bandHigh = bandOf(score.fitHigh, document.thresholds.fitCuts);
    lead.letter = bandOf(score.behaviour, document.thresholds.behaviourCuts) - 1;
    lead.inquiry = score.inquiry = facts.signal(0);
    lead.bant = facts.bant();
    lead.bantPoints = bantPoints(lead.bant, document.bant.points);
    lead.measures = &document.thresholds.measures;
    score.fitBand = static_cast<std::uint8_t>(lead.bandLow);
    score.fitBandHigh = static_cast<std::uint8_t>(lead.bandHigh);
    score.letter = static_cast<std::uint8_t>(lead.letter);
    score.bantPercent = bantPercent(lead.bant);

    const std::vector<CompiledItem>& items = lead.inquiry ? plan.inquiryItems : plan.items;
    const auto valid = std::ranges::count_if(items, [&](const CompiledItem& item) {
        return std::ranges::any_of(item.fields, [&](std::size_t field) { return facts.has(layout.valid[field]); });
    });
    lead.complete = valid == std::ssize(items);
    score.completenessBp = completenessBp(valid, std::ssize(items));
    for (const CompiledExclusion& exclusion : plan.exclusions) {
        if (exclusion.clause->effect != agreement::ExclusionEffect::ToOwner || score.toOwner) continue;
        const Truth truth = holds(
            exclusion.when, lead, [&](std::size_t index) { return facts.test(index); },
            [&](std::size_t index) { return layout.signalOf[index] && facts.signal(*layout.signalOf[index]); });
        score.toOwner = truth == Truth::True;
    }
    score.decision = kept.cells[row].decision();
    score.readiness = readinessOf(plan, score, lead.complete);
    return score;
}

template struct KeptLeads<std::int32_t>;
template struct KeptLeads<std::int64_t>;
template Score scoreOf(const Plan::Compiled&, const BehaviourAccounts&, const KeptLeads<std::int32_t>&, std::size_t);
template Score scoreOf(const Plan::Compiled&, const BehaviourAccounts&, const KeptLeads<std::int64_t>&, std::size_t);

}  // namespace handschlag::scoring
