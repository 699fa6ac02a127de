#include "core/usecase/import_run.h"


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
    const auto read = [this](std::size_t first, std::size_t count) {
        exchange::RowBlock block;
        reader.read(first, count, block);
        return block;
    };
    return eachPart<exchange::RowBlock>(rowsAtOnce, read, use);
}

}  // namespace handschlag::usecase
