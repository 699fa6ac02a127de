#include "ui/agreement/flip_model.h"

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

QString change(const QString& before, const QString& after) { return before == after ? before : before + QStringLiteral(" → ") + after; }

bool isNumber(FlipColumn column) { return column == FlipColumn::Fit || column == FlipColumn::Behaviour; }

}  // namespace

QVariant FlipModel::cellOf(const FlipRow& row, FlipColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const scoring::Score& before = row.line.before;
    const scoring::Score& after = row.line.after;
    switch (column) {
        case FlipColumn::Name: return QString::fromStdString(row.line.name);
        case FlipColumn::Company: return QString::fromStdString(row.line.company);
        case FlipColumn::Cell: return change(QString::fromStdString(scoring::cellOf(before)), QString::fromStdString(scoring::cellOf(after)));
        case FlipColumn::Fit: return change(points(before.fitLow), points(after.fitLow));
        case FlipColumn::Behaviour: return change(points(before.behaviour), points(after.behaviour));
        case FlipColumn::Decision: return change(name(before.decision), name(after.decision));
        case FlipColumn::Reason: return row.reason;
        case FlipColumn::Count: break;
    }
    return {};
}

QVariant FlipModel::header(FlipColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case FlipColumn::Name: return tr("Name");
        case FlipColumn::Company: return tr("Company");
        case FlipColumn::Cell: return tr("Cell");
        case FlipColumn::Fit: return tr("Fit");
        case FlipColumn::Behaviour: return tr("Behaviour");
        case FlipColumn::Decision: return tr("Decision");
        case FlipColumn::Reason: return tr("Because of");
        case FlipColumn::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
