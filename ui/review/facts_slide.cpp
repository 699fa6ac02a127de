#include "ui/review/facts_slide.h"

#include <QVBoxLayout>

#include "ui/review/lines_view.h"

namespace handschlag::ui {

FactsSlide::FactsSlide(const SlideTools& tools, const QString& name, std::vector<int> weights, Tell tell, QWidget* parent)
    : Slide(tools, parent), tell_(std::move(tell)), view_(new LinesView(name, std::move(weights)))
{
    column()->addWidget(view_);
    connect(view_, &LinesView::lineActivated, this, [this](const std::string& id) { emit lineActivated(id); });
}

void FactsSlide::fill(const ReviewLoad& load)
{
    const SlideFacts facts = tell_(load);
    if (facts.lines.empty() && facts.headline.isEmpty()) return showEmpty(facts.emptySentence, facts.emptyHint, facts.button, facts.page);
    say(facts.headline);
    view_->lines().setHeaders(facts.headers);
    view_->lines().setLines(facts.lines);
    view_->setVisible(!facts.lines.empty());
    showContent();
}

}  // namespace handschlag::ui
