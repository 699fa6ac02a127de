// Attempts to reach an accepted lead, and the dates agreed with the person.

#include <algorithm>

#include "core/handover/consent.h"
#include "core/handover/life.h"
#include "core/handover/standing_events.h"
#include "core/usecase/deciding.h"
#include "core/usecase/work_steps.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;

constexpr ErrorCode channelUnknown{"handover.channel_unknown"};
constexpr ErrorCode resultUnknown{"handover.result_unknown"};
constexpr ErrorCode noMailConsent{"handover.no_mail_consent"};
constexpr ErrorCode pauseUnknown{"handover.pause_unknown"};
constexpr ErrorCode pauseNeedsDate{"handover.pause_needs_date"};
constexpr ErrorCode datePast{"handover.date_past"};
constexpr ErrorCode touchBeforeAcceptance{"handover.touch_before_acceptance"};
constexpr ErrorCode touchAhead{"handover.touch_ahead"};
constexpr ErrorCode leadGone{"handover.lead_gone"};

bool knows(const std::vector<std::string>& words, const std::string& word) { return std::ranges::find(words, word) != words.end(); }

Result<void> checkConsent(Store& store, const Handover& stored)
{
    const auto lead = store.leads().find(stored.lead);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return refuse(leadGone, {std::to_string(stored.lead.value)});
    return handover::mayMail(**lead) ? Result<void>{} : refuse(noMailConsent);
}

Result<void> checkMoment(Store& store, const Handover& stored, Instant happenedAt, Instant now)
{
    if (happenedAt > now) return refuse(touchAhead, {toIso(happenedAt)});
    const auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    const auto accepted = handover::newestOf(handover::standingEvents(*events), EventKind::Accept);
    if (accepted && happenedAt < accepted->effectiveAt) return refuse(touchBeforeAcceptance, {toIso(happenedAt), toIso(accepted->effectiveAt)});
    return {};
}

/// The reason why clocks stand still needs to be agreed, and a date until which.
Result<void> checkDate(TermsBook& terms, const Handover& stored, const std::optional<Instant>& at, const std::string& pause, Instant now)
{
    if (at && *at <= now) return refuse(datePast, {toIso(*at)});
    if (pause.empty()) return {};
    if (!at) return refuse(pauseNeedsDate, {pause});
    const auto known = terms.of(stored.version);
    if (!known) return std::unexpected(known.error());
    const auto& agreed = (*known)->document.sales.pauses;
    return std::ranges::find(agreed, pause, &agreement::PauseReason::code) == agreed.end() ? refuse(pauseUnknown, {pause}) : Result<void>{};
}

}  // namespace

const std::vector<std::string>& touchChannels()
{
    static const std::vector<std::string> channels{"call", "email", "letter", "meeting", "social"};
    return channels;
}

const std::vector<std::string>& touchResults()
{
    static const std::vector<std::string> results{"reached", "no_answer", "message_left", "replied", "bounced", "wrong_contact", "sent"};
    return results;
}

Result<Handover> takeTouch(Store& store, TermsBook& terms, const Handover& stored, const TouchRequest& touch, PersonId actor, Instant now)
{
    if (const auto possible = handover::next(stored.state, EventKind::Touch); !possible) return std::unexpected(possible.error());
    if (!knows(touchChannels(), touch.channel)) return misuse(channelUnknown, {touch.channel});
    if (!knows(touchResults(), touch.result)) return misuse(resultUnknown, {touch.result});
    const Instant happenedAt = touch.happenedAt.value_or(now);
    if (const auto fits = checkMoment(store, stored, happenedAt, now); !fits) return std::unexpected(fits.error());
    if (const auto dated = checkDate(terms, stored, touch.followUpAt, touch.pause, now); !dated) return std::unexpected(dated.error());
    if (touch.channel == "email")
        if (const auto allowed = checkConsent(store, stored); !allowed) return std::unexpected(allowed.error());
    Handover changed = stored;
    const bool kept = stored.followUpAt && happenedAt >= *stored.followUpAt;
    if (kept || touch.followUpAt) changed.followUpAt = touch.followUpAt;
    HandoverStep step;
    step.kind = EventKind::Touch;
    step.actor = actor;
    step.at = now;
    step.happenedAt = happenedAt;
    step.reason = touch.channel;
    step.result = touch.result;
    step.pause = touch.pause;
    step.comment = touch.comment;
    return takeStep(store, terms, stored, changed, step);
}

Result<Handover> takeFollowUp(Store& store, TermsBook& terms, const Handover& stored, const FollowUpRequest& request, PersonId actor, Instant now)
{
    if (const auto possible = handover::next(stored.state, EventKind::FollowUp); !possible) return std::unexpected(possible.error());
    if (const auto dated = checkDate(terms, stored, request.at, request.pause, now); !dated) return std::unexpected(dated.error());
    Handover changed = stored;
    changed.followUpAt = request.at;
    HandoverStep step;
    step.kind = EventKind::FollowUp;
    step.actor = actor;
    step.at = now;
    step.pause = request.pause;
    step.comment = request.comment;
    return takeStep(store, terms, stored, changed, step);
}

Result<Handover> logTouch(Store& store, const TouchRequest& request, PersonId actor, Instant now)
{
    auto desk = sitDown(store, request.handover, actor, By::Sales, request.rowVersion);
    if (!desk) return std::unexpected(desk.error());
    return finish(*desk, takeTouch(store, desk->terms, desk->stored, request, actor, now));
}

Result<Handover> setFollowUp(Store& store, const FollowUpRequest& request, PersonId actor, Instant now)
{
    auto desk = sitDown(store, request.handover, actor, By::Sales, request.rowVersion);
    if (!desk) return std::unexpected(desk.error());
    return finish(*desk, takeFollowUp(store, desk->terms, desk->stored, request, actor, now));
}

}  // namespace handschlag::usecase
