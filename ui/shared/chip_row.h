#pragma once
// Filters beside each other, each with its count; one is chosen. Arrow keys move, Space and Enter choose.

#include <QWidget>

class QButtonGroup;

namespace handschlag::ui {

class FlowLayout;

class ChipRow : public QWidget {
    Q_OBJECT
public:
    struct Chip {
        int id = 0;
        QString text;
        qint64 count = 0;
    };
    explicit ChipRow(QWidget* parent = nullptr);
    /// Keeps the chosen id if it is still there, else chooses the first.
    void setChips(const QList<Chip>& chips);
    [[nodiscard]] int chosen() const;  ///< -1: nothing yet; use ids from 0 on
    void choose(int id);

signals:
    void chosenChanged(int id);

private:
    QButtonGroup* group_;
    FlowLayout* layout_;
};

}  // namespace handschlag::ui
