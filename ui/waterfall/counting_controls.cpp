#include "ui/waterfall/counting_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <utility>

#include "core/pipeline/stage_order.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"
#include "ui/shared/view_memory.h"
#include "ui/shared/together.h"

namespace handschlag::ui {
namespace {

using usecase::CountingUnit;

enum Time { CalendarTime, BusinessTime };

constexpr int defaultAnchor = std::to_underlying(pipeline::Role::MarketingQualified);

}  // namespace

CountingControls::CountingControls(QWidget* parent) : QWidget(parent), stages_(pipeline::defaultStages())
{
    createViews();
    retranslate();
    anchor_->setCurrentIndex(anchor_->findData(defaultAnchor));
    for (QComboBox* combo : {anchor_, unit_, time_}) connect(combo, &QComboBox::activated, this, &CountingControls::changed);
    connect(imputed_, &QCheckBox::toggled, this, &CountingControls::changed);
}

void CountingControls::createViews()
{
    for (QLabel** caption : {&anchorCaption_, &unitCaption_, &timeCaption_}) *caption = new QLabel(this);
    for (QComboBox** combo : {&anchor_, &unit_, &time_}) {
        *combo = new QComboBox(this);
        (*combo)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    anchor_->setObjectName(QStringLiteral("waterfallAnchor"));
    unit_->setObjectName(QStringLiteral("waterfallUnit"));
    time_->setObjectName(QStringLiteral("waterfallTime"));
    imputed_ = new QCheckBox(this);
    imputed_->setObjectName(QStringLiteral("waterfallImputed"));
    imputed_->setChecked(true);
    anchorCaption_->setBuddy(anchor_);
    unitCaption_->setBuddy(unit_);
    timeCaption_->setBuddy(time_);
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::medium);
    flow->addWidget(together({anchorCaption_, anchor_}, this));
    flow->addWidget(together({unitCaption_, unit_}, this));
    flow->addWidget(together({timeCaption_, time_}, this));
    flow->addWidget(imputed_);
}

void CountingControls::append(QWidget* widget) { layout()->addWidget(widget); }

void CountingControls::fill(usecase::WaterfallQuery& query) const
{
    query.anchor = static_cast<pipeline::Role>(anchor_->currentData().toInt());
    query.unit = static_cast<CountingUnit>(unit_->currentData().toInt());
    query.businessTime = time_->isEnabled() && time_->currentData().toInt() == BusinessTime;
    query.withImputed = imputed_->isChecked();
}

void CountingControls::fillAnchors()
{
    const QVariant chosen = anchor_->currentData();
    anchor_->clear();
    for (const agreement::Stage& stage : stages_.stages) {
        const QString own = QString::fromStdString(stage.name.in(currentLanguage()));
        for (const pipeline::Role role : stage.roles)
            anchor_->addItem(stage.roles.size() == 1 ? own : own + QStringLiteral(" – ") + name(role), std::to_underlying(role));
    }
    const int same = anchor_->findData(chosen);
    anchor_->setCurrentIndex(std::max(0, same >= 0 ? same : anchor_->findData(defaultAnchor)));
}

void CountingControls::setStages(const agreement::StagesClause& stages)
{
    if (stages == stages_) return;
    stages_ = stages;
    fillAnchors();
}

void CountingControls::setHasCalendar(bool has)
{
    time_->setEnabled(has);
    time_->setToolTip(has ? tr("Business time runs in the opening hours of the agreement's calendar; a day is 24 open hours.")
                          : tr("Business time needs the calendar of an agreement."));
}

void CountingControls::restore(const ViewMemory& memory)
{
    const QSignalBlocker quiet(this);
    const auto choose = [&memory](QComboBox* combo, const QString& key) {
        const int index = combo->findData(memory.value(key, combo->currentData()).toInt());
        if (index >= 0) combo->setCurrentIndex(index);
    };
    choose(anchor_, QStringLiteral("waterfall/anchor"));
    choose(unit_, QStringLiteral("waterfall/unit"));
    choose(time_, QStringLiteral("waterfall/time"));
    imputed_->setChecked(memory.value(QStringLiteral("waterfall/imputed"), true).toBool());
}

void CountingControls::remember(const ViewMemory& memory) const
{
    memory.setValue(QStringLiteral("waterfall/anchor"), anchor_->currentData());
    memory.setValue(QStringLiteral("waterfall/unit"), unit_->currentData());
    memory.setValue(QStringLiteral("waterfall/time"), time_->currentData());
    memory.setValue(QStringLiteral("waterfall/imputed"), imputed_->isChecked());
}

void CountingControls::retranslate()
{
    anchorCaption_->setText(tr("&Anchor"));
    anchor_->setToolTip(tr("The stage that rates and days refer to."));
    unitCaption_->setText(tr("Co&unt"));
    unit_->setToolTip(tr("A lead may pass the stages more than once, and a company may have several leads."));
    timeCaption_->setText(tr("&Days in"));
    imputed_->setText(tr("with &skipped stages"));
    imputed_->setToolTip(tr("A stage that was skipped counts as entered, with the time of the next one."));
    const int unit = unit_->currentIndex();
    const int time = time_->currentIndex();
    unit_->clear();
    unit_->addItem(tr("passes"), std::to_underlying(CountingUnit::Cycles));
    unit_->addItem(tr("leads"), std::to_underlying(CountingUnit::Leads));
    unit_->addItem(tr("companies"), std::to_underlying(CountingUnit::Companies));
    unit_->setCurrentIndex(std::max(0, unit));
    time_->clear();
    time_->addItem(tr("calendar time"), CalendarTime);
    time_->addItem(tr("business time"), BusinessTime);
    time_->setCurrentIndex(std::max(0, time));
    fillAnchors();
}

}  // namespace handschlag::ui
