#pragma once
// The table twin of the waterfall: the same numbers, a row per stage, whole first and then each group.

#include <optional>

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
    std::optional<double> medianDays, p25Days, p75Days, p90Days;

    [[nodiscard]] std::tuple<bool, std::string, int> key() const { return {group >= 0, groupValue, stage}; }
    friend bool operator==(const WaterfallTableRow&, const WaterfallTableRow&) = default;
};

/// What a chosen cell stands for: a stage, or one part of it.
struct StageChoice {
    int group = -1;
    int stage = 0;
    std::optional<pipeline::Part> part;
    friend bool operator==(const StageChoice&, const StageChoice&) = default;
};

class WaterfallTableModel final : public RowsModel<WaterfallTableRow> {
    Q_OBJECT
public:
    enum Column {
        GroupColumn, StageColumn, EnteredColumn, RateColumn, IntervalColumn, PreviousColumn, MedianColumn, P25Column, P75Column, P90Column,
        AdvancedColumn, OpenColumn, RejectedColumn, LeftColumn, ImputedColumn, ColumnCount
    };
    explicit WaterfallTableModel(QObject* parent = nullptr) : RowsModel(parent) {}
    void setReport(const usecase::WaterfallReport& report);
    [[nodiscard]] std::optional<StageChoice> choiceAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const StageChoice& choice) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(const WaterfallTableRow& row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;

private:
    [[nodiscard]] QString text(const WaterfallTableRow& row, int column) const;
    [[nodiscard]] QVariant raw(const WaterfallTableRow& row, int column) const;
};

}  // namespace handschlag::ui
