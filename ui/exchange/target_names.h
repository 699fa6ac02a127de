#pragma once
// What a column can mean, in words: the fields of each kind of file, own attributes by type, or nothing.

#include <QString>

#include <optional>
#include <vector>

#include "core/exchange/mapping.h"

namespace handschlag::ui {

struct TargetChoice {
    QString key;   ///< "" leave out, "field:email", "attribute:text"
    QString text;
};

/// Everything a column of this kind of file can mean, in the order of a list to choose from.
[[nodiscard]] std::vector<TargetChoice> targetChoices(exchange::FileKind kind);
[[nodiscard]] QString targetKey(const std::optional<exchange::ColumnTarget>& target);
/// The target of a key. An attribute is called `attribute`; a format is kept if the new target still is a date.
[[nodiscard]] std::optional<exchange::ColumnTarget> targetOfKey(const QString& key, exchange::FileKind kind, const std::string& attribute, const std::string& format);
[[nodiscard]] QString name(exchange::FileKind kind);
[[nodiscard]] QString targetFieldName(exchange::FileKind kind, std::string_view field);

}  // namespace handschlag::ui
