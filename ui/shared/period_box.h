#pragma once
// Choosing a period: a quarter or year of a list, both of the fiscal year, or own dates.
//
//   auto* period = new PeriodBox(today, 1, "waterfall", this);   // its parts are called waterfallPeriods, waterfallFrom, waterfallLast
//   connect(period, &PeriodBox::changed, this, [period] { count(period->from(), period->to()); });

#include <QComboBox>
#include <QDate>
#include <QTimeZone>
#include <QWidget>

#include "core/base/instant.h"

class QDateEdit;
class QLabel;

namespace handschlag::ui {

/// A date edit with a calendar, that says a change when it is complete.
[[nodiscard]] QDateEdit* dateEdit(const QString& name, QWidget* parent);
[[nodiscard]] QDate toDate(Day day);
[[nodiscard]] Day toDay(QDate date);
/// The day that a clock on the wall shows.
[[nodiscard]] Day dayIn(const QTimeZone& zone, Instant at);

/// The quarter of a day and those before it.
class QuarterBox : public QComboBox {
    Q_OBJECT
public:
    /// yearStart: month in which the fiscal year begins.
    QuarterBox(Day today, int yearStart, QWidget* parent = nullptr);
    [[nodiscard]] Day from() const;
    [[nodiscard]] Day to() const;  ///< first day after it
    void retranslate();

private:
    Day today_;
    int yearStart_;
};

class PeriodBox : public QWidget {
    Q_OBJECT
public:
    /// Begins with the quarter of today; the quarters offered end with it.
    PeriodBox(Day today, int yearStart, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] Day from() const;
    [[nodiscard]] Day to() const;  ///< first day after it
    /// Says nothing.
    void setPeriod(Day from, Day to);
    /// Quarters and years are offered back to this day.
    void setEarliest(Day day);
    void retranslate();

signals:
    void changed();

private:
    void fill();
    void showInList();
    void choose(int index);

    Day today_, earliest_;
    int yearStart_;
    QLabel *periodCaption_, *fromCaption_, *lastCaption_;
    QComboBox* periods_;
    QDateEdit *from_, *last_;
};

}  // namespace handschlag::ui
