#pragma once
// Rows of a table to typed values, as a mapping says; the first cell that cannot be read is named. Thread-safe.
//
//   auto reader = RowReader::make(head, rows, mapping, FileKind::Leads, zone, "leads.csv"); if (!reader) return std::unexpected(reader.error());
//   RowBlock block; reader->read(0, 1'000, block);
//   for (std::size_t i = 0; i < block.size(); ++i)
//       if (const CellProblem* problem = block.problemOf(i)) reject(rows.number(i), *problem); else use(block.row(i).text("email"));

#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/zone.h"
#include "core/exchange/date_format.h"
#include "core/exchange/mapping.h"
#include "core/exchange/table_rows.h"
#include "core/leads/lead_block.h"

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
};

/// One row of a block: values by place or by name of field or attribute. Missing ones are monostate; a name that the mapping does not fill
/// is missing too.
class ReadRow {
public:
    using Value = leads::LeadBlock::Value;
    ReadRow(std::span<const std::string> names, std::span<const Value> values, std::span<const CarriedActivity> activities)
        : names_(names), values_(values), activities_(activities)
    {
    }
    [[nodiscard]] std::span<const std::string> names() const { return names_; }
    [[nodiscard]] std::span<const Value> values() const { return values_; }
    [[nodiscard]] std::span<const CarriedActivity> activities() const { return activities_; }

    [[nodiscard]] const Value& value(std::string_view name) const;
    /// By place among the names; none: missing.
    [[nodiscard]] const Value& value(std::optional<std::size_t> place) const { return place ? values_[*place] : missing; }
    [[nodiscard]] bool has(std::string_view name) const { return !std::holds_alternative<std::monostate>(value(name)); }
    [[nodiscard]] std::string_view text(std::string_view name) const { return textOf(value(name)); }
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view name) const { return numberOf(value(name)); }

    [[nodiscard]] static std::string_view textOf(const Value& value)
    {
        const auto* text = std::get_if<std::string_view>(&value);
        return text ? *text : std::string_view{};
    }
    [[nodiscard]] static std::optional<std::int64_t> numberOf(const Value& value)
    {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number ? std::optional(*number) : std::nullopt;
    }

private:
    static constexpr Value missing{};

    std::span<const std::string> names_;
    std::span<const Value> values_;
    std::span<const CarriedActivity> activities_;
};

/// Some rows that were read; holds as long as its reader and the table.
class RowBlock {
public:
    [[nodiscard]] std::size_t size() const { return size_; }
    /// Why a row cannot be used; null for one that can.
    [[nodiscard]] const CellProblem* problemOf(std::size_t row) const;
    [[nodiscard]] ReadRow row(std::size_t row) const;

private:
    friend class RowReader;
    void clear(std::span<const std::string> names, std::size_t rows);

    std::span<const std::string> names_;
    std::size_t size_ = 0;
    std::vector<ReadRow::Value> values_;  ///< row after row, in order of names
    std::map<std::size_t, CellProblem> problems_;
    std::map<std::size_t, std::vector<CarriedActivity>> activities_;
    KeptTexts kept_;
};

class RowReader {
public:
    /// Head, rows and mapping must outlive the reader. Fails for a mapped column that the table does not have (import.column_missing: file,
    /// column), for constants of the wrong type, and for a key that two columns of one name could mean (csv.column_twice: name, file).
    [[nodiscard]] static Result<RowReader> make(const TableHead& head, TableRows rows, const Mapping& mapping, FileKind kind, const calendar::Zone& zone,
                                                std::string_view fileName);

    /// Names of the fields and attributes that rows have values of, in order of name.
    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
    /// Where a name stands among them; nothing if the mapping does not fill it.
    [[nodiscard]] std::optional<std::size_t> placeOf(std::string_view name) const;
    /// Reads count rows in place of what the block held. Text is kept as it is, but for white space around keys; cells that are empty or one of the null values are missing.
    void read(std::size_t first, std::size_t count, RowBlock& block) const;
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
        std::size_t place = 0;  ///< among the names
    };
    struct Carried {
        const ActivityFromColumns* source = nullptr;
        std::size_t at = 0;
        std::optional<std::size_t> asset;
        DateFormat format;
    };
    RowReader(const TableHead& head, TableRows rows, const Mapping& mapping, const calendar::Zone& zone)
        : head_(&head), rows_(rows), mapping_(&mapping), zone_(zone)
    {
    }
    [[nodiscard]] std::optional<CellProblem> shapeProblem(const RowCells& cells) const;
    [[nodiscard]] bool isMissing(std::string_view cell) const;
    [[nodiscard]] std::optional<Instant> instantOf(std::string_view cell, const DateFormat& format) const;
    /// The value of a cell that holds something; false if it is none of its column's kind.
    [[nodiscard]] bool readCell(std::string_view cell, const Column& column, ReadRow::Value& value) const;
    [[nodiscard]] Error unreadable(std::string_view cell, const Column& column) const;
    [[nodiscard]] Result<void> addConstants(FileKind kind);
    [[nodiscard]] Result<void> addCarried(std::string_view fileName);
    void nameValues();
    [[nodiscard]] std::optional<CellProblem> readRow(const RowCells& cells, bool ascii, std::span<ReadRow::Value> values, KeptTexts& kept) const;
    [[nodiscard]] std::optional<CellProblem> readCarried(const RowCells& cells, std::vector<CarriedActivity>& activities) const;

    const TableHead* head_;
    TableRows rows_;
    const Mapping* mapping_;
    calendar::Zone zone_;
    std::vector<Column> columns_;
    std::vector<Carried> carried_;
    std::map<std::string, ReadRow::Value, std::less<>> constants_;
    std::vector<std::string> names_;
    std::vector<ReadRow::Value> defaults_;  ///< the constants, in order of names
};

}  // namespace handschlag::exchange
