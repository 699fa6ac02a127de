#include "core/scoring/replay.h"

#include <algorithm>
#include <atomic>

#include "core/scoring/bound_plan.h"

namespace handschlag::scoring {
namespace {

/// The work of one worker on one block after the other: all moments of a block, while its words are near.
template <class Points>
class BlockReplay {
public:
    BlockReplay(const BoundPlan& bound, std::span<const Moment> moments, std::span<const Instant> instants, const std::optional<Knob>& sweep,
                std::span<const Validity> validity, Replay& result)
        : bound_(bound), moments_(moments), instants_(instants), sweep_(sweep), validity_(validity), result_(result),
          judge_(bound.compiled(), bound.accounts.caps)
    {
        kept_.words.resize(bound.compiled().layout.words);
        kept_.points.resize(bound.accounts.caps.size());
        kept_.marks.resize(bound.marks.size());
        for (auto& word : kept_.words) word.resize(leads::rowsPerBlock);
        for (auto& account : kept_.points) account.resize(leads::rowsPerBlock);
        for (std::size_t i = 0; i < kept_.marks.size(); ++i)
            if (!bound.marks[i].filters.empty()) kept_.marks[i].resize(leads::rowsPerBlock);
        from_.resize(leads::rowsPerBlock);
        to_.resize(leads::rowsPerBlock);
    }

    void run(std::size_t block, const std::stop_token& stop)
    {
        begin_ = block * leads::rowsPerBlock;
        rows_ = bound_.rowsOf(block);
        kept_.cells.resize(rows_);
        fields();
        presence();
        std::vector<Points*> into;
        for (auto& account : kept_.points) into.push_back(account.data());
        for (std::size_t moment = 0; moment < moments_.size() && !stop.stop_requested(); ++moment) {
            sumBehaviour(bound_, block, moments_[moment], sums_, into);
            for (std::size_t i = 0; i < kept_.marks.size(); ++i)
                if (!kept_.marks[i].empty()) sumSignal(bound_, block, i, moments_[moment], kept_.marks[i].data());
            look(static_cast<std::int16_t>(moment));
        }
    }

private:
    void fields()
    {
        std::vector<std::uint64_t*> at;
        for (auto& word : kept_.words) {
            std::fill_n(word.begin(), rows_, std::uint64_t{0});
            at.push_back(word.data());
        }
        for (const FieldTablePtr& table : bound_.tables) apply(*table, begin_, rows_, at.data());
    }

    /// First and last moment, as indexes, at which each lead takes part.
    void presence()
    {
        const auto indexOf = [this](Instant at) { return static_cast<std::int16_t>(std::ranges::lower_bound(instants_, at) - instants_.begin()); };
        for (std::size_t i = 0; i < rows_; ++i) {
            Instant from{bound_.population->createdAt[begin_ + i]};
            Instant to{std::numeric_limits<std::int64_t>::max()};
            if (!validity_.empty()) {
                from = std::max(from, validity_[begin_ + i].from);
                to = validity_[begin_ + i].to;
            }
            from_[i] = indexOf(from);
            to_[i] = indexOf(to);
        }
    }

    void look(std::int16_t moment)
    {
        std::array<std::uint8_t, chunkRows> truth;
        std::array<std::int32_t, chunkRows> highest;
        for (std::size_t first = 0; first < rows_; first += chunkRows) {
            const ChunkSource<Points> source = kept_.chunk(first);
            judge_.load(source);
            judge_.qualifying(truth.data());
            for (std::size_t i = 0; i < source.count; ++i) {
                const std::size_t row = first + i;
                std::int16_t& known = result_.first[begin_ + row];
                if (truth[i] == 2 && known == Replay::never && moment >= from_[row] && moment < to_[row]) known = moment;
            }
            if (!sweep_) continue;
            judge_.highestFor(*sweep_, highest.data());
            for (std::size_t i = 0; i < source.count; ++i) {
                const std::size_t row = first + i;
                std::int32_t& peak = result_.peak[begin_ + row];
                if (moment >= from_[row] && moment < to_[row]) peak = std::max(peak, highest[i]);
            }
        }
    }

    const BoundPlan& bound_;
    std::span<const Moment> moments_;
    std::span<const Instant> instants_;
    const std::optional<Knob>& sweep_;
    std::span<const Validity> validity_;
    Replay& result_;
    ChunkJudge<Points> judge_;
    KeptLeads<Points> kept_;  ///< of one block
    BlockSums sums_;
    std::vector<std::int16_t> from_, to_;
    std::size_t begin_ = 0, rows_ = 0;
};

template <class Points>
void replayBlocks(const BoundPlan& bound, std::span<const Moment> moments, std::span<const Instant> instants, const std::optional<Knob>& sweep,
                  std::span<const Validity> validity, const Workers& workers, const std::stop_token& stop, Replay& result)
{
    std::vector<std::unique_ptr<BlockReplay<Points>>> replays(static_cast<std::size_t>(workers.count()));
    workers.each(bound.blocks(), [&](int worker, std::size_t block) {
        if (stop.stop_requested()) return;
        auto& mine = replays[static_cast<std::size_t>(worker)];
        if (!mine) mine = std::make_unique<BlockReplay<Points>>(bound, moments, instants, sweep, validity, result);
        mine->run(block, stop);
    });
}

}  // namespace

Result<Replay> replay(const Plan& plan, const leads::Population& population, std::span<const Instant> moments, const std::optional<Knob>& sweep,
                      std::span<const Validity> validity, const Workers& workers, const std::stop_token& stop)
{
    // Lent, not shared: everything that holds it ends before this function does.
    const leads::PopulationPtr lent(leads::PopulationPtr{}, &population);
    DecisionBook book(lent);
    const BoundPlan bound = bindPlan(plan, lent, nullptr, book, workers);
    std::vector<Moment> days;
    for (const Instant moment : moments) days.push_back(Moment::of(bound.compiled().zone, moment));
    Replay result;
    result.first.assign(population.size(), Replay::never);
    if (sweep) result.peak.assign(population.size(), Replay::nowhere);
    if (bound.accounts.wide)
        replayBlocks<std::int64_t>(bound, days, moments, sweep, validity, workers, stop, result);
    else
        replayBlocks<std::int32_t>(bound, days, moments, sweep, validity, workers, stop, result);
    if (stop.stop_requested()) return refuse(codes::replayStopped);
    return result;
}

}  // namespace handschlag::scoring
