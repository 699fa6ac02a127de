#include "core/scoring/field_reader.h"

#include "core/scoring/mail_domain.h"

namespace handschlag::scoring {
namespace {

FieldValue textValue(std::string_view text) { return text.empty() ? FieldValue{} : FieldValue{FieldValue::Kind::Text, false, text, 0}; }

FieldValue numberValue(std::int64_t number, leads::FieldKind kind)
{
    if (number == leads::NumberColumn::missing) return {};
    return {FieldValue::Kind::Number, kind == leads::FieldKind::Boolean, {}, number};
}

}  // namespace

FieldReader::FieldReader(const leads::Population& population, std::string_view field)
    : text_(population.text(field)), number_(population.number(field)), email_(field == "domain" ? population.text("email") : nullptr),
      createdAt_(field == "created_at" ? &population.createdAt : nullptr)
{
}

FieldValue FieldReader::at(std::size_t row) const
{
    if (createdAt_) return numberValue((*createdAt_)[row], leads::FieldKind::Instant);
    if (text_ && text_->codes[row] != 0) return textValue(text_->value(row));
    if (email_) return textValue(hostPart(email_->value(row)));
    return number_ ? numberValue(number_->values[row], number_->kind) : FieldValue{};
}

Lookup::Lookup(const leads::Population& population, std::string_view field, Decide decide, bool withTables)
    : reader_(population, field), decide_(std::move(decide)), withTables_(withTables), ofMissing_(decide_({}))
{
    if (!withTables) return;
    const auto decideEach = [this](const leads::TextColumn* column, std::vector<std::int16_t>& table, auto&& view) {
        if (!column) return;
        table.resize(column->dictionary.size());
        for (std::uint32_t code = 0; code < table.size(); ++code)
            table[code] = static_cast<std::int16_t>(decide_(textValue(view(column->dictionary.text(code)))));
    };
    decideEach(reader_.text_, byText_, [](std::string_view text) { return text; });
    decideEach(reader_.email_, byEmail_, hostPart);
}

int Lookup::at(std::size_t row) const
{
    if (!withTables_ || reader_.createdAt_) return decide_(reader_.at(row));
    if (reader_.text_)
        if (const std::uint32_t code = reader_.text_->codes[row]; code != 0) return byText_[code];
    if (reader_.email_) return byEmail_[reader_.email_->codes[row]];
    if (!reader_.number_ || reader_.number_->values[row] == leads::NumberColumn::missing) return ofMissing_;
    return decide_(reader_.at(row));
}

}  // namespace handschlag::scoring
