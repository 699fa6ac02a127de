#include "ui/feedback/figure_tiles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {

FigureTiles::FigureTiles(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::large);
    constexpr std::array names{"feedbackAcceptance", "feedbackContradicted", "feedbackOverturned", "feedbackCovered", "feedbackLatency"};
    for (std::size_t at = 0; at < labels_.size(); ++at) {
        Labels& tile = labels_[at];
        tile = {theme::plainLabel({}, this), theme::plainLabel({}, this), theme::plainLabel({}, this)};
        tile.figure->setObjectName(QString::fromLatin1(names[at]));
        tile.basis->setObjectName(QString::fromLatin1(names[at]) + QStringLiteral("Basis"));
        tile.figure->setFont(theme::headingFont(font()));
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        for (QLabel* label : {tile.caption, tile.figure, tile.basis}) column->addWidget(label);
        for (QLabel* label : {tile.caption, tile.basis}) {
            label->setFont(theme::smallFont(font()));
            label->setWordWrap(true);
            theme::setTone(label, theme::Tone::Muted);
        }
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    retranslate();
}

void FigureTiles::set(Tile tile, const QString& figure, const QString& basis, std::int64_t cases)
{
    const Labels& labels = labels_[tile];
    const bool thin = cases < thinEvidence;
    theme::setTone(labels.figure, thin ? theme::Tone::Muted : theme::Tone::Neutral);
    labels.figure->setText(figure);
    const QString note = thin && cases > 0 ? WaterfallWords::thin() : QString();
    labels.basis->setText(note.isEmpty() ? basis : basis + u'\n' + note);
    labels.figure->setAccessibleName(QStringLiteral("%1: %2, %3 %4").arg(labels.caption->text(), figure, basis, note).trimmed());
}

void FigureTiles::setRate(Tile tile, const pipeline::Rate& rate) { set(tile, WaterfallWords::rate(rate), FeedbackWords::basis(rate), rate.whole); }

void FigureTiles::show(const insight::Feedback& feedback)
{
    feedback_ = feedback;
    const QString accepted = FeedbackWords::basis(feedback.acceptance);
    set(Acceptance, WaterfallWords::rate(feedback.acceptance),
        feedback.pending > 0 ? tr("%1, %2 pending").arg(accepted, count(feedback.pending)) : accepted, feedback.acceptance.whole);
    setRate(Contradicted, feedback.contradicted);
    setRate(Overturned, feedback.overturned);
    setRate(Covered, feedback.covered);
    set(Latency, FeedbackWords::latency(feedback.latency), FeedbackWords::latencyBasis(feedback.latency), feedback.latency.n);
}

void FigureTiles::retranslate()
{
    labels_[Acceptance].caption->setText(tr("Accepted"));
    labels_[Contradicted].caption->setText(tr("Claims contradicted"));
    labels_[Overturned].caption->setText(tr("Rejections overturned"));
    labels_[Covered].caption->setText(tr("Rejections explained"));
    labels_[Latency].caption->setText(tr("Median time to decide"));
    labels_[Contradicted].figure->setToolTip(
        tr("Rejections whose claim the facts known at the handover do not bear out, of those that could be checked"));
    labels_[Overturned].figure->setToolTip(tr("Of the rejections that both sides ruled on"));
    labels_[Covered].figure->setToolTip(tr("Rejections with a text or a corrected fact, of all"));
    labels_[Latency].figure->setToolTip(tr("Business time from the handover to accepting or rejecting"));
    show(insight::Feedback(feedback_));
}

}  // namespace handschlag::ui
