#pragma once
// A new product line: its name, and what its agreement begins with.

#include <QDialog>

#include "core/usecase/products.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace handschlag::ui {

class Session;
class TemplateBox;

class ProductDialog : public QDialog {
    Q_OBJECT
public:
    /// products: lines that have an agreement.
    ProductDialog(Session* session, const std::vector<std::string>& products, QWidget* parent = nullptr);

signals:
    /// The line is there, with its first draft.
    void created(const std::string& product);

private:
    void create();
    [[nodiscard]] usecase::NewProductLine line() const;

    Session* session_;
    std::vector<std::string> products_;
    QLineEdit* name_;
    QRadioButton* fromTemplate_;
    TemplateBox* template_;
    QRadioButton* fromLine_;
    QComboBox* other_;
    QLabel* problem_;
    QDialogButtonBox* buttons_;
};

}  // namespace handschlag::ui
