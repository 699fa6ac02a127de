#include "ui/wizard/definition_wizard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <array>

#include "ui/shared/theme.h"
#include "ui/wizard/clause_step.h"
#include "ui/wizard/clause_strip.h"
#include "ui/wizard/personas_step.h"
#include "ui/wizard/review_step.h"
#include "ui/wizard/sides_step.h"
#include "ui/wizard/signing_step.h"
#include "ui/wizard/supply_step.h"
#include "ui/wizard/voices_step.h"
#include "ui/wizard/won_base_step.h"

namespace handschlag::ui {
namespace {

using handover::ClauseKind;

const QString rememberedStep = QStringLiteral("wizard/step");
constexpr int lettersForList = 105;
constexpr int lettersOfList = 30;

/// By number of the step; what a step is about first.
constexpr std::array<ClauseKind, 10> clausesOfSteps{ClauseKind::Unknown,   ClauseKind::Unknown, ClauseKind::Unknown,   ClauseKind::Fit,   ClauseKind::Behaviour,
                                                    ClauseKind::Unknown,   ClauseKind::Marketing, ClauseKind::Sales, ClauseKind::Unknown, ClauseKind::Unknown};

}  // namespace

std::optional<int> stepOfClause(ClauseKind kind)
{
    if (kind == ClauseKind::Unknown) return std::nullopt;
    const auto found = std::ranges::find(clausesOfSteps, kind);
    return found == clausesOfSteps.end() ? std::nullopt : std::optional(static_cast<int>(found - clausesOfSteps.begin()));
}

DefinitionWizard::DefinitionWizard(Session* session, Draft* draft, const QList<QAction*>& signingActions, QWidget* parent)
    : QWidget(parent), session_(session), draft_(draft), list_(new QListWidget), choice_(new QComboBox), stack_(new QStackedWidget), back_(new QPushButton),
      next_(new QPushButton), leave_(new QPushButton), place_(theme::plainLabel())
{
    setObjectName(QStringLiteral("definitionWizard"));
    createSteps(session, draft, signingActions);
    layOut();
    connectSignals();
    retranslate();
}

void DefinitionWizard::createSteps(Session* session, Draft* draft, const QList<QAction*>& signingActions)
{
    add(new SidesStep(session, draft), draft);
    add(new PersonasStep(session, draft), draft);
    add(new VoicesStep(session, draft), draft);
    add(new WonBaseStep(session, draft), draft);
    add(new ClauseStep(ClauseKind::Behaviour, session, draft), draft);
    supply_ = new SupplyStep(session, draft);
    add(supply_, draft);
    add(new ClauseStep(ClauseKind::Marketing, session, draft), draft);
    add(new ClauseStep(ClauseKind::Sales, session, draft), draft);
    add(new SigningStep(signingActions, session, draft), draft);
    add(new ReviewStep(session, draft), draft);
}

void DefinitionWizard::add(WizardStep* step, Draft* draft)
{
    Page page{step, new QScrollArea, theme::plainLabel(), theme::plainLabel(), new ClauseStrip(draft)};
    step->setObjectName(QStringLiteral("wizardStep%1").arg(pages_.size() + 1));
    page.title->setFont(theme::titleFont(font()));
    page.explanation->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(theme::medium);
    for (QWidget* widget : {static_cast<QWidget*>(page.title), static_cast<QWidget*>(page.explanation), static_cast<QWidget*>(page.clause)})
        column->addWidget(widget);
    column->addWidget(step, 1);
    page.area->setWidgetResizable(true);
    page.area->setFrameShape(QFrame::NoFrame);
    page.area->setFocusPolicy(Qt::NoFocus);
    page.area->setWidget(content);
    // The page's own ground, not that of a list.
    page.area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    stack_->addWidget(page.area);
    pages_.push_back(page);
    connect(step, &WizardStep::failed, this, &DefinitionWizard::failed);
    connect(step, &WizardStep::stepRequested, this, &DefinitionWizard::goTo);
    connect(step, &WizardStep::clauseRequested, this, [this](ClauseKind kind) {
        leave();
        emit clauseRequested(kind);
    });
}

void DefinitionWizard::layOut()
{
    list_->setObjectName(QStringLiteral("wizardSteps"));
    choice_->setObjectName(QStringLiteral("wizardChoice"));
    back_->setObjectName(QStringLiteral("wizardBack"));
    next_->setObjectName(QStringLiteral("wizardNext"));
    leave_->setObjectName(QStringLiteral("wizardLeave"));
    place_->setObjectName(QStringLiteral("wizardPlace"));
    theme::setTone(place_, theme::Tone::Muted);
    list_->setSpacing(2);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFixedWidth(fontMetrics().averageCharWidth() * lettersOfList + theme::huge);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(leave_);
    buttons->addStretch(1);
    buttons->addWidget(place_);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* right = new QVBoxLayout;
    right->addWidget(choice_);
    right->addWidget(stack_, 1);
    right->addLayout(buttons);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->addWidget(list_);
    columns->addLayout(right, 1);
}

void DefinitionWizard::connectSignals()
{
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        // Whoever walks through the list stays in it.
        if (row < 0 || row == step_) return;
        const bool walking = list_->hasFocus();
        goTo(row);
        if (walking) list_->setFocus();
    });
    connect(choice_, &QComboBox::activated, this, &DefinitionWizard::goTo);
    connect(back_, &QPushButton::clicked, this, [this] { goTo(step_ - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { goTo(step_ + 1); });
    connect(leave_, &QPushButton::clicked, this, &DefinitionWizard::leave);
    const auto shortcut = [this](const QKeySequence& keys, auto deed) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, deed);
    };
    shortcut(Qt::ALT | Qt::Key_Left, [this] { goTo(step_ - 1); });
    shortcut(Qt::ALT | Qt::Key_Right, [this] { goTo(step_ + 1); });
    shortcut(Qt::Key_Escape, [this] { leave(); });
}

