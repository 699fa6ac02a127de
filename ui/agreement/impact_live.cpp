#include "ui/agreement/impact_live.h"

#include "ui/agreement/draft.h"
#include "ui/agreement/flips_dialog.h"
#include "ui/agreement/threshold_part.h"
#include "ui/shared/messages.h"

namespace handschlag::ui {
namespace {

constexpr int frameMilliseconds = 16;

}  // namespace

ImpactLive::ImpactLive(Session* session, Draft* draft, ImpactPanel* panel, QObject* parent)
    : QObject(parent), session_(session), draft_(draft), panel_(panel), past_(session)
{
    frame_.setSingleShot(true);
    frame_.setInterval(frameMilliseconds);
    frame_.setTimerType(Qt::PreciseTimer);
    connect(&frame_, &QTimer::timeout, this, &ImpactLive::showTurned);
    connect(draft, &Draft::changed, this, &ImpactLive::draftChanged);
    connect(draft, &Draft::editableChanged, &panel->threshold(), &ThresholdPart::setEditable);
    connectPanel();
}

void ImpactLive::connectPanel()
{
    connect(&whatIf_, &WhatIf::started, panel_, &ImpactPanel::showCounting);
    connect(&whatIf_, &WhatIf::counted, panel_, &ImpactPanel::showImpact);
    connect(&whatIf_, &WhatIf::failed, panel_, [this](const Error& error) { panel_->showProblem(sentence(error)); });
    connect(&whatIf_, &WhatIf::listed, this, [this](const FlipList& flips) {
        if (dialog_) dialog_->setFlips(flips);
    });
    connect(&past_, &WhatIfBacktest::started, panel_, [this] { panel_->showPlaying(true); });
    connect(&past_, &WhatIfBacktest::finished, panel_, &ImpactPanel::showPast);
    connect(&past_, &WhatIfBacktest::finished, this, &ImpactLive::played);
    connect(&past_, &WhatIfBacktest::failed, panel_, [this](const Error& error) { panel_->showPastProblem(sentence(error)); });
    ThresholdPart& threshold = panel_->threshold();
    connect(&past_, &WhatIfBacktest::swept, &threshold, &ThresholdPart::setSweep);
    connect(&threshold, &ThresholdPart::knobChanged, &past_, [this] { past_.setKnob(panel_->threshold().knob()); });
    connect(&threshold, &ThresholdPart::turning, this, &ImpactLive::turning);
    connect(&threshold, &ThresholdPart::turned, this, [this](qlonglong points) { turnTo(points, {}); });
    connect(&threshold, &ThresholdPart::stepped, this, &ImpactLive::step);
    connect(&threshold, &ThresholdPart::cancelled, this, &ImpactLive::draftChanged);
    connect(panel_, &ImpactPanel::flipsRequested, this, &ImpactLive::showFlips);
}

void ImpactLive::setCompared(ImpactPanel::Compared compared, int version, const agreement::Document& document)
{
    panel_->setCompared(compared, version);
    if (compared_ && *compared_ == document) return;
    compared_ = std::make_shared<const agreement::Document>(document);
    whatIf_.setBaseline(compared_);
    past_.setBaseline(document.product, compared_);
    if (document_) panel_->threshold().setDocuments(document_, compared_);
}

void ImpactLive::draftChanged()
{
    frame_.stop();
    turnedTo_.reset();
    document_ = std::make_shared<const agreement::Document>(draft_->document());
    whatIf_.setDraft(document_);
    past_.setDraft(document_);
    panel_->threshold().setDocuments(document_, compared_);
}

void ImpactLive::turning(qlonglong points)
{
    past_.pause();
    turnedTo_ = points;
    if (!frame_.isActive()) {
        showTurned();
        frame_.start();
    }
}

void ImpactLive::showTurned()
{
    const auto knob = panel_->threshold().knob();
    if (!turnedTo_ || !knob) return;
    whatIf_.preview(std::make_shared<const agreement::Document>(scoring::turned(*document_, *knob, *turnedTo_)));
    turnedTo_.reset();
}

void ImpactLive::step(qlonglong points)
{
    // Steps by keys in a row are taken back at once, like digits typed in a row; a drag is a step by itself.
    if (const auto knob = panel_->threshold().knob())
        turnTo(points, QStringLiteral("impact.knob.%1.%2").arg(static_cast<int>(knob->kind)).arg(knob->place));
}

void ImpactLive::turnTo(qlonglong points, const QString& place)
{
    const auto knob = panel_->threshold().knob();
    if (!knob) return;
    draft_->edit(tr("Threshold"), place, [&](agreement::Document& document) { document = scoring::turned(document, *knob, points); });
}

void ImpactLive::follow(const ChangeSet& changes)
{
    const bool leads = changes.touches(Table::Lead) || changes.touches(Table::Activity);
    if (leads) reload();
    if (leads || changes.touches(Table::Cycle) || changes.touches(Table::StageEvent) || changes.touches(Table::Handover) || changes.touches(Table::Person))
        past_.refresh();
}

void ImpactLive::reload()
{
    if (loading_) {
        loadAgain_ = true;
        return;
    }
    loading_ = true;
    loadAgain_ = false;
    session_->tasks().run<leads::PopulationPtr>(
        this, [](usecase::Store& store, const Progress&) { return store.leads().population(); },
        [this](Result<leads::PopulationPtr> answer) {
            loading_ = false;
            if (answer)
                whatIf_.load(std::move(*answer), session_->now());
            else
                panel_->showProblem(sentence(answer.error()));
            if (loadAgain_) reload();
        });
}

void ImpactLive::showFlips()
{
    if (!dialog_) {
        dialog_ = new FlipsDialog(session_->memory(), panel_->window());
        dialog_->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog_, &FlipsDialog::leadOpened, this, [this](LeadId lead) {
            dialog_->close();
            emit leadOpened(lead);
        });
        connect(dialog_, &QDialog::finished, this, [this] { whatIf_.listFlips(false); });
    }
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
    whatIf_.listFlips(true);
}

void ImpactLive::retranslate() { panel_->retranslate(); }

}  // namespace handschlag::ui
