#include "ui/feedback/reason_matrix_model.h"

#include <QApplication>
#include <algorithm>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/rows_model.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {
namespace {

/// Groups in which something was decided; a group without this reason has none of it, which is a finding too.
std::vector<insight::GroupAcceptance> groupsOf(const insight::Feedback& feedback)
{
    std::vector<insight::GroupAcceptance> groups;
    std::ranges::copy_if(feedback.groups, std::back_inserter(groups), [](const auto& group) { return group.acceptance.whole > 0; });
    return groups;
}

MatrixRow rowOf(const insight::ReasonLine& line, const insight::Feedback& feedback)
{
    MatrixRow row{line.reason, line.clause, {}};
    for (const insight::GroupAcceptance& group : feedback.groups) {
        if (group.acceptance.whole == 0) continue;
        const auto found = std::ranges::find(line.groups, group.group, &insight::GroupShare::group);
        row.cells.push_back(found == line.groups.end() ? pipeline::wilson(0, group.acceptance.whole) : found->share);
    }
    return row;
}

}  // namespace

void ReasonMatrixModel::setReport(const insight::Feedback& feedback, FeedbackNames names)
{
    names_ = std::move(names);
    std::vector<insight::GroupAcceptance> groups = groupsOf(feedback);
    std::vector<MatrixRow> rows;
    for (const insight::ReasonLine& line : feedback.reasons) rows.push_back(rowOf(line, feedback));
    const auto sameLine = [](const MatrixRow& a, const MatrixRow& b) { return a.reason == b.reason && a.clause == b.clause; };
    if (std::ranges::equal(groups, groups_, {}, &insight::GroupAcceptance::group, &insight::GroupAcceptance::group) &&
        std::ranges::equal(rows, rows_, sameLine)) {
        groups_ = std::move(groups);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] == rows_[i]) continue;
            rows_[i] = std::move(rows[i]);
            emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
        }
        return;
    }
    // Other lines or columns: another table.
    beginResetModel();
    groups_ = std::move(groups);
    rows_ = std::move(rows);
    endResetModel();
}

void ReasonMatrixModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString ReasonMatrixModel::text(const QModelIndex& index) const
{
    const MatrixRow& line = row(index.row());
    if (index.column() == 0) return QStringLiteral("%1 · %2").arg(names_.reason(line.reason), names_.clause(line.clause));
    const pipeline::Rate& rate = line.cells[static_cast<std::size_t>(index.column()) - 1];
    return rate.part == 0 ? QStringLiteral("–") : tr("%1 (%2)").arg(WaterfallWords::rate(rate), WaterfallWords::interval(rate));
}

QVariant ReasonMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const pipeline::Rate* rate = index.column() == 0 ? nullptr : &row(index.row()).cells[static_cast<std::size_t>(index.column()) - 1];
    const bool thin = rate && WaterfallWords::isThin(*rate);
    switch (role) {
        case Qt::DisplayRole: return text(index);
        case Qt::TextAlignmentRole: return QVariant(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ForegroundRole: return thin ? QVariant(theme::ink(theme::Tone::Muted, QApplication::palette())) : QVariant();
        case Qt::AccessibleTextRole: return thin ? text(index) + QStringLiteral(", ") + WaterfallWords::thin() : text(index);
        case rawNumberRole: return rate && rate->value ? QVariant(*rate->value) : QVariant();
        case Qt::ToolTipRole:
            if (!rate) return text(index);
            return thin ? tr("%1 of %2 decisions. Thin evidence.").arg(count(rate->part), count(rate->whole))
                        : tr("%1 of %2 decisions").arg(count(rate->part), count(rate->whole));
        default: return {};
    }
}

QVariant ReasonMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role == rateRole) return section > 0;
    if (section == 0) return role == Qt::DisplayRole ? tr("Reason and clause") : QVariant();
    const insight::GroupAcceptance& group = groups_[static_cast<std::size_t>(section) - 1];
    const QString name = FeedbackWords::group(group.group);
    if (role == Qt::ToolTipRole)
        return tr("%1: %2 accepted (%3)").arg(name, WaterfallWords::rate(group.acceptance), FeedbackWords::basis(group.acceptance));
    return role == Qt::DisplayRole
               ? QStringLiteral("%1\n%2").arg(name, tr("%1 of %2 accepted").arg(count(group.acceptance.part), count(group.acceptance.whole)))
               : QVariant();
}

}  // namespace handschlag::ui
