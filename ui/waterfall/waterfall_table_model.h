#pragma once
// The table twin of the waterfall: the same numbers, a row per stage, whole first and then each group.

#include <optional>

#include "ui/waterfall/comparison.h"
#include "ui/waterfall/rows_model.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {

/// One stage of the whole (group -1) or of a group, without the leads behind it.
struct WaterfallTableRow {
    int group = -1;
    std::string groupValue;
    int stage = 0;
    LocalizedText stageName;
    bool anchor = false;
    std::int64_t entered = 0, imputed = 0, advanced = 0, open = 0, rejected = 0, left = 0;
    pipeline::Rate fromAnchor, fromPrevious;
    std::optional<double> medianDays, p25Days, p75Days, p90Days, previousDays;
    std::int64_t leads = 0, recycled = 0, valueCents = 0;
    std::optional<std::int64_t> otherEntered;  ///< what it is compared with
    pipeline::Rate otherRate;

    [[nodiscard]] std::tuple<bool, std::string, int> key() const { return {group >= 0, groupValue, stage}; }
    friend bool operator==(const WaterfallTableRow&, const WaterfallTableRow&) = default;
};

/// What a chosen cell or mark stands for: a stage, one part of it, those that skipped it, or what it is compared with.
struct StageChoice {
    enum class Of { Bar, Skipped, Compared };
    int group = -1;
    int stage = 0;
    std::optional<pipeline::Part> part;
    Of of = Of::Bar;
    friend bool operator==(const StageChoice&, const StageChoice&) = default;
};

enum class WaterfallColumn {
    Group,
    Stage,
    Entered,
    Rate,
    Interval,
    OtherEntered,
    OtherRate,
    OtherInterval,
    Difference,
    Previous,
    PreviousDays,
    Median,
    P25,
    P75,
    P90,
    Advanced,
    Open,
    Rejected,
    Left,
    Imputed,
    Recycled,
    Leads,
    Value,
    Count,
};

class WaterfallTableModel final : public RowsModel<WaterfallTableRow, WaterfallColumn> {
    Q_OBJECT
public:
    explicit WaterfallTableModel(QObject* parent = nullptr) : RowsModel(parent) {}
    void setReport(const usecase::WaterfallReport& report, const std::optional<Comparison>& comparison = std::nullopt);
    /// Columns that say nothing about what is shown now: of groups, of a comparison, of parts.
    [[nodiscard]] bool isColumnOfUse(WaterfallColumn column) const;
    [[nodiscard]] std::optional<StageChoice> choiceAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const StageChoice& choice) const;

protected:
    [[nodiscard]] QVariant cellOf(const WaterfallTableRow& row, WaterfallColumn column, int role) const override;
    [[nodiscard]] QVariant header(WaterfallColumn column, int role) const override;

private:
    [[nodiscard]] QString text(const WaterfallTableRow& row, WaterfallColumn column) const;
    [[nodiscard]] QVariant raw(const WaterfallTableRow& row, WaterfallColumn column) const;

    bool hasGroups_ = false;
    bool hasParts_ = true;
    bool hasValue_ = false;
    QString compared_;  ///< empty: nothing is compared
};

}  // namespace handschlag::ui
