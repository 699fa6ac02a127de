#pragma once
// The burn-up as a table: a row a week.

#include "core/insight/burn_up.h"
#include "ui/waterfall/rows_model.h"

namespace handschlag::ui {

struct BurnUpRow {
    Day from;
    bool begun = false;
    std::int64_t gross = 0, net = 0, disputed = 0, grossSoFar = 0, netSoFar = 0, disputedSoFar = 0;
    double required = 0;
    std::optional<insight::Fan> fan;
    [[nodiscard]] std::int32_t key() const { return from.number; }
    friend bool operator==(const BurnUpRow&, const BurnUpRow&) = default;
};

enum class BurnUpColumn { Week, Gross, Net, Disputed, GrossSoFar, NetSoFar, DisputedSoFar, Required, P10, P50, P90, Count };

class BurnUpModel final : public RowsModel<BurnUpRow, BurnUpColumn> {
    Q_OBJECT
public:
    explicit BurnUpModel(QObject* parent = nullptr) : RowsModel(parent) {}
    void setBurnUp(const insight::BurnUp& burnUp);

protected:
    [[nodiscard]] QVariant cellOf(const BurnUpRow& row, BurnUpColumn column, int role) const override;
    [[nodiscard]] QVariant header(BurnUpColumn column, int role) const override;

private:
    [[nodiscard]] static QVariant number(const BurnUpRow& row, BurnUpColumn column);
};

}  // namespace handschlag::ui
