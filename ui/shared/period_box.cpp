#include "ui/shared/period_box.h"

#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

#include "core/review/review_words.h"

#include "ui/shared/date_input.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using review::Quarter;

constexpr int fewestQuarters = 8;
constexpr int mostQuarters = 60;
constexpr int quartersOfBox = 12;

void addPeriod(QComboBox* combo, const QString& text, Day from, Day to) { combo->addItem(text, QList<QVariant>{from.number, to.number}); }

/// The edit takes its width from the first and last date it may hold; other months have longer names.
void fitMonths(QDateEdit* edit)
{
    constexpr int buttonWidth = 36;
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, edit->fontMetrics().horizontalAdvance(QLocale().toString(QDate(2028, month, 28), edit->displayFormat())));
    edit->setMinimumWidth(widest + buttonWidth);
}

Day dayAt(const QVariant& days, int place) { return {days.toList().value(place).toInt()}; }

}  // namespace

QDateEdit* dateEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDateRange(QDate(1990, 1, 1), QDate(2100, 12, 31));
    edit->setKeyboardTracking(false);
    return edit;
}

QDate toDate(Day day) { return QDate(1970, 1, 1).addDays(day.number); }
Day toDay(QDate date) { return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))}; }

Day dayIn(const QTimeZone& zone, Instant at) { return toDay(QDateTime::fromSecsSinceEpoch(at.seconds, zone).date()); }

QuarterBox::QuarterBox(Day today, int yearStart, QWidget* parent) : QComboBox(parent), today_(today), yearStart_(yearStart)
{
    setSizeAdjustPolicy(AdjustToContents);
    retranslate();
}

Day QuarterBox::from() const { return dayAt(currentData(), 0); }
Day QuarterBox::to() const { return dayAt(currentData(), 1); }

void QuarterBox::retranslate()
{
    const int chosen = std::max(0, currentIndex());
    clear();
    Quarter at = review::quarterOf(today_, yearStart_);
    for (int i = 0; i < quartersOfBox; ++i, at = at.previous()) addPeriod(this, quarter(at), at.first(), at.end());
    setCurrentIndex(chosen);
}

PeriodBox::PeriodBox(Day today, int yearStart, const QString& name, QWidget* parent)
    : QWidget(parent),
      today_(today),
      earliest_(today),
      yearStart_(yearStart),
      periodCaption_(new QLabel(this)),
      fromCaption_(new QLabel(this)),
      lastCaption_(new QLabel(this)),
      periods_(new QComboBox(this)),
      from_(dateEdit(name + QStringLiteral("From"), this)),
      last_(dateEdit(name + QStringLiteral("Last"), this))
{
    periods_->setObjectName(name + QStringLiteral("Periods"));
    periods_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::small);
    const std::initializer_list<std::pair<QLabel*, QWidget*>> pairs{{periodCaption_, periods_}, {fromCaption_, from_}, {lastCaption_, last_}};
    for (const auto& [caption, buddy] : pairs) {
        caption->setBuddy(buddy);
        row->addWidget(caption);
        row->addWidget(buddy);
    }
    retranslate();
    const Quarter at = review::quarterOf(today, yearStart);
    setPeriod(at.first(), at.end());
    connect(periods_, &QComboBox::activated, this, &PeriodBox::choose);
    for (QDateEdit* edit : {from_, last_})
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            showInList();
            emit changed();
        });
}

Day PeriodBox::from() const { return toDay(from_->date()); }
Day PeriodBox::to() const { return toDay(last_->date()).plus(1); }

void PeriodBox::setPeriod(Day from, Day to)
{
    const QSignalBlocker quietFrom(from_);
    const QSignalBlocker quietLast(last_);
    from_->setDate(toDate(from));
    last_->setDate(toDate(to.plus(-1)));
    showInList();
}

void PeriodBox::setEarliest(Day day)
{
    if (day == earliest_) return;
    earliest_ = day;
    fill();
}

void PeriodBox::fill()
{
    periods_->clear();
    Quarter at = review::quarterOf(today_, yearStart_);
    for (int i = 0; i < mostQuarters && (i < fewestQuarters || at.end() > earliest_); ++i, at = at.previous())
        addPeriod(periods_, quarter(at), at.first(), at.end());
    const int thisYear = review::quarterOf(today_, yearStart_).year;
    const int firstYear = std::max(thisYear - mostQuarters / 4, std::min(thisYear - 1, review::quarterOf(earliest_, yearStart_).year));
    for (int year = thisYear; year >= firstYear; --year) {
        const Quarter first{year, 1, yearStart_};
        addPeriod(periods_, QString::fromStdString(review::yearName(first)), first.first(), first.moved(4).first());
    }
    periods_->addItem(tr("own dates"), QVariant());
    showInList();
}

void PeriodBox::showInList()
{
    for (int i = 0; i < periods_->count(); ++i) {
        const QVariant days = periods_->itemData(i);
        if (days.isValid() && dayAt(days, 0) == from() && dayAt(days, 1) == to()) return periods_->setCurrentIndex(i);
    }
    periods_->setCurrentIndex(periods_->count() - 1);
}

void PeriodBox::choose(int index)
{
    const QVariant days = periods_->itemData(index);
    if (!days.isValid()) {
        from_->setFocus();
        return;
    }
    setPeriod(dayAt(days, 0), dayAt(days, 1));
    emit changed();
}

void PeriodBox::retranslate()
{
    periodCaption_->setText(tr("&Quarter"));
    fromCaption_->setText(tr("from"));
    lastCaption_->setText(tr("to"));
    from_->setAccessibleName(tr("First day of the period"));
    last_->setAccessibleName(tr("Last day of the period"));
    for (QDateEdit* edit : {from_, last_}) {
        edit->setDisplayFormat(dateInputFormat());
        fitMonths(edit);
    }
    fill();
}

}  // namespace handschlag::ui
