#pragma once
// Fields of forms over one member of one clause.
//
//   numberIn(label, &Document::marketing, &MarketingClause::leadsPerQuarter, wholeField(0, 100'000))

#include "ui/agreement/form_part.h"

namespace handschlag::ui {

template <class Clause, class Number>
[[nodiscard]] FormField numberIn(const char* label, const char* place, Clause agreement::Document::*clause, Number Clause::*member, FieldKind kind)
{
    return {label, QString::fromLatin1(place), std::move(kind),
            [clause, member](const agreement::Document& document) { return QVariant::fromValue<qlonglong>(document.*clause.*member); },
            [clause, member](agreement::Document& document, const QVariant& value) {
                document.*clause.*member = static_cast<Number>(value.toLongLong());
            }};
}

template <class Clause, class Number>
[[nodiscard]] FormField optionalIn(const char* label, const char* place, Clause agreement::Document::*clause, std::optional<Number> Clause::*member,
                                   FieldKind kind)
{
    return {label, QString::fromLatin1(place), std::move(kind),
            [clause, member](const agreement::Document& document) {
                const std::optional<Number>& value = document.*clause.*member;
                return value ? QVariant::fromValue<qlonglong>(*value) : QVariant();
            },
            [clause, member](agreement::Document& document, const QVariant& value) {
                document.*clause.*member = value.isValid() ? std::optional<Number>(static_cast<Number>(value.toLongLong())) : std::nullopt;
            }};
}

template <class Clause>
[[nodiscard]] FormField textIn(const char* label, const char* place, Clause agreement::Document::*clause, std::string Clause::*member,
                               FieldKind kind = textField())
{
    return {label, QString::fromLatin1(place), std::move(kind),
            [clause, member](const agreement::Document& document) { return QVariant(QString::fromStdString(document.*clause.*member)); },
            [clause, member](agreement::Document& document, const QVariant& value) { document.*clause.*member = value.toString().toStdString(); }};
}

template <class Clause>
[[nodiscard]] FormField flagIn(const char* label, const char* place, Clause agreement::Document::*clause, bool Clause::*member)
{
    return {label, QString::fromLatin1(place), flagField(), [clause, member](const agreement::Document& document) { return QVariant(document.*clause.*member); },
            [clause, member](agreement::Document& document, const QVariant& value) { document.*clause.*member = value.toBool(); }};
}

}  // namespace handschlag::ui
