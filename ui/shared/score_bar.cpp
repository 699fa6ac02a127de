#include "ui/shared/score_bar.h"

#include <QPainter>

#include <algorithm>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

constexpr int barHeight = 8;
constexpr int preferredWidth = 320;

}  // namespace

ScoreBar::ScoreBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void ScoreBar::setContent(Content content)
{
    content_ = std::move(content);
    setAccessibleName(content_.label + QStringLiteral(": ") + valueText());
    updateGeometry();
    update();
}

QString ScoreBar::valueText() const
{
    const QString value = content_.low == content_.high ? points(content_.low) : tr("%1 to %2").arg(points(content_.low), points(content_.high));
    return tr("%1 of %2").arg(value, points(content_.maximum));
}

QSize ScoreBar::sizeHint() const { return {preferredWidth, 2 * fontMetrics().height() + barHeight + 3 * theme::tight}; }

QSize ScoreBar::minimumSizeHint() const { return {preferredWidth / 2, sizeHint().height()}; }

void ScoreBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, content_.label);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignRight | Qt::AlignVCenter, valueText());

    const QRectF track(0, line + theme::tight, width(), barHeight);
    const double whole = static_cast<double>(std::max<scoring::Centipoints>(content_.maximum, 1));
    const auto x = [&](scoring::Centipoints value) { return std::clamp(static_cast<double>(value) / whole, 0.0, 1.0) * track.width(); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::wash(theme::Tone::Neutral, palette()));
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    if (content_.high > content_.low) {
        painter.setBrush(QBrush(theme::fill(content_.tone, palette()), Qt::BDiagPattern));
        painter.drawRoundedRect(QRectF(0, track.top(), x(content_.high), barHeight), barHeight / 2.0, barHeight / 2.0);
    }
    painter.setBrush(theme::fill(content_.tone, palette()));
    if (content_.low > 0) painter.drawRoundedRect(QRectF(0, track.top(), std::max(x(content_.low), 1.0 * barHeight), barHeight), barHeight / 2.0, barHeight / 2.0);

    painter.setFont(theme::smallFont(font()));
    const int captionTop = static_cast<int>(track.bottom()) + theme::tight;
    double end = track.width();
    for (std::size_t band = 0; band < content_.bands.size(); ++band) {
        const double begin = band < content_.cuts.size() ? x(content_.cuts[band]) : 0;
        painter.setPen(theme::ink(theme::Tone::Muted, palette()));
        if (begin > 0) painter.drawLine(QPointF(begin, track.top() - 1), QPointF(begin, track.bottom() + theme::tight));
        painter.drawText(QRectF(begin, captionTop, end - begin, line), Qt::AlignCenter, content_.bands[band]);
        end = begin;
    }
}

}  // namespace handschlag::ui
