#pragma once
// How a file of delimited text is cut: what was found, to be said differently where it was found wrong.

#include <QWidget>

#include "core/exchange/csv.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace handschlag::ui {

class ReadingOptions : public QWidget {
    Q_OBJECT
public:
    explicit ReadingOptions(QWidget* parent = nullptr);
    /// Shows how a table was read; what the options say themselves is kept as said.
    void show(const exchange::CsvTable& table, const exchange::CsvOptions& said);
    [[nodiscard]] const exchange::CsvOptions& options() const { return said_; }
    void retranslate();

signals:
    /// Something was said: the file is to be read anew.
    void edited();

private:
    void fill();
    QLabel* addRow(QWidget* field);

    exchange::CsvOptions said_;
    exchange::CsvOptions found_;
    QFormLayout* form_;
    QComboBox* encoding_;
    QComboBox* delimiter_;
    QComboBox* quote_;
    QSpinBox* headerRow_;
    QLabel* encodingLabel_;
    QLabel* delimiterLabel_;
    QLabel* quoteLabel_;
    QLabel* headerRowLabel_;
};

}  // namespace handschlag::ui
