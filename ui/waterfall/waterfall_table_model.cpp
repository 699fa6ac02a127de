#include "ui/waterfall/waterfall_table_model.h"

#include <QApplication>
#include <QLocale>
#include <algorithm>
#include <utility>

#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using pipeline::Part;

std::optional<Part> partOfColumn(WaterfallColumn column)
{
    switch (column) {
        case WaterfallColumn::Advanced:
            return Part::Advanced;
        case WaterfallColumn::Open:
            return Part::Open;
        case WaterfallColumn::Rejected:
            return Part::Rejected;
        case WaterfallColumn::Left:
            return Part::Left;
        default:
            return std::nullopt;
    }
}

WaterfallColumn columnOfPart(std::optional<Part> part)
{
    if (!part) return WaterfallColumn::Entered;
    switch (*part) {
        case Part::Advanced:
            return WaterfallColumn::Advanced;
        case Part::Open:
            return WaterfallColumn::Open;
        case Part::Rejected:
            return WaterfallColumn::Rejected;
        case Part::Left:
            return WaterfallColumn::Left;
    }
    return WaterfallColumn::Entered;
}

/// other: the same stages compared; none: nothing is.
void addRows(std::vector<WaterfallTableRow>& rows, const usecase::WaterfallReport& report, const pipeline::Waterfall& waterfall, int group,
             const std::string& value, const pipeline::Waterfall* other)
{
    for (std::size_t s = 0; s < waterfall.stages.size(); ++s) {
        const pipeline::StageRow& from = waterfall.stages[s];
        const auto& roles = report.source.stages.stages[s].roles;
        WaterfallTableRow row{group, value, static_cast<int>(s), report.source.stages.stages[s].name,
                              std::ranges::find(roles, report.query.anchor) != roles.end()};
        row.entered = from.entered, row.imputed = from.imputed, row.advanced = from.advanced, row.open = from.open;
        row.rejected = from.rejected, row.left = from.left;
        row.leads = from.leads, row.recycled = from.recycled, row.valueCents = from.valueCents;
        row.fromAnchor = from.fromAnchor, row.fromPrevious = from.fromPrevious;
        row.medianDays = from.days.median, row.p25Days = from.days.p25, row.p75Days = from.days.p75, row.p90Days = from.days.p90;
        row.previousDays = from.daysFromPrevious.median;
        if (other && other->stages.size() == waterfall.stages.size()) {
            row.otherEntered = other->stages[s].entered;
            row.otherRate = other->stages[s].fromAnchor;
        }
        rows.push_back(std::move(row));
    }
}

const pipeline::Waterfall* groupOf(const std::optional<Comparison>& comparison, const std::string& value)
{
    if (!comparison) return nullptr;
    for (const usecase::WaterfallGroup& group : comparison->report->groups)
        if (group.value == value) return &group.waterfall;
    return nullptr;
}

QString euros(std::int64_t cents) { return QLocale().toString(static_cast<double>(cents) / 100, 'f', 0) + QStringLiteral(" €"); }

}  // namespace

