#include "ui/shell/navigation.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int signSide = 22;
constexpr int rowPadding = 9;
constexpr int corner = 6;
constexpr int mostShown = 99;

}  // namespace

// A tool button that shows where one is by a bar, weight and tint at once.
class NavigationButton : public QToolButton {
public:
    explicit NavigationButton(QAction* action, QWidget* parent) : QToolButton(parent)
    {
        setDefaultAction(action);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setIconSize({signSide, signSide});
        setFocusPolicy(Qt::TabFocus);
        setObjectName(QStringLiteral("navigate_") + action->data().toString());
        describe();
        connect(action, &QAction::changed, this, &NavigationButton::describe);
    }

    void setBadge(int waiting, int overdue)
    {
        if (waiting_ == waiting && overdue_ == overdue) return;
        waiting_ = waiting;
        overdue_ = overdue;
        describe();
        update();
    }
    void setCompact(bool compact)
    {
        compact_ = compact;
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        if (compact_) return {signSide + 3 * theme::medium, signSide + 2 * rowPadding};
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        return {metrics.horizontalAdvance(text() + QStringLiteral("!99+")) + signSide + 4 * theme::medium, qMax(metrics.height(), signSide) + 2 * rowPadding};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect area = rect().adjusted(theme::small, 1, -theme::small, -1);
        const bool here = isChecked();
        if (here || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::wash(here ? theme::Tone::Accent : theme::Tone::Neutral, palette()));
            painter.drawRoundedRect(area, corner, corner);
        }
        if (here) {
            painter.setBrush(theme::ink(theme::Tone::Accent, palette()));
            painter.drawRoundedRect(QRect(area.left(), area.top() + corner, 3, area.height() - 2 * corner), 1.5, 1.5);
        }
        const int left = compact_ ? (area.width() - signSide) / 2 : theme::medium;
        const QRect sign(area.left() + left, area.center().y() - signSide / 2 + 1, signSide, signSide);
        icon().paint(&painter, sign);
        if (!compact_) paintName(painter, area, here);
        if (waiting_ > 0) paintBadge(painter, area);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme::ink(theme::Tone::Accent, palette()), 2));
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), corner, corner);
        }
    }

private:
    [[nodiscard]] QString badgeText() const
    {
        const QString number = waiting_ > mostShown ? QStringLiteral("99+") : QString::number(waiting_);
        return overdue_ > 0 ? u'!' + number : number;
    }
    // At the right of the name; at the corner of the sign where there is no room for names.
    void paintBadge(QPainter& painter, const QRect& area) const
    {
        painter.setFont(theme::smallFont(font()));
        const QFontMetrics metrics(painter.font());
        const QString number = badgeText();
        const QSize size(qMax(metrics.horizontalAdvance(number) + 2 * theme::tight, metrics.height()), metrics.height());
        QRect badge(QPoint(), size);
        badge.moveCenter({area.right() - theme::tight - size.width() / 2, area.center().y()});
        if (compact_) badge.moveTopRight(area.topRight());
        const theme::Tone tone = overdue_ > 0 ? theme::Tone::Danger : theme::Tone::Neutral;
        painter.setPen(theme::ink(tone, palette()));
        painter.setBrush(theme::wash(tone, palette()));
        painter.drawRoundedRect(badge, size.height() / 2.0, size.height() / 2.0);
        painter.drawText(badge, Qt::AlignCenter, number);
    }
    void paintName(QPainter& painter, const QRect& area, bool here) const
    {
        QFont bold = font();
        if (here) bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(here ? theme::ink(theme::Tone::Accent, palette()) : palette().color(QPalette::WindowText));
        const QRect words = area.adjusted(signSide + 2 * theme::medium, 0, -theme::small, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    }
    void describe()
    {
        const QString keys = defaultAction()->shortcut().toString(QKeySequence::NativeText);
        setToolTip(keys.isEmpty() ? text() : QStringLiteral("%1 (%2)").arg(text(), keys));
        const QString waits = overdue_ > 0 ? Navigation::tr("%1 waiting, %2 overdue").arg(waiting_).arg(overdue_) : Navigation::tr("%1 waiting").arg(waiting_);
        setAccessibleName(waiting_ > 0 ? QStringLiteral("%1, %2").arg(text(), waits) : text());
        if (waiting_ > 0) setToolTip(toolTip() + u'\n' + waits);
        updateGeometry();
    }

    bool compact_ = false;
    int waiting_ = 0;
    int overdue_ = 0;
};

Navigation::Navigation(QWidget* parent) : QFrame(parent), layout_(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("navigation"));
    layout_->setContentsMargins(0, theme::medium, 0, theme::medium);
    layout_->setSpacing(2);
    layout_->addStretch(1);
}

void Navigation::setActions(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        auto* button = new NavigationButton(action, this);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        buttons_ << button;
        layout_->insertWidget(layout_->count() - 1, button);
    }
}

void Navigation::setBadge(const QString& page, int waiting, int overdue)
{
    for (NavigationButton* button : std::as_const(buttons_))
        if (button->defaultAction()->data().toString() == page) button->setBadge(waiting, overdue);
}

void Navigation::setCompact(bool compact)
{
    for (NavigationButton* button : std::as_const(buttons_)) button->setCompact(compact);
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme::line(palette()));
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (int i = 0; step != 0 && i < buttons_.size(); ++i) {
        if (!buttons_[i]->hasFocus()) continue;
        buttons_[(i + step + buttons_.size()) % buttons_.size()]->setFocus(Qt::TabFocusReason);
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace handschlag::ui
