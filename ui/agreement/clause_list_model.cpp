#include "ui/agreement/clause_list_model.h"

#include "ui/shared/clause_titles.h"
#include "ui/shared/icons.h"

namespace handschlag::ui {

void ClauseListModel::setProblems(const agreement::Document& document, const std::vector<agreement::Problem>& problems)
{
    for (auto& list : problems_) list.clear();
    std::array<Counts, 14> counts{};
    for (const agreement::Problem& problem : problems) {
        const auto kind = handover::clauseKind(document, problem.clause);
        if (kind == handover::ClauseKind::Unknown) continue;
        const auto row = static_cast<std::size_t>(clauseNumber(kind) - 1);
        problems_[row].push_back(problem);
        ++(problem.severity == agreement::Problem::Severity::Error ? counts[row].errors : counts[row].warnings);
    }
    const auto before = std::exchange(counts_, counts);
    for (std::size_t row = 0; row < counts.size(); ++row)
        if (before[row] != counts[row]) emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
}

std::vector<agreement::Problem> ClauseListModel::problemsOf(handover::ClauseKind kind) const
{
    return problems_[static_cast<std::size_t>(clauseNumber(kind) - 1)];
}

void ClauseListModel::setPoints(const std::array<PointCounts, 14>& points)
{
    const auto before = std::exchange(points_, points);
    for (std::size_t row = 0; row < points.size(); ++row)
        if (before[row] != points[row]) emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
}

void ClauseListModel::retranslate() { emit dataChanged(index(0), index(rowCount() - 1)); }

int ClauseListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(clauseKinds().size()); }

QVariant ClauseListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Counts& counts = counts_[row];
    const PointCounts& points = points_[row];
    const QString title = QStringLiteral("%1  %2").arg(index.row() + 1).arg(clauseTitle(clauseKinds()[row]));
    switch (role) {
        case Qt::DisplayRole: {
            QString text = title;
            if (counts.errors > 0) text += QStringLiteral("   ✗ %1").arg(counts.errors);
            if (counts.warnings > 0) text += QStringLiteral("   ! %1").arg(counts.warnings);
            if (points.changes > 0) text += QStringLiteral("   ± %1").arg(points.changes);
            if (points.unresolved > 0) text += QStringLiteral(" ?");
            return text;
        }
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole: {
            QStringList parts{title};
            if (counts.errors > 0) parts << tr("%n error(s)", nullptr, counts.errors);
            if (counts.warnings > 0) parts << tr("%n warning(s)", nullptr, counts.warnings);
            if (points.changes > 0) parts << tr("%n change(s)", nullptr, points.changes);
            if (points.unresolved > 0) parts << tr("%n of them not agreed", nullptr, points.unresolved);
            return parts.join(QStringLiteral(", "));
        }
        default:
            return {};
    }
}

}  // namespace handschlag::ui
