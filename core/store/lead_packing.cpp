#include "core/store/lead_packing.h"

#include <algorithm>
#include <array>
#include <limits>

namespace handschlag::store {
namespace {

using leads::LeadBlock;

constexpr std::size_t mostOfList = 255;
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

}  // namespace

std::optional<PackedLeads> packLeads(const LeadBlock& leads, std::span<const pipeline::Role> roles, std::uint64_t series,
                                     std::span<const std::int64_t> tokens)
{
    PackedLeads packed;
    const std::size_t count = tokens.size();
    const std::size_t width = leads.fields.size();
    std::vector<std::int64_t> numbers(count);
    putNumber(packed.entries, leadSegmentVersion, 1);
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

    putNumber(packed.fields, leadSegmentVersion, 1);
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

}  // namespace handschlag::store
