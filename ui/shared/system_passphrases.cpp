#include "ui/shared/system_passphrases.h"

#include <qt6keychain/keychain.h>

#include <QFile>
#include <QPointer>
#include <utility>

namespace handschlag::ui {
namespace {

constexpr ErrorCode missing{"keystore.missing"};
constexpr ErrorCode noneKept{"keystore.none_kept"};
constexpr ErrorCode locked{"keystore.locked"};
constexpr ErrorCode failed{"keystore.failed"};

QString entryOf(const std::string& fingerprint) { return QStringLiteral("signing key ") + QString::fromStdString(fingerprint); }

/// Without a session bus nobody can answer: a server, a container, a bare display.
bool hasSessionBus()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
#else
    return true;
#endif
}

Error errorOf(const QKeychain::Job& job)
{
    const std::string reason = job.errorString().toStdString();
    if (!hasSessionBus()) return {missing, {}, reason, Severity::Answer};
    switch (job.error()) {
        case QKeychain::EntryNotFound: return {noneKept, {}, reason, Severity::Answer};
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented: return {missing, {}, reason, Severity::Answer};
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser: return {locked, {}, reason, Severity::Answer};
        default: return {failed, {reason}, {}, Severity::Answer};
    }
}

/// Starts the job; `finished` runs if whoever asked is still there. The job deletes itself.
template <class Job>
void start(Job* job, const QString& entry, QObject* context, std::function<void(const Job&)> finished)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    QPointer<QObject> guard(context);
    QObject::connect(job, &QKeychain::Job::finished, [guard, job, finished = std::move(finished)](QKeychain::Job*) {
        if (guard) finished(*job);
    });
    job->start();
}

constexpr auto service = "handschlag";

}  // namespace

void SystemPassphrases::probe(QObject* context, std::function<void(bool)> answer)
{
    start<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(QLatin1String(service)), QStringLiteral("probe"), context,
                                      [answer = std::move(answer)](const QKeychain::ReadPasswordJob& job) {
                                          answer(job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound);
                                      });
}

void SystemPassphrases::read(const std::string& fingerprint, QObject* context, Found found)
{
    start<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(QLatin1String(service)), entryOf(fingerprint), context,
                                      [found = std::move(found)](const QKeychain::ReadPasswordJob& job) {
                                          if (job.error() == QKeychain::NoError)
                                              found(job.textData().toStdString());
                                          else
                                              found(std::unexpected(errorOf(job)));
                                      });
}

void SystemPassphrases::keep(const std::string& fingerprint, const std::string& passphrase, QObject* context, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(QLatin1String(service));
    job->setTextData(QString::fromStdString(passphrase));
    start<QKeychain::WritePasswordJob>(job, entryOf(fingerprint), context, [done = std::move(done)](const QKeychain::WritePasswordJob& finished) {
        done(finished.error() == QKeychain::NoError ? Result<void>() : Result<void>(std::unexpected(errorOf(finished))));
    });
}

void SystemPassphrases::forget(const std::string& fingerprint, QObject* context, Done done)
{
    start<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(QLatin1String(service)), entryOf(fingerprint), context,
                                        [done = std::move(done)](const QKeychain::DeletePasswordJob& job) {
                                            const bool gone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
                                            done(gone ? Result<void>() : Result<void>(std::unexpected(errorOf(job))));
                                        });
}

}  // namespace handschlag::ui
