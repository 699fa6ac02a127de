#pragma once
// Signing: what is signed and in which role, the passphrase of the key, and the receipt.

#include <QDialog>

#include "ui/agreement/agreement_load.h"
#include "ui/shell/session.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace handschlag::ui {

class SignDialog : public QDialog {
    Q_OBJECT
public:
    SignDialog(Session* session, const AgreementLoad& load, QWidget* parent = nullptr);

signals:
    void signedVersion(const handschlag::agreement::Version& version);

private:
    void createViews();
    void listSigners();
    void signerChanged();
    void sign();
    void createKey();
    void answered(Result<agreement::Version> answer);
    void showReceipt(const agreement::Version& version);
    void growToFit();
    void say(const QString& problem);
    [[nodiscard]] const usecase::Person* signer() const;

    Session* session_;
    AgreementLoad load_;
    std::vector<usecase::Person> signers_;
    QComboBox* person_;
    QLabel* statement_;
    QLabel* passphraseLabel_;
    QLineEdit* passphrase_;
    QLabel* problem_;
    QPushButton* createKey_;  ///< offered once it is known that there is none
    QLabel* receipt_;
    QDialogButtonBox* buttons_;
};

}  // namespace handschlag::ui
