#pragma once
// Channels and results of a touch, and duties, as people say them.

#include <QString>
#include <string_view>

#include "core/handover/handover.h"

namespace handschlag::ui {

/// "Call", "E-mail" ...
[[nodiscard]] QString channelName(std::string_view channel);
/// "reached", "no answer" ...
[[nodiscard]] QString touchResultName(std::string_view result);
/// "Decide", "First touch" ...; empty for none.
[[nodiscard]] QString dutyName(handover::Duty duty);

}  // namespace handschlag::ui
