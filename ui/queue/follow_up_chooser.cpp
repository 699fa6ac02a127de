#include "ui/queue/follow_up_chooser.h"

#include <QAction>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QKeySequence>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

#include "core/calendar/business_clock.h"
#include "ui/shared/date_input.h"
#include "ui/shared/flow_layout.h"

namespace handschlag::ui {
namespace {

constexpr int morningHour = 9;
constexpr int halfHour = 1'800;
constexpr int todaySeconds = 2 * 3'600;
constexpr int mostDays = 60;

// The field shows the wall clock of the workspace's zone, whatever zone this machine is in.
QDateTime wallClock(const QDateTime& at) { return {at.date(), at.time(), Qt::UTC}; }

std::int64_t dayNumber(const QDate& day) { return QDate(1970, 1, 1).daysTo(day); }

/// The n-th working day after this one; plain days where the calendar cannot be used.
QDate workingDay(QDate day, int count, const agreement::CalendarClause& calendar)
{
    const auto clock = calendar::BusinessClock::create(calendar);
    for (int step = 0; count > 0 && step < mostDays; ++step) {
        day = day.addDays(1);
        if (!clock || clock->isWorkingDay(Day{static_cast<std::int32_t>(dayNumber(day))})) --count;
    }
    return day;
}

}  // namespace

QDateTime usualDate(UsualDate which, Instant now, const QTimeZone& zone, const agreement::CalendarClause& calendar)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(now.seconds, zone);
    const QTime morning(morningHour, 0);
    switch (which) {
        case UsualDate::Today: {
            const qint64 later = now.seconds + todaySeconds;
            return QDateTime::fromSecsSinceEpoch(later - later % halfHour, zone);
        }
        case UsualDate::Tomorrow:
            return {workingDay(local.date(), 1, calendar), morning, zone};
        case UsualDate::ThreeWorkingDays:
            return {workingDay(local.date(), 3, calendar), morning, zone};
        case UsualDate::NextWeek: {
            const QDate sunday = local.date().addDays(7 - local.date().dayOfWeek());
            return {workingDay(sunday, 1, calendar), morning, zone};
        }
    }
    return local;
}

FollowUpChooser::FollowUpChooser(bool needed, QWidget* parent) : QWidget(parent), needed_(needed), on_(new QCheckBox(this)), at_(new QDateTimeEdit(this))
{
    at_->setObjectName(QStringLiteral("followUpAt"));
    at_->setTimeSpec(Qt::UTC);
    at_->setCalendarPopup(true);
    on_->setObjectName(QStringLiteral("followUpOn"));
    auto* row = new FlowLayout(this);
    row->addWidget(on_);
    row->addWidget(at_);
    for (std::size_t i = 0; i < usual_.size(); ++i) {
        usual_[i] = new QToolButton(this);
        row->addWidget(usual_[i]);
        connect(usual_[i], &QToolButton::clicked, this, [this, i] { pick(static_cast<UsualDate>(i)); });
    }
    if (needed) {
        on_->setChecked(true);
        // Words only: there is nothing to switch off.
        on_->setAttribute(Qt::WA_TransparentForMouseEvents);
        on_->setFocusPolicy(Qt::NoFocus);
        on_->setStyleSheet(QStringLiteral("QCheckBox::indicator { width: 0; height: 0; }"));
    }
    connect(on_, &QCheckBox::toggled, at_, &QWidget::setEnabled);
    connect(on_, &QCheckBox::toggled, this, &FollowUpChooser::changed);
    connect(at_, &QDateTimeEdit::dateTimeChanged, this, &FollowUpChooser::changed);
    retranslate();
}

void FollowUpChooser::begin(Instant now, const QTimeZone& zone, const agreement::CalendarClause& calendar)
{
    now_ = now;
    zone_ = zone;
    calendar_ = calendar;
    at_->setMinimumDateTime(wallClock(QDateTime::fromSecsSinceEpoch(now.seconds, zone)));
    setValue({});
}

void FollowUpChooser::setValue(std::optional<Instant> at)
{
    on_->setChecked(needed_ || at.has_value());
    at_->setEnabled(on_->isChecked());
    at_->setDateTime(wallClock(at ? QDateTime::fromSecsSinceEpoch(at->seconds, zone_) : usualDate(UsualDate::Tomorrow, now_, zone_, calendar_)));
}

std::optional<Instant> FollowUpChooser::value() const
{
    if (!on_->isChecked()) return {};
    return Instant{QDateTime(at_->date(), at_->time(), zone_).toSecsSinceEpoch()};
}

void FollowUpChooser::pick(UsualDate which)
{
    on_->setChecked(true);
    at_->setDateTime(wallClock(usualDate(which, now_, zone_, calendar_)));
}

bool FollowUpChooser::pickByLetter(const QString& letter)
{
    for (std::size_t i = 0; i < usual_.size(); ++i) {
        const QString key = QKeySequence::mnemonic(usual_[i]->text()).toString().section(u'+', -1);
        if (key.compare(letter, Qt::CaseInsensitive) != 0) continue;
        pick(static_cast<UsualDate>(i));
        return true;
    }
    return false;
}

void FollowUpChooser::focusDate() { at_->setFocus(Qt::OtherFocusReason); }

void FollowUpChooser::setLabel(const QString& label)
{
    on_->setText(label);
    at_->setAccessibleName(label);
}

void FollowUpChooser::retranslate()
{
    at_->setDisplayFormat(QStringLiteral("ddd ") + dateInputFormat() + QStringLiteral(" HH:mm"));
    at_->setMinimumWidth(at_->sizeHint().width() + fontMetrics().averageCharWidth() * 3);
    const std::array<QString, 4> texts{tr("&Today"), tr("To&morrow"), tr("Three working &days"), tr("Next &week")};
    for (std::size_t i = 0; i < usual_.size(); ++i) {
        usual_[i]->setText(texts[i]);
        usual_[i]->setToolTip(QKeySequence::mnemonic(texts[i]).toString(QKeySequence::NativeText));
    }
}

}  // namespace handschlag::ui
