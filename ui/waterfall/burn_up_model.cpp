#include "ui/waterfall/burn_up_model.h"

#include <QLocale>

#include "ui/shared/formats.h"

namespace handschlag::ui {

void BurnUpModel::setBurnUp(const insight::BurnUp& burnUp)
{
    std::vector<BurnUpRow> rows;
    for (const insight::BurnUpWeek& week : burnUp.weeks)
        rows.push_back({week.from, week.begun, week.gross, week.net, week.disputed, week.grossSoFar, week.netSoFar, week.disputedSoFar, week.required, week.fan});
    setRows(std::move(rows));
}

QVariant BurnUpModel::number(const BurnUpRow& row, BurnUpColumn column)
{
    const auto counted = [&row](std::int64_t value) { return row.begun ? QVariant(static_cast<qlonglong>(value)) : QVariant(); };
    switch (column) {
        case BurnUpColumn::Gross: return counted(row.gross);
        case BurnUpColumn::Net: return counted(row.net);
        case BurnUpColumn::Disputed: return counted(row.disputed);
        case BurnUpColumn::GrossSoFar: return counted(row.grossSoFar);
        case BurnUpColumn::NetSoFar: return counted(row.netSoFar);
        case BurnUpColumn::DisputedSoFar: return counted(row.disputedSoFar);
        case BurnUpColumn::Required: return row.required;
        case BurnUpColumn::P10: return row.fan ? QVariant(static_cast<qlonglong>(row.fan->low)) : QVariant();
        case BurnUpColumn::P50: return row.fan ? QVariant(static_cast<qlonglong>(row.fan->median)) : QVariant();
        case BurnUpColumn::P90: return row.fan ? QVariant(static_cast<qlonglong>(row.fan->high)) : QVariant();
        default: return {};
    }
}

QVariant BurnUpModel::cellOf(const BurnUpRow& row, BurnUpColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant(column == BurnUpColumn::Week ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    const QVariant value = number(row, column);
    if (role == rawNumberRole) return column == BurnUpColumn::Week ? rawDay(row.from) : value;
    if (role != Qt::DisplayRole) return {};
    if (column == BurnUpColumn::Week) return date(row.from);
    if (!value.isValid()) return QString();
    return column == BurnUpColumn::Required ? QLocale().toString(row.required, 'f', 1) : count(value.toLongLong());
}

QVariant BurnUpModel::header(BurnUpColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant(column == BurnUpColumn::Week ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (column == BurnUpColumn::Net) return tr("Without leads whose rejection was upheld");
        if (column == BurnUpColumn::Disputed) return tr("Of the net leads: rejected, and not settled yet");
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case BurnUpColumn::Week: return tr("Week from");
        case BurnUpColumn::Gross: return tr("Handed over");
        case BurnUpColumn::Net: return tr("Net");
        case BurnUpColumn::Disputed: return tr("Disputed");
        case BurnUpColumn::GrossSoFar: return tr("Handed over so far");
        case BurnUpColumn::NetSoFar: return tr("Net so far");
        case BurnUpColumn::DisputedSoFar: return tr("Disputed so far");
        case BurnUpColumn::Required: return tr("Required");
        case BurnUpColumn::P10: return QStringLiteral("P10");
        case BurnUpColumn::P50: return QStringLiteral("P50");
        case BurnUpColumn::P90: return QStringLiteral("P90");
        default: return {};
    }
}

}  // namespace handschlag::ui
