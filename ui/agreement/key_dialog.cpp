#include "ui/agreement/key_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/agreement/signing_key.h"
#include "core/base/hashing.h"
#include "ui/shared/formats.h"
#include "ui/shared/key_folder.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr ErrorCode passphraseEmpty{"key.passphrase_empty"};
constexpr ErrorCode passphrasesDiffer{"key.passphrases_differ"};

QLineEdit* secretLine(const char* name)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setEchoMode(QLineEdit::Password);
    return line;
}

}  // namespace

KeyDialog::KeyDialog(Session* session, const std::vector<usecase::Person>& persons, QWidget* parent)
    : QDialog(parent),
      session_(session),
      name_(new QComboBox),
      side_(new QComboBox),
      passphrase_(secretLine("keyPassphrase")),
      again_(secretLine("keyPassphraseAgain")),
      problem_(theme::plainLabel()),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    for (const usecase::Person& person : persons)
        if (person.side != agreement::Side::Observer) persons_.push_back(person);
    createViews();
    connect(name_, &QComboBox::currentTextChanged, this, &KeyDialog::personChanged);
    connect(buttons_, &QDialogButtonBox::accepted, this, &KeyDialog::create);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    personChanged();
}

void KeyDialog::createViews()
{
    setWindowTitle(tr("Create a signing key"));
    name_->setObjectName(QStringLiteral("keyName"));
    name_->setEditable(true);
    name_->setInsertPolicy(QComboBox::NoInsert);
    for (const usecase::Person& person : persons_) name_->addItem(QString::fromStdString(person.name));
    side_->setObjectName(QStringLiteral("keySide"));
    for (const agreement::Side side : {agreement::Side::Marketing, agreement::Side::Sales}) side_->addItem(name(side), static_cast<int>(side));
    problem_->setObjectName(QStringLiteral("keyProblem"));
    problem_->setWordWrap(true);
    theme::setTone(problem_, theme::Tone::Danger);
    QLabel* hint =
        theme::plainLabel(tr("The key is kept sealed on this computer. Without its passphrase nobody can sign with it, and nobody can restore it."));
    hint->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Person"), name_);
    form->addRow(tr("Side"), side_);
    form->addRow(tr("Passphrase"), passphrase_);
    form->addRow(tr("Passphrase again"), again_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Create key"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addLayout(form);
    column->addWidget(problem_);
    column->addWidget(buttons_);
}

void KeyDialog::choose(const usecase::Person& person)
{
    name_->setEditText(QString::fromStdString(person.name));
    passphrase_->setFocus();
}

void KeyDialog::personChanged()
{
    const auto known = std::ranges::find(persons_, name_->currentText().trimmed().toStdString(), &usecase::Person::name);
    side_->setEnabled(known == persons_.end());
    if (known != persons_.end()) side_->setCurrentIndex(side_->findData(static_cast<int>(known->side)));
    say({});
}

void KeyDialog::create()
{
    const std::string passphrase = passphrase_->text().toStdString();
    if (passphrase.empty()) return say(sentence(Error{passphraseEmpty, {}, {}}));
    if (passphrase_->text() != again_->text()) return say(sentence(Error{passphrasesDiffer, {}, {}}));
    const agreement::SigningKey key =
        agreement::generateKey(name_->currentText().trimmed().toStdString(), static_cast<agreement::Side>(side_->currentData().toInt()));
    buttons_->setEnabled(false);
    // Sealing is slow on purpose: off the window's thread.
    session_->tasks().run<std::string>(
        this, [key, passphrase](usecase::Store&, const Progress&) -> Result<std::string> { return agreement::sealKey(key, passphrase); },
        [this, key](Result<std::string> sealed) {
            if (sealed) return registerKey(key, *sealed);
            buttons_->setEnabled(true);
            say(sentence(sealed.error()));
        });
}

void KeyDialog::registerKey(const agreement::SigningKey& key, const std::string& sealed)
{
    buttons_->setEnabled(true);
    if (const auto written = KeyFolder(session_->keyFolder()).add(key.name, sealed); !written) return say(sentence(written.error()));
    session_->tasks().run<usecase::Person>(
        this,
        [person = usecase::NewPerson{key.name, key.side, {}, toBase64(key.publicKey), false}, now = session_->now()](
            usecase::Store& store, const Progress&) { return usecase::addPerson(store, person, now); },
        [this](Result<usecase::Person> answer) {
            if (!answer) return say(sentence(answer.error()));
            emit created(*answer);
            accept();
        });
}

void KeyDialog::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

}  // namespace handschlag::ui
