#include "ui/queue/cadence_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/handover/consent.h"
#include "core/handover/event_details.h"
#include "core/handover/standing_events.h"
#include "ui/queue/due_text.h"
#include "ui/queue/touch_words.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using handover::Duty;
using handover::EventKind;
using handover::HandoverEvent;

struct Cadence {
    Q_DECLARE_TR_FUNCTIONS(Cadence)
};

std::vector<HandoverEvent> touches(const usecase::HandoverDetails& details)
{
    auto standing = handover::standingEvents(details.events);
    std::erase_if(standing, [](const HandoverEvent& event) { return event.kind != EventKind::Touch; });
    return standing;
}

/// "Call 2 of 3 (touch 3 of 6)"
QString nextTouch(const usecase::HandoverDetails& details, const handover::NextDuty& next)
{
    const auto made = touches(details);
    const auto done = std::ranges::count(made, next.channel, &HandoverEvent::reason);
    int planned = 0;
    for (const auto& step : details.document.sales.cadence)
        if (step.channel == next.channel) planned += step.count;
    return Cadence::tr("%1 %2 of %3 (touch %4 of %5)").arg(channelName(next.channel)).arg(done + 1).arg(planned).arg(next.number).arg(next.planned);
}

}  // namespace

std::optional<handover::NextDuty> nextDutyOf(const usecase::HandoverDetails& details)
{
    const auto clocks = calendar::TeamClocks::create(details.document.calendar);
    if (!clocks) return {};
    return handover::nextDuty(details.document, clocks->of(details.entry.teamName), details.entry.handover, details.events,
                              handover::mayMail(details.entry.lead));
}

QString cadenceText(const usecase::HandoverDetails& details, Instant now, const QTimeZone& zone)
{
    const auto next = nextDutyOf(details);
    if (!next || next->duty == Duty::None) return {};
    QString what = dutyName(next->duty);
    if ((next->duty == Duty::FirstTouch || next->duty == Duty::Touch) && !next->channel.empty() && next->planned > 0) what = nextTouch(details, *next);
    if (next->duty == Duty::Conclude && details.entry.handover.state == handover::State::Accepted) what = Cadence::tr("The cadence is done: conclude");
    if (!next->due) return what;
    return Cadence::tr("%1 · %2", "what is next · by when").arg(what, dueText(*next->due, now, zone));
}

QStringList touchesMade(const usecase::HandoverDetails& details, Instant now, const QTimeZone& zone)
{
    QStringList lines;
    for (const HandoverEvent& touch : touches(details)) {
        const auto kept = handover::detailsFromText(touch.details);
        const QString result = kept ? touchResultName(kept->result) : QString();
        const QString what = result.isEmpty() ? channelName(touch.reason) : channelName(touch.reason) + QStringLiteral(", ") + result;
        lines << Cadence::tr("%1: %2", "touch: when").arg(what, nearTime(touch.effectiveAt, now, zone));
    }
    return lines;
}

}  // namespace handschlag::ui
