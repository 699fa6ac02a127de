#include "ui/desk/desk_work.h"

#include <algorithm>

#include "core/usecase/handover_work.h"
#include "core/usecase/lead_entry.h"
#include "core/usecase/scores.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using handover::Handover;
using scoring::Decision;
using usecase::DeskRow;
using usecase::Store;

struct Filled {
    Decision decision = Decision::Enrich;
    std::vector<std::vector<std::string>> pieces;
};

bool qualifies(Decision decision) { return decision == Decision::Mql || decision == Decision::Answer; }

Result<Filled> fillIn(Store& store, LeadId lead, const DeskWork::Values& values, const agreement::Document& document, PersonId actor, Instant now)
{
    if (const auto edited = usecase::editLead(store, lead, values, actor, now); !edited) return std::unexpected(edited.error());
    const auto explained = usecase::explainLead(store, lead, document, now);
    if (!explained) return std::unexpected(explained.error());
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    return Filled{explained->explanation.score.decision, usecase::missingPieces(document, explained->explanation, *attributes)};
}

QString titleOf(const DeskRow& row) { return QString::fromStdString(row.company.empty() ? row.name : row.company); }

}  // namespace

void DeskWork::remember(Done done)
{
    done_.push_back(std::move(done));
    emit undoChanged();
}

void DeskWork::take(const DeskPlace& place, const DeskRow& row, Step step, const QString& message)
{
    session_->tasks().run<Handover>(
        this, [step = std::move(step)](Store& store, const Progress&) { return step(store); },
        [this, place, row, message, actor = session_->actor()->id](Result<Handover> answer) {
            if (!answer) {
                emit refused(place, answer.error());
                return;
            }
            remember({place, row.lead, row.handover, {}, actor});
            const bool waits = answer->state == handover::State::Disputed && place.section == usecase::DeskSection::Disputes;
            emit settled(place, !waits, waits ? tr("%1: noted. The other side rules next.").arg(titleOf(row)) : message);
        });
}

void DeskWork::sendBack(const DeskPlace& place, const DeskRow& row, const Values& values)
{
    take(
        place, row,
        [id = row.handover, values, actor = session_->actor()->id, now = session_->now()](Store& store) { return usecase::correct(store, id, values, actor, now); },
        tr("%1 is back with sales; their clock begins anew.").arg(titleOf(row)));
}

void DeskWork::withdraw(const DeskPlace& place, const DeskRow& row, const QString& reason)
{
    take(
        place, row,
        [id = row.handover, text = reason.toStdString(), actor = session_->actor()->id, now = session_->now()](Store& store) {
            return usecase::withdraw(store, id, text, actor, now);
        },
        tr("%1 is withdrawn.").arg(titleOf(row)));
}

void DeskWork::object(const DeskPlace& place, const DeskRow& row, const QString& reason)
{
    take(
        place, row,
        [id = row.handover, text = reason.toStdString(), actor = session_->actor()->id, now = session_->now()](Store& store) {
            return usecase::object(store, id, text, actor, now);
        },
        tr("%1 is in dispute now; both sides rule.").arg(titleOf(row)));
}

void DeskWork::rule(const DeskPlace& place, const DeskRow& row, usecase::Verdict verdict, const QString& reason)
{
    take(
        place, row,
        [id = row.handover, verdict, text = reason.toStdString(), actor = session_->actor()->id, now = session_->now()](Store& store) {
            return usecase::rule(store, id, verdict, text, actor, now);
        },
        verdict == usecase::Verdict::Upheld ? tr("%1 stays rejected: both sides agree.").arg(titleOf(row))
                                            : tr("%1 is back in the queue: both sides agree.").arg(titleOf(row)));
}

void DeskWork::fill(const DeskPlace& place, const DeskRow& row, const Values& values, const leads::Lead& known, const agreement::Document& document)
{
    Done done{place, row.lead, {}, {}, session_->actor()->id};
    for (const auto& [field, value] : values) done.before[field] = leads::valueOf(known, field);
    session_->tasks().run<Filled>(
        this,
        [lead = row.lead, values, document, actor = done.actor, now = session_->now()](Store& store, const Progress&) {
            return fillIn(store, lead, values, document, actor, now);
        },
        [this, place, row, done](Result<Filled> answer) {
            if (!answer) {
                emit refused(place, answer.error());
                return;
            }
            remember(done);
            const bool still = answer->decision == Decision::Enrich;
            const QString message = qualifies(answer->decision) ? tr("%1 qualifies now and is handed over with the next run.").arg(titleOf(row))
                                    : still                     ? tr("%1: saved. One more entry is missing.").arg(titleOf(row))
                                                                : tr("%1: saved. With this entry the lead does not qualify: %2.").arg(titleOf(row), name(answer->decision));
            emit settled(place, !still, message);
        });
}

void DeskWork::undo()
{
    if (done_.empty()) return;
    const Done last = done_.back();
    done_.pop_back();
    emit undoChanged();
    session_->tasks().run<int>(
        this,
        [last, now = session_->now()](Store& store, const Progress&) -> Result<int> {
            if (!last.handover) return usecase::editLead(store, last.lead, last.before, last.actor, now);
            const auto taken = usecase::undoDecision(store, last.handover, last.actor, now);
            if (!taken) return std::unexpected(taken.error());
            return 1;
        },
        [this, place = last.place](Result<int> answer) {
            if (answer)
                emit takenBack(place, tr("Taken back."));
            else
                emit refused(place, answer.error());
        });
}

}  // namespace handschlag::ui
