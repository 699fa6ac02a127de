#include "core/exchange/row_reader.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/exchange/invisible_marks.h"
#include "core/exchange/values.h"

namespace handschlag::exchange {
namespace {

using leads::FieldKind;
using Value = ReadRow::Value;

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

std::optional<std::size_t> indexOf(const TableHead& table, std::string_view header)
{
    const auto found = std::ranges::find(table.headers, header);
    if (found == table.headers.end()) return std::nullopt;
    return static_cast<std::size_t>(found - table.headers.begin());
}

/// Fields whose texts are addresses: what nobody sees in them was copied along by mistake.
bool isAddressField(std::string_view field) { return isKeyField(field) || field == "phone" || field == "mobile" || field == "domain"; }

/// The text behind the apostrophe by which this program, and others, keep a spreadsheet from running it as a formula (csvCell).
std::string_view withoutGuard(std::string_view cell)
{
    const bool guarded = cell.size() > 1 && cell.front() == '\'' && std::string_view("=+-@").find(cell[1]) != std::string_view::npos;
    return guarded ? cell.substr(1) : cell;
}

/// A second column of the same name that nobody speaks of and that says something else: which of them is the key cannot be guessed.
bool hasDifferingTwin(const TableHead& head, const TableRows& rows, std::size_t column, const Mapping& mapping)
{
    RowCells cells;
    KeptTexts kept;
    return std::ranges::any_of(head.twins, [&](const auto& twin) {
        if (twin.first != column || mapping.columns.contains(head.headers[twin.second])) return false;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            kept.clear();
            rows.cut(row, cells, kept);
            if (twin.second < cells.size() && cells[twin.second] != cells[column]) return true;
        }
        return false;
    });
}

template <class T>
bool assign(Value& value, const std::optional<T>& read)
{
    if (read) value = static_cast<std::int64_t>(*read);
    return read.has_value();
}

}  // namespace

const Value& ReadRow::value(std::string_view name) const
{
    const auto found = std::ranges::find(names_, name);
    return value(found == names_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - names_.begin())));
}

void RowBlock::clear(std::span<const std::string> names, std::size_t rows)
{
    names_ = names;
    size_ = rows;
    values_.resize(rows * names.size());
    problems_.clear();
    activities_.clear();
    if (!kept_.empty()) kept_.clear();
}

const CellProblem* RowBlock::problemOf(std::size_t row) const
{
    if (problems_.empty()) return nullptr;
    const auto found = problems_.find(row);
    return found == problems_.end() ? nullptr : &found->second;
}

ReadRow RowBlock::row(std::size_t row) const
{
    const auto carried = activities_.empty() ? activities_.end() : activities_.find(row);
    const auto activities = carried == activities_.end() ? std::span<const CarriedActivity>{} : std::span<const CarriedActivity>(carried->second);
    return {names_, std::span(values_).subspan(row * names_.size(), names_.size()), activities};
}

Result<RowReader> RowReader::make(const TableHead& head, TableRows rows, const Mapping& mapping, FileKind kind, const calendar::Zone& zone,
                                  std::string_view fileName)
{
    RowReader reader(head, rows, mapping, zone);
    for (const auto& [header, target] : mapping.columns) {
        const auto index = indexOf(head, header);
        if (!index) return fail(columnMissing, {std::string(fileName), header});
        if (isKeyField(target.field) && hasDifferingTwin(head, rows, *index, mapping)) return fail(columnTwice, {header, std::string(fileName)});
        const TargetField* field = targetField(kind, target.field);
        auto format = DateFormat::parse(target.format);
        if (!format) return std::unexpected(format.error());
        reader.columns_.push_back({*index, field ? target.field : target.attribute, field ? field->kind : target.type, std::move(*format), target.format,
                                   isKeyField(target.field), isAddressField(target.field), 0});
    }
    std::ranges::sort(reader.columns_, {}, &Column::index);
    if (const auto added = reader.addConstants(kind); !added) return std::unexpected(added.error());
    if (const auto added = reader.addCarried(fileName); !added) return std::unexpected(added.error());
    reader.nameValues();
    return reader;
}

void RowReader::nameValues()
{
    for (const Column& column : columns_) names_.push_back(column.name);
    for (const auto& [name, value] : constants_) names_.push_back(name);
    std::ranges::sort(names_);
    const auto twice = std::ranges::unique(names_);
    names_.erase(twice.begin(), twice.end());
    for (Column& column : columns_) column.place = static_cast<std::size_t>(std::ranges::find(names_, column.name) - names_.begin());
    for (const std::string& name : names_) {
        const auto constant = constants_.find(name);
        defaults_.push_back(constant == constants_.end() ? Value{} : constant->second);
    }
}

Result<void> RowReader::addConstants(FileKind kind)
{
    for (const auto& [name, text] : mapping_->constants) {
        const TargetField* field = targetField(kind, name);
        Value value;
        const bool read = readCell(text, {0, name, field ? field->kind : FieldKind::Text, {}, {}, isKeyField(name), false, 0}, value);
        if (!read) return fail(constantWrong, {name, text});
        if (!text.empty()) constants_.emplace(name, value);
    }
    return {};
}

Result<void> RowReader::addCarried(std::string_view fileName)
{
    for (const ActivityFromColumns& source : mapping_->activitiesFromColumns) {
        const auto at = indexOf(*head_, source.at);
        if (!at) return fail(columnMissing, {std::string(fileName), source.at});
        const auto asset = indexOf(*head_, source.asset);
        if (!asset && !source.asset.empty()) return fail(columnMissing, {std::string(fileName), source.asset});
        auto format = DateFormat::parse(source.format);
        if (!format) return std::unexpected(format.error());
        carried_.push_back({&source, *at, asset, std::move(*format)});
    }
    return {};
}

