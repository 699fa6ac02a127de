#pragma once
// All leads of a workspace as columns: text dictionary-coded, numbers as int64, activities grouped by lead.
// Built once (PopulationBuilder), then immutable and safe to read from any thread.
//
//   PopulationBuilder builder; builder.addLead(lead); builder.addActivity(activity);
//   const Population population = std::move(builder).build();
//   population.text("country")->value(row)

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/leads/lead.h"

namespace handschlag::leads {

/// Strings numbered in order of first appearance; code 0 is always "" (missing).
class Dictionary {
public:
    Dictionary();
    std::uint32_t codeFor(std::string_view text);  ///< adds it if new
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const;
    [[nodiscard]] const std::string& text(std::uint32_t code) const { return texts_[code]; }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    std::vector<std::string> texts_;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> codes_;
};

struct TextColumn {
    Dictionary dictionary;
    std::vector<std::uint32_t> codes;  ///< one per lead
    [[nodiscard]] const std::string& value(std::size_t row) const { return dictionary.text(codes[row]); }
};

struct NumberColumn {
    static constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();
    FieldKind kind = FieldKind::Integer;
    std::vector<std::int64_t> values;  ///< one per lead
};

/// Activities of lead r are the entries offsets[r] .. offsets[r + 1], in order of occurredAt.
struct ActivityColumns {
    Dictionary types;
    Dictionary assets;
    std::vector<std::uint32_t> offsets;  ///< leads + 1
    std::vector<std::uint16_t> type;
    std::vector<std::uint32_t> asset;
    std::vector<std::int64_t> occurredAt;
    std::vector<std::int64_t> recordedAt;
    std::vector<std::int64_t> value;
};

struct Population {
    std::vector<LeadId> ids;  ///< row > id, ascending
    std::vector<std::int64_t> createdAt;
    std::vector<std::int64_t> recordedAt;
    std::vector<std::uint8_t> history;  ///< 1: never handed over
    std::map<std::string, TextColumn, std::less<>> texts;
    std::map<std::string, NumberColumn, std::less<>> numbers;
    ActivityColumns activities;

    [[nodiscard]] std::size_t size() const { return ids.size(); }
    [[nodiscard]] const TextColumn* text(std::string_view field) const;
    [[nodiscard]] const NumberColumn* number(std::string_view field) const;
    [[nodiscard]] std::optional<std::size_t> rowOf(LeadId id) const;
    /// Text of one cell for people and files: text as it is, numbers in digits, nothing for a missing value.
    [[nodiscard]] std::string cell(std::string_view field, std::size_t row) const;
};

using PopulationPtr = std::shared_ptr<const Population>;

class PopulationBuilder {
public:
    /// The workspace's own attributes, for the kinds of their columns.
    explicit PopulationBuilder(std::span<const Attribute> attributes = {}) : attributes_(attributes.begin(), attributes.end()) {}
    /// Leads may come in any order; ids must be unique.
    void addLead(const Lead& lead);
    /// The lead must have been added before; an activity of an unknown lead is dropped.
    void addActivity(const Activity& activity);
    [[nodiscard]] Population build() &&;

private:
    void setText(std::string_view field, std::string_view value);
    void setNumber(std::string_view field, std::int64_t value);
    [[nodiscard]] FieldKind kindOf(std::string_view field) const;

    struct Pending {
        std::uint32_t row;
        std::uint16_t type;
        std::uint32_t asset;
        std::int64_t occurredAt, recordedAt, value;
    };
    std::vector<Attribute> attributes_;
    Population population_;
    std::unordered_map<std::int64_t, std::uint32_t> rowById_;
    std::vector<Pending> pending_;
};

/// A population of one lead: for explaining, re-judging a snapshot, and tests. Without the workspace's attributes, its own booleans count as
/// whole numbers, so that "no" would be a stated value.
[[nodiscard]] Population populationOf(const Lead& lead, std::span<const Activity> activities, std::span<const Attribute> attributes = {});

}  // namespace handschlag::leads
