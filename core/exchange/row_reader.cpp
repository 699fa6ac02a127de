#include "core/exchange/row_reader.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/exchange/invisible_marks.h"
#include "core/exchange/values.h"

namespace handschlag::exchange {
namespace {

using leads::FieldKind;
using leads::FieldValue;

constexpr ErrorCode columnMissing{"import.column_missing"};
constexpr ErrorCode columnTwice{"csv.column_twice"};
constexpr ErrorCode rowTooShort{"import.row_too_short"};
constexpr ErrorCode rowTooLong{"import.row_too_long"};
constexpr ErrorCode cellTooLarge{"import.cell_too_large"};
constexpr ErrorCode notInteger{"import.not_integer"};
constexpr ErrorCode notDecimal{"import.not_decimal"};
constexpr ErrorCode notBoolean{"import.not_boolean"};
constexpr ErrorCode notDate{"import.not_date"};
constexpr ErrorCode constantWrong{"mapping.constant_wrong"};
constexpr std::size_t largestCell = 1'000'000;  // bytes
constexpr std::size_t shownBytes = 60;

/// The beginning of a cell, cut between characters, for messages.
std::string shown(std::string_view cell)
{
    if (cell.size() <= shownBytes) return std::string(cell);
    std::size_t end = shownBytes;
    while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80) --end;
    return std::string(cell.substr(0, end)) + "…";
}

bool isKeyField(std::string_view field)
{
    static constexpr std::array<std::string_view, 6> keys{"external_id", "email", "lead", "type", "stage", "role"};
    return std::ranges::find(keys, field) != keys.end();
}

std::optional<std::size_t> indexOf(const CsvTable& table, std::string_view header)
{
    const auto found = std::ranges::find(table.headers, header);
    if (found == table.headers.end()) return std::nullopt;
    return static_cast<std::size_t>(found - table.headers.begin());
}

/// Fields whose texts are addresses: what nobody sees in them was copied along by mistake.
bool isAddressField(std::string_view field) { return isKeyField(field) || field == "phone" || field == "mobile" || field == "domain"; }

/// A second column of the same name that nobody speaks of and that says something else: which of them is the key cannot be guessed.
bool hasDifferingTwin(const CsvTable& table, std::size_t column, const Mapping& mapping)
{
    return std::ranges::any_of(table.twins, [&](const auto& twin) {
        if (twin.first != column || mapping.columns.contains(table.headers[twin.second])) return false;
        return std::ranges::any_of(table.rows, [&](const auto& row) { return twin.second < row.size() && row[twin.second] != row[column]; });
    });
}

template <class T>
Result<FieldValue> valueOr(const std::optional<T>& value, ErrorCode code, std::string_view cell)
{
    if (!value) return fail(code, {shown(cell)});
    return FieldValue(static_cast<std::int64_t>(*value));
}

}  // namespace

std::string_view ReadRow::text(std::string_view name) const
{
    const auto found = values.find(name);
    return found == values.end() ? std::string_view{} : leads::textOf(found->second);
}

std::optional<std::int64_t> ReadRow::number(std::string_view name) const
{
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : leads::numberOf(found->second);
}

Result<RowReader> RowReader::make(const CsvTable& table, const Mapping& mapping, FileKind kind, const calendar::Zone& zone, std::string_view fileName)
{
    RowReader reader(table, mapping, zone);
    for (const auto& [header, target] : mapping.columns) {
        const auto index = indexOf(table, header);
        if (!index) return fail(columnMissing, {std::string(fileName), header});
        if (isKeyField(target.field) && hasDifferingTwin(table, *index, mapping)) return fail(columnTwice, {header, std::string(fileName)});
        const TargetField* field = targetField(kind, target.field);
        auto format = DateFormat::parse(target.format);
        if (!format) return std::unexpected(format.error());
        reader.columns_.push_back({*index, field ? target.field : target.attribute, field ? field->kind : target.type, std::move(*format), target.format,
                                   isKeyField(target.field), isAddressField(target.field)});
    }
    std::ranges::sort(reader.columns_, {}, &Column::index);
    if (const auto added = reader.addConstants(kind); !added) return std::unexpected(added.error());
    if (const auto added = reader.addCarried(fileName); !added) return std::unexpected(added.error());
    return reader;
}

Result<void> RowReader::addConstants(FileKind kind)
{
    for (const auto& [name, text] : mapping_->constants) {
        const TargetField* field = targetField(kind, name);
        auto value = valueOf(text, {0, name, field ? field->kind : FieldKind::Text, {}, {}, isKeyField(name), false});
        if (!value) return fail(constantWrong, {name, text});
        if (!text.empty()) constants_.emplace(name, std::move(*value));
    }
    return {};
}

