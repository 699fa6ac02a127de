#include "ui/desk/ruling_panel.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/desk/reason_form.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

using agreement::Side;
using usecase::Verdict;

QString verdictName(Verdict verdict)
{
    return verdict == Verdict::Upheld ? QCoreApplication::translate("RulingPanel", "Stays rejected (upheld)")
                                      : QCoreApplication::translate("RulingPanel", "Back to sales (overturned)");
}

RulingPanel::RulingPanel(QWidget* parent, Qt::Orientation orientation) : QWidget(parent)
{
    setObjectName(QStringLiteral("rulingPanel"));
    auto* whole = new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    whole->setContentsMargins({});
    whole->setSpacing(orientation == Qt::Horizontal ? theme::large : theme::medium);
    halves_ = {makeHalf(Side::Marketing), makeHalf(Side::Sales)};
    retranslate();
}

RulingPanel::Half RulingPanel::makeHalf(Side side)
{
    const QString name = side == Side::Marketing ? QStringLiteral("marketing") : QStringLiteral("sales");
    Half half{side,
              theme::plainLabel({}, this),
              theme::plainLabel({}, this),
              new QRadioButton(this),
              new QRadioButton(this),
              new ReasonForm(name + QStringLiteral("Ruling"), this),
              theme::plainLabel({}, this)};
    half.upheld->setObjectName(name + QStringLiteral("Upheld"));
    half.overturned->setObjectName(name + QStringLiteral("Overturned"));
    half.title->setFont(theme::headingFont(font()));
    theme::setTone(half.title, side == Side::Marketing ? theme::Tone::Marketing : theme::Tone::Sales);
    theme::setTone(half.problem, theme::Tone::Danger);
    half.problem->hide();
    half.opinion->setWordWrap(true);
    half.opinion->setObjectName(name + QStringLiteral("Opinion"));
    auto* group = new QButtonGroup(this);
    group->addButton(half.upheld);
    group->addButton(half.overturned);
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::tight);
    static_cast<QBoxLayout*>(layout())->addLayout(column, 1);
    for (QWidget* part : {static_cast<QWidget*>(half.title), static_cast<QWidget*>(half.opinion), static_cast<QWidget*>(half.upheld),
                          static_cast<QWidget*>(half.overturned), static_cast<QWidget*>(half.problem), static_cast<QWidget*>(half.reason)})
        column->addWidget(part);
    column->addStretch();
    connect(half.reason, &ReasonForm::sent, this, [this, side](const QString& reason) { send(halves_[side == Side::Marketing ? 0 : 1], reason); });
    for (QRadioButton* button : {half.upheld, half.overturned}) connect(button, &QRadioButton::toggled, half.problem, &QWidget::hide);
    return half;
}

void RulingPanel::send(const Half& half, const QString& reason)
{
    if (!half.upheld->isChecked() && !half.overturned->isChecked()) {
        half.problem->setText(tr("Choose first whether the rejection stands."));
        half.problem->show();
        half.upheld->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit ruled(half.side, half.upheld->isChecked() ? Verdict::Upheld : Verdict::Overturned, reason);
}

void RulingPanel::setOpinions(const std::vector<usecase::DeskOpinion>& opinions, const Drafts& drafts)
{
    opinions_ = opinions;
    for (std::size_t i = 0; i < halves_.size(); ++i) {
        const Half& half = halves_[i];
        auto* group = half.upheld->group();
        group->setExclusive(false);
        half.upheld->setChecked(drafts[i].verdict == Verdict::Upheld);
        half.overturned->setChecked(drafts[i].verdict == Verdict::Overturned);
        group->setExclusive(true);
        half.reason->setText(drafts[i].reason);
        half.problem->hide();
    }
    showOpinions();
}

RulingPanel::Drafts RulingPanel::drafts() const
{
    Drafts result;
    for (std::size_t i = 0; i < halves_.size(); ++i) {
        if (halves_[i].upheld->isChecked()) result[i].verdict = Verdict::Upheld;
        if (halves_[i].overturned->isChecked()) result[i].verdict = Verdict::Overturned;
        result[i].reason = halves_[i].reason->text();
    }
    return result;
}

void RulingPanel::focusFirst()
{
    const bool marketingSpoke = opinionOf(Side::Marketing) && !opinionOf(Side::Sales);
    halves_[marketingSpoke ? 1 : 0].upheld->setFocus(Qt::OtherFocusReason);
}

const usecase::DeskOpinion* RulingPanel::opinionOf(Side side) const
{
    const auto found = std::ranges::find(opinions_, side, &usecase::DeskOpinion::side);
    return found == opinions_.end() ? nullptr : &*found;
}

void RulingPanel::showOpinions()
{
    for (const Half& half : halves_) {
        const usecase::DeskOpinion* opinion = opinionOf(half.side);
        half.opinion->setText(opinion ? tr("So far: %1. “%2” (%3)")
                                            .arg(verdictName(opinion->verdict), QString::fromStdString(opinion->reason), QString::fromStdString(opinion->person))
                                      : tr("Has not ruled yet."));
    }
}

void RulingPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    for (const Half& half : halves_)
        if (half.title) half.title->setFont(theme::headingFont(font()));
}

void RulingPanel::retranslate()
{
    for (const Half& half : halves_) {
        half.title->setText(name(half.side));
        half.upheld->setText(verdictName(Verdict::Upheld));
        half.overturned->setText(verdictName(Verdict::Overturned));
        half.upheld->setAccessibleName(tr("%1: %2").arg(name(half.side), verdictName(Verdict::Upheld)));
        half.overturned->setAccessibleName(tr("%1: %2").arg(name(half.side), verdictName(Verdict::Overturned)));
        half.reason->setTexts(tr("Reason of %1").arg(name(half.side)), tr("Rule for %1").arg(name(half.side)));
    }
    showOpinions();
}

}  // namespace handschlag::ui