std::optional<CellProblem> RowReader::shapeProblem(const RowCells& cells) const
{
    const std::size_t width = head_->headers.size();
    if (cells.size() != width) {
        const ErrorCode code = cells.size() < width ? rowTooShort : rowTooLong;
        return CellProblem{"", Error{code, {std::to_string(cells.size()), std::to_string(width)}, {}}};
    }
    for (std::size_t i = 0; i < width; ++i)
        if (cells[i].size() >= largestCell) return CellProblem{head_->headers[i], Error{cellTooLarge, {}, {}}};
    return std::nullopt;
}

bool RowReader::isMissing(std::string_view cell) const { return cell.empty() || std::ranges::find(mapping_->nullValues, cell) != mapping_->nullValues.end(); }

std::optional<Instant> RowReader::instantOf(std::string_view cell, const DateFormat& format) const
{
    const auto instant = parseInstant(cell, format, zone_);
    return instant || !head_->typed ? instant : parseInstant(cell, DateFormat{}, zone_);
}

bool RowReader::readCell(std::string_view cell, const Column& column, Value& value) const
{
    switch (column.kind) {
        case FieldKind::Text: value = withoutGuard(column.isKey ? trimmed(cell) : cell); return true;
        case FieldKind::Integer: return assign(value, parseInteger(cell, mapping_->decimal));
        case FieldKind::Decimal: return assign(value, parseDecimal(cell, mapping_->decimal));
        case FieldKind::Boolean: return assign(value, parseBoolean(cell));
        case FieldKind::Instant: break;
    }
    const auto instant = instantOf(cell, column.format);
    if (instant) value = instant->seconds;
    return instant.has_value();
}

Error RowReader::unreadable(std::string_view cell, const Column& column) const
{
    switch (column.kind) {
        case FieldKind::Integer: return fail(notInteger, {shown(cell)}).error();
        case FieldKind::Decimal: return fail(notDecimal, {shown(cell)}).error();
        case FieldKind::Boolean: return fail(notBoolean, {shown(cell)}).error();
        case FieldKind::Text:
        case FieldKind::Instant: break;
    }
    return fail(notDate, {shown(cell), column.pattern.empty() ? "yyyy-MM-dd" : column.pattern}).error();
}

std::optional<CellProblem> RowReader::readRow(const RowCells& cells, bool ascii, std::span<Value> values, KeptTexts& kept) const
{
    std::ranges::copy(defaults_, values.begin());
    if (auto problem = shapeProblem(cells)) return problem;
    for (const Column& column : columns_) {
        std::string_view cell = cells[column.index];
        const bool blank = column.kind != FieldKind::Text || column.isKey ? trimmed(cell).empty() : false;
        if (blank || isMissing(cell)) continue;
        const bool cleaned = !ascii && (column.kind != FieldKind::Text || column.isAddress) && hasInvisibleMarks(cell);
        if (cleaned) cell = kept.emplace_back(withoutInvisibleMarks(cell));
        if (cleaned && trimmed(cell).empty()) continue;
        if (!readCell(cell, column, values[column.place])) return CellProblem{head_->headers[column.index], unreadable(cell, column)};
    }
    return std::nullopt;
}

void RowReader::read(std::size_t first, std::size_t count, RowBlock& block) const
{
    block.clear(names_, count);
    const bool ascii = rows_.areAscii(first, count);  // then no cell can hold invisible marks
    RowCells cells;
    std::vector<CarriedActivity> carried;
    for (std::size_t i = 0; i < count; ++i) {
        rows_.cut(first + i, cells, block.kept_);
        auto problem = readRow(cells, ascii, std::span(block.values_).subspan(i * names_.size(), names_.size()), block.kept_);
        if (!problem && !carried_.empty()) {
            problem = readCarried(cells, carried);
            if (!carried.empty()) block.activities_.emplace(i, std::move(carried));
            carried.clear();
        }
        if (problem) block.problems_.emplace(i, std::move(*problem));
    }
}

std::optional<CellProblem> RowReader::readCarried(const RowCells& cells, std::vector<CarriedActivity>& activities) const
{
    for (const Carried& carried : carried_) {
        const std::string_view cell = cells[carried.at];
        if (trimmed(cell).empty() || isMissing(cell)) continue;
        const auto at = instantOf(cell, carried.format);
        const std::string pattern = carried.source->format.empty() ? "yyyy-MM-dd" : carried.source->format;
        if (!at) return CellProblem{carried.source->at, Error{notDate, {shown(cell), pattern}, {}}};
        const bool hasAsset = carried.asset && !isMissing(cells[*carried.asset]);
        activities.push_back({carried.source->type, std::string(hasAsset ? cells[*carried.asset] : std::string_view{}), *at});
    }
    return std::nullopt;
}

std::optional<std::size_t> RowReader::placeOf(std::string_view name) const
{
    const auto found = std::ranges::lower_bound(names_, name);
    return found == names_.end() || *found != name ? std::nullopt : std::optional(static_cast<std::size_t>(found - names_.begin()));
}

std::string RowReader::columnOf(std::string_view field) const
{
    const auto found = std::ranges::find(columns_, field, &Column::name);
    return found == columns_.end() ? std::string{} : head_->headers[found->index];
}

}  // namespace handschlag::exchange
