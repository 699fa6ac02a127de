#include "ui/shared/theme.h"

#include <QApplication>
#include <QLabel>
#include <QWidget>

#include <algorithm>
#include <cmath>

#include "ui/shared/calm_style.h"

namespace handschlag::ui::theme {
namespace {

struct Shades {
    QRgb inkLight, inkDark;    // text and lines
    QRgb washLight, washDark;  // backgrounds
    QRgb fillLight, fillDark;  // bars
};

constexpr Shades shadesOf(Tone tone)
{
    switch (tone) {
        case Tone::Neutral: return {0xff1c2733, 0xffe6eaee, 0xffeceff3, 0xff2c333b, 0xff7a8794, 0xff8b97a3};
        case Tone::Muted: return {0xff566270, 0xffa6b1bc, 0xffeff1f4, 0xff2a3037, 0xff84909c, 0xff7d8894};
        case Tone::Accent: return {0xff1f5fa8, 0xff8bbdf0, 0xffe3edf8, 0xff22364c, 0xff3a7bc4, 0xff5b9bdd};
        case Tone::Ok: return {0xff22692b, 0xff86cf8f, 0xffe3f2e4, 0xff20382a, 0xff3d8b47, 0xff5bb068};
        case Tone::Warn: return {0xff7d4f00, 0xffe8ba62, 0xfffbf0d9, 0xff3d3321, 0xffb37400, 0xffd19a34};
        case Tone::Danger: return {0xffa3211a, 0xfff59a92, 0xfffae5e3, 0xff43282a, 0xffc0392f, 0xffe0655b};
        case Tone::Marketing: return {0xff83338f, 0xffdba5e4, 0xfff4e8f6, 0xff3a2a40, 0xffa255af, 0xffb877c4};
        case Tone::Sales: return {0xff0b665d, 0xff6fcabe, 0xffdff2ef, 0xff1d3a38, 0xff1d8f83, 0xff35aa9c};
    }
    return {};
}

QPalette paletteOf(QRgb window, QRgb base, QRgb alternate, QRgb text, QRgb button, QRgb muted, QRgb highlight, QRgb link, QRgb edge)
{
    QPalette palette{QColor(button), QColor(window)};
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) palette.setColor(role, QColor(text));
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(alternate));
    palette.setColor(QPalette::Button, QColor(button));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(link));
    palette.setColor(QPalette::LinkVisited, QColor(link));
    palette.setColor(QPalette::PlaceholderText, QColor(muted));
    palette.setColor(QPalette::ToolTipBase, QColor(alternate));
    palette.setColor(QPalette::ToolTipText, QColor(text));
    palette.setColor(QPalette::Mid, QColor(edge));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) palette.setColor(QPalette::Disabled, role, QColor(muted));
    return palette;
}

double luminance(const QColor& color)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    return font;
}

// Colours a label anew whenever its window changes palette.
class ToneKeeper : public QObject {
public:
    ToneKeeper(QLabel* label, Tone tone) : QObject(label), label_(label), tone_(tone)
    {
        setObjectName(QStringLiteral("toneKeeper"));
        qApp->installEventFilter(this);
        apply();
    }
    void setTone(Tone tone)
    {
        tone_ = tone;
        apply();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) apply();
        return false;
    }

private:
    void apply()
    {
        QPalette palette = label_->palette();
        palette.setColor(QPalette::WindowText, ink(tone_, QApplication::palette()));
        label_->setPalette(palette);
    }
    QLabel* label_;
    Tone tone_;
};

}  // namespace

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

QColor ink(Tone tone, const QPalette& palette)
{
    const Shades shades = shadesOf(tone);
    return QColor(isDark(palette) ? shades.inkDark : shades.inkLight);
}

QColor wash(Tone tone, const QPalette& palette)
{
    const Shades shades = shadesOf(tone);
    return QColor(isDark(palette) ? shades.washDark : shades.washLight);
}

QColor fill(Tone tone, const QPalette& palette)
{
    const Shades shades = shadesOf(tone);
    return QColor(isDark(palette) ? shades.fillDark : shades.fillLight);
}

QColor line(const QPalette& palette) { return isDark(palette) ? QColor(0xff3d454e) : QColor(0xffd3d9df); }

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette lightPalette()
{
    return paletteOf(0xfff4f6f8, 0xffffffff, 0xfff8fafb, 0xff1c2733, 0xfffbfcfd, 0xff5f6b78, 0xff2a66ad, 0xff1f5fa8, 0xffb9c2cb);
}

QPalette darkPalette()
{
    return paletteOf(0xff20252b, 0xff191d22, 0xff1e2328, 0xffe6eaee, 0xff2d343c, 0xff98a4b0, 0xff2f6cb3, 0xff8bbdf0, 0xff4a535d);
}

QFont titleFont(const QFont& base)
{
    QFont font = scaled(base, 1.45);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont(const QFont& base)
{
    QFont font = scaled(base, 1.12);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont& base) { return scaled(base, 0.9); }

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

void setTone(QLabel* label, Tone tone)
{
    if (auto* keeper = static_cast<ToneKeeper*>(label->findChild<QObject*>(QStringLiteral("toneKeeper"), Qt::FindDirectChildrenOnly)))
        keeper->setTone(tone);
    else
        new ToneKeeper(label, tone);
}

Look::Look(QObject* parent) : QObject(parent), systemDark_(isDark(QApplication::palette())), systemFont_(QApplication::font())
{
    QApplication::setStyle(new CalmStyle);
    setMode(Mode::System);
}

void Look::setMode(Mode mode)
{
    mode_ = mode;
    const bool dark = mode == Mode::Dark || (mode == Mode::System && systemDark_);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    emit changed();
}

void Look::setTextPercent(int percent)
{
    textPercent_ = std::clamp(percent, 80, 200);
    QApplication::setFont(scaled(systemFont_, textPercent_ / 100.0));
    emit changed();
}

}  // namespace handschlag::ui::theme
