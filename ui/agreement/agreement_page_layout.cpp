// How the Agreement page is laid out, and its words (declared in agreement_page.h).

#include "ui/agreement/agreement_page.h"

#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/agreement/agreement_actions.h"
#include "ui/agreement/bundle_file.h"
#include "ui/agreement/clause_list_model.h"
#include "ui/agreement/clause_view.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/draft_saver.h"
#include "ui/agreement/first_draft.h"
#include "ui/agreement/impact_live.h"
#include "ui/agreement/impact_panel.h"
#include "ui/agreement/question_strip.h"
#include "ui/agreement/version_header.h"
#include "ui/negotiation/negotiation_part.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/theme.h"
#include "ui/wizard/definition_wizard.h"

namespace handschlag::ui {
namespace {

constexpr int usualLeft = 240;
constexpr int usualMiddle = 560;
constexpr int usualRight = 340;
constexpr int lettersForThreeColumns = 125;
constexpr int linesForHeader = 28;

}  // namespace

void AgreementPage::createViews()
{
    header_ = new VersionHeader(actions_);
    actor_ = new ActorStrip(&session(), {agreement::Side::Marketing, agreement::Side::Sales});
    question_ = new QuestionStrip;
    list_ = new QListView;
    list_->setObjectName(QStringLiteral("clauseList"));
    list_->setModel(clauses_);
    list_->setUniformItemSizes(true);
    list_->setSpacing(2);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    impact_ = new ImpactPanel;
    live_ = new ImpactLive(&session(), draft_, impact_, this);
    clause_ = new ClauseView(draft_);
    negotiation_ = new NegotiationPart(&session(), {actor_, draft_, saver_, clause_->points()}, this);
    empty_ = new FirstDraft;
    splitter_ = new QSplitter(Qt::Horizontal);
    stack_ = new QStackedWidget;
    stepByStep_ = new QPushButton;
    stepByStep_->setObjectName(QStringLiteral("stepByStep"));
    wizard_ = new DefinitionWizard(&session(), draft_, {actions_->createKey, actions_->propose, actions_->sign, actions_->startTrial, actions_->exportBundle});
    wizard_->hide();
    layOut();
    retranslate();
}

void AgreementPage::layOut()
{
    left_ = new QSplitter(Qt::Vertical);
    left_->addWidget(list_);
    left_->setStretchFactor(0, 1);
    left_->setChildrenCollapsible(false);
    splitter_->addWidget(left_);
    splitter_->addWidget(clause_);
    splitter_->addWidget(impact_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({usualLeft, usualMiddle, usualRight});
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    for (QWidget* widget : {static_cast<QWidget*>(header_), static_cast<QWidget*>(actor_), static_cast<QWidget*>(question_)}) rows->addWidget(widget);
    rows->addWidget(splitter_, 1);
    rows->addWidget(wizard_, 1);
    auto* nothing = new QWidget;
    auto* nothingRows = new QVBoxLayout(nothing);
    nothingRows->addWidget(empty_, 1);
    nothingRows->addWidget(stepByStep_, 0, Qt::AlignHCenter);
    stack_->addWidget(content);
    stack_->addWidget(nothing);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    page->addWidget(stack_);
    session().memory().keep(splitter_, QStringLiteral("agreement/columns"));
}

void AgreementPage::placeImpact()
{
    if (!wizard_->isHidden()) return;  // the step of the forecast has it
    // Three columns where they fit; else the impact stands below the list of clauses.
    const bool wide = width() >= lettersForThreeColumns * fontMetrics().averageCharWidth();
    QSplitter* place = wide ? splitter_ : left_;
    if (impact_->parentWidget() == place) return;
    place->addWidget(impact_);
    impact_->show();
}

QSize AgreementPage::minimumSizeHint() const
{
    const int left = std::max(list_->minimumSizeHint().width(), impact_->minimumSizeHint().width());
    return {left + clause_->minimumSizeHint().width() + theme::huge, Page::minimumSizeHint().height()};
}

void AgreementPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeImpact();
    makeRoom();
}

void AgreementPage::makeRoom()
{
    // In a low window the steps need what the header takes; its actions keep their keys.
    header_->setVisible(wizard_->isHidden() || height() > linesForHeader * fontMetrics().height());
}

void AgreementPage::retranslate()
{
    list_->setAccessibleName(tr("Clauses"));
    clause_->setAccessibleName(tr("The selected clause"));
    empty_->retranslate();
    stepByStep_->setText(tr("Build a definition step by step…"));
    wizard_->retranslate();
    actions_->retranslate();
    header_->retranslate();
    actor_->retranslate();
    clauses_->retranslate();
    live_->retranslate();
    clause_->retranslate();
    if (load_.version.id) followPoints();
    if (load_.version.id) presentHeader();
}

}  // namespace handschlag::ui