Result<void> RowReader::addCarried(std::string_view fileName)
{
    for (const ActivityFromColumns& source : mapping_->activitiesFromColumns) {
        const auto at = indexOf(*table_, source.at);
        if (!at) return fail(columnMissing, {std::string(fileName), source.at});
        const auto asset = indexOf(*table_, source.asset);
        if (!asset && !source.asset.empty()) return fail(columnMissing, {std::string(fileName), source.asset});
        auto format = DateFormat::parse(source.format);
        if (!format) return std::unexpected(format.error());
        carried_.push_back({&source, *at, asset, std::move(*format)});
    }
    return {};
}

std::optional<CellProblem> RowReader::shapeProblem(const std::vector<std::string>& cells) const
{
    const std::size_t width = table_->headers.size();
    if (cells.size() != width) {
        const ErrorCode code = cells.size() < width ? rowTooShort : rowTooLong;
        return CellProblem{"", Error{code, {std::to_string(cells.size()), std::to_string(width)}, {}}};
    }
    for (std::size_t i = 0; i < width; ++i)
        if (cells[i].size() >= largestCell) return CellProblem{table_->headers[i], Error{cellTooLarge, {}, {}}};
    return std::nullopt;
}

bool RowReader::isMissing(std::string_view cell) const { return cell.empty() || std::ranges::find(mapping_->nullValues, cell) != mapping_->nullValues.end(); }

std::optional<Instant> RowReader::instantOf(std::string_view cell, const DateFormat& format) const
{
    const auto instant = parseInstant(cell, format, zone_);
    return instant || !table_->typed ? instant : parseInstant(cell, DateFormat{}, zone_);
}

Result<FieldValue> RowReader::valueOf(std::string_view cell, const Column& column) const
{
    switch (column.kind) {
        case FieldKind::Text: return FieldValue(std::string(column.isKey ? trimmed(cell) : cell));
        case FieldKind::Integer: return valueOr(parseInteger(cell, mapping_->decimal), notInteger, cell);
        case FieldKind::Decimal: return valueOr(parseDecimal(cell, mapping_->decimal), notDecimal, cell);
        case FieldKind::Boolean: return valueOr(parseBoolean(cell), notBoolean, cell);
        case FieldKind::Instant: break;
    }
    const auto instant = instantOf(cell, column.format);
    if (!instant) return fail(notDate, {shown(cell), column.pattern.empty() ? "yyyy-MM-dd" : column.pattern});
    return FieldValue(instant->seconds);
}

std::expected<ReadRow, CellProblem> RowReader::read(std::size_t number) const
{
    const std::vector<std::string>& cells = table_->rows[number];
    if (auto problem = shapeProblem(cells)) return std::unexpected(std::move(*problem));
    ReadRow row;
    row.values = constants_;
    for (const Column& column : columns_) {
        const std::string& cell = cells[column.index];
        const bool blank = column.kind != FieldKind::Text || column.isKey ? trimmed(cell).empty() : false;
        if (blank || isMissing(cell)) continue;
        const bool cleaned = (column.kind != FieldKind::Text || column.isAddress) && hasInvisibleMarks(cell);
        auto value = cleaned ? valueOf(withoutInvisibleMarks(cell), column) : valueOf(cell, column);
        if (!value) return std::unexpected(CellProblem{table_->headers[column.index], std::move(value.error())});
        row.values.insert_or_assign(column.name, std::move(*value));
    }
    if (auto problem = readCarried(cells, row)) return std::unexpected(std::move(*problem));
    return row;
}

std::optional<CellProblem> RowReader::readCarried(const std::vector<std::string>& cells, ReadRow& row) const
{
    for (const Carried& carried : carried_) {
        const std::string& cell = cells[carried.at];
        if (trimmed(cell).empty() || isMissing(cell)) continue;
        const auto at = instantOf(cell, carried.format);
        const std::string pattern = carried.source->format.empty() ? "yyyy-MM-dd" : carried.source->format;
        if (!at) return CellProblem{carried.source->at, Error{notDate, {shown(cell), pattern}, {}}};
        const bool hasAsset = carried.asset && !isMissing(cells[*carried.asset]);
        row.activities.push_back({carried.source->type, hasAsset ? cells[*carried.asset] : std::string{}, *at, carried.source->at});
    }
    return std::nullopt;
}

std::string RowReader::columnOf(std::string_view field) const
{
    const auto found = std::ranges::find(columns_, field, &Column::name);
    return found == columns_.end() ? std::string{} : table_->headers[found->index];
}

}  // namespace handschlag::exchange
