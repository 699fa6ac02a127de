#include "core/scoring/field_column.h"

#include <algorithm>

namespace handschlag::scoring {
namespace {

leads::NumberColumn columnOf(const leads::PackedNumbers& instants)
{
    const std::vector<std::int64_t> values = instants.values();
    leads::NumberColumn column{leads::FieldKind::Instant, values, {}};
    column.distinct.push_back(leads::NumberColumn::missing);
    std::ranges::sort(column.distinct);
    column.distinct.erase(std::ranges::unique(column.distinct).begin(), column.distinct.end());
    std::vector<std::uint32_t> codes(values.size());
    for (std::size_t row = 0; row < values.size(); ++row)
        codes[row] = static_cast<std::uint32_t>(std::ranges::lower_bound(column.distinct, values[row]) - column.distinct.begin());
    column.codes = leads::Codes::packed(codes, column.distinct.size());
    return column;
}

}  // namespace

FieldColumn::FieldColumn(const leads::Population& population, std::string_view field) : field_(field)
{
    if (field == "created_at") {
        instants_ = columnOf(population.createdAt);
    } else {
        text_ = population.text(field);
        number_ = population.number(field);
        if (field == "domain" && population.mailHosts.dictionary.size() > 1) host_ = &population.mailHosts;
    }
    const leads::NumberColumn* number = instants_ ? &*instants_ : number_;
    if (text_) texts_ = text_->dictionary.size() - 1;
    if (host_) hosts_ = host_->dictionary.size() - 1;
    if (number) numbers_ = number->distinct.size() - 1;
    const int sources = (text_ ? 1 : 0) + (host_ ? 1 : 0) + (number ? 1 : 0);
    if (sources != 1)
        merge(population.size());
    else if (!instants_)
        codes_ = text_ ? &text_->codes : host_ ? &host_->codes : &number_->codes;
    else
        own_ = instants_->codes;
}

void FieldColumn::merge(std::size_t rows)
{
    std::vector<std::uint32_t> codes(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        std::uint32_t code = text_ && !text_->value(row).empty() ? text_->codes[row] : 0;
        if (code == 0 && host_ && host_->codes[row] != 0) code = static_cast<std::uint32_t>(texts_) + host_->codes[row];
        if (code == 0 && number_ && number_->codes[row] != 0) code = static_cast<std::uint32_t>(texts_ + hosts_) + number_->codes[row];
        codes[row] = code;
    }
    own_ = leads::Codes::packed(codes, count());
}

FieldValue FieldColumn::value(std::uint32_t code) const
{
    if (code <= texts_) return text_ ? textValue(text_->dictionary.text(code)) : FieldValue{};
    code -= static_cast<std::uint32_t>(texts_);
    if (code <= hosts_) return textValue(host_->dictionary.text(code));
    code -= static_cast<std::uint32_t>(hosts_);
    const leads::NumberColumn& number = instants_ ? *instants_ : *number_;
    return numberValue(number.distinct[code], number.kind);
}

std::size_t FieldColumn::bytes() const
{
    std::size_t sum = 0;
    if (own_)
        std::visit(
            [&sum](const auto& numbers) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(numbers)>, leads::OwnCodes>) sum += numbers.size() * sizeof(numbers[0]);
            },
            own_->numbers());
    return sum;
}

}  // namespace handschlag::scoring
