#pragma once
// "When next?": a date and a time, with a key for the usual ones. Dates are meant in the workspace's zone, working days are the agreement's.

#include <QTimeZone>
#include <QWidget>
#include <array>
#include <optional>

#include "core/agreement/document.h"
#include "core/base/instant.h"

class QCheckBox;
class QDateTimeEdit;
class QToolButton;

namespace handschlag::ui {

/// Today (two hours from now, on the half hour), tomorrow, in three working days, next Monday; the last three at nine.
enum class UsualDate { Today, Tomorrow, ThreeWorkingDays, NextWeek };

/// Days that the calendar never opens are stepped over, except by Today.
[[nodiscard]] QDateTime usualDate(UsualDate which, Instant now, const QTimeZone& zone, const agreement::CalendarClause& calendar);

class FollowUpChooser : public QWidget {
    Q_OBJECT
public:
    /// needed: there is always a date; otherwise a check box says whether there is one.
    explicit FollowUpChooser(bool needed, QWidget* parent = nullptr);

    void begin(Instant now, const QTimeZone& zone, const agreement::CalendarClause& calendar);
    void setValue(std::optional<Instant> at);
    [[nodiscard]] std::optional<Instant> value() const;
    void pick(UsualDate which);
    /// The letter underlined on a button; false if there is none.
    bool pickByLetter(const QString& letter);
    void focusDate();
    void setLabel(const QString& label);
    void retranslate();

signals:
    void changed();

private:
    bool needed_;
    Instant now_;
    QTimeZone zone_ = QTimeZone::utc();
    agreement::CalendarClause calendar_;
    QCheckBox* on_;
    QDateTimeEdit* at_;
    std::array<QToolButton*, 4> usual_{};
};

}  // namespace handschlag::ui
