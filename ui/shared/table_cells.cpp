#include "ui/shared/table_cells.h"

#include <QDateTime>

#include <cmath>

namespace handschlag::ui {
namespace {

using exchange::DecimalCell;
using exchange::SheetCell;
using exchange::SheetCellKind;

constexpr int mostPlaces = 6;

Day dayOf(QDate date) { return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))}; }

SheetCell cellOf(const QVariant& raw)
{
    switch (raw.metaType().id()) {
        case QMetaType::Double: return numberCell(raw.toDouble());
        case QMetaType::Bool: return raw.toBool();
        case QMetaType::QDate: return dayOf(raw.toDate());
        case QMetaType::QDateTime: return exchange::LocalTime{dayOf(raw.toDateTime().date()), raw.toDateTime().time().msecsSinceStartOfDay() / 1'000, {}};
        default: return static_cast<std::int64_t>(raw.toLongLong());
    }
}

SheetCellKind kindOf(const SheetCell& cell)
{
    switch (cell.index()) {
        case 2: return SheetCellKind::Integer;
        case 3: return SheetCellKind::Decimal;
        case 4: return SheetCellKind::Date;
        case 5: return SheetCellKind::DateTime;
        case 6: return SheetCellKind::Boolean;
        default: return SheetCellKind::Text;
    }
}

SheetCell cellAt(const QAbstractItemModel& model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const QVariant raw = index.data(rawNumberRole);
    return raw.isValid() ? cellOf(raw) : textCell(index.data().toString());
}

/// By what the column holds: one decimal makes them all decimals.
SheetCellKind kindOf(const exchange::OutputTable& table, std::size_t column)
{
    SheetCellKind kind = SheetCellKind::Text;
    for (const auto& row : table.rows) {
        const SheetCellKind one = kindOf(row[column]);
        if (one == SheetCellKind::Text) continue;
        kind = one;
        if (one != SheetCellKind::Integer) break;
    }
    return kind;
}

}  // namespace

SheetCell timeCell(Instant at, const QTimeZone& zone) { return cellOf(QDateTime::fromSecsSinceEpoch(at.seconds, zone)); }

SheetCell dayCell(Instant at, const QTimeZone& zone) { return cellOf(QDateTime::fromSecsSinceEpoch(at.seconds, zone).date()); }

SheetCell numberCell(double number)
{
    if (!std::isfinite(number)) return {};
    auto units = static_cast<std::int64_t>(std::llround(number * 1e6));
    int places = mostPlaces;
    for (; places > 0 && units % 10 == 0; --places) units /= 10;
    return DecimalCell{units, places};
}

SheetCell textCell(const QString& text)
{
    if (text.isEmpty() || text == QStringLiteral("–")) return {};
    return text.toStdString();
}

exchange::SheetColumn column(const QString& title, SheetCellKind kind)
{
    return {QString(title).replace(u'\n', QStringLiteral(", ")).toStdString(), kind};
}

QVariant rawDay(Day day) { return QDate(1970, 1, 1).addDays(day.number); }

exchange::OutputTable tableOf(const QAbstractItemModel& model, const QString& name, const ColumnFilter& wanted)
{
    exchange::OutputTable table{name.toStdString(), {}, {}};
    std::vector<int> columns;
    for (int at = 0; at < model.columnCount(); ++at)
        if (!wanted || wanted(at)) columns.push_back(at);
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<SheetCell> cells;
        cells.reserve(columns.size());
        for (const int at : columns) cells.push_back(cellAt(model, row, at));
        table.rows.push_back(std::move(cells));
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool rate = model.headerData(columns[i], Qt::Horizontal, rateRole).toBool();
        table.columns.push_back(column(model.headerData(columns[i], Qt::Horizontal).toString(), rate ? SheetCellKind::Percent : kindOf(table, i)));
    }
    return table;
}

}  // namespace handschlag::ui
