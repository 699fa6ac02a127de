#pragma once
// Answers of `backtest`, as JSON and for people.

#include <QString>
#include <nlohmann/json.hpp>

#include "app/cli/judgement.h"
#include "core/usecase/backtests.h"

namespace handschlag::cli {

[[nodiscard]] nlohmann::json backtestJson(const usecase::BacktestReport& report, const usecase::LoadedBacktest& loaded, const Judgement& judgement);
[[nodiscard]] QString backtestText(const usecase::BacktestReport& report, const usecase::LoadedBacktest& loaded, const Judgement& judgement);

}  // namespace handschlag::cli
