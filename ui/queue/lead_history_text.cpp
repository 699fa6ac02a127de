// Timeline of a lead: its activities and the events of its handover, one list, newest first.

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/queue/html.h"
#include "ui/queue/lead_text.h"
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

Entry eventEntry(const handover::HandoverEvent& event, const agreement::Document& document, const LeadTextContext& context)
{
    QString text = QStringLiteral("<b>%1</b>").arg(html::text(name(event.kind)));
    if (const auto person = context.persons.find(event.actor); person != context.persons.end())
        text += QStringLiteral(" · ") + html::text(person->second);
    if (!event.reason.empty()) text += QStringLiteral(": ") + html::text(reasonName(document, event.reason, context.language));
    if (!event.comment.empty()) text += QStringLiteral(" – ") + html::text(event.comment);
    return {event.effectiveAt, text};
}

}  // namespace

QString timelineText(const usecase::HandoverDetails& details, const LeadTextContext& context)
{
    std::vector<Entry> entries;
    for (const auto& activity : details.snapshot.activities) entries.push_back(activityEntry(activity, details.document));
    for (const auto& event : details.events) entries.push_back(eventEntry(event, details.document, context));
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
