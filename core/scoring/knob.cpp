#include "core/scoring/knob.h"

#include <algorithm>
#include <limits>

#include "core/scoring/executable.h"

namespace handschlag::scoring {
namespace {

using namespace agreement;

/// How far a condition may be turned.
constexpr Centipoints reach = 1'000'000;

/// Visits every condition in order of reading: change(kind, place, points, movable).
template <class Change>
class Reader {
public:
    explicit Reader(Change change) : change_(std::move(change)) {}

    template <class RuleType>
    void read(RuleType& rule, bool movable)
    {
        std::visit([&](auto& node) { readNode(node, movable); }, rule.node);
    }

private:
    template <class Node>
    void readNode(Node& node, bool movable)
    {
        using Plain = std::decay_t<Node>;
        if constexpr (std::is_same_v<Plain, AllOf> || std::is_same_v<Plain, AnyOf>)
            for (auto& rule : node.rules) read(rule, movable);
        else if constexpr (std::is_same_v<Plain, AtLeast>)
            for (auto& rule : node.rules) read(rule, false);
        else if constexpr (std::is_same_v<Plain, Not>)
            for (auto& rule : node.rule) read(rule, false);
        else if constexpr (std::is_same_v<Plain, FitAtLeast>)
            change_(Knob::Kind::FitAtLeast, fits_++, node.points, movable);
        else if constexpr (std::is_same_v<Plain, BehaviourAtLeast>)
            change_(Knob::Kind::BehaviourAtLeast, behaviours_++, node.points, movable);
        else if constexpr (std::is_same_v<Plain, SumAtLeast>)
            change_(Knob::Kind::SumAtLeast, sums_++, node.points, movable);
    }

    Change change_;
    std::size_t fits_ = 0, behaviours_ = 0, sums_ = 0;
};

bool asksForMeasure(const Rule& rule)
{
    const auto any = [](const std::vector<Rule>& rules) { return std::ranges::any_of(rules, asksForMeasure); };
    if (const auto* all = std::get_if<AllOf>(&rule.node)) return any(all->rules);
    if (const auto* some = std::get_if<AnyOf>(&rule.node)) return any(some->rules);
    return std::holds_alternative<MeasureIs>(rule.node);
}

/// Bounds of the cut at a place: not beyond its neighbours.
Knob cutKnob(Knob::Kind kind, std::size_t place, const std::array<Centipoints, 3>& cuts)
{
    const Centipoints lowest = place + 1 < cuts.size() ? cuts[place + 1] : -reach;
    const Centipoints highest = place > 0 ? cuts[place - 1] : reach;
    return {kind, place, cuts[place], lowest, highest};
}

void addCuts(const Document& document, std::vector<Knob>& found)
{
    const auto& thresholds = document.thresholds;
    const auto& measures = thresholds.measures;
    for (std::size_t place = 0; place < 3; ++place) {
        const bool bandsDiffer = measures[place] != measures[place + 1];
        const bool lettersDiffer = std::ranges::any_of(measures, [place](const auto& row) { return row[place] != row[place + 1]; });
        if (lettersDiffer) found.push_back(cutKnob(Knob::Kind::BehaviourCut, place, thresholds.behaviourCuts));
        if (bandsDiffer) found.push_back(cutKnob(Knob::Kind::FitCut, place, thresholds.fitCuts));
    }
}

}  // namespace

std::vector<Knob> knobs(const Document& document)
{
    std::vector<Knob> found;
    Reader reader([&found](Knob::Kind kind, std::size_t place, const Centipoints& points, bool movable) {
        if (movable) found.push_back({kind, place, points, -reach, reach});
    });
    reader.read(document.thresholds.mql, true);
    if (asksForMeasure(document.thresholds.mql)) addCuts(document, found);
    return found;
}

Document turned(const Document& document, const Knob& knob, Centipoints points)
{
    Document result = document;
    points = std::clamp(points, knob.lowest, knob.highest);
    if (knob.kind == Knob::Kind::FitCut) {
        result.thresholds.fitCuts[knob.place] = points;
    } else if (knob.kind == Knob::Kind::BehaviourCut) {
        result.thresholds.behaviourCuts[knob.place] = points;
    } else {
        Reader reader([&](Knob::Kind kind, std::size_t place, Centipoints& at, bool) {
            if (kind == knob.kind && place == knob.place) at = points;
        });
        reader.read(result.thresholds.mql, true);
    }
    return result;
}

}  // namespace handschlag::scoring
