#pragma once
// Leads that flip: who, their cell and points before and after, the decision, and the first clause that makes the difference.

#include "ui/agreement/what_if.h"
#include "ui/waterfall/rows_model.h"

namespace handschlag::ui {

struct FlipRow {
    FlipLine line;
    QString reason;
    [[nodiscard]] std::int64_t key() const { return line.lead.value; }
    friend bool operator==(const FlipRow& a, const FlipRow& b)
    {
        return a.line.lead == b.line.lead && a.line.before == b.line.before && a.line.after == b.line.after && a.reason == b.reason &&
               a.line.name == b.line.name && a.line.company == b.line.company;
    }
};

enum class FlipColumn { Name, Company, Cell, Fit, Behaviour, Decision, Reason, Count };

class FlipModel final : public RowsModel<FlipRow, FlipColumn> {
    Q_OBJECT
public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QVariant cellOf(const FlipRow& row, FlipColumn column, int role) const override;
    [[nodiscard]] QVariant header(FlipColumn column, int role) const override;
};

}  // namespace handschlag::ui
