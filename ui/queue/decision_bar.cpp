#include "ui/queue/decision_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/shared/theme.h"

namespace handschlag::ui {

DecisionBar::DecisionBar(const QList<QAction*>& decisions, const QList<QAction*>& seldom, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::small);
    // The bar says itself how narrow it may become.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    const auto add = [this, row](QAction* action, QList<QToolButton*>& list) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
        list << button;
        connect(action, &QAction::changed, this, &DecisionBar::adapt);
    };
    for (QAction* action : decisions) add(action, decisions_);
    row->addStretch();
    for (QAction* action : seldom) add(action, seldom_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int DecisionBar::widthOf(Qt::ToolButtonStyle seldomStyle) const
{
    int width = 0;
    for (const QToolButton* button : decisions_) width += button->sizeHint().width() + theme::small;
    for (QToolButton* button : seldom_) {
        const Qt::ToolButtonStyle before = button->toolButtonStyle();
        button->setToolButtonStyle(seldomStyle);
        width += button->sizeHint().width() + theme::small;
        button->setToolButtonStyle(before);
    }
    return width;
}

QSize DecisionBar::minimumSizeHint() const { return {widthOf(Qt::ToolButtonIconOnly), decisions_.front()->sizeHint().height()}; }

void DecisionBar::adapt()
{
    const auto style = widthOf(Qt::ToolButtonTextBesideIcon) <= width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton* button : seldom_)
        if (button->toolButtonStyle() != style) button->setToolButtonStyle(style);
}

void DecisionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void DecisionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) adapt();
}

}  // namespace handschlag::ui
