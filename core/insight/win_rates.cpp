#include "core/insight/win_rates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace handschlag::insight {
namespace {

using leads::FieldKind;
using leads::FieldValue;

/// They say where a lead stands or who works it, not what it is like; times are no attribute either.
constexpr std::array<std::string_view, 5> notAttributes{"product", "stage", "opportunity_id", "owner", "consent_at"};

struct Tally {
    std::int64_t wins = 0;
    std::int64_t leads = 0;
};

/// One field of the base: its value at the handover, lead by lead. Column: TextColumn or NumberColumn.
template <class Column>
class FieldReader {
public:
    FieldReader(const WinBase& base, std::string_view field, const Column& column) : base_(base), column_(column)
    {
        const auto found = base.earlier.find(field);
        if (found != base.earlier.end()) earlier_ = &found->second;
    }
    [[nodiscard]] const FieldValue* earlier(std::size_t lead) const
    {
        if (!earlier_) return nullptr;
        const auto found = earlier_->find(base_.rows[lead]);
        return found == earlier_->end() ? nullptr : &found->second;
    }
    [[nodiscard]] std::uint32_t code(std::size_t lead) const { return column_.codes[base_.rows[lead]]; }
    [[nodiscard]] FieldValue valueOf(std::uint32_t code) const
    {
        if (code == 0) return {};
        if constexpr (std::is_same_v<Column, leads::TextColumn>)
            return std::string(column_.dictionary.text(code));
        else
            return column_.distinct[code];
    }
    [[nodiscard]] std::vector<std::int64_t> numbers() const
    {
        std::vector<std::int64_t> values;
        for (std::size_t lead = 0; lead < base_.rows.size(); ++lead) {
            const FieldValue* before = earlier(lead);
            const auto number = leads::numberOf(before ? *before : valueOf(code(lead)));
            if (number) values.push_back(*number);
        }
        return values;
    }

private:
    const WinBase& base_;
    const Column& column_;
    const std::unordered_map<std::uint32_t, FieldValue>* earlier_ = nullptr;
};

template <class Column>
std::vector<Tally> tally(const WinBase& base, const FieldReader<Column>& reader, Grouping& grouping, std::size_t codes, std::int64_t& filledLater)
{
    constexpr auto unknown = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> groupOfCode(codes, unknown);
    std::vector<Tally> tallies;
    for (std::size_t lead = 0; lead < base.rows.size(); ++lead) {
        std::size_t group = 0;
        if (const FieldValue* before = reader.earlier(lead)) {
            group = grouping.groupOf(*before);
            if (leads::isMissing(*before) && reader.code(lead) != 0) ++filledLater;
        } else {
            std::size_t& known = groupOfCode[reader.code(lead)];
            if (known == unknown) known = grouping.groupOf(reader.valueOf(reader.code(lead)));
            group = known;
        }
        if (group >= tallies.size()) tallies.resize(group + 1);
        ++tallies[group].leads;
        tallies[group].wins += base.won[lead];
    }
    tallies.resize(grouping.groups().size());
    return tallies;
}

WinRate rateOf(const ValueGroup& group, const Tally& tally, const WinBase& base)
{
    WinRate rate;
    rate.group = group;
    rate.counts = {tally.wins, tally.leads, base.wins - tally.wins, static_cast<std::int64_t>(base.rows.size()) - tally.leads};
    rate.relative = relativeRate(rate.counts);
    rate.thin = isThin(rate.counts);
    return rate;
}

/// Words by how many leads have them, and of those without evidence only some; the rest in their own order, the missing value last.
void arrange(FieldWinRates& field)
{
    using Kind = ValueGroup::Kind;
    std::erase_if(field.values, [](const WinRate& rate) { return rate.counts.leads == 0; });
    std::ranges::stable_partition(field.values, [](const WinRate& rate) { return rate.group.kind != Kind::Missing; });
    const auto wordsEnd = std::ranges::find_if(field.values, [](const WinRate& rate) { return rate.group.kind != Kind::Word; });
    std::stable_sort(field.values.begin(), wordsEnd,
                     [](const WinRate& a, const WinRate& b) { return std::pair(-a.counts.leads, a.group.value) < std::pair(-b.counts.leads, b.group.value); });
    std::size_t thinWords = 0;
    std::erase_if(field.values, [&thinWords](const WinRate& rate) { return rate.group.kind == Kind::Word && rate.thin && ++thinWords > thinWordsListed; });
    field.thinWordsLeftOut = thinWords > thinWordsListed ? thinWords - thinWordsListed : 0;
}

template <class Column>
void addField(const WinBase& base, const agreement::Document& document, const std::string& name, const Column& column, FieldKind kind, WinRates& rates)
{
    const agreement::Criterion* criterion = criterionOf(document, name);
    const bool byBuckets = criterion && groupsByBuckets(*criterion);
    const leads::FieldDescription* description = leads::standardField(name);
    if (description && description->personal && !byBuckets) return;
    const FieldReader<Column> reader(base, name, column);
    const bool needsNumbers = kind != FieldKind::Text && kind != FieldKind::Boolean && !byBuckets;
    const auto grouping = groupingOf(kind, criterion, needsNumbers ? reader.numbers() : std::vector<std::int64_t>{});
    std::size_t codes = 0;
    if constexpr (std::is_same_v<Column, leads::TextColumn>)
        codes = column.dictionary.size();
    else
        codes = column.distinct.size();
    FieldWinRates field{name, kind, {}, 0, 0};
    const auto tallies = tally(base, reader, *grouping, codes, field.filledLater);
    for (std::size_t group = 0; group < tallies.size(); ++group) field.values.push_back(rateOf(grouping->groups()[group], tallies[group], base));
    arrange(field);
    // A field that nobody filled in says nothing.
    const bool onlyMissing = std::ranges::all_of(field.values, [](const WinRate& rate) { return rate.group.kind == ValueGroup::Kind::Missing; });
    if (!onlyMissing) rates.fields.push_back(std::move(field));
}

void adjust(WinRates& rates)
{
    std::vector<WinRate*> testedRates;
    std::vector<double> pValues;
    for (FieldWinRates& field : rates.fields)
        for (WinRate& rate : field.values)
            if (!rate.thin && rate.relative) {
                testedRates.push_back(&rate);
                pValues.push_back(rate.relative->p);
            }
    const std::vector<double> values = adjusted(pValues);
    for (std::size_t i = 0; i < values.size(); ++i) testedRates[i]->adjusted = values[i];
    rates.tested = static_cast<std::int64_t>(values.size());
}

double strongest(const FieldWinRates& field)
{
    double least = 2;
    for (const WinRate& rate : field.values) least = std::min(least, rate.adjusted.value_or(2));
    return least;
}

}  // namespace

