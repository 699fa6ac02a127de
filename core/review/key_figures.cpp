#include "core/review/key_figures.h"

#include <algorithm>

namespace handschlag::review {
namespace {

const KeyFigure* find(std::span<const KeyFigure> figures, std::string_view key)
{
    const auto found = std::ranges::find(figures, key, &KeyFigure::key);
    return found == figures.end() ? nullptr : &*found;
}

class List {
public:
    void count(std::string key, std::int64_t value) { figures.push_back({std::move(key), value, Unit::Count}); }
    void share(const std::string& key, std::optional<std::int64_t> value) { figures.push_back({key + ".rate_bp", value, Unit::BasisPoints}); }
    std::vector<KeyFigure> figures;
};

void addLine(List& list, const ScoreLine& line)
{
    const std::string name = std::string(line.side == agreement::Side::Marketing ? "marketing." : "sales.") + line.key;
    list.count(name + ".kept", line.kept);
    list.count(name + ".judged", line.judged);
    list.share(name, line.rateBp());
}

/// A count that one list lacks is nothing of it in the other: a reason nobody gave, a promise nobody had to keep.
std::optional<std::int64_t> valueIn(const KeyFigure* figure, Unit unit)
{
    if (figure) return figure->value;
    return unit == Unit::Count ? std::optional<std::int64_t>(0) : std::nullopt;
}

void compare(std::vector<Restatement>& changed, const KeyFigure& one, const KeyFigure* before, const KeyFigure* after)
{
    Restatement made{one.key, one.unit, valueIn(before, one.unit), valueIn(after, one.unit)};
    if (made.before != made.after) changed.push_back(std::move(made));
}

}  // namespace

Unit unitOf(std::string_view key) { return key.ends_with("_bp") ? Unit::BasisPoints : Unit::Count; }

std::optional<std::int64_t> valueOf(std::span<const KeyFigure> figures, std::string_view key)
{
    const KeyFigure* figure = find(figures, key);
    return figure ? figure->value : std::nullopt;
}

std::vector<KeyFigure> keyFigures(const Figures& figures)
{
    List list;
    if (!figures.lacks(Missing::Handovers) || !figures.lacks(Missing::Agreement)) {
        list.count("marketing.delivered", figures.delivery.net);
        list.count("marketing.delivered.gross", figures.delivery.gross);
        list.count("marketing.delivered.disputed", figures.delivery.disputed);
        list.count("marketing.delivered.promised", figures.delivery.promised);
    }
    for (const ScoreLine& line : figures.lines)
        if (line.key != "delivered") addLine(list, line);
    for (const StageFigure& stage : figures.waterfall) {
        list.count("waterfall." + stage.role, stage.entered);
        if (&stage != &figures.waterfall.front()) list.share("waterfall." + stage.role, stage.fromPreviousBp);
    }
    if (!figures.lacks(Missing::Decisions)) {
        list.count("acceptance.accepted", figures.acceptance.accepted);
        list.count("acceptance.rejected", figures.acceptance.rejected);
        list.share("acceptance", figures.acceptance.rateBp);
    }
    for (const ReasonFigure& reason : figures.reasons) {
        const std::string key = "reasons." + reason.reason;
        const auto known = std::ranges::find(list.figures, key, &KeyFigure::key);
        if (known == list.figures.end())
            list.count(key, reason.count);
        else
            known->value = known->value.value_or(0) + reason.count;
    }
    if (!figures.lacks(Missing::Leads)) list.count("recycled", figures.recycled);
    return std::move(list.figures);
}

std::vector<Restatement> restated(std::span<const KeyFigure> frozen, std::span<const KeyFigure> current)
{
    std::vector<Restatement> changed;
    for (const KeyFigure& one : frozen) compare(changed, one, &one, find(current, one.key));
    for (const KeyFigure& one : current)
        if (!find(frozen, one.key)) compare(changed, one, nullptr, &one);
    return changed;
}

}  // namespace handschlag::review
