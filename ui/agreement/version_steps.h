#pragma once
// The steps in the life of a version that the page offers, run on the worker, answered with the version as it stands then.

#include <QObject>

#include "core/usecase/agreements.h"
#include "core/usecase/exchange.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class VersionSteps : public QObject {
    Q_OBJECT
public:
    explicit VersionSteps(Session* session, QObject* parent = nullptr) : QObject(parent), session_(session) {}

    /// Each but the first needs session().actor() to be set.
    void startFromTemplate(const std::string& templateName);
    void newVersion(const agreement::Version& from, const agreement::Document& document);
    void propose(const agreement::Version& version);
    void refuse(const agreement::Version& version, const QString& reason);
    void withdraw(const agreement::Version& version);
    void startTrial(const agreement::Version& version, int days);
    void endTrial(const agreement::Version& version);
    /// Writes the bundle; nothing is left behind if that fails.
    /// Takes a bundle in, as the person who acts, if there is one.
    void importBundle(std::string bytes);
    /// The bundle of a version, for looking at.
    void readBundle(const agreement::Version& version);
    void exportTo(const agreement::Version& version, const QString& path);

signals:
    void done(const handschlag::agreement::Version& version);
    void exported(const QString& path);
    void imported(const handschlag::usecase::ReceivedAgreement& received, const handschlag::agreement::KeyTrust& trust);
    void bundleRead(const std::string& bytes);
    void failed(const handschlag::Error& error);

private:
    void run(std::function<Result<agreement::Version>(usecase::Store&)> step);
    Session* session_;
};

}  // namespace handschlag::ui
