#include "ui/shared/score_badge.h"

#include <QPainter>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

constexpr int sidePadding = 7;
constexpr int edgePadding = 2;
constexpr int corner = 4;

}  // namespace

theme::Tone toneOf(scoring::Decision decision)
{
    switch (decision) {
        case scoring::Decision::Mql: return theme::Tone::Ok;
        case scoring::Decision::Answer: return theme::Tone::Accent;
        case scoring::Decision::Enrich: return theme::Tone::Warn;
        case scoring::Decision::Excluded: return theme::Tone::Danger;
        case scoring::Decision::Nurture:
        case scoring::Decision::Contact: return theme::Tone::Muted;
    }
    return theme::Tone::Neutral;
}

QSize badgeSize(const QFontMetrics& metrics, const QString& text)
{
    return {metrics.horizontalAdvance(text) + 2 * sidePadding, metrics.height() + 2 * edgePadding};
}

int paintBadge(QPainter* painter, const QRect& area, const QString& text, theme::Tone tone, const QPalette& palette)
{
    const QSize size = badgeSize(painter->fontMetrics(), text);
    const QRect badge(area.left(), area.center().y() - size.height() / 2 + 1, qMin(size.width(), area.width()), qMin(size.height(), area.height()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::wash(tone, palette));
    painter->drawRoundedRect(badge, corner, corner);
    painter->setPen(theme::ink(tone, palette));
    const QRect words = badge.adjusted(sidePadding, 0, -sidePadding, 0);
    painter->drawText(words, Qt::AlignCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width() + 1));
    painter->restore();
    return badge.width();
}

ScoreBadge::ScoreBadge(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void ScoreBadge::setContent(const QString& text, theme::Tone tone)
{
    text_ = text;
    tone_ = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ScoreBadge::setScore(const scoring::Score& score)
{
    setContent(QString::fromStdString(scoring::cellOf(score)) + QStringLiteral(" · ") + name(score.decision), toneOf(score.decision));
}

QSize ScoreBadge::sizeHint() const { return badgeSize(fontMetrics(), text_); }

void ScoreBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), text_, tone_, palette());
}

}  // namespace handschlag::ui
