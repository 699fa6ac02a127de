#include "ui/waterfall/comparison.h"

#include <algorithm>

#include "core/review/review_words.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

Day monthsLater(Day day, int months)
{
    const auto date = civil(day);
    const auto month = std::chrono::year_month{date.year(), date.month()} + std::chrono::months{months};
    const auto last = std::chrono::year_month_day_last{month.year(), std::chrono::month_day_last{month.month()}}.day();
    return dayFromCivil(static_cast<int>(month.year()), static_cast<unsigned>(month.month()),
                        std::min(static_cast<unsigned>(date.day()), static_cast<unsigned>(last)));
}

bool beginsMonth(Day day) { return civil(day).day() == std::chrono::day{1}; }

int monthNumber(Day day)
{
    const auto date = civil(day);
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
}

}  // namespace

std::pair<Day, Day> periodBefore(Day from, Day to)
{
    if (beginsMonth(from) && beginsMonth(to)) return {monthsLater(from, monthNumber(from) - monthNumber(to)), from};
    return {from.plus(from.number - to.number), from};
}

std::pair<Day, Day> yearBefore(Day from, Day to) { return {monthsLater(from, -12), monthsLater(to, -12)}; }

std::optional<usecase::WaterfallQuery> comparisonQuery(const usecase::WaterfallQuery& query, const CompareWith& with)
{
    usecase::WaterfallQuery other = query;
    switch (with.kind) {
        case CompareWith::Kind::Nothing:
            return std::nullopt;
        case CompareWith::Kind::PeriodBefore:
            std::tie(other.from, other.to) = periodBefore(query.from, query.to);
            return other;
        case CompareWith::Kind::YearBefore:
            std::tie(other.from, other.to) = yearBefore(query.from, query.to);
            return other;
        case CompareWith::Kind::Group:
            break;
    }
    if (query.by.empty()) return std::nullopt;
    std::erase_if(other.only, [&query](const usecase::FieldValue& condition) { return condition.field == query.by; });
    other.only.push_back({query.by, with.value});
    other.by.clear();
    return other;
}

QString comparisonLabel(const usecase::WaterfallQuery& compared, const CompareWith& with, int yearStart)
{
    return with.kind == CompareWith::Kind::Group ? WaterfallWords::group(with.value) : periodName(compared.from, compared.to, yearStart);
}

QString periodName(Day from, Day to, int yearStart)
{
    const review::Quarter first = review::quarterOf(from, yearStart);
    if (from == first.first() && to == first.end()) return quarter(first);
    if (first.number == 1 && from == first.first() && to == first.moved(4).first()) return QString::fromStdString(review::yearName(first));
    return date(from) + QStringLiteral(" – ") + date(to.plus(-1));
}

}  // namespace handschlag::ui
