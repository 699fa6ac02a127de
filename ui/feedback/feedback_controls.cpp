#include "ui/feedback/feedback_controls.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>

#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/shared/view_memory.h"
#include "ui/waterfall/quarter.h"

namespace handschlag::ui {
namespace {

constexpr int quartersOffered = 12;
constexpr int yearsOffered = 3;
constexpr auto groupKey = "feedback/by";

QDate toDate(Day day) { return QDate(1970, 1, 1).addDays(day.number); }
Day toDay(QDate date) { return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))}; }

}  // namespace

FeedbackControls::FeedbackControls(Day today, QWidget* parent)
    : QWidget(parent),
      today_(today),
      periodCaption_(new QLabel(this)),
      fromCaption_(new QLabel(this)),
      lastCaption_(new QLabel(this)),
      groupCaption_(new QLabel(this)),
      periods_(new QComboBox(this)),
      from_(new QDateEdit(this)),
      last_(new QDateEdit(this)),
      group_(new QComboBox(this))
{
    createViews();
    fields_ << QStringLiteral("source");
    retranslate();
    group_->setCurrentIndex(group_->findData(QStringLiteral("source")));
    const Quarter at = quarterOf(today);
    setPeriod(at.first(), at.next().first());
    connect(periods_, &QComboBox::activated, this, &FeedbackControls::choosePeriod);
    connect(group_, &QComboBox::activated, this, &FeedbackControls::changed);
    for (QDateEdit* edit : {from_, last_})
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            showPeriodInList();
            emit changed();
        });
}

void FeedbackControls::createViews()
{
    periods_->setObjectName(QStringLiteral("feedbackPeriods"));
    from_->setObjectName(QStringLiteral("feedbackFrom"));
    last_->setObjectName(QStringLiteral("feedbackLast"));
    group_->setObjectName(QStringLiteral("feedbackGroup"));
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::small);
    for (QComboBox* combo : {periods_, group_}) combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QDateEdit* edit : {from_, last_}) {
        edit->setCalendarPopup(true);
        edit->setDateRange(QDate(1990, 1, 1), QDate(2100, 12, 31));
        edit->setKeyboardTracking(false);
    }
    const std::initializer_list<std::pair<QLabel*, QWidget*>> pairs{
        {periodCaption_, periods_}, {fromCaption_, from_}, {lastCaption_, last_}, {groupCaption_, group_}};
    for (const auto& [caption, buddy] : pairs) {
        caption->setBuddy(buddy);
        caption->setMinimumHeight(buddy->sizeHint().height());
        flow->addWidget(caption);
        flow->addWidget(buddy);
    }
}

usecase::FeedbackQuery FeedbackControls::query() const
{
    usecase::FeedbackQuery query;
    query.from = toDay(from_->date());
    query.to = toDay(last_->date()).plus(1);
    query.by = group_->currentData().toString().toStdString();
    return query;
}

void FeedbackControls::setPeriod(Day from, Day to)
{
    const QSignalBlocker quietFrom(from_);
    const QSignalBlocker quietLast(last_);
    from_->setDate(toDate(from));
    last_->setDate(toDate(to.plus(-1)));
    showPeriodInList();
}

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

void FeedbackControls::fillPeriods()
{
    periods_->clear();
    Quarter at = quarterOf(today_);
    for (int i = 0; i < quartersOffered; ++i) {
        periods_->addItem(quarter(at.year, at.number), QList<QVariant>{at.first().number, at.next().first().number});
        at = at.previous();
    }
    const int year = quarterOf(today_).year;
    for (int back = 0; back < yearsOffered; ++back)
        periods_->addItem(QString::number(year - back),
                          QList<QVariant>{dayFromCivil(year - back, 1, 1).number, dayFromCivil(year - back + 1, 1, 1).number});
    periods_->addItem(tr("own dates"), QVariant());
    showPeriodInList();
}

void FeedbackControls::showPeriodInList()
{
    const usecase::FeedbackQuery now = query();
    for (int i = 0; i < periods_->count(); ++i) {
        const QVariantList days = periods_->itemData(i).toList();
        if (days.size() == 2 && days[0].toInt() == now.from.number && days[1].toInt() == now.to.number) return periods_->setCurrentIndex(i);
    }
    periods_->setCurrentIndex(periods_->count() - 1);
}

void FeedbackControls::choosePeriod(int index)
{
    const QVariantList days = periods_->itemData(index).toList();
    if (days.size() != 2) {
        from_->setFocus();
        return;
    }
    setPeriod({days[0].toInt()}, {days[1].toInt()});
    emit changed();
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
    periodCaption_->setText(tr("&Quarter"));
    fromCaption_->setText(tr("from"));
    lastCaption_->setText(tr("to"));
    groupCaption_->setText(tr("&Group by"));
    from_->setAccessibleName(tr("First day of the period"));
    last_->setAccessibleName(tr("Last day of the period"));
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy"))) format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    for (QDateEdit* edit : {from_, last_}) edit->setDisplayFormat(format);
    fillPeriods();
    fillFields();
}

}  // namespace handschlag::ui
