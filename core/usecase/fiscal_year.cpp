#include "core/usecase/fiscal_year.h"

#include <charconv>
#include <string>

namespace handschlag::usecase {
namespace {

constexpr const char* setting = "review.year_start";
constexpr int monthsOfYear = 12;

bool isMonth(int month) { return month >= 1 && month <= monthsOfYear; }

}  // namespace

Result<int> fiscalYearStart(Store& store)
{
    const auto text = store.workspace().setting(setting);
    if (!text) return std::unexpected(text.error());
    int month = 1;
    if (*text) std::from_chars((*text)->data(), (*text)->data() + (*text)->size(), month);
    return isMonth(month) ? month : 1;
}

Result<void> setFiscalYearStart(Store& store, int month)
{
    if (!isMonth(month)) return misuse(codes::fiscalYearMonth, {std::to_string(month)});
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (auto written = store.workspace().setSetting(setting, std::to_string(month)); !written) return written;
    const auto done = (*transaction)->commit();
    return done ? Result<void>() : std::unexpected(done.error());
}

}  // namespace handschlag::usecase
