#pragma once
// A counter-offer for one change: another value of the parameter, or to leave it out, and why.

#include <QDialog>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/agreement/negotiation.h"

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace handschlag::ui {

class FieldEditor;

class CounterDialog : public QDialog {
    Q_OBJECT
public:
    CounterDialog(const agreement::Point& point, const agreement::Document& base, const agreement::Document& current, QWidget* parent = nullptr);

signals:
    /// No value: to leave it out.
    void offered(const std::optional<nlohmann::json>& value, const QString& comment);

private:
    void createEditor();
    void follow();
    [[nodiscard]] std::optional<nlohmann::json> value() const;

    agreement::Point point_;
    agreement::Document current_;
    FieldEditor* editor_ = nullptr;  ///< nullptr: only leaving it out can be offered
    QCheckBox* leaveOut_;
    QLabel* inWords_;
    QLineEdit* comment_;
    QDialogButtonBox* buttons_;
};

}  // namespace handschlag::ui
