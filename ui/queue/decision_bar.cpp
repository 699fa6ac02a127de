#include "ui/queue/decision_bar.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include "ui/shared/flow_layout.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

DecisionBar::DecisionBar(const QList<QAction*>& decisions, QMenu* more, const QList<QAction*>& seldom, QWidget* parent)
    : QWidget(parent), more_(new QToolButton(this))
{
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::tight);
    const auto add = [this, row](QAction* action, Qt::ToolButtonStyle style) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(style);
        row->addWidget(button);
    };
    for (QAction* action : decisions) add(action, Qt::ToolButtonTextBesideIcon);
    more_->setObjectName(QStringLiteral("moreDecisions"));
    more_->setMenu(more);
    more_->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more_);
    for (QAction* action : seldom) add(action, Qt::ToolButtonIconOnly);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void DecisionBar::fit()
{
    const int wanted = layout()->heightForWidth(width());
    if (wanted > 0 && (minimumHeight() != wanted || maximumHeight() != wanted)) setFixedHeight(wanted);
}

void DecisionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool DecisionBar::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    // A button's words have changed, or the size of the letters.
    if (event->type() == QEvent::LayoutRequest) fit();
    return done;
}

void DecisionBar::retranslate()
{
    more_->setText(tr("More"));
    more_->setToolTip(tr("Other ways out of the queue, with their keys"));
}

}  // namespace handschlag::ui
