#include "ui/agreement/draft_saver.h"

#include <utility>

#include "core/agreement/canonical.h"

namespace handschlag::ui {
namespace {

constexpr int delayMilliseconds = 600;
constexpr ErrorCode versionMovedOn{"agreement.moved_on"};

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
    base_ = version.canonical;
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

void DraftSaver::settle(const usecase::MergedDraft& draft, const agreement::Document& resolved)
{
    version_ = draft.version;
    base_ = draft.theirs;
    conflict_ = false;
    draft_->edit(tr("Put both texts together"), {}, [&resolved](agreement::Document& document) { document = resolved; });
    pending_ = true;
    save();
}

void DraftSaver::insist(const agreement::Version& version)
{
    version_.state = version.state;
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
    session_->tasks().run<usecase::MergedDraft>(
        this,
        [id = version_.id, state = version_.state, base = base_, document = draft_->document(), actor = session_->actor()->id, now = session_->now()](
            usecase::Store& store, const Progress&) -> Result<usecase::MergedDraft> {
            const auto stored = store.agreements().find(id);
            if (!stored) return std::unexpected(stored.error());
            if (*stored && (*stored)->state != state) return refuse(versionMovedOn, {std::to_string((*stored)->number)});
            return usecase::mergeDraft(store, id, base, document, actor, now);
        },
        [this, sent = draft_->document()](Result<usecase::MergedDraft> answer) { answered(std::move(answer), sent); });
}

void DraftSaver::stopFor(const Error& error)
{
    // What was typed stays in the editor and is tried again with the next edit.
    pending_ = true;
    then_.clear();
    conflict_ = error.code == versionMovedOn;
    if (conflict_)
        emit movedOn(error);
    else
        emit failed(error);
    emit stateChanged();
}

void DraftSaver::answered(Result<usecase::MergedDraft> answer, const agreement::Document& sent)
{
    saving_ = false;
    if (!answer) return stopFor(answer.error());
    if (!answer->conflicts.empty()) {
        pending_ = conflict_ = true;
        then_.clear();
        emit conflicted(*answer, sent);
        emit stateChanged();
        return;
    }
    version_ = std::move(answer->version);
    const bool others = !(answer->document == sent);
    if (!pending_ || !others) {
        base_ = version_.canonical;
        if (others) draft_->takeIn(sent, answer->document);
    } else if (const auto canonical = agreement::canonicalDocument(sent)) {
        // Typed on meanwhile: the others' changes come in with the next save.
        base_ = *canonical;
    }
    emit saved(version_);
    if (others) emit joined();
    emit stateChanged();
    if (pending_) {
        save();
        return;
    }
    for (const auto& next : std::exchange(then_, {})) next();
}

}  // namespace handschlag::ui
