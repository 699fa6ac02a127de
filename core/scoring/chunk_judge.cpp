#include "core/scoring/chunk_judge.h"

#include <algorithm>
#include <limits>

#include "core/scoring/kernels.h"

namespace handschlag::scoring {
namespace {

using Kind = ChunkRule::Kind;
using Lowest = std::numeric_limits<std::int64_t>;

/// Cells by mql (0..2), excluded, inquiry, letter and band: all that a cell says but for the BANT gate.
std::array<std::uint8_t, 192> cellTable(const std::array<std::uint8_t, 16>& contact)
{
    std::array<std::uint8_t, 192> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::size_t mql = i % 3;
        const bool excluded = i / 3 % 2 != 0;
        const bool inquiry = i / 6 % 2 != 0;
        const std::size_t letter = i / 12 % 4;
        const std::size_t band = i / 48;
        Decision decision = contact[band * 4 + letter] != 0 ? Decision::Contact : Decision::Nurture;
        if (mql == 1) decision = Decision::Enrich;
        if (inquiry) decision = Decision::Answer;
        if (mql == 2) decision = Decision::Mql;
        if (excluded) decision = Decision::Excluded;
        table[i] = static_cast<std::uint8_t>(static_cast<std::size_t>(decision) | letter << 3 | band << 5);
    }
    return table;
}

void cutsOf(const std::array<Centipoints, 3>& cuts, std::int64_t (&result)[3]) { std::ranges::copy(cuts, result); }

}  // namespace

template <class Points>
ChunkJudge<Points>::ChunkJudge(const Plan::Compiled& plan, std::span<const std::optional<Centipoints>> caps)
    : plan_(plan), layout_(plan.layout), caps_(caps.begin(), caps.end()), cellOf_(cellTable(plan.layout.contact))
{
    if (layout_.gate.kind == Kind::Bant)
        for (std::size_t packed = 0; packed < gateOf_.size(); ++packed) gateOf_[packed] = layout_.gate.table[packed] == 2 ? 0x80 : 0;
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
    source_ = &source;
    count_ = source.count;
    assumption_ = {};
    const agreement::FitClause& fit = plan_.document.fit;
    const std::int64_t least = fit.minimum.value_or(Lowest::min());
    const std::int64_t most = fit.maximum.value_or(Lowest::max());
    unpackPoints(source.word(0), count_, layout_.base, least, most, low_.data());
    if (layout_.hasSpan) unpackPoints(source.word(0), source.word(1), count_, layout_.base, least, most, high_.data());
    const std::int64_t lowest = leastBehaviour(plan_.document.behaviour).value_or(Lowest::min());
    const std::int64_t highest = plan_.document.behaviour.maximum.value_or(Lowest::max());
    if (source.points.size() == 1) {
        clampInto(source.points.front(), count_, lowest, highest, behaviour_.data());
    } else {
        std::fill_n(behaviour_.begin(), count_, Points{0});
        for (std::size_t i = 0; i < source.points.size(); ++i) addCapped(source.points[i], count_, caps_[i].value_or(Lowest::max()), behaviour_.data());
        clampAll(behaviour_.data(), count_, lowest, highest);
    }

    std::int64_t cuts[3];
    cutsOf(plan_.document.thresholds.fitCuts, cuts);
    bandsOf(low_.data(), count_, cuts, bandLow_.data());
    if (layout_.hasSpan) bandsOf(high_.data(), count_, cuts, bandHigh_.data());
    cutsOf(plan_.document.thresholds.behaviourCuts, cuts);
    bandsOf(behaviour_.data(), count_, cuts, letter_.data());
    complete();
    extract(source.word(layout_.bant.word), count_, layout_.bant.shift, 0xff, bant_.data());
    if (layout_.needStated) {
        Row& stated = buffer(0);
        anyBit(source.word(layout_.needStated->word), count_, layout_.needStated->bit(), stated.data());
        for (std::size_t i = 0; i < count_; ++i)
            if (stated[i] != 0) bant_[i] = withNeedStated(bant_[i]);
    }
    exclusion();
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
    const Points* high = layout_.hasSpan ? high_.data() : low_.data();
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
        case Kind::Fit: return reachesAll(low_.data(), high, count_, rule.argument, out.data());
        case Kind::Behaviour: return reachesAll(behaviour_.data(), behaviour_.data(), count_, rule.argument, out.data());
        case Kind::Sum: return reachesAll(low_.data(), high, behaviour_.data(), count_, rule.argument, out.data());
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
void ChunkJudge<Points>::classify(Cell* cells)
{
    Row& mql = buffer(0);
    decideMql(mql);
    const std::uint8_t* inquiry = source_->marks.front();
    Row& index = buffer(1);
    cellIndexes(mql.data(), excluded_.data(), inquiry, letter_.data(), bandLow_.data(), count_, index.data());
    static_assert(sizeof(Cell) == 1);
    if (layout_.gate.kind == Kind::Bant)
        return lookUpBoth(index.data(), cellOf_.data(), bant_.data(), gateOf_.data(), count_, &cells->bits);
    Row& gate = buffer(2);
    truthOf(layout_.gate, gate, 3);
    for (std::size_t i = 0; i < count_; ++i) cells[i].bits = static_cast<std::uint8_t>(cellOf_[index[i]] | static_cast<unsigned>(gate[i] >> 1) << 7);
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
        const auto move = [&](const std::array<Points, chunkRows>& points, const Row& was, Row& bands) {
            const auto side = static_cast<std::uint8_t>(knob.place + (above ? 0 : 1));
            for (std::size_t i = 0; i < count_; ++i) bands[i] = points[i] >= knob.lowest && points[i] < knob.highest ? side : was[i];
        };
        if (knob.kind == Knob::Kind::BehaviourCut) {
            move(behaviour_, real[2], letter_);
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
