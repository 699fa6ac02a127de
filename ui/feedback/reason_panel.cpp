#include "ui/feedback/reason_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/feedback/feedback_actions.h"
#include "ui/feedback/remedy_panel.h"
#include "ui/shared/formats.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/shell/session.h"

namespace handschlag::ui {
namespace {

constexpr std::array columnLetters{14, 17, 17, 24, 16, 14};
static_assert(columnLetters.size() == static_cast<std::size_t>(RejectionColumn::Count));

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

}  // namespace

ReasonPanel::ReasonPanel(Session* session, FeedbackActions* actions, ActorStrip* actor, QWidget* parent)
    : QWidget(parent),
      model_(new RejectionListModel(session->zone(), this)),
      remedies_(new RemedyPanel(session, actor, this)),
      title_(theme::plainLabel({}, this)),
      basis_(theme::plainLabel({}, this)),
      detail_(theme::plainLabel({}, this)),
      table_(new TableView(this)),
      disputes_(buttonFor(actions->openDisputes, this)),
      clauseButton_(buttonFor(actions->openClause, this))
{
    createViews(*session, *actions);
    retranslate();
}

void ReasonPanel::createViews(Session& session, FeedbackActions& actions)
{
    title_->setObjectName(QStringLiteral("feedbackReasonTitle"));
    title_->setFont(theme::headingFont(font()));
    detail_->setObjectName(QStringLiteral("feedbackRejection"));
    detail_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {title_, basis_, detail_}) label->setWordWrap(true);
    theme::setTone(basis_, theme::Tone::Muted);
    table_->setObjectName(QStringLiteral("feedbackRejections"));
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    for (std::size_t column = 0; column < columnLetters.size(); ++column)
        table_->setColumnWidth(static_cast<int>(column), columnLetters[column] * fontMetrics().averageCharWidth());
    table_->keepColumns(session.memory(), QStringLiteral("feedback/rejection_list"));
    auto* buttons = new QHBoxLayout;
    for (QToolButton* button : {clauseButton_, disputes_}) buttons->addWidget(button);
    buttons->addStretch(1);
    auto* top = new QWidget(this);
    auto* above = new QVBoxLayout(top);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(theme::tight);
    above->addWidget(title_);
    above->addWidget(basis_);
    above->addLayout(buttons);
    above->addWidget(table_, 1);
    above->addWidget(detail_);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->addWidget(top);
    both->addWidget(remedies_);
    both->setChildrenCollapsible(false);
    both->setSizes({260, 320});
    session.memory().keep(both, QStringLiteral("feedback/reason_splitter"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(both);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReasonPanel::showDetail);
    connect(model_, &QAbstractItemModel::dataChanged, this, &ReasonPanel::showDetail);
    connect(table_, &TableView::rowActivated, actions.openLead, &QAction::trigger);
}

void ReasonPanel::present(const FeedbackLoad& load, const FeedbackNames& names, const std::string& reason, const std::string& clause)
{
    auto rows = rejectionsOf(load, reason, clause);
    const auto rejections = static_cast<std::int64_t>(rows.size());
    model_->setRows(std::move(rows));
    showDetail();
    title_->setText(QStringLiteral("%1 · %2").arg(names.reason(reason), names.clause(clause)));
    basis_->setText(tr("%n rejection(s), by day and without names of whoever decided.", nullptr, static_cast<int>(rejections)));
    clauseButton_->setVisible(!clause.empty());
    disputes_->setVisible(dispute().has_value());
    remedies_->ask({load.report.query, reason, clause, rejections, load.agreement}, load.document);
}

/// What sales said of the selected rejection, in full.
void ReasonPanel::showDetail()
{
    const RejectionRow* row = model_->rowAt(table_->currentIndex());
    QStringList parts;
    if (row) parts << FeedbackWords::said(row->fact, row->comment) << FeedbackWords::claim(row->claim) << FeedbackWords::ruling(row->ruling);
    parts.removeAll(QString());
    detail_->setText(row ? QStringLiteral("%1: %2").arg(QString::fromStdString(row->name), parts.join(QStringLiteral(" · "))) : QString());
    detail_->setVisible(row);
}

void ReasonPanel::clear()
{
    model_->setRows({});
    showDetail();
    title_->clear();
    basis_->clear();
    clauseButton_->hide();
    disputes_->hide();
    remedies_->clear();
}

std::optional<LeadId> ReasonPanel::lead() const
{
    const RejectionRow* row = model_->rowAt(table_->currentIndex());
    return row ? std::optional(row->lead) : std::nullopt;
}

std::optional<HandoverId> ReasonPanel::dispute() const
{
    const auto found = std::ranges::find(model_->rows(), insight::Ruling::Open, &RejectionRow::ruling);
    return found == model_->rows().end() ? std::nullopt : std::optional(found->handover);
}

void ReasonPanel::retranslate()
{
    table_->setAccessibleName(tr("Rejections with the chosen reason; Enter opens the lead"));
    model_->retranslate();
    remedies_->retranslate();
}

}  // namespace handschlag::ui
