#pragma once
// Small pieces of rich text out of plain data. Arguments are data and get escaped here; only what these functions return is markup.

#include <QString>
#include <vector>

#include "ui/shared/theme.h"

namespace handschlag::ui::html {

[[nodiscard]] QString text(const QString& data);
[[nodiscard]] QString text(std::string_view data);
/// In the colour of a tone; the words say it, too.
[[nodiscard]] QString toned(const QString& markup, theme::Tone tone);
[[nodiscard]] QString heading(const QString& title);
/// Rows of a table without lines; cells are markup already.
[[nodiscard]] QString table(const std::vector<std::vector<QString>>& rows);
/// As table, with a first column of right-aligned numbers, equally wide in every such table.
[[nodiscard]] QString numberTable(const std::vector<std::vector<QString>>& rows);
[[nodiscard]] QString paragraph(const QString& markup);
/// mailto: and tel: links, or the escaped text if the data make no such address.
[[nodiscard]] QString mailLink(std::string_view address);
[[nodiscard]] QString phoneLink(std::string_view number);

}  // namespace handschlag::ui::html
