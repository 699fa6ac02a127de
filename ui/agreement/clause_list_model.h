#pragma once
// The fourteen clauses with what is wrong in each.

#include <QAbstractListModel>
#include <array>
#include <vector>

#include "core/agreement/validation.h"
#include "core/handover/cited_clause.h"
#include "ui/negotiation/point_counts.h"

namespace handschlag::ui {

class ClauseListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ClauseListModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// Badges anew; only clauses whose number of problems changed are signalled.
    void setProblems(const agreement::Document& document, const std::vector<agreement::Problem>& problems);
    /// Changes under negotiation by clause.
    void setPoints(const std::array<PointCounts, 14>& points);
    [[nodiscard]] std::vector<agreement::Problem> problemsOf(handover::ClauseKind kind) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;

private:
    struct Counts {
        int errors = 0;
        int warnings = 0;
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    std::array<std::vector<agreement::Problem>, 14> problems_;
    std::array<Counts, 14> counts_{};
    std::array<PointCounts, 14> points_{};
};

}  // namespace handschlag::ui
