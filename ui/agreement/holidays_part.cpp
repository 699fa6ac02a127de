#include "ui/agreement/holidays_part.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <chrono>
#include <map>

#include "core/calendar/holidays.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HolidaysPart)
};

QDate dateOf(Day day) { return QDate(1970, 1, 1).addDays(day.number); }

int yearOf(Day day) { return static_cast<int>(civil(day).year()); }

bool isDay(int year, const agreement::YearlyClosing& closing) { return QDate::isValid(year, closing.month, closing.day); }

}  // namespace

QStringList closedDaysOf(const agreement::CalendarClause& calendar, int year)
{
    std::map<Day, QString> days;
    for (const agreement::YearlyClosing& closing : calendar.closedYearly)
        if (isDay(year, closing))
            days.emplace(dayFromCivil(year, static_cast<unsigned>(closing.month), static_cast<unsigned>(closing.day)), Words::tr("closed every year"));
    for (const Day day : calendar.closedDays)
        if (yearOf(day) == year) days.emplace(day, Words::tr("closed once"));
    for (const calendar::Holiday& holiday : calendar::holidaysOf(year, calendar.region))
        days.insert_or_assign(holiday.day, QString::fromStdString(holiday.name.in(currentLanguage())));
    QStringList lines;
    const QString format = currentLanguage() == Language::German ? QStringLiteral("ddd d. MMMM") : QStringLiteral("ddd d MMMM");
    for (const auto& [day, name] : days) lines << QStringLiteral("%1: %2").arg(QLocale().toString(dateOf(day), format), name);
    return lines;
}

HolidaysPart::HolidaysPart(Draft* draft, CalendarOf calendarOf, QWidget* parent)
    : ClausePart(parent), draft_(draft), calendarOf_(std::move(calendarOf)), title_(theme::plainLabel()), days_(theme::plainLabel())
{
    title_->setFont(theme::headingFont(font()));
    days_->setObjectName(QStringLiteral("closedDays"));
    days_->setWordWrap(true);
    days_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::tight);
    column->addWidget(title_);
    column->addWidget(days_);
    connect(draft, &Draft::changed, this, &HolidaysPart::refresh);
    refresh();
}

void HolidaysPart::refresh()
{
    const int year = draft_->year();
    const QStringList days = closedDaysOf(calendarOf_(draft_->document()), year);
    title_->setText(tr("Closed in %1: %n days", nullptr, static_cast<int>(days.size())).arg(year));
    days_->setAccessibleName(title_->text());
    days_->setText(days.join(u'\n'));
}

void HolidaysPart::retranslate() { refresh(); }

}  // namespace handschlag::ui
