#pragma once
// SQL as it lies in resources/sql: one statement a file, sqlite/ only where the dialects differ.

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>
#include <string_view>

namespace handschlag::store {

/// The statement of that name; "name:word" puts the word for %1. A missing file is a broken build: throws.
[[nodiscard]] QString statementText(std::string_view name);

struct Migration {
    int number = 0;
    std::string script;
};
/// Ascending, without gaps, from 1.
[[nodiscard]] QList<Migration> migrations();

}  // namespace handschlag::store
