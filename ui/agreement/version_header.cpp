#include "ui/agreement/version_header.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/agreement/version_life.h"
#include "ui/agreement/agreement_actions.h"
#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

QToolButton* buttonFor(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setVisible(action->isVisible());
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

}  // namespace

VersionHeader::VersionHeader(AgreementActions* actions, QWidget* parent)
    : QWidget(parent),
      versions_(new QComboBox),
      state_(theme::plainLabel()),
      saving_(theme::plainLabel()),
      proofButton_(new QToolButton),
      proof_(theme::plainLabel()),
      more_(new QToolButton),
      menu_(new QMenu(this))
{
    versions_->setObjectName(QStringLiteral("versionChooser"));
    versions_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    state_->setObjectName(QStringLiteral("versionState"));
    state_->setWordWrap(true);
    saving_->setObjectName(QStringLiteral("savingState"));
    theme::setTone(saving_, theme::Tone::Muted);
    proofButton_->setCheckable(true);
    proofButton_->setObjectName(QStringLiteral("proofButton"));
    proof_->setObjectName(QStringLiteral("proof"));
    proof_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    proof_->setWordWrap(true);
    proof_->hide();
    for (QAction* action : {actions->compare, actions->buildDefinition, actions->publish, actions->exportBundle, actions->importBundle,
                            actions->checkVersion, actions->checkBundle, actions->newProduct, actions->createKey, actions->keys})
        menu_->addAction(action);
    more_->setIcon(icon(QStringLiteral("configure")));
    more_->setMenu(menu_);
    more_->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout;
    row->addWidget(versions_);
    row->addWidget(state_, 1);
    row->addWidget(saving_);
    for (QAction* action : {actions->undo, actions->redo}) {
        QToolButton* button = buttonFor(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        row->addWidget(button);
    }
    for (QAction* action : {actions->newVersion, actions->startTrial, actions->endTrial, actions->withdraw, actions->refuse, actions->propose, actions->agreeToAll, actions->sign})
        row->addWidget(buttonFor(action));
    row->addWidget(proofButton_);
    row->addWidget(more_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(proof_);
    connect(versions_, &QComboBox::activated, this, [this] { emit versionChosen(versions_->currentData().toInt()); });
    connect(proofButton_, &QToolButton::toggled, proof_, &QWidget::setVisible);
    retranslate();
}

void VersionHeader::present(const AgreementLoad& load, const QTimeZone& zone, Instant now)
{
    load_ = load;
    zone_ = zone;
    now_ = now;
    versions_->clear();
    for (const agreement::Version& version : load.versions) {
        const QString state = agreement::isOnTrial(version, now) ? tr("on trial") : name(version.state);
        versions_->addItem(tr("Version %1 · %2").arg(version.number).arg(state), version.number);
    }
    versions_->setCurrentIndex(versions_->findData(load.version.number));
    state_->setText(stateText());
    proof_->setText(proofText());
}

QString VersionHeader::stateText() const
{
    const agreement::Version& version = load_.version;
    QStringList parts;
    if (agreement::isOnTrial(version, now_)) parts << tr("on trial until %1").arg(date(*version.trialUntil, zone_));
    if (version.inForceAt)
        parts << (*version.inForceAt <= now_ ? tr("in force since %1") : tr("in force from %1")).arg(date(*version.inForceAt, zone_));
    if (version.supersededAt) parts << tr("superseded on %1").arg(date(*version.supersededAt, zone_));
    QStringList signers;
    for (const agreement::Signature& signature : version.signatures) signers << text(signature.person);
    if (!signers.isEmpty()) parts << tr("signed by %1").arg(signers.join(QStringLiteral(", ")));
    if (load_.refusal)
        parts << tr("%1 refused to sign on %2: “%3”").arg(text(load_.refusal->person), date(load_.refusal->at, zone_), text(load_.refusal->reason));
    if (const auto unresolved = std::ranges::count_if(load_.points, [](const agreement::Point& point) { return agreement::isUnresolved(point.state); });
        unresolved > 0 && version.state != agreement::VersionState::InForce && version.state != agreement::VersionState::Superseded)
        parts << tr("%n change(s) not agreed", nullptr, static_cast<int>(unresolved));
    if (version.state == agreement::VersionState::Draft && !isFrozen(version)) parts << tr("edits are saved by themselves");
    return parts.join(QStringLiteral(" · "));
}

QString VersionHeader::proofText() const
{
    const agreement::Version& version = load_.version;
    QStringList lines{tr("Hash of the document (BLAKE2b-256): %1").arg(text(version.hash))};
    if (!version.previousHash.empty()) lines << tr("Hash of the version before: %1").arg(text(version.previousHash));
    for (const agreement::Signature& signature : version.signatures)
        lines << tr("%1 for %2 on %3, key %4")
                     .arg(text(signature.person), name(signature.side), dateTime(signature.claimedAt, zone_), text(signature.fingerprint));
    if (!version.signatures.empty())
        lines << tr(
            "Signatures prove that the text was not changed and that it was signed with these keys. They are no qualified electronic signatures.");
    return lines.join(u'\n');
}

void VersionHeader::showSaving(const QString& text) { saving_->setText(text); }

void VersionHeader::retranslate()
{
    versions_->setAccessibleName(tr("Version"));
    proofButton_->setText(tr("Proof"));
    proofButton_->setToolTip(tr("Hash and fingerprints of this version"));
    more_->setAccessibleName(tr("More"));
    more_->setToolTip(tr("Export and keys"));
    if (load_.version.id) present(AgreementLoad(load_), zone_, now_);
}

}  // namespace handschlag::ui
