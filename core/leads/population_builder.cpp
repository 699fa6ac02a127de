#include "core/leads/population_builder.h"

#include <algorithm>
#include <numeric>

#include "core/base/workers.h"
#include "core/leads/mail_host.h"

namespace handschlag::leads {
namespace {

/// Below, nothing is gained by storing texts row by row.
constexpr std::size_t fewestOwn = 4'096;

template <class Number>
std::vector<Number> inOrder(std::vector<Number> values, std::span<const std::uint32_t> order)
{
    if (order.empty()) return values;
    std::vector<Number> sorted(values.size());
    for (std::size_t row = 0; row < order.size(); ++row) sorted[row] = values[order[row]];
    return sorted;
}

TextColumn mailHostsOf(const TextColumn* emails, std::size_t rows)
{
    DictionaryBuilder hosts;
    std::vector<std::uint32_t> codes(rows);
    if (emails) {
        std::vector<std::uint32_t> byEmail(emails->dictionary.size());
        for (std::uint32_t code = 1; code < byEmail.size(); ++code) byEmail[code] = hosts.codeFor(hostPart(emails->dictionary.text(code)));
        for (std::size_t row = 0; row < rows; ++row) codes[row] = byEmail[emails->codes[row]];
    }
    TextColumn column;
    column.codes = Codes::packed(codes, hosts.size());
    column.dictionary = std::move(hosts).build();
    return column;
}

}  // namespace

FieldKind PopulationBuilder::kindOf(std::string_view field) const
{
    if (const FieldDescription* description = standardField(field)) return description->kind;
    const auto found = std::ranges::find(attributes_, field, &Attribute::name);
    return found == attributes_.end() ? FieldKind::Integer : found->kind;
}

int PopulationBuilder::column(std::string_view field)
{
    if (const auto found = columnByField_.find(field); found != columnByField_.end()) return found->second;
    columns_.push_back({std::string(field), {}, 0, {}, {}});
    return columnByField_.emplace(std::string(field), static_cast<int>(columns_.size()) - 1).first->second;
}

void PopulationBuilder::begin(LeadId id, Instant createdAt, Instant recordedAt, bool history)
{
    if (inOrder_ && !ids_.empty() && id.value <= ids_.back()) {
        inOrder_ = false;
        for (std::uint32_t row = 0; row < ids_.size(); ++row) rowById_.emplace(ids_[row], row);
    }
    if (!inOrder_) rowById_.emplace(id.value, static_cast<std::uint32_t>(ids_.size()));
    ids_.push_back(id.value);
    createdAt_.push_back(createdAt.seconds);
    recordedAt_.push_back(recordedAt.seconds);
    history_.push_back(history ? 1 : 0);
}

void PopulationBuilder::setText(int column, std::string_view value) { setTextAt(column, static_cast<std::uint32_t>(ids_.size()) - 1, value); }

void PopulationBuilder::setNumber(int column, std::int64_t value) { setNumberAt(column, static_cast<std::uint32_t>(ids_.size()) - 1, value); }

void PopulationBuilder::setTextAt(int index, std::uint32_t row, std::string_view value)
{
    if (value.empty()) return;
    Column& column = columns_[static_cast<std::size_t>(index)];
    if (row >= column.codes.size()) column.codes.resize(row + std::size_t{1}, 0);
    column.codes[row] = column.texts.codeFor(value);
    column.textBytes += value.size();
}

void PopulationBuilder::setNumberAt(int index, std::uint32_t row, std::int64_t value)
{
    Column& column = columns_[static_cast<std::size_t>(index)];
    if (row >= column.numbers.size()) column.numbers.resize(row + std::size_t{1}, NumberColumn::missing);
    column.numbers[row] = value;
}

std::optional<std::uint32_t> PopulationBuilder::rowOf(LeadId id) const
{
    if (inOrder_) {
        const auto found = std::ranges::lower_bound(ids_, id.value);
        if (found == ids_.end() || *found != id.value) return std::nullopt;
        return static_cast<std::uint32_t>(found - ids_.begin());
    }
    const auto found = rowById_.find(id.value);
    return found == rowById_.end() ? std::nullopt : std::optional(found->second);
}

PopulationBuilder::PopulationBuilder(const Population& before, std::span<const Attribute> attributes, const calendar::Zone& zone)
    : PopulationBuilder(attributes, zone)
{
    createdAt_ = before.createdAt.values();
    recordedAt_ = before.recordedAt.values();
    history_ = before.history.values();
    ids_.reserve(before.size());
    for (std::size_t row = 0; row < before.size(); ++row) ids_.push_back(before.ids[row].value);
    for (const auto& [field, texts] : before.texts) {
        Column& mine = columns_[static_cast<std::size_t>(column(field))];
        mine.codes.resize(before.size());
        mine.texts = DictionaryBuilder(texts.dictionary);
        for (std::size_t row = 0; row < before.size(); ++row) {
            const std::uint32_t code = texts.codes[row];
            mine.codes[row] = texts.dictionary.text(code).empty() ? 0 : code;
            mine.textBytes += texts.dictionary.text(code).size();
        }
    }
    for (const auto& [field, numbers] : before.numbers) {
        Column& mine = columns_[static_cast<std::size_t>(column(field))];
        mine.numbers.reserve(before.size());
        for (std::size_t row = 0; row < before.size(); ++row) mine.numbers.push_back(numbers.value(row));
    }
}

void PopulationBuilder::setFields(std::uint32_t row, const Lead& lead)
{
    for (const auto& [field, value] : lead.fields) {
        if (const auto* text = std::get_if<std::string>(&value)) setTextAt(column(field), row, *text);
        if (const auto* number = std::get_if<std::int64_t>(&value)) setNumberAt(column(field), row, *number);
    }
}

void PopulationBuilder::addLead(const Lead& lead)
{
    begin(lead.id, lead.createdAt, lead.recordedAt, lead.history);
    setFields(static_cast<std::uint32_t>(ids_.size()) - 1, lead);
}

void PopulationBuilder::replaceLead(std::uint32_t row, const Lead& lead)
{
    createdAt_[row] = lead.createdAt.seconds;
    recordedAt_[row] = lead.recordedAt.seconds;
    history_[row] = lead.history ? 1 : 0;
    for (Column& column : columns_) {
        if (row < column.codes.size()) column.codes[row] = 0;
        if (row < column.numbers.size()) column.numbers[row] = NumberColumn::missing;
    }
    setFields(row, lead);
}

void PopulationBuilder::addActivity(const Activity& activity)
{
    if (const auto row = rowOf(activity.lead))
        activities_.add(*row, activities_.type(activity.type), activities_.asset(activity.asset), activity.occurredAt.seconds, activity.recordedAt.seconds,
                        activity.value);
}

std::vector<std::uint32_t> PopulationBuilder::ascending() const
{
    if (inOrder_) return {};
    std::vector<std::uint32_t> order(ids_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [this](std::uint32_t row) { return ids_[row]; });
    return order;
}

TextColumn PopulationBuilder::textColumn(Column& column, Order order) const
{
    const std::size_t rows = ids_.size();
    column.codes.resize(rows, 0);
    const std::vector<std::uint32_t> codes = inOrder(std::move(column.codes), order);
    Dictionary dictionary = std::move(column.texts).build();
    constexpr std::size_t perEntry = sizeof(std::uint32_t);
    const std::size_t shared = dictionary.bytes().size() + perEntry * (dictionary.size() + rows);
    const std::size_t own = column.textBytes + perEntry * rows;
    if (rows < fewestOwn || own >= shared) {
        Codes packed = Codes::packed(codes, dictionary.size());
        return {std::move(dictionary), std::move(packed)};
    }
    std::string text;
    text.reserve(column.textBytes);
    std::vector<std::uint32_t> ends{0};
    ends.reserve(rows + 1);
    for (const std::uint32_t code : codes) {
        text += dictionary.text(code);
        ends.push_back(static_cast<std::uint32_t>(text.size()));
    }
    return {Dictionary(std::move(text), std::move(ends)), Codes(OwnCodes{rows})};
}

NumberColumn PopulationBuilder::numberColumn(Column& column, Order order) const
{
    column.numbers.resize(ids_.size(), NumberColumn::missing);
    const std::vector<std::int64_t> values = inOrder(std::move(column.numbers), order);
    NumberColumn result{kindOf(column.field), values, {}};
    result.distinct.push_back(NumberColumn::missing);
    std::ranges::sort(result.distinct);
    result.distinct.erase(std::ranges::unique(result.distinct).begin(), result.distinct.end());
    result.distinct.shrink_to_fit();
    std::vector<std::uint32_t> codes(values.size());
    for (std::size_t row = 0; row < values.size(); ++row)
        codes[row] = static_cast<std::uint32_t>(std::ranges::lower_bound(result.distinct, values[row]) - result.distinct.begin());
    result.codes = Codes::packed(codes, result.distinct.size());
    return result;
}

Population PopulationBuilder::build() &&
{
    const std::vector<std::uint32_t> order = ascending();
    Population population;
    for (const Column& column : columns_) {
        if (!column.codes.empty()) population.texts[column.field];
        if (!column.numbers.empty()) population.numbers[column.field];
    }
    constexpr std::size_t many = 50'000;
    Workers(ids_.size() < many ? 1 : 0).each(columns_.size(), [&](int, std::size_t index) {
        Column& column = columns_[index];
        if (!column.codes.empty()) population.texts.find(column.field)->second = textColumn(column, order);
        if (!column.numbers.empty()) population.numbers.find(column.field)->second = numberColumn(column, order);
    });
    population.mailHosts = mailHostsOf(population.text("email"), ids_.size());

    std::vector<std::uint32_t> newRow(order.size());
    for (std::uint32_t row = 0; row < order.size(); ++row) newRow[order[row]] = row;
    population.activities = std::move(activities_).build(zone_, ids_.size(), newRow);
    population.createdAt = PackedNumbers::of(inOrder(std::move(createdAt_), order));
    population.recordedAt = PackedNumbers::of(inOrder(std::move(recordedAt_), order));
    population.history = PackedNumbers::of(inOrder(std::move(history_), order));
    std::vector<std::int64_t> beyond = inOrder(std::move(ids_), order);
    for (std::size_t row = 0; row < beyond.size(); ++row) beyond[row] -= static_cast<std::int64_t>(row);
    population.ids = RowIds(PackedNumbers::of(beyond));
    return population;
}

std::optional<Population> withChanges(const Population& before, std::span<const LeadNow> changed, std::span<const Attribute> attributes,
                                      const calendar::Zone& zone)
{
    PopulationBuilder builder(before, attributes, zone);
    std::vector<std::uint32_t> rows;
    LeadId newest = before.size() == 0 ? LeadId{} : before.ids[before.size() - 1];
    for (const LeadNow& now : changed) {
        if (const auto row = before.rowOf(now.lead.id)) {
            builder.replaceLead(static_cast<std::uint32_t>(*row), now.lead);
            rows.push_back(static_cast<std::uint32_t>(*row));
        } else {
            if (now.lead.id <= newest) return std::nullopt;
            newest = now.lead.id;
            builder.addLead(now.lead);
            rows.push_back(*builder.rowOf(now.lead.id));
        }
        for (Activity activity : now.activities) {
            activity.lead = now.lead.id;
            builder.addActivity(activity);
        }
    }
    std::ranges::sort(rows);
    Population after = std::move(builder).build();
    after.activities = replaced(before.activities, rows, after.activities, after.size(), zone);
    return after;
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
