#include "ui/negotiation/point_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/agreement/word_redline.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

using agreement::NegotiationKind;
using agreement::PointState;

struct Negotiation {
    Q_DECLARE_TR_FUNCTIONS(Negotiation)
};

QString text(const std::string& value) { return QString::fromStdString(value); }

QString stateText(const agreement::Point& point)
{
    const QString author = name(point.authorSide);
    const QString other = name(point.otherSide());
    switch (point.state) {
        case PointState::Pending: return Negotiation::tr("Waits for %1 to answer").arg(other);
        case PointState::Agreed: return Negotiation::tr("Agreed by both sides");
        case PointState::Declined: return Negotiation::tr("Declined by %1; it is up to %2 now").arg(other, author);
        case PointState::Countered: return Negotiation::tr("%1 offers another value; it is up to %2 now").arg(other, author);
    }
    return {};
}

theme::Tone toneOf(PointState state)
{
    switch (state) {
        case PointState::Agreed: return theme::Tone::Ok;
        case PointState::Declined: return theme::Tone::Danger;
        case PointState::Countered: return theme::Tone::Accent;
        case PointState::Pending: break;
    }
    return theme::Tone::Warn;
}

QString deed(NegotiationKind kind)
{
    switch (kind) {
        case NegotiationKind::Edited: return Negotiation::tr("changed it");
        case NegotiationKind::Commented: return Negotiation::tr("wrote");
        case NegotiationKind::Agreed: return Negotiation::tr("agreed");
        case NegotiationKind::Declined: return Negotiation::tr("declined");
        case NegotiationKind::Countered: return Negotiation::tr("offered another value");
        case NegotiationKind::CounterAccepted: return Negotiation::tr("took the offer");
        case NegotiationKind::CounterDeclined: return Negotiation::tr("kept the value");
    }
    return {};
}

/// Edits without a word and what the state says already are no news.
QStringList remarksOf(const agreement::Point& point, const PointContext& context)
{
    QStringList lines;
    for (const agreement::NegotiationEvent& event : point.thread) {
        if (event.comment.empty()) continue;
        lines << QStringLiteral("%1, %2, %3: %4")
                     .arg(personName(event.actor, event.side, context.persons), nearTime(event.at, context.now, context.zone), deed(event.kind),
                          text(event.comment));
    }
    return lines;
}

}  // namespace

QString personName(PersonId id, agreement::Side side, const std::vector<usecase::Person>& persons)
{
    const auto known = std::ranges::find(persons, id, &usecase::Person::id);
    return QStringLiteral("%1 (%2)").arg(known == persons.end() ? Negotiation::tr("somebody") : text(known->name), name(side));
}

PointWords pointWords(const agreement::Point& point, const PointContext& context)
{
    const agreement::ChangeWords change = agreement::changeWords(point.change, context.base, context.current, currentLanguage());
    PointWords words;
    words.place = point.place();
    words.where = change.place.empty() ? text(change.parameter) : change.parameter.empty() ? text(change.place)
                                                                                            : QStringLiteral("%1: %2").arg(text(change.place), text(change.parameter));
    words.before = text(change.before);
    words.after = text(change.after);
    if (point.state == PointState::Countered)
        words.offered = point.offered ? text(agreement::valueWords(point.change, *point.offered, context.current, currentLanguage()))
                                      : Negotiation::tr("leave it out");
    words.author = QStringLiteral("%1, %2").arg(personName(point.author, point.authorSide, context.persons), nearTime(point.changedAt, context.now, context.zone));
    words.state = stateText(point);
    words.tone = toneOf(point.state);
    words.remarks = remarksOf(point, context);
    words.stands = point.state;
    words.authorSide = point.authorSide;
    return words;
}

}  // namespace handschlag::ui
