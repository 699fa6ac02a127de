#pragma once
// A waterfall as JSON of the command line contract and as a table for people.

#include <QLocale>
#include <QString>
#include <nlohmann/json.hpp>

#include "core/base/localized_text.h"
#include "core/usecase/waterfalls.h"

namespace handschlag::cli {

/// {"stages":[...],"groups":[...],"mode","from","to","as_of",...}; null where nothing is defined.
[[nodiscard]] nlohmann::json waterfallJson(const usecase::WaterfallReport& report, const std::vector<usecase::LeadLabel>& negativeLags,
                                           Language language);
/// One aligned table, and one for each group.
[[nodiscard]] QString waterfallText(const usecase::WaterfallReport& report, const std::vector<usecase::LeadLabel>& negativeLags, Language language);

}  // namespace handschlag::cli
