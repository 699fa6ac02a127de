#include "ui/waterfall/waterfall_table_model.h"

#include <QApplication>

#include <array>

#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using pipeline::Part;

std::optional<Part> partOfColumn(int column)
{
    switch (column) {
        case WaterfallTableModel::AdvancedColumn: return Part::Advanced;
        case WaterfallTableModel::OpenColumn: return Part::Open;
        case WaterfallTableModel::RejectedColumn: return Part::Rejected;
        case WaterfallTableModel::LeftColumn: return Part::Left;
        default: return std::nullopt;
    }
}

int columnOfPart(std::optional<Part> part)
{
    for (int column = 0; column < WaterfallTableModel::ColumnCount; ++column)
        if (part && partOfColumn(column) == part) return column;
    return WaterfallTableModel::EnteredColumn;
}

void addRows(std::vector<WaterfallTableRow>& rows, const usecase::WaterfallReport& report, const pipeline::Waterfall& waterfall, int group, const std::string& value)
{
    for (std::size_t s = 0; s < waterfall.stages.size(); ++s) {
        const pipeline::StageRow& from = waterfall.stages[s];
        const auto& roles = report.stages.stages[s].roles;
        WaterfallTableRow row{group, value, static_cast<int>(s), report.stages.stages[s].name, std::ranges::find(roles, report.query.anchor) != roles.end()};
        row.entered = from.entered, row.imputed = from.imputed, row.advanced = from.advanced, row.open = from.open;
        row.rejected = from.rejected, row.left = from.left;
        row.fromAnchor = from.fromAnchor, row.fromPrevious = from.fromPrevious;
        row.medianDays = from.medianDays, row.p25Days = from.p25Days, row.p75Days = from.p75Days, row.p90Days = from.p90Days;
        rows.push_back(std::move(row));
    }
}

}  // namespace

void WaterfallTableModel::setReport(const usecase::WaterfallReport& report)
{
    std::vector<WaterfallTableRow> rows;
    addRows(rows, report, report.whole, -1, {});
    for (std::size_t g = 0; g < report.groups.size(); ++g) addRows(rows, report, report.groups[g].waterfall, static_cast<int>(g), report.groups[g].value);
    setRows(std::move(rows));
}

std::optional<StageChoice> WaterfallTableModel::choiceAt(const QModelIndex& index) const
{
    const WaterfallTableRow* row = rowAt(index);
    if (!row) return std::nullopt;
    return StageChoice{row->group, row->stage, partOfColumn(index.column())};
}

QModelIndex WaterfallTableModel::indexOf(const StageChoice& choice) const
{
    for (std::size_t i = 0; i < rows().size(); ++i)
        if (rows()[i].group == choice.group && rows()[i].stage == choice.stage) return index(static_cast<int>(i), columnOfPart(choice.part));
    return {};
}

QVariant WaterfallTableModel::cell(const WaterfallTableRow& row, int column, int role) const
{
    const bool rate = column == RateColumn || column == IntervalColumn;
    const bool thin = (rate && WaterfallWords::isThin(row.fromAnchor)) || (column == PreviousColumn && WaterfallWords::isThin(row.fromPrevious));
    switch (role) {
        case Qt::DisplayRole: return text(row, column);
        case Qt::TextAlignmentRole: return QVariant(column <= StageColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ForegroundRole: return thin ? QVariant(theme::ink(theme::Tone::Muted, QApplication::palette())) : QVariant();
        case Qt::ToolTipRole: return thin ? tr("Thin evidence: fewer than %1 leads.").arg(thinEvidence) : QString();
        case Qt::AccessibleTextRole: return thin ? text(row, column) + QStringLiteral(", ") + WaterfallWords::thin() : text(row, column);
        case rawNumberRole: return raw(row, column);
        default: return {};
    }
}

QVariant WaterfallTableModel::raw(const WaterfallTableRow& row, int column) const
{
    const auto number = [&row](const std::optional<double>& value) { return value && !row.anchor ? QVariant(*value) : QVariant(); };
    switch (column) {
        case EnteredColumn: return static_cast<qlonglong>(row.entered);
        case ImputedColumn: return static_cast<qlonglong>(row.imputed);
        case RateColumn: return number(row.fromAnchor.value);
        case PreviousColumn: return row.fromPrevious.value ? QVariant(*row.fromPrevious.value) : QVariant();
        case MedianColumn: return number(row.medianDays);
        case P25Column: return number(row.p25Days);
        case P75Column: return number(row.p75Days);
        case P90Column: return number(row.p90Days);
        default: break;
    }
    if (column < AdvancedColumn || column > LeftColumn) return {};
    return static_cast<qlonglong>(std::array{row.advanced, row.open, row.rejected, row.left}[static_cast<std::size_t>(column - AdvancedColumn)]);
}

QString WaterfallTableModel::text(const WaterfallTableRow& row, int column) const
{
    switch (column) {
        case GroupColumn: return row.group < 0 ? tr("All") : WaterfallWords::group(row.groupValue);
        case StageColumn: return QString::fromStdString(row.stageName.in(currentLanguage()));
        case EnteredColumn: return count(row.entered);
        case ImputedColumn: return count(row.imputed);
        case RateColumn: return row.anchor ? QString() : WaterfallWords::rate(row.fromAnchor);
        case IntervalColumn: return row.anchor ? QString() : WaterfallWords::interval(row.fromAnchor);
        case PreviousColumn: return WaterfallWords::rate(row.fromPrevious);
        case MedianColumn: return row.anchor ? QString() : WaterfallWords::days(row.medianDays);
        case P25Column: return row.anchor ? QString() : WaterfallWords::days(row.p25Days);
        case P75Column: return row.anchor ? QString() : WaterfallWords::days(row.p75Days);
        case P90Column: return row.anchor ? QString() : WaterfallWords::days(row.p90Days);
        case AdvancedColumn: return count(row.advanced);
        case OpenColumn: return count(row.open);
        case RejectedColumn: return count(row.rejected);
        case LeftColumn: return count(row.left);
        default: return {};
    }
}

QVariant WaterfallTableModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant(column <= StageColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (column) {
            case RateColumn: return tr("Share of those at the anchor stage");
            case IntervalColumn: return tr("95 % interval of the rate (Wilson)");
            case PreviousColumn: return tr("Share of those at the stage before");
            case ImputedColumn: return tr("Skipped the stage: counted with the time of the next one, left out of the days");
            case MedianColumn: return tr("Days from the anchor stage; half were faster");
            default: return {};
        }
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case GroupColumn: return tr("Group");
        case StageColumn: return tr("Stage");
        case EnteredColumn: return tr("Entered (n)");
        case RateColumn: return tr("Rate");
        case IntervalColumn: return tr("95 %");
        case PreviousColumn: return tr("of previous");
        case MedianColumn: return tr("Median days");
        case P25Column: return QStringLiteral("P25");
        case P75Column: return QStringLiteral("P75");
        case P90Column: return QStringLiteral("P90");
        case AdvancedColumn: return WaterfallWords::part(Part::Advanced);
        case OpenColumn: return WaterfallWords::part(Part::Open);
        case RejectedColumn: return WaterfallWords::part(Part::Rejected);
        case LeftColumn: return WaterfallWords::part(Part::Left);
        case ImputedColumn: return tr("skipped");
        default: return {};
    }
}

}  // namespace handschlag::ui
