#pragma once
// A choice among the templates of an agreement, with a sentence for whom the chosen one is.

#include <QWidget>

#include <string>

class QComboBox;
class QLabel;

namespace handschlag::ui {

class TemplateBox : public QWidget {
    Q_OBJECT
public:
    explicit TemplateBox(QWidget* parent = nullptr);
    [[nodiscard]] std::string chosen() const;
    /// Texts anew, after a change of language; the choice stays.
    void retranslate();

private:
    void explain();

    QComboBox* box_;
    QLabel* audience_;
};

}  // namespace handschlag::ui
