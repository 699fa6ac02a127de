#pragma once
// The paper that is written on: A4, its margins, its typefaces, in the units of the device.

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

#include "core/publish/publication.h"

class QPagedPaintDevice;

namespace handschlag::ui {

class Sheet {
public:
    explicit Sheet(QPagedPaintDevice* device);

    [[nodiscard]] QPagedPaintDevice* device() const { return device_; }
    [[nodiscard]] double millimetres(double value) const;
    [[nodiscard]] double points(double value) const;
    /// Between the margins.
    [[nodiscard]] double width() const { return millimetres(paperWidth - left - right); }
    [[nodiscard]] double height() const { return millimetres(paperHeight - top - bottom); }

    [[nodiscard]] QFont font(double pointSize, bool bold = false, bool italic = false) const;
    [[nodiscard]] QFont fixedFont(double pointSize) const;
    [[nodiscard]] double lineHeight(const QFont& font) const;

    static constexpr double paperWidth = 210;
    static constexpr double paperHeight = 297;
    static constexpr double left = 25;
    static constexpr double right = 22;
    static constexpr double top = 32;
    static constexpr double bottom = 25;

private:
    QPagedPaintDevice* device_;
};

/// Black for what is read, grey for what stands beside it, a hair line for tables.
namespace ink {
inline const QColor text{0x1a, 0x1a, 0x1a};
inline const QColor muted{0x55, 0x5b, 0x61};
inline const QColor line{0xb8, 0xbe, 0xc4};
inline const QColor accent{0x1f, 0x4e, 0x79};
}  // namespace ink

/// A text broken into lines of one width; a line feed begins a new one. Shared by the strips that paint its lines.
struct Lines {
    std::shared_ptr<QTextLayout> layout;
    double lineHeight = 0;
    [[nodiscard]] int count() const { return layout->lineCount(); }
    /// Widest line, as it came out.
    [[nodiscard]] double naturalWidth() const;
    void paint(QPainter& painter, int line, double x, double y) const;
};

struct Setting {
    QFont font;
    double width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    int boldLetters = 0;   ///< from the start
    bool breakAnywhere = false;
};
[[nodiscard]] Lines setText(const Sheet& sheet, const QString& text, const Setting& setting);

}  // namespace handschlag::ui
