#include "ui/negotiation/negotiation_steps.h"

namespace handschlag::ui {

using agreement::Place;
using usecase::Store;

void NegotiationSteps::run(Step step)
{
    session_->tasks().run<agreement::Version>(
        this, [step = std::move(step), actor = session_->actor()->id, now = session_->now()](Store& store, const Progress&) { return step(store, actor, now); },
        [this](Result<agreement::Version> answer) {
            if (answer)
                emit done(*answer);
            else
                emit failed(answer.error());
        });
}

void NegotiationSteps::agree(VersionId version, const Place& place)
{
    run([=](Store& store, PersonId actor, Instant now) { return usecase::agree(store, version, place, actor, now); });
}

void NegotiationSteps::agreeToAll(VersionId version)
{
    session_->tasks().run<int>(
        this, [version, actor = session_->actor()->id, now = session_->now()](Store& store, const Progress&) { return usecase::agreeToAll(store, version, actor, now); },
        [this](Result<int> changes) {
            if (changes)
                emit agreedToAll(*changes);
            else
                emit failed(changes.error());
        });
}

void NegotiationSteps::decline(VersionId version, const Place& place, const QString& reason)
{
    run([=, text = reason.toStdString()](Store& store, PersonId actor, Instant now) { return usecase::decline(store, version, place, text, actor, now); });
}

void NegotiationSteps::counter(VersionId version, const Place& place, const std::optional<nlohmann::json>& value, const QString& comment)
{
    run([=, text = comment.toStdString()](Store& store, PersonId actor, Instant now) {
        return usecase::counter(store, version, place, value, text, actor, now);
    });
}

void NegotiationSteps::comment(VersionId version, const Place& place, const QString& text)
{
    run([=, words = text.toStdString()](Store& store, PersonId actor, Instant now) { return usecase::comment(store, version, place, words, actor, now); });
}

void NegotiationSteps::takeOffer(VersionId version, const Place& place)
{
    run([=](Store& store, PersonId actor, Instant now) { return usecase::acceptCounter(store, version, place, actor, now); });
}

void NegotiationSteps::declineOffer(VersionId version, const Place& place, const QString& comment)
{
    run([=, text = comment.toStdString()](Store& store, PersonId actor, Instant now) { return usecase::declineCounter(store, version, place, text, actor, now); });
}

}  // namespace handschlag::ui
