#include "ui/agreement/agreement_actions.h"

#include <QAction>
#include <QUndoStack>
#include <QWidget>

#include "core/agreement/version_life.h"
#include "ui/shared/icons.h"

namespace handschlag::ui {

using agreement::VersionState;

bool isFrozen(const agreement::Version& version)
{
    return version.state == VersionState::InForce || version.state == VersionState::Superseded || version.trialFrom.has_value();
}

AgreementActions::AgreementActions(QWidget* page, QUndoStack* history) : QObject(page), page_(page)
{
    newVersion = add("newVersion", "new", "Ctrl+Shift+N");
    propose = add("propose", "flag", "Ctrl+Shift+P");
    sign = add("sign", "edit", "Ctrl+Shift+S");
    agreeToAll = add("agreeToAll", "accept", "Ctrl+Shift+A");
    compare = add("compareVersions", "search", "Ctrl+D");
    withdraw = add("withdrawSignature", "undo", "");
    refuse = add("refuse", "reject", "");
    startTrial = add("startTrial", "clock", "Ctrl+Shift+T");
    endTrial = add("endTrial", "close", "");
    createKey = add("createKey", "person-add", "");
    buildDefinition = add("buildDefinition", "go", "Ctrl+Shift+B");
    exportBundle = add("exportBundle", "export", "Ctrl+E");
    newProduct = add("newProduct", "add", "");
    publish = add("publish", "print", "Ctrl+P");
    importBundle = add("importBundle", "import", "");
    checkVersion = add("checkVersion", "information", "");
    checkBundle = add("checkBundle", "search", "");
    keys = add("keys", "person", "");
    undo = history->createUndoAction(page);
    redo = history->createRedoAction(page);
    undo->setObjectName(QStringLiteral("undoEdit"));
    redo->setObjectName(QStringLiteral("redoEdit"));
    undo->setIcon(icon(QStringLiteral("undo")));
    redo->setIcon(icon(QStringLiteral("redo")));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction* action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    }
    retranslate();
}

QAction* AgreementActions::add(const char* name, const char* iconName, const char* shortcut)
{
    auto* action = new QAction(page_);
    action->setObjectName(QString::fromLatin1(name));
    action->setIcon(icon(QString::fromLatin1(iconName)));
    if (*shortcut) action->setShortcut(QKeySequence(QString::fromLatin1(shortcut)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page_->addAction(action);
    return action;
}

void AgreementActions::follow(const agreement::Version& version, int unanswered, bool several, Instant now)
{
    const bool trial = agreement::isOnTrial(version, now);
    const bool draft = version.state == VersionState::Draft;
    const bool open = version.state == VersionState::Proposed || version.state == VersionState::SignedByOne;
    newVersion->setVisible(isFrozen(version));
    propose->setVisible(draft);
    sign->setVisible(open);
    agreeToAll->setVisible(version.state == VersionState::Proposed && unanswered > 0);
    compare->setEnabled(several);
    refuse->setVisible(open);
    withdraw->setVisible(version.state == VersionState::SignedByOne);
    startTrial->setVisible((draft || version.state == VersionState::Proposed) && !trial);
    endTrial->setVisible(trial);
    exportBundle->setEnabled(version.id.value != 0);
    publish->setEnabled(version.id.value != 0);
    checkVersion->setEnabled(version.id.value != 0);
}

void AgreementActions::setText(QAction* action, const QString& text, const QString& explanation)
{
    action->setText(text);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? explanation : QStringLiteral("%1 (%2)").arg(explanation, key));
}

void AgreementActions::retranslate()
{
    setText(newVersion, tr("New version"), tr("A new draft from this version; the one in force stays as it is"));
    setText(propose, tr("Propose"), tr("Propose this draft to both sides for signing"));
    setText(sign, tr("Sign…"), tr("Sign this version for one side"));
    setText(agreeToAll, tr("Agree to all"), tr("Agree to every change that waits for your side's answer"));
    setText(compare, tr("Compare versions…"), tr("What two versions say differently, word by word"));
    setText(refuse, tr("Refuse…"), tr("Refuse to sign, with a reason"));
    setText(withdraw, tr("Withdraw the signature"), tr("Take your side's signature back, as long as the other side has not signed"));
    setText(startTrial, tr("Start trial…"), tr("Try this version without signatures, at most 90 days, outside both scorecards"));
    setText(endTrial, tr("End trial"), tr("End the trial of this version now"));
    setText(createKey, tr("Create a signing key…"), tr("Create the key with which a person signs"));
    setText(buildDefinition, tr("Build a definition step by step…"), tr("Ten steps from both sides to the next review"));
    setText(exportBundle, tr("Export .sla…"), tr("Export document, signatures and public keys as one file"));
    setText(newProduct, tr("New product line…"), tr("Begin an agreement for another product line"));
    setText(publish, tr("Publish as PDF…"), tr("Write this version as PDF or as a text document to comment on"));
    setText(importBundle, tr("Import signed agreement…"), tr("Take in a version from the other side, or the signature that is missing here"));
    setText(checkVersion, tr("Check this version"), tr("What the signatures of this version prove, check by check"));
    setText(checkBundle, tr("Check a signed agreement…"), tr("Check a .sla file and say what was checked and what came out"));
    setText(keys, tr("Keys…"), tr("Back up, restore, renew and revoke signing keys; the six words to read aloud"));
    setText(undo, tr("Undo"), tr("Take the last edit back"));
    setText(redo, tr("Redo"), tr("Do the edit again"));
}

}  // namespace handschlag::ui
