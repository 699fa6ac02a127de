#pragma once
// What `insight` found, for people and as JSON.

#include <QString>
#include <nlohmann/json.hpp>

#include "app/cli/judgement.h"
#include "core/insight/win_rates.h"

namespace handschlag::cli {

/// field: only this one; empty: all.
[[nodiscard]] nlohmann::json liftJson(const insight::WinRates& rates, const insight::WinBase& base, const Judgement& judgement, const std::string& field);
[[nodiscard]] QString liftText(const insight::WinRates& rates, const insight::WinBase& base, const Judgement& judgement, const std::string& field,
                               Language language);

}  // namespace handschlag::cli
