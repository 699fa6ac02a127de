#include "ui/queue/queue_lines.h"

#include <algorithm>

namespace handschlag::ui {
namespace {

using usecase::QueueEntry;
using usecase::QueueSection;

QString fieldText(const leads::Lead& lead, std::string_view field)
{
    const std::string_view text = leads::textOf(leads::valueOf(lead, field));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

QueueSection sectionAt(const QueueEntry& entry, Instant now)
{
    if (now > entry.due) return QueueSection::Overdue;
    if (entry.section != QueueSection::Overdue) return entry.section;
    return entry.handover.state == handover::State::Open ? QueueSection::New : QueueSection::FollowUp;
}

QueueLine lineOf(const QueueEntry& entry, Instant now)
{
    return {sectionAt(entry, now), entry.handover.id, entry.due, entry.handover.readiness};
}

bool ofTeam(const QueueEntry& entry, const QueueFilter& filter)
{
    return !filter.team || !entry.handover.team || entry.handover.team == *filter.team;
}

bool ofKind(const QueueEntry& entry, const QueueFilter& filter)
{
    if (filter.inquiryOnly && !entry.handover.inquiry) return false;
    return filter.duty == handover::Duty::None || entry.handover.duty == filter.duty;
}

QString searchText(const QueueEntry& entry)
{
    QString text;
    for (const char* field : {"company", "last_name", "first_name", "email"}) text += fieldText(entry.lead, field) + u'\n';
    return text.toCaseFolded();
}

QString searchNeedle(const QueueFilter& filter) { return filter.search.trimmed().toCaseFolded(); }

bool passes(const QueueEntry& entry, const QueueFilter& filter)
{
    const QString needle = searchNeedle(filter);
    return ofTeam(entry, filter) && ofKind(entry, filter) && (needle.isEmpty() || searchText(entry).contains(needle));
}

std::vector<QueueLine> linesOf(const std::vector<const QueueEntry*>& entries, const QueueFilter& filter, Instant now)
{
    std::vector<QueueLine> shown;
    for (const QueueEntry* entry : entries)
        if (passes(*entry, filter)) shown.push_back(lineOf(*entry, now));
    std::ranges::sort(shown, {}, &QueueLine::order);
    return withHeadings(shown);
}

std::vector<QueueLine> withHeadings(const std::vector<QueueLine>& leads)
{
    std::vector<QueueLine> lines;
    lines.reserve(leads.size() + 3);
    for (const QueueLine& line : leads) {
        if (lines.empty() || lines.back().section != line.section) lines.push_back({line.section, {}});
        lines.push_back(line);
    }
    return lines;
}

QueueCounts countsOf(const std::vector<const QueueEntry*>& entries, const QueueFilter& filter, Instant now)
{
    QueueCounts counts;
    for (const QueueEntry* entry : entries) {
        if (!ofTeam(*entry, filter)) continue;
        ++counts.waiting;
        if (sectionAt(*entry, now) == QueueSection::Overdue)
            ++counts.overdue;
        else if (entry->due >= now && entry->due.seconds - now.seconds <= soonSeconds)
            ++counts.dueSoon;
    }
    return counts;
}

}  // namespace handschlag::ui
