#include "ui/waterfall/waterfall_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/shared/date_input.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/shared/view_memory.h"
#include "ui/waterfall/counting_controls.h"
#include "ui/shared/period_box.h"
#include "ui/waterfall/scope_controls.h"
#include "ui/shared/together.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {
namespace {

enum Caption { HorizonCaption, GroupCaption };

}  // namespace

WaterfallControls::WaterfallControls(Day today, int yearStart, QWidget* parent) : QWidget(parent), today_(today)
{
    createViews(yearStart);
    retranslate();
    const review::Quarter last = review::quarterOf(today, yearStart).previous();
    setPeriod(last.first(), last.end());
    connectSignals();
}

void WaterfallControls::createViews(int yearStart)
{
    for (QLabel*& caption : captions_) caption = new QLabel(this);
    periodBox_ = new PeriodBox(today_, yearStart, QStringLiteral("waterfall"), this);
    cohort_ = new QRadioButton(this);
    cohort_->setObjectName(QStringLiteral("waterfallCohort"));
    cohort_->setChecked(true);
    period_ = new QRadioButton(this);
    period_->setObjectName(QStringLiteral("waterfallPeriod"));
    horizon_ = new QSpinBox(this);
    horizon_->setObjectName(QStringLiteral("waterfallHorizon"));
    horizon_->setRange(1, usecase::longestHorizonDays);
    horizon_->setValue(90);
    horizon_->setKeyboardTracking(false);
    group_ = new QComboBox(this);
    group_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    group_->setObjectName(QStringLiteral("waterfallGroup"));
    knownOn_ = new QCheckBox(this);
    knownOn_->setObjectName(QStringLiteral("waterfallKnownOn"));
    knownOnDay_ = dateEdit(QStringLiteral("waterfallKnownOnDay"), this);
    knownOnDay_->setDate(toDate(today_));
    captions_[HorizonCaption]->setBuddy(horizon_);
    captions_[GroupCaption]->setBuddy(group_);
    counting_ = new CountingControls(this);
    scope_ = new ScopeControls(this);
    auto* first = new QWidget(this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::tight);
    for (QWidget* row : std::initializer_list<QWidget*>{first, scope_, counting_}) rows->addWidget(row);
    auto* flow = new FlowLayout(first);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::medium);
    flow->addWidget(periodBox_);
    flow->addWidget(together({cohort_, period_}, this));
    flow->addWidget(together({captions_[GroupCaption], group_}, this));
    counting_->append(together({captions_[HorizonCaption], horizon_}, this));
    counting_->append(together({knownOn_, knownOnDay_}, this));
    method_ = new QToolButton(this);
    method_->setObjectName(QStringLiteral("waterfallMethod"));
    method_->setCheckable(true);
    method_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    scope_->append(method_);
    showMethod(false);
}

void WaterfallControls::connectSignals()
{
    connect(periodBox_, &PeriodBox::changed, this, &WaterfallControls::changed);
    connect(cohort_, &QRadioButton::toggled, this, [this] {
        enableFitting();
        emit changed();
    });
    connect(horizon_, &QSpinBox::valueChanged, this, &WaterfallControls::changed);
    connect(group_, &QComboBox::activated, this, &WaterfallControls::changed);
    connect(knownOn_, &QCheckBox::toggled, this, [this] {
        enableFitting();
        emit changed();
    });
    connect(knownOnDay_, &QDateEdit::dateChanged, this, &WaterfallControls::changed);
    connect(method_, &QToolButton::toggled, this, &WaterfallControls::showMethod);
    connect(counting_, &CountingControls::changed, this, &WaterfallControls::changed);
    connect(scope_, &ScopeControls::changed, this, &WaterfallControls::changed);
    enableFitting();
}

void WaterfallControls::showMethod(bool shown)
{
    method_->setChecked(shown);
    method_->setArrowType(shown ? Qt::UpArrow : Qt::DownArrow);
    counting_->setVisible(shown);
}

