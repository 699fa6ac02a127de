#pragma once
// A cell of a foreign file for one line of a table: line ends as blanks, long texts cut.

#include <QString>

#include <string>

namespace handschlag::ui {

[[nodiscard]] inline QString cellText(const std::string& cell)
{
    constexpr qsizetype shown = 200;
    QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(std::min<std::size_t>(cell.size(), 4 * shown)));
    if (text.size() > shown) text = text.left(shown) + QChar(0x2026);
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

}  // namespace handschlag::ui
