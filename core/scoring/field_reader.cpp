#include "core/scoring/field_reader.h"

namespace handschlag::scoring {

FieldValue textValue(std::string_view text) { return text.empty() ? FieldValue{} : FieldValue{FieldValue::Kind::Text, false, text, 0}; }

FieldValue numberValue(std::int64_t number, leads::FieldKind kind)
{
    if (number == leads::NumberColumn::missing) return {};
    return {FieldValue::Kind::Number, kind == leads::FieldKind::Boolean, {}, number};
}

FieldReader::FieldReader(const leads::Population& population, std::string_view field)
    : text_(population.text(field)), number_(population.number(field)), hosts_(field == "domain" ? &population.mailHosts : nullptr),
      createdAt_(field == "created_at" ? &population.createdAt : nullptr)
{
}

FieldValue FieldReader::at(std::size_t row) const
{
    if (createdAt_) return numberValue((*createdAt_)[row], leads::FieldKind::Instant);
    if (text_)
        if (const std::string_view text = text_->value(row); !text.empty()) return textValue(text);
    if (hosts_)
        if (const std::string_view host = hosts_->value(row); !host.empty()) return textValue(host);
    return number_ ? numberValue(number_->value(row), number_->kind) : FieldValue{};
}

}  // namespace handschlag::scoring
