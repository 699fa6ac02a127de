#pragma once
// Saves the draft behind the editor's back: a moment after the last edit, on the worker, one at a time. What somebody else wrote
// meanwhile comes in; where both changed the same parameter, saving stops until a person has chosen.

#include <QObject>
#include <QTimer>

#include "core/usecase/negotiation.h"
#include "ui/agreement/draft.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class DraftSaver : public QObject {
    Q_OBJECT
public:
    DraftSaver(Session* session, Draft* draft, QObject* parent = nullptr);

    /// The version the draft was loaded from.
    void follow(const agreement::Version& version);
    [[nodiscard]] const agreement::Version& version() const { return version_; }
    /// Edits that are not written yet.
    [[nodiscard]] bool isPending() const { return pending_ || saving_; }
    [[nodiscard]] bool isInConflict() const { return conflict_; }
    /// Writes at once what is pending; then() runs when everything is written, not at all if that fails.
    void flush(std::function<void()> then);
    /// Drops what is pending: the workspace's document will be loaded.
    void drop();
    /// After a conflict: this text, made of what is stored (draft.theirs), is written.
    void settle(const usecase::MergedDraft& draft, const agreement::Document& resolved);
    /// The version was proposed or refused meanwhile: writes all the same, which returns it to draft.
    void insist(const agreement::Version& version);

signals:
    void actorNeeded();
    /// The version as it stands now; another number if a new version was made.
    void saved(const handschlag::agreement::Version& version);
    /// mine: the text that could not be written.
    void conflicted(const handschlag::usecase::MergedDraft& draft, const handschlag::agreement::Document& mine);
    /// Its state is another one now.
    void movedOn(const handschlag::Error& error);
    /// Somebody else's changes came in.
    void joined();
    void failed(const handschlag::Error& error);
    void stateChanged();

private:
    void save();
    void answered(Result<usecase::MergedDraft> answer, const agreement::Document& sent);
    void stopFor(const Error& error);

    Session* session_;
    Draft* draft_;
    QTimer delay_;
    agreement::Version version_;
    std::string base_;  ///< canonical text that the draft's edits are counted from
    std::vector<std::function<void()>> then_;
    bool pending_ = false;
    bool saving_ = false;
    bool conflict_ = false;
};

}  // namespace handschlag::ui
