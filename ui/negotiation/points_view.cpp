#include "ui/negotiation/points_view.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/negotiation/redline_text.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

PointsView::PointsView(QWidget* parent)
    : QWidget(parent), heading_(theme::plainLabel()), words_(new QToolButton), redline_(new QLabel), cardColumn_(new QVBoxLayout)
{
    setObjectName(QStringLiteral("pointsView"));
    heading_->setObjectName(QStringLiteral("pointsHeading"));
    heading_->setFont(theme::headingFont(font()));
    heading_->setWordWrap(true);
    words_->setObjectName(QStringLiteral("redlineWords"));
    words_->setCheckable(true);
    words_->setAutoRaise(true);
    words_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    redline_->setObjectName(QStringLiteral("redlineText"));
    redline_->setTextFormat(Qt::RichText);
    redline_->setWordWrap(true);
    redline_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::small);
    column->addWidget(heading_);
    column->addLayout(cardColumn_);
    column->addWidget(words_, 0, Qt::AlignLeft);
    column->addWidget(redline_);
    cardColumn_->setSpacing(theme::small);
    connect(words_, &QToolButton::toggled, this, &PointsView::showRedline);
    hide();
}

void PointsView::show(const std::vector<PointWords>& points, const PointRights& rights, const std::vector<agreement::ClauseRedline>& redline, int standsOn)
{
    redlines_ = redline;
    standsOn_ = standsOn;
    std::vector<PointCard*> kept;
    for (const PointWords& words : points) {
        const auto same = std::ranges::find_if(cards_, [&](const PointCard* card) { return card && card->words() == words && card->rights() == rights; });
        kept.push_back(same == cards_.end() ? cardFor(words, rights) : std::exchange(*same, nullptr));
    }
    bool hadFocus = false;
    for (PointCard* gone : cards_) {
        if (!gone) continue;
        hadFocus = hadFocus || gone->isAncestorOf(focusWidget()) || gone->isAncestorOf(QApplication::focusWidget());
        gone->hide();
        gone->deleteLater();
    }
    cards_ = std::move(kept);
    for (std::size_t i = 0; i < cards_.size(); ++i)
        if (cardColumn_->indexOf(cards_[i]) != static_cast<int>(i)) cardColumn_->insertWidget(static_cast<int>(i), cards_[i]);
    retranslate();
    setVisible(!cards_.empty());
    if (hadFocus) QTimer::singleShot(0, this, &PointsView::focusNext);
}

/// Whoever answers by keyboard goes on: with the next change that has an answer, else in the clause.
void PointsView::focusNext()
{
    for (const PointCard* card : cards_)
        if (auto* button = card->findChild<QPushButton*>(); button && card->words().stands != agreement::PointState::Agreed)
            return button->setFocus(Qt::OtherFocusReason);
    for (QWidget* place = parentWidget(); place; place = place->parentWidget())
        if (qobject_cast<QScrollArea*>(place)) return place->setFocus(Qt::OtherFocusReason);
}

PointCard* PointsView::cardFor(const PointWords& words, const PointRights& rights)
{
    auto* card = new PointCard(words, rights);
    const agreement::Place place = words.place;
    connect(card, &PointCard::agreed, this, [this, place] { emit agreed(place); });
    connect(card, &PointCard::declined, this, [this, place](const QString& reason) { emit declined(place, reason); });
    connect(card, &PointCard::counterWanted, this, [this, place] { emit counterWanted(place); });
    connect(card, &PointCard::commented, this, [this, place](const QString& text) { emit commented(place, text); });
    connect(card, &PointCard::offerTaken, this, [this, place] { emit offerTaken(place); });
    connect(card, &PointCard::offerDeclined, this, [this, place](const QString& comment) { emit offerDeclined(place, comment); });
    connect(card, &PointCard::takenBack, this, [this, place] { emit takenBack(place); });
    return card;
}

void PointsView::showHeading()
{
    const QString changes = tr("%n change(s)", nullptr, static_cast<int>(cards_.size()));
    heading_->setText(standsOn_ > 0 ? tr("%1 against version %2").arg(changes).arg(standsOn_) : tr("%1 since the first text").arg(changes));
}

void PointsView::showRedline()
{
    QStringList paragraphs;
    QStringList spoken;
    for (const agreement::ClauseRedline& clause : redlines_) {
        if (!clause.isChanged()) continue;
        const QString heading = QString::fromStdString(clause.heading);
        paragraphs << QStringLiteral("<p><b>%1</b><br>%2</p>").arg(heading.toHtmlEscaped(), redlineHtml(clause.runs, palette()));
        spoken << heading + QStringLiteral(": ") + redlineSpoken(clause.runs);
    }
    words_->setVisible(!paragraphs.isEmpty());
    words_->setArrowType(words_->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    redline_->setVisible(words_->isChecked() && !paragraphs.isEmpty());
    redline_->setText(paragraphs.join(QString()));
    redline_->setAccessibleName(spoken.join(u'\n'));
}

void PointsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showRedline();
}

void PointsView::retranslate()
{
    words_->setText(tr("Show the changed sentences word by word"));
    showHeading();
    showRedline();
}

}  // namespace handschlag::ui
