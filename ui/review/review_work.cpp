#include "ui/review/review_work.h"

#include <algorithm>

#include "core/usecase/agreements.h"
#include "core/usecase/handover_work.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/review_ports.h"

namespace handschlag::ui {
namespace {

using usecase::Store;

/// The row as it stands now, so that taking back does not fail on its own number.
Result<review::Decision> standing(Store& store, const review::Decision& wanted)
{
    const auto all = store.reviews().decisions(wanted.review.product);
    if (!all) return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, wanted.id, &review::Decision::id);
    if (found == all->end()) return refuse(usecase::codes::reviewUnknownRow, {std::to_string(wanted.id)});
    return *found;
}

template <class T>
Result<void> plain(const Result<T>& result)
{
    return result ? Result<void>{} : std::unexpected(result.error());
}

}  // namespace

void ReviewWork::run(Deed deed, const QString& message, std::function<bool(const Error&)> failed)
{
    session_->tasks().run<Step>(
        this, [deed = std::move(deed)](Store& store, const Progress&) { return deed(store); },
        [this, message, failed = std::move(failed)](Result<Step> answer) {
            if (!answer) {
                if (!failed || !failed(answer.error())) emit refused(answer.error());
                return;
            }
            if (*answer) done_.push_back(std::move(*answer));
            emit undoChanged();
            emit settled(message);
        });
}

void ReviewWork::addDecision(const review::Decision& decision)
{
    run(
        [decision, actor = actor(), now = session_->now()](Store& store) -> Result<Step> {
            const auto added = usecase::addDecision(store, decision, actor, now);
            if (!added) return std::unexpected(added.error());
            return Step([wanted = *added, actor, now](Store& again) -> Result<void> {
                auto row = standing(again, wanted);
                if (!row) return std::unexpected(row.error());
                row->state = review::DecisionState::Dropped;
                return plain(usecase::changeDecision(again, *row, actor, now));
            });
        },
        tr("The decision is noted."));
}

void ReviewWork::changeDecision(const review::Decision& before, const review::Decision& decision)
{
    run(
        [before, decision, actor = actor(), now = session_->now()](Store& store) -> Result<Step> {
            const auto changed = usecase::changeDecision(store, decision, actor, now);
            if (!changed) return std::unexpected(changed.error());
            return Step([before, row = changed->rowVersion, actor, now](Store& again) -> Result<void> {
                review::Decision back = before;
                back.rowVersion = row;
                return plain(usecase::changeDecision(again, back, actor, now));
            });
        },
        tr("The decision is changed."));
}

void ReviewWork::changePoint(const review::ReviewKey& review, const review::AgendaPoint& before, const review::AgendaPoint& point)
{
    run(
        [review, before, point, actor = actor()](Store& store) -> Result<Step> {
            const auto changed = usecase::changePoint(store, review, point, actor);
            if (!changed) return std::unexpected(changed.error());
            return Step([review, before, row = changed->rowVersion, actor](Store& again) -> Result<void> {
                review::AgendaPoint back = before;
                back.rowVersion = row;
                return plain(usecase::changePoint(again, review, back, actor));
            });
        },
        {});
}

void ReviewWork::addPoint(const review::ReviewKey& review, const QString& title)
{
    run(
        [review, text = title.toStdString(), actor = actor()](Store& store) -> Result<Step> {
            const auto added = usecase::addPoint(store, review, text, actor);
            if (!added) return std::unexpected(added.error());
            return Step([review, point = *added, actor](Store& again) -> Result<void> {
                review::AgendaPoint hidden = point;
                hidden.hidden = true;
                return plain(usecase::changePoint(again, review, hidden, actor));
            });
        },
        tr("“%1” is on the agenda.").arg(title));
}

void ReviewWork::orderAgenda(const review::ReviewKey& review, const std::vector<std::string>& before, const std::vector<std::string>& keys)
{
    run(
        [review, before, keys, actor = actor()](Store& store) -> Result<Step> {
            if (const auto ordered = usecase::orderAgenda(store, review, keys, actor); !ordered) return std::unexpected(ordered.error());
            return Step([review, before, actor](Store& again) { return plain(usecase::orderAgenda(again, review, before, actor)); });
        },
        {});
}

void ReviewWork::setVoice(const review::ReviewKey& review, PersonId person, const QString& question, const QString& before, const QString& answer)
{
    run(
        [review, person, asked = question.toStdString(), before = before.toStdString(), text = answer.toStdString(),
         now = session_->now()](Store& store) -> Result<Step> {
            if (const auto set = usecase::setVoice(store, review, asked, text, person, now); !set) return std::unexpected(set.error());
            return Step([=](Store& again) { return usecase::setVoice(again, review, asked, before, person, now); });
        },
        answer.isEmpty() ? tr("The answer is taken back.") : tr("The answer is kept; the list gives no names."));
}

