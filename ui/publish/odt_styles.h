#pragma once
// The styles of an OpenDocument text: paragraphs and tables, once for each language, and pages with head and foot.

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <set>
#include <vector>

#include "core/publish/publication.h"

namespace handschlag::ui::odt {

/// "Heading_de": name of the style of such paragraphs in that language.
[[nodiscard]] QString styleName(publish::Style style, Language language);
[[nodiscard]] QString cellStyleName(bool number, bool code, bool head, Language language);
/// Of the paragraph that begins a publication, or a new page in it.
[[nodiscard]] QString firstStyleName(Language language);
[[nodiscard]] QString turnStyleName(Language language);

inline constexpr auto tableStyle = "Table";
inline constexpr auto rowStyle = "Row";
inline constexpr auto cellStyle = "Cell";
inline constexpr auto headCellStyle = "HeadCell";
inline constexpr auto listStyle = "Bullets";
inline constexpr auto strongStyle = "Strong";

/// The root element with all namespaces that are used.
void startDocument(QXmlStreamWriter& xml, const char* root);
/// What XML cannot hold is replaced; spaces in a row, tabs and line ends become their elements.
void writeText(QXmlStreamWriter& xml, const QString& text);

[[nodiscard]] QString columnStyleName(int width);
/// Of tables, rows, cells, and columns of these widths (millimetres): word processors look for them beside the content.
void writeTableStyles(QXmlStreamWriter& xml, const std::set<int>& columnWidths);

[[nodiscard]] QByteArray stylesXml(const std::vector<publish::Publication>& publications);

}  // namespace handschlag::ui::odt
