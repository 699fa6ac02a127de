#pragma once
// What holds for every row of a file: the stage entered, zone, decimal mark, texts that mean nothing, history, and what no column says: type,
// content and time of activities, source and campaign of leads, the time of outcomes.

#include <QWidget>

#include <utility>
#include <vector>

#include "core/exchange/mapping.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace handschlag::ui {

class ImportOptions : public QWidget {
    Q_OBJECT
public:
    explicit ImportOptions(const QString& workspaceZone, QWidget* parent = nullptr);
    void show(const exchange::Mapping& mapping, exchange::FileKind kind);
    /// Writes the options into a mapping; what they do not know of is left as it is.
    void applyTo(exchange::Mapping& mapping) const;
    void retranslate();
    /// True if a field of its own holds this constant.
    [[nodiscard]] bool shows(std::string_view constant) const;

signals:
    void edited();

private:
    QLabel* addRow(QWidget* field);
    void fillRoles();
    void showFor(exchange::FileKind kind);

    QString workspaceZone_;
    exchange::FileKind kind_ = exchange::FileKind::Leads;
    QGridLayout* grid_;
    QComboBox* role_;
    QComboBox* leadBy_;
    QComboBox* decimal_;
    QLineEdit* zone_;
    QLineEdit* nullValues_;
    QCheckBox* history_;
    QCheckBox* deduplicate_;
    struct Constant {
        exchange::FileKind kind;
        const char* field;
        QLineEdit* line;
    };
    std::vector<Constant> constants_;  // text of a field for every row
    std::vector<std::pair<QWidget*, QLabel*>> rows_;
};

}  // namespace handschlag::ui
