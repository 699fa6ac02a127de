#include "ui/agreement/keys_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "core/usecase/key_history.h"
#include "ui/agreement/key_dialog.h"
#include "ui/agreement/rotate_key_dialog.h"
#include "ui/shared/formats.h"
#include "ui/shared/key_folder.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr ErrorCode nameNotTyped{"key.name_not_typed"};
constexpr ErrorCode personUnknown{"person.unknown"};

enum Role { NameRole = Qt::UserRole, FingerprintRole, KindRole };
enum Kind { Own = 1, Retired, Trusted, Revoked };
constexpr int usualWidthInLetters = 96;
constexpr int usualHeightInLines = 26;

QString text(const std::string& value) { return QString::fromStdString(value); }

QTreeWidgetItem* rowOf(Kind kind, const std::string& name, const QString& detail, const std::string& fingerprint)
{
    auto* item = new QTreeWidgetItem({text(name), detail, text(fingerprint)});
    item->setData(0, NameRole, text(name));
    item->setData(0, FingerprintRole, text(fingerprint));
    item->setData(0, KindRole, kind);
    return item;
}

QPushButton* button(const char* name, const QString& label)
{
    auto* made = new QPushButton(label);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

}  // namespace

KeysDialog::KeysDialog(Session* session, std::vector<usecase::Person> persons, QWidget* parent)
    : QDialog(parent),
      session_(session),
      persons_(std::move(persons)),
      keys_(new QTreeWidget),
      words_(theme::plainLabel()),
      message_(theme::plainLabel()),
      create_(button("keysCreate", tr("Create…"))),
      backUp_(button("keysBackUp", tr("Back up…"))),
      restore_(button("keysRestore", tr("Restore…"))),
      rotate_(button("keysRotate", tr("Renew…"))),
      revoke_(button("keysRevoke", tr("Revoke…"))),
      forget_(button("keysForget", tr("Take confirmation back")))
{
    createViews();
    connectSignals();
    list();
}

