#include "ui/agreement/impact_panel.h"

#include <QGridLayout>
#include <QLabel>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

int countOf(const DecisionCounts& counts, scoring::Decision decision)
{
    const auto found = counts.find(scoring::key(decision));
    return found == counts.end() ? 0 : found->second;
}

QString changeText(int change)
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

}  // namespace

ImpactPanel::ImpactPanel(QWidget* parent)
    : QFrame(parent), title_(theme::plainLabel()), nowTitle_(numberLabel()), draftTitle_(numberLabel()), basis_(theme::plainLabel())
{
    setObjectName(QStringLiteral("impactPanel"));
    setFrameShape(StyledPanel);
    title_->setFont(theme::headingFont(font()));
    basis_->setWordWrap(true);
    // A splitter does not ask for the height that wrapped text needs.
    basis_->setMinimumHeight(2 * basis_->fontMetrics().lineSpacing());
    basis_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    theme::setTone(basis_, theme::Tone::Muted);
    auto* grid = new QGridLayout(this);
    grid->addWidget(title_, 0, 0, 1, 4);
    grid->addWidget(nowTitle_, 1, 1);
    grid->addWidget(draftTitle_, 1, 2);
    int row = 2;
    for (std::size_t i = 0; i < decisionsInOrder().size(); ++i, ++row) {
        Line line{theme::plainLabel(), numberLabel(), numberLabel(), numberLabel()};
        line.draft->setObjectName(QStringLiteral("impact_") + QLatin1String(scoring::key(decisionsInOrder()[i])));
        int column = 0;
        for (QLabel* label : {line.name, line.now, line.draft, line.change}) grid->addWidget(label, row, column++);
        lines_.push_back(line);
    }
    grid->addWidget(basis_, row, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    retranslate();
}

void ImpactPanel::showImpact(const Impact& impact)
{
    impact_ = impact;
    running_ = false;
    problem_.clear();
    fill();
}

void ImpactPanel::showRunning()
{
    running_ = true;
    fill();
}

void ImpactPanel::showProblem(const QString& problem)
{
    running_ = false;
    problem_ = problem;
    fill();
}

void ImpactPanel::fill()
{
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        if (!impact_) {
            for (QLabel* label : {line.now, line.draft, line.change}) label->setText(QStringLiteral("–"));
            continue;
        }
        const int now = countOf(impact_->now, decisionsInOrder()[i]);
        const int draft = countOf(impact_->draft, decisionsInOrder()[i]);
        line.now->setText(count(now));
        line.draft->setText(count(draft));
        line.change->setText(changeText(draft - now));
        theme::setTone(line.change, draft == now ? theme::Tone::Muted : theme::Tone::Accent);
    }
    if (!problem_.isEmpty())
        basis_->setText(problem_);
    else if (running_)
        basis_->setText(tr("Scoring every lead…"));
    else if (impact_)
        basis_->setText(impact_->leads == 0 ? tr("No leads yet: import some to see what the agreement does.")
                                            : tr("All %1 leads, judged as of now").arg(count(impact_->leads)));
}

void ImpactPanel::retranslate()
{
    title_->setText(tr("Impact"));
    nowTitle_->setText(tr("now"));
    draftTitle_->setText(tr("draft"));
    for (std::size_t i = 0; i < lines_.size(); ++i) lines_[i].name->setText(name(decisionsInOrder()[i]));
    fill();
}

}  // namespace handschlag::ui
