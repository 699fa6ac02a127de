#pragma once
// The report of a review for people at a terminal.

#include <QString>

#include "core/base/localized_text.h"
#include "core/review/report.h"

namespace handschlag::cli {

[[nodiscard]] QString reviewText(const review::Report& report, Language language);

}  // namespace handschlag::cli
