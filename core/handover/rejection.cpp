#include "core/handover/rejection.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/handover/cited_clause.h"
#include "core/handover/life.h"

namespace handschlag::handover {
namespace {

using agreement::Disposition;
using agreement::ReasonPhase;
using agreement::RejectionReason;

constexpr ErrorCode reasonUnknown{"handover.reason_unknown"};
constexpr ErrorCode reasonNotNow{"handover.reason_not_now"};
constexpr ErrorCode textNeeded{"handover.text_needed"};
constexpr ErrorCode dateNeeded{"handover.date_needed"};
constexpr ErrorCode datePast{"handover.date_past"};
constexpr ErrorCode clauseUnknown{"handover.clause_unknown"};

std::optional<ReasonPhase> phaseOf(State state)
{
    if (state == State::Open) return ReasonPhase::BeforeAcceptance;
    if (state == State::Accepted || state == State::Qualified) return ReasonPhase::AfterAcceptance;
    return std::nullopt;
}

EventKind eventBefore(Disposition disposition)
{
    switch (disposition) {
        case Disposition::Reassign:
        case Disposition::ToOwner: return EventKind::Reassign;
        case Disposition::Return: return EventKind::Return;
        case Disposition::Expire: return EventKind::Expire;
        default: return EventKind::Reject;
    }
}

EventKind eventAfter(Disposition disposition)
{
    switch (disposition) {
        case Disposition::Reassign:
        case Disposition::ToOwner: return EventKind::Reassign;
        case Disposition::Return: return EventKind::Return;
        case Disposition::Expire: return EventKind::Expire;
        case Disposition::Merge: return EventKind::Merge;
        case Disposition::Disqualify:
        case Disposition::Block: return EventKind::Disqualify;
        default: return EventKind::Recycle;
    }
}

/// "No need" may end a lead or send it back into nurturing, whichever the agreement has as its rule (domain section 6).
bool leavesTheChoice(const RejectionReason& reason)
{
    const bool ends = reason.disposition == Disposition::Recycle || reason.disposition == Disposition::Disqualify;
    return reason.code == "no_need" && reason.phase == ReasonPhase::AfterAcceptance && ends;
}

pipeline::Exit exitOf(EventKind event, Disposition disposition)
{
    switch (event) {
        case EventKind::Reject:
            return disposition == Disposition::Disqualify || disposition == Disposition::Block ? pipeline::Exit::Disqualified : pipeline::Exit::Rejected;
        case EventKind::Recycle: return pipeline::Exit::Recycled;
        case EventKind::Disqualify:
        case EventKind::Merge: return pipeline::Exit::Disqualified;
        case EventKind::Expire: return pipeline::Exit::Expired;
        default: return pipeline::Exit::None;
    }
}

/// The same code may stand in both phases ("no_need"), so code and phase together name a reason.
Result<RejectionReason> reasonFor(const agreement::ReasonsClause& clause, const std::string& code, ReasonPhase phase)
{
    const auto exact = std::ranges::find_if(clause.reasons, [&](const auto& reason) { return reason.code == code && reason.phase == phase; });
    if (exact != clause.reasons.end()) return *exact;
    if (std::ranges::find(clause.reasons, code, &RejectionReason::code) != clause.reasons.end()) return refuse(reasonNotNow, {code});
    return misuse(reasonUnknown, {code});
}

Result<void> checkStatement(const RejectionReason& reason, const RejectionStatement& statement, Instant now)
{
    // "Other" says nothing by itself, whatever the agreement forgot to tick.
    if ((reason.needsText || reason.code == "other") && trimmed(statement.comment).empty()) return refuse(textNeeded, {reason.code});
    if (reason.needsDate && !statement.followUpAt) return refuse(dateNeeded, {reason.code});
    if (statement.followUpAt && *statement.followUpAt <= now) return refuse(datePast, {toIso(*statement.followUpAt)});
    return {};
}

}  // namespace

std::vector<RejectionReason> reasonsIn(const agreement::ReasonsClause& clause, State state)
{
    std::vector<RejectionReason> reasons;
    const auto phase = phaseOf(state);
    for (const RejectionReason& reason : clause.reasons)
        if (phase == reason.phase) reasons.push_back(reason);
    return reasons;
}

Result<Rejection> resolve(const agreement::Document& document, State state, const RejectionStatement& statement, Instant now)
{
    const auto phase = phaseOf(state);
    if (!phase) return std::unexpected(next(state, EventKind::Reject).error());
    const auto reason = reasonFor(document.reasons, statement.reason, *phase);
    if (!reason) return std::unexpected(reason.error());
    if (const auto complete = checkStatement(*reason, statement, now); !complete) return std::unexpected(complete.error());
    Rejection rejection;
    rejection.reason = reason->code;
    rejection.clause = statement.clause.empty() ? reason->clause : statement.clause;
    if (!statement.clause.empty() && clauseKind(document, statement.clause) == ClauseKind::Unknown) return refuse(clauseUnknown, {statement.clause});
    rejection.disposition = reason->disposition;
    if (statement.way && leavesTheChoice(*reason)) rejection.disposition = *statement.way == EventKind::Recycle ? Disposition::Recycle : Disposition::Disqualify;
    rejection.event = phase == ReasonPhase::BeforeAcceptance ? eventBefore(rejection.disposition) : eventAfter(rejection.disposition);
    rejection.definitional = reason->definitional;
    const auto after = next(state, rejection.event);
    if (!after) return std::unexpected(after.error());
    rejection.after = *after;
    rejection.exit = exitOf(rejection.event, rejection.disposition);
    return rejection;
}

}  // namespace handschlag::handover