void DefinitionWizard::begin() { goTo(step_ >= 0 ? step_ : session_->memory().value(rememberedStep, 0).toInt()); }

void DefinitionWizard::goTo(int step)
{
    step_ = std::clamp(step, 0, steps() - 1);
    session_->memory().setValue(rememberedStep, step_);
    const Page& page = pages_[static_cast<std::size_t>(step_)];
    stack_->setCurrentWidget(page.area);
    page.step->enter();
    page.clause->showClause(page.step->clause());
    page.area->verticalScrollBar()->setValue(0);
    showPlace();
    // Once the step is laid out: what is hidden yet cannot take the focus.
    QTimer::singleShot(0, this, &DefinitionWizard::focusFirstField);
}

void DefinitionWizard::focusFirstField()
{
    if (!isVisible() || list_->hasFocus()) return;
    const Page& page = pages_[static_cast<std::size_t>(step_)];
    for (QWidget* next = page.step->nextInFocusChain(); next && next != page.step; next = next->nextInFocusChain()) {
        const bool field = page.step->isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled() && next->focusPolicy() & Qt::TabFocus;
        if (!field) continue;
        // Where nothing can be edited the step is read from its beginning.
        if (!draft_->isEditable() && next->mapTo(page.area->widget(), QPoint()).y() > page.area->viewport()->height()) break;
        next->setFocus(Qt::TabFocusReason);
        page.area->verticalScrollBar()->setValue(0);
        page.area->ensureWidgetVisible(next, 0, theme::small);
        return;
    }
    next_->setFocus();
}

void DefinitionWizard::showPlace()
{
    const QSignalBlocker quietList(list_), quietChoice(choice_);
    list_->setCurrentRow(step_);
    choice_->setCurrentIndex(step_);
    back_->setEnabled(step_ > 0);
    next_->setEnabled(step_ + 1 < steps());
    place_->setText(tr("Step %1 of %2").arg(step_ + 1).arg(steps()));
    setAccessibleName(tr("Step %1 of %2: %3").arg(step_ + 1).arg(steps()).arg(pages_[static_cast<std::size_t>(step_)].step->title()));
}

void DefinitionWizard::leave() { emit left(); }

void DefinitionWizard::follow(const AgreementLoad& load)
{
    for (const Page& page : pages_) page.step->follow(load);
}

void DefinitionWizard::forget()
{
    for (const Page& page : pages_) page.step->forget();
}

void DefinitionWizard::showPast(const PastImpactPtr& past)
{
    for (const Page& page : pages_) page.step->showPast(past);
}

void DefinitionWizard::lend(QWidget* impact) { supply_->lend(impact); }

QSize DefinitionWizard::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 10}; }

void DefinitionWizard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The list of steps where there is room for it, else a choice above the step.
    const bool wide = width() >= lettersForList * fontMetrics().averageCharWidth();
    list_->setVisible(wide);
    choice_->setVisible(!wide);
    // The choice says it, too.
    for (const Page& page : pages_) page.title->setVisible(wide);
}

void DefinitionWizard::retranslate()
{
    const QSignalBlocker quietList(list_), quietChoice(choice_);
    list_->setAccessibleName(tr("Steps"));
    choice_->setAccessibleName(tr("Steps"));
    list_->clear();
    choice_->clear();
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        const Page& page = pages_[i];
        page.step->retranslate();
        page.clause->retranslate();
        const QString numbered = QStringLiteral("%1  %2").arg(i + 1).arg(page.step->title());
        page.title->setText(numbered);
        page.explanation->setText(page.step->explanation());
        list_->addItem(numbered);
        choice_->addItem(numbered);
    }
    back_->setText(tr("Back"));
    back_->setToolTip(tr("One step back (Alt+Left)"));
    next_->setText(tr("Next"));
    next_->setToolTip(tr("One step on (Alt+Right)"));
    leave_->setText(tr("To the whole agreement"));
    leave_->setToolTip(tr("Leave the steps; they go on where you left them (Esc)"));
    if (step_ >= 0) showPlace();
}

}  // namespace handschlag::ui
