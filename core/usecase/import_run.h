#pragma once
// One import on its way: what it reads, where it writes, and what it has to report. Used by the three kinds of import.

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

#include "core/base/read_ahead.h"
#include "core/exchange/row_reader.h"
#include "core/usecase/imports.h"

namespace handschlag::usecase {

struct ImportRun {
    Store& store;
    const ImportRequest& request;
    const exchange::TableHead& head;
    exchange::TableRows rows;
    const exchange::RowReader& reader;
    const Progress& progress;
    BatchId batch;
    Instant now;
    ImportReport report;
    std::vector<std::size_t> newcomers = {};  ///< rows whose lead is not known by id or address

    [[nodiscard]] std::int64_t rowNumber(std::size_t row) const { return rows.number(row); }
    void reject(std::size_t row, const exchange::CellProblem& problem);
    void warn(std::size_t row, std::string column, Error reason);
    /// The value of a field that every row needs; a problem if it is missing.
    [[nodiscard]] std::optional<exchange::CellProblem> missing(const exchange::ReadRow& row, std::string_view field) const;
    /// Reports; fails if the import is to stop.
    [[nodiscard]] Result<void> at(std::size_t row) const { return step(progress, static_cast<std::int64_t>(row), static_cast<std::int64_t>(rows.size())); }
    /// Every row in its order, so many at a time: made of rows first .. first + count - 1 on other threads, used (or taken) on this one.
    template <class Part>
    [[nodiscard]] Result<void> eachPart(std::size_t rowsAtOnce, const std::function<Part(std::size_t first, std::size_t count)>& make,
                                        const std::function<Result<void>(std::size_t first, Part& part)>& use) const;
    /// The same with nothing but the rows.
    using UseBlock = std::function<Result<void>(std::size_t first, const exchange::RowBlock& block)>;
    [[nodiscard]] Result<void> eachBlock(const UseBlock& use) const;
};

template <class Part>
Result<void> ImportRun::eachPart(std::size_t rowsAtOnce, const std::function<Part(std::size_t first, std::size_t count)>& make,
                                 const std::function<Result<void>(std::size_t first, Part& part)>& use) const
{
    const std::size_t total = rows.size();
    ReadAhead<Part> parts((total + rowsAtOnce - 1) / rowsAtOnce,
                          [&](std::size_t part) { return make(part * rowsAtOnce, std::min(rowsAtOnce, total - part * rowsAtOnce)); });
    for (std::size_t first = 0; auto part = parts.next(); first += rowsAtOnce) {
        if (const auto going = at(first); !going) return going;
        if (const auto used = use(first, *part); !used) return used;
    }
    return {};
}

[[nodiscard]] Result<void> importLeads(ImportRun& run);
[[nodiscard]] Result<void> importActivities(ImportRun& run);
[[nodiscard]] Result<void> importOutcomes(ImportRun& run);

}  // namespace handschlag::usecase
