#include "ui/agreement/impact_scorer.h"

namespace handschlag::ui {
namespace {

constexpr int delayMilliseconds = 250;

}  // namespace

ImpactScorer::ImpactScorer(Session* session, QObject* parent) : QObject(parent), session_(session)
{
    delay_.setSingleShot(true);
    connect(&delay_, &QTimer::timeout, this, &ImpactScorer::scoreNext);
}

void ImpactScorer::setBaseline(const agreement::Document& document)
{
    if (baseline_ == document) return;
    baseline_ = document;
    baselineCounts_.reset();
    ++round_;
    delay_.start(0);
}

void ImpactScorer::setDraft(const agreement::Document& document)
{
    draft_ = document;
    draftWaits_ = true;
    delay_.start(delayMilliseconds);
}

void ImpactScorer::refresh()
{
    baselineCounts_.reset();
    draftWaits_ = draft_.has_value();
    ++round_;
    delay_.start(delayMilliseconds);
}

void ImpactScorer::scoreNext()
{
    if (running_) return;
    if (baseline_ && !baselineCounts_) {
        run(*baseline_, true);
    } else if (draft_ && draftWaits_) {
        draftWaits_ = false;
        run(*draft_, false);
    }
}

void ImpactScorer::run(const agreement::Document& document, bool baseline)
{
    running_ = true;
    emit started();
    session_->tasks().run<Answer>(
        this,
        [document, now = session_->now()](usecase::Store& store, const Progress&) -> Result<Answer> {
            const auto scored = usecase::scoreAll(store, document, now);
            if (!scored) return std::unexpected(scored.error());
            return Answer{scored->report.byDecision, scored->report.leads};
        },
        [this, baseline, round = round_](Result<Answer> answer) {
            running_ = false;
            if (baseline)
                baselineCounts_ = answer ? answer->counts : DecisionCounts{};
            else if (answer && round == round_)
                emit finished({answer->leads, baselineCounts_.value_or(DecisionCounts{}), answer->counts});
            else if (!answer)
                emit failed(answer.error());
            if (round != round_) {
                baselineCounts_.reset();
                draftWaits_ = draft_.has_value();
            }
            scoreNext();
        });
}

}  // namespace handschlag::ui
