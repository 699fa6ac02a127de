#pragma once
// A new signing key in the place of the current one, which vouches for it: both passphrases, then folder and workspace.

#include <QDialog>

#include "ui/shell/session.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace handschlag::ui {

class PassphraseRow;

class RotateKeyDialog : public QDialog {
    Q_OBJECT
public:
    RotateKeyDialog(Session* session, const std::string& name, const std::string& fingerprint, QWidget* parent = nullptr);

signals:
    void rotated(const QString& fingerprint);

private:
    void createViews();
    void rotate();
    void answered(Result<std::string> fingerprint);
    void say(const QString& problem);

    Session* session_;
    std::string name_;
    PassphraseRow* old_;
    QLineEdit* new_;
    QLineEdit* again_;
    QLabel* problem_;
    QDialogButtonBox* buttons_;
};

}  // namespace handschlag::ui
