#pragma once
// The trend as a table: a row per step and stage, newest step first.

#include "core/pipeline/trend.h"
#include "ui/waterfall/rows_model.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {

/// Where in a trend.
struct TrendPoint {
    int step = 0;
    int stage = 0;
    friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};

/// A trend with what it is of.
struct TrendReport {
    pipeline::Trend trend;
    pipeline::Step step = pipeline::Step::Week;
    bool rates = true;  ///< what the chart draws
    WaterfallReportPtr whole;
    /// A rate is one of the stages after the anchor.
    [[nodiscard]] bool hasRate(std::size_t stage) const;
    [[nodiscard]] bool isShown(std::size_t stage) const { return !rates || hasRate(stage); }
};
using TrendReportPtr = std::shared_ptr<const TrendReport>;

/// "12 Jan 2026", "January 2026"
[[nodiscard]] QString stepName(const TrendReport& report, std::size_t step);

struct TrendRow {
    TrendPoint point;
    QString step;
    Day from;
    LocalizedText stage;
    std::int64_t entered = 0, immature = 0;
    pipeline::Rate rate;
    bool hasRate = false;
    [[nodiscard]] std::pair<int, int> key() const { return {-point.step, point.stage}; }
    friend bool operator==(const TrendRow&, const TrendRow&) = default;
};

enum class TrendColumn { Step, Stage, Entered, Whole, Rate, Interval, Immature, Count };

class TrendTableModel final : public RowsModel<TrendRow, TrendColumn> {
    Q_OBJECT
public:
    explicit TrendTableModel(QObject* parent = nullptr) : RowsModel(parent) {}
    void setReport(const TrendReport& report);
    [[nodiscard]] std::optional<TrendPoint> pointAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] QVariant cellOf(const TrendRow& row, TrendColumn column, int role) const override;
    [[nodiscard]] QVariant header(TrendColumn column, int role) const override;

private:
    [[nodiscard]] static QString text(const TrendRow& row, TrendColumn column);
};

}  // namespace handschlag::ui
