#include "ui/review/slide.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/shared/empty_state.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

Slide::Slide(const SlideTools& tools, QWidget* parent)
    : QWidget(parent), tools_(tools), stack_(new QStackedWidget(this)), headline_(theme::plainLabel({}, this)), empty_(new EmptyState(QStringLiteral("information")))
{
    auto* content = new QWidget(stack_);
    column_ = new QVBoxLayout(content);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(theme::medium);
    column_->setAlignment(Qt::AlignTop);
    headline_->setObjectName(QStringLiteral("slideHeadline"));
    headline_->setWordWrap(true);
    headline_->setFont(theme::headingFont(font()));
    headline_->hide();
    column_->addWidget(headline_);
    stack_->addWidget(content);
    stack_->addWidget(empty_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    connect(empty_, &EmptyState::buttonClicked, this, [this] { emit navigationRequested(page_, {}); });
}

void Slide::present(const ReviewLoadPtr& load)
{
    load_ = load;
    retranslate();
}

void Slide::retranslate()
{
    setTexts();
    if (load_) fill(*load_);
}

void Slide::say(const QString& headline)
{
    headline_->setText(headline);
    headline_->setVisible(!headline.isEmpty());
}

void Slide::showContent() { stack_->setCurrentIndex(0); }

void Slide::reveal(QWidget* widget)
{
    QTimer::singleShot(0, widget, [this, widget] {
        for (QWidget* above = parentWidget(); above; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above)) return area->ensureWidgetVisible(widget, 0, 0);
    });
}

void Slide::showEmpty(const QString& sentence, const QString& hint, const QString& button, const QString& page)
{
    page_ = page;
    empty_->setTexts(sentence, hint, tools_.presenting ? QString() : button);
    stack_->setCurrentWidget(empty_);
}

void Slide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) headline_->setFont(theme::headingFont(font()));
}

}  // namespace handschlag::ui
