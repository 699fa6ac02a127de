#include "ui/agreement/sweep_model.h"

#include <QLocale>

#include "ui/agreement/impact_words.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

QString share(const pipeline::Rate& rate) { return rate.value ? percent(*rate.value) : QStringLiteral("–"); }

const pipeline::Rate* rateOf(const SweepRow& row, SweepColumn column)
{
    switch (column) {
        case SweepColumn::Precision: return &row.point.all.precision;
        case SweepColumn::Recall: return &row.point.all.recall;
        case SweepColumn::Earlier: return &row.point.tuning.precision;
        case SweepColumn::Later: return &row.point.testing.precision;
        default: return nullptr;
    }
}

}  // namespace

QVariant SweepModel::cellOf(const SweepRow& row, SweepColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const pipeline::Rate* rate = rateOf(row, column);
    if (role == Qt::ToolTipRole && rate && rate->value) return ImpactWords::basisOf(*rate);
    if (role != Qt::DisplayRole) return {};
    if (rate) return share(*rate);
    return column == SweepColumn::Points ? points(row.point.points) : QLocale().toString(row.point.weekly, 'f', 1);
}

QVariant SweepModel::header(SweepColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (column == SweepColumn::Earlier || column == SweepColumn::Later))
        return tr("Precision of what was handed over in the earlier two thirds and in the last third of the weeks: choose by the earlier ones, see "
                  "in the later ones whether it holds.");
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case SweepColumn::Points: return tr("Points");
        case SweepColumn::Weekly: return tr("Per week");
        case SweepColumn::Precision: return tr("Precision");
        case SweepColumn::Recall: return tr("Recall");
        case SweepColumn::Earlier: return tr("Earlier");
        case SweepColumn::Later: return tr("Later");
        case SweepColumn::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
