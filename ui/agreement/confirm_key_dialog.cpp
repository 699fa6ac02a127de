#include "ui/agreement/confirm_key_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shared/key_folder.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int usualWidthInLetters = 70;

QLabel* wrapped(const char* name, const QString& text = {})
{
    QLabel* label = theme::plainLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

QLabel* wordsLabel(const char* name)
{
    QLabel* label = wrapped(name);
    label->setFont(theme::headingFont(label->font()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}  // namespace

ConfirmKeyDialog::ConfirmKeyDialog(Session* session, const std::string& person, const std::string& fingerprint, QWidget* parent)
    : QDialog(parent),
      session_(session),
      person_(person),
      fingerprint_(fingerprint),
      german_(wordsLabel("wordsGerman")),
      english_(wordsLabel("wordsEnglish")),
      problem_(wrapped("confirmProblem")),
      heard_(new QCheckBox(tr("%1 has read me these six words, in person or on the telephone").arg(QString::fromStdString(person)))),
      confirm_(nullptr)
{
    createViews();
    // Slow on purpose: on the worker.
    session_->tasks().run<agreement::SpokenKey>(
        this, [fingerprint](usecase::Store&, const Progress&) { return agreement::spokenKey(fingerprint); },
        [this](Result<agreement::SpokenKey> words) { showWords(std::move(words)); });
}

void ConfirmKeyDialog::createViews()
{
    setWindowTitle(tr("Confirm the key of %1").arg(QString::fromStdString(person_)));
    heard_->setObjectName(QStringLiteral("wordsHeard"));
    heard_->setEnabled(false);
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("German"), german_);
    form->addRow(tr("English"), english_);
    QLabel* fingerprint = wrapped("confirmFingerprint", QString::fromStdString(fingerprint_));
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(tr("Fingerprint"), fingerprint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    confirm_ = buttons->addButton(tr("Confirm"), QDialogButtonBox::AcceptRole);
    confirm_->setObjectName(QStringLiteral("confirmKey"));
    confirm_->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrapped("confirmHint", tr("Call %1 on a number that you know, not one from this file. Ask for the six words that stand under Keys "
                                                "on their computer. All six must be the same, in either language.")
                                                 .arg(QString::fromStdString(person_))));
    column->addLayout(form);
    column->addWidget(heard_);
    column->addWidget(problem_);
    column->addWidget(buttons);
    connect(heard_, &QCheckBox::toggled, confirm_, &QPushButton::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConfirmKeyDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * usualWidthInLetters);
}

void ConfirmKeyDialog::showWords(Result<agreement::SpokenKey> words)
{
    heard_->setEnabled(words.has_value());
    problem_->setVisible(!words);
    if (!words) return problem_->setText(sentence(words.error()));
    german_->setText(QString::fromStdString(agreement::joined(words->german)));
    english_->setText(QString::fromStdString(agreement::joined(words->english)));
}

void ConfirmKeyDialog::keep()
{
    const KeyFolder folder(session_->keyFolder());
    auto trust = folder.trust();
    if (trust) agreement::confirm(*trust, {fingerprint_, person_, session_->now()});
    const auto kept = trust ? folder.keepTrust(*trust) : Result<void>(std::unexpected(trust.error()));
    problem_->setVisible(!kept);
    if (!kept) return problem_->setText(sentence(kept.error()));
    emit confirmed();
    accept();
}

}  // namespace handschlag::ui
