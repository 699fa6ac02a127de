#pragma once
// A list inside the document as a table: how many rows, what each cell is, and how rows come, go and move. One table editor serves
// every clause through this.
//
//   tableOf<RequiredItem>([](auto& document) { return &document.required.items; }, {columns ...}, freshItem)

#include <QCoreApplication>
#include <functional>
#include <vector>

#include "core/agreement/document.h"
#include "ui/agreement/field_kind.h"

namespace handschlag::ui {

struct TableColumn {
    const char* title;  ///< source text in the context AgreementColumns
    std::function<FieldKind(const agreement::Document&)> kind;
    std::function<QVariant(const agreement::Document&, int row)> get;
    std::function<void(agreement::Document&, int row, const QVariant&)> set;
    [[nodiscard]] QString titleText() const { return QCoreApplication::translate("AgreementColumns", title); }
};

struct TableSource {
    QString place;  ///< stable name, for merging steps of undo
    std::function<int(const agreement::Document&)> rows;
    std::vector<TableColumn> columns;
    std::function<void(agreement::Document&, int at)> insert;  ///< empty: rows cannot be added or removed
    std::function<void(agreement::Document&, int row)> remove;
    std::function<std::string(const agreement::Document&, int row)> id;      ///< by which problems name the row; empty: they do not
    std::function<std::string(const agreement::Document&)> owner;             ///< whose problems name the row among their arguments; may be empty
    std::function<void(agreement::Document&, int from, int to)> move;  ///< empty: the order means nothing
};

/// A column over one kind of row.
template <class Row>
struct RowColumn {
    const char* title;
    std::function<FieldKind(const agreement::Document&)> kind;
    std::function<QVariant(const Row&)> get;
    std::function<void(Row&, const QVariant&)> set;
};

template <class Row>
[[nodiscard]] RowColumn<Row> rowColumn(const char* title, FieldKind kind, std::function<QVariant(const Row&)> get,
                                       std::function<void(Row&, const QVariant&)> set)
{
    return {title, [kind = std::move(kind)](const agreement::Document&) { return kind; }, std::move(get), std::move(set)};
}

/// rowsOf is a generic lambda: document (const or not) > pointer to its vector of rows, or nullptr if there is none now.
template <class Row, class RowsOf>
[[nodiscard]] TableSource tableOf(QString place, RowsOf rowsOf, std::vector<RowColumn<Row>> columns,
                                  std::function<Row(const agreement::Document&)> fresh = {}, bool ordered = true)
{
    using agreement::Document;
    TableSource source;
    source.place = std::move(place);
    source.rows = [rowsOf](const Document& document) {
        const std::vector<Row>* rows = rowsOf(document);
        return rows ? static_cast<int>(rows->size()) : 0;
    };
    // Rows of a selection that is gone are no rows; a view may still ask for a moment.
    const auto rowAt = [rowsOf](auto& document, int row) -> decltype(&(*rowsOf(document))[0]) {
        auto* rows = rowsOf(document);
        return rows && row >= 0 && row < static_cast<int>(rows->size()) ? &(*rows)[static_cast<std::size_t>(row)] : nullptr;
    };
    for (RowColumn<Row>& column : columns)
        source.columns.push_back({column.title, std::move(column.kind),
                                  [rowAt, get = std::move(column.get)](const Document& document, int row) {
                                      const Row* found = rowAt(document, row);
                                      return found ? get(*found) : QVariant();
                                  },
                                  [rowAt, set = std::move(column.set)](Document& document, int row, const QVariant& value) {
                                      if (Row* found = rowAt(document, row)) set(*found, value);
                                  }});
    source.id = [rowAt](const Document& document, int row) -> std::string {
        const Row* found = rowAt(document, row);
        if constexpr (requires(const Row& one) { one.id; })
            return found ? found->id : std::string();
        else if constexpr (requires(const Row& one) { one.code; })
            return found ? found->code : std::string();
        return {};
    };
    if (fresh) {
        source.insert = [rowsOf, fresh](Document& document, int at) {
            Row row = fresh(document);
            if (std::vector<Row>* rows = rowsOf(document)) rows->insert(rows->begin() + at, std::move(row));
        };
        source.remove = [rowsOf](Document& document, int row) {
            if (std::vector<Row>* rows = rowsOf(document)) rows->erase(rows->begin() + row);
        };
    }
    if (ordered)
        source.move = [rowsOf](Document& document, int from, int to) {
            std::vector<Row>* rows = rowsOf(document);
            if (!rows) return;
            Row row = std::move((*rows)[static_cast<std::size_t>(from)]);
            rows->erase(rows->begin() + from);
            rows->insert(rows->begin() + to, std::move(row));
        };
    return source;
}

}  // namespace handschlag::ui
