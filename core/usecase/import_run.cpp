#include "core/usecase/import_run.h"

#include <algorithm>

namespace handschlag::usecase {
namespace {

constexpr ErrorCode cellEmpty{"import.cell_empty"};
constexpr std::size_t reportEvery = 512;

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
    if (row.values.contains(field)) return std::nullopt;
    return exchange::CellProblem{reader.columnOf(field), Error{cellEmpty, {}, {}}};
}

Result<void> ImportRun::at(std::size_t row) const
{
    if (row % reportEvery != 0 && row != table.rows.size()) return {};
    if (progress.stopped()) return refuse(taskCancelled);
    progress.at(static_cast<std::int64_t>(row), static_cast<std::int64_t>(table.rows.size()));
    return {};
}

}  // namespace handschlag::usecase
