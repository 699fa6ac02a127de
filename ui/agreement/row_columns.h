#pragma once
// Columns that many tables of the agreement share: names in both languages, whole numbers, points, flags, choices of an enumeration.

#include <algorithm>
#include <string>

#include "ui/agreement/table_source.h"

namespace handschlag::ui {

/// member: pointer to a member, e.g. &Stage::name.
template <class Row>
[[nodiscard]] std::vector<RowColumn<Row>> nameColumns()
{
    return {rowColumn<Row>(
                QT_TRANSLATE_NOOP("AgreementColumns", "Name (German)"), textField(),
                [](const Row& row) { return QVariant(QString::fromStdString(row.name.de)); },
                [](Row& row, const QVariant& value) { row.name.de = value.toString().toStdString(); }),
            rowColumn<Row>(
                QT_TRANSLATE_NOOP("AgreementColumns", "Name (English)"), textField(),
                [](const Row& row) { return QVariant(QString::fromStdString(row.name.en)); },
                [](Row& row, const QVariant& value) { row.name.en = value.toString().toStdString(); })};
}

template <class Row>
[[nodiscard]] RowColumn<Row> textColumn(const char* title, std::string Row::*member, FieldKind kind = textField())
{
    return rowColumn<Row>(
        title, std::move(kind), [member](const Row& row) { return QVariant(QString::fromStdString(row.*member)); },
        [member](Row& row, const QVariant& value) { row.*member = value.toString().trimmed().toStdString(); });
}

template <class Row, class Number>
[[nodiscard]] RowColumn<Row> numberColumn(const char* title, Number Row::*member, FieldKind kind)
{
    return rowColumn<Row>(
        title, std::move(kind), [member](const Row& row) { return QVariant::fromValue<qlonglong>(row.*member); },
        [member](Row& row, const QVariant& value) { row.*member = static_cast<Number>(value.toLongLong()); });
}

template <class Row, class Number>
[[nodiscard]] RowColumn<Row> optionalColumn(const char* title, std::optional<Number> Row::*member, FieldKind kind)
{
    return rowColumn<Row>(
        title, std::move(kind),
        [member](const Row& row) {
            const std::optional<Number>& value = row.*member;
            return value ? QVariant::fromValue<qlonglong>(*value) : QVariant();
        },
        [member](Row& row, const QVariant& value) {
            row.*member = value.isValid() ? std::optional<Number>(static_cast<Number>(value.toLongLong())) : std::nullopt;
        });
}

template <class Row>
[[nodiscard]] RowColumn<Row> flagColumn(const char* title, bool Row::*member)
{
    return rowColumn<Row>(
        title, flagField(), [member](const Row& row) { return QVariant(row.*member); },
        [member](Row& row, const QVariant& value) { row.*member = value.toBool(); });
}

/// The choices' values are the enumeration's as int.
template <class Row, class Enum>
[[nodiscard]] RowColumn<Row> enumColumn(const char* title, Enum Row::*member, std::vector<FieldChoice> choices)
{
    return rowColumn<Row>(
        title, choiceField(std::move(choices)), [member](const Row& row) { return QVariant(static_cast<int>(row.*member)); },
        [member](Row& row, const QVariant& value) { row.*member = static_cast<Enum>(value.toInt()); });
}

template <class T>
[[nodiscard]] std::vector<T> operator+(std::vector<T> left, std::vector<T> right)
{
    std::move(right.begin(), right.end(), std::back_inserter(left));
    return left;
}

/// "fit.new_1": the first that no row has.
template <class Row>
[[nodiscard]] std::string freshId(const std::vector<Row>& rows, const std::string& prefix)
{
    for (int number = 1;; ++number) {
        std::string id = prefix + "new_" + std::to_string(number);
        if (std::ranges::find(rows, id, &Row::id) == rows.end()) return id;
    }
}

/// Standard fields by name, others may be typed.
[[nodiscard]] FieldKind leadFieldChoice(bool mayBeEmpty = false);
/// Several of them, with commas between.
[[nodiscard]] FieldKind leadFieldWords();

}  // namespace handschlag::ui
