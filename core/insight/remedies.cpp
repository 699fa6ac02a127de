#include "core/insight/remedies.h"

#include <algorithm>

#include "core/insight/crossings.h"
#include "core/scoring/plan.h"

namespace handschlag::insight {
namespace {

/// Per handed-over cycle: 1 if the definition makes it an MQL by then.
Result<std::vector<std::uint8_t>> chosenBy(const BacktestBasis& basis, const agreement::Document& document, const Workers& workers, const std::stop_token& stop)
{
    const auto plan = scoring::compile(document);
    if (!plan) return std::unexpected(plan.error());
    const auto crossings = crossingsAtHandover(basis, *plan, {}, workers, stop);
    if (!crossings) return std::unexpected(crossings.error());
    std::vector<std::uint8_t> chosen;
    for (const std::int16_t first : crossings->first) chosen.push_back(first == scoring::Replay::never ? 0 : 1);
    return chosen;
}

/// Which of the cycles counted here the edit no longer chooses.
template <class Counts>
Price priceOf(std::span<const std::uint8_t> before, std::span<const std::uint8_t> after, Counts counts)
{
    Price price;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] == 0 || !counts(i)) continue;
        ++price.of;
        if (after[i] == 0) ++price.lost;
    }
    return price;
}

bool isPositive(const HandedOver& sample, std::size_t cycle, Outcome outcome)
{
    return sample.labels[cycle][static_cast<std::size_t>(outcome)] == Label::Positive;
}

/// Edits of one parameter stand next to each other once sorted; the smallest that does half of the work stays.
std::vector<Remedy> smallestOfEach(std::vector<Remedy> all)
{
    std::ranges::stable_sort(all, {}, [](const Remedy& remedy) { return std::pair(remedy.edit.change.place(), remedy.edit.step); });
    std::vector<Remedy> kept;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        std::int64_t most = 0;
        while (end < all.size() && all[end].edit.change.place() == all[begin].edit.change.place()) most = std::max(most, all[end++].avoided.lost);
        for (std::size_t i = begin; i < end && most > 0; ++i)
            if (2 * all[i].avoided.lost >= most) {
                kept.push_back(std::move(all[i]));
                break;
            }
        begin = end;
    }
    return kept;
}

}  // namespace

Result<std::vector<Remedy>> remedies(const BacktestBasis& basis, const agreement::Document& document, std::string_view clause,
                                     std::span<const std::uint8_t> rejected, const Workers& workers, const std::stop_token& stop)
{
    const auto now = chosenBy(basis, document, workers, stop);
    if (!now) return std::unexpected(now.error());
    std::vector<Remedy> all;
    for (SmallEdit& edit : smallEdits(document, clause)) {
        const auto then = chosenBy(basis, edit.document, workers, stop);
        if (!then) return std::unexpected(then.error());
        Remedy remedy;
        remedy.avoided = priceOf(*now, *then, [&](std::size_t i) { return rejected[i] != 0; });
        remedy.accepted = priceOf(*now, *then, [&](std::size_t i) { return isPositive(basis.handedOver, i, Outcome::Accepted); });
        remedy.won = priceOf(*now, *then, [&](std::size_t i) { return isPositive(basis.handedOver, i, Outcome::Won); });
        remedy.edit = std::move(edit);
        all.push_back(std::move(remedy));
    }
    std::vector<Remedy> found = smallestOfEach(std::move(all));
    std::ranges::stable_sort(found, std::greater{}, [](const Remedy& remedy) { return remedy.avoided.share() - remedy.accepted.share(); });
    return found;
}

}  // namespace handschlag::insight
