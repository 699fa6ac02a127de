#include "ui/publish/sheet.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace handschlag::ui {
namespace {

constexpr double pointsPerInch = 72;
constexpr double millimetresPerInch = 25.4;
constexpr double leading = 1.12;
constexpr double endlessWidth = 1e7;

}  // namespace

Sheet::Sheet(QPagedPaintDevice* device) : device_(device) {}

double Sheet::millimetres(double value) const { return value / millimetresPerInch * device_->logicalDpiX(); }

double Sheet::points(double value) const { return value / pointsPerInch * device_->logicalDpiX(); }

QFont Sheet::font(double pointSize, bool bold, bool italic) const
{
    QFont font(QStringList{QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(pointSize);
    font.setBold(bold);
    font.setItalic(italic);
    return font;
}

QFont Sheet::fixedFont(double pointSize) const
{
    QFont font(QStringList{QStringLiteral("Liberation Mono"), QStringLiteral("DejaVu Sans Mono")});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(pointSize);
    return font;
}

double Sheet::lineHeight(const QFont& font) const { return std::ceil(QFontMetricsF(font, device_).height() * leading); }

double Lines::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < layout->lineCount(); ++i) widest = std::max(widest, layout->lineAt(i).naturalTextWidth());
    return widest;
}

void Lines::paint(QPainter& painter, int line, double x, double y) const
{
    const QTextLine one = layout->lineAt(line);
    one.draw(&painter, QPointF(x, y - one.y()));
}

Lines setText(const Sheet& sheet, const QString& text, const Setting& setting)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QChar::LineSeparator).replace(u'\r', QChar::LineSeparator);
    Lines lines{std::make_shared<QTextLayout>(plain, setting.font, sheet.device()), sheet.lineHeight(setting.font)};
    QTextOption option(setting.alignment);
    option.setWrapMode(setting.breakAnywhere ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    lines.layout->setTextOption(option);
    if (setting.boldLetters > 0) {
        QTextLayout::FormatRange bold{0, setting.boldLetters, {}};
        bold.format.setFontWeight(QFont::Bold);
        lines.layout->setFormats({bold});
    }
    lines.layout->beginLayout();
    for (QTextLine line = lines.layout->createLine(); line.isValid(); line = lines.layout->createLine())
        line.setLineWidth(setting.width > 0 ? setting.width : endlessWidth);
    lines.layout->endLayout();
    return lines;
}

}  // namespace handschlag::ui
