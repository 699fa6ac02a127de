#include "ui/feedback/figure_tiles.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {

FigureTiles::FigureTiles(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::large);
    constexpr std::array names{"feedbackAcceptance", "feedbackContradicted", "feedbackOverturned", "feedbackCovered", "feedbackLatency"};
    for (int tile = 0; tile < Tiles; ++tile) {
        const auto at = static_cast<std::size_t>(tile);
        auto* box = new QWidget(this);
        captions_[at] = theme::plainLabel({}, box);
        captions_[at]->setFont(theme::smallFont(font()));
        theme::setTone(captions_[at], theme::Tone::Muted);
        figures_[at] = theme::plainLabel({}, box);
        figures_[at]->setObjectName(QString::fromLatin1(names[at]));
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(captions_[at]);
        column->addWidget(figures_[at]);
        flow->addWidget(box);
    }
    retranslate();
}

void FigureTiles::set(Tile tile, const QString& figure, std::int64_t cases)
{
    QLabel* label = figures_[static_cast<std::size_t>(tile)];
    const bool thin = cases < thinEvidence;
    theme::setTone(label, thin ? theme::Tone::Muted : theme::Tone::Neutral);
    label->setText(thin && cases > 0 ? QStringLiteral("%1, %2").arg(figure, WaterfallWords::thin()) : figure);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(captions_[static_cast<std::size_t>(tile)]->text(), label->text()));
}

void FigureTiles::show(const insight::Feedback& feedback)
{
    feedback_ = feedback;
    const QString acceptance = FeedbackWords::figure(feedback.acceptance);
    set(Acceptance, feedback.pending > 0 ? tr("%1, %2 pending").arg(acceptance, count(feedback.pending)) : acceptance, feedback.acceptance.whole);
    set(Contradicted, FeedbackWords::figure(feedback.contradicted), feedback.contradicted.whole);
    set(Overturned, FeedbackWords::figure(feedback.overturned), feedback.overturned.whole);
    set(Covered, FeedbackWords::figure(feedback.covered), feedback.covered.whole);
    set(Latency, FeedbackWords::latency(feedback.latency), feedback.latency.n);
}

void FigureTiles::retranslate()
{
    captions_[Acceptance]->setText(tr("Accepted"));
    captions_[Contradicted]->setText(tr("Claims contradicted by what was known"));
    captions_[Overturned]->setText(tr("Overturned, of those ruled"));
    captions_[Covered]->setText(tr("Explained by text or fact"));
    captions_[Latency]->setText(tr("Median time to the decision"));
    show(insight::Feedback(feedback_));
}

}  // namespace handschlag::ui