void ReviewWork::setQuestions(const std::vector<std::string>& questions)
{
    run(
        [questions, product = session_->product(), actor = actor()](Store& store) -> Result<Step> {
            if (const auto set = usecase::setVoiceQuestions(store, product, questions, actor); !set) return std::unexpected(set.error());
            return Step{};
        },
        tr("The questions are kept."));
}

void ReviewWork::rule(HandoverId handover, const QString& title, usecase::Verdict verdict, const QString& reason)
{
    session_->tasks().run<handover::Handover>(
        this,
        [handover, verdict, text = reason.toStdString(), actor = actor(), now = session_->now()](Store& store, const Progress&) {
            return usecase::rule(store, handover, verdict, text, actor, now);
        },
        [this, handover, title, verdict, actor = actor()](Result<handover::Handover> ruled) {
            if (!ruled) {
                emit refused(ruled.error());
                return;
            }
            done_.emplace_back([handover, actor, now = session_->now()](Store& again) { return plain(usecase::undoDecision(again, handover, actor, now)); });
            emit undoChanged();
            const bool waits = ruled->state == handover::State::Disputed;
            const bool upheld = verdict == usecase::Verdict::Upheld;
            emit settled(waits    ? tr("%1: noted. The other side rules next.").arg(title)
                         : upheld ? tr("%1 stays rejected: both sides agree.").arg(title)
                                  : tr("%1 is back in the queue: both sides agree.").arg(title));
        });
}

void ReviewWork::acceptProposal(const review::Proposal& proposal, bool returnToDraft)
{
    run(
        [proposal, returnToDraft, actor = actor(), now = session_->now()](Store& store) -> Result<Step> {
            if (const auto accepted = usecase::acceptProposal(store, proposal, returnToDraft, actor, now); !accepted) return std::unexpected(accepted.error());
            return Step{};
        },
        tr("The change is in the draft, with its evidence as comment."),
        [this, proposal](const Error& error) {
            if (error.code.name != "feedback.draft_proposed") return false;
            emit draftProposed(proposal);
            return true;
        });
}

void ReviewWork::declineProposal(const review::Proposal& proposal, const QString& reason)
{
    run(
        [proposal, text = reason.toStdString(), actor = actor(), now = session_->now()](Store& store) -> Result<Step> {
            if (const auto declined = usecase::declineProposal(store, proposal, text, actor, now); !declined) return std::unexpected(declined.error());
            return Step{};
        },
        tr("The proposal is declined."));
}

void ReviewWork::propose(VersionId version)
{
    run(
        [version, actor = actor(), now = session_->now()](Store& store) -> Result<Step> {
            if (const auto proposed = usecase::propose(store, version, actor, now); !proposed) return std::unexpected(proposed.error());
            return Step{};
        },
        tr("The version is proposed: the other side agrees to its changes, then both sign."));
}

void ReviewWork::writeDraft(const agreement::Version& version, const agreement::Document& document)
{
    run(
        [id = version.id, row = version.rowVersion, document, actor = actor(), now = session_->now()](Store& store) -> Result<Step> {
            if (const auto back = usecase::saveDraft(store, id, row, document, actor, now); !back) return std::unexpected(back.error());
            return Step{};
        },
        tr("The change is taken back."));
}

void ReviewWork::agreeToAll(VersionId version)
{
    run(
        [version, actor = actor(), now = session_->now()](Store& store) -> Result<Step> {
            if (const auto agreed = usecase::agreeToAll(store, version, actor, now); !agreed) return std::unexpected(agreed.error());
            return Step{};
        },
        tr("Agreed to the changes of the other side."));
}

void ReviewWork::undo()
{
    if (done_.empty()) return;
    Step step = std::move(done_.back());
    done_.pop_back();
    emit undoChanged();
    session_->tasks().run<bool>(
        this,
        [step = std::move(step)](Store& store, const Progress&) -> Result<bool> {
            if (const auto back = step(store); !back) return std::unexpected(back.error());
            return true;
        },
        [this](Result<bool> answer) {
            if (answer)
                emit settled(tr("Taken back."));
            else
                emit refused(answer.error());
        });
}

void ReviewWork::forget()
{
    done_.clear();
    emit undoChanged();
}

}  // namespace handschlag::ui
