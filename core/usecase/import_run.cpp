#include "core/usecase/import_run.h"

#include <algorithm>

#include "core/base/read_ahead.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode cellEmpty{"import.cell_empty"};
constexpr std::size_t rowsAtOnce = 1'024;

}  // namespace

void ImportRun::reject(std::size_t row, const exchange::CellProblem& problem)
{
    report.rejected.push_back({rowNumber(row), problem.column, problem.reason});
}

void ImportRun::warn(std::size_t row, std::string column, Error reason)
{
    report.warnings.push_back({rowNumber(row), std::move(column), std::move(reason)});
}

std::optional<exchange::CellProblem> ImportRun::missing(const exchange::ReadRow& row, std::string_view field) const
{
    if (row.has(field)) return std::nullopt;
    return exchange::CellProblem{reader.columnOf(field), Error{cellEmpty, {}, {}}};
}

Result<void> ImportRun::eachBlock(const UseBlock& use) const
{
    ReadAhead<exchange::RowBlock> blocks((rows.size() + rowsAtOnce - 1) / rowsAtOnce, [this](std::size_t part) {
        exchange::RowBlock block;
        reader.read(part * rowsAtOnce, std::min(rowsAtOnce, rows.size() - part * rowsAtOnce), block);
        return block;
    });
    std::size_t first = 0;
    while (const auto block = blocks.next()) {
        if (const auto going = at(first); !going) return going;
        if (const auto used = use(first, *block); !used) return used;
        first += block->size();
    }
    return {};
}

}  // namespace handschlag::usecase
