#pragma once
// Asks what a new workspace is called, where its file goes, and in which zone its days are counted, and which agreement it starts with.

#include <QDialog>

#include <string>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace handschlag::ui {

class TemplateBox;

class NewWorkspaceDialog : public QDialog {
    Q_OBJECT
public:
    /// folder: where the file is proposed to go.
    explicit NewWorkspaceDialog(const QString& folder, QWidget* parent = nullptr);
    [[nodiscard]] QString organisation() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString zone() const;
    [[nodiscard]] std::string templateName() const;

private:
    void choosePath();
    void proposePath();
    void check();

    QString folder_;
    QLineEdit* organisation_;
    QLineEdit* path_;
    QComboBox* zone_;
    TemplateBox* template_;
    QLabel* problem_;
    QDialogButtonBox* buttons_;
    bool pathEdited_ = false;
};

}  // namespace handschlag::ui
