#pragma once
// Reasons against groups of leads: of the group's decisions, how many were rejected for this. Thin evidence is greyed and says so.

#include <QAbstractTableModel>
#include <vector>

#include "ui/feedback/feedback_words.h"

namespace handschlag::ui {

struct MatrixRow {
    std::string reason, clause;
    std::vector<pipeline::Rate> cells;  ///< by group
    friend bool operator==(const MatrixRow&, const MatrixRow&) = default;
};

/// First column: reason and clause; then a column per group.
class ReasonMatrixModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setReport(const insight::Feedback& feedback, FeedbackNames names);
    void retranslate();
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(groups_.size()) + 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const MatrixRow& row(int number) const { return rows_[static_cast<std::size_t>(number)]; }

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;

    std::vector<insight::GroupAcceptance> groups_;
    std::vector<MatrixRow> rows_;
    FeedbackNames names_;
};

}  // namespace handschlag::ui
