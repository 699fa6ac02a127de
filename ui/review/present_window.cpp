#include "ui/review/present_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/review/review_words.h"
#include "ui/review/slide_deck.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

// Type of 1.0 fits a window of so many pixels.
constexpr double plainWidth = 800;
constexpr double plainHeight = 500;
constexpr double leastScale = 1.2;
constexpr double mostScale = 4;
constexpr int messageMilliseconds = 6'000;

/// Texts are written with these keys, and choices changed.
bool takesKeys(const QWidget* widget)
{
    return widget->testAttribute(Qt::WA_InputMethodEnabled) || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
}

}  // namespace

PresentWindow::PresentWindow(const SlideTools& tools, const QFont& base, QWidget* parent) : QWidget(parent, Qt::Window), base_(base)
{
    setObjectName(QStringLiteral("presentWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    actor_ = new ActorStrip(tools.session, {agreement::Side::Marketing, agreement::Side::Sales}, this);
    SlideTools own = tools;
    own.actor = actor_;
    own.presenting = true;
    deck_ = new SlideDeck(own, this);
    product_ = theme::plainLabel({}, this);
    place_ = theme::plainLabel({}, this);
    place_->setObjectName(QStringLiteral("presentPlace"));
    keys_ = theme::plainLabel({}, this);
    message_ = theme::plainLabel({}, this);
    message_->setObjectName(QStringLiteral("presentMessage"));
    message_->setWordWrap(true);
    message_->hide();
    for (QLabel* label : {product_, place_, keys_}) theme::setTone(label, theme::Tone::Muted);
    auto* foot = new QHBoxLayout;
    foot->addWidget(product_);
    foot->addStretch();
    foot->addWidget(keys_);
    foot->addStretch();
    foot->addWidget(place_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::huge, theme::large, theme::huge, theme::medium);
    column->setSpacing(theme::small);
    column->addWidget(actor_);
    column->addWidget(deck_, 1);
    column->addWidget(message_);
    column->addLayout(foot);
    qApp->installEventFilter(this);
    connect(actor_, &ActorStrip::failed, this, [this](const Error& error) { say(sentence(error), true); });
    connect(deck_, &SlideDeck::failed, this, [this](const Error& error) { say(sentence(error), true); });
    connect(deck_, &SlideDeck::noticed, this, [this](const QString& message) { say(message, false); });
}

bool PresentWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return QWidget::eventFilter(watched, event);
    auto* at = static_cast<QWidget*>(watched);
    return (at->window() == this && lead(*static_cast<QKeyEvent*>(event), at)) || QWidget::eventFilter(watched, event);
}

/// Keys lead the meeting wherever the focus is, except where they are needed: in texts, choices and buttons.
bool PresentWindow::lead(const QKeyEvent& key, QWidget* at)
{
    if (at == actor_ || actor_->isAncestorOf(at)) return false;
    if (key.key() == Qt::Key_Escape) {
        // Out of a note or a table first.
        if (at != this && deck_->isAncestorOf(at))
            setFocus(Qt::OtherFocusReason);
        else
            close();
        return true;
    }
    if (key.key() == Qt::Key_F5) return close();
    const bool control = key.modifiers().testFlag(Qt::ControlModifier);
    if (control && key.key() == Qt::Key_D) {
        emit decisionWanted();
        return true;
    }
    if (takesKeys(at) || key.modifiers().testFlag(Qt::AltModifier)) return false;
    if (control) {
        if (key.key() == Qt::Key_Z) emit undoWanted();
        return key.key() == Qt::Key_Z;
    }
    switch (key.key()) {
        case Qt::Key_Right:
        case Qt::Key_PageDown: go(1); return true;
        case Qt::Key_Left:
        case Qt::Key_PageUp:
        case Qt::Key_Backspace: go(-1); return true;
        case Qt::Key_Home: go(-static_cast<int>(points_.size())); return true;
        case Qt::Key_End: go(static_cast<int>(points_.size())); return true;
        case Qt::Key_N: deck_->writeNote(); return true;
        case Qt::Key_D: emit decisionWanted(); return true;
        case Qt::Key_Space:
            // A button that has the focus is pressed, as everywhere.
            if (qobject_cast<QAbstractButton*>(at)) return false;
            go(1);
            return true;
        default: return false;
    }
}

void PresentWindow::present(const ReviewLoadPtr& load, const std::vector<std::string>& keys)
{
    load_ = load;
    points_ = keys;
    actor_->setPersons(load->persons);
    deck_->present(load);
    if (!point().empty()) showPoint(point());
    const QString organisation = QString::fromStdString(load->report.organisation);
    const QString line = QString::fromStdString(load->report.figures.product);
    QStringList parts;
    for (const QString& part : {organisation, line, ReviewWords::quarter(load->report.figures.quarter)})
        if (!part.isEmpty()) parts << part;
    product_->setText(parts.join(QStringLiteral(" · ")));
    keys_->setText(tr("→ next   N note   D decision   Esc end"));
    setWindowTitle(tr("Quarterly review %1").arg(ReviewWords::quarter(load->report.figures.quarter)));
}

const std::string& PresentWindow::point() const { return deck_->point(); }

int PresentWindow::place() const
{
    const auto found = std::ranges::find(points_, point());
    return found == points_.end() ? 0 : static_cast<int>(found - points_.begin());
}

void PresentWindow::showPoint(const std::string& key)
{
    deck_->showPoint(key);
    showPlace();
    emit pointShown(key);
}

void PresentWindow::go(int by)
{
    if (points_.empty()) return;
    const int from = place();
    const int to = std::clamp(from + by, 0, static_cast<int>(points_.size()) - 1);
    if (by > 0) emit gone(points_[static_cast<std::size_t>(from)]);
    if (to == from) return;
    setFocus(Qt::OtherFocusReason);
    showPoint(points_[static_cast<std::size_t>(to)]);
}

void PresentWindow::showPlace() { place_->setText(QStringLiteral("%1 / %2").arg(place() + 1).arg(points_.size())); }

void PresentWindow::say(const QString& message, bool failure)
{
    theme::setTone(message_, failure ? theme::Tone::Danger : theme::Tone::Ok);
    message_->setText(message);
    message_->setVisible(!message.isEmpty());
    if (!failure)
        QTimer::singleShot(messageMilliseconds, message_, [this, message] {
            if (message_->text() == message) message_->hide();
        });
}

void PresentWindow::scaleType()
{
    const double scale = std::clamp(std::min(width() / plainWidth, height() / plainHeight), leastScale, mostScale);
    QFont type = base_;
    if (base_.pointSizeF() > 0)
        type.setPointSizeF(base_.pointSizeF() * scale);
    else
        type.setPixelSize(static_cast<int>(base_.pixelSize() * scale));
    if (type == font()) return;
    setFont(type);
    for (QLabel* label : {product_, place_, keys_}) label->setFont(theme::smallFont(theme::smallFont(type)));
}

void PresentWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    scaleType();
}

void PresentWindow::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (by == 0) return QWidget::keyPressEvent(event);
    if (!deck_->scroll(by)) go(by);
}

void PresentWindow::closeEvent(QCloseEvent* event)
{
    deck_->keepNote();
    emit closed();
    QWidget::closeEvent(event);
}

void PresentWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && load_) {
        deck_->retranslate();
        present(load_, points_);
    }
    QWidget::changeEvent(event);
}

}  // namespace handschlag::ui
