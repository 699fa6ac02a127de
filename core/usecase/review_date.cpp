#include "core/usecase/review_date.h"

#include <string>

namespace handschlag::usecase {
namespace {

std::string settingOf(std::string name, std::string_view product) { return product.empty() ? name : name + '.' + std::string(product); }
std::string nextOf(std::string_view product) { return settingOf("review.next", product); }
std::string lastOf(std::string_view product) { return settingOf("review.last", product); }

Result<std::optional<Day>> dayIn(Store& store, const std::string& setting)
{
    const auto text = store.workspace().setting(setting);
    if (!text) return std::unexpected(text.error());
    if (!*text) return std::nullopt;
    return dayFromIso(**text);
}

}  // namespace

Result<std::optional<Day>> nextReview(Store& store, std::string_view product) { return dayIn(store, nextOf(product)); }

Result<void> setNextReview(Store& store, std::string_view product, std::optional<Day> day, Day today)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto former = nextReview(store, product);
    if (!former) return std::unexpected(former.error());
    if (*former && **former <= today && *former != day)
        if (auto kept = store.workspace().setSetting(lastOf(product), toIso(**former)); !kept) return kept;
    if (auto written = store.workspace().setSetting(nextOf(product), day ? toIso(*day) : std::string()); !written) return written;
    const auto done = (*transaction)->commit();
    if (!done) return std::unexpected(done.error());
    return {};
}

Result<std::optional<Day>> lastReview(Store& store, std::string_view product, Day today)
{
    const auto next = nextReview(store, product);
    if (!next || (*next && **next <= today)) return next;
    const auto last = dayIn(store, lastOf(product));
    if (!last || (*last && **last <= today)) return last;
    return std::nullopt;
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