WinRates winRates(const WinBase& base, const agreement::Document& document)
{
    WinRates rates;
    rates.outcome = base.outcome;
    rates.leads = static_cast<std::int64_t>(base.rows.size());
    rates.wins = base.wins;
    const auto isAttribute = [](std::string_view name) { return std::ranges::find(notAttributes, name) == notAttributes.end(); };
    for (const auto& [name, column] : base.population->texts)
        if (isAttribute(name)) addField(base, document, name, column, FieldKind::Text, rates);
    for (const auto& [name, column] : base.population->numbers)
        if (isAttribute(name) && column.kind != FieldKind::Instant) addField(base, document, name, column, column.kind, rates);
    adjust(rates);
    std::ranges::stable_sort(rates.fields, {}, [](const FieldWinRates& field) { return std::pair(strongest(field), field.field); });
    return rates;
}

std::optional<agreement::Centipoints> suggestedPoints(const WinRate& rate)
{
    const bool canBeLookedFor = rate.group.match.has_value() || rate.group.kind == ValueGroup::Kind::Missing;
    if (rate.thin || !rate.relative || !canBeLookedFor) return std::nullopt;
    if (!rate.makesADifference()) return 0;
    constexpr double pointsPerDoubling = 20;
    constexpr double step = 5;
    constexpr double most = 40;
    const double points = std::round(pointsPerDoubling * std::log2(rate.relative->value) / step) * step;
    return static_cast<agreement::Centipoints>(std::clamp(points, -most, most)) * 100;
}

}  // namespace handschlag::insight
