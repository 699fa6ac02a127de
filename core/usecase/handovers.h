#pragma once
// The SDR's work: leads that qualify are handed over, accepted or rejected with a reason that cites a clause, and taken back.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/handover/handover.h"
#include "core/usecase/agreements.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct HandoverReport {
    int handedOver = 0;
    int enrich = 0;  ///< leads whose information is missing
    int answer = 0;  ///< of handedOver: inquiries to answer, uncounted
    int expired = 0;    ///< nobody decided for as long as the whole cadence would have taken
    int corrected = 0;  ///< returned leads whose data marketing has corrected: back in the queue, sales' clock anew
    std::map<std::string, int> byRoute;  ///< route id > count; "" = nobody can take it
    int version = 0;
    bool trial = false;
};

/// Hands over every lead that qualifies under the version in force (else on trial) and is not out yet. Refuses without either.
[[nodiscard]] Result<HandoverReport> runHandover(Store& store, std::string_view product, Instant now, const Progress& progress = {});

enum class QueueSection : std::uint8_t { Overdue, New, FollowUp };
[[nodiscard]] const char* key(QueueSection section);

struct QueueEntry {
    handover::Handover handover;
    leads::Lead lead;  ///< in a queue: what a list shows and searches; in HandoverDetails: all of it
    QueueSection section = QueueSection::New;
    Instant due;  ///< of the next thing to do
    std::string teamName;
    std::string ownerName;
    std::string claimedByName;
};

/// Whose queue. Nothing chosen: everything. What nobody can take is shown to both heads.
struct QueueChoice {
    std::optional<TeamId> team;      ///< what lies in its queue, and what went past every queue to one of its members
    std::optional<PersonId> person;  ///< what is theirs or claimed by them, and what lies in their team's queue without an owner
    friend bool operator==(const QueueChoice&, const QueueChoice&) = default;
};

/// Open handovers and those that were taken with something to do until the end of today in the organisation's zone, in the order of work:
/// section, due, readiness (descending), id. Overdue: whatever sales had to do before now.
[[nodiscard]] Result<std::vector<QueueEntry>> queueFor(Store& store, const QueueChoice& choice, Instant now);
[[nodiscard]] Result<std::vector<QueueEntry>> queue(Store& store, std::optional<TeamId> team, Instant now);
/// Those of these handovers that are in that queue, in its order: what to read again when they have changed.
[[nodiscard]] Result<std::vector<QueueEntry>> queueEntries(Store& store, std::span<const HandoverId> ids, const QueueChoice& choice, Instant now);

/// Everything the lead panel shows.
struct HandoverDetails {
    QueueEntry entry;
    handover::Snapshot snapshot;
    std::vector<handover::HandoverEvent> events;
    agreement::Document document;  ///< of the version the lead was judged under
    int versionNumber = 0;
};
[[nodiscard]] Result<HandoverDetails> handoverDetails(Store& store, HandoverId id, Instant now);

struct RejectRequest {
    HandoverId handover;
    int rowVersion = -1;    ///< -1: whatever is stored
    std::string reason;     ///< code of the agreement's reasons
    std::string clause;     ///< empty: the one the reason cites
    std::string comment;
    std::optional<Instant> followUpAt;
    std::string factField;  ///< of a definitional claim: the field that was wrong ...
    std::string factValue;  ///< ... and what is right; the frozen snapshot is judged again with it
};

/// Each returns the record after it. Refused by name in any other state, or if another person decided a second ago (conflict).
[[nodiscard]] Result<handover::Handover> claim(Store& store, HandoverId id, PersonId actor, Instant now);
/// Gives up a claim, so that somebody else can take it: one's own, or as head anybody's. "handover.not_claimed" without one.
[[nodiscard]] Result<handover::Handover> release(Store& store, HandoverId id, PersonId actor, Instant now);
[[nodiscard]] Result<handover::Handover> accept(Store& store, HandoverId id, int rowVersion, PersonId actor, Instant now);
[[nodiscard]] Result<handover::Handover> reject(Store& store, const RejectRequest& request, PersonId actor, Instant now);
[[nodiscard]] Result<handover::Handover> markGoodLead(Store& store, HandoverId id, PersonId actor, Instant now);
/// Compensates the newest decision on this handover, if it was this person's, of either side.
[[nodiscard]] Result<handover::Handover> undoDecision(Store& store, HandoverId id, PersonId actor, Instant now);

}  // namespace handschlag::usecase
