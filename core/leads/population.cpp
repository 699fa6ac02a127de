#include "core/leads/population.h"

#include <algorithm>
#include <numeric>

#include "core/base/instant.h"

namespace handschlag::leads {

Dictionary::Dictionary() { codeFor(""); }

std::uint32_t Dictionary::codeFor(std::string_view text)
{
    if (const auto found = codes_.find(text); found != codes_.end()) return found->second;
    const auto code = static_cast<std::uint32_t>(texts_.size());
    texts_.emplace_back(text);
    codes_.emplace(std::string(text), code);
    return code;
}

std::optional<std::uint32_t> Dictionary::find(std::string_view text) const
{
    const auto found = codes_.find(text);
    return found == codes_.end() ? std::nullopt : std::optional(found->second);
}

const TextColumn* Population::text(std::string_view field) const
{
    const auto found = texts.find(field);
    return found == texts.end() ? nullptr : &found->second;
}

const NumberColumn* Population::number(std::string_view field) const
{
    const auto found = numbers.find(field);
    return found == numbers.end() ? nullptr : &found->second;
}

std::optional<std::size_t> Population::rowOf(LeadId id) const
{
    const auto found = std::ranges::lower_bound(ids, id);
    if (found == ids.end() || *found != id) return std::nullopt;
    return static_cast<std::size_t>(found - ids.begin());
}

std::string Population::cell(std::string_view field, std::size_t row) const
{
    if (field == "created_at") return toIso(Instant{createdAt[row]});
    if (const TextColumn* column = text(field)) return column->value(row);
    const NumberColumn* column = number(field);
    if (!column || column->values[row] == NumberColumn::missing) return {};
    const std::int64_t value = column->values[row];
    switch (column->kind) {
        case FieldKind::Instant: return toIso(Instant{value});
        case FieldKind::Decimal: {
            const std::int64_t whole = value / 10'000;
            std::string digits = std::to_string(std::abs(value % 10'000) + 10'000).substr(1);
            digits.erase(digits.find_last_not_of('0') + 1);
            return (value < 0 && whole == 0 ? "-" : "") + std::to_string(whole) + (digits.empty() ? "" : "." + digits);
        }
        default: return std::to_string(value);
    }
}

void PopulationBuilder::setText(std::string_view field, std::string_view value)
{
    auto found = population_.texts.find(field);
    if (found == population_.texts.end()) found = population_.texts.emplace(std::string(field), TextColumn{}).first;
    TextColumn& column = found->second;
    column.codes.resize(population_.ids.size(), 0);
    column.codes.back() = column.dictionary.codeFor(value);
}

FieldKind PopulationBuilder::kindOf(std::string_view field) const
{
    if (const FieldDescription* description = standardField(field)) return description->kind;
    const auto found = std::ranges::find(attributes_, field, &Attribute::name);
    return found == attributes_.end() ? FieldKind::Integer : found->kind;
}

void PopulationBuilder::setNumber(std::string_view field, std::int64_t value)
{
    auto found = population_.numbers.find(field);
    if (found == population_.numbers.end()) found = population_.numbers.emplace(std::string(field), NumberColumn{kindOf(field), {}}).first;
    found->second.values.resize(population_.ids.size(), NumberColumn::missing);
    found->second.values.back() = value;
}

void PopulationBuilder::addLead(const Lead& lead)
{
    rowById_.emplace(lead.id.value, static_cast<std::uint32_t>(population_.ids.size()));
    population_.ids.push_back(lead.id);
    population_.createdAt.push_back(lead.createdAt.seconds);
    population_.recordedAt.push_back(lead.recordedAt.seconds);
    population_.history.push_back(lead.history ? 1 : 0);
    for (const auto& [field, value] : lead.fields) {
        if (const auto* text = std::get_if<std::string>(&value)) setText(field, *text);
        if (const auto* number = std::get_if<std::int64_t>(&value)) setNumber(field, *number);
    }
}

void PopulationBuilder::addActivity(const Activity& activity)
{
    const auto found = rowById_.find(activity.lead.value);
    if (found == rowById_.end()) return;
    ActivityColumns& columns = population_.activities;
    pending_.push_back({found->second, static_cast<std::uint16_t>(columns.types.codeFor(activity.type)), columns.assets.codeFor(activity.asset),
                        activity.occurredAt.seconds, activity.recordedAt.seconds, activity.value});
}

Population PopulationBuilder::build() &&
{
    const std::size_t count = population_.ids.size();
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [this](std::uint32_t row) { return population_.ids[row]; });
    std::vector<std::uint32_t> newRow(count);
    for (std::uint32_t row = 0; row < count; ++row) newRow[order[row]] = row;

    const auto reorder = [&order](auto& column) {
        auto sorted = column;
        for (std::size_t row = 0; row < order.size(); ++row) sorted[row] = column[order[row]];
        column = std::move(sorted);
    };
    reorder(population_.ids);
    reorder(population_.createdAt);
    reorder(population_.recordedAt);
    reorder(population_.history);
    for (auto& [field, column] : population_.texts) {
        column.codes.resize(count, 0);
        reorder(column.codes);
    }
    for (auto& [field, column] : population_.numbers) {
        column.values.resize(count, NumberColumn::missing);
        reorder(column.values);
    }

    for (Pending& entry : pending_) entry.row = newRow[entry.row];
    std::ranges::stable_sort(pending_, [](const Pending& a, const Pending& b) { return std::pair(a.row, a.occurredAt) < std::pair(b.row, b.occurredAt); });
    ActivityColumns& columns = population_.activities;
    columns.offsets.assign(count + 1, 0);
    for (const Pending& entry : pending_) {
        ++columns.offsets[entry.row + 1];
        columns.type.push_back(entry.type);
        columns.asset.push_back(entry.asset);
        columns.occurredAt.push_back(entry.occurredAt);
        columns.recordedAt.push_back(entry.recordedAt);
        columns.value.push_back(entry.value);
    }
    std::partial_sum(columns.offsets.begin(), columns.offsets.end(), columns.offsets.begin());
    return std::move(population_);
}

Population populationOf(const Lead& lead, std::span<const Activity> activities, std::span<const Attribute> attributes)
{
    PopulationBuilder builder(attributes);
    builder.addLead(lead);
    for (Activity activity : activities) {
        activity.lead = lead.id;
        builder.addActivity(activity);
    }
    return std::move(builder).build();
}

}  // namespace handschlag::leads