void KeysDialog::createViews()
{
    setWindowTitle(tr("Keys"));
    keys_->setObjectName(QStringLiteral("keysList"));
    keys_->setHeaderLabels({tr("Person"), tr("State"), tr("Fingerprint")});
    keys_->setAccessibleName(tr("Keys"));
    keys_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    keys_->setUniformRowHeights(true);
    words_->setObjectName(QStringLiteral("keysWords"));
    message_->setObjectName(QStringLiteral("keysMessage"));
    for (QLabel* label : {words_, message_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto* row = new QHBoxLayout;
    for (QPushButton* one : {create_, backUp_, restore_, rotate_, revoke_, forget_}) row->addWidget(one);
    row->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(keys_, 1);
    column->addWidget(words_);
    column->addLayout(row);
    column->addWidget(message_);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * usualWidthInLetters, fontMetrics().height() * usualHeightInLines);
}

void KeysDialog::connectSignals()
{
    connect(keys_, &QTreeWidget::currentItemChanged, this, &KeysDialog::follow);
    connect(create_, &QPushButton::clicked, this, &KeysDialog::createKey);
    connect(backUp_, &QPushButton::clicked, this, &KeysDialog::backUp);
    connect(restore_, &QPushButton::clicked, this, &KeysDialog::restore);
    connect(rotate_, &QPushButton::clicked, this, &KeysDialog::rotate);
    connect(revoke_, &QPushButton::clicked, this, &KeysDialog::askToRevoke);
    connect(forget_, &QPushButton::clicked, this, &KeysDialog::forget);
}

void KeysDialog::addGroup(const QString& title, const QList<QTreeWidgetItem*>& rows)
{
    if (rows.isEmpty()) return;
    auto* group = new QTreeWidgetItem({title});
    group->setFlags(Qt::ItemIsEnabled);
    group->addChildren(rows);
    keys_->addTopLevelItem(group);
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
}

void KeysDialog::list()
{
    keys_->clear();
    const KeyFolder folder(session_->keyFolder());
    const auto trust = folder.trust();
    if (!trust) say(sentence(trust.error()), true);
    const agreement::KeyTrust known = trust.value_or(agreement::KeyTrust{});
    QList<QTreeWidgetItem*> own, trusted, revoked;
    for (const StoredKey& key : folder.keys()) {
        const auto info = agreement::readPublicKey(key.content);
        if (!info) {
            own << rowOf(Retired, key.path.toStdString(), tr("damaged"), {});
            continue;
        }
        const bool current = folder.pathFor(info->name) == key.path;
        const bool isRevoked = agreement::revokedAt(known, info->fingerprint).has_value();
        own << rowOf(current ? Own : Retired, info->name, isRevoked ? tr("revoked") : current ? name(info->side) : tr("replaced by a newer key"), info->fingerprint);
    }
    for (const agreement::TrustedKey& key : known.trusted)
        trusted << rowOf(Trusted, key.name, tr("confirmed on %1").arg(date(key.confirmedAt, session_->zone())), key.fingerprint);
    for (const agreement::RevokedKey& key : known.revoked)
        revoked << rowOf(Revoked, {}, tr("revoked on %1").arg(date(key.revokedAt, session_->zone())), key.fingerprint);
    addGroup(tr("My keys on this computer"), own);
    addGroup(tr("Keys of others that I have confirmed"), trusted);
    addGroup(tr("Revoked keys"), revoked);
    if (keys_->topLevelItemCount() > 0) keys_->setCurrentItem(keys_->topLevelItem(0)->child(0));
    follow();
}

std::string KeysDialog::chosen(int role) const
{
    const QTreeWidgetItem* item = keys_->currentItem();
    return item ? item->data(0, role).toString().toStdString() : std::string();
}

void KeysDialog::follow()
{
    const QTreeWidgetItem* item = keys_->currentItem();
    const int kind = item ? item->data(0, KindRole).toInt() : 0;
    backUp_->setEnabled(kind == Own);
    rotate_->setEnabled(kind == Own);
    revoke_->setEnabled(kind == Own);
    forget_->setEnabled(kind == Trusted);
    const std::string fingerprint = chosen(FingerprintRole);
    words_->setText(keys_->topLevelItemCount() == 0 ? tr("There is no key on this computer yet. A key is what a person signs with.") : QString());
    if (fingerprint.empty()) return;
    // Slow on purpose: on the worker.
    session_->tasks().run<agreement::SpokenKey>(
        this, [fingerprint](usecase::Store&, const Progress&) { return agreement::spokenKey(fingerprint); },
        [this, fingerprint](Result<agreement::SpokenKey> words) { showWords(fingerprint, std::move(words)); });
}

void KeysDialog::showWords(const std::string& fingerprint, Result<agreement::SpokenKey> words)
{
    if (fingerprint != chosen(FingerprintRole)) return;
    words_->setText(words ? tr("Six words to read aloud to whoever wants to confirm this key:\nGerman: %1\nEnglish: %2")
                                .arg(text(agreement::joined(words->german)), text(agreement::joined(words->english)))
                          : sentence(words.error()));
}

void KeysDialog::createKey()
{
    auto* dialog = new KeyDialog(session_, persons_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (session_->actor()) dialog->choose(*session_->actor());
    connect(dialog, &KeyDialog::created, this, [this](const usecase::Person& person) {
        say(tr("%1 can sign now. Make a backup of the key: nobody can restore it without one.").arg(text(person.name)), false);
        list();
        emit keysChanged();
    });
    dialog->open();
}

void KeysDialog::backUp()
{
    const std::string name = chosen(NameRole);
    const QString path = QFileDialog::getSaveFileName(this, tr("Back up the key of %1").arg(text(name)), text(name) + QStringLiteral(".handschlag-key"),
                                                      tr("Signing key (*.handschlag-key)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) return;
    const auto done = KeyFolder(session_->keyFolder()).backUp(name, path);
    say(done ? tr("Written to %1 and read back. It is sealed with its passphrase; keep it apart from this computer.").arg(path) : sentence(done.error()), !done);
}

void KeysDialog::restore()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Restore a key"), {}, tr("Signing key (*.handschlag-key)"));
    if (path.isEmpty()) return;
    const auto restored = KeyFolder(session_->keyFolder()).restore(path);
    say(restored ? tr("The key of %1 is back.").arg(text(restored->name)) : sentence(restored.error()), !restored);
    list();
}

void KeysDialog::rotate()
{
    auto* dialog = new RotateKeyDialog(session_, chosen(NameRole), chosen(FingerprintRole), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RotateKeyDialog::rotated, this, [this](const QString& fingerprint) {
        say(tr("The new key is %1. The old one vouches for it. Make a backup of the new one.").arg(fingerprint), false);
        list();
        emit keysChanged();
    });
    dialog->open();
}

void KeysDialog::askToRevoke()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Revoke a key"));
    dialog->setLabelText(tr("Nothing that this key signs from now on is accepted; what it signed before stays valid. This cannot be taken back.\n"
                            "Type the name to revoke it: %1")
                             .arg(text(chosen(NameRole))));
    dialog->setOkButtonText(tr("Revoke"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& typed) {
        if (typed.trimmed() == text(chosen(NameRole)))
            revoke();
        else
            say(sentence(Error{nameNotTyped, {}, {}}), true);
    });
    dialog->open();
}

void KeysDialog::revoke()
{
    const std::string name = chosen(NameRole);
    const std::string fingerprint = chosen(FingerprintRole);
    const KeyFolder folder(session_->keyFolder());
    auto trust = folder.trust();
    if (trust) agreement::revoke(*trust, {fingerprint, session_->now()});
    const auto kept = trust ? folder.keepTrust(*trust) : Result<void>(std::unexpected(trust.error()));
    if (!kept) return say(sentence(kept.error()), true);
    session_->tasks().run<usecase::Revoked>(
        this,
        [name, fingerprint, now = session_->now()](usecase::Store& store, const Progress&) -> Result<usecase::Revoked> {
            const auto persons = store.people().persons();
            if (!persons) return std::unexpected(persons.error());
            const auto person = std::ranges::find(*persons, fingerprint, &usecase::Person::fingerprint);
            // The owner of the key says so, with the file in the own folder.
            return person == persons->end() ? refuse(personUnknown, {name}) : usecase::revokeKey(store, person->id, person->id, now);
        },
        [this](Result<usecase::Revoked> answer) {
            const bool elsewhere = !answer && answer.error().code == personUnknown;
            say(answer      ? tr("The key is revoked, here and in this workspace.")
                : elsewhere ? tr("The key is revoked on this computer. This workspace does not know it.")
                            : sentence(answer.error()),
                !answer && !elsewhere);
            list();
            emit keysChanged();
        });
}

void KeysDialog::forget()
{
    const KeyFolder folder(session_->keyFolder());
    auto trust = folder.trust();
    if (trust) static_cast<void>(agreement::forget(*trust, chosen(FingerprintRole)));
    const auto kept = trust ? folder.keepTrust(*trust) : Result<void>(std::unexpected(trust.error()));
    say(kept ? tr("The key is no longer confirmed.") : sentence(kept.error()), !kept);
    list();
}

void KeysDialog::say(const QString& message, bool isProblem)
{
    theme::setTone(message_, isProblem ? theme::Tone::Danger : theme::Tone::Ok);
    message_->setText(message);
}

}  // namespace handschlag::ui
