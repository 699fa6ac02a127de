#pragma once
// Confirms that a key belongs to a person: its owner reads six words aloud, here they are compared. The answer is kept for this user.

#include <QDialog>

#include "core/agreement/key_words.h"
#include "ui/shell/session.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace handschlag::ui {

class ConfirmKeyDialog : public QDialog {
    Q_OBJECT
public:
    ConfirmKeyDialog(Session* session, const std::string& person, const std::string& fingerprint, QWidget* parent = nullptr);

signals:
    void confirmed();

private:
    void createViews();
    void showWords(Result<agreement::SpokenKey> words);
    void keep();

    Session* session_;
    std::string person_;
    std::string fingerprint_;
    QLabel* german_;
    QLabel* english_;
    QLabel* problem_;
    QCheckBox* heard_;
    QPushButton* confirm_;
};

}  // namespace handschlag::ui
