#include "ui/waterfall/waterfall_page.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/shared/theme.h"
#include "ui/waterfall/targets_view.h"
#include "ui/waterfall/waterfall_view.h"

namespace handschlag::ui {
namespace {

enum Tab { WaterfallTab, TargetsTab };

}  // namespace

WaterfallPage::WaterfallPage(Session* session, QWidget* parent) : Page(session, parent)
{
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("waterfallTabs"));
    tabs_->setDocumentMode(true);
    waterfall_ = new WaterfallView(session, tabs_);
    targets_ = new TargetsView(session, tabs_);
    tabs_->addTab(waterfall_, QString());
    tabs_->addTab(targets_, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::large, 0, theme::large, theme::medium);
    column->addWidget(tabs_);
    connectSignals();
    retranslate();
}

void WaterfallPage::connectSignals()
{
    connect(waterfall_, &WaterfallView::leadOpened, this,
            [this](LeadId lead) { emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(lead.value)); });
    connect(waterfall_, &WaterfallView::importWanted, this, [this] { emit navigationRequested(QStringLiteral("import"), {}); });
    connect(waterfall_, &WaterfallView::noticed, this, &Page::noticed);
    connect(targets_, &TargetsView::noticed, this, &Page::noticed);
    connect(tabs_, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == TargetsTab) targets_->reload();
    });
}

void WaterfallPage::reload()
{
    waterfall_->reload();
    if (tabs_->currentIndex() == TargetsTab) targets_->reload();
}

void WaterfallPage::follow(const ChangeSet& changes)
{
    waterfall_->follow(changes);
    const bool delivered = changes.touches(Table::Handover) || changes.touches(Table::Agreement);
    if (delivered && tabs_->currentIndex() == TargetsTab) targets_->reload();
}

void WaterfallPage::retranslate()
{
    tabs_->setTabText(WaterfallTab, tr("Waterfall"));
    tabs_->setTabText(TargetsTab, tr("Targets"));
    waterfall_->retranslate();
    targets_->retranslate();
}

}  // namespace handschlag::ui
