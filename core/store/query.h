#pragma once
// One run of a prepared statement: bind, run, read; resets itself when it goes out of scope.
//
//   Query query(session, "cycle_of");
//   return rowsOf<pipeline::Cycle>(query.bind(lead), cycleAt);

#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/leads/field.h"
#include "core/store/store_session.h"

namespace handschlag::store {

[[nodiscard]] QVariant bound(std::string_view text);
[[nodiscard]] inline QVariant bound(const std::string& text) { return bound(std::string_view(text)); }
[[nodiscard]] inline QVariant bound(const char* text) { return bound(std::string_view(text)); }
[[nodiscard]] inline QVariant bound(std::int64_t number) { return QVariant::fromValue<qlonglong>(number); }
[[nodiscard]] inline QVariant bound(int number) { return QVariant(number); }
[[nodiscard]] inline QVariant bound(bool flag) { return QVariant(flag ? 1 : 0); }
[[nodiscard]] inline QVariant bound(Instant instant) { return bound(instant.seconds); }
[[nodiscard]] QVariant bound(const leads::FieldValue& value);

/// No id is NULL.
template <class Tag>
[[nodiscard]] QVariant bound(Id<Tag> id)
{
    return id ? bound(id.value) : QVariant(QMetaType(QMetaType::LongLong));
}

template <class T>
[[nodiscard]] QVariant bound(const std::optional<T>& value)
{
    return value ? bound(*value) : QVariant(QMetaType(QMetaType::LongLong));
}

class Query {
public:
    Query(StoreSession& session, std::string_view name) : session_(session), query_(session.prepared(name)) {}
    ~Query() { finish(); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// In the order of the statement's question marks.
    template <class... Values>
    Query& bind(const Values&... values)
    {
        (query_.addBindValue(bound(values)), ...);
        return *this;
    }
    void finish() { query_.finish(); }

    [[nodiscard]] Result<void> run();
    /// Runs inside a transaction; number of rows written.
    [[nodiscard]] Result<std::int64_t> change();
    /// Runs inside a transaction; id of the new row.
    [[nodiscard]] Result<std::int64_t> insert();

    [[nodiscard]] bool next() { return query_.next(); }
    /// After the last row: was it the last, or an error?
    [[nodiscard]] Result<void> end();

    [[nodiscard]] std::string text(int column) const { return query_.value(column).toString().toStdString(); }
    [[nodiscard]] std::int64_t integer(int column) const { return query_.value(column).toLongLong(); }
    [[nodiscard]] int smallInteger(int column) const { return query_.value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] Instant instant(int column) const { return {integer(column)}; }
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] leads::FieldValue fieldValue(int column) const;
    template <class TypedId>
    [[nodiscard]] TypedId id(int column) const
    {
        return TypedId{integer(column)};
    }

private:
    StoreSession& session_;
    QSqlQuery& query_;
};

/// Every row, as read makes it: Row(const Query&).
template <class Row, class Read>
[[nodiscard]] Result<std::vector<Row>> rowsOf(Query& query, Read read)
{
    if (const auto ran = query.run(); !ran) return std::unexpected(ran.error());
    std::vector<Row> rows;
    while (query.next()) rows.push_back(read(query));
    if (const auto ended = query.end(); !ended) return std::unexpected(ended.error());
    return rows;
}

/// The first row, or nothing.
template <class Row, class Read>
[[nodiscard]] Result<std::optional<Row>> rowOf(Query& query, Read read)
{
    if (const auto ran = query.run(); !ran) return std::unexpected(ran.error());
    std::optional<Row> row;
    if (query.next()) row = read(query);
    if (!row)
        if (const auto ended = query.end(); !ended) return std::unexpected(ended.error());
    return row;
}

}  // namespace handschlag::store
