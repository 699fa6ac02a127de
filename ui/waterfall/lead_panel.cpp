#include "ui/waterfall/lead_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/shared/theme.h"
#include "ui/shared/view_memory.h"

namespace handschlag::ui {

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
    view_ = new QTableView(this);
    view_->setObjectName(QStringLiteral("waterfallLeads"));
    view_->setModel(model_);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setSortingEnabled(true);
    view_->horizontalHeader()->setSortIndicator(LeadListModel::EnteredColumn, Qt::DescendingOrder);
    view_->setTabKeyNavigation(false);
    view_->setWordWrap(false);
    view_->verticalHeader()->hide();
    view_->horizontalHeader()->setStretchLastSection(true);
    view_->installEventFilter(this);
    memory.keep(view_->horizontalHeader(), QStringLiteral("waterfall/leads"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(title_);
    column->addWidget(view_, 1);
    column->addWidget(hint_);
    connect(view_, &QTableView::doubleClicked, this, &LeadPanel::openCurrent);
}

void LeadPanel::setTitle(const QString& title) { title_->setText(title); }

void LeadPanel::refresh(const QString& title, std::vector<LeadListRow> rows)
{
    setTitle(title);
    model_->setRows(std::move(rows));
    const QHeaderView* header = view_->horizontalHeader();
    model_->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void LeadPanel::present(const QString& title, std::vector<LeadListRow> rows)
{
    setTitle(title);
    model_->replaceRows(std::move(rows));
    const QHeaderView* header = view_->horizontalHeader();
    model_->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    view_->selectionModel()->setCurrentIndex(model_->index(0, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    view_->scrollToTop();
}

bool LeadPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == view_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LeadPanel::openCurrent()
{
    if (const LeadListRow* row = model_->rowAt(view_->currentIndex())) emit leadOpened(row->lead);
}

void LeadPanel::retranslate()
{
    hint_->setText(tr("Enter or a double click opens the lead."));
    view_->setAccessibleName(tr("Leads behind the chosen bar"));
    model_->retranslate();
}

}  // namespace handschlag::ui
