#include "ui/queue/html.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QUrl>

namespace handschlag::ui::html {

QString text(const QString& data) { return data.toHtmlEscaped(); }

QString text(std::string_view data) { return QString::fromUtf8(data.data(), static_cast<qsizetype>(data.size())).toHtmlEscaped(); }

QString toned(const QString& markup, theme::Tone tone)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme::ink(tone, QGuiApplication::palette()).name(), markup);
}

QString heading(const QString& title) { return QStringLiteral("<h3 style=\"margin-top:10px;margin-bottom:2px\">%1</h3>").arg(text(title)); }

QString paragraph(const QString& markup) { return QStringLiteral("<p style=\"margin-top:2px;margin-bottom:2px\">%1</p>").arg(markup); }

QString table(const std::vector<std::vector<QString>>& rows)
{
    QString result = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\" style=\"margin-bottom:6px\">");
    for (const auto& row : rows) {
        result += QStringLiteral("<tr>");
        for (const QString& cell : row) result += QStringLiteral("<td style=\"padding-right:14px\">") + cell + QStringLiteral("</td>");
        result += QStringLiteral("</tr>");
    }
    return result + QStringLiteral("</table>");
}

QString numberTable(const std::vector<std::vector<QString>>& rows)
{
    QString result = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\" width=\"100%\" style=\"margin-bottom:6px\">");
    // As wide as the longest number, so that none breaks, however narrow the panel and large the text.
    const int width = QFontMetrics(QGuiApplication::font()).horizontalAdvance(QStringLiteral("-1.000,00")) + 10;
    for (const auto& row : rows)
        result += QStringLiteral("<tr><td width=\"%3\" align=\"right\" style=\"padding-right:10px\">%1</td><td>%2</td></tr>").arg(row[0], row[1], QString::number(width));
    return result + QStringLiteral("</table>");
}

QString mailLink(std::string_view address)
{
    const QString shown = QString::fromUtf8(address.data(), static_cast<qsizetype>(address.size()));
    if (!shown.contains(u'@')) return text(shown);
    const QString target = QString::fromLatin1(QUrl::toPercentEncoding(shown, "@"));
    return QStringLiteral("<a href=\"mailto:%1\">%2</a>").arg(target, text(shown));
}

QString phoneLink(std::string_view number)
{
    const QString shown = QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size()));
    QString digits;
    for (const QChar c : shown)
        if ((c >= u'0' && c <= u'9') || (c == u'+' && digits.isEmpty())) digits += c;
    if (digits.size() < 4) return text(shown);
    return QStringLiteral("<a href=\"tel:%1\">%2</a>").arg(digits, text(shown));
}

}  // namespace handschlag::ui::html
