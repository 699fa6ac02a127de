#pragma once
// Saves the draft behind the editor's back: a moment after the last edit, on the worker, one at a time. Nothing is overwritten
// unseen: if somebody else wrote the version meanwhile, saving stops until a person has chosen.

#include <QObject>
#include <QTimer>

#include "core/usecase/agreements.h"
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
    /// After a conflict: writes over the version with this row version.
    void keepMine(int rowVersion);

signals:
    void actorNeeded();
    /// The version as it stands now; another number if a new version was made.
    void saved(const handschlag::agreement::Version& version);
    void conflicted(const handschlag::Error& error);
    void failed(const handschlag::Error& error);
    void stateChanged();

private:
    void save();
    void answered(Result<agreement::Version> answer);

    Session* session_;
    Draft* draft_;
    QTimer delay_;
    agreement::Version version_;
    std::vector<std::function<void()>> then_;
    bool pending_ = false;
    bool saving_ = false;
    bool conflict_ = false;
};

}  // namespace handschlag::ui
