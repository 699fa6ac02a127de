#include "ui/agreement/what_if_backtest.h"

namespace handschlag::ui {
namespace {

constexpr int quietMilliseconds = 300;
constexpr int positionsOfCurve = 101;

}  // namespace

struct WhatIfBacktest::Request {
    LoadedPtr loaded;
    DocumentPtr baseline, draft;
    std::optional<scoring::Knob> knob;
};

/// What a run leaves for the next one: most edits change neither the leads nor what the draft is compared with.
struct WhatIfBacktest::Desk {
    Workers workers;
    LoadedPtr loaded;
    DocumentPtr baseline, draft;
    std::optional<usecase::BacktestReport> now, then;

    Result<PastImpactPtr> run(const Request& request, const Progress& progress)
    {
        if (request.loaded != loaded) {
            now.reset();
            then.reset();
            loaded = request.loaded;
        }
        auto done = follow(now, baseline, request.baseline, progress);
        if (done) done = follow(then, draft, request.draft, progress);
        if (!done) return std::unexpected(done.error());
        return std::make_shared<const PastImpact>(PastImpact{*now, *then});
    }

    Result<SweepPtr> sweep(const Request& request, const std::stop_token& stop) const
    {
        auto plan = scoring::compile(*request.draft);
        if (!plan) return std::unexpected(plan.error());
        const auto outcome = then->candidate.shown.value_or(insight::Outcome::Accepted);
        auto swept = insight::sweep(loaded->basis, *plan, *request.knob, outcome, workers, stop, positionsOfCurve);
        if (!swept) return std::unexpected(swept.error());
        return std::make_shared<const insight::Sweep>(std::move(*swept));
    }

private:
    Result<void> follow(std::optional<usecase::BacktestReport>& side, DocumentPtr& known, const DocumentPtr& wanted, const Progress& progress)
    {
        if (side && known == wanted) return {};
        side.reset();
        auto report = usecase::runBacktest(*loaded, *wanted, workers, progress);
        if (!report) return std::unexpected(report.error());
        side = std::move(*report);
        known = wanted;
        return {};
    }
};

WhatIfBacktest::WhatIfBacktest(Session* session, QObject* parent) : QObject(parent), session_(session), desk_(std::make_unique<Desk>())
{
    quiet_.setSingleShot(true);
    connect(&quiet_, &QTimer::timeout, this, &WhatIfBacktest::begin);
}

WhatIfBacktest::~WhatIfBacktest() = default;

void WhatIfBacktest::setBaseline(const std::string& product, DocumentPtr document)
{
    if (product != product_) refresh();
    product_ = product;
    if (baseline_ && *baseline_ == *document) return;
    baseline_ = std::move(document);
    wait();
}

void WhatIfBacktest::setDraft(DocumentPtr document)
{
    draft_ = std::move(document);
    wait();
}

void WhatIfBacktest::setKnob(const std::optional<scoring::Knob>& knob)
{
    if (knob == knob_) return;
    knob_ = knob;
    wait();
}

void WhatIfBacktest::refresh()
{
    ++generation_;
    loaded_.reset();
    wait();
}

void WhatIfBacktest::pause()
{
    quiet_.stop();
    ++round_;
    job_.cancel();
    running_ = false;
}

void WhatIfBacktest::wait()
{
    pause();
    if (baseline_ && draft_) quiet_.start(quietMilliseconds);
}

void WhatIfBacktest::load()
{
    if (loading_) return;
    loading_ = true;
    session_->tasks().run<LoadedPtr>(
        this,
        [product = product_, now = session_->now()](usecase::Store& store, const Progress& progress) -> Result<LoadedPtr> {
            auto loaded = usecase::loadBacktest(store, product, now, progress);
            if (!loaded) return std::unexpected(loaded.error());
            // Each side is run by itself, so that what counts now is not computed again with every edit.
            loaded->baseline.reset();
            return std::make_shared<const usecase::LoadedBacktest>(std::move(*loaded));
        },
        [this, generation = generation_](Result<LoadedPtr> answer) {
            loading_ = false;
            if (generation != generation_) return wait();
            if (!answer) {
                running_ = false;
                emit failed(answer.error());
                return;
            }
            loaded_ = std::move(*answer);
            if (running_) begin();
        });
}

void WhatIfBacktest::begin()
{
    running_ = true;
    emit started();
    if (!loaded_) return load();
    job_.post([this, round = round_, request = Request{loaded_, baseline_, draft_, knob_}](const std::stop_token& stop) {
        const Result<PastImpactPtr> impact = desk_->run(request, Progress{{}, stop});
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(this, [this, round, impact] { answer(round, impact); }, Qt::QueuedConnection);
        if (!impact || !request.knob) return;
        const Result<SweepPtr> sweep = desk_->sweep(request, stop);
        if (!sweep || stop.stop_requested()) return;
        QMetaObject::invokeMethod(this, [this, round, swept = *sweep] { answerSweep(round, swept); }, Qt::QueuedConnection);
    });
}

void WhatIfBacktest::answer(int round, const Result<PastImpactPtr>& impact)
{
    if (round != round_) return;
    running_ = false;
    if (impact)
        emit finished(*impact);
    else
        emit failed(impact.error());
}

void WhatIfBacktest::answerSweep(int round, const SweepPtr& sweep)
{
    if (round == round_) emit swept(sweep);
}

}  // namespace handschlag::ui
