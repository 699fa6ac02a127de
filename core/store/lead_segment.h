#pragma once
// Many new leads as two packed values (lead_packing.h), readable at any position without unpacking the rest: how they came (entries) and what
// is known of them (fields).
//
// Format 1, little-endian, columns of packed_column.h:
//   entries: u8 version = 1, numbers created_at, numbers role, u64 series of the tokens, numbers of the tokens in it, values of the product
//   fields:  u8 version = 1, u16 number of fields, for each: u16 length and text of its name, values
// Values: u8 kind: 0 none at all, 1 numbers, 2 texts, 3 texts of a list; unless none: u8 gaps: 0 = everybody has one, 1 = a bit for each,
//   lowest first, follows; then numbers, or texts, or u8 length of the list, its texts and numbers of places in it. What is not there is 0 or "".

#include <optional>
#include <string>

#include "core/base/hashing.h"
#include "core/base/ids.h"
#include "core/leads/lead.h"
#include "core/leads/lead_block.h"
#include "core/pipeline/arrival.h"
#include "core/store/packed_column.h"

namespace handschlag::store {

constexpr std::uint8_t leadSegmentVersion = 1;

using LeadValue = leads::LeadBlock::Value;
/// "" for what is missing or no text.
[[nodiscard]] inline std::string_view textOf(const LeadValue& value)
{
    const auto* text = std::get_if<std::string_view>(&value);
    return text ? *text : std::string_view{};
}

/// Values of one field; looks into bytes that it does not own.
class PackedValues {
public:
    [[nodiscard]] static std::optional<PackedValues> take(ByteView& rest, std::size_t count);
    [[nodiscard]] LeadValue at(std::size_t index) const;

private:
    enum class Kind : std::uint8_t { None, Numbers, Texts, List };
    [[nodiscard]] bool takeContent(ByteView& rest, std::size_t count);

    Kind kind_ = Kind::None;
    ByteView present_;  ///< empty: everybody has one
    PackedNumbers numbers_;
    PackedTexts texts_;
};

class LeadEntries {
public:
    [[nodiscard]] static std::optional<LeadEntries> open(ByteView bytes, std::size_t count);
    [[nodiscard]] Instant createdAt(std::size_t index) const { return {static_cast<std::int64_t>(createdAt_.at(index))}; }
    [[nodiscard]] pipeline::Role role(std::size_t index) const { return static_cast<pipeline::Role>(roles_.at(index)); }
    [[nodiscard]] std::string token(std::size_t index) const { return AscendingTokens::text(series_, tokens_.at(index)); }
    [[nodiscard]] std::string_view product(std::size_t index) const { return textOf(products_.at(index)); }

private:
    PackedNumbers createdAt_, roles_, tokens_;
    std::uint64_t series_ = 0;
    PackedValues products_;
};

class LeadFields {
public:
    [[nodiscard]] static std::optional<LeadFields> open(ByteView bytes, std::size_t count);
    struct Field {
        std::string_view name;
        PackedValues values;
    };
    [[nodiscard]] const std::vector<Field>& all() const { return fields_; }
    /// No values: none of these leads has it.
    [[nodiscard]] PackedValues find(std::string_view name) const;

private:
    std::vector<Field> fields_;
};

/// As it stands in the table of segments.
struct LeadSegment {
    LeadId firstLead;
    std::size_t count = 0;
    BatchId batch;
    Instant recordedAt;
    bool history = false;
    CycleId firstCycle;
    StageEventId firstEntry;
    LeadEntries entries;
    LeadFields fields;           ///< empty where only the entries were asked for
    std::vector<bool> inRows;    ///< leads that lie in rows by now; empty: none

    /// What is packed of a lead that lies in rows is no longer true.
    [[nodiscard]] bool holds(std::size_t index) const { return inRows.empty() || !inRows[index]; }
    [[nodiscard]] LeadId lead(std::size_t index) const { return {firstLead.value + static_cast<std::int64_t>(index)}; }
    [[nodiscard]] pipeline::Arrival arrival(std::size_t index) const;
    /// With token and fields.
    [[nodiscard]] leads::Lead whole(std::size_t index) const;
};

}  // namespace handschlag::store
