#pragma once
// Which folder is imported by itself every day, and by which saved mapping each of its files is read.

#include <QDialog>

#include <vector>

#include "core/usecase/watched_folder.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace handschlag::ui {

class WatchRuleRow;

class WatchedFolderDialog : public QDialog {
    Q_OBJECT
public:
    explicit WatchedFolderDialog(const usecase::WatchSettings& settings, QWidget* parent = nullptr);
    [[nodiscard]] usecase::WatchSettings settings() const;
    /// A row for files of this pattern; json: a saved mapping, empty if there is none yet.
    void addRule(const QString& pattern, usecase::BatchKind kind, const QString& mappingName, const std::string& json);
    void accept() override;

private:
    void createViews();
    void chooseFolder();
    void addChosenRule();
    void remove(WatchRuleRow* row);
    void enable();
    /// Why the settings cannot be kept; empty if they can.
    [[nodiscard]] QString problem() const;

    std::vector<WatchRuleRow*> rows_;
    QCheckBox* on_;
    QLineEdit* folder_;
    QPushButton* choose_;
    QTimeEdit* at_;
    QVBoxLayout* rules_;
    QPushButton* add_;
    QLabel* problem_;
};

}  // namespace handschlag::ui
