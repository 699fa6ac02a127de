#include "core/store/lead_segment.h"

#include <array>
#include <limits>

namespace handschlag::store {
namespace {

using leads::LeadBlock;

constexpr std::uint8_t version = 1;
constexpr std::size_t mostOfList = 255;
/// A hostile count with columns of width 0 would need no bytes: no writer packs more leads than this.
constexpr std::size_t mostLeads = 1U << 20;

/// A short list of texts that come again and again.
class ShortList {
public:
    /// Place in the list; nothing once it is no short list.
    [[nodiscard]] std::optional<std::int64_t> placeOf(std::string_view text)
    {
        std::size_t slot = std::hash<std::string_view>{}(text) % slots_.size();
        for (; slots_[slot] != 0; slot = (slot + 1) % slots_.size())
            if (texts_[slots_[slot] - 1U] == text) return slots_[slot] - 1;
        if (texts_.size() == mostOfList) return std::nullopt;
        texts_.push_back(text);
        slots_[slot] = static_cast<std::uint8_t>(texts_.size());
        return slots_[slot] - 1;
    }
    [[nodiscard]] const std::vector<std::string_view>& texts() const { return texts_; }

private:
    std::array<std::uint8_t, 1'024> slots_{};  // places + 1; 0: free
    std::vector<std::string_view> texts_;
};

/// Values of one column of a block, every width-th.
struct Column {
    std::span<const LeadValue> values;
    std::size_t place = 0;
    std::size_t width = 1;
    std::size_t count = 0;
    [[nodiscard]] const LeadValue& at(std::size_t index) const { return values[index * width + place]; }
};

struct Content {
    std::size_t numbers = 0, texts = 0;
};

Content contentOf(const Column& column)
{
    Content content;
    for (std::size_t i = 0; i < column.count; ++i) {
        content.numbers += column.at(i).index() == 2;
        content.texts += column.at(i).index() == 1;
    }
    return content;
}

void putGaps(Bytes& bytes, const Column& column, bool gaps)
{
    putNumber(bytes, gaps ? 1 : 0, 1);
    if (!gaps) return;
    const std::size_t from = bytes.size();
    bytes.resize(from + (column.count + 7) / 8);
    for (std::size_t i = 0; i < column.count; ++i)
        if (column.at(i).index() != 0) bytes[from + i / 8] |= static_cast<std::uint8_t>(1U << (i % 8));
}

/// Places of all texts in a list; empty if they are no short list. Where the first are nearly all different the others will be too.
std::vector<std::int64_t> placesIn(ShortList& list, std::span<const std::string_view> texts)
{
    constexpr std::size_t tried = 64;
    std::vector<std::int64_t> places;
    places.reserve(texts.size());
    for (const std::string_view text : texts) {
        const auto place = list.placeOf(text);
        if (!place || (places.size() == tried && list.texts().size() > tried / 2)) return {};
        places.push_back(*place);
    }
    return places;
}

void putTextValues(Bytes& bytes, const Column& column, bool gaps)
{
    std::vector<std::string_view> texts(column.count);
    for (std::size_t i = 0; i < column.count; ++i)
        if (const auto* text = std::get_if<std::string_view>(&column.at(i))) texts[i] = *text;
    ShortList list;
    const std::vector<std::int64_t> places = placesIn(list, texts);
    putNumber(bytes, places.empty() ? 2 : 3, 1);
    putGaps(bytes, column, gaps);
    if (places.empty()) return putTexts(bytes, texts);
    putNumber(bytes, list.texts().size(), 1);
    putTexts(bytes, list.texts());
    putNumbers(bytes, places);
}

/// False if the column has texts and numbers.
bool putValues(Bytes& bytes, const Column& column)
{
    const Content content = contentOf(column);
    if (content.numbers > 0 && content.texts > 0) return false;
    const bool gaps = content.numbers + content.texts < column.count;
    if (content.texts > 0) {
        putTextValues(bytes, column, gaps);
    } else if (content.numbers > 0) {
        putNumber(bytes, 1, 1);
        putGaps(bytes, column, gaps);
        std::vector<std::int64_t> numbers(column.count);
        for (std::size_t i = 0; i < column.count; ++i)
            if (const auto* number = std::get_if<std::int64_t>(&column.at(i))) numbers[i] = *number;
        putNumbers(bytes, numbers);
    } else {
        putNumber(bytes, 0, 1);
    }
    return true;
}

std::optional<std::string_view> takeName(ByteView& rest)
{
    const auto length = takeNumber(rest, 2);
    if (!length || rest.size() < *length) return std::nullopt;
    const std::string_view name{reinterpret_cast<const char*>(rest.data()), static_cast<std::size_t>(*length)};
    rest = rest.subspan(name.size());
    return name;
}

}  // namespace

std::optional<PackedLeads> packLeads(const LeadBlock& leads, std::span<const pipeline::Role> roles, std::uint64_t series,
                                     std::span<const std::int64_t> tokens)
{
    PackedLeads packed;
    const std::size_t count = tokens.size();
    const std::size_t width = leads.fields.size();
    std::vector<std::int64_t> numbers(count);
    putNumber(packed.entries, version, 1);
    std::ranges::transform(std::span(leads.createdAt).first(count), numbers.begin(), &Instant::seconds);
    putNumbers(packed.entries, numbers);
    std::ranges::transform(roles.first(count), numbers.begin(), [](pipeline::Role role) { return static_cast<std::int64_t>(role); });
    putNumbers(packed.entries, numbers);
    putNumber(packed.entries, series, 8);
    putNumbers(packed.entries, tokens);
    const auto product = static_cast<std::size_t>(std::ranges::find(leads.fields, "product") - leads.fields.begin());
    if (product == width)
        putNumber(packed.entries, 0, 1);
    else if (!putValues(packed.entries, {leads.values, product, width, count}))
        return std::nullopt;

    putNumber(packed.fields, version, 1);
    putNumber(packed.fields, width, 2);
    for (std::size_t place = 0; place < width; ++place) {
        const std::string_view name = leads.fields[place];
        if (name.size() > std::numeric_limits<std::uint16_t>::max()) return std::nullopt;
        putNumber(packed.fields, name.size(), 2);
        packed.fields.insert(packed.fields.end(), name.begin(), name.end());
        if (!putValues(packed.fields, {leads.values, place, width, count})) return std::nullopt;
    }
    return packed;
}

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
