#pragma once
// Two columns of plain text under headings: explanation, fields, history of a lead. Keyboard, screen reader and Ctrl+C included.

#include <QTreeWidget>

#include "ui/shared/theme.h"

namespace handschlag::ui {

class LeadTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit LeadTree(QWidget* parent = nullptr);
    /// A heading with an optional sum at the right.
    QTreeWidgetItem* addHeading(const QString& text, const QString& value = {});
    void addLine(QTreeWidgetItem* heading, const QString& text, const QString& value, theme::Tone tone = theme::Tone::Neutral);
    /// Opens all headings and selects the first line.
    void finish();
    [[nodiscard]] QString allText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace handschlag::ui
