#include "core/agreement/version_life.h"

#include <array>

namespace handschlag::agreement {
namespace {

constexpr ErrorCode eventRefused{"agreement.event_refused"};
constexpr ErrorCode sideHasSigned{"agreement.side_has_signed"};
constexpr ErrorCode observerCannotSign{"agreement.observer_cannot_sign"};
constexpr ErrorCode observerCannotStep{"agreement.observer_cannot_step"};
constexpr ErrorCode nothingToWithdraw{"agreement.nothing_to_withdraw"};

Result<LifeStep> refused(const Life& life, VersionEvent event) { return refuse(eventRefused, {key(event), key(life.state)}); }

LifeStep to(const Life& life, VersionState state, bool dropsSignatures)
{
    LifeStep step{life, dropsSignatures};
    step.life.state = state;
    step.life.signedBy.reset();
    return step;
}

bool isOpen(const Life& life) { return life.state == VersionState::Draft || life.state == VersionState::Proposed; }

Result<LifeStep> sign(const Life& life, Side side)
{
    if (life.state != VersionState::Proposed && life.state != VersionState::SignedByOne) return refused(life, VersionEvent::Sign);
    if (side == Side::Observer) return refuse(observerCannotSign);
    if (life.signedBy == side) return refuse(sideHasSigned, {key(side)});
    LifeStep step = to(life, life.signedBy ? VersionState::InForce : VersionState::SignedByOne, false);
    if (step.life.state == VersionState::SignedByOne) step.life.signedBy = side;
    if (step.life.state == VersionState::InForce) step.life.onTrial = false;
    return step;
}

Result<LifeStep> withdraw(const Life& life, Side side)
{
    if (life.state != VersionState::SignedByOne) return refused(life, VersionEvent::Withdraw);
    if (life.signedBy != side) return refuse(nothingToWithdraw, {key(side)});
    return to(life, VersionState::Proposed, true);
}

Result<LifeStep> trial(const Life& life, VersionEvent event)
{
    const bool starts = event == VersionEvent::StartTrial;
    const bool possible = starts ? isOpen(life) && !life.onTrial : life.onTrial;
    if (!possible) return refused(life, event);
    LifeStep step{life, false};
    step.life.onTrial = starts;
    return step;
}

}  // namespace

const char* key(VersionEvent event)
{
    static constexpr std::array<const char*, 13> keys{"edit",      "propose",   "sign",    "withdraw", "refuse",  "start_trial",    "end_trial",
                                                      "supersede", "comment",   "agree",   "decline",  "counter", "decline_counter"};
    return keys[static_cast<std::size_t>(event)];
}

Result<LifeStep> advance(const Life& life, const LifeEvent& event)
{
    const VersionState state = life.state;
    const bool isStep = event.what != VersionEvent::Supersede && event.what != VersionEvent::Sign;
    if (isStep && event.side == Side::Observer) return refuse(observerCannotStep, {key(event.what)});
    switch (event.what) {
        case VersionEvent::Edit:
            if (isOpen(life) || state == VersionState::SignedByOne) return to(life, VersionState::Draft, state != VersionState::Draft);
            break;
        case VersionEvent::Propose:
            if (state == VersionState::Draft) return to(life, VersionState::Proposed, false);
            break;
        case VersionEvent::Sign: return sign(life, event.side);
        case VersionEvent::Withdraw: return withdraw(life, event.side);
        case VersionEvent::Refuse:
            if (state == VersionState::Proposed) return to(life, VersionState::Draft, true);
            if (state == VersionState::SignedByOne) return to(life, VersionState::Proposed, true);
            break;
        case VersionEvent::StartTrial:
        case VersionEvent::EndTrial: return trial(life, event.what);
        case VersionEvent::Supersede:
            if (state == VersionState::InForce) return to(life, VersionState::Superseded, false);
            break;
        case VersionEvent::Comment:
        case VersionEvent::DeclineCounter:
            if (isOpen(life)) return LifeStep{life, false};
            break;
        case VersionEvent::Agree:
        case VersionEvent::Decline:
        case VersionEvent::Counter:
            if (state == VersionState::Proposed) return LifeStep{life, false};
            break;
    }
    return refused(life, event.what);
}

Life lifeOf(const Version& version, Instant at)
{
    Life life{version.state, {}, isOnTrial(version, at)};
    if (version.state == VersionState::SignedByOne && !version.signatures.empty()) life.signedBy = version.signatures.front().side;
    return life;
}

bool isInForce(const Version& version, Instant at)
{
    return version.inForceAt && *version.inForceAt <= at && (!version.supersededAt || at < *version.supersededAt);
}

bool isOnTrial(const Version& version, Instant at)
{
    if (!version.trialFrom || at < *version.trialFrom || (version.trialUntil && at >= *version.trialUntil)) return false;
    return !version.inForceAt || at < *version.inForceAt;
}

}  // namespace handschlag::agreement
