#include "core/usecase/table_parts.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace handschlag::usecase {
namespace {

constexpr std::size_t bytesAtOnce = 1 << 20;

nlohmann::ordered_json jsonOf(const exchange::SheetCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell)) return *text;
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) return *whole;
    if (const auto* decimal = std::get_if<exchange::DecimalCell>(&cell)) return static_cast<double>(decimal->units) / std::pow(10.0, decimal->places);
    if (const auto* yes = std::get_if<bool>(&cell)) return *yes;
    if (const auto* day = std::get_if<Day>(&cell)) return toIso(*day);
    return nullptr;
}

}  // namespace

TableParts::TableParts(const WritePart& write, std::string name, std::vector<std::string> columns) : write_(write), name_(std::move(name)), columns_(std::move(columns))
{
    for (std::size_t i = 0; i < columns_.size(); ++i) csv_ += (i > 0 ? "," : "") + exchange::csvText(columns_[i]);
    csv_ += "\r\n";
    json_ = "[";
}

Result<void> TableParts::add(const std::vector<exchange::SheetCell>& cells)
{
    auto object = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < columns_.size() && i < cells.size(); ++i) {
        if (i > 0) csv_ += ',';
        csv_ += exchange::csvText(cells[i]);
        if (!std::holds_alternative<std::monostate>(cells[i])) object[columns_[i]] = jsonOf(cells[i]);
    }
    csv_ += "\r\n";
    json_ += (rows_ > 0 ? ",\n" : "\n") + object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    ++rows_;
    return csv_.size() + json_.size() < bytesAtOnce ? Result<void>() : flush();
}

Result<void> TableParts::flush()
{
    if (const auto written = write_(name_ + ".csv", csv_); !written) return written;
    csv_.clear();
    if (const auto written = write_(name_ + ".json", json_); !written) return written;
    json_.clear();
    return {};
}

Result<std::int64_t> TableParts::finish(std::vector<ExportedFile>& files)
{
    json_ += "\n]\n";
    if (const auto written = flush(); !written) return std::unexpected(written.error());
    files.push_back({name_ + ".csv", rows_});
    files.push_back({name_ + ".json", rows_});
    return rows_;
}

}  // namespace handschlag::usecase
