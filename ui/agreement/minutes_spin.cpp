#include "ui/agreement/minutes_spin.h"

#include <optional>

#include "ui/agreement/field_kind.h"

namespace handschlag::ui {

MinutesSpin::MinutesSpin(QWidget* parent) : QSpinBox(parent) { setSingleStep(30); }

QString MinutesSpin::textFromValue(int minutes) const { return minutesText(minutes); }

int MinutesSpin::valueFromText(const QString& text) const { return static_cast<int>(minutesFromText(text).value_or(value())); }

QValidator::State MinutesSpin::validate(QString& text, int&) const
{
    const auto minutes = minutesFromText(text);
    if (!minutes) return QValidator::Intermediate;
    return *minutes >= minimum() && *minutes <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

}  // namespace handschlag::ui
