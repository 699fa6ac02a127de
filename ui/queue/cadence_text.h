#pragma once
// Where a lead stands in the agreed cadence: what is done, what is next, by when.

#include <QString>
#include <QTimeZone>

#include "core/handover/duty.h"
#include "core/usecase/handovers.h"

namespace handschlag::ui {

/// What is next under the clocks of the lead's team; nothing if the calendar of the agreement cannot be used.
[[nodiscard]] std::optional<handover::NextDuty> nextDutyOf(const usecase::HandoverDetails& details);
/// "Call 2 of 3 (touch 3 of 6), due Tue 14.10.2025 10:00 · in 2 days", "The cadence is done: conclude by ..."
[[nodiscard]] QString cadenceText(const usecase::HandoverDetails& details, Instant now, const QTimeZone& zone);
/// What to do first with a lead that has just come: "Call at once: they asked to be contacted. Answer what they asked."
[[nodiscard]] QString approachText(const usecase::HandoverDetails& details, Instant now);
/// One line for each touch that was made: "Call, no answer: today 09:12".
[[nodiscard]] QStringList touchesMade(const usecase::HandoverDetails& details, Instant now, const QTimeZone& zone);

}  // namespace handschlag::ui
