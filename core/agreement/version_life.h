#pragma once
// The life of a version as a pure state machine: what may happen in which state, and what it leads to.
//
//   draft --propose--> proposed --sign--> signed by one --sign by the other--> in force --supersede--> superseded
//   proposed, signed by one --edit--> draft (signatures void)      proposed --refuse--> draft
//   signed by one --refuse, withdraw--> proposed (signatures void)
//   draft, proposed: comment, start trial, end trial, decline a counter-offer (the state stays)
//   proposed: agree, decline, counter (the state stays); accepting a counter-offer is an edit
//
// Everything else is refused by name (agreement.event_refused {event, state}). Observers look on: whatever they try is refused.
//
//   const auto next = advance({VersionState::Proposed, {}, false}, {VersionEvent::Sign, Side::Sales});

#include <cstdint>
#include <optional>

#include "core/agreement/version.h"
#include "core/base/error.h"

namespace handschlag::agreement {

enum class VersionEvent : std::uint8_t { Edit, Propose, Sign, Withdraw, Refuse, StartTrial, EndTrial, Supersede, Comment, Agree, Decline, Counter, DeclineCounter };

/// "edit", "propose", ...: the stable English key.
[[nodiscard]] const char* key(VersionEvent event);

constexpr int longestTrialDays = 90;

struct Life {
    VersionState state = VersionState::Draft;
    std::optional<Side> signedBy;  ///< with SignedByOne
    bool onTrial = false;
    friend bool operator==(const Life&, const Life&) = default;
};

struct LifeEvent {
    VersionEvent what = VersionEvent::Edit;
    Side side = Side::Marketing;  ///< of whoever acts; superseding is nobody's act
};

struct LifeStep {
    Life life;
    bool dropsSignatures = false;
    friend bool operator==(const LifeStep&, const LifeStep&) = default;
};

/// Also refuses: a side that signs twice (agreement.side_has_signed), an observer (agreement.observer_cannot_sign, agreement.observer_cannot_step {event}),
/// a withdrawal by the side that has not signed (agreement.nothing_to_withdraw).
[[nodiscard]] Result<LifeStep> advance(const Life& life, const LifeEvent& event);

[[nodiscard]] Life lifeOf(const Version& version, Instant at);
/// In force at that time: from inForceAt (inclusive) to supersededAt (exclusive).
[[nodiscard]] bool isInForce(const Version& version, Instant at);
/// On trial at that time: from trialFrom (inclusive) to trialUntil (exclusive), unless in force before.
[[nodiscard]] bool isOnTrial(const Version& version, Instant at);

}  // namespace handschlag::agreement
