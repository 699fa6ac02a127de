#pragma once
// The reasons behind the rejections, most frequent first: the table twin of the Pareto chart.

#include "ui/feedback/feedback_words.h"
#include "ui/waterfall/rows_model.h"

namespace handschlag::ui {

struct ReasonRow {
    std::string reason, clause;
    std::int64_t count = 0;
    pipeline::Rate share, contradicted, overturned;
    std::int64_t soFar = 0;  ///< this one and those before
    [[nodiscard]] std::pair<std::string, std::string> key() const { return {reason, clause}; }
    [[nodiscard]] double cumulative() const { return share.whole > 0 ? static_cast<double>(soFar) / static_cast<double>(share.whole) : 0; }
    friend bool operator==(const ReasonRow&, const ReasonRow&) = default;
};

enum class ReasonColumn { Reason, Clause, Number, Share, Interval, Cumulative, Contradicted, Overturned, Count };

class ReasonTableModel final : public RowsModel<ReasonRow, ReasonColumn> {
    Q_OBJECT
public:
    explicit ReasonTableModel(QObject* parent = nullptr) : RowsModel(parent) {}
    void setReport(const insight::Feedback& feedback, FeedbackNames names);
    /// -1: not there
    [[nodiscard]] int rowOf(const std::pair<std::string, std::string>& key) const;
    [[nodiscard]] const FeedbackNames& names() const { return names_; }

protected:
    [[nodiscard]] QVariant cellOf(const ReasonRow& row, ReasonColumn column, int role) const override;
    [[nodiscard]] QVariant header(ReasonColumn column, int role) const override;

private:
    [[nodiscard]] QString text(const ReasonRow& row, ReasonColumn column) const;

    FeedbackNames names_;
};

}  // namespace handschlag::ui
