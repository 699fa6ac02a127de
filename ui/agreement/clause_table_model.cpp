#include "ui/agreement/clause_table_model.h"

#include <algorithm>

#include "ui/agreement/row_problems.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

ClauseTableModel::ClauseTableModel(Draft* draft, TableSource source, QObject* parent)
    : QAbstractTableModel(parent), draft_(draft), source_(std::move(source)), rows_(read())
{
    connect(draft, &Draft::changed, this, &ClauseTableModel::refresh);
    connect(draft, &Draft::problemsChanged, this, &ClauseTableModel::followProblems);
}

QStringList ClauseTableModel::problemsAt(int row) const
{
    if (!source_.id) return {};
    return problemsOfRow(draft_->problems(), source_.id(draft_->document(), row), source_.owner ? source_.owner(draft_->document()) : std::string());
}

void ClauseTableModel::followProblems()
{
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

std::vector<ClauseTableModel::Row> ClauseTableModel::read() const
{
    std::vector<Row> rows;
    const int count = source_.rows(draft_->document());
    for (int row = 0; row < count; ++row) {
        Row cells;
        for (const TableColumn& column : source_.columns) cells.push_back(column.get(draft_->document(), row));
        rows.push_back(std::move(cells));
    }
    return rows;
}

void ClauseTableModel::refresh()
{
    std::vector<Row> now = read();
    std::size_t head = 0;
    while (head < now.size() && head < rows_.size() && now[head] == rows_[head]) ++head;
    std::size_t tail = 0;
    while (tail + head < now.size() && tail + head < rows_.size() && now[now.size() - 1 - tail] == rows_[rows_.size() - 1 - tail]) ++tail;
    const int before = static_cast<int>(rows_.size() - head - tail);
    const int after = static_cast<int>(now.size() - head - tail);
    const int first = static_cast<int>(head);
    if (after > before) {
        beginInsertRows({}, first + before, first + after - 1);
        rows_ = std::move(now);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, first + after, first + before - 1);
        rows_ = std::move(now);
        endRemoveRows();
    } else {
        rows_ = std::move(now);
    }
    const int changed = std::min(before, after);
    if (changed > 0) emit dataChanged(index(first, 0), index(first + changed - 1, columnCount() - 1));
}

void ClauseTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

FieldKind ClauseTableModel::kindAt(int column) const { return source_.columns[static_cast<std::size_t>(column)].kind(draft_->document()); }

int ClauseTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }

int ClauseTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(source_.columns.size()); }

QVariant ClauseTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const QVariant& value = rows_[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    if (role == Qt::EditRole) return value;
    if (role == Qt::DecorationRole) return index.column() == 0 && !problemsAt(index.row()).isEmpty() ? QVariant(icon(QStringLiteral("error"), theme::Tone::Danger)) : QVariant();
    if (role == Qt::AccessibleDescriptionRole) return index.column() == 0 ? QVariant(problemsAt(index.row()).join(u' ')) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == 0)
        if (const QStringList problems = problemsAt(index.row()); !problems.isEmpty()) return QStringLiteral("<p>%1</p>").arg(problems.join(u' ').toHtmlEscaped());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::TextAlignmentRole && role != Qt::CheckStateRole) return {};
    const FieldKind kind = kindAt(index.column());
    const bool number = kind.type == FieldType::Whole || kind.type == FieldType::Points || kind.type == FieldType::Minutes;
    if (role == Qt::TextAlignmentRole) return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (kind.type == FieldType::Flag) return role == Qt::CheckStateRole ? QVariant(value.toBool() ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == Qt::CheckStateRole) return {};
    const QString text = readableValue(kind, value);
    // A tool tip may hold markup; words of an agreement never are.
    return role == Qt::ToolTipRole ? QVariant(text.size() > 24 ? QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()) : QString()) : QVariant(text);
}

bool ClauseTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !draft_->isEditable()) return false;
    const TableColumn& column = source_.columns[static_cast<std::size_t>(index.column())];
    if (role != Qt::EditRole && role != Qt::CheckStateRole) return false;
    const QVariant wanted = role == Qt::CheckStateRole ? QVariant(value.toInt() == Qt::Checked) : value;
    const int row = index.row();
    draft_->edit(tr("Change: %1").arg(column.titleText()), {},
                 [&column, row, wanted](agreement::Document& document) { column.set(document, row, wanted); });
    return true;
}

QVariant ClauseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section + 1;
    return source_.columns[static_cast<std::size_t>(section)].titleText();
}

Qt::ItemFlags ClauseTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool flag = kindAt(index.column()).type == FieldType::Flag;
    if (draft_->isEditable()) flags |= flag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

}  // namespace handschlag::ui
