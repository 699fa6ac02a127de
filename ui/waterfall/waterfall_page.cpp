#include "ui/waterfall/waterfall_page.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/shared/theme.h"
#include "ui/waterfall/promises_view.h"
#include "ui/waterfall/targets_view.h"
#include "ui/waterfall/waterfall_view.h"

namespace handschlag::ui {
namespace {

enum Tab { WaterfallTab, TargetsTab, PromisesTab };

}  // namespace

WaterfallPage::WaterfallPage(Session* session, QWidget* parent) : Page(session, parent)
{
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("waterfallTabs"));
    tabs_->setDocumentMode(true);
    waterfall_ = new WaterfallView(session, tabs_);
    targets_ = new TargetsView(session, tabs_);
    tabs_->addTab(waterfall_, QString());
    promises_ = new PromisesView(session, tabs_);
    tabs_->addTab(targets_, QString());
    tabs_->addTab(promises_, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::large, 0, theme::large, theme::medium);
    column->addWidget(tabs_);
    connectSignals();
    retranslate();
}

void WaterfallPage::connectSignals()
{
    connect(waterfall_, &WaterfallView::leadOpened, this, &WaterfallPage::openLead);
    connect(promises_, &PromisesView::leadOpened, this, &WaterfallPage::openLead);
    connect(promises_, &PromisesView::agreementWanted, this, [this] { emit navigationRequested(QStringLiteral("agreement"), {}); });
    connect(promises_, &PromisesView::noticed, this, &Page::noticed);
    connect(waterfall_, &WaterfallView::importWanted, this, [this] { emit navigationRequested(QStringLiteral("import"), {}); });
    connect(waterfall_, &WaterfallView::noticed, this, &Page::noticed);
    connect(targets_, &TargetsView::noticed, this, &Page::noticed);
    connect(tabs_, &QTabWidget::currentChanged, this, &WaterfallPage::reloadOther);
}

void WaterfallPage::openLead(LeadId lead) { emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(lead.value)); }

/// What stands beside the waterfall is read when it is looked at.
void WaterfallPage::reloadOther()
{
    if (tabs_->currentIndex() == TargetsTab) targets_->reload();
    if (tabs_->currentIndex() == PromisesTab) promises_->reload();
}

void WaterfallPage::reload()
{
    waterfall_->reload();
    reloadOther();
}

void WaterfallPage::follow(const ChangeSet& changes)
{
    waterfall_->follow(changes);
    const bool delivered = changes.touches(Table::Handover) || changes.touches(Table::Agreement);
    const bool teams = changes.touches(Table::Team) || changes.touches(Table::Person);
    if (delivered || teams) reloadOther();
}

void WaterfallPage::retranslate()
{
    tabs_->setTabText(WaterfallTab, tr("Waterfall"));
    tabs_->setTabText(TargetsTab, tr("Targets"));
    tabs_->setTabText(PromisesTab, tr("Promises"));
    waterfall_->retranslate();
    targets_->retranslate();
    promises_->retranslate();
}

}  // namespace handschlag::ui
