#pragma once
// Values of attributes with how often leads that have them are won, relative to all others. Rows with enough evidence can be chosen, and the points
// they would give be changed; what is thin stands in grey and says so.

#include <set>

#include "core/insight/win_rate_buckets.h"
#include "core/insight/win_rates.h"
#include "ui/waterfall/rows_model.h"

namespace handschlag::ui {

struct WinRateRow {
    std::string field;
    bool decimals = false;
    bool filledLater = false;  ///< of the field: leads of which it was known only after the handover
    insight::WinRate rate;
    bool chosen = false;
    std::optional<scoring::Centipoints> points;  ///< suggested, or as changed; nothing: cannot be chosen

    [[nodiscard]] std::string key() const;
    friend bool operator==(const WinRateRow& a, const WinRateRow& b)
    {
        return a.key() == b.key() && a.rate.counts == b.rate.counts && a.rate.adjusted == b.rate.adjusted && a.chosen == b.chosen && a.points == b.points;
    }
};

enum class WinRateColumn { Value, Leads, Wins, Rate, Relative, Interval, Points, Remark, Count };

class WinRateModel final : public RowsModel<WinRateRow, WinRateColumn> {
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    /// What was chosen stays chosen if it can be still.
    void show(const insight::WinRates& rates);
    void clear() { setRows({}); }
    [[nodiscard]] insight::Outcome outcome() const { return outcome_; }
    [[nodiscard]] std::vector<insight::ChosenValue> chosen() const;
    void unchoose();
    void toggle(int row);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void chosenChanged();

protected:
    [[nodiscard]] QVariant cellOf(const WinRateRow& row, WinRateColumn column, int role) const override;
    [[nodiscard]] QVariant header(WinRateColumn column, int role) const override;

private:
    void replace(int row, WinRateRow changed);

    insight::Outcome outcome_ = insight::Outcome::Won;
};

}  // namespace handschlag::ui
