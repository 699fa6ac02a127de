#include "ui/queue/possible.h"

#include <QCoreApplication>

#include "core/handover/consent.h"
#include "core/handover/life.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using handover::EventKind;
using handover::State;

struct Possible {
    Q_DECLARE_TR_FUNCTIONS(Possible)
};

}  // namespace

QString whyNot(EventKind kind, const usecase::QueueEntry& entry)
{
    const State state = entry.handover.state;
    if (handover::next(state, kind)) return {};
    if (state == State::Open) return Possible::tr("Accept the lead first.");
    if (kind == EventKind::OpenOpportunity && state == State::Accepted) return Possible::tr("Qualify the lead first.");
    if ((kind == EventKind::Win || kind == EventKind::Lose) && state != State::Closed) return Possible::tr("Open an opportunity first.");
    return Possible::tr("Not possible: this lead is %1.").arg(inSentence(state));
}

QString whyNoReject(const usecase::QueueEntry& entry)
{
    const State state = entry.handover.state;
    if (state == State::Open || state == State::Accepted || state == State::Qualified) return {};
    return Possible::tr("Not possible: this lead is %1.").arg(inSentence(state));
}

QString whyNoMail(const usecase::QueueEntry& entry)
{
    if (QString text = whyNot(EventKind::Touch, entry); !text.isEmpty()) return text;
    if (!handover::mayMail(entry.lead)) return Possible::tr("No consent to e-mail is recorded.");
    if (leads::isMissing(leads::valueOf(entry.lead, "email"))) return Possible::tr("No e-mail address is known.");
    return {};
}

QString whyNoRelease(const usecase::QueueEntry& entry, PersonId actor)
{
    if (entry.handover.state != State::Open || !entry.handover.claimedBy) return Possible::tr("Nobody has claimed this lead.");
    if (entry.handover.claimedBy != actor) return Possible::tr("Only the person who claimed it can release it.");
    return {};
}

}  // namespace handschlag::ui
