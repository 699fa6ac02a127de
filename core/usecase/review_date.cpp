#include "core/usecase/review_date.h"

#include <string>

namespace handschlag::usecase {
namespace {

std::string settingOf(std::string_view product)
{
    std::string name = "review.next";
    if (!product.empty()) name += '.' + std::string(product);
    return name;
}

}  // namespace

Result<std::optional<Day>> nextReview(Store& store, std::string_view product)
{
    const auto text = store.workspace().setting(settingOf(product));
    if (!text) return std::unexpected(text.error());
    if (!*text) return std::nullopt;
    return dayFromIso(**text);
}

Result<void> setNextReview(Store& store, std::string_view product, std::optional<Day> day)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (auto written = store.workspace().setSetting(settingOf(product), day ? toIso(*day) : std::string()); !written) return written;
    const auto done = (*transaction)->commit();
    if (!done) return std::unexpected(done.error());
    return {};
}

Day suggestedReview(Day today)
{
    const std::chrono::year_month_day now = civil(today);
    const unsigned firstOfNext = (static_cast<unsigned>(now.month()) - 1) / 3 * 3 + 4;
    const bool nextYear = firstOfNext > 12;
    Day day = dayFromCivil(static_cast<int>(now.year()) + (nextYear ? 1 : 0), nextYear ? 1 : firstOfNext, 10);
    while (weekday(day) > 4) day = day.plus(1);
    return day;
}

}  // namespace handschlag::usecase
