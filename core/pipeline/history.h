#pragma once
// All cycles and stage events of a workspace as columns, in the order of their ids: 24 bytes an event, 48 a cycle. Immutable once read.
// What seldom happens (a retraction, an amount) lies beside.
//
//   const auto history = store.pipeline().history();                       // one forward pass
//   const Flow flow(*history, "", document.stages, asOf, std::nullopt);    // flow.h

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/pipeline/stage_event.h"

namespace handschlag::pipeline {

struct HistoryCycle {
    CycleId id;
    LeadId lead;
    Instant openedAt;
    std::optional<Instant> closedAt;
    std::uint16_t product = 0;  ///< index in History::products
    std::uint16_t number = 1;
    Exit exit = Exit::None;
};

struct HistoryEvent {
    Instant effectiveAt;
    Instant recordedAt;
    std::uint32_t cycle = 0;  ///< index in History::cycles
    StageEventKind kind = StageEventKind::Enter;
    Role role = Role::Market;
};

struct History {
    struct Retraction {
        std::uint32_t event, retracts;  ///< indexes in events
    };
    struct Amount {
        std::uint32_t event;
        std::int64_t cents;
    };
    std::vector<HistoryCycle> cycles;     ///< ids ascending
    std::vector<HistoryEvent> events;     ///< ids ascending
    std::vector<Retraction> retractions;  ///< by event
    std::vector<Amount> amounts;          ///< by event
    std::vector<std::string> products;
};
using HistoryPtr = std::shared_ptr<const History>;

/// Takes rows one after the other, in the order of their ids.
class HistoryBuilder {
public:
    void reserve(std::size_t cycles, std::size_t events);
    void addCycle(CycleId id, LeadId lead, std::string_view product, int number, Instant openedAt, std::optional<Instant> closedAt,
                  Exit exit);
    /// An event of a cycle that was not added, or a retraction of an event that was not, is passed over.
    void addEvent(StageEventId id, CycleId cycle, StageEventKind kind, Role role, Instant effectiveAt, Instant recordedAt, StageEventId retracts,
                  std::optional<std::int64_t> amountCents);
    [[nodiscard]] History take() { return std::move(history_); }

private:
    History history_;
    std::vector<StageEventId> ids_;  ///< of the events kept
};

/// Per event: true if a retraction that itself stands takes it back; empty if there are none. With known-on, of retractions recorded by then.
[[nodiscard]] std::vector<bool> takenBack(const History& history, std::optional<Instant> knownOn);

/// The same from records.
[[nodiscard]] History historyOf(std::span<const Cycle> cycles, std::span<const StageEvent> events);

}  // namespace handschlag::pipeline
