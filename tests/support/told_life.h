#pragma once
// The life of a handover told line by line in Berlin's wall clock, with the events as the steps of the program would leave them. The agreement
// is the usual template: Mon-Fri 08:00-17:00, decision within 4 h, first touch within 9 h, 3 calls and 3 e-mails in 10 working days, status
// within 18 h, corrections within 18 h, objections within 45 h. Submitted Mon 2026-02-02 09:00.

#include <QtTest>

#include "core/agreement/templates.h"
#include "core/handover/duty.h"
#include "core/handover/event_details.h"

namespace told {

using namespace handschlag;
using namespace handschlag::handover;

inline const calendar::Zone berlin = *calendar::Zone::find("Europe/Berlin");

/// "2026-02-02 10:00", in Berlin.
inline Instant local(const QString& text)
{
    return berlin.at(*dayFromIso(text.left(10).toStdString()), QTime(0, 0).secsTo(QTime::fromString(text.mid(11), "HH:mm")));
}

inline QString written(std::optional<Instant> instant)
{
    if (!instant) return "never";
    const QTime time = QTime(0, 0).addSecs(berlin.secondOfDay(*instant));
    return QString::fromStdString(toIso(berlin.dayOf(*instant))) + " " + time.toString("HH:mm");
}

inline WorkTerms terms()
{
    auto document = *agreement::templateDocument("b2b_standard");
    document.calendar.region = "NW";
    document.sales.cadence = {{"call", 3}, {"email", 3}};
    document.sales.cadenceDays = 10;
    document.sales.statusMinutes = 18 * 60;
    document.marketing.correctionMinutes = 18 * 60;
    document.marketing.objectionMinutes = 45 * 60;
    return *WorkTerms::create(document);
}

/// A handover and its events, as the steps would leave them.
class Life {
public:
    Life()
    {
        handover_.submittedAt = local("2026-02-02 09:00");
        handover_.decisionDue = local("2026-02-02 13:00");
        handover_.firstTouchDue = local("2026-02-03 09:00");
        add(EventKind::Submit, handover_.submittedAt, State::Open);
    }
    void add(EventKind kind, Instant at, State after, const QString& channel = {}, const QString& pause = {}, std::optional<Instant> date = {})
    {
        EventDetails details;
        details.before = assignmentOf(handover_);
        details.pause = pause.toStdString();
        HandoverEvent event;
        event.id = static_cast<std::int64_t>(events_.size()) + 1;
        event.kind = kind;
        event.effectiveAt = event.recordedAt = at;
        event.reason = channel.toStdString();
        event.actor = {1};
        event.stateBefore = handover_.state;
        event.stateAfter = after;
        event.details = toText(details);
        handover_.state = after;
        if (date) handover_.followUpAt = date;
        if (kind == EventKind::Correct || kind == EventKind::Overturn || kind == EventKind::Reassign) {
            handover_.decisionDue = terms().clocks.of("").due(at, 4 * 3600);
            handover_.firstTouchDue = terms().clocks.of("").due(at, 9 * 3600);
        }
        events_.push_back(event);
    }
    void undo(std::int64_t id, Instant at)
    {
        const auto& taken = events_[static_cast<std::size_t>(id) - 1];
        handover_.state = taken.stateBefore;
        restore(handover_, *detailsFromText(taken.details)->before);
        HandoverEvent event;
        event.id = static_cast<std::int64_t>(events_.size()) + 1;
        event.kind = EventKind::Undo;
        event.effectiveAt = event.recordedAt = at;
        event.undoes = id;
        events_.push_back(event);
    }
    /// "accept 2026-02-02 10:00", "touch 2026-02-02 10:00 call [2026-02-10 09:00 [contact_away]]", "undo 2026-02-02 10:00 3"
    /// A last word "+90" says that it was recorded 90 minutes later.
    void tell(const QString& line)
    {
        QStringList words = line.split(' ', Qt::SkipEmptyParts);
        const int later = words.last().startsWith('+') ? words.takeLast().toInt() : 0;
        tellWords(words);
        events_.back().recordedAt = events_.back().effectiveAt.plus(std::int64_t{60} * later);
    }
private:
    void tellWords(const QStringList& words)
    {
        const Instant at = local(words[1] + " " + words[2]);
        if (words[0] == "undo") return undo(words[3].toLongLong(), at);
        static const QMap<QString, std::pair<EventKind, State>> known{{"accept", {EventKind::Accept, State::Accepted}},
                                                                      {"touch", {EventKind::Touch, State::Accepted}},
                                                                      {"date", {EventKind::FollowUp, State::Accepted}},
                                                                      {"qualify", {EventKind::Qualify, State::Qualified}},
                                                                      {"opportunity", {EventKind::OpenOpportunity, State::Opportunity}},
                                                                      {"return", {EventKind::Return, State::Returned}},
                                                                      {"correct", {EventKind::Correct, State::Open}},
                                                                      {"reject", {EventKind::Reject, State::Rejected}},
                                                                      {"object", {EventKind::Object, State::Disputed}},
                                                                      {"overturn", {EventKind::Overturn, State::Open}},
                                                                      {"win", {EventKind::Win, State::Closed}},
                                                                      {"recycle", {EventKind::Recycle, State::Closed}},
                                                                      {"reassign", {EventKind::Reassign, State::Open}},
                                                                      {"expire", {EventKind::Expire, State::Closed}},
                                                                      {"erase", {EventKind::Erase, State::Closed}},
                                                                      {"withdraw", {EventKind::Withdraw, State::Closed}}};
        const auto [kind, after] = known.value(words[0]);
        const int dated = words[0] == "touch" ? 4 : 3;
        std::optional<Instant> date;
        if (words.size() > dated + 1) date = local(words[dated] + " " + words[dated + 1]);
        add(kind, at, after, dated == 4 || words.size() == 4 ? words.value(3) : QString(), words.value(dated + 2), date);
    }
public:
    [[nodiscard]] const Handover& handover() const { return handover_; }
    [[nodiscard]] const std::vector<HandoverEvent>& events() const { return events_; }
    [[nodiscard]] NextDuty next(const WorkTerms& terms, bool mayMail = true) const
    {
        return nextDuty(terms.document, terms.clocks.of(""), handover_, events_, mayMail);
    }

private:
    Handover handover_;
    std::vector<HandoverEvent> events_;
};

}  // namespace told
