#include "core/leads/population.h"

#include "core/base/instant.h"

namespace handschlag::leads {
namespace {

std::size_t bytesOf(const Codes& codes)
{
    return std::visit(
        [](const auto& numbers) -> std::size_t {
            if constexpr (std::is_same_v<std::decay_t<decltype(numbers)>, OwnCodes>)
                return 0;
            else
                return numbers.size() * sizeof(numbers[0]);
        },
        codes.numbers());
}

std::size_t bytesOf(const TextColumn& column)
{
    return bytesOf(column.codes) + column.dictionary.bytes().size() + column.dictionary.size() * sizeof(std::uint32_t);
}

}  // namespace

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
    std::size_t low = 0;
    std::size_t high = size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (ids[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == size() || ids[low] != id) return std::nullopt;
    return low;
}

std::string Population::cell(std::string_view field, std::size_t row) const
{
    if (field == "created_at") return toIso(Instant{createdAt[row]});
    if (const TextColumn* column = text(field)) return std::string(column->value(row));
    const NumberColumn* column = number(field);
    if (!column || column->value(row) == NumberColumn::missing) return {};
    const std::int64_t value = column->value(row);
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

std::size_t Population::bytes() const
{
    std::size_t sum = ids.beyond().bytes().size() + createdAt.bytes().size() + recordedAt.bytes().size() + history.bytes().size() + bytesOf(mailHosts);
    for (const auto& [field, column] : texts) sum += bytesOf(column);
    for (const auto& [field, column] : numbers) sum += bytesOf(column.codes) + column.distinct.size() * sizeof(std::int64_t);
    return sum;
}

}  // namespace handschlag::leads
