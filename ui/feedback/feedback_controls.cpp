#include "ui/feedback/feedback_controls.h"

#include <QComboBox>
#include <QLabel>

#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/period_box.h"
#include "ui/shared/theme.h"
#include "ui/shared/together.h"
#include "ui/shared/view_memory.h"

namespace handschlag::ui {
namespace {

constexpr auto groupKey = "feedback/by";

}  // namespace

FeedbackControls::FeedbackControls(Day today, int yearStart, QWidget* parent)
    : QWidget(parent), period_(new PeriodBox(today, yearStart, QStringLiteral("feedback"), this)), groupCaption_(new QLabel(this)), group_(new QComboBox(this))
{
    group_->setObjectName(QStringLiteral("feedbackGroup"));
    group_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    groupCaption_->setBuddy(group_);
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::medium);
    flow->addWidget(period_);
    flow->addWidget(together({groupCaption_, group_}, this));
    fields_ << QStringLiteral("source");
    retranslate();
    group_->setCurrentIndex(group_->findData(QStringLiteral("source")));
    connect(period_, &PeriodBox::changed, this, &FeedbackControls::changed);
    connect(group_, &QComboBox::activated, this, &FeedbackControls::changed);
}

usecase::FeedbackQuery FeedbackControls::query() const
{
    usecase::FeedbackQuery query;
    query.from = period_->from();
    query.to = period_->to();
    query.by = group_->currentData().toString().toStdString();
    return query;
}

void FeedbackControls::setPeriod(Day from, Day to) { period_->setPeriod(from, to); }

void FeedbackControls::setFields(const QStringList& fields)
{
    if (fields == fields_) return;
    fields_ = fields;
    fillFields();
}

void FeedbackControls::fillFields()
{
    const QVariant chosen = group_->currentData();
    group_->clear();
    group_->addItem(tr("no groups"), QString());
    for (const QString& field : fields_) group_->addItem(fieldName(field.toStdString()), field);
    group_->setCurrentIndex(std::max(0, group_->findData(chosen)));
}

void FeedbackControls::restore(const ViewMemory& memory)
{
    const QVariant by = memory.value(QLatin1String(groupKey));
    if (!by.isValid()) return;
    if (group_->findData(by) < 0) group_->addItem(fieldName(by.toString().toStdString()), by);
    group_->setCurrentIndex(group_->findData(by));
}

void FeedbackControls::remember(const ViewMemory& memory) const { memory.setValue(QLatin1String(groupKey), group_->currentData()); }

void FeedbackControls::retranslate()
{
    period_->retranslate();
    groupCaption_->setText(tr("&Group by"));
    fillFields();
}

}  // namespace handschlag::ui
