#pragma once
// The order of the queue's rows: sections with their leads, filtered. Values and free functions; the model turns differences into signals.

#include <QString>
#include <optional>
#include <tuple>
#include <vector>

#include "core/usecase/handovers.h"

namespace handschlag::ui {

/// One row of the list: the heading of a section, or one lead.
struct QueueLine {
    usecase::QueueSection section = usecase::QueueSection::New;
    HandoverId handover;  ///< none: the heading of the section
    Instant due = {};
    int readiness = 0;
    [[nodiscard]] bool isHeading() const { return !handover; }
    /// Lines ascend by it: the heading first, then due, readiness (descending), id.
    [[nodiscard]] auto order() const { return std::tuple(section, !isHeading(), due, -readiness, handover); }
    friend bool operator==(const QueueLine&, const QueueLine&) = default;
    /// Names the row whatever its place: a lead keeps its identity when it becomes overdue.
    [[nodiscard]] std::int64_t identity() const { return isHeading() ? -1 - static_cast<std::int64_t>(section) : handover.value; }
};

struct QueueFilter {
    QString search;              ///< any part of company, name, e-mail, case-insensitive; empty: all
    std::optional<TeamId> team;  ///< absent: every team
    std::optional<PersonId> person = {};  ///< their own queue; decided when the queue is read
    bool inquiryOnly = false;
    handover::Duty duty = handover::Duty::None;  ///< None: every kind
    friend bool operator==(const QueueFilter&, const QueueFilter&) = default;
};

/// Due within so many seconds is due soon.
constexpr std::int64_t soonSeconds = 15 * 60;

struct QueueCounts {
    int waiting = 0;
    int dueSoon = 0;  ///< within 15 minutes and not overdue
    int overdue = 0;
    friend bool operator==(const QueueCounts&, const QueueCounts&) = default;
};

/// Whatever should have been done by now is overdue, however it was when it was loaded.
[[nodiscard]] usecase::QueueSection sectionAt(const usecase::QueueEntry& entry, Instant now);
[[nodiscard]] QueueLine lineOf(const usecase::QueueEntry& entry, Instant now);
/// In the filter's team. What lies in no team's queue was read because it concerns this one.
[[nodiscard]] bool ofTeam(const usecase::QueueEntry& entry, const QueueFilter& filter);
/// Of the kind that the filter asks for.
[[nodiscard]] bool ofKind(const usecase::QueueEntry& entry, const QueueFilter& filter);
/// What a search looks through, in lower case.
[[nodiscard]] QString searchText(const usecase::QueueEntry& entry);
[[nodiscard]] QString searchNeedle(const QueueFilter& filter);
[[nodiscard]] bool passes(const usecase::QueueEntry& entry, const QueueFilter& filter);
/// Sections in the order overdue, new, follow up; within them due, readiness (descending), id. Empty sections have no heading.
[[nodiscard]] std::vector<QueueLine> linesOf(const std::vector<const usecase::QueueEntry*>& entries, const QueueFilter& filter, Instant now);
/// Puts the heading of each section before its leads, which are in order.
[[nodiscard]] std::vector<QueueLine> withHeadings(const std::vector<QueueLine>& leads);
/// Counts the leads of the filter's team; a search does not change them.
[[nodiscard]] QueueCounts countsOf(const std::vector<const usecase::QueueEntry*>& entries, const QueueFilter& filter, Instant now);

}  // namespace handschlag::ui
