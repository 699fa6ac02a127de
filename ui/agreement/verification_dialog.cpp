#include "ui/agreement/verification_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/usecase/key_history.h"
#include "ui/agreement/check_words.h"
#include "ui/agreement/confirm_key_dialog.h"
#include "ui/shared/formats.h"
#include "ui/shared/key_folder.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int usualWidthInLetters = 92;
constexpr int usualHeightInLines = 30;

theme::Tone toneOf(agreement::CheckOutcome outcome)
{
    using enum agreement::CheckOutcome;
    return outcome == Passed ? theme::Tone::Ok : outcome == Open ? theme::Tone::Warn : theme::Tone::Danger;
}

QString text(const std::string& value) { return QString::fromStdString(value); }

/// With what the user and the workspace know of keys.
Result<agreement::Verification> verify(usecase::Store& store, const KeyFolder& folder, const std::string& bytes, Instant now)
{
    const auto trust = folder.trust();
    if (!trust) return std::unexpected(trust.error());
    const auto history = usecase::keyHistory(store);
    if (!history) return std::unexpected(history.error());
    agreement::KeyKnowledge known{agreement::trustedFingerprints(*trust), trust->revoked, now};
    const auto revokedHere = usecase::revokedKeys(*history);
    known.revoked.insert(known.revoked.end(), revokedHere.begin(), revokedHere.end());
    auto verification = agreement::verifyBundle(bytes, known);
    verification.unmatchedTrust.clear();
    return verification;
}

}  // namespace

VerificationDialog::VerificationDialog(Session* session, const QString& source, std::string bytes, QWidget* parent)
    : QDialog(parent),
      session_(session),
      source_(source),
      bytes_(std::move(bytes)),
      verdict_(theme::plainLabel(tr("Checking…"))),
      subject_(theme::plainLabel()),
      lines_(new QVBoxLayout),
      limits_(theme::plainLabel())
{
    createViews();
    check();
}

void VerificationDialog::createViews()
{
    setWindowTitle(tr("Check of %1").arg(source_));
    verdict_->setObjectName(QStringLiteral("verdict"));
    verdict_->setFont(theme::titleFont(font()));
    verdict_->setWordWrap(true);
    subject_->setObjectName(QStringLiteral("verdictSubject"));
    subject_->setWordWrap(true);
    subject_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* content = new QWidget;
    auto* padded = new QVBoxLayout(content);
    padded->addLayout(lines_);
    padded->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What was checked"));
    limits_->setText(tr("This proves that the text is unchanged and who held the keys. It is no qualified electronic signature."));
    limits_->setObjectName(QStringLiteral("verdictLimits"));
    limits_->setWordWrap(true);
    theme::setTone(limits_, theme::Tone::Muted);
    limits_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : {static_cast<QWidget*>(verdict_), static_cast<QWidget*>(subject_)}) column->addWidget(widget);
    column->addWidget(scroll, 1);
    column->addWidget(limits_);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * usualWidthInLetters, fontMetrics().height() * usualHeightInLines);
}

void VerificationDialog::check()
{
    session_->tasks().run<agreement::Verification>(
        this,
        [bytes = bytes_, folder = KeyFolder(session_->keyFolder()), now = session_->now()](usecase::Store& store, const Progress&) {
            return verify(store, folder, bytes, now);
        },
        [this](Result<agreement::Verification> answer) { present(std::move(answer)); });
}

void VerificationDialog::clear()
{
    while (QLayoutItem* item = lines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel* VerificationDialog::addLine(const QString& line)
{
    QLabel* label = theme::plainLabel(line);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines_->addWidget(label);
    return label;
}

void VerificationDialog::present(Result<agreement::Verification> answer)
{
    clear();
    if (!answer) {
        verdict_->setText(tr("Could not be checked"));
        subject_->setText(sentence(answer.error()));
        return emit checked();
    }
    limits_->setVisible(answer->valid);
    verdict_->setText(verdictOf(*answer));
    theme::setTone(verdict_, answer->confirmed ? theme::Tone::Ok : answer->valid || answer->signatures.empty() ? theme::Tone::Warn : theme::Tone::Danger);
    if (answer->content) subject_->setText(tr("Version %1, hash %2").arg(answer->version).arg(text(answer->hash)));
    addChecks(*answer);
    for (const agreement::VerifiedSignature& one : answer->signatures) addSigner(one);
    emit checked();
}

void VerificationDialog::addChecks(const agreement::Verification& verification)
{
    for (const agreement::BundleCheck& check : agreement::checksOf(verification)) {
        QLabel* label = addLine(signOf(check.outcome) + QStringLiteral("  ") + sentenceOf(check));
        label->setObjectName(QStringLiteral("check"));
        theme::setTone(label, toneOf(check.outcome));
    }
}

void VerificationDialog::addSigner(const agreement::VerifiedSignature& one)
{
    const agreement::Signature& signature = one.signature;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    QString said = tr("%1 for %2 on %3, key %4").arg(text(signature.person), name(signature.side), dateTime(signature.claimedAt, session_->zone()), text(signature.fingerprint));
    said += QStringLiteral(" · ") + (one.confirmed ? tr("confirmed") : tr("not confirmed"));
    if (one.revokedAt) said += QStringLiteral(" · ") + tr("key revoked on %1").arg(dateTime(*one.revokedAt, session_->zone()));
    QLabel* label = theme::plainLabel(said);
    label->setObjectName(QStringLiteral("signer"));
    label->setWordWrap(true);
    line->addWidget(label, 1);
    if (one.valid && !one.confirmed) {
        auto* button = new QPushButton(tr("Confirm…"));
        button->setObjectName(QStringLiteral("confirmSigner"));
        button->setAccessibleName(tr("Confirm the key of %1").arg(text(signature.person)));
        connect(button, &QPushButton::clicked, this, [this, signature] { confirm(signature); });
        line->addWidget(button);
    }
    lines_->addWidget(row);
}

void VerificationDialog::confirm(const agreement::Signature& signature)
{
    auto* dialog = new ConfirmKeyDialog(session_, signature.person, signature.fingerprint, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmKeyDialog::confirmed, this, &VerificationDialog::check);
    dialog->open();
}

}  // namespace handschlag::ui
