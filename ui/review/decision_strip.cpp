#include "ui/review/decision_strip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/review/facts_slide.h"
#include "ui/review/lines_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int mostLines = 6;

}  // namespace

DecisionStrip::DecisionStrip(QAction* add, QWidget* parent)
    : QWidget(parent), title_(theme::plainLabel({}, this)), add_(new QToolButton(this)), table_(new LinesView(QStringLiteral("decisionStrip"), decisionWeights, this))
{
    title_->setObjectName(QStringLiteral("decisionStripTitle"));
    title_->setFont(theme::headingFont(font()));
    add_->setDefaultAction(add);
    add_->setObjectName(QStringLiteral("decisionAdd"));
    add_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add_->setFocusPolicy(Qt::StrongFocus);
    table_->setMostLines(mostLines);
    auto* top = new QHBoxLayout;
    top->addWidget(title_);
    top->addStretch();
    top->addWidget(add_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addLayout(top);
    column->addWidget(table_);
    connect(table_, &LinesView::lineActivated, this, [this](const std::string& id) { emit decisionRequested(std::stoll(id)); });
}

void DecisionStrip::present(const ReviewLoad& load)
{
    const auto& decisions = load.report.decisions;
    title_->setText(decisions.empty() ? tr("No decisions yet") : tr("%n decision(s)", nullptr, static_cast<int>(decisions.size())));
    table_->lines().setHeaders(decisionHeaders(false));
    table_->lines().setLines(decisionLines(decisions, load, DecisionList::Strip));
    empty_ = decisions.empty();
    showTable();
    table_->setAccessibleName(tr("Decisions of this review"));
}

void DecisionStrip::setListed(bool listed)
{
    listed_ = listed;
    showTable();
}

void DecisionStrip::showTable() { table_->setVisible(!empty_ && !listed_); }

}  // namespace handschlag::ui
