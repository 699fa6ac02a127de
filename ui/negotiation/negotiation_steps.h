#pragma once
// Answers to the changes of a version, run on the worker. Each needs session().actor() to be set.

#include <QObject>

#include "core/usecase/negotiation.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class NegotiationSteps : public QObject {
    Q_OBJECT
public:
    explicit NegotiationSteps(Session* session, QObject* parent = nullptr) : QObject(parent), session_(session) {}

    void agree(VersionId version, const agreement::Place& place);
    void agreeToAll(VersionId version);
    void decline(VersionId version, const agreement::Place& place, const QString& reason);
    void counter(VersionId version, const agreement::Place& place, const std::optional<nlohmann::json>& value, const QString& comment);
    void comment(VersionId version, const agreement::Place& place, const QString& text);
    void takeOffer(VersionId version, const agreement::Place& place);
    void declineOffer(VersionId version, const agreement::Place& place, const QString& comment);

signals:
    /// The version as it stands then; another number if a new one was made.
    void done(const handschlag::agreement::Version& version);
    void agreedToAll(int changes);
    void failed(const handschlag::Error& error);

private:
    using Step = std::function<Result<agreement::Version>(usecase::Store&, PersonId, Instant)>;
    void run(Step step);
    Session* session_;
};

}  // namespace handschlag::ui
