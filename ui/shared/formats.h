#pragma once
// Numbers, times and terms as people read them, in the program's current language and the workspace's zone. Display only: input has
// its own parsers.

#include <QString>
#include <QTimeZone>

#include "core/agreement/version.h"
#include "core/base/instant.h"
#include "core/review/quarter.h"
#include "core/handover/handover.h"
#include "core/pipeline/stage_event.h"
#include "core/scoring/score.h"
#include "core/usecase/handovers.h"

namespace handschlag::ui {

/// The zone named, or UTC if this system does not know it.
[[nodiscard]] QTimeZone zoneNamed(const std::string& name);

/// "58,62" from 5862; whole points without fraction ("20").
[[nodiscard]] QString points(scoring::Centipoints centipoints);
/// "+20", "−10", "±0": an addend.
[[nodiscard]] QString signedPoints(scoring::Centipoints centipoints);
/// "58,6 %" from 0.586; decimals 0..2.
[[nodiscard]] QString percent(double ratio, int decimals = 0);
/// "75 %" from 7500, rounded down.
[[nodiscard]] QString percentOfBp(std::int32_t basisPoints);
/// "2.314"
[[nodiscard]] QString count(std::int64_t number);

/// "31.03.2026"
[[nodiscard]] QString date(Day day);
[[nodiscard]] QString date(Instant at, const QTimeZone& zone);
/// "31.03.2026 09:10"
[[nodiscard]] QString dateTime(Instant at, const QTimeZone& zone);
/// "09:10"
[[nodiscard]] QString timeOfDay(Instant at, const QTimeZone& zone);
/// "today 09:10", "tomorrow 09:10", "yesterday 17:40", else date and time.
[[nodiscard]] QString nearTime(Instant at, Instant now, const QTimeZone& zone);
/// "in 25 min", "in 3 h", "in 2 days", "overdue for 2 h": a deadline seen from now.
[[nodiscard]] QString dueIn(Instant due, Instant now);
/// "25 min", "3 h", "2 days"
[[nodiscard]] QString duration(std::int64_t seconds);
/// "Q3 2026" / "2026 Q3"
/// "Q1 2026"; with its months where the year does not begin in January.
[[nodiscard]] QString quarter(const review::Quarter& quarter);

[[nodiscard]] QString name(scoring::Decision decision);
[[nodiscard]] QString name(pipeline::Role role);
[[nodiscard]] QString name(pipeline::Exit exit);
[[nodiscard]] QString name(agreement::Side side);
[[nodiscard]] QString name(agreement::VersionState state);
/// "in force": a state in the middle of a sentence.
[[nodiscard]] QString inSentence(agreement::VersionState state);
[[nodiscard]] QString inSentence(handover::State state);
[[nodiscard]] QString name(agreement::Measure measure);
[[nodiscard]] QString name(handover::State state);
[[nodiscard]] QString name(handover::EventKind kind);
[[nodiscard]] QString name(usecase::QueueSection section);
/// Every decision, in the order people list them: what sales gets first.
[[nodiscard]] const std::vector<scoring::Decision>& decisionsInOrder();

/// Display name of a standard field ("first_name" > "First name"); attributes as they are.
[[nodiscard]] QString fieldName(std::string_view field);

}  // namespace handschlag::ui
