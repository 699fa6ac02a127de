#include "ui/agreement/passphrase_row.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

PassphraseRow::PassphraseRow(PassphraseStore* store, QWidget* parent)
    : QWidget(parent), store_(store), line_(new QLineEdit), keep_(new QCheckBox(tr("Keep it in the key store of this system"))), note_(theme::plainLabel())
{
    line_->setObjectName(QStringLiteral("signPassphrase"));
    line_->setEchoMode(QLineEdit::Password);
    line_->setAccessibleName(tr("Passphrase of the key"));
    keep_->setObjectName(QStringLiteral("keepPassphrase"));
    keep_->hide();
    note_->setObjectName(QStringLiteral("keyStoreNote"));
    note_->setWordWrap(true);
    theme::setTone(note_, theme::Tone::Muted);
    note_->hide();
    setFocusProxy(line_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(line_);
    column->addWidget(keep_);
    column->addWidget(note_);
    if (!store_) {
        say(tr("This system has no key store: the passphrase is asked for each time."));
        return;
    }
    store_->probe(this, [this](bool answers) {
        keep_->setVisible(answers);
        keep_->setChecked(answers);
        makeRoom();
        if (!answers) say(tr("No key store answers on this system: the passphrase is asked for each time."));
    });
}

void PassphraseRow::say(const QString& note)
{
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    makeRoom();
}

void PassphraseRow::makeRoom()
{
    QWidget* around = window();
    QLayout* layout = around->layout();
    if (around == this || !around->isVisible() || !layout) return;
    // Wrapped text needs its height asked for the width it has.
    layout->activate();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(around->width()) : layout->sizeHint().height();
    around->resize(around->width(), std::max(around->height(), needed));
}

std::string PassphraseRow::passphrase() const { return line_->text().toStdString(); }

void PassphraseRow::useKey(const std::string& fingerprint)
{
    if (fingerprint_ == fingerprint) return;
    if (kept_) line_->clear();
    fingerprint_ = fingerprint;
    kept_ = false;
    if (!store_ || fingerprint.empty()) return;
    store_->read(fingerprint, this, [this, fingerprint](Result<std::string> secret) { found(fingerprint, std::move(secret)); });
}

void PassphraseRow::found(const std::string& fingerprint, Result<std::string> secret)
{
    // Somebody else was chosen meanwhile, or the passphrase is being typed already.
    if (fingerprint != fingerprint_) return;
    if (secret) {
        kept_ = true;
        if (!line_->text().isEmpty()) return;
        line_->setText(QString::fromStdString(*secret));
        return say(tr("The passphrase comes from the key store of this system."));
    }
    const std::string_view code = secret.error().code.name;
    if (code != "keystore.none_kept" && code != "keystore.missing") say(sentence(secret.error()));
}

void PassphraseRow::remember() { remember(fingerprint_, passphrase()); }

void PassphraseRow::remember(const std::string& fingerprint, const std::string& passphrase)
{
    // isHidden, not isVisible: by now the row may stand on a page that is not shown.
    if (!store_ || fingerprint.empty() || keep_->isHidden()) return;
    const auto done = [this](Result<void> answer) {
        if (!answer) say(sentence(answer.error()));
    };
    if (keep_->isChecked())
        store_->keep(fingerprint, passphrase, this, done);
    else if (kept_)
        store_->forget(fingerprint, this, done);
}

void PassphraseRow::setProblemSelected()
{
    line_->selectAll();
    line_->setFocus();
}

}  // namespace handschlag::ui
