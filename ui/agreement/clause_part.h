#pragma once
// A part of a clause's editor: a form, a table, a tree of conditions. Parts stand below each other.

#include <QWidget>

namespace handschlag::ui {

class ClausePart : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void retranslate() {}
    /// The selection above it is another one.
    virtual void refresh() {}
};

}  // namespace handschlag::ui
