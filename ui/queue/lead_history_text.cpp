// Timeline of a lead: its activities and the events of its handover, one list, newest first.

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/handover/event_details.h"
#include "core/scoring/bant.h"
#include "ui/queue/bant_row.h"
#include "ui/queue/html.h"
#include "ui/queue/lead_text.h"
#include "ui/queue/touch_words.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

constexpr std::size_t shownEntries = 60;

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

struct Entry {
    Instant at;
    QString markup;
};

QString reasonName(const agreement::Document& document, const std::string& code, Language language)
{
    const auto& reasons = document.reasons.reasons;
    const auto found = std::ranges::find(reasons, code, &agreement::RejectionReason::code);
    return found == reasons.end() ? QString::fromStdString(code) : QString::fromStdString(found->name.in(language));
}

Entry activityEntry(const leads::Activity& activity, const agreement::Document& document)
{
    QString text = html::text(activityName(activity.type, activity.asset, document));
    if (!activity.asset.empty()) text += QStringLiteral(": ") + html::text(activity.asset);
    if (activity.value > 0) text += QStringLiteral(" (") + html::text(QLocale().toString(static_cast<qlonglong>(activity.value))) + u')';
    return {activity.occurredAt, text};
}

/// What an event says beside its kind: channel and result of a touch, missing fields of a return, the name of a reason.
QString eventDetail(const handover::HandoverEvent& event, const agreement::Document& document, Language language)
{
    const auto kept = handover::detailsFromText(event.details);
    if (event.kind == handover::EventKind::Touch)
        return kept && !kept->result.empty() ? channelName(event.reason) + QStringLiteral(", ") + touchResultName(kept->result) : channelName(event.reason);
    if (event.kind == handover::EventKind::Claim && kept && kept->result == "released") return TimelineText::tr("released again");
    if (event.kind == handover::EventKind::Return && kept && !kept->missing.empty()) {
        QStringList fields;
        for (const std::string& field : kept->missing) fields << fieldName(field);
        return fields.join(QStringLiteral(", "));
    }
    return event.reason.empty() ? QString() : reasonName(document, event.reason, language);
}

Entry eventEntry(const handover::HandoverEvent& event, const usecase::HandoverDetails& details, const LeadTextContext& context)
{
    QString text = QStringLiteral("<b>%1</b>").arg(html::text(name(event.kind)));
    if (const auto person = context.persons.find(event.actor); person != context.persons.end())
        text += QStringLiteral(" · ") + html::text(person->second);
    if (const QString detail = eventDetail(event, details.document, context.language); !detail.isEmpty()) text += QStringLiteral(": ") + html::text(detail);
    if (!event.comment.empty()) text += QStringLiteral(" – ") + html::text(event.comment);
    const bool takenBack = std::ranges::find(details.events, event.id, &handover::HandoverEvent::undoes) != details.events.end();
    if (takenBack) text = QStringLiteral("<s>%1</s> ").arg(text) + html::text(TimelineText::tr("(taken back)"));
    return {event.effectiveAt, text};
}

/// A BANT answer that a person noted.
std::optional<Entry> answerEntry(const leads::FieldChange& change, const LeadTextContext& context)
{
    const auto person = context.persons.find(change.actor);
    if (person == context.persons.end() || std::ranges::find(scoring::bantFields, change.field) == scoring::bantFields.end()) return {};
    const QString answer = answerName(scoring::bantAnswer(leads::textOf(change.after)));
    return Entry{change.effectiveAt, QStringLiteral("<b>%1</b> · %2").arg(html::text(TimelineText::tr("%1: %2", "field: value").arg(fieldName(change.field), answer)),
                                                                          html::text(person->second))};
}

}  // namespace

QString timelineText(const LeadReading& reading, const LeadTextContext& context)
{
    const usecase::HandoverDetails& details = reading.details;
    std::vector<Entry> entries;
    for (const auto& activity : details.snapshot.activities) entries.push_back(activityEntry(activity, details.document));
    for (const auto& event : details.events) entries.push_back(eventEntry(event, details, context));
    for (const auto& change : reading.history)
        if (auto entry = answerEntry(change, context)) entries.push_back(std::move(*entry));
    std::ranges::stable_sort(entries, std::ranges::greater{}, &Entry::at);
    std::vector<std::vector<QString>> rows;
    for (const Entry& entry : entries) {
        if (rows.size() == shownEntries) break;
        rows.push_back({html::text(dateTime(entry.at, context.zone)), entry.markup});
    }
    QString result = html::heading(TimelineText::tr("Timeline")) + html::table(rows);
    if (entries.size() > rows.size())
        result += html::paragraph(html::text(TimelineText::tr("%n earlier entries", nullptr, static_cast<int>(entries.size() - rows.size()))));
    return result;
}

}  // namespace handschlag::ui
