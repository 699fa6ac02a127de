#pragma once
// Inserts very many rows, fifty with each statement: half the time of one by one, most of which goes into starting and ending a statement.
//
//   ManyRows rows(handle, "INSERT INTO t (a, b) VALUES (?, ?)", 2);
//   rows.write(values.size(), [&](SqliteStatement& s, int before, std::size_t row) { s.bind(before + 1, values[row].a); ... });

#include <functional>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/store/sqlite_handle.h"

namespace handschlag::store {

class ManyRows {
public:
    /// Binds the values of a row to the parameters behind "before"; texts must live until write() returns.
    using BindRow = std::function<void(SqliteStatement& statement, int before, std::size_t row)>;

    /// insert ends with the values of one row; columns: how many they are.
    ManyRows(const SqliteHandle& handle, const std::string& insert, int columns);
    /// What came before a row that is refused is written: roll back. Parameters that bind leaves alone are NULL.
    [[nodiscard]] Result<void> write(std::size_t count, const BindRow& bind);

private:
    const SqliteHandle& handle_;
    std::string insert_;
    int columns_;
    std::optional<SqliteStatement> one_, many_;  ///< prepared when first needed
};

}  // namespace handschlag::store
