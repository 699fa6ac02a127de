#include "core/pipeline/flow.h"

#include <algorithm>
#include <map>

namespace handschlag::pipeline {
namespace {

constexpr std::uint32_t noRow = std::numeric_limits<std::uint32_t>::max();

bool isKnown(const HistoryEvent& event, std::optional<Instant> knownOn) { return !knownOn || event.recordedAt <= *knownOn; }

Fate fateOf(Exit exit)
{
    switch (exit) {
        case Exit::None: return Fate::Open;
        case Exit::Won: return Fate::Won;
        case Exit::Rejected:
        case Exit::Disqualified: return Fate::Rejected;
        case Exit::Expired:
        case Exit::Recycled:
        case Exit::Lost: return Fate::Left;
    }
    return Fate::Open;
}

}  // namespace

FlowTime flowTime(Instant instant)
{
    constexpr std::int64_t first = std::numeric_limits<FlowTime>::min() + 1;
    constexpr std::int64_t last = std::numeric_limits<FlowTime>::max();
    return static_cast<FlowTime>(std::clamp(instant.seconds - flowEpoch.seconds, first, last));
}

Flow::Flow(const History& history, std::string_view product, agreement::StagesClause stages, Instant asOf, std::optional<Instant> knownOn)
    : stages_(std::move(stages)), asOf_(asOf)
{
    chooseCycles(history, product);
    const std::vector<bool> gone = takenBack(history, knownOn);
    enter(history, gone, knownOn);
    value(history, gone, knownOn);
    leave(history, knownOn);
    impute();
}

void Flow::chooseCycles(const History& history, std::string_view product)
{
    rowOf_.assign(history.cycles.size(), noRow);
    const auto line = static_cast<std::uint16_t>(std::ranges::find(history.products, product) - history.products.begin());
    FlowRow fresh;
    fresh.at.fill(notEntered);
    std::int64_t highest = 0;
    for (const HistoryCycle& cycle : history.cycles) highest = std::max(highest, cycle.lead.value);
    std::vector<std::uint32_t> latest(static_cast<std::size_t>(highest) + 1, noRow);
    rows_.reserve(history.cycles.size());
    cycles_.reserve(history.cycles.size());
    for (std::uint32_t i = 0; i < history.cycles.size(); ++i) {
        const HistoryCycle& cycle = history.cycles[i];
        if (cycle.product != line) continue;
        rowOf_[i] = static_cast<std::uint32_t>(rows_.size());
        fresh.lead = static_cast<std::uint32_t>(cycle.lead.value);
        fresh.recycled = cycle.number > 1;
        std::uint32_t& other = latest[static_cast<std::size_t>(cycle.lead.value)];
        fresh.sharesLead = other != noRow;
        if (other != noRow) rows_[other].sharesLead = true;
        other = rowOf_[i];
        rows_.push_back(fresh);
        cycles_.push_back(i);
    }
}

void Flow::enter(const History& history, const std::vector<bool>& gone, std::optional<Instant> knownOn)
{
    for (std::size_t i = 0; i < history.events.size(); ++i) {
        const HistoryEvent& event = history.events[i];
        const std::uint32_t row = rowOf_[event.cycle];
        if (event.kind != StageEventKind::Enter || row == noRow || event.effectiveAt > asOf_ || !isKnown(event, knownOn)) continue;
        if (!gone.empty() && gone[i]) continue;
        FlowTime& first = rows_[row].at[static_cast<std::size_t>(event.role)];
        const FlowTime at = flowTime(event.effectiveAt);
        if (first == notEntered || at < first) first = at;
    }
}

/// Of several words on the value of one role the latest is the better one.
void Flow::value(const History& history, const std::vector<bool>& gone, std::optional<Instant> knownOn)
{
    std::map<std::pair<std::uint32_t, Role>, std::pair<Instant, std::int64_t>> latest;
    for (const History::Amount& amount : history.amounts) {
        const HistoryEvent& event = history.events[amount.event];
        const std::uint32_t row = rowOf_[event.cycle];
        if (event.kind != StageEventKind::Enter || row == noRow || event.effectiveAt > asOf_ || !isKnown(event, knownOn)) continue;
        if (!gone.empty() && gone[amount.event]) continue;
        const auto [known, isNew] = latest.try_emplace({row, event.role}, event.effectiveAt, amount.cents);
        if (!isNew && event.effectiveAt >= known->second.first) known->second = {event.effectiveAt, amount.cents};
    }
    amounts_.reserve(latest.size());
    for (const auto& [place, said] : latest) amounts_.push_back({place.first, place.second, said.second});
}

/// A cycle has left if it was closed by asOf and, with known-on, that was known: by its exit event, without one when it happened.
void Flow::leave(const History& history, std::optional<Instant> knownOn)
{
    std::vector<bool> hasExit(knownOn ? history.cycles.size() : 0, false);
    std::vector<bool> exitKnown = hasExit;
    if (knownOn)
        for (const HistoryEvent& event : history.events)
            if (event.kind == StageEventKind::Exit) {
                hasExit[event.cycle] = true;
                if (isKnown(event, knownOn)) exitKnown[event.cycle] = true;
            }
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        const std::uint32_t index = cycles_[row];
        const HistoryCycle& cycle = history.cycles[index];
        if (!cycle.closedAt || *cycle.closedAt > asOf_) continue;
        if (knownOn && !(hasExit[index] ? exitKnown[index] : *cycle.closedAt <= *knownOn)) continue;
        rows_[row].fate = fateOf(cycle.exit);
    }
}

/// Walks back from the last stage, so that the time at hand is that of the next stage entered.
void Flow::impute()
{
    for (FlowRow& row : rows_) {
        FlowTime later = notEntered;
        for (auto stage = stages_.stages.rbegin(); stage != stages_.stages.rend(); ++stage) {
            FlowTime own = notEntered;
            for (const Role role : stage->roles) {
                const FlowTime at = row.at[static_cast<std::size_t>(role)];
                if (at != notEntered && (own == notEntered || at < own)) own = at;
            }
            if (own != notEntered) {
                later = own;
                continue;
            }
            if (later == notEntered) continue;
            for (const Role role : stage->roles) {
                row.at[static_cast<std::size_t>(role)] = later;
                row.imputed = static_cast<std::uint8_t>(row.imputed | 1U << static_cast<unsigned>(role));
            }
        }
    }
}

}  // namespace handschlag::pipeline
