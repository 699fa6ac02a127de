#include "core/store/lead_segment.h"

#include <algorithm>

namespace handschlag::store {
namespace {

constexpr std::uint8_t version = leadSegmentVersion;
/// A hostile count with columns of width 0 would need no bytes: no writer packs more leads than this.
constexpr std::size_t mostLeads = 1U << 20;

std::optional<std::string_view> takeName(ByteView& rest)
{
    const auto length = takeNumber(rest, 2);
    if (!length || rest.size() < *length) return std::nullopt;
    const std::string_view name{reinterpret_cast<const char*>(rest.data()), static_cast<std::size_t>(*length)};
    rest = rest.subspan(name.size());
    return name;
}

}  // namespace

bool PackedValues::takeContent(ByteView& rest, std::size_t count)
{
    const auto takeNumbers = [&] {
        const auto numbers = PackedNumbers::take(rest, count);
        if (numbers) numbers_ = *numbers;
        return numbers.has_value();
    };
    const auto takeTexts = [&](std::size_t texts) {
        const auto taken = PackedTexts::take(rest, texts);
        if (taken) texts_ = *taken;
        return taken.has_value();
    };
    switch (kind_) {
        case Kind::None: return true;
        case Kind::Numbers: return takeNumbers();
        case Kind::Texts: return takeTexts(count);
        case Kind::List: break;
    }
    const auto length = takeNumber(rest, 1);
    if (!length || !takeTexts(static_cast<std::size_t>(*length)) || !takeNumbers()) return false;
    for (std::size_t i = 0; i < count; ++i)
        if (numbers_.at(i) >= *length) return false;
    return true;
}

std::optional<PackedValues> PackedValues::take(ByteView& rest, std::size_t count)
{
    const auto kind = takeNumber(rest, 1);
    if (!kind || *kind > static_cast<std::uint64_t>(Kind::List)) return std::nullopt;
    PackedValues values;
    values.kind_ = static_cast<Kind>(*kind);
    if (values.kind_ == Kind::None) return values;
    const auto gaps = takeNumber(rest, 1);
    if (!gaps || *gaps > 1) return std::nullopt;
    if (*gaps == 1) {
        const std::size_t size = (count + 7) / 8;
        if (rest.size() < size) return std::nullopt;
        values.present_ = rest.first(size);
        rest = rest.subspan(size);
    }
    if (!values.takeContent(rest, count)) return std::nullopt;
    return values;
}

LeadValue PackedValues::at(std::size_t index) const
{
    if (!present_.empty() && (present_[index / 8] >> (index % 8) & 1) == 0) return {};
    switch (kind_) {
        case Kind::None: break;
        case Kind::Numbers: return static_cast<std::int64_t>(numbers_.at(index));
        case Kind::Texts: return texts_.at(index);
        case Kind::List: return texts_.at(numbers_.at(index));
    }
    return {};
}

std::optional<LeadEntries> LeadEntries::open(ByteView bytes, std::size_t count)
{
    LeadEntries entries;
    if (count > mostLeads || takeNumber(bytes, 1) != version) return std::nullopt;
    const auto createdAt = PackedNumbers::take(bytes, count);
    const auto roles = createdAt ? PackedNumbers::take(bytes, count) : std::nullopt;
    const auto series = roles ? takeNumber(bytes, 8) : std::nullopt;
    const auto tokens = series ? PackedNumbers::take(bytes, count) : std::nullopt;
    const auto products = tokens ? PackedValues::take(bytes, count) : std::nullopt;
    if (!products || !bytes.empty()) return std::nullopt;
    entries.createdAt_ = *createdAt;
    entries.roles_ = *roles;
    entries.series_ = *series;
    entries.tokens_ = *tokens;
    entries.products_ = *products;
    for (std::size_t i = 0; i < count; ++i)
        if (entries.roles_.at(i) > static_cast<std::uint64_t>(pipeline::Role::Won)) return std::nullopt;
    return entries;
}

std::optional<LeadFields> LeadFields::open(ByteView bytes, std::size_t count)
{
    LeadFields fields;
    if (count > mostLeads || takeNumber(bytes, 1) != version) return std::nullopt;
    const auto number = takeNumber(bytes, 2);
    for (std::uint64_t i = 0; i < number.value_or(0); ++i) {
        const auto name = takeName(bytes);
        const auto values = name ? PackedValues::take(bytes, count) : std::nullopt;
        if (!values) return std::nullopt;
        fields.fields_.push_back({*name, *values});
    }
    if (!number || !bytes.empty()) return std::nullopt;
    return fields;
}

PackedValues LeadFields::find(std::string_view name) const
{
    const auto found = std::ranges::find(fields_, name, &Field::name);
    return found == fields_.end() ? PackedValues{} : found->values;
}

pipeline::Arrival LeadSegment::arrival(std::size_t index) const
{
    const auto distance = static_cast<std::int64_t>(index);
    return {lead(index),          {firstCycle.value + distance}, {firstEntry.value + distance}, entries.role(index), entries.product(index),
            entries.createdAt(index), recordedAt,                batch};
}

leads::Lead LeadSegment::whole(std::size_t index) const
{
    leads::Lead lead;
    lead.id = this->lead(index);
    lead.token = entries.token(index);
    lead.createdAt = entries.createdAt(index);
    lead.recordedAt = recordedAt;
    lead.history = history;
    for (const LeadFields::Field& field : fields.all()) {
        leads::FieldValue value = leads::fieldValueOf(field.values.at(index));
        if (!std::holds_alternative<std::monostate>(value)) lead.fields.emplace(field.name, std::move(value));
    }
    return lead;
}

}  // namespace handschlag::store
