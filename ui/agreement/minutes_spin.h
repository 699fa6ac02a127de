#pragma once
// A spin box of business time: shows and reads "4 h 30 min".

#include <QSpinBox>

namespace handschlag::ui {

class MinutesSpin : public QSpinBox {
    Q_OBJECT
public:
    explicit MinutesSpin(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString textFromValue(int minutes) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
};

}  // namespace handschlag::ui
