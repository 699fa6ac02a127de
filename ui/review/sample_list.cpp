#include "ui/review/sample_list.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/feedback/feedback_words.h"
#include "ui/review/lines_view.h"
#include "ui/review/review_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

LineCell decisionCell(const review::SampleLead& sample, const FeedbackNames& names)
{
    if (!sample.rejected) return {.text = SampleList::tr("accepted"), .tone = theme::Tone::Ok};
    return {.text = SampleList::tr("rejected"), .tone = theme::Tone::Danger, .detail = QStringLiteral("%1 (%2)").arg(names.reason(sample.reason), names.clause(sample.clause))};
}

TextLine lineOf(const review::Report& report, const review::SampleLead& sample, const FeedbackNames& names)
{
    return {std::to_string(sample.handover.value),
            {{.text = ReviewWords::lead(report, sample.handover), .strong = true},
             {.text = date(sample.day)},
             {.text = QString::fromStdString(sample.category) + QString::number(sample.fitBand), .detail = SampleList::tr("readiness %1").arg(sample.readiness)},
             decisionCell(sample, names)}};
}

}  // namespace

SampleList::SampleList(QWidget* parent)
    : QWidget(parent), title_(theme::plainLabel({}, this)), hint_(theme::plainLabel({}, this)), table_(new LinesView(QStringLiteral("reviewSamples"), {6, 3, 3, 6}, this))
{
    title_->setFont(theme::headingFont(font()));
    hint_->setWordWrap(true);
    theme::setTone(hint_, theme::Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::medium, 0, 0);
    column->setSpacing(theme::small);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, hint_, table_}) column->addWidget(part);
    connect(table_, &LinesView::lineActivated, this, [this](const std::string& id) { emit chosen({std::stoll(id)}); });
}

void SampleList::present(const ReviewLoad& load)
{
    const auto& samples = load.report.samples;
    setVisible(!samples.empty());
    table_->lines().setHeaders({tr("Lead"), tr("Handed over"), tr("Rated"), tr("Sales said")});
    const FeedbackNames names(load.document());
    std::vector<TextLine> lines;
    for (const review::SampleLead& sample : samples) lines.push_back(lineOf(load.report, sample, names));
    table_->lines().setLines(std::move(lines));
}

void SampleList::retranslate()
{
    title_->setText(tr("Sample leads"));
    hint_->setText(tr("Drawn by lot from the quarter, the same for everybody: was this a lead worth handing over? Enter opens it."));
    table_->setAccessibleName(title_->text());
}

void SampleList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) title_->setFont(theme::headingFont(font()));
}

}  // namespace handschlag::ui
