#pragma once
// All leads of a workspace as columns: text dictionary-coded, numbers as ranks, activities grouped by type and day.
// Built once (PopulationBuilder), then immutable and safe to read from any thread.
//
//   population.text("country")->value(row)

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/ids.h"
#include "core/leads/activities.h"
#include "core/leads/columns.h"
#include "core/leads/packed_numbers.h"

namespace handschlag::leads {

/// Ids of rows, ascending.
class RowIds {
public:
    RowIds() = default;
    /// beyond: id less row, per row.
    explicit RowIds(PackedNumbers beyond) : beyond_(std::move(beyond)) {}
    [[nodiscard]] LeadId operator[](std::size_t row) const { return LeadId{beyond_[row] + static_cast<std::int64_t>(row)}; }
    [[nodiscard]] std::size_t size() const { return beyond_.size(); }
    [[nodiscard]] const PackedNumbers& beyond() const { return beyond_; }

private:
    PackedNumbers beyond_;
};

struct Population {
    RowIds ids;
    PackedNumbers createdAt;
    PackedNumbers recordedAt;
    PackedNumbers history;  ///< 1: never handed over
    std::map<std::string, TextColumn, std::less<>> texts;
    std::map<std::string, NumberColumn, std::less<>> numbers;
    TextColumn mailHosts;   ///< what stands behind the @ of a plausible `email`
    Activities activities;

    [[nodiscard]] std::size_t size() const { return ids.size(); }
    [[nodiscard]] const TextColumn* text(std::string_view field) const;
    [[nodiscard]] const NumberColumn* number(std::string_view field) const;
    [[nodiscard]] std::optional<std::size_t> rowOf(LeadId id) const;
    /// Text of one cell for people and files: text as it is, numbers in digits, nothing for a missing value.
    [[nodiscard]] std::string cell(std::string_view field, std::size_t row) const;
    /// Memory of the columns and dictionaries, without the activities.
    [[nodiscard]] std::size_t bytes() const;
};

using PopulationPtr = std::shared_ptr<const Population>;

}  // namespace handschlag::leads
