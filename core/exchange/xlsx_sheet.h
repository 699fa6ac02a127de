#pragma once
// The cells of one sheet as they stream by: rows of texts, with the numbers that the spreadsheet shows beside them.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/xlsx_format.h"
#include "core/exchange/xlsx_text.h"

namespace handschlag::exchange {

/// What the sheet needs of the workbook around it, and what it may use.
struct SheetContext {
    const SharedStrings& strings;
    const NumberFormats& formats;
    NumberStyle style;
    std::size_t mostRows = SIZE_MAX;
    std::size_t mostBytes = SIZE_MAX;  ///< of memory for its cells
};

/// Cells of one column that hold an error in place of a value.
struct ColumnErrors {
    std::int64_t row = 0;  ///< of the first
    std::string error;     ///< "#N/A"
    std::size_t cells = 0;
};

struct SheetRows {
    std::vector<std::vector<std::string>> rows;  ///< those with more than white space; each is as long as its last cell needs
    std::vector<std::int64_t> numbers;           ///< per row, as the spreadsheet shows it
    std::map<std::size_t, ColumnErrors> errors;  ///< by column
    bool marked = false;                         ///< some number has a fraction, and so a decimal mark

    /// Memory that so many cells and rows take besides long texts.
    [[nodiscard]] static std::size_t bytesOf(std::size_t rowCount, std::size_t cellCount);
};

class SheetCells : public XmlListener {
public:
    explicit SheetCells(const SheetContext& context) : context_(context) {}
    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view piece) override;

    [[nodiscard]] SheetRows take() { return std::move(found_); }

private:
    enum class CellType : std::uint8_t { Number, Shared, Inline, Formula, Boolean, Error, Date };
    void openRow(const XmlAttributes& attributes);
    void openCell(const XmlAttributes& attributes);
    void closeCell();
    void closeRow();
    void store(std::string_view text);
    void storeShared();
    void count(std::size_t bytes);

    SheetContext context_;
    SheetRows found_;
    bool inData_ = false;
    bool over_ = false;
    bool inRow_ = false;
    bool inCell_ = false;
    bool inValue_ = false;
    bool inString_ = false;
    bool rowHolds_ = false;
    CellType type_ = CellType::Number;
    NumberFormat format_;
    std::size_t column_ = 0;
    std::int64_t rowNumber_ = 0;
    std::size_t bytes_ = 0;
    std::string value_;
    std::string number_;
    RichText string_;
    std::vector<std::string> row_;
};

}  // namespace handschlag::exchange
