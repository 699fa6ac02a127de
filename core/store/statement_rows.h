#pragma once
// Whole tables row by row through the SQLite C interface, read as Query reads single rows: a third of its time, which a million rows feel.
//
//   eachRow(session.handle(), "cycle_all", [&](const StatementRow& row) { cycles.push_back(cycleAt(row)); });

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include "core/base/instant.h"
#include "core/store/sqlite_handle.h"
#include "core/store/statements.h"

namespace handschlag::store {

/// The row that a statement stands on; columns from 0. Texts are valid until the next row.
class StatementRow {
public:
    explicit StatementRow(const SqliteStatement& statement) : statement_(statement) {}

    [[nodiscard]] std::string_view text(int column) const { return statement_.text(column); }
    [[nodiscard]] std::int64_t integer(int column) const { return statement_.integer(column); }
    [[nodiscard]] int smallInteger(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] Instant instant(int column) const { return {integer(column)}; }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const
    {
        return statement_.kind(column) == SqliteStatement::Kind::Null ? std::nullopt : std::optional(integer(column));
    }
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const
    {
        const auto seconds = optionalInteger(column);
        return seconds ? std::optional(Instant{*seconds}) : std::nullopt;
    }
    template <class TypedId>
    [[nodiscard]] TypedId id(int column) const
    {
        return TypedId{integer(column)};
    }

private:
    const SqliteStatement& statement_;
};

/// Calls visit(StatementRow) for every row of a statement without parameters; a visit that may fail, and does, ends it.
template <class Visit>
[[nodiscard]] Result<void> eachRow(const SqliteHandle& handle, std::string_view name, Visit visit)
{
    SqliteStatement statement(handle, statementText(name).toStdString());
    for (;;) {
        const auto more = statement.step();
        if (!more) return std::unexpected(more.error());
        if (!*more) return {};
        if constexpr (std::is_void_v<std::invoke_result_t<Visit, StatementRow>>)
            visit(StatementRow(statement));
        else if (const auto visited = visit(StatementRow(statement)); !visited)
            return visited;
    }
}

}  // namespace handschlag::store
