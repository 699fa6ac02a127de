#pragma once
// The look of the program: one calm light and one dark palette on the Fusion style, semantic colours, spacing and type sizes.
// Colours are functions of a palette, so that a widget painted after a change of theme is right without being told.
//
//   painter.setPen(theme::ink(theme::Tone::Warn, palette()));      // text or line, WCAG AA on Base, Window and its own wash
//   painter.fillRect(rect, theme::wash(theme::Tone::Warn, palette()));

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QLabel;

namespace handschlag::ui::theme {

enum class Mode { System, Light, Dark };

/// What a colour says; never the only carrier of it (text, sign or pattern beside it).
enum class Tone { Neutral, Muted, Accent, Ok, Warn, Danger, Marketing, Sales };

// Spacing in device-independent pixels.
constexpr int tight = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 20;
constexpr int huge = 32;

[[nodiscard]] bool isDark(const QPalette& palette);
/// For text, lines and signs: contrast of at least 4.5 : 1 on Base, Window and wash(tone).
[[nodiscard]] QColor ink(Tone tone, const QPalette& palette);
/// A tinted background on which Text and ink(tone) stay readable.
[[nodiscard]] QColor wash(Tone tone, const QPalette& palette);
/// Filled areas of charts and bars: at least 3 : 1 against Base.
[[nodiscard]] QColor fill(Tone tone, const QPalette& palette);
/// Hairlines between areas.
[[nodiscard]] QColor line(const QPalette& palette);
/// WCAG 2.2 contrast ratio, 1..21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Type sizes relative to the application's font.
[[nodiscard]] QFont titleFont(const QFont& base);    ///< title of a page
[[nodiscard]] QFont headingFont(const QFont& base);  ///< heading of a panel
[[nodiscard]] QFont smallFont(const QFont& base);    ///< captions

/// A label that shows data: plain text only, selectable by mouse and keyboard if wanted.
[[nodiscard]] QLabel* plainLabel(const QString& text = {}, QWidget* parent = nullptr);
/// Colours a label; follows changes of the palette.
void setTone(QLabel* label, Tone tone);

/// Owns the look of the application: style, palette, text size. One per application, made by whoever starts it.
class Look : public QObject {
    Q_OBJECT
public:
    /// Remembers what the platform prefers, then installs the Fusion style.
    explicit Look(QObject* parent = nullptr);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return mode_; }
    /// Text size in per cent of the platform's, 80..200.
    void setTextPercent(int percent);
    [[nodiscard]] int textPercent() const { return textPercent_; }

signals:
    void changed();

private:
    Mode mode_ = Mode::System;
    bool systemDark_ = false;
    QFont systemFont_;
    int textPercent_ = 100;
};

}  // namespace handschlag::ui::theme
