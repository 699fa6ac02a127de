#pragma once
// Append-only history of a lead through the stages, grouped in cycles. A mistake is taken back by a retraction, never by deleting.

#include <cstdint>
#include <optional>
#include <string>

#include "core/agreement/document.h"
#include "core/base/ids.h"
#include "core/base/instant.h"

namespace handschlag::pipeline {

using agreement::Role;

/// How a cycle left the chain.
enum class Exit : std::uint8_t { None, Rejected, Disqualified, Expired, Recycled, Won, Lost };

/// One run of a lead through the chain, per product line.
struct Cycle {
    CycleId id;
    LeadId lead;
    std::string product;
    int number = 1;  ///< 1 = first cycle of this lead and product
    Instant openedAt;
    std::optional<Instant> closedAt;
    Exit exit = Exit::None;
};

enum class StageEventKind : std::uint8_t { Enter, Regress, Exit, Retract };

struct StageEvent {
    StageEventId id;
    LeadId lead;
    CycleId cycle;
    StageEventKind kind = StageEventKind::Enter;
    Role role = Role::Market;
    Instant effectiveAt;
    Instant recordedAt;
    PersonId actor;     ///< none: the program or an import
    std::string reason; ///< code; empty: none
    VersionId version;  ///< agreement version in force or on trial; none for imported history
    StageEventId retracts;  ///< with Retract
    BatchId batch;          ///< with imported events
    std::optional<std::int64_t> amountCents;  ///< value of an opportunity or win
    bool imported = false;
};

/// "market", "marketing_qualified", ...: the stable English key.
[[nodiscard]] const char* key(Role role);
[[nodiscard]] std::optional<Role> roleFromKey(std::string_view text);
[[nodiscard]] const char* key(Exit exit);
/// "enter", "regress", "exit", "retract"
[[nodiscard]] const char* key(StageEventKind kind);
inline constexpr int stageEventKinds = static_cast<int>(StageEventKind::Retract) + 1;

}  // namespace handschlag::pipeline