void WaterfallTableModel::setReport(const usecase::WaterfallReport& report, const std::optional<Comparison>& comparison)
{
    hasGroups_ = !report.query.by.empty();
    hasParts_ = report.query.unit == usecase::CountingUnit::Cycles;
    hasValue_ = std::ranges::any_of(report.whole.stages, [](const pipeline::StageRow& row) { return row.valueCents != 0; });
    compared_ = comparison ? comparison->label : QString();
    std::vector<WaterfallTableRow> rows;
    addRows(rows, report, report.whole, -1, {}, comparison ? &comparison->report->whole : nullptr);
    for (std::size_t g = 0; g < report.groups.size(); ++g)
        addRows(rows, report, report.groups[g].waterfall, static_cast<int>(g), report.groups[g].value, groupOf(comparison, report.groups[g].value));
    setRows(std::move(rows));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool WaterfallTableModel::isColumnOfUse(WaterfallColumn column) const
{
    switch (column) {
        case WaterfallColumn::Group:
            return hasGroups_;
        case WaterfallColumn::OtherEntered:
        case WaterfallColumn::OtherRate:
        case WaterfallColumn::OtherInterval:
        case WaterfallColumn::Difference:
            return !compared_.isEmpty();
        case WaterfallColumn::Advanced:
        case WaterfallColumn::Open:
        case WaterfallColumn::Rejected:
        case WaterfallColumn::Left:
        case WaterfallColumn::Imputed:
        case WaterfallColumn::Recycled:
        case WaterfallColumn::Leads:
            return hasParts_;
        case WaterfallColumn::Value:
            return hasValue_;
        default:
            return true;
    }
}

std::optional<StageChoice> WaterfallTableModel::choiceAt(const QModelIndex& index) const
{
    const WaterfallTableRow* row = rowAt(index);
    if (!row) return std::nullopt;
    const auto column = static_cast<WaterfallColumn>(index.column());
    auto of = StageChoice::Of::Bar;
    if (column == WaterfallColumn::Imputed) of = StageChoice::Of::Skipped;
    if (column == WaterfallColumn::OtherEntered || column == WaterfallColumn::OtherRate || column == WaterfallColumn::OtherInterval)
        of = StageChoice::Of::Compared;
    return StageChoice{row->group, row->stage, partOfColumn(column), of};
}

QModelIndex WaterfallTableModel::indexOf(const StageChoice& choice) const
{
    WaterfallColumn column = columnOfPart(choice.part);
    if (choice.of == StageChoice::Of::Skipped) column = WaterfallColumn::Imputed;
    if (choice.of == StageChoice::Of::Compared) column = WaterfallColumn::OtherEntered;
    for (std::size_t i = 0; i < rows().size(); ++i)
        if (rows()[i].group == choice.group && rows()[i].stage == choice.stage) return index(static_cast<int>(i), std::to_underlying(column));
    return {};
}

QVariant WaterfallTableModel::cellOf(const WaterfallTableRow& row, WaterfallColumn column, int role) const
{
    const bool rate = column == WaterfallColumn::Rate || column == WaterfallColumn::Interval;
    const bool thin =
        (rate && WaterfallWords::isThin(row.fromAnchor)) || (column == WaterfallColumn::Previous && WaterfallWords::isThin(row.fromPrevious));
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::TextAlignmentRole:
            return QVariant(column <= WaterfallColumn::Stage ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            return thin ? QVariant(theme::ink(theme::Tone::Muted, QApplication::palette())) : QVariant();
        case Qt::ToolTipRole:
            return thin ? tr("Thin evidence: fewer than %1 leads.").arg(thinEvidence) : QString();
        case Qt::AccessibleTextRole:
            return thin ? text(row, column) + QStringLiteral(", ") + WaterfallWords::thin() : text(row, column);
        case rawNumberRole:
            return raw(row, column);
        default:
            return {};
    }
}

QVariant WaterfallTableModel::raw(const WaterfallTableRow& row, WaterfallColumn column) const
{
    const auto number = [&row](const std::optional<double>& value) { return value && !row.anchor ? QVariant(*value) : QVariant(); };
    switch (column) {
        case WaterfallColumn::OtherEntered:
            return row.otherEntered ? QVariant(static_cast<qlonglong>(*row.otherEntered)) : QVariant();
        case WaterfallColumn::OtherRate:
            return number(row.otherRate.value);
        case WaterfallColumn::Difference:
            return row.fromAnchor.value && row.otherRate.value && !row.anchor ? QVariant((*row.fromAnchor.value - *row.otherRate.value) * 100) : QVariant();
        case WaterfallColumn::PreviousDays:
            return row.previousDays ? QVariant(*row.previousDays) : QVariant();
        case WaterfallColumn::Recycled:
            return static_cast<qlonglong>(row.recycled);
        case WaterfallColumn::Leads:
            return static_cast<qlonglong>(row.leads);
        case WaterfallColumn::Value:
            return static_cast<double>(row.valueCents) / 100;
        case WaterfallColumn::Entered:
            return static_cast<qlonglong>(row.entered);
        case WaterfallColumn::Imputed:
            return static_cast<qlonglong>(row.imputed);
        case WaterfallColumn::Rate:
            return number(row.fromAnchor.value);
        case WaterfallColumn::Previous:
            return row.fromPrevious.value ? QVariant(*row.fromPrevious.value) : QVariant();
        case WaterfallColumn::Median:
            return number(row.medianDays);
        case WaterfallColumn::P25:
            return number(row.p25Days);
        case WaterfallColumn::P75:
            return number(row.p75Days);
        case WaterfallColumn::P90:
            return number(row.p90Days);
        default:
            break;
    }
    const auto part = partOfColumn(column);
    if (!part) return {};
    switch (*part) {
        case Part::Advanced:
            return static_cast<qlonglong>(row.advanced);
        case Part::Open:
            return static_cast<qlonglong>(row.open);
        case Part::Rejected:
            return static_cast<qlonglong>(row.rejected);
        case Part::Left:
            return static_cast<qlonglong>(row.left);
    }
    return {};
}

QString WaterfallTableModel::text(const WaterfallTableRow& row, WaterfallColumn column) const
{
    switch (column) {
        case WaterfallColumn::Group:
            return row.group < 0 ? tr("All") : WaterfallWords::group(row.groupValue);
        case WaterfallColumn::Stage:
            return QString::fromStdString(row.stageName.in(currentLanguage()));
        case WaterfallColumn::Entered:
            return count(row.entered);
        case WaterfallColumn::Imputed:
            return count(row.imputed);
        case WaterfallColumn::Rate:
            return row.anchor ? QString() : WaterfallWords::rate(row.fromAnchor);
        case WaterfallColumn::Interval:
            return row.anchor ? QString() : WaterfallWords::interval(row.fromAnchor);
        case WaterfallColumn::OtherEntered:
            return row.otherEntered ? count(*row.otherEntered) : QString();
        case WaterfallColumn::OtherRate:
            return row.anchor || !row.otherEntered ? QString() : WaterfallWords::rate(row.otherRate);
        case WaterfallColumn::OtherInterval:
            return row.anchor || !row.otherEntered ? QString() : WaterfallWords::interval(row.otherRate);
        case WaterfallColumn::Difference:
            return row.anchor || !row.otherEntered ? QString() : WaterfallWords::difference(row.fromAnchor, row.otherRate);
        case WaterfallColumn::PreviousDays:
            return WaterfallWords::days(row.previousDays);
        case WaterfallColumn::Recycled:
            return count(row.recycled);
        case WaterfallColumn::Leads:
            return count(row.leads);
        case WaterfallColumn::Value:
            return euros(row.valueCents);
        case WaterfallColumn::Previous:
            return WaterfallWords::rate(row.fromPrevious);
        case WaterfallColumn::Median:
            return row.anchor ? QString() : WaterfallWords::days(row.medianDays);
        case WaterfallColumn::P25:
            return row.anchor ? QString() : WaterfallWords::days(row.p25Days);
        case WaterfallColumn::P75:
            return row.anchor ? QString() : WaterfallWords::days(row.p75Days);
        case WaterfallColumn::P90:
            return row.anchor ? QString() : WaterfallWords::days(row.p90Days);
        case WaterfallColumn::Advanced:
            return count(row.advanced);
        case WaterfallColumn::Open:
            return count(row.open);
        case WaterfallColumn::Rejected:
            return count(row.rejected);
        case WaterfallColumn::Left:
            return count(row.left);
        default:
            return {};
    }
}

QVariant WaterfallTableModel::header(WaterfallColumn column, int role) const
{
    if (role == rateRole) return column == WaterfallColumn::Rate || column == WaterfallColumn::Previous || column == WaterfallColumn::OtherRate;
    if (role == Qt::TextAlignmentRole)
        return QVariant(column <= WaterfallColumn::Stage ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (column) {
            case WaterfallColumn::Rate:
                return tr("Share of those at the anchor stage");
            case WaterfallColumn::Interval:
                return tr("95 % interval of the rate (Wilson)");
            case WaterfallColumn::Previous:
                return tr("Share of those at the stage before");
            case WaterfallColumn::Imputed:
                return tr("Skipped the stage: counted with the time of the next one, left out of the days");
            case WaterfallColumn::Difference:
                return tr("Points of rate more or less than what is compared; where the intervals overlap it may be chance");
            case WaterfallColumn::PreviousDays:
                return tr("Median days from the stage before");
            case WaterfallColumn::Recycled:
                return tr("Second and later passes of a lead");
            case WaterfallColumn::Median:
                return tr("Days from the anchor stage; half were faster");
            default:
                return {};
        }
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case WaterfallColumn::Group:
            return tr("Group");
        case WaterfallColumn::Stage:
            return tr("Stage");
        case WaterfallColumn::Entered:
            return tr("Entered (n)");
        case WaterfallColumn::Rate:
            return tr("Rate");
        case WaterfallColumn::Interval:
            return tr("95 %");
        case WaterfallColumn::OtherEntered:
            return compared_;
        case WaterfallColumn::OtherRate:
            return tr("%1: rate").arg(compared_);
        case WaterfallColumn::OtherInterval:
            return tr("%1: 95 %").arg(compared_);
        case WaterfallColumn::Difference:
            return tr("Difference");
        case WaterfallColumn::PreviousDays:
            return tr("Days from previous");
        case WaterfallColumn::Recycled:
            return tr("recycled");
        case WaterfallColumn::Leads:
            return tr("Leads");
        case WaterfallColumn::Value:
            return tr("Value");
        case WaterfallColumn::Previous:
            return tr("of previous");
        case WaterfallColumn::Median:
            return tr("Median days");
        case WaterfallColumn::P25:
            return QStringLiteral("P25");
        case WaterfallColumn::P75:
            return QStringLiteral("P75");
        case WaterfallColumn::P90:
            return QStringLiteral("P90");
        case WaterfallColumn::Advanced:
            return WaterfallWords::part(Part::Advanced);
        case WaterfallColumn::Open:
            return WaterfallWords::part(Part::Open);
        case WaterfallColumn::Rejected:
            return WaterfallWords::part(Part::Rejected);
        case WaterfallColumn::Left:
            return WaterfallWords::part(Part::Left);
        case WaterfallColumn::Imputed:
            return tr("skipped");
        default:
            return {};
    }
}

}  // namespace handschlag::ui
