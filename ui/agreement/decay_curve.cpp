#include "ui/agreement/decay_curve.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "core/scoring/decay.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using agreement::BehaviourRule;
using agreement::Decay;

constexpr double fullWeight = 65'536.0;
constexpr int letterWidths = 46;
constexpr int textHeights = 9;
constexpr int ticks = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DecayCurve)
};

bool canRun(const BehaviourRule& rule)
{
    if (rule.windowDays < 1) return false;
    return rule.decay != Decay::HalfLife || rule.halfLifeDays >= 1;
}

QString percent(double value) { return QLocale().toString(value, 'f', value < 10 && value > 0 && value != qRound(value) ? 1 : 0) + QStringLiteral(" %"); }

/// Ages worth a word: halves of a half-life, begins of steps, quarters of a line.
std::vector<int> namedAges(const BehaviourRule& rule)
{
    constexpr int most = 4;
    std::vector<int> ages;
    if (rule.decay == Decay::HalfLife)
        for (int i = 1; i <= most && i * rule.halfLifeDays < rule.windowDays; ++i) ages.push_back(i * rule.halfLifeDays);
    if (rule.decay == Decay::Linear)
        for (int i = 1; i < most; ++i) ages.push_back(rule.windowDays * i / most);
    if (rule.decay == Decay::Step)
        for (const agreement::DecayStep& step : rule.steps) ages.push_back(step.fromDay);
    std::ranges::sort(ages);
    ages.erase(std::unique(ages.begin(), ages.end()), ages.end());
    std::erase_if(ages, [&](int age) { return age <= 0 || age >= rule.windowDays; });
    return ages;
}

}  // namespace

std::vector<double> decayPercents(const BehaviourRule& rule)
{
    std::vector<double> percents;
    if (!canRun(rule)) return percents;
    for (const std::uint32_t weight : scoring::weightTable(rule)) percents.push_back(100.0 * weight / fullWeight);
    return percents;
}

QString decayWords(const BehaviourRule& rule)
{
    const std::vector<double> percents = decayPercents(rule);
    if (percents.empty()) return Words::tr("Window and half-life are still missing.");
    QStringList parts{Words::tr("Counts %1 on the first day").arg(percent(percents.front()))};
    for (const int age : namedAges(rule)) parts << Words::tr("%1 after %n days", nullptr, age).arg(percent(percents[static_cast<std::size_t>(age)]));
    if (rule.decay == Decay::None) parts = {Words::tr("Counts in full as long as it counts")};
    parts << Words::tr("nothing from day %1 on").arg(QLocale().toString(rule.windowDays));
    return parts.join(QStringLiteral(", ")) + u'.';
}

DecayCurve::DecayCurve(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("decayCurve"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    say();
}

void DecayCurve::setRule(const std::optional<BehaviourRule>& rule)
{
    rule_ = rule;
    percents_ = rule ? decayPercents(*rule) : std::vector<double>{};
    say();
    update();
}

void DecayCurve::say()
{
    setAccessibleName(tr("What an activity counts by its age"));
    setAccessibleDescription(rule_ ? decayWords(*rule_) : QString());
    setToolTip(accessibleDescription());
}

QSize DecayCurve::sizeHint() const { return {letterWidths * fontMetrics().averageCharWidth(), textHeights * fontMetrics().height()}; }

QSize DecayCurve::minimumSizeHint() const { return {sizeHint().width() / 2, sizeHint().height()}; }

QRectF DecayCurve::area() const
{
    const QFontMetrics metrics(theme::smallFont(font()));
    const double left = metrics.horizontalAdvance(QStringLiteral("100 %")) + theme::small;
    const double right = metrics.horizontalAdvance(QStringLiteral("0000")) / 2.0 + theme::tight;
    return QRectF(left, metrics.height(), width() - left - right, height() - 3.4 * metrics.height());
}

void DecayCurve::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::smallFont(font()));
    const QRectF place = area();
    if (percents_.empty()) {
        painter.setPen(theme::ink(theme::Tone::Muted, palette()));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, rule_ ? decayWords(*rule_) : tr("Select a rule to see how it fades."));
        return;
    }
    paintAxes(painter, place);
    paintCurve(painter, place);
}

void DecayCurve::paintAxes(QPainter& painter, const QRectF& place) const
{
    const double line = painter.fontMetrics().height();
    const int days = static_cast<int>(percents_.size());
    for (int i = 0; i <= ticks / 2; ++i) {
        const double y = place.bottom() - place.height() * i * 2 / ticks;
        painter.setPen(theme::line(palette()));
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
        painter.setPen(theme::ink(theme::Tone::Muted, palette()));
        painter.drawText(QRectF(0, y - line / 2, place.left() - theme::tight, line), Qt::AlignRight | Qt::AlignVCenter, percent(100.0 * i * 2 / ticks));
    }
    for (int i = 0; i <= ticks; ++i) {
        const int day = days * i / ticks;
        const double x = place.left() + place.width() * day / days;
        painter.setPen(theme::line(palette()));
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x, place.bottom() + theme::tight));
        painter.setPen(theme::ink(theme::Tone::Muted, palette()));
        painter.drawText(QRectF(x - 60, place.bottom() + theme::tight, 120, line), Qt::AlignHCenter | Qt::AlignTop, QLocale().toString(day));
    }
    painter.drawText(QRectF(place.left(), place.bottom() + theme::tight + line, place.width(), line), Qt::AlignHCenter, tr("age in days"));
}

void DecayCurve::paintCurve(QPainter& painter, const QRectF& place) const
{
    const auto days = static_cast<double>(percents_.size());
    // Age is counted in whole days: each day is a stair of its own, and behind the window nothing counts.
    QPainterPath path(QPointF(place.left(), place.bottom() - place.height() * percents_.front() / 100));
    for (std::size_t day = 0; day < percents_.size(); ++day) {
        const double y = place.bottom() - place.height() * percents_[day] / 100;
        path.lineTo(place.left() + place.width() * static_cast<double>(day) / days, y);
        path.lineTo(place.left() + place.width() * static_cast<double>(day + 1) / days, y);
    }
    path.lineTo(place.right(), place.bottom());
    QPainterPath filled = path;
    filled.lineTo(place.bottomLeft());
    filled.closeSubpath();
    QColor wash = theme::fill(theme::Tone::Accent, palette());
    wash.setAlphaF(0.15F);
    painter.fillPath(filled, wash);
    painter.setPen(QPen(theme::fill(theme::Tone::Accent, palette()), 2));
    painter.drawPath(path);
}

void DecayCurve::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) say();
    if (event->type() == QEvent::FontChange) updateGeometry();
    QWidget::changeEvent(event);
}

}  // namespace handschlag::ui
