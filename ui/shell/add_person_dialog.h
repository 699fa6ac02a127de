#pragma once
// Makes a person known to the workspace: name, side, team. A declared identity; keys come with signing.

#include <QDialog>

#include "core/usecase/people.h"

class QComboBox;
class QLineEdit;
class QDialogButtonBox;

namespace handschlag::ui {

class AddPersonDialog : public QDialog {
    Q_OBJECT
public:
    explicit AddPersonDialog(QWidget* parent = nullptr);
    [[nodiscard]] usecase::NewPerson person() const;

private:
    QLineEdit* name_;
    QComboBox* side_;
    QLineEdit* team_;
    QDialogButtonBox* buttons_;
};

}  // namespace handschlag::ui
