#include "ui/agreement/version_steps.h"

#include "ui/shared/key_folder.h"
#include "ui/shared/safe_file.h"

namespace handschlag::ui {
namespace {

using agreement::Version;
using usecase::Store;

}  // namespace

void VersionSteps::run(std::function<Result<Version>(Store&)> step)
{
    session_->tasks().run<Version>(
        this, [step = std::move(step)](Store& store, const Progress&) { return step(store); },
        [this](Result<Version> answer) {
            if (answer)
                emit done(*answer);
            else
                emit failed(answer.error());
        });
}

void VersionSteps::startFromTemplate(const std::string& templateName)
{
    run([templateName, product = session_->product(), now = session_->now()](Store& store) -> Result<Version> {
        const auto made = usecase::draftFromTemplate(store, templateName, product, now);
        if (!made) return std::unexpected(made.error());
        return usecase::newestVersion(store, product);
    });
}

void VersionSteps::newVersion(const Version& from, const agreement::Document& document)
{
    run([id = from.id, row = from.rowVersion, document, actor = session_->actor()->id, now = session_->now()](Store& store) {
        return usecase::saveDraft(store, id, row, document, actor, now);
    });
}

void VersionSteps::propose(const Version& version)
{
    run([id = version.id, actor = session_->actor()->id, now = session_->now()](Store& store) { return usecase::propose(store, id, actor, now); });
}

void VersionSteps::refuse(const Version& version, const QString& reason)
{
    run([id = version.id, reason = reason.toStdString(), actor = session_->actor()->id, now = session_->now()](Store& store) {
        return usecase::refuse(store, id, actor, reason, now);
    });
}

void VersionSteps::withdraw(const Version& version)
{
    run([id = version.id, actor = session_->actor()->id, now = session_->now()](Store& store) { return usecase::withdraw(store, id, actor, now); });
}

void VersionSteps::startTrial(const Version& version, int days)
{
    run([id = version.id, days, actor = session_->actor()->id, now = session_->now()](Store& store) {
        return usecase::startTrial(store, id, actor, days, now);
    });
}

void VersionSteps::endTrial(const Version& version)
{
    run([id = version.id, actor = session_->actor()->id, now = session_->now()](Store& store) { return usecase::endTrial(store, id, actor, now); });
}

void VersionSteps::importBundle(std::string bytes)
{
    const auto trust = KeyFolder(session_->keyFolder()).trust();
    if (!trust) return emit failed(trust.error());
    session_->tasks().run<usecase::ReceivedAgreement>(
        this,
        [bytes = std::move(bytes), actor = session_->actor() ? session_->actor()->id : PersonId{}, revoked = trust->revoked,
         now = session_->now()](Store& store, const Progress&) { return usecase::importAgreement(store, bytes, actor, revoked, now); },
        [this, trust = *trust](Result<usecase::ReceivedAgreement> received) {
            if (received)
                emit imported(*received, trust);
            else
                emit failed(received.error());
        });
}

void VersionSteps::readBundle(const Version& version)
{
    session_->tasks().run<std::string>(
        this, [id = version.id](Store& store, const Progress&) { return usecase::exportBundle(store, id); },
        [this](Result<std::string> bundle) {
            if (bundle)
                emit bundleRead(*bundle);
            else
                emit failed(bundle.error());
        });
}

void VersionSteps::exportTo(const Version& version, const QString& path)
{
    session_->tasks().run<std::string>(
        this, [id = version.id](Store& store, const Progress&) { return usecase::exportBundle(store, id); },
        [this, path](Result<std::string> bundle) {
            if (!bundle) return emit failed(bundle.error());
            if (const auto written = writeWholeFile(path, *bundle); !written) return emit failed(written.error());
            emit exported(path);
        });
}

}  // namespace handschlag::ui
