#pragma once
// The days that are closed in the coming year under the calendar as it stands: public holidays of the chosen Land, and own closings.

#include <QStringList>
#include <functional>

#include "ui/agreement/clause_part.h"
#include "ui/agreement/draft.h"

class QLabel;

namespace handschlag::ui {

class HolidaysPart : public ClausePart {
    Q_OBJECT
public:
    /// calendarOf: everybody's calendar or that of a team.
    using CalendarOf = std::function<agreement::CalendarClause(const agreement::Document&)>;
    explicit HolidaysPart(Draft* draft, CalendarOf calendarOf, QWidget* parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    Draft* draft_;
    CalendarOf calendarOf_;
    QLabel* title_;
    QLabel* days_;
};

/// "Thursday, 1 January: New Year's Day"; only days of that year, in order. A day that is closed twice stands once.
[[nodiscard]] QStringList closedDaysOf(const agreement::CalendarClause& calendar, int year);

}  // namespace handschlag::ui
