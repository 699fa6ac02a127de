#pragma once
// What follows an acceptance: attempts, dates, BANT, qualification, opportunity, and every way out. Each is one transaction; refused by name
// in any other state, or as a conflict if another person was faster (rowVersion -1: whatever is stored).

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/leads/lead.h"
#include "core/scoring/bant.h"
#include "core/usecase/handovers.h"

namespace handschlag::usecase {

/// Channels of a touch and what may come of it, as stored: "call", "email", "letter", "meeting", "social";
/// "reached", "no_answer", "message_left", "replied", "bounced", "wrong_contact", "sent".
[[nodiscard]] const std::vector<std::string>& touchChannels();
[[nodiscard]] const std::vector<std::string>& touchResults();

struct TouchRequest {
    HandoverId handover;
    int rowVersion = -1;
    std::string channel;
    std::string result;
    std::optional<Instant> happenedAt;  ///< absent: now; never before the acceptance or after now
    std::string comment;
    std::optional<Instant> followUpAt;  ///< agreed with the person
    std::string pause;                  ///< code of an agreed reason: the clocks stand still until followUpAt
};
/// Refused: an unknown channel or result, an e-mail without consent ("handover.no_mail_consent"), a pause without a date or not agreed.
[[nodiscard]] Result<handover::Handover> logTouch(Store& store, const TouchRequest& request, PersonId actor, Instant now);

struct FollowUpRequest {
    HandoverId handover;
    int rowVersion = -1;
    Instant at;
    std::string pause;
    std::string comment;
};
[[nodiscard]] Result<handover::Handover> setFollowUp(Store& store, const FollowUpRequest& request, PersonId actor, Instant now);

/// BANT as it was learned, with what it rests on; absent answers stay as they are. Written to the lead's fields with the person's name and
/// the time, in any state in which somebody works on the lead (Open too: research is allowed before deciding).
struct BantNote {
    std::map<agreement::BantField, agreement::BantAnswer> answers;
    std::map<agreement::BantField, std::string> evidence;  ///< kept as attributes "budget_evidence" ...
};
[[nodiscard]] Result<void> noteBant(Store& store, HandoverId id, const BantNote& note, PersonId actor, Instant now);

struct QualifyRequest {
    HandoverId handover;
    int rowVersion = -1;
    BantNote bant;                        ///< noted first
    std::optional<Instant> appointmentAt; ///< "handover.appointment_needed" without
    std::string comment;
};
/// To SQL. Refused with what is missing if the agreement's BANT gate does not hold: "handover.bant_gate" {fields ...}.
[[nodiscard]] Result<handover::Handover> qualify(Store& store, const QualifyRequest& request, PersonId actor, Instant now);

[[nodiscard]] Result<handover::Handover> openOpportunity(Store& store, HandoverId id, int rowVersion, std::optional<std::int64_t> amountCents, PersonId actor,
                                                         Instant now);
[[nodiscard]] Result<handover::Handover> win(Store& store, HandoverId id, int rowVersion, std::optional<std::int64_t> amountCents, PersonId actor, Instant now);
[[nodiscard]] Result<handover::Handover> lose(Store& store, HandoverId id, int rowVersion, const std::string& comment, PersonId actor, Instant now);

/// Back to marketing, whose clock for corrections runs from now: "handover.missing_needed" without any field.
struct ReturnRequest {
    HandoverId handover;
    int rowVersion = -1;
    std::vector<std::string> missing;  ///< fields that are missing or wrong
    std::string comment;
};
[[nodiscard]] Result<handover::Handover> giveBack(Store& store, const ReturnRequest& request, PersonId actor, Instant now);

/// Marketing's answer to a return: the values given are written, the lead is judged again and comes back with sales' clock anew.
/// Refused if it does not qualify even so ("handover.still_lacking" {fields ...}): the values stay written.
[[nodiscard]] Result<handover::Handover> correct(Store& store, HandoverId id, const std::map<std::string, leads::FieldValue>& values, PersonId actor, Instant now);
/// Marketing takes a returned lead out: the cycle ends, disqualified.
[[nodiscard]] Result<handover::Handover> withdraw(Store& store, HandoverId id, const std::string& comment, PersonId actor, Instant now);

/// Both in the way of reject(), for an accepted lead: recycle with a reason that recycles (date where the reason wants one), disqualify
/// with one that disqualifies. "handover.reason_other_way" if the reason leads elsewhere.
[[nodiscard]] Result<handover::Handover> recycle(Store& store, const RejectRequest& request, PersonId actor, Instant now);
[[nodiscard]] Result<handover::Handover> disqualify(Store& store, const RejectRequest& request, PersonId actor, Instant now);

/// Ends what nobody decided for as long as the whole cadence would have taken (working days of clause 10): expired, breach on sales.
/// Inside the caller's transaction; returns how many.
[[nodiscard]] Result<int> expireUnworked(Store& store, Instant now);

}  // namespace handschlag::usecase
