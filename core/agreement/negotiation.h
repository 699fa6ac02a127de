#pragma once
// Negotiating a version: every parameter in which it differs from what it stands on is a point, attributed to whoever changed it, and
// answered by the other side. The points follow from the two documents and the events; nothing else is stored.
//
//   for (const Point& point : pointsOf(base, current, events)) show(point.change, point.state, point.thread);
//   if (const auto may = checkAnswer(points, place, EventKind::Agreed, Side::Sales); !may) return may;
//
// A change nobody made is no point: what the program fills in when proposing (clause 14) is in front of both before they sign.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/agreement/difference.h"
#include "core/agreement/document.h"
#include "core/base/ids.h"
#include "core/base/instant.h"

namespace handschlag::agreement {

enum class NegotiationKind : std::uint8_t { Edited, Commented, Agreed, Declined, Countered, CounterAccepted, CounterDeclined };
[[nodiscard]] const char* key(NegotiationKind kind);
[[nodiscard]] std::optional<NegotiationKind> negotiationKindFromKey(std::string_view text);

struct NegotiationEvent {
    std::int64_t id = 0;  ///< given by the store; ascending in time
    VersionId version;
    NegotiationKind kind = NegotiationKind::Edited;
    PersonId actor;
    Side side = Side::Marketing;  ///< on which the actor stood then
    Instant at;
    std::string clause;     ///< as in Change, against the version's base
    std::string parameter;  ///< empty: a comment on the clause as a whole
    std::optional<nlohmann::json> before;  ///< Edited, CounterAccepted: value before this edit; nothing: absent
    std::optional<nlohmann::json> after;   ///< Edited, CounterAccepted: value set; Countered: value offered; nothing: absent
    std::string comment;                   ///< empty: none, or erased
    [[nodiscard]] Place place() const { return {clause, parameter}; }
};

enum class PointState : std::uint8_t { Pending, Agreed, Declined, Countered };
[[nodiscard]] const char* key(PointState state);

struct Point {
    Change change;  ///< from the base to the version as it stands
    PointState state = PointState::Pending;
    PersonId author;                     ///< of the last edit
    Side authorSide = Side::Marketing;
    Instant changedAt;
    std::optional<nlohmann::json> offered;  ///< with Countered; nothing there: the offer is to leave it out
    std::vector<NegotiationEvent> thread;   ///< all about this place, oldest first
    [[nodiscard]] Side otherSide() const { return authorSide == Side::Marketing ? Side::Sales : Side::Marketing; }
    /// Whose turn it is: the other side's while pending, the author's side's while declined or countered; nobody's once agreed.
    [[nodiscard]] std::optional<Side> awaits() const;
    [[nodiscard]] Place place() const { return change.place(); }
};

/// Declined and Countered: block proposing.
[[nodiscard]] bool isOpen(PointState state);
/// Pending, Declined and Countered: block signing.
[[nodiscard]] bool isUnresolved(PointState state);

/// In the order of the document.
[[nodiscard]] std::vector<Point> pointsOf(const nlohmann::json& base, const nlohmann::json& current, std::span<const NegotiationEvent> events);
[[nodiscard]] const Point* findPoint(std::span<const Point> points, const Place& place);

/// What one edit did, seen from the base: one change for each place whose value differs now from what it was. `before` is the value
/// before the edit. An edited place that has the base's value again is among them.
[[nodiscard]] std::vector<Change> editedPlaces(const nlohmann::json& base, const nlohmann::json& before, const nlohmann::json& after);

/// May this side answer like that? Refuses: no such point (agreement.point_missing {clause, parameter}), an answer by the side that made
/// the change (agreement.own_change {clause}), an answer to an offer by the side that made it (agreement.own_offer {clause}), an answer
/// to an offer where there is none (agreement.no_offer {clause}), one that is given already (agreement.answered_so {clause}).
[[nodiscard]] Result<void> checkAnswer(std::span<const Point> points, const Place& place, NegotiationKind answer, Side side);

}  // namespace handschlag::agreement
