#include "ui/agreement/impact_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/agreement/threshold_part.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int usualLetters = 54;
constexpr int leastLetters = 40;

QString changeText(std::int64_t change)
{
    if (change == 0) return QStringLiteral("=");
    return (change > 0 ? QStringLiteral("▲ +") : QStringLiteral("▼ −")) + count(std::abs(change));
}

QLabel* numberLabel()
{
    QLabel* label = theme::plainLabel();
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QLabel* smallLabel(const QFont& font)
{
    QLabel* label = theme::plainLabel();
    label->setFont(theme::smallFont(font));
    label->setWordWrap(true);
    theme::setTone(label, theme::Tone::Muted);
    return label;
}

std::int64_t countOf(const DecisionCounts& counts, scoring::Decision decision) { return counts[static_cast<std::size_t>(decision)]; }

}  // namespace

ImpactPanel::ImpactPanel(QWidget* parent)
    : QFrame(parent), title_(theme::plainLabel()), state_(theme::plainLabel()), problem_(theme::plainLabel()), scroll_(new QScrollArea),
      nowTitle_(numberLabel()), draftTitle_(numberLabel()), basis_(smallLabel(font())), flips_(new QPushButton), quarterTitle_(theme::plainLabel()),
      threshold_(new ThresholdPart), empty_(new EmptyState(QStringLiteral("leads")))
{
    setObjectName(QStringLiteral("impactPanel"));
    setFrameShape(StyledPanel);
    title_->setFont(theme::headingFont(font()));
    quarterTitle_->setFont(theme::headingFont(font()));
    state_->setObjectName(QStringLiteral("impactState"));
    theme::setTone(state_, theme::Tone::Muted);
    problem_->setObjectName(QStringLiteral("impactProblem"));
    problem_->setWordWrap(true);
    theme::setTone(problem_, theme::Tone::Warn);
    flips_->setObjectName(QStringLiteral("impactFlips"));
    empty_->setObjectName(QStringLiteral("impactEmpty"));
    auto* top = new QHBoxLayout;
    top->addWidget(title_);
    top->addStretch(1);
    top->addWidget(state_);
    scroll_->setWidget(createContent());
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page's own ground, not that of a list.
    scroll_->viewport()->setAutoFillBackground(false);
    scroll_->widget()->setAutoFillBackground(false);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::small, theme::small, theme::small, theme::small);
    rows->setSpacing(theme::tight);
    rows->addLayout(top);
    rows->addWidget(problem_);
    rows->addWidget(scroll_, 1);
    rows->addWidget(empty_, 1);
    connect(flips_, &QPushButton::clicked, this, &ImpactPanel::flipsRequested);
    connect(empty_, &EmptyState::buttonClicked, this, &ImpactPanel::importRequested);
    retranslate();
}

