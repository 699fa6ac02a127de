#pragma once
// Rows of a file of leads with what each calls its lead: "#" and the external id, "@" and the folded address, as keys of one dictionary.
//
//   LeadRows rows; rows.read(reader, LeadPlaces(reader), 0, 1'024);   // on any thread
//   if (!rows.key(3).empty()) see(rows.key(3));

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/row_reader.h"

namespace handschlag::usecase {

/// Where the columns of a file are that every row is asked for; nothing: the file has none.
struct LeadPlaces {
    explicit LeadPlaces(const exchange::RowReader& reader)
        : externalId(reader.placeOf("external_id")), email(reader.placeOf("email")), stage(reader.placeOf("stage")), createdAt(reader.placeOf("created_at"))
    {
    }
    std::optional<std::size_t> externalId, email, stage, createdAt;
};

[[nodiscard]] inline std::string_view textAt(const exchange::ReadRow& row, std::optional<std::size_t> place) { return exchange::ReadRow::textOf(row.value(place)); }

/// Rows with what each calls its lead, as keys of one dictionary.
struct LeadRows {
    exchange::RowBlock block;

    /// The external id, else the address; empty: none.
    [[nodiscard]] std::string_view key(std::size_t row) const { return ids_[row] == addresses_[row] ? email(row) : part(ids_[row], addresses_[row]); }
    [[nodiscard]] std::string_view email(std::size_t row) const { return part(addresses_[row], ids_[row + 1]); }

    /// Rows first .. first + count - 1.
    void read(const exchange::RowReader& reader, const LeadPlaces& places, std::size_t first, std::size_t count);

private:
    [[nodiscard]] std::string_view part(std::uint32_t from, std::uint32_t to) const { return std::string_view(text_).substr(from, to - from); }
    std::string text_;
    std::vector<std::uint32_t> ids_, addresses_;  ///< where they begin in the text
};

}  // namespace handschlag::usecase
