#include "ui/exchange/import_duplicate_model.h"

#include <algorithm>

#include "ui/exchange/glimpse_text.h"
#include "ui/shared/duplicate_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using usecase::DuplicateChoice;
using usecase::ImportDuplicate;

/// The question is the same as before, whatever was answered.
bool isSameQuestion(const ImportDuplicate& a, const ImportDuplicate& b)
{
    return a.row == b.row && a.otherRow == b.otherRow && a.known.id == b.known.id && a.likeness == b.likeness;
}

}  // namespace

void ImportDuplicateModel::show(std::vector<ImportDuplicate> rows)
{
    if (std::ranges::equal(rows, rows_, isSameQuestion)) {
        rows_ = std::move(rows);
        return;
    }
    beginResetModel();
    std::map<std::int64_t, DuplicateChoice> kept;
    for (const ImportDuplicate& row : rows) {
        const auto before = std::ranges::find(rows_, row.row, &ImportDuplicate::row);
        const auto choice = own_.find(row.row);
        if (choice != own_.end() && before != rows_.end() && isSameQuestion(*before, row)) kept.insert(*choice);
    }
    rows_ = std::move(rows);
    own_ = std::move(kept);
    endResetModel();
}

void ImportDuplicateModel::clear()
{
    beginResetModel();
    rows_.clear();
    own_.clear();
    endResetModel();
}

void ImportDuplicateModel::setRules(const DuplicateRules& rules)
{
    if (rules == rules_) return;
    rules_ = rules;
    if (rows_.empty()) return;
    const int column = static_cast<int>(ImportDuplicateColumn::Choice);
    emit dataChanged(index(0, column), index(lineCount() - 1, column));
    emit decided();
}

void ImportDuplicateModel::decide(const std::vector<int>& lines, DuplicateChoice choice)
{
    bool changed = false;
    for (const int line : lines) {
        if (choiceAt(line) == choice) continue;
        own_.insert_or_assign(rows_[static_cast<std::size_t>(line)].row, choice);
        const QModelIndex cell = index(line, static_cast<int>(ImportDuplicateColumn::Choice));
        emit dataChanged(cell, cell);
        changed = true;
    }
    if (changed) emit decided();
}

std::vector<int> ImportDuplicateModel::linesLike(int line) const
{
    const leads::Likeness& wanted = rows_[static_cast<std::size_t>(line)].likeness;
    std::vector<int> lines;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].likeness == wanted) lines.push_back(static_cast<int>(i));
    return lines;
}

DuplicateChoice ImportDuplicateModel::choiceAt(int line) const
{
    const ImportDuplicate& row = rows_[static_cast<std::size_t>(line)];
    if (const auto own = own_.find(row.row); own != own_.end()) return own->second;
    if (!row.likeness.email) return rules_.sameName;
    return row.likeness.otherName ? DuplicateChoice::OwnLead : rules_.sameEmail;
}

std::vector<usecase::RowDecision> ImportDuplicateModel::decisions() const
{
    std::vector<usecase::RowDecision> decisions;
    for (int line = 0; line < lineCount(); ++line) {
        const ImportDuplicate& row = rows_[static_cast<std::size_t>(line)];
        if (choiceAt(line) != DuplicateChoice::OwnLead) decisions.push_back({row.row, row.known.id, row.otherRow, choiceAt(line)});
    }
    return decisions;
}

void ImportDuplicateModel::retranslate()
{
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(lineCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString ImportDuplicateModel::choiceText(int line) const
{
    const ImportDuplicate& row = rows_[static_cast<std::size_t>(line)];
    switch (choiceAt(line)) {
        case DuplicateChoice::OwnLead: return tr("Lead of its own");
        case DuplicateChoice::SameLead: return row.otherRow ? tr("Leave out") : tr("Update the lead");
        case DuplicateChoice::NeverMerge: return tr("Never merge");
    }
    return {};
}

QString ImportDuplicateModel::text(ImportDuplicateColumn column, int line) const
{
    const ImportDuplicate& row = rows_[static_cast<std::size_t>(line)];
    switch (column) {
        case ImportDuplicateColumn::Score: return QString::number(row.likeness.score());
        case ImportDuplicateColumn::Reason: return reasonsOf(row.likeness);
        case ImportDuplicateColumn::Known: return row.otherRow ? tr("Row %1: %2").arg(QString::number(row.otherRow), glimpseText(row.known)) : glimpseText(row.known);
        case ImportDuplicateColumn::Brought: return tr("Row %1: %2").arg(QString::number(row.row), glimpseText(row.brought));
        case ImportDuplicateColumn::Choice: return choiceText(line);
        case ImportDuplicateColumn::Count: break;
    }
    return {};
}

QVariant ImportDuplicateModel::cell(ImportDuplicateColumn column, int row, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(column, row);
    if (role == Qt::TextAlignmentRole && column == ImportDuplicateColumn::Score) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ImportDuplicateModel::header(ImportDuplicateColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant((column == ImportDuplicateColumn::Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case ImportDuplicateColumn::Score: return tr("Score");
        case ImportDuplicateColumn::Reason: return tr("Why");
        case ImportDuplicateColumn::Known: return tr("Known lead");
        case ImportDuplicateColumn::Brought: return tr("In the file");
        case ImportDuplicateColumn::Choice: return tr("What to do");
        case ImportDuplicateColumn::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
