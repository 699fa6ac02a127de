#pragma once
// A picture of figures with its title and its basis, so that what leaves the program says what it is: PNG, SVG, paper, clipboard.
//
//   const Picture picture{title, basis, size, [chart](QPainter& painter, const QRectF& area) { chart->scene()->render(&painter, area); }, palette};
//   writeWholeFile(path, svgOf(picture))

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPalette>
#include <QSize>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QAbstractItemModel;

namespace handschlag::ui {

struct Picture {
    QString title;
    QString basis;
    QSize size;  ///< of the figure alone
    std::function<void(QPainter& painter, const QRectF& area)> draw;
    QPalette palette;
    QFont font;
};

/// scale: pixels for one of the screen.
[[nodiscard]] QImage imageOf(const Picture& picture, double scale = 2);
[[nodiscard]] QByteArray pngOf(const Picture& picture);
[[nodiscard]] QByteArray svgOf(const Picture& picture);
/// The picture on the first page, the table below and on the pages after it. False if the device cannot be drawn on.
[[nodiscard]] bool printOn(QPagedPaintDevice& device, const Picture& picture, const QAbstractItemModel& table, const std::function<bool(int)>& wantedColumn);

}  // namespace handschlag::ui
