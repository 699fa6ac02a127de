#include "core/insight/value_groups.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "core/base/text.h"
#include "core/pipeline/statistics.h"
#include "core/scoring/matcher.h"

namespace handschlag::insight {
namespace {

using leads::FieldKind;
using leads::FieldValue;
using Kind = ValueGroup::Kind;

class Words final : public Grouping {
public:
    std::size_t groupOf(const FieldValue& value) override
    {
        const std::string_view text = leads::textOf(value);
        if (text.empty()) return 0;
        const auto [place, fresh] = places_.try_emplace(foldCase(text), groups_.size());
        if (fresh) {
            ValueGroup group;
            group.kind = Kind::Word;
            group.value = text;
            group.match = agreement::TextMatch{agreement::TextHow::Equals, false, {std::string(text)}};
            groups_.push_back(std::move(group));
        }
        return place->second;
    }

private:
    std::unordered_map<std::string, std::size_t> places_;
};

class Ranges final : public Grouping {
public:
    explicit Ranges(std::vector<std::int64_t> limits) : limits_(std::move(limits))
    {
        for (std::size_t i = 0; i <= limits_.size(); ++i) {
            ValueGroup group;
            group.kind = Kind::Range;
            if (i > 0) group.from = limits_[i - 1];
            if (i < limits_.size()) group.to = limits_[i] - 1;
            group.match = agreement::RangeMatch{group.from, group.to};
            groups_.push_back(std::move(group));
        }
    }
    std::size_t groupOf(const FieldValue& value) override
    {
        const auto number = leads::numberOf(value);
        if (!number) return 0;
        return 1 + static_cast<std::size_t>(std::ranges::upper_bound(limits_, *number) - limits_.begin());
    }

private:
    std::vector<std::int64_t> limits_;
};

class Flags final : public Grouping {
public:
    Flags()
    {
        ValueGroup yes;
        yes.kind = Kind::Flag;
        yes.value = "true";
        yes.match = agreement::PresentMatch{};
        ValueGroup no = yes;
        no.value = "false";
        no.match = agreement::RangeMatch{0, 0};
        groups_.push_back(std::move(yes));
        groups_.push_back(std::move(no));
    }
    std::size_t groupOf(const FieldValue& value) override
    {
        const auto number = leads::numberOf(value);
        if (!number) return 0;
        return *number != 0 ? 1 : 2;
    }
};

class Buckets final : public Grouping {
public:
    explicit Buckets(const agreement::Criterion& criterion)
    {
        for (const agreement::Bucket& bucket : criterion.buckets) {
            ValueGroup group;
            group.kind = Kind::Bucket;
            group.value = bucket.id;
            group.name = bucket.name;
            group.match = bucket.match;
            if (const auto* range = std::get_if<agreement::RangeMatch>(&bucket.match)) {
                group.from = range->from;
                group.to = range->to;
            }
            groups_.push_back(std::move(group));
            matchers_.emplace_back(bucket.match);
        }
        ValueGroup rest;
        rest.kind = Kind::Rest;
        groups_.push_back(std::move(rest));
    }
    std::size_t groupOf(const FieldValue& value) override
    {
        if (leads::isMissing(value)) return 0;
        const auto number = leads::numberOf(value);
        for (std::size_t i = 0; i < matchers_.size(); ++i)
            if (number ? matchers_[i].fitsNumber(*number, false) : matchers_[i].fitsText(leads::textOf(value))) return i + 1;
        return matchers_.size() + 1;
    }

private:
    std::vector<scoring::Matcher> matchers_;
};

bool isOfWholeWords(const agreement::Bucket& bucket)
{
    const auto* text = std::get_if<agreement::TextMatch>(&bucket.match);
    return (text && text->how == agreement::TextHow::Equals) || std::holds_alternative<agreement::PresentMatch>(bucket.match);
}

}  // namespace

const agreement::Criterion* criterionOf(const agreement::Document& document, std::string_view field)
{
    for (const auto* criteria : {&document.fit.criteria, &document.situation.criteria})
        for (const agreement::Criterion& criterion : *criteria)
            if (criterion.field == field && !criterion.buckets.empty()) return &criterion;
    return nullptr;
}

bool groupsByBuckets(const agreement::Criterion& criterion) { return !std::ranges::all_of(criterion.buckets, isOfWholeWords); }

std::unique_ptr<Grouping> groupingOf(FieldKind kind, const agreement::Criterion* criterion, std::vector<std::int64_t> values)
{
    if (kind == FieldKind::Boolean) return std::make_unique<Flags>();
    if (criterion && groupsByBuckets(*criterion)) return std::make_unique<Buckets>(*criterion);
    if (kind == FieldKind::Text) return std::make_unique<Words>();
    return std::make_unique<Ranges>(humanLimits(std::move(values)));
}

std::int64_t humanLimit(double number)
{
    if (std::abs(number) <= 10) return std::llround(number);
    constexpr std::array steps{1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
    const double power = std::pow(10, std::floor(std::log10(std::abs(number))));
    const double digits = std::abs(number) / power;
    const double nearest = *std::ranges::min_element(steps, {}, [digits](double step) { return std::abs(std::log(step / digits)); });
    return std::llround(std::copysign(nearest * power, number));
}

std::vector<std::int64_t> humanLimits(std::vector<std::int64_t> values)
{
    if (values.empty()) return {};
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    std::vector<std::int64_t> limits;
    for (const double share : {0.25, 0.5, 0.75}) {
        const std::int64_t limit = humanLimit(*pipeline::quantile(sorted, share));
        const bool parts = static_cast<double>(limit) > sorted.front() && static_cast<double>(limit) <= sorted.back();
        if (parts && (limits.empty() || limit > limits.back())) limits.push_back(limit);
    }
    return limits;
}

}  // namespace handschlag::insight
