#pragma once
// Which product line the pages look at: beside the title of the page, as soon as there is more than one.

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;

namespace handschlag::ui {

class ProductChooser : public QWidget {
    Q_OBJECT
public:
    explicit ProductChooser(QWidget* parent = nullptr);
    /// Hidden where there is nothing to choose.
    void show(const std::vector<std::string>& products, const std::string& chosen);

signals:
    void chosen(const std::string& product);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* label_;
    QComboBox* box_;
    std::vector<std::string> products_;
};

/// The name people read; the default line has none of its own.
[[nodiscard]] QString productName(const std::string& product);

}  // namespace handschlag::ui
