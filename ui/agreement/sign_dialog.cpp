#include "ui/agreement/sign_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/usecase/signing_keys.h"
#include "ui/agreement/key_dialog.h"
#include "ui/shared/formats.h"
#include "ui/shared/key_files.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

QLabel* wrapped()
{
    QLabel* label = theme::plainLabel();
    label->setWordWrap(true);
    return label;
}

/// Finds the key of the person, opens it, signs. Runs on the worker: opening a key is slow on purpose.
Result<agreement::Version> signWith(usecase::Store& store, std::vector<std::string> files, const usecase::Person& person,
                                    const std::string& passphrase, VersionId version, Instant now)
{
    auto demo = usecase::demoKeyFiles(store);
    if (!demo) return std::unexpected(demo.error());
    files.insert(files.end(), demo->begin(), demo->end());
    const auto file = usecase::findKeyFile(files, person);
    if (!file) return std::unexpected(file.error());
    const auto key = agreement::unsealKey(*file, passphrase);
    if (!key) return std::unexpected(key.error());
    return usecase::sign(store, version, person.id, *key, now);
}

}  // namespace

SignDialog::SignDialog(Session* session, const AgreementLoad& load, QWidget* parent)
    : QDialog(parent),
      session_(session),
      load_(load),
      person_(new QComboBox),
      statement_(wrapped()),
      passphraseLabel_(theme::plainLabel(tr("Passphrase of the key"))),
      passphrase_(new QLineEdit),
      problem_(wrapped()),
      createKey_(new QPushButton(tr("Create a signing key…"))),
      receipt_(wrapped()),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    createViews();
    listSigners();
    connect(person_, &QComboBox::currentIndexChanged, this, &SignDialog::signerChanged);
    connect(createKey_, &QPushButton::clicked, this, &SignDialog::createKey);
    connect(buttons_, &QDialogButtonBox::accepted, this, &SignDialog::sign);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    signerChanged();
}

void SignDialog::createViews()
{
    setWindowTitle(tr("Sign version %1").arg(load_.version.number));
    person_->setObjectName(QStringLiteral("signPerson"));
    passphrase_->setObjectName(QStringLiteral("signPassphrase"));
    passphrase_->setEchoMode(QLineEdit::Password);
    passphraseLabel_->setBuddy(passphrase_);
    problem_->setObjectName(QStringLiteral("signProblem"));
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->hide();
    createKey_->setObjectName(QStringLiteral("signCreateKey"));
    createKey_->hide();
    receipt_->setObjectName(QStringLiteral("signReceipt"));
    receipt_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    receipt_->hide();
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Sign"));
    auto* form = new QFormLayout;
    form->addRow(tr("Person"), person_);
    form->addRow(passphraseLabel_, passphrase_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(statement_);
    column->addWidget(problem_);
    column->addWidget(createKey_, 0, Qt::AlignLeft);
    column->addWidget(receipt_);
    column->addWidget(buttons_);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void SignDialog::listSigners()
{
    for (const agreement::Signatory& signatory : load_.document.signatories.signatories) {
        const bool signedAlready =
            std::ranges::find(load_.version.signatures, signatory.side, &agreement::Signature::side) != load_.version.signatures.end();
        const auto person = std::ranges::find(load_.persons, signatory.person, &usecase::Person::name);
        if (signedAlready || person == load_.persons.end()) continue;
        signers_.push_back(*person);
        person_->addItem(QStringLiteral("%1 · %2").arg(QString::fromStdString(person->name), name(person->side)));
        if (session_->actor() && session_->actor()->id == person->id) person_->setCurrentIndex(person_->count() - 1);
    }
    passphrase_->setFocus();
}

const usecase::Person* SignDialog::signer() const
{
    const int row = person_->currentIndex();
    return row >= 0 ? &signers_[static_cast<std::size_t>(row)] : nullptr;
}

void SignDialog::signerChanged()
{
    const usecase::Person* person = signer();
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(person != nullptr);
    if (!person) return say(tr("Nobody is left to sign: clause 14 names the signatories."));
    say({});
    const QString title = QString::fromStdString(load_.document.title.in(currentLanguage()));
    statement_->setText(
        tr("I, %1, sign version %2 of the agreement \"%3\" for %4. From the second signature on, leads are judged and handed over by it.")
            .arg(QString::fromStdString(person->name))
            .arg(load_.version.number)
            .arg(title, name(person->side)));
}

void SignDialog::sign()
{
    const usecase::Person* person = signer();
    if (!person) return;
    buttons_->setEnabled(false);
    session_->tasks().run<agreement::Version>(
        this,
        [files = readKeyFiles(session_->keyFolder()), person = *person, passphrase = passphrase_->text().toStdString(), id = load_.version.id,
         now = session_->now()](usecase::Store& store, const Progress&) { return signWith(store, files, person, passphrase, id, now); },
        [this](Result<agreement::Version> answer) { answered(std::move(answer)); });
}

void SignDialog::answered(Result<agreement::Version> answer)
{
    buttons_->setEnabled(true);
    if (!answer) {
        say(sentence(answer.error()));
        createKey_->setVisible(answer.error().code.name == "key.none");
        passphrase_->selectAll();
        passphrase_->setFocus();
        return;
    }
    showReceipt(*answer);
    emit signedVersion(*answer);
}

void SignDialog::createKey()
{
    auto* dialog = new KeyDialog(session_, load_.persons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(*signer());
    connect(dialog, &KeyDialog::created, this, [this](const usecase::Person& person) {
        createKey_->hide();
        say(tr("%1 has a new key now. Clause 14 names the one before: enter the new fingerprint there, then propose again. %2")
                .arg(QString::fromStdString(person.name), QString::fromStdString(person.fingerprint)));
    });
    dialog->open();
}

void SignDialog::showReceipt(const agreement::Version& version)
{
    const agreement::Signature& signature = version.signatures.back();
    const QString state = version.state == agreement::VersionState::InForce ? tr("Both sides have signed: the version takes effect.")
                                                                            : tr("Signed. The other side has not signed yet.");
    receipt_->setText(state + QStringLiteral("\n\n") +
                      tr("Document: %1\nKey: %2\nSigned on %3")
                          .arg(QString::fromStdString(version.hash), QString::fromStdString(signature.fingerprint),
                               dateTime(signature.claimedAt, session_->zone())) +
                      QStringLiteral("\n\n") +
                      tr("This is no qualified electronic signature. It proves that the text was not changed and that this key signed it."));
    receipt_->show();
    say({});
    for (QWidget* done : {static_cast<QWidget*>(person_), static_cast<QWidget*>(passphrase_)}) done->setEnabled(false);
    buttons_->setStandardButtons(QDialogButtonBox::Close);
    buttons_->button(QDialogButtonBox::Close)->setFocus();
    growToFit();
}

void SignDialog::growToFit()
{
    // Wrapped text needs its height asked for the width it has.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void SignDialog::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    if (isVisible()) growToFit();
}

}  // namespace handschlag::ui
