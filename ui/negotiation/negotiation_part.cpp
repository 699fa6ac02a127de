#include "ui/negotiation/negotiation_part.h"

#include <algorithm>

#include "core/agreement/document_json.h"
#include "core/agreement/version_life.h"
#include "ui/agreement/agreement_actions.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/draft_saver.h"
#include "ui/negotiation/counter_dialog.h"
#include "ui/negotiation/negotiation_steps.h"
#include "ui/negotiation/points_view.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {

using agreement::Place;
using agreement::Side;
using agreement::VersionState;
using handover::ClauseKind;

NegotiationPart::NegotiationPart(Session* session, Places places, QWidget* page)
    : QObject(page), session_(session), places_(places), page_(page), steps_(new NegotiationSteps(session, this))
{
    connectView();
    connect(places_.draft, &Draft::editableChanged, this, &NegotiationPart::refresh);
    connect(steps_, &NegotiationSteps::done, this, &NegotiationPart::changed);
    connect(steps_, &NegotiationSteps::failed, this, &NegotiationPart::failed);
    connect(steps_, &NegotiationSteps::agreedToAll, this, &NegotiationPart::agreedToAll);
}

void NegotiationPart::connectView()
{
    PointsView* view = places_.view;
    connect(view, &PointsView::agreed, this, [this](const Place& place) {
        answerPoint(place, false, [place](NegotiationSteps& steps, VersionId version) { steps.agree(version, place); });
    });
    connect(view, &PointsView::declined, this, [this](const Place& place, const QString& reason) {
        answerPoint(place, false, [place, reason](NegotiationSteps& steps, VersionId version) { steps.decline(version, place, reason); });
    });
    connect(view, &PointsView::offerTaken, this, [this](const Place& place) {
        answerPoint(place, true, [place](NegotiationSteps& steps, VersionId version) { steps.takeOffer(version, place); });
    });
    connect(view, &PointsView::offerDeclined, this, [this](const Place& place, const QString& comment) {
        answerPoint(place, true, [place, comment](NegotiationSteps& steps, VersionId version) { steps.declineOffer(version, place, comment); });
    });
    connect(view, &PointsView::commented, this, [this](const Place& place, const QString& text) {
        places_.actor->act([this, place, text] { places_.saver->flush([this, place, text] { steps_->comment(load_.version.id, place, text); }); });
    });
    connect(view, &PointsView::counterWanted, this, &NegotiationPart::offerCounter);
    connect(view, &PointsView::takenBack, this, &NegotiationPart::takeBack);
}

void NegotiationPart::present(const AgreementLoad& load)
{
    load_ = load;
    redline_ = load.points.empty() ? std::vector<agreement::ClauseRedline>{} : agreement::redline(load.base, load.document, currentLanguage());
    refresh();
}

void NegotiationPart::showClause(ClauseKind kind)
{
    kind_ = kind;
    refresh();
}

ClauseKind NegotiationPart::kindOf(const agreement::Point& point) const
{
    const std::string& clause = point.change.clause;
    ClauseKind kind = handover::clauseKind(load_.document, clause);
    if (kind == ClauseKind::Unknown) kind = handover::clauseKind(load_.base, clause);
    // Title, organisation and zone stand at the head of the document and are agreed with its validity.
    return kind == ClauseKind::Unknown ? ClauseKind::Signatories : kind;
}

PointRights NegotiationPart::rights() const
{
    const VersionState state = load_.version.state;
    const bool proposed = state == VersionState::Proposed;
    const bool draft = state == VersionState::Draft;
    return {proposed, proposed || draft, proposed || draft, draft && places_.draft->isEditable()};
}

void NegotiationPart::refresh()
{
    if (kind_ == ClauseKind::Unknown) return;
    const PointContext context{load_.base, load_.document, load_.persons, session_->zone(), session_->now()};
    std::vector<PointWords> words;
    for (const agreement::Point& point : load_.points)
        if (kindOf(point) == kind_) words.push_back(pointWords(point, context));
    std::vector<agreement::ClauseRedline> here;
    for (const agreement::ClauseRedline& clause : redline_) {
        ClauseKind kind = handover::clauseKind(load_.document, clause.parent);
        if (kind == ClauseKind::Unknown) kind = handover::clauseKind(load_.base, clause.parent);
        if (kind == kind_) here.push_back(clause);
    }
    places_.view->show(words, rights(), here, load_.baseNumber);
}

std::array<PointCounts, 14> NegotiationPart::counts() const
{
    std::array<PointCounts, 14> counts{};
    for (const agreement::Point& point : load_.points) {
        PointCounts& clause = counts[static_cast<std::size_t>(clauseNumber(kindOf(point)) - 1)];
        ++clause.changes;
        if (agreement::isUnresolved(point.state)) ++clause.unresolved;
    }
    return counts;
}

ClauseKind NegotiationPart::firstUnresolved() const
{
    const auto first = std::ranges::find_if(load_.points, [](const agreement::Point& point) { return agreement::isUnresolved(point.state); });
    return first == load_.points.end() ? ClauseKind::Unknown : kindOf(*first);
}

int NegotiationPart::waitingFor(Side side) const
{
    return static_cast<int>(std::ranges::count_if(load_.points, [side](const agreement::Point& point) { return point.awaits() == side; }));
}

const agreement::Point* NegotiationPart::find(const Place& place) const { return agreement::findPoint(load_.points, place); }

void NegotiationPart::answer(Side side, std::function<void(NegotiationSteps&, VersionId)> deed)
{
    places_.actor->actFor(side, [this, deed = std::move(deed)] { places_.saver->flush([this, deed] { deed(*steps_, load_.version.id); }); });
}

void NegotiationPart::answerPoint(const Place& place, bool asAuthor, std::function<void(NegotiationSteps&, VersionId)> deed)
{
    const agreement::Point* point = find(place);
    if (point) answer(asAuthor ? point->authorSide : point->otherSide(), std::move(deed));
}

void NegotiationPart::agreeToAll()
{
    // Whoever has the most to answer; both sides may sit at this window.
    const Side side = session_->actor() && waitingFor(session_->actor()->side) > 0 ? session_->actor()->side
                      : waitingFor(Side::Sales) > 0                                ? Side::Sales
                                                                                   : Side::Marketing;
    answer(side, [](NegotiationSteps& steps, VersionId version) { steps.agreeToAll(version); });
}

void NegotiationPart::offerCounter(const Place& place)
{
    const agreement::Point* point = find(place);
    if (!point) return;
    auto* dialog = new CounterDialog(*point, load_.base, load_.document, page_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CounterDialog::offered, this, [this, place](const std::optional<nlohmann::json>& value, const QString& comment) {
        answerPoint(place, false,
                    [place, value, comment](NegotiationSteps& steps, VersionId version) { steps.counter(version, place, value, comment); });
    });
    dialog->open();
}

void NegotiationPart::takeBack(const Place& place)
{
    const agreement::Point* point = find(place);
    if (!point) return;
    const auto before = agreement::revert(agreement::toJson(places_.draft->document()), point->change);
    if (!before) return emit failed(before.error());
    const auto document = agreement::documentFromJson(*before);
    if (!document) return emit failed(document.error());
    places_.draft->edit(tr("Take a change back"), {}, [&document](agreement::Document& edited) { edited = *document; });
}

}  // namespace handschlag::ui
