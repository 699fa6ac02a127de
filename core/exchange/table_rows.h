#pragma once
// The rows of a file for going through all of them: records of a text where it lies, or rows that were read into strings. A view: what it
// shows must outlive it. Safe to ask from any number of threads.
//
//   RowCells cells; KeptTexts kept;
//   for (std::size_t row = 0; row < rows.size(); ++row) { rows.cut(row, cells, kept); use(cells, rows.number(row)); }

#include "core/exchange/csv.h"
#include "core/exchange/csv_records.h"

namespace handschlag::exchange {

class TableRows {
public:
    explicit TableRows(const CsvRecords& records) : records_(&records) {}
    explicit TableRows(const CsvTable& table) : table_(&table) {}

    [[nodiscard]] std::size_t size() const { return records_ ? records_->size() : table_->rows.size(); }
    [[nodiscard]] std::int64_t number(std::size_t row) const { return records_ ? records_->number(row) : table_->rowNumbers[row]; }
    /// Whether rows first .. first + count - 1 are ASCII for certain.
    [[nodiscard]] bool areAscii(std::size_t first, std::size_t count) const { return records_ && records_->areAscii(first, count); }
    /// The cells of a row, in place of what was there; valid as long as the rows and what was kept.
    void cut(std::size_t row, RowCells& cells, KeptTexts& kept) const
    {
        if (records_) return records_->cut(row, cells, kept);
        cells.assign(table_->rows[row].begin(), table_->rows[row].end());
    }

private:
    const CsvRecords* records_ = nullptr;
    const CsvTable* table_ = nullptr;
};

}  // namespace handschlag::exchange
