#pragma once
// What the leads of a file did, told by columns of theirs: one line for each type, with the column of its time and that of its content.

#include <QWidget>

#include <string>
#include <vector>

#include "core/exchange/mapping.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace handschlag::ui {

struct ImportSource;

class CarriedActivities : public QWidget {
    Q_OBJECT
public:
    explicit CarriedActivities(QWidget* parent = nullptr);
    void show(const ImportSource& source, const std::vector<exchange::ActivityFromColumns>& activities);
    /// Lines without a type or a time are none yet.
    [[nodiscard]] std::vector<exchange::ActivityFromColumns> activities() const;
    void retranslate();

signals:
    void edited();

private:
    struct Line {
        QLineEdit* type = nullptr;
        QComboBox* at = nullptr;
        QComboBox* asset = nullptr;
        QToolButton* remove = nullptr;
        std::string format;    ///< said by a mapping ...
        std::string formatOf;  ///< ... for this column; another one has that of its cells
    };
    void addLine(const exchange::ActivityFromColumns& activity);
    void removeLine(const QLineEdit* type);
    void rebuild();
    void nameLine(Line& line, std::size_t number);
    [[nodiscard]] std::string formatOf(const Line& line) const;

    std::vector<std::string> headers_;
    std::vector<std::string> formats_;  ///< of the dates of each column
    std::vector<Line> lines_;
    QGridLayout* grid_;
    QLabel* title_;
    QPushButton* add_;
};

}  // namespace handschlag::ui
