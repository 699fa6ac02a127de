#include "ui/queue/queue_lines.h"

#include <algorithm>
#include <tuple>

namespace handschlag::ui {
namespace {

using usecase::QueueEntry;
using usecase::QueueSection;

constexpr std::int64_t soonSeconds = 15 * 60;

QString fieldText(const leads::Lead& lead, std::string_view field)
{
    const std::string_view text = leads::textOf(leads::valueOf(lead, field));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool ofTeam(const QueueEntry& entry, const QueueFilter& filter) { return !filter.team || entry.handover.team == *filter.team; }

}  // namespace

QueueSection sectionAt(const QueueEntry& entry, Instant now)
{
    return entry.section == QueueSection::New && now > entry.due ? QueueSection::Overdue : entry.section;
}

bool passes(const QueueEntry& entry, const QueueFilter& filter)
{
    if (!ofTeam(entry, filter)) return false;
    const QString needle = filter.search.trimmed();
    if (needle.isEmpty()) return true;
    for (const char* field : {"company", "last_name", "first_name", "email"})
        if (fieldText(entry.lead, field).contains(needle, Qt::CaseInsensitive)) return true;
    return false;
}

std::vector<QueueLine> linesOf(const std::vector<const QueueEntry*>& entries, const QueueFilter& filter, Instant now)
{
    std::vector<std::pair<QueueSection, const QueueEntry*>> shown;
    for (const QueueEntry* entry : entries)
        if (passes(*entry, filter)) shown.emplace_back(sectionAt(*entry, now), entry);
    std::ranges::sort(shown, {}, [](const auto& item) {
        const auto& [section, entry] = item;
        return std::tuple(section, entry->due, -entry->handover.readiness, entry->handover.id);
    });
    std::vector<QueueLine> lines;
    for (const auto& [section, entry] : shown) {
        if (lines.empty() || lines.back().section != section) lines.push_back({section, {}});
        lines.push_back({section, entry->handover.id});
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
