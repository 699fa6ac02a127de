#pragma once
// The order of the queue's rows: sections with their leads, filtered. Values and free functions; the model turns differences into signals.

#include <QString>
#include <optional>
#include <vector>

#include "core/usecase/handovers.h"

namespace handschlag::ui {

/// One row of the list: the heading of a section, or one lead.
struct QueueLine {
    usecase::QueueSection section = usecase::QueueSection::New;
    HandoverId handover;  ///< none: the heading of the section
    [[nodiscard]] bool isHeading() const { return !handover; }
    /// Names the row whatever its place: a lead keeps its identity when it becomes overdue.
    [[nodiscard]] std::int64_t identity() const { return isHeading() ? -1 - static_cast<std::int64_t>(section) : handover.value; }
};

struct QueueFilter {
    QString search;              ///< any part of company, name, e-mail, case-insensitive; empty: all
    std::optional<TeamId> team;  ///< absent: every team
};

struct QueueCounts {
    int waiting = 0;
    int dueSoon = 0;  ///< within 15 minutes and not overdue
    int overdue = 0;
    friend bool operator==(const QueueCounts&, const QueueCounts&) = default;
};

/// A lead whose time to be decided passed since it was loaded belongs to the overdue ones; one to follow up stays where it is.
[[nodiscard]] usecase::QueueSection sectionAt(const usecase::QueueEntry& entry, Instant now);
[[nodiscard]] bool passes(const usecase::QueueEntry& entry, const QueueFilter& filter);
/// Sections in the order overdue, new, follow up; within them due, readiness (descending), id. Empty sections have no heading.
[[nodiscard]] std::vector<QueueLine> linesOf(const std::vector<const usecase::QueueEntry*>& entries, const QueueFilter& filter, Instant now);
/// Counts the leads of the filter's team; a search does not change them.
[[nodiscard]] QueueCounts countsOf(const std::vector<const usecase::QueueEntry*>& entries, const QueueFilter& filter, Instant now);

}  // namespace handschlag::ui