QWidget* ImpactPanel::createContent()
{
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, theme::tight, 0);
    rows->setSpacing(theme::small);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::medium);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    // Of one width whatever it says: the numbers beside it stay where they are.
    grid->setColumnMinimumWidth(3, fontMetrics().horizontalAdvance(changeText(-9'999)));
    grid->addWidget(nowTitle_, 0, 1);
    grid->addWidget(draftTitle_, 0, 2);
    int row = 1;
    addDecisions(grid, row);
    grid->addWidget(basis_, row++, 0, 1, 4);
    grid->addWidget(flips_, row++, 0, 1, 4);
    grid->setRowMinimumHeight(row++, theme::tight);
    // Beside each other in sight: the line that is dragged and the counts that follow it.
    grid->addWidget(threshold_, row++, 0, 1, 4);
    grid->addWidget(quarterTitle_, row++, 0, 1, 4);
    addFigures(grid, row);
    rows->addLayout(grid);
    rows->addStretch(1);
    return content;
}

void ImpactPanel::addDecisions(QGridLayout* grid, int& row)
{
    for (const scoring::Decision decision : decisionsInOrder()) {
        Line line{theme::plainLabel(), numberLabel(), numberLabel(), numberLabel()};
        line.draft->setObjectName(QStringLiteral("impact_") + QLatin1String(scoring::key(decision)));
        line.now->setObjectName(QStringLiteral("impactNow_") + QLatin1String(scoring::key(decision)));
        int column = 0;
        for (QLabel* label : {line.name, line.now, line.draft, line.change}) grid->addWidget(label, row, column++);
        lines_.push_back(line);
        ++row;
    }
}

void ImpactPanel::addFigures(QGridLayout* grid, int& row)
{
    for (const ImpactFigure& figure : ImpactWords::figures(nullptr)) {
        FigureLine line{theme::plainLabel(), numberLabel(), numberLabel(), numberLabel(), smallLabel(font())};
        line.draft->setObjectName(QStringLiteral("past_") + figure.key);
        line.now->setObjectName(QStringLiteral("pastNow_") + figure.key);
        line.basis->setObjectName(QStringLiteral("pastBasis_") + figure.key);
        int column = 0;
        for (QLabel* label : {line.name, line.now, line.draft, line.sign}) grid->addWidget(label, row, column++);
        grid->addWidget(line.basis, row + 1, 0, 1, 4);
        figures_.push_back(line);
        row += 2;
    }
}

void ImpactPanel::setCompared(Compared compared, int version)
{
    compared_ = compared;
    version_ = version;
    fillDecisions();
}

void ImpactPanel::showImpact(const Impact& impact)
{
    impact_ = impact;
    counting_ = false;
    problemText_.clear();
    fillDecisions();
    fillFlips();
    fillState();
}

void ImpactPanel::showPast(const PastImpactPtr& past)
{
    past_ = past;
    playing_ = false;
    pastProblem_.clear();
    fillFigures();
    fillState();
}

void ImpactPanel::showCounting()
{
    counting_ = true;
    fillState();
}

void ImpactPanel::showPlaying(bool running)
{
    playing_ = running;
    fillState();
}

void ImpactPanel::showProblem(const QString& problem)
{
    counting_ = false;
    problemText_ = problem;
    fillState();
}

void ImpactPanel::showPastProblem(const QString& problem)
{
    playing_ = false;
    pastProblem_ = problem;
    fillState();
}

QString ImpactPanel::comparedText() const
{
    switch (compared_) {
        case Compared::InForce: return tr("version %1 in force").arg(version_);
        case Compared::Trial: return tr("version %1 on trial").arg(version_);
        case Compared::AsLoaded: break;
    }
    return tr("this version as it was opened");
}

void ImpactPanel::fillDecisions()
{
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        if (!impact_) {
            for (QLabel* label : {line.now, line.draft, line.change}) label->setText(QStringLiteral("–"));
            continue;
        }
        const std::int64_t now = countOf(impact_->now, decisionsInOrder()[i]);
        const std::int64_t draft = countOf(impact_->draft, decisionsInOrder()[i]);
        line.now->setText(count(now));
        line.draft->setText(count(draft));
        line.change->setText(changeText(draft - now));
        theme::setTone(line.change, draft == now ? theme::Tone::Muted : theme::Tone::Accent);
    }
    basis_->setText(impact_ ? tr("All %1 leads as of now, compared with %2").arg(count(impact_->leads), comparedText()) : QString());
}

void ImpactPanel::fillFlips()
{
    const bool any = impact_ && impact_->out + impact_->in > 0;
    flips_->setEnabled(any);
    flips_->setText(any ? tr("Leads that flip: %1 out, %2 in").arg(count(impact_->out), count(impact_->in)) : tr("No lead flips"));
}

void ImpactPanel::fillFigures()
{
    const auto figures = ImpactWords::figures(past_.get());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const ImpactFigure& figure = figures[i];
        const FigureLine& line = figures_[i];
        line.name->setText(figure.name);
        line.now->setText(figure.now);
        line.draft->setText(figure.draft);
        line.sign->setText(figure.alarming ? QStringLiteral("!") : QString());
        line.basis->setText(figure.basis);
        line.basis->setVisible(!figure.basis.isEmpty());
        theme::setTone(line.draft, figure.known ? theme::Tone::Neutral : theme::Tone::Muted);
        theme::setTone(line.sign, theme::Tone::Warn);
        theme::setTone(line.basis, figure.alarming ? theme::Tone::Warn : theme::Tone::Muted);
    }
}

void ImpactPanel::fillState()
{
    const bool none = impact_ && impact_->leads == 0;
    empty_->setVisible(none);
    scroll_->setVisible(!none);
    const QString& problem = problemText_.isEmpty() ? pastProblem_ : problemText_;
    problem_->setVisible(!problem.isEmpty() && !none);
    problem_->setText(problem);
    if (none)
        state_->clear();
    else if (counting_)
        state_->setText(tr("counting…"));
    else
        state_->setText(playing_ ? tr("playing history again…") : QString());
}

QSize ImpactPanel::sizeHint() const { return {fontMetrics().averageCharWidth() * usualLetters, QFrame::sizeHint().height()}; }

QSize ImpactPanel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * leastLetters, fontMetrics().height() * 8}; }

void ImpactPanel::retranslate()
{
    title_->setText(tr("Impact"));
    nowTitle_->setText(tr("now"));
    draftTitle_->setText(tr("draft"));
    quarterTitle_->setText(tr("A quarter, by history played again"));
    empty_->setTexts(tr("No leads yet"), tr("Import some to see what the agreement does."), tr("Import leads"));
    for (std::size_t i = 0; i < lines_.size(); ++i) lines_[i].name->setText(name(decisionsInOrder()[i]));
    threshold_->retranslate();
    fillDecisions();
    fillFlips();
    fillFigures();
    fillState();
}

}  // namespace handschlag::ui
