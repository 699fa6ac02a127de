#include "ui/shared/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace handschlag::ui {
namespace {

// Renders at paint time, so that a change of palette needs no new icons.
class PaletteIconEngine : public QIconEngine {
public:
    PaletteIconEngine(QString name, theme::Tone tone) : name_(std::move(name)), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = colorOf(mode);
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect.topLeft(), rendered(rect.size(), ratio, color));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return rendered(size, 1.0, colorOf(mode)); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = rendered(size, 1.0, colorOf(mode));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new PaletteIconEngine(name_, tone_); }
    [[nodiscard]] QString key() const override { return QStringLiteral("handschlag"); }
    bool isNull() override { return !QFile::exists(path()); }

private:
    [[nodiscard]] QString path() const { return QStringLiteral(":/icons/%1.svg").arg(name_); }
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
        return theme::ink(tone_, palette);
    }
    [[nodiscard]] QPixmap rendered(const QSize& size, double ratio, const QColor& color) const
    {
        const QString cacheKey = QStringLiteral("handschlag-%1-%2-%3x%4@%5").arg(name_, color.name()).arg(size.width()).arg(size.height()).arg(ratio);
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap)) return pixmap;
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly)) return {};
        QByteArray svg = file.readAll();
        for (const char* drawn : {"#232629", "#da4453", "currentColor"}) svg.replace(drawn, color.name().toLatin1());
        QSvgRenderer renderer(svg);
        pixmap = QPixmap(size * ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QString name_;
    theme::Tone tone_;
};

}  // namespace

QIcon icon(const QString& name, theme::Tone tone) { return QIcon(new PaletteIconEngine(name, tone)); }

QIcon programIcon() { return QIcon(QStringLiteral(":/icons/handschlag.svg")); }

}  // namespace handschlag::ui
