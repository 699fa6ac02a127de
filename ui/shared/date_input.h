#pragma once
// How dates are typed: day, month, and a year of four digits, which the locale's short form leaves out.

#include <QLocale>
#include <QString>

namespace handschlag::ui {

[[nodiscard]] inline QString dateInputFormat()
{
    return QLocale().language() == QLocale::German ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy");
}

}  // namespace handschlag::ui
