#include "ui/waterfall/chart_output.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QScreen>
#include <QSvgGenerator>
#include <algorithm>
#include <vector>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr double edge = theme::large;
constexpr double widestColumn = 160;

constexpr double pixelsOnPaper = 4;

/// The same size whatever the resolution of the device.
QFont inPixels(QFont font)
{
    font.setPixelSize(std::max(1, QFontInfo(font).pixelSize()));
    return font;
}

double headHeight(const Picture& picture, double width)
{
    const QFontMetricsF title(inPixels(theme::headingFont(picture.font)));
    const QFontMetricsF text(inPixels(picture.font));
    const QRectF basis = text.boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, picture.basis);
    return title.height() + theme::tight + basis.height() + theme::medium;
}

/// Title, basis and figure from the origin on; returns the height.
double draw(QPainter& painter, const Picture& picture)
{
    const double width = picture.size.width();
    const double head = headHeight(picture, width);
    const QFont heading = inPixels(theme::headingFont(picture.font));
    painter.setPen(picture.palette.color(QPalette::Text));
    painter.setFont(heading);
    painter.drawText(QRectF(0, 0, width, QFontMetricsF(heading).height()), Qt::AlignLeft | Qt::AlignTop, picture.title);
    painter.setFont(inPixels(picture.font));
    painter.setPen(theme::ink(theme::Tone::Muted, picture.palette));
    const double below = QFontMetricsF(heading).height() + theme::tight;
    painter.drawText(QRectF(0, below, width, head - below), Qt::TextWordWrap, picture.basis);
    picture.draw(painter, QRectF(0, head, width, picture.size.height()));
    return head + picture.size.height();
}

QSizeF wholeSize(const Picture& picture)
{
    return {picture.size.width() + 2 * edge, headHeight(picture, picture.size.width()) + picture.size.height() + 2 * edge};
}

class TablePrint {
public:
    TablePrint(QPainter& painter, const QFont& font, const QAbstractItemModel& table, const std::function<bool(int)>& wanted)
        : painter_(painter), metrics_(font), table_(table)
    {
        for (int column = 0; column < table.columnCount(); ++column) {
            if (!wanted(column)) continue;
            double width = metrics_.horizontalAdvance(table.headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < table.rowCount(); ++row)
                width = std::max(width, metrics_.horizontalAdvance(table.index(row, column).data().toString()));
            columns_.push_back({column, std::min(width, widestColumn) + theme::small});
        }
    }
    [[nodiscard]] double width() const
    {
        double sum = 0;
        for (const Column& column : columns_) sum += column.width;
        return sum;
    }
    [[nodiscard]] double lineHeight() const { return metrics_.height() + 2; }
    /// row -1: the header.
    void line(int row, double y, double scale)
    {
        double x = 0;
        for (const Column& column : columns_) {
            const QString text = row < 0 ? table_.headerData(column.index, Qt::Horizontal).toString() : table_.index(row, column.index).data().toString();
            const bool left = !(table_.headerData(column.index, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
            painter_.save();
            painter_.translate(0, y);
            painter_.scale(scale, scale);
            painter_.drawText(QRectF(x, 0, column.width - theme::tight, lineHeight()), (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                              metrics_.elidedText(text, Qt::ElideRight, column.width - theme::tight));
            painter_.restore();
            x += column.width;
        }
    }

private:
    struct Column {
        int index;
        double width;
    };
    QPainter& painter_;
    QFontMetricsF metrics_;
    const QAbstractItemModel& table_;
    std::vector<Column> columns_;
};

}  // namespace

QImage imageOf(const Picture& picture, double scale)
{
    QImage image((wholeSize(picture) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(picture.palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(edge, edge);
    draw(painter, picture);
    return image;
}

QByteArray pngOf(const Picture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !imageOf(picture).save(&buffer, "PNG")) return {};
    return bytes;
}

QByteArray svgOf(const Picture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = wholeSize(picture).toSize();
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    // Else texts in points are drawn for another resolution than they were laid out for.
    if (const QScreen* screen = QGuiApplication::primaryScreen()) generator.setResolution(qRound(screen->logicalDotsPerInch()));
    generator.setTitle(picture.title);
    generator.setDescription(picture.basis);
    QPainter painter(&generator);
    painter.fillRect(QRect({}, size), picture.palette.color(QPalette::Base));
    painter.translate(edge, edge);
    draw(painter, picture);
    painter.end();
    return bytes;
}

bool printOn(QPagedPaintDevice& device, const Picture& picture, const QAbstractItemModel& table, const std::function<bool(int)>& wantedColumn)
{
    QPainter painter;
    if (!painter.begin(&device)) return false;
    // Drawn in units of the screen, so that texts keep their proportion to the figure.
    const QRectF page = painter.viewport();
    const QSizeF whole = wholeSize(picture);
    const double scale = page.width() / whole.width();
    painter.scale(scale, scale);
    const double height = page.height() / scale;
    painter.drawImage(QRectF({}, whole), imageOf(picture, pixelsOnPaper));
    double y = whole.height();
    painter.setFont(inPixels(picture.font));
    painter.setPen(Qt::black);
    TablePrint print(painter, painter.font(), table, wantedColumn);
    const double narrow = std::min(1.0, whole.width() / std::max(1.0, print.width()));
    const double line = print.lineHeight() * narrow;
    print.line(-1, y, narrow);
    for (int row = 0; row < table.rowCount(); ++row) {
        y += line;
        if (y + line > height) {
            if (!device.newPage()) return false;
            y = 0;
            print.line(-1, y, narrow);
            y += line;
        }
        print.line(row, y, narrow);
    }
    return painter.end();
}

}  // namespace handschlag::ui