void WaterfallControls::enableFitting()
{
    horizon_->setEnabled(cohort_->isChecked());
    knownOnDay_->setEnabled(knownOn_->isChecked());
}

usecase::WaterfallQuery WaterfallControls::query() const
{
    usecase::WaterfallQuery query;
    query.mode = cohort_->isChecked() ? pipeline::Mode::Cohort : pipeline::Mode::Period;
    query.from = periodBox_->from();
    query.to = periodBox_->to();
    query.horizonDays = horizon_->value();
    query.by = group_->currentData().toString().toStdString();
    if (knownOn_->isChecked()) query.knownOn = toDay(knownOnDay_->date());
    counting_->fill(query);
    scope_->fill(query);
    return query;
}

void WaterfallControls::setPeriod(Day from, Day to) { periodBox_->setPeriod(from, to); }

void WaterfallControls::setEarliest(Day day) { periodBox_->setEarliest(day); }

void WaterfallControls::setFields(const QStringList& fields)
{
    if (fields == fields_) return;
    fields_ = fields;
    fillFields();
    scope_->setFields(fields);
}

void WaterfallControls::fillFields()
{
    const QVariant chosen = group_->currentData();
    group_->clear();
    group_->addItem(tr("no groups"), QString());
    for (const QString& field : fields_) group_->addItem(WaterfallWords::field(field), field);
    group_->setCurrentIndex(std::max(0, group_->findData(chosen)));
}

void WaterfallControls::restore(const ViewMemory& memory)
{
    const QSignalBlocker quiet(this);
    (memory.value(QStringLiteral("waterfall/mode")).toString() == QStringLiteral("period") ? period_ : cohort_)->setChecked(true);
    horizon_->setValue(memory.value(QStringLiteral("waterfall/horizon"), 90).toInt());
    const QString by = memory.value(QStringLiteral("waterfall/by")).toString();
    if (!by.isEmpty() && group_->findData(by) < 0) group_->addItem(WaterfallWords::field(by), by);
    group_->setCurrentIndex(std::max(0, group_->findData(by)));
    counting_->restore(memory);
    showMethod(memory.value(QStringLiteral("waterfall/method"), false).toBool());
    enableFitting();
}

void WaterfallControls::remember(const ViewMemory& memory) const
{
    memory.setValue(QStringLiteral("waterfall/mode"), cohort_->isChecked() ? QStringLiteral("cohort") : QStringLiteral("period"));
    memory.setValue(QStringLiteral("waterfall/horizon"), horizon_->value());
    memory.setValue(QStringLiteral("waterfall/by"), group_->currentData());
    counting_->remember(memory);
    memory.setValue(QStringLiteral("waterfall/method"), method_->isChecked());
}

void WaterfallControls::retranslate()
{
    periodBox_->retranslate();
    captions_[HorizonCaption]->setText(tr("&Horizon"));
    captions_[GroupCaption]->setText(tr("&Group by"));
    cohort_->setText(tr("by &entry (cohort)"));
    cohort_->setToolTip(tr("Leads that entered the anchor stage in the period, and how far they came within the horizon."));
    period_->setText(tr("in the &period"));
    period_->setToolTip(tr("Whatever entered each stage in the period. Rates may exceed 100 %."));
    method_->setText(tr("Cou&nting"));
    method_->setToolTip(tr("Horizon, anchor, what is counted, kind of days, and the day of knowledge"));
    knownOn_->setText(tr("as &known on"));
    knownOn_->setToolTip(tr("Uses only what was recorded before this day."));
    horizon_->setSuffix(QLatin1Char(' ') + tr("days"));
    knownOnDay_->setAccessibleName(tr("Day of knowledge"));
    knownOnDay_->setDisplayFormat(dateInputFormat());
    fillFields();
    counting_->retranslate();
    scope_->retranslate();
}

}  // namespace handschlag::ui
