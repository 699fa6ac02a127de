#pragma once
// The weeks of one control chart: the table twin of DriftChart. The weeks before the line are what the others are compared with.

#include "ui/feedback/feedback_words.h"
#include "ui/waterfall/rows_model.h"

namespace handschlag::ui {

struct DriftWeekRow {
    Day monday;
    insight::ControlPoint point;
    bool before = false;  ///< the line: no limits
    std::optional<insight::LikelyClause> likely;
    [[nodiscard]] Day key() const { return monday; }
    /// Empty: none is likely.
    [[nodiscard]] std::string clause() const { return likely ? likely->clause : std::string(); }
    friend bool operator==(const DriftWeekRow& a, const DriftWeekRow& b)
    {
        return a.monday == b.monday && a.point.count == b.point.count && a.before == b.before && a.point.low == b.point.low &&
               a.point.high == b.point.high && a.clause() == b.clause();
    }
};

/// Of DriftReport::series, from the first week in which anything was decided; the oldest first.
[[nodiscard]] std::vector<DriftWeekRow> driftRows(const usecase::WorkspaceDrift& drift, std::size_t series);

enum class DriftColumn { Week, Share, Cases, Limits, Finding, Clause, Count };

class DriftRowsModel final : public RowsModel<DriftWeekRow, DriftColumn> {
    Q_OBJECT
public:
    explicit DriftRowsModel(QObject* parent = nullptr) : RowsModel(parent) {}
    void show(std::vector<DriftWeekRow> rows, bool evidence, FeedbackNames names);

protected:
    [[nodiscard]] QVariant cellOf(const DriftWeekRow& row, DriftColumn column, int role) const override;
    [[nodiscard]] QVariant header(DriftColumn column, int role) const override;

private:
    [[nodiscard]] QString text(const DriftWeekRow& row, DriftColumn column) const;
    FeedbackNames names_;
    bool evidence_ = false;
};

}  // namespace handschlag::ui
