#include "ui/queue/cadence_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/handover/approach.h"
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

QString whyChannel(const std::string& why)
{
    if (why == "inquiry") return Cadence::tr("they asked to be contacted");
    if (why == "ready") return Cadence::tr("high readiness");
    if (why == "cadence") return Cadence::tr("the agreed cadence begins with it");
    if (why == "no_phone") return Cadence::tr("no phone number is known");
    if (why == "no_phone_consent") return Cadence::tr("no consent to calls");
    if (why == "no_mail") return Cadence::tr("no consent to e-mail");
    return {};
}

QString toneText(const std::string& tone)
{
    if (tone == "answer") return Cadence::tr("answer what they asked");
    if (tone == "appointment") return Cadence::tr("the need is known: offer an appointment");
    if (tone == "advice") return Cadence::tr("offer advice on what interested them");
    if (tone == "introduce") return Cadence::tr("introduce yourself");
    return {};
}

QString whenText(const std::string& time)
{
    if (time == "at_once") return Cadence::tr("at once");
    if (time == "today") return Cadence::tr("today");
    return Cadence::tr("by the first touch’s deadline");
}

}  // namespace

QString approachText(const usecase::HandoverDetails& details, Instant now)
{
    const auto clocks = calendar::TeamClocks::create(details.document.calendar);
    if (!clocks) return {};
    const auto approach = handover::approachTo(details.document.sales, clocks->of(details.entry.teamName), details.entry.handover, details.entry.lead, now);
    if (approach.channel.empty()) return Cadence::tr("neither phone nor e-mail may be used");
    QStringList parts{channelName(approach.channel) + u' ' + whenText(approach.time), whyChannel(approach.why), toneText(approach.tone)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

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
