#include "ui/waterfall/lead_panel.h"

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

constexpr int leastIdLetters = 14;
constexpr int leastColumnLetters = 8;
constexpr int nameLetters = 18;

}  // namespace

LeadPanel::LeadPanel(const QTimeZone& zone, const ViewMemory& memory, QWidget* parent) : QWidget(parent), model_(new LeadListModel(zone, this))
{
    createViews(memory);
    retranslate();
}

void LeadPanel::createViews(const ViewMemory& memory)
{
    title_ = theme::plainLabel({}, this);
    title_->setObjectName(QStringLiteral("waterfallLeadsTitle"));
    title_->setFont(theme::headingFont(font()));
    title_->setWordWrap(true);
    hint_ = theme::plainLabel({}, this);
    hint_->setWordWrap(true);
    theme::setTone(hint_, theme::Tone::Muted);
    view_ = new TableView(this);
    view_->setObjectName(QStringLiteral("waterfallLeads"));
    view_->setModel(model_);
    view_->setSortingEnabled(true);
    view_->horizontalHeader()->setSortIndicator(std::to_underlying(LeadListColumn::Entered), Qt::DescendingOrder);
    QHeaderView* header = view_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Names stay readable in a narrow panel; what comes behind them can be scrolled to.
    for (const LeadListColumn named : {LeadListColumn::Name, LeadListColumn::Company, LeadListColumn::Id}) {
        header->setSectionResizeMode(std::to_underlying(named), QHeaderView::Interactive);
        view_->setColumnWidth(std::to_underlying(named), nameLetters * fontMetrics().averageCharWidth());
    }
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(100);
    header->setMinimumSectionSize(leastColumnLetters * fontMetrics().averageCharWidth());
    view_->keepColumns(memory, QStringLiteral("waterfall/leads"));
    for (const auto said : {&TableView::noticed, &TableView::failed}) connect(view_, said, this, &LeadPanel::noticed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(title_);
    column->addWidget(view_, 1);
    column->addWidget(hint_);
    connect(view_, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        if (const LeadListRow* row = model_->rowAt(index)) emit leadOpened(row->lead);
    });
}

void LeadPanel::fitColumns(const std::vector<LeadListRow>& rows)
{
    const auto labelled = [](const LeadListRow& row) { return !row.name.empty() || !row.externalId.empty(); };
    if (std::ranges::none_of(rows, labelled)) return;  // their names are still being read
    // An empty column takes the room of the others; one that was hidden by hand stays hidden.
    const bool companies = std::ranges::any_of(rows, [](const LeadListRow& row) { return !row.company.empty(); });
    if (companies != companiesShown_) view_->setColumnHidden(std::to_underlying(LeadListColumn::Company), !companies);
    companiesShown_ = companies;
    // The id matters where it is all that names a lead.
    const bool named = std::ranges::all_of(rows, [](const LeadListRow& row) { return !row.name.empty() && row.name != row.externalId; });
    if (named != named_) view_->setColumnHidden(std::to_underlying(LeadListColumn::Id), named);
    named_ = named;
    const int letter = fontMetrics().averageCharWidth();
    const int id = std::to_underlying(LeadListColumn::Id);
    view_->setColumnWidth(id, std::max(view_->columnWidth(id), leastIdLetters * letter));
}

void LeadPanel::showHint()
{
    QString hint = tr("Enter or a double click opens the lead.");
    const auto listed = static_cast<std::int64_t>(model_->rows().size());
    if (listed < total_) hint += QLatin1Char(' ') + tr("The newest %1 of %2 are listed.").arg(count(listed), count(total_));
    hint_->setText(hint);
}

void LeadPanel::refresh(const QString& title, std::int64_t total, std::vector<LeadListRow> rows)
{
    title_->setText(title);
    total_ = total;
    fitColumns(rows);
    model_->setRows(std::move(rows));
    showHint();
    const QHeaderView* header = view_->horizontalHeader();
    model_->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void LeadPanel::present(const QString& title, std::int64_t total, std::vector<LeadListRow> rows)
{
    title_->setText(title);
    total_ = total;
    fitColumns(rows);
    model_->replaceRows(std::move(rows));
    showHint();
    const QHeaderView* header = view_->horizontalHeader();
    model_->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    view_->scrollToTop();
}

void LeadPanel::retranslate()
{
    showHint();
    view_->setAccessibleName(tr("Leads behind the chosen bar"));
    view_->offerSaving(tr("leads", "name of a file"));
    model_->retranslate();
}

}  // namespace handschlag::ui
