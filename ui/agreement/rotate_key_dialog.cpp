#include "ui/agreement/rotate_key_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/agreement/passphrase_row.h"
#include "ui/shared/key_rotation.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr ErrorCode passphraseEmpty{"key.passphrase_empty"};
constexpr ErrorCode passphrasesDiffer{"key.passphrases_differ"};
constexpr int usualWidthInLetters = 64;

QLineEdit* secretLine(const char* name)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setEchoMode(QLineEdit::Password);
    return line;
}

/// The workspace may know nobody of that name, or another key: the key in the folder is renewed all the same.
Result<std::string> renew(usecase::Store& store, const KeyFolder& folder, const std::string& name, const std::string& passphrase,
                          const std::string& fresh, Instant now)
{
    auto fingerprint = rotateKey(folder, name, passphrase, fresh, now);
    if (!fingerprint) return fingerprint;
    const auto told = tellSuccessions(store, folder, name, now);
    if (!told && told.error().code.name != "person.unknown") return std::unexpected(told.error());
    return fingerprint;
}

}  // namespace

RotateKeyDialog::RotateKeyDialog(Session* session, const std::string& name, const std::string& fingerprint, QWidget* parent)
    : QDialog(parent),
      session_(session),
      name_(name),
      old_(new PassphraseRow(session->passphrases())),
      new_(secretLine("rotateNew")),
      again_(secretLine("rotateAgain")),
      problem_(theme::plainLabel()),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    createViews();
    old_->useKey(fingerprint);
}

void RotateKeyDialog::createViews()
{
    setWindowTitle(tr("Renew the key of %1").arg(QString::fromStdString(name_)));
    QLabel* hint = theme::plainLabel(tr("The old key signs that the new one follows it. What it signed stays valid; a version that is proposed now names "
                                        "the old key and has to be edited and proposed again."));
    hint->setWordWrap(true);
    problem_->setObjectName(QStringLiteral("rotateProblem"));
    problem_->setWordWrap(true);
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->hide();
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Renew key"));
    auto* form = new QFormLayout;
    form->addRow(tr("Passphrase of the old key"), old_);
    form->addRow(tr("New passphrase"), new_);
    form->addRow(tr("New passphrase again"), again_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addLayout(form);
    column->addWidget(problem_);
    column->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &RotateKeyDialog::rotate);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * usualWidthInLetters);
}

void RotateKeyDialog::rotate()
{
    if (new_->text().isEmpty()) return say(sentence(Error{passphraseEmpty, {}, {}}));
    if (new_->text() != again_->text()) return say(sentence(Error{passphrasesDiffer, {}, {}}));
    buttons_->setEnabled(false);
    session_->tasks().run<std::string>(
        this,
        [folder = KeyFolder(session_->keyFolder()), name = name_, old = old_->passphrase(), fresh = new_->text().toStdString(),
         now = session_->now()](usecase::Store& store, const Progress&) { return renew(store, folder, name, old, fresh, now); },
        [this](Result<std::string> fingerprint) { answered(std::move(fingerprint)); });
}

void RotateKeyDialog::answered(Result<std::string> fingerprint)
{
    buttons_->setEnabled(true);
    if (!fingerprint) {
        say(sentence(fingerprint.error()));
        return old_->setProblemSelected();
    }
    old_->remember(*fingerprint, new_->text().toStdString());
    emit rotated(QString::fromStdString(*fingerprint));
    accept();
}

void RotateKeyDialog::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    old_->makeRoom();
}

}  // namespace handschlag::ui
