#include "core/store/query.h"

namespace handschlag::store {

QVariant bound(std::string_view text)
{
    const QString string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    // A null QString would be written as NULL.
    return string.isNull() ? QVariant(QStringLiteral("")) : QVariant(string);
}

QVariant bound(const leads::FieldValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) return bound(*text);
    if (const auto* number = std::get_if<std::int64_t>(&value)) return bound(*number);
    return QVariant(QMetaType(QMetaType::QString));
}

Result<void> Query::run()
{
    if (!query_.exec()) return std::unexpected(session_.errorOf(query_.lastError()));
    return {};
}

Result<std::int64_t> Query::change()
{
    if (const auto writable = session_.mayWrite(); !writable) return std::unexpected(writable.error());
    if (const auto ran = run(); !ran) return std::unexpected(ran.error());
    return query_.numRowsAffected();
}

Result<std::int64_t> Query::insert()
{
    if (const auto changed = change(); !changed) return std::unexpected(changed.error());
    return query_.lastInsertId().toLongLong();
}

Result<void> Query::end()
{
    if (query_.lastError().isValid()) return std::unexpected(session_.errorOf(query_.lastError()));
    return {};
}

std::optional<Instant> Query::optionalInstant(int column) const
{
    if (query_.isNull(column)) return std::nullopt;
    return instant(column);
}

std::optional<std::int64_t> Query::optionalInteger(int column) const
{
    if (query_.isNull(column)) return std::nullopt;
    return integer(column);
}

leads::FieldValue Query::fieldValue(int column) const
{
    const QVariant value = query_.value(column);
    if (value.isNull()) return {};
    if (value.typeId() == QMetaType::QString) return value.toString().toStdString();
    return value.toLongLong();
}

}  // namespace handschlag::store
