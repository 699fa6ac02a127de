#include "ui/waterfall/breach_panel.h"

#include <QCollator>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/shared/formats.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int nameLetters = 13;
constexpr int leastColumnLetters = 8;

QVariant alignment(BreachColumn column) { return QVariant((column == BreachColumn::Due ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); }

}  // namespace

std::vector<BreachRow> breachesBehind(const usecase::ComplianceReport& report, const handover::ComplianceRow& row)
{
    std::vector<BreachRow> rows;
    for (std::size_t i = 0; i < report.leads.size(); ++i) {
        const handover::Breach& breach = report.compliance.breaches[i];
        if (breach.promise != row.promise || (row.team && breach.team != row.team)) continue;
        const usecase::LeadLabel& lead = report.leads[i];
        rows.push_back({breach.handover, breach.promise, lead.lead, lead.name.empty() ? lead.externalId : lead.name, lead.company, breach.due, breach.standing});
    }
    std::ranges::reverse(rows);
    return rows;
}

void BreachModel::sort(int section, Qt::SortOrder order)
{
    const auto column = static_cast<BreachColumn>(section);
    QCollator collator;
    collator.setNumericMode(true);
    const auto less = [&](const BreachRow& a, const BreachRow& b) {
        return column == BreachColumn::Due ? a.due < b.due : collator.compare(text(a, column), text(b, column)) < 0;
    };
    if (order == Qt::AscendingOrder)
        sortRows(less);
    else
        sortRows([&less](const BreachRow& a, const BreachRow& b) { return less(b, a); });
}

QString BreachModel::text(const BreachRow& row, BreachColumn column)
{
    switch (column) {
        case BreachColumn::Name: return QString::fromStdString(row.name);
        case BreachColumn::Company: return QString::fromStdString(row.company);
        case BreachColumn::Due: return date(row.due);
        case BreachColumn::Standing: return PromiseWords::standing(row.standing);
        default: return {};
    }
}

QVariant BreachModel::cellOf(const BreachRow& row, BreachColumn column, int role) const
{
    if (role == Qt::DisplayRole) return text(row, column);
    if (role == rawNumberRole) return column == BreachColumn::Due ? rawDay(row.due) : QVariant();
    if (role == Qt::ToolTipRole && (column == BreachColumn::Name || column == BreachColumn::Company)) return text(row, column);
    return role == Qt::TextAlignmentRole ? alignment(column) : QVariant();
}

QVariant BreachModel::header(BreachColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return alignment(column);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case BreachColumn::Name: return tr("Name");
        case BreachColumn::Company: return tr("Company");
        case BreachColumn::Due: return tr("Due", "the day of a deadline");
        case BreachColumn::Standing: return tr("State", "late or missed");
        default: return {};
    }
}

BreachPanel::BreachPanel(const ViewMemory& memory, QWidget* parent) : QWidget(parent), model_(new BreachModel(this))
{
    title_ = theme::plainLabel({}, this);
    title_->setObjectName(QStringLiteral("promisesBreachesTitle"));
    title_->setFont(theme::headingFont(font()));
    title_->setWordWrap(true);
    hint_ = theme::plainLabel({}, this);
    hint_->setObjectName(QStringLiteral("promisesBreachesHint"));
    hint_->setWordWrap(true);
    theme::setTone(hint_, theme::Tone::Muted);
    view_ = new TableView(this);
    view_->setObjectName(QStringLiteral("promisesBreaches"));
    view_->setModel(model_);
    view_->setSortingEnabled(true);
    QHeaderView* header = view_->horizontalHeader();
    header->setSortIndicator(std::to_underlying(BreachColumn::Due), Qt::DescendingOrder);
    for (const BreachColumn named : {BreachColumn::Name, BreachColumn::Company})
        view_->setColumnWidth(std::to_underlying(named), nameLetters * fontMetrics().averageCharWidth());
    header->setSectionResizeMode(std::to_underlying(BreachColumn::Due), QHeaderView::ResizeToContents);
    header->setSectionResizeMode(std::to_underlying(BreachColumn::Standing), QHeaderView::Stretch);
    header->setMinimumSectionSize(leastColumnLetters * fontMetrics().averageCharWidth());
    view_->keepColumns(memory, QStringLiteral("waterfall/breaches"));
    for (const auto said : {&TableView::noticed, &TableView::failed}) connect(view_, said, this, &BreachPanel::noticed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(title_);
    column->addWidget(view_, 1);
    column->addWidget(hint_);
    connect(view_, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        if (const BreachRow* row = model_->rowAt(index)) emit leadOpened(row->lead);
    });
    retranslate();
}

void BreachPanel::present(const QString& title, const QString& hint, std::vector<BreachRow> rows, bool sameChoice)
{
    title_->setText(title);
    hint_->setText(hint);
    if (sameChoice)
        model_->setRows(std::move(rows));
    else
        model_->replaceRows(std::move(rows));
    const QHeaderView* header = view_->horizontalHeader();
    model_->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    if (!sameChoice) view_->scrollToTop();
}

void BreachPanel::retranslate()
{
    view_->setAccessibleName(tr("Breaches behind the chosen promise"));
    view_->offerSaving(tr("breaches", "name of a file"));
    model_->retranslate();
}

}  // namespace handschlag::ui
