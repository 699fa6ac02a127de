#include "ui/agreement/draft_saver.h"

#include <utility>

namespace handschlag::ui {
namespace {

constexpr int delayMilliseconds = 600;

}  // namespace

DraftSaver::DraftSaver(Session* session, Draft* draft, QObject* parent) : QObject(parent), session_(session), draft_(draft)
{
    delay_.setSingleShot(true);
    connect(&delay_, &QTimer::timeout, this, &DraftSaver::save);
    connect(draft, &Draft::edited, this, [this] {
        pending_ = true;
        delay_.start(delayMilliseconds);
        emit stateChanged();
    });
    connect(session, &Session::actorChanged, this, [this] {
        if (pending_) save();
    });
}

void DraftSaver::follow(const agreement::Version& version)
{
    version_ = version;
    drop();
}

void DraftSaver::drop()
{
    delay_.stop();
    pending_ = false;
    conflict_ = false;
    then_.clear();
    emit stateChanged();
}

void DraftSaver::flush(std::function<void()> then)
{
    if (!isPending()) {
        then();
        return;
    }
    then_.push_back(std::move(then));
    save();
}

void DraftSaver::keepMine(int rowVersion)
{
    version_.rowVersion = rowVersion;
    conflict_ = false;
    pending_ = true;
    save();
}

void DraftSaver::save()
{
    if (!pending_ || saving_ || conflict_) return;
    if (!session_->actor()) {
        emit actorNeeded();
        return;
    }
    delay_.stop();
    pending_ = false;
    saving_ = true;
    emit stateChanged();
    session_->tasks().run<agreement::Version>(
        this,
        [id = version_.id, row = version_.rowVersion, document = draft_->document(), actor = session_->actor()->id, now = session_->now()](
            usecase::Store& store, const Progress&) { return usecase::saveDraft(store, id, row, document, actor, now); },
        [this](Result<agreement::Version> answer) { answered(std::move(answer)); });
}

void DraftSaver::answered(Result<agreement::Version> answer)
{
    saving_ = false;
    if (!answer) {
        // What was typed stays in the editor and is tried again with the next edit.
        pending_ = true;
        then_.clear();
        conflict_ = answer.error().code.name == "agreement.conflict";
        if (conflict_)
            emit conflicted(answer.error());
        else
            emit failed(answer.error());
        emit stateChanged();
        return;
    }
    version_ = std::move(*answer);
    emit saved(version_);
    emit stateChanged();
    if (pending_) {
        save();
        return;
    }
    for (const auto& next : std::exchange(then_, {})) next();
}

}  // namespace handschlag::ui
