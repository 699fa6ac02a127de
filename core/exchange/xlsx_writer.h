#pragma once
// A table as a workbook (XLSX): real numbers and dates, a bold header that stays in sight and filters. Text is always written as text,
// so that nothing in a cell can run as a formula. Rows go to the disk as they come; memory does not grow with them.
//
//   auto writer = XlsxWriter::begin("Leads", {{"ID", SheetCellKind::Text}, {"Won", SheetCellKind::Date}});
//   if (!writer) return std::unexpected(writer.error());
//   writer->add({std::string("L1"), *dayFromIso("2026-03-31")});
//   const auto bytes = writer->finish(); if (!bytes) return std::unexpected(bytes.error());

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/exchange/date_format.h"

namespace handschlag::exchange {

/// How the cells of a column are shown. Percent: rates, 0.386 as 38.6 %.
enum class SheetCellKind : std::uint8_t { Text, Integer, Decimal, Date, DateTime, Boolean, Percent };

struct SheetColumn {
    std::string title;
    SheetCellKind kind = SheetCellKind::Text;
    int width = 0;  ///< in characters; 0: by kind and title
};

/// A number with decimal places: 12.50 is {1250, 2}.
struct DecimalCell {
    std::int64_t units = 0;
    int places = 0;
    friend bool operator==(const DecimalCell&, const DecimalCell&) = default;
};

/// Nothing, text, whole number, decimal, day, wall clock time (its offset is left out), yes or no. A cell may differ from its column.
using SheetCell = std::variant<std::monostate, std::string, std::int64_t, DecimalCell, Day, LocalTime, bool>;

class XlsxWriter {
public:
    static constexpr std::size_t mostRows = 1'048'575;  ///< besides the header; a limit of the format
    static constexpr std::size_t longestText = 32'767;  ///< in characters; longer texts are cut there

    /// The name of the sheet is cut to 31 characters, and what no name may hold becomes a blank. Fails (xlsx.not_written) without room
    /// for temporary files.
    [[nodiscard]] static Result<XlsxWriter> begin(const std::string& sheet, std::vector<SheetColumn> columns);
    XlsxWriter(XlsxWriter&&) noexcept;
    XlsxWriter& operator=(XlsxWriter&&) noexcept;
    ~XlsxWriter();

    /// Missing cells stay empty, those beyond the columns are left out. Fails with xlsx.too_many_rows.
    [[nodiscard]] Result<void> add(const std::vector<SheetCell>& cells);
    /// The bytes of the file. Nothing can be added afterwards.
    [[nodiscard]] Result<std::string> finish();

private:
    struct Book;
    explicit XlsxWriter(std::unique_ptr<Book> book);
    std::unique_ptr<Book> book_;
};

}  // namespace handschlag::exchange
