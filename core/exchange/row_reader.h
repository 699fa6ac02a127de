#pragma once
// Rows of a table as typed values, by a mapping. Whatever a cell cannot be is said with its column and reason.
//
//   auto reader = RowReader::make(table, mapping, FileKind::Leads, zone, "leads.csv"); if (!reader) return std::unexpected(reader.error());
//   const auto row = reader->read(0); if (!row) reject(table.rowNumbers[0], row.error().column, row.error().reason);

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/zone.h"
#include "core/exchange/csv.h"
#include "core/exchange/date_format.h"
#include "core/exchange/mapping.h"
#include "core/leads/lead.h"

namespace handschlag::exchange {

struct CellProblem {
    std::string column;  ///< empty: the whole row
    Error reason;
};

/// An activity that a lead's row carries in its columns.
struct CarriedActivity {
    std::string type;
    std::string asset;
    Instant at;
    std::string column;
};

struct ReadRow {
    leads::Fields values;  ///< by name of field or attribute; missing values are absent
    std::vector<CarriedActivity> activities;

    [[nodiscard]] std::string_view text(std::string_view name) const;
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view name) const;
};

class RowReader {
public:
    /// Table and mapping must outlive the reader. Fails for a mapped column that the table does not have (import.column_missing: file,
    /// column), for constants of the wrong type, and for a key that two columns of one name could mean (csv.column_twice: name, file).
    [[nodiscard]] static Result<RowReader> make(const CsvTable& table, const Mapping& mapping, FileKind kind, const calendar::Zone& zone,
                                                std::string_view fileName);

    /// Text is kept as it is, but for white space around keys; cells that are empty or one of the null values are missing.
    [[nodiscard]] std::expected<ReadRow, CellProblem> read(std::size_t row) const;
    /// Header of the column that fills this field; empty if none does.
    [[nodiscard]] std::string columnOf(std::string_view field) const;

private:
    struct Column {
        std::size_t index = 0;
        std::string name;  ///< of the field or attribute
        leads::FieldKind kind = leads::FieldKind::Text;
        DateFormat format;
        std::string pattern;
        bool isKey = false;
        bool isAddress = false;
    };
    struct Carried {
        const ActivityFromColumns* source = nullptr;
        std::size_t at = 0;
        std::optional<std::size_t> asset;
        DateFormat format;
    };
    RowReader(const CsvTable& table, const Mapping& mapping, const calendar::Zone& zone) : table_(&table), mapping_(&mapping), zone_(zone) {}
    [[nodiscard]] std::optional<CellProblem> shapeProblem(const std::vector<std::string>& cells) const;
    [[nodiscard]] bool isMissing(std::string_view cell) const;
    [[nodiscard]] std::optional<Instant> instantOf(std::string_view cell, const DateFormat& format) const;
    [[nodiscard]] Result<leads::FieldValue> valueOf(std::string_view cell, const Column& column) const;
    [[nodiscard]] Result<void> addConstants(FileKind kind);
    [[nodiscard]] Result<void> addCarried(std::string_view fileName);
    [[nodiscard]] std::optional<CellProblem> readCarried(const std::vector<std::string>& cells, ReadRow& row) const;

    const CsvTable* table_;
    const Mapping* mapping_;
    calendar::Zone zone_;
    std::vector<Column> columns_;
    std::vector<Carried> carried_;
    leads::Fields constants_;
};

}  // namespace handschlag::exchange
