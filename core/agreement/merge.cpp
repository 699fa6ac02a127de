#include "core/agreement/merge.h"

#include <algorithm>
#include <array>

namespace handschlag::agreement {
namespace {

using nlohmann::json;

/// Edits, then removals, then orders, then additions: so every place is still, or already, there when it is needed.
int phaseOf(const PlacedChange& placed)
{
    const bool isElement = placed.path.back().starts_with('[');
    if (isElement && !placed.change.after) return 1;
    if (placed.path.back() == orderWord) return 2;
    return isElement && !placed.change.before ? 3 : 0;
}

Path parentOf(const Path& path) { return {path.begin(), path.end() - 1}; }

/// Elements that both sides added to one list: in an order that does not depend on which side is which, each after its neighbour.
std::vector<PlacedChange> untangled(std::vector<PlacedChange> additions)
{
    std::ranges::stable_sort(additions, {}, [](const PlacedChange& placed) { return placed.path; });
    std::vector<PlacedChange> result;
    while (!additions.empty()) {
        const auto waits = [&](const PlacedChange& one) {
            return std::ranges::any_of(additions, [&](const PlacedChange& other) {
                return other.path.back() == one.change.behind && parentOf(other.path) == parentOf(one.path);
            });
        };
        auto next = std::ranges::find_if_not(additions, waits);
        if (next == additions.end()) next = additions.begin();
        result.push_back(std::move(*next));
        additions.erase(next);
    }
    return result;
}

/// What one side made of a place, as one change of the whole place.
PlacedChange lifted(const PlacedChange& centre, const json& base, const json& side, const PartIds& ids)
{
    const auto copy = [](const json* value) { return value ? std::optional(*value) : std::nullopt; };
    Place place = placeOf(centre.path, ids);
    return {centre.path,
            {std::move(place.clause), std::move(place.parameter), copy(valueAt(base, centre.path)), copy(valueAt(side, centre.path)),
             centre.change.behind}};
}

class Merging {
public:
    Merging(const json& base, const json& mine, const json& theirs)
        : base_(base), mine_(mine), theirs_(theirs), ids_({base, mine, theirs}), mineChanges_(placed(base, mine)), theirChanges_(placed(base, theirs))
    {
    }

    Merge run()
    {
        std::vector<bool> theirsUsed(theirChanges_.size(), false);
        std::vector<bool> conflicting(theirChanges_.size(), false);
        for (const PlacedChange& change : mineChanges_) sort(change, theirsUsed, conflicting);
        for (std::size_t i = 0; i < theirChanges_.size(); ++i)
            if (!theirsUsed[i]) taken_.push_back(theirChanges_[i]);
        return {applied(), std::move(conflicts_)};
    }

private:
    std::vector<PlacedChange> placed(const json& from, const json& to) const
    {
        auto changes = placedDifferences(from, to);
        for (PlacedChange& one : changes) {
            const Place place = placeOf(one.path, ids_);
            one.change.clause = place.clause;
            one.change.parameter = place.parameter;
        }
        return changes;
    }

    /// Within one side no place lies in another one, so overlapping places form a star around the outermost.
    void sort(const PlacedChange& change, std::vector<bool>& used, std::vector<bool>& conflicting)
    {
        bool conflicts = false;
        for (std::size_t i = 0; i < theirChanges_.size(); ++i) {
            const PlacedChange& other = theirChanges_[i];
            if (!overlap(change.path, other.path)) continue;
            used[i] = true;
            if (change.path == other.path && change.change.after == other.change.after) {
                PlacedChange both = change;
                both.change.behind = std::min(change.change.behind, other.change.behind);
                taken_.push_back(std::move(both));
                return;
            }
            const bool mineIsOutside = change.path.size() <= other.path.size();
            if (mineIsOutside ? !conflicts : !conflicting[i]) conflicts_.push_back(conflictOf(change, other, mineIsOutside));
            conflicting[i] = true;
            conflicts = true;
        }
        if (!conflicts) taken_.push_back(change);
    }

    Conflict conflictOf(const PlacedChange& mine, const PlacedChange& theirs, bool mineIsOutside) const
    {
        if (mine.path == theirs.path) return {mine.change, theirs.change};
        const PlacedChange& centre = mineIsOutside ? mine : theirs;
        return {lifted(centre, base_, mine_, ids_).change, lifted(centre, base_, theirs_, ids_).change};
    }

    json applied() const
    {
        std::array<std::vector<PlacedChange>, 4> phases;
        for (const PlacedChange& change : taken_) phases[static_cast<std::size_t>(phaseOf(change))].push_back(change);
        if (!theirChanges_.empty() && !mineChanges_.empty()) phases[3] = untangled(std::move(phases[3]));
        json document = base_;
        for (const auto& phase : phases)
            for (const PlacedChange& change : phase)
                if (auto next = agreement::apply(document, change.change)) document = std::move(*next);
        return document;
    }

    const json& base_;
    const json& mine_;
    const json& theirs_;
    PartIds ids_;
    std::vector<PlacedChange> mineChanges_, theirChanges_, taken_;
    std::vector<Conflict> conflicts_;
};

}  // namespace

Merge merge(const json& base, const json& mine, const json& theirs) { return Merging(base, mine, theirs).run(); }

Result<json> resolve(json merged, const Conflict& conflict, Choice choice)
{
    if (choice == Choice::Base) return merged;
    return agreement::apply(std::move(merged), choice == Choice::Mine ? conflict.mine : conflict.theirs);
}

}  // namespace handschlag::agreement
