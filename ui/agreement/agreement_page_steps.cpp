// What can be done with a version on the Agreement page (declared in agreement_page.h).

#include "ui/agreement/agreement_page.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

#include "ui/agreement/agreement_actions.h"
#include "ui/agreement/bundle_file.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/draft_saver.h"
#include "ui/agreement/key_dialog.h"
#include "ui/agreement/keys_dialog.h"
#include "ui/agreement/product_dialog.h"
#include "ui/agreement/sign_dialog.h"
#include "ui/agreement/verification_dialog.h"
#include "ui/agreement/version_steps.h"
#include "ui/negotiation/compare_dialog.h"
#include "ui/publish/publish_dialog.h"
#include "ui/shared/actor_strip.h"

namespace handschlag::ui {
namespace {

constexpr int usualTrialDays = 30;
constexpr int longestTrialDays = 90;

}  // namespace

void AgreementPage::connectActions()
{
    connect(actions_->newVersion, &QAction::triggered, this, &AgreementPage::newVersion);
    connect(actions_->propose, &QAction::triggered, this, &AgreementPage::propose);
    connect(actions_->sign, &QAction::triggered, this, &AgreementPage::sign);
    connect(actions_->refuse, &QAction::triggered, this, &AgreementPage::refuse);
    connect(actions_->withdraw, &QAction::triggered, this, [this] {
        if (load_.version.signatures.empty()) return;
        actor_->actFor(load_.version.signatures.front().side, [this] { steps_->withdraw(saver_->version()); });
    });
    connect(actions_->startTrial, &QAction::triggered, this, &AgreementPage::startTrial);
    connect(actions_->endTrial, &QAction::triggered, this, [this] { actor_->act([this] { steps_->endTrial(saver_->version()); }); });
    connect(actions_->createKey, &QAction::triggered, this, &AgreementPage::createKey);
    connect(actions_->exportBundle, &QAction::triggered, this, &AgreementPage::exportBundle);
    connect(actions_->newProduct, &QAction::triggered, this, &AgreementPage::newProduct);
    connect(actions_->publish, &QAction::triggered, this, &AgreementPage::publish);
    connect(actions_->importBundle, &QAction::triggered, this, &AgreementPage::importBundle);
    connect(actions_->checkBundle, &QAction::triggered, this, &AgreementPage::checkBundle);
    connect(actions_->checkVersion, &QAction::triggered, this, [this] { saver_->flush([this] { steps_->readBundle(saver_->version()); }); });
    connect(actions_->keys, &QAction::triggered, this, &AgreementPage::showKeys);
    connect(steps_, &VersionSteps::imported, this, &AgreementPage::adoptReceived);
    connect(steps_, &VersionSteps::bundleRead, this,
            [this](const std::string& bytes) { showCheck(tr("version %1").arg(saver_->version().number), bytes); });
    connect(steps_, &VersionSteps::done, this, &AgreementPage::adopt);
    connect(steps_, &VersionSteps::failed, this, &AgreementPage::fail);
    connect(steps_, &VersionSteps::exported, this, [this](const QString& path) { emit noticed(tr("The agreement was exported to %1.").arg(path)); });
}

void AgreementPage::compareVersions()
{
    const int older = load_.baseNumber > 0 ? load_.baseNumber : load_.versions.back().number;
    auto* dialog = new CompareDialog(load_.versions, older, load_.version.number, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgreementPage::newVersion()
{
    actor_->act([this] { steps_->newVersion(saver_->version(), draft_->document()); });
}

void AgreementPage::propose()
{
    actor_->act([this] { saver_->flush([this] { steps_->propose(saver_->version()); }); });
}

void AgreementPage::sign()
{
    auto* dialog = new SignDialog(&session(), load_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignDialog::signedVersion, this, &AgreementPage::adopt);
    dialog->open();
}

void AgreementPage::createKey()
{
    auto* dialog = new KeyDialog(&session(), load_.persons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::created, this, [this](const usecase::Person& person) {
        emit noticed(
            tr("%1 can sign now. Fingerprint of the key: %2").arg(QString::fromStdString(person.name), QString::fromStdString(person.fingerprint)));
        reload();
    });
    if (session().actor()) dialog->choose(*session().actor());
    dialog->open();
}

void AgreementPage::startTrial()
{
    bool chosen = false;
    const int days = QInputDialog::getInt(this, tr("Start a trial"), tr("Days of trial, outside both scorecards:"), usualTrialDays, 1,
                                          longestTrialDays, 1, &chosen);
    if (chosen) actor_->act([this, days] { saver_->flush([this, days] { steps_->startTrial(saver_->version(), days); }); });
}

void AgreementPage::refuse()
{
    bool given = false;
    const QString reason = QInputDialog::getMultiLineText(this, tr("Refuse to sign"), tr("Reason, recorded with the version:"), {}, &given);
    if (given) actor_->act([this, reason] { steps_->refuse(saver_->version(), reason); });
}

void AgreementPage::exportBundle()
{
    const QString suggestion = tr("agreement-version-%1.sla").arg(load_.version.number);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the agreement"), suggestion, tr("Signed agreement (*.sla)"));
    if (!path.isEmpty()) saver_->flush([this, path] { steps_->exportTo(saver_->version(), path); });
}

void AgreementPage::newProduct()
{
    auto* dialog = new ProductDialog(&session(), load_.products, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProductDialog::created, this, [this](const std::string& product) {
        emit noticed(tr("The product line “%1” has its first draft.").arg(QString::fromStdString(product)));
        session().setProduct(product);
    });
    dialog->open();
}

void AgreementPage::publish()
{
    saver_->flush([this] {
        auto* dialog = new PublishDialog(&session(), saver_->version().id, saver_->version().number, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PublishDialog::published, this, [this](const QString& path) { emit noticed(tr("The agreement was written to %1.").arg(path)); });
        connect(dialog, &PublishDialog::failed, this, &AgreementPage::fail);
        dialog->open();
    });
}

void AgreementPage::importBundle()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a signed agreement"), {}, tr("Signed agreement (*.sla)"));
    if (path.isEmpty()) return;
    const auto bytes = readBundleFile(path);
    if (!bytes) return fail(bytes.error());
    saver_->flush([this, content = *bytes] { steps_->importBundle(content); });
}

void AgreementPage::adoptReceived(const usecase::ReceivedAgreement& received, const agreement::KeyTrust& trust)
{
    QStringList said{received.isNew ? tr("Version %1 was taken in and is proposed now.").arg(received.version.number)
                                    : tr("Version %1 was completed.").arg(received.version.number)};
    for (const agreement::Signature& signature : received.added)
        said << (agreement::isTrusted(trust, signature.fingerprint) ? tr("Signature of %1: the key is confirmed.")
                                                                    : tr("Signature of %1: the key is not confirmed yet; see Check this version."))
                    .arg(QString::fromStdString(signature.person));
    emit noticed(said.join(u' '));
    adopt(received.version);
}

void AgreementPage::checkBundle()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Check a signed agreement"), {}, tr("Signed agreement (*.sla)"));
    if (path.isEmpty()) return;
    const auto bytes = readBundleFile(path);
    if (!bytes) return fail(bytes.error());
    showCheck(QFileInfo(path).fileName(), *bytes);
}

void AgreementPage::showCheck(const QString& source, const std::string& bytes)
{
    auto* dialog = new VerificationDialog(&session(), source, bytes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgreementPage::showKeys()
{
    auto* dialog = new KeysDialog(&session(), load_.persons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeysDialog::keysChanged, this, &AgreementPage::reload);
    dialog->open();
}

}  // namespace handschlag::ui
