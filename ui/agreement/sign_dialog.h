#pragma once
// Signing: the text read to its end, what is signed and in which role, the passphrase of the key, and the receipt.

#include <QDialog>

#include "ui/agreement/agreement_load.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace handschlag::ui {

class PassphraseRow;
class ReadingPane;

class SignDialog : public QDialog {
    Q_OBJECT
public:
    SignDialog(Session* session, const AgreementLoad& load, QWidget* parent = nullptr);

signals:
    void signedVersion(const handschlag::agreement::Version& version);

private:
    void createViews();
    [[nodiscard]] QWidget* signingPage();
    [[nodiscard]] QWidget* receiptPage();
    void connectSignals();
    void listSigners();
    void signerChanged();
    void showProgress();
    void sign();
    void createKey();
    void answered(Result<agreement::Version> answer);
    void showReceipt(const agreement::Version& version);
    void copyReceipt();
    void saveReceipt();
    void say(const QString& problem);
    [[nodiscard]] const usecase::Person* signer() const;
    [[nodiscard]] std::string fingerprintOf(const usecase::Person& person) const;

    Session* session_;
    AgreementLoad load_;
    std::vector<usecase::Person> signers_;
    bool signing_ = false;
    QStackedWidget* stack_;
    ReadingPane* text_;
    QLabel* progress_;
    QComboBox* person_;
    QLabel* statement_;
    PassphraseRow* passphrase_;
    QLabel* problem_;
    QPushButton* createKey_;  ///< offered once it is known that there is none
    QPushButton* sign_;
    QPushButton* cancel_;
    QPlainTextEdit* receipt_;
    QLabel* saved_;
    QPushButton* close_;
};

}  // namespace handschlag::ui
