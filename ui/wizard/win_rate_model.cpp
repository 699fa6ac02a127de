#include "ui/wizard/win_rate_model.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <algorithm>

#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

const QString none = QStringLiteral("–");

QString number(double value) { return QLocale().toString(value, 'f', value < 10 ? 2 : 0); }

QString valueName(const WinRateRow& row)
{
    return QStringLiteral("%1: %2").arg(fieldName(row.field), QString::fromStdString(groupName(row.rate.group, row.decimals).in(currentLanguage())));
}

double share(std::int64_t part, std::int64_t whole) { return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0; }

}  // namespace

std::string WinRateRow::key() const
{
    const insight::ValueGroup& group = rate.group;
    return field + '\n' + std::to_string(static_cast<int>(group.kind)) + '\n' + group.value + '\n' + (group.from ? std::to_string(*group.from) : "") + '\n' +
           (group.to ? std::to_string(*group.to) : "");
}

void WinRateModel::show(const insight::WinRates& rates)
{
    std::map<std::string, WinRateRow> before;
    for (const WinRateRow& row : rows())
        if (row.chosen) before.emplace(row.key(), row);
    std::vector<WinRateRow> next;
    for (const insight::FieldWinRates& field : rates.fields)
        for (const insight::WinRate& rate : field.values) {
            WinRateRow row{field.field, field.kind == leads::FieldKind::Decimal, field.filledLater > 0, rate, false, suggestedPoints(rate)};
            const auto known = before.find(row.key());
            if (known != before.end() && row.points) {
                row.chosen = true;
                row.points = known->second.points;
            }
            next.push_back(std::move(row));
        }
    outcome_ = rates.outcome;
    setRows(std::move(next));
    emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(WinRateColumn::Count) - 1);
    emit chosenChanged();
}

std::vector<insight::ChosenValue> WinRateModel::chosen() const
{
    std::vector<insight::ChosenValue> values;
    for (const WinRateRow& row : rows())
        if (row.chosen && row.points) values.push_back({row.field, row.rate.group, *row.points});
    return values;
}

void WinRateModel::replace(int row, WinRateRow changed)
{
    std::vector<WinRateRow> next = rows();
    next[static_cast<std::size_t>(row)] = std::move(changed);
    setRows(std::move(next));
    emit chosenChanged();
}

void WinRateModel::unchoose()
{
    std::vector<WinRateRow> next = rows();
    for (WinRateRow& row : next) row.chosen = false;
    setRows(std::move(next));
    emit chosenChanged();
}

void WinRateModel::toggle(int row)
{
    const QModelIndex at = index(row, 0);
    if (flags(at).testFlag(Qt::ItemIsUserCheckable))
        setData(at, rows()[static_cast<std::size_t>(row)].chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

Qt::ItemFlags WinRateModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const WinRateRow* row = rowAt(index);
    if (!row || !row->points) return flags;
    const auto column = static_cast<WinRateColumn>(index.column());
    if (column == WinRateColumn::Value) flags |= Qt::ItemIsUserCheckable;
    if (column == WinRateColumn::Points) flags |= Qt::ItemIsEditable;
    return flags;
}

bool WinRateModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const WinRateRow* row = rowAt(index);
    if (!row || !row->points) return false;
    WinRateRow changed = *row;
    const auto column = static_cast<WinRateColumn>(index.column());
    if (role == Qt::CheckStateRole && column == WinRateColumn::Value) {
        changed.chosen = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && column == WinRateColumn::Points) {
        changed.points = std::clamp(value.toInt(), -10'000, 10'000) * 100;
        changed.chosen = true;
    } else {
        return false;
    }
    replace(index.row(), std::move(changed));
    return true;
}

QVariant WinRateModel::cellOf(const WinRateRow& row, WinRateColumn column, int role) const
{
    using enum WinRateColumn;
    if (role == Qt::TextAlignmentRole) return QVariant((column == Value || column == Remark ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && row.rate.thin) return theme::ink(theme::Tone::Muted, QGuiApplication::palette());
    if (role == Qt::CheckStateRole && column == Value && row.points) return row.chosen ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && column == Points && row.points) return static_cast<int>(*row.points / 100);
    if (role == Qt::ToolTipRole)
        return tr("All others: %1 of %2 (%3)")
            .arg(count(row.rate.counts.otherWins), count(row.rate.counts.otherLeads), percent(share(row.rate.counts.otherWins, row.rate.counts.otherLeads), 1));
    if (role != Qt::DisplayRole) return {};
    const auto& relative = row.rate.relative;
    switch (column) {
        case Value: return valueName(row);
        case Leads: return count(row.rate.counts.leads);
        case Wins: return count(row.rate.counts.wins);
        case Rate: return percent(share(row.rate.counts.wins, row.rate.counts.leads), 1);
        case Relative: return relative ? QStringLiteral("× ") + number(relative->value) : none;
        case Interval: return relative ? tr("%1 to %2").arg(number(relative->low), number(relative->high)) : none;
        case Points: return row.points ? signedPoints(*row.points) : none;
        case Remark:
            if (row.rate.thin) return tr("not enough evidence");
            if (row.filledLater) return tr("! partly filled in only after the handover");
            return row.rate.makesADifference() ? (relative->value > 1 ? tr("▲ more often") : tr("▼ less often")) : tr("may be chance");
        case Count: break;
    }
    return {};
}

QVariant WinRateModel::header(WinRateColumn column, int role) const
{
    using enum WinRateColumn;
    if (role == Qt::TextAlignmentRole) return QVariant((column == Value || column == Remark ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Points)
        return tr("20 points for each doubling of the rate, rounded to 5, at most 40; 0 where the difference may be chance. Can be changed.");
    if (role == Qt::ToolTipRole && column == Relative) return tr("Rate of the leads with this value divided by the rate of all others");
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case Value: return tr("Attribute and value");
        case Leads: return tr("Leads");
        case Wins: return name(roleOf(outcome_));
        case Rate: return tr("Rate");
        case Relative: return tr("Relative");
        case Interval: return tr("95 % interval");
        case Points: return tr("Points");
        case Remark: return tr("Evidence");
        case Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
