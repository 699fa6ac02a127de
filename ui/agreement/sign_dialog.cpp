#include "ui/agreement/sign_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/usecase/signing_keys.h"
#include "ui/agreement/key_dialog.h"
#include "ui/agreement/passphrase_row.h"
#include "ui/agreement/reading_pane.h"
#include "ui/agreement/receipt.h"
#include "ui/shared/formats.h"
#include "ui/shared/key_folder.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"
#include "ui/shared/safe_file.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int usualWidthInLetters = 90;
constexpr int usualHeightInLines = 38;

QLabel* wrapped(const char* name)
{
    QLabel* label = theme::plainLabel();
    label->setWordWrap(true);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

QPushButton* button(const char* name, const QString& text)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    return made;
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
      stack_(new QStackedWidget),
      text_(new ReadingPane),
      progress_(wrapped("readingProgress")),
      person_(new QComboBox),
      statement_(wrapped("signStatement")),
      passphrase_(new PassphraseRow(session->passphrases())),
      problem_(wrapped("signProblem")),
      createKey_(button("signCreateKey", tr("Create a signing key…"))),
      sign_(button("signNow", tr("Sign"))),
      cancel_(button("signCancel", tr("Cancel"))),
      receipt_(new QPlainTextEdit),
      saved_(wrapped("receiptSaved")),
      close_(button("signClose", tr("Close")))
{
    createViews();
    connectSignals();
    listSigners();
    signerChanged();
}

void SignDialog::createViews()
{
    setWindowTitle(tr("Sign version %1").arg(load_.version.number));
    text_->showDocument(load_.document);
    stack_->addWidget(signingPage());
    stack_->addWidget(receiptPage());
    auto* column = new QVBoxLayout(this);
    column->addWidget(stack_);
    resize(fontMetrics().averageCharWidth() * usualWidthInLetters, fontMetrics().height() * usualHeightInLines);
    text_->setFocus();
}

QWidget* SignDialog::signingPage()
{
    auto* page = new QWidget;
    person_->setObjectName(QStringLiteral("signPerson"));
    if (session_->info().demo) passphrase_->line()->setPlaceholderText(tr("demo"));
    theme::setTone(progress_, theme::Tone::Muted);
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->hide();
    createKey_->hide();
    // Return in the passphrase signs, and nothing else does by accident.
    sign_->setDefault(true);
    cancel_->setAutoDefault(false);
    createKey_->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->addRow(tr("Person"), person_);
    form->addRow(tr("Passphrase of the key"), passphrase_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(createKey_);
    buttons->addStretch();
    buttons->addWidget(sign_);
    buttons->addWidget(cancel_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(text_, 1);
    column->addWidget(progress_);
    column->addLayout(form);
    column->addWidget(statement_);
    column->addWidget(problem_);
    column->addLayout(buttons);
    return page;
}

QWidget* SignDialog::receiptPage()
{
    auto* page = new QWidget;
    receipt_->setObjectName(QStringLiteral("signReceipt"));
    receipt_->setReadOnly(true);
    receipt_->setTabChangesFocus(true);
    receipt_->setAccessibleName(tr("Receipt"));
    theme::setTone(saved_, theme::Tone::Ok);
    QPushButton* copy = button("receiptCopy", tr("Copy"));
    QPushButton* save = button("receiptSave", tr("Save as text…"));
    connect(copy, &QPushButton::clicked, this, &SignDialog::copyReceipt);
    connect(save, &QPushButton::clicked, this, &SignDialog::saveReceipt);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(close_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(receipt_, 1);
    column->addWidget(saved_);
    column->addLayout(buttons);
    return page;
}

void SignDialog::connectSignals()
{
    connect(text_, &ReadingPane::progressed, this, &SignDialog::showProgress);
    connect(text_, &ReadingPane::readToEnd, this, &SignDialog::showProgress);
    connect(person_, &QComboBox::currentIndexChanged, this, &SignDialog::signerChanged);
    connect(createKey_, &QPushButton::clicked, this, &SignDialog::createKey);
    connect(sign_, &QPushButton::clicked, this, &SignDialog::sign);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
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
}

const usecase::Person* SignDialog::signer() const
{
    const int row = person_->currentIndex();
    return row >= 0 ? &signers_[static_cast<std::size_t>(row)] : nullptr;
}

std::string SignDialog::fingerprintOf(const usecase::Person& person) const
{
    const auto& signatories = load_.document.signatories.signatories;
    const auto listed = std::ranges::find(signatories, person.name, &agreement::Signatory::person);
    return listed == signatories.end() ? std::string() : listed->fingerprint;
}

void SignDialog::showProgress()
{
    const bool read = text_->isReadToEnd();
    progress_->setText(read ? tr("✓ Read to the end.") : tr("Read to the end to sign: %1 % so far.").arg(text_->percentRead()));
    sign_->setEnabled(read && signer() && !signing_);
}

void SignDialog::signerChanged()
{
    const usecase::Person* person = signer();
    showProgress();
    if (!person) {
        statement_->clear();
        return say(tr("Nobody is left to sign: clause 14 names the signatories."));
    }
    say({});
    passphrase_->useKey(fingerprintOf(*person));
    const QString title = QString::fromStdString(load_.document.title.in(currentLanguage()));
    statement_->setText(
        tr("I, %1, sign version %2 of the agreement \"%3\" for %4. From the second signature on, leads are judged and handed over by it. "
           "This is no qualified electronic signature.")
            .arg(QString::fromStdString(person->name))
            .arg(load_.version.number)
            .arg(title, name(person->side)));
}

void SignDialog::sign()
{
    const usecase::Person* person = signer();
    if (!person || !text_->isReadToEnd() || signing_) return;
    signing_ = true;
    showProgress();
    session_->tasks().run<agreement::Version>(
        this,
        [files = KeyFolder(session_->keyFolder()).contents(), person = *person, passphrase = passphrase_->passphrase(), id = load_.version.id,
         now = session_->now()](usecase::Store& store, const Progress&) { return signWith(store, files, person, passphrase, id, now); },
        [this](Result<agreement::Version> answer) { answered(std::move(answer)); });
}

void SignDialog::answered(Result<agreement::Version> answer)
{
    signing_ = false;
    showProgress();
    if (!answer) {
        say(sentence(answer.error()));
        createKey_->setVisible(answer.error().code.name == "key.none");
        passphrase_->setProblemSelected();
        return;
    }
    passphrase_->remember();
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
    receipt_->setPlainText(receiptText(version, load_.document, version.signatures.back(), session_->zone()));
    saved_->clear();
    stack_->setCurrentIndex(1);
    setWindowTitle(tr("Version %1 is signed").arg(version.number));
    close_->setDefault(true);
    close_->setFocus();
}

void SignDialog::copyReceipt()
{
    QGuiApplication::clipboard()->setText(receipt_->toPlainText());
    saved_->setText(tr("Copied."));
}

void SignDialog::saveReceipt()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the receipt"), tr("receipt-version-%1.txt").arg(load_.version.number), tr("Text (*.txt)"));
    if (path.isEmpty()) return;
    const auto written = writeWholeFile(path, receipt_->toPlainText().toStdString() + '\n');
    saved_->setText(written ? tr("Saved to %1.").arg(path) : sentence(written.error()));
}

void SignDialog::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

}  // namespace handschlag::ui
