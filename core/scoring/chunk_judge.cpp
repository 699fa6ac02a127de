#include "core/scoring/chunk_judge.h"

#include <algorithm>
#include <limits>

#include "core/scoring/kernels.h"

namespace handschlag::scoring {
namespace {

using Kind = ChunkRule::Kind;
using Lowest = std::numeric_limits<std::int64_t>;

bool asksBant(const ChunkRule& rule) { return rule.kind == Kind::Bant || std::ranges::any_of(rule.children, asksBant); }

void cutsOf(const std::array<Centipoints, 3>& cuts, std::int64_t (&result)[3]) { std::ranges::copy(cuts, result); }

}  // namespace

template <class Points>
ChunkJudge<Points>::ChunkJudge(const Plan::Compiled& plan, std::span<const std::optional<Centipoints>> caps)
    : plan_(plan), layout_(plan.layout), caps_(caps.begin(), caps.end()), asksBant_(asksBant(plan.layout.mql))
{
    std::ranges::copy(layout_.contact, contact_);
    if (layout_.gate.kind == Kind::Bant)
        for (std::size_t packed = 0; packed < gateOf_.size(); ++packed) gateOf_[packed] = layout_.gate.table[packed] == 2;
}

template <class Points>
auto ChunkJudge<Points>::buffer(std::size_t depth) -> Row&
{
    while (buffers_.size() <= depth) buffers_.push_back(std::make_unique<Row>());
    return *buffers_[depth];
}

template <class Points>
void ChunkJudge<Points>::load(const ChunkSource<Points>& source)
{
    loadInto(source, lowRow_.data(), layout_.hasSpan ? highRow_.data() : nullptr);
}

template <class Points>
void ChunkJudge<Points>::load(const ChunkSource<Points>& source, const ChunkMemory<Points>& memory)
{
    loadInto(source, memory.low, memory.high);
    keep(memory);
}

template <class Points>
void ChunkJudge<Points>::loadInto(const ChunkSource<Points>& source, Points* low, Points* high)
{
    source_ = &source;
    count_ = source.count;
    assumption_ = {};
    low_ = low;
    high_ = high ? high : low;
    const agreement::FitClause& fit = plan_.document.fit;
    const std::int64_t least = fit.minimum.value_or(Lowest::min());
    const std::int64_t most = fit.maximum.value_or(Lowest::max());
    unpackPoints(source.word(0), count_, layout_.base, least, most, low);
    if (high) unpackPoints(source.word(0), source.word(1), count_, layout_.base, least, most, high);
    std::int64_t cuts[3];
    cutsOf(plan_.document.thresholds.fitCuts, cuts);
    bandsOf(low_, count_, cuts, bandLow_.data());
    if (high) bandsOf(high_, count_, cuts, bandHigh_.data());
    loadBehaviour();
    cutsOf(plan_.document.thresholds.behaviourCuts, cuts);
    bandsOf(behaviour_.data(), count_, cuts, letter_.data());
    complete();
    loadBant();
    exclusion();
}

template <class Points>
void ChunkJudge<Points>::loadBehaviour()
{
    const std::int64_t lowest = leastBehaviour(plan_.document.behaviour).value_or(Lowest::min());
    const std::int64_t highest = plan_.document.behaviour.maximum.value_or(Lowest::max());
    if (source_->points.size() == 1) return clampInto(source_->points.front(), count_, lowest, highest, behaviour_.data());
    std::fill_n(behaviour_.begin(), count_, Points{0});
    for (std::size_t i = 0; i < source_->points.size(); ++i) addCapped(source_->points[i], count_, caps_[i].value_or(Lowest::max()), behaviour_.data());
    clampAll(behaviour_.data(), count_, lowest, highest);
}

template <class Points>
void ChunkJudge<Points>::loadBant()
{
    extract(source_->word(layout_.bant.word), count_, layout_.bant.shift, 0xff, bant_.data());
    if (!layout_.needStated) return;
    Row& stated = buffer(0);
    anyBit(source_->word(layout_.needStated->word), count_, layout_.needStated->bit(), stated.data());
    for (std::size_t i = 0; i < count_; ++i)
        if (stated[i] != 0) bant_[i] = withNeedStated(bant_[i]);
}

template <class Points>
void ChunkJudge<Points>::keep(const ChunkMemory<Points>& memory)
{
    Row& contact = buffer(0);
    anyPlace(bandLow_.data(), letter_.data(), contact_, count_, contact.data());
    Row& gate = buffer(1);
    if (layout_.gate.kind == Kind::Bant) {
        lookUp(bant_.data(), gateOf_.data(), count_, gate.data());
    } else {
        truthOf(layout_.gate, gate, 2);
        for (std::size_t i = 0; i < count_; ++i) gate[i] = gate[i] >> 1;
    }
    cellsAtRest(excluded_.data(), source_->marks.front(), contact.data(), letter_.data(), bandLow_.data(), gate.data(), count_, memory.rest);
    packStates(complete_.data(), excluded_.data(), layout_.hasSpan ? bandHigh_.data() : bandLow_.data(), count_, memory.state);
}

template <class Points>
void ChunkJudge<Points>::recall(const ChunkSource<Points>& source, const ChunkMemory<Points>& memory, bool lettersAnew)
{
    source_ = &source;
    count_ = source.count;
    assumption_ = {};
    low_ = memory.low;
    high_ = memory.high ? memory.high : memory.low;
    loadBehaviour();
    unpackStates(memory.rest, memory.state, count_, letter_.data(), bandLow_.data(), bandHigh_.data(), complete_.data(), excluded_.data());
    if (asksBant_) loadBant();
    if (!lettersAnew) return;
    std::int64_t cuts[3];
    cutsOf(plan_.document.thresholds.behaviourCuts, cuts);
    bandsOf(behaviour_.data(), count_, cuts, letter_.data());
    Row& contact = buffer(0);
    anyPlace(bandLow_.data(), letter_.data(), contact_, count_, contact.data());
    cellsAtRest(memory.rest, contact.data(), letter_.data(), count_);
}

template <class Points>
void ChunkJudge<Points>::complete()
{
    const auto met = [this](const ChunkItems& items, Row& result) {
        Row& flags = buffer(1);
        if (items.single.words.size() == 1 && items.others.empty())
            return allBits(source_->word(0), count_, items.single.words.front(), result.data());
        std::fill_n(result.begin(), count_, std::uint8_t{1});
        for (std::size_t word = 0; word < items.single.words.size(); ++word) {
            if (items.single.words[word] == 0) continue;
            allBits(source_->word(word), count_, items.single.words[word], flags.data());
            minimumOf(result.data(), flags.data(), count_);
        }
        for (const FactMask& item : items.others) {
            Row& some = buffer(2);
            std::fill_n(some.begin(), count_, std::uint8_t{0});
            for (std::size_t word = 0; word < item.words.size(); ++word) {
                if (item.words[word] == 0) continue;
                anyBit(source_->word(word), count_, item.words[word], flags.data());
                maximumOf(some.data(), flags.data(), count_);
            }
            minimumOf(result.data(), some.data(), count_);
        }
    };
    met(layout_.items, complete_);
    const std::uint8_t* inquiry = source_->marks.front();
    if (!inquiry) return;
    Row& asInquiry = buffer(0);
    met(layout_.inquiryItems, asInquiry);
    for (std::size_t i = 0; i < count_; ++i) complete_[i] = inquiry[i] != 0 ? asInquiry[i] : complete_[i];
}

template <class Points>
void ChunkJudge<Points>::exclusion()
{
    std::fill_n(excluded_.begin(), count_, std::uint8_t{0});
    Row& flags = buffer(0);
    const auto raise = [&](const FactMask& mask, std::uint8_t truth) {
        for (std::size_t word = 0; word < mask.words.size(); ++word) {
            if (mask.words[word] == 0) continue;
            anyBit(source_->word(word), count_, mask.words[word], flags.data());
            scaleAll(flags.data(), count_, truth, 0);
            maximumOf(excluded_.data(), flags.data(), count_);
        }
    };
    raise(layout_.maybeExcluded, 1);
    raise(layout_.excluded, 2);
    for (const ChunkRule& rule : layout_.exclusions) {
        truthOf(rule, flags, 1);
        maximumOf(excluded_.data(), flags.data(), count_);
    }
}

template <class Points>
bool ChunkJudge<Points>::isAssumed(const ChunkRule& rule) const
{
    if (!assumption_.knob || assumption_.knob->place != rule.place) return false;
    switch (assumption_.knob->kind) {
        case Knob::Kind::FitAtLeast: return rule.kind == Kind::Fit;
        case Knob::Kind::BehaviourAtLeast: return rule.kind == Kind::Behaviour;
        case Knob::Kind::SumAtLeast: return rule.kind == Kind::Sum;
        default: return false;
    }
}

template <class Points>
void ChunkJudge<Points>::truthOf(const ChunkRule& rule, Row& out, std::size_t depth)
{
    const Row& bandHigh = layout_.hasSpan ? bandHigh_ : bandLow_;
    if (isAssumed(rule)) {
        std::fill_n(out.begin(), count_, static_cast<std::uint8_t>(assumption_.holds ? 2 : 0));
        return;
    }
    switch (rule.kind) {
        case Kind::AllOf:
        case Kind::AnyOf: {
            const bool all = rule.kind == Kind::AllOf;
            if (rule.children.empty()) {
                std::fill_n(out.begin(), count_, static_cast<std::uint8_t>(all ? 2 : 0));
                return;
            }
            truthOf(rule.children.front(), out, depth);
            for (std::size_t i = 1; i < rule.children.size(); ++i) {
                Row& child = buffer(depth);
                truthOf(rule.children[i], child, depth + 1);
                all ? minimumOf(out.data(), child.data(), count_) : maximumOf(out.data(), child.data(), count_);
            }
            return;
        }
        case Kind::AtLeast: {
            std::array<std::uint16_t, chunkRows> yes{};
            std::array<std::uint16_t, chunkRows> open{};
            for (const ChunkRule& part : rule.children) {
                Row& child = buffer(depth);
                truthOf(part, child, depth + 1);
                for (std::size_t i = 0; i < count_; ++i) {
                    yes[i] = static_cast<std::uint16_t>(yes[i] + (child[i] == 2));
                    open[i] = static_cast<std::uint16_t>(open[i] + (child[i] == 1));
                }
            }
            for (std::size_t i = 0; i < count_; ++i) out[i] = static_cast<std::uint8_t>(atLeast(static_cast<int>(rule.argument), yes[i], open[i]));
            return;
        }
        case Kind::Not:
            truthOf(rule.children.front(), out, depth);
            return scaleAll(out.data(), count_, 0xff, 2);
        case Kind::Complete:
            std::copy_n(complete_.begin(), count_, out.begin());
            return scaleAll(out.data(), count_, 1, 1);
        case Kind::Fit: return reachesAll(low_, high_, count_, rule.argument, out.data());
        case Kind::Behaviour: return reachesAll(behaviour_.data(), behaviour_.data(), count_, rule.argument, out.data());
        case Kind::Sum: return reachesAll(low_, high_, behaviour_.data(), count_, rule.argument, out.data());
        case Kind::Bant:
            for (std::size_t i = 0; i < count_; ++i) out[i] = rule.table[bant_[i]];
            return;
        case Kind::Inquiry:
        case Kind::Signal: {
            const std::uint8_t* signal = source_->marks[static_cast<std::size_t>(rule.kind == Kind::Inquiry ? 0 : rule.argument)];
            for (std::size_t i = 0; i < count_; ++i) out[i] = signal ? static_cast<std::uint8_t>(2 * signal[i]) : std::uint8_t{0};
            return;
        }
        case Kind::Field:
            extract(source_->word(rule.yes.word), count_, rule.yes.shift, 1, out.data());
            scaleAll(out.data(), count_, 2, 0);
            if (rule.unknown) {
                Row& open = buffer(depth);
                extract(source_->word(rule.unknown->word), count_, rule.unknown->shift, 1, open.data());
                maximumOf(out.data(), open.data(), count_);
            }
            return;
        case Kind::Measure:
            for (std::size_t i = 0; i < count_; ++i) out[i] = rule.table[static_cast<std::size_t>(bandHigh[i] * 16 + bandLow_[i] * 4 + letter_[i])];
            return;
    }
}

template <class Points>
void ChunkJudge<Points>::decideMql(Row& out)
{
    truthOf(layout_.mql, out, 1);
    withoutExcluded(out.data(), excluded_.data(), count_);
}

template <class Points>
void ChunkJudge<Points>::classify(const ChunkMemory<Points>& memory, std::uint8_t* cells)
{
    Row& mql = buffer(0);
    decideMql(mql);
    cellsByRule(mql.data(), memory.rest, count_, cells);
}

template <class Points>
void ChunkJudge<Points>::qualifying(std::uint8_t* truth)
{
    Row& mql = buffer(0);
    decideMql(mql);
    std::copy_n(mql.begin(), count_, truth);
}

template <class Points>
void ChunkJudge<Points>::highestFor(const Knob& knob, std::int32_t* highest)
{
    constexpr auto never = std::numeric_limits<std::int32_t>::min();
    constexpr auto always = std::numeric_limits<std::int32_t>::max();
    const bool cut = knob.kind == Knob::Kind::FitCut || knob.kind == Knob::Kind::BehaviourCut;
    const bool onFit = knob.kind == Knob::Kind::FitAtLeast || knob.kind == Knob::Kind::FitCut;
    Row real[3] = {bandLow_, bandHigh_, letter_};
    // A cut matters to those between its neighbours: they stand on its one side or on the other.
    const auto assume = [&](bool above) {
        assumption_ = {&knob, above};
        if (!cut) return;
        const auto move = [&](const Points* points, const Row& was, Row& bands) {
            const auto side = static_cast<std::uint8_t>(knob.place + (above ? 0 : 1));
            for (std::size_t i = 0; i < count_; ++i) bands[i] = points[i] >= knob.lowest && points[i] < knob.highest ? side : was[i];
        };
        if (knob.kind == Knob::Kind::BehaviourCut) {
            move(behaviour_.data(), real[2], letter_);
        } else {
            move(low_, real[0], bandLow_);
            if (layout_.hasSpan) move(high_, real[1], bandHigh_);
        }
    };
    Row with;
    assume(true);
    decideMql(with);
    Row& without = buffer(0);
    assume(false);
    decideMql(without);
    for (std::size_t i = 0; i < count_; ++i) {
        const std::int64_t value = onFit                                     ? std::int64_t{low_[i]}
                                   : knob.kind == Knob::Kind::SumAtLeast ? std::int64_t{low_[i]} + behaviour_[i]
                                                                             : std::int64_t{behaviour_[i]};
        highest[i] = without[i] == 2 ? always : with[i] == 2 ? static_cast<std::int32_t>(std::clamp<std::int64_t>(value, never + 1, always - 1)) : never;
    }
    assumption_ = {};
    bandLow_ = real[0];
    bandHigh_ = real[1];
    letter_ = real[2];
}

template class ChunkJudge<std::int32_t>;
template class ChunkJudge<std::int64_t>;

}  // namespace handschlag::scoring
