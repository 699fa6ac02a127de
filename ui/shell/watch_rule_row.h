#pragma once
// One line of the watched folder's dialog: which names, what they hold, by which mapping.

#include <QWidget>

#include <optional>

#include "core/usecase/watched_folder.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace handschlag::ui {

class WatchRuleRow : public QWidget {
    Q_OBJECT
public:
    WatchRuleRow(const QString& pattern, usecase::BatchKind kind, const QString& mappingName, std::string json, QWidget* parent = nullptr);
    /// The pattern without blanks, and the mapping if it fits the kind; else why not.
    [[nodiscard]] Result<usecase::WatchRule> rule() const;
    [[nodiscard]] bool hasMapping() const { return !json_.empty(); }
    [[nodiscard]] QString pattern() const;
    /// Asks for a file; false if the person thinks better of it.
    bool chooseMapping();

signals:
    void removed();

private:
    [[nodiscard]] usecase::BatchKind kind() const;
    void showMapping();

    QLineEdit* pattern_;
    QComboBox* kind_;
    QPushButton* mapping_;
    QString mappingName_;
    std::string json_;
};

}  // namespace handschlag::ui
