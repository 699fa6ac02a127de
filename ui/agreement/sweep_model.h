#pragma once
// The curve as a table: one line per position of the knob.

#include "core/insight/sweep.h"
#include "ui/waterfall/rows_model.h"

namespace handschlag::ui {

struct SweepRow {
    insight::SweepPoint point;
    [[nodiscard]] std::int64_t key() const { return point.points; }
    friend bool operator==(const SweepRow& a, const SweepRow& b)
    {
        return a.point.points == b.point.points && a.point.total == b.point.total && a.point.weekly == b.point.weekly &&
               a.point.all.precision == b.point.all.precision && a.point.all.recall == b.point.all.recall &&
               a.point.tuning.precision == b.point.tuning.precision && a.point.testing.precision == b.point.testing.precision;
    }
};

enum class SweepColumn { Points, Weekly, Precision, Recall, Earlier, Later, Count };

class SweepModel final : public RowsModel<SweepRow, SweepColumn> {
    Q_OBJECT
public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QVariant cellOf(const SweepRow& row, SweepColumn column, int role) const override;
    [[nodiscard]] QVariant header(SweepColumn column, int role) const override;
};

}  // namespace handschlag::ui
