#pragma once
// The commands of marketing's desk: keys, menu texts, tool tips. The command palette finds them.

#include <QAction>
#include <QList>
#include <QObject>

namespace handschlag::ui {

class DeskActions : public QObject {
    Q_OBJECT
public:
    explicit DeskActions(QWidget* page);
    void retranslate();

    QAction *next, *previous, *edit, *withdraw, *undo, *openLead, *exportSection;
    QList<QAction*> sections;  ///< in the order of the page; keys 1 to 8

private:
    QAction* add(const char* name, const char* iconName, const QList<QKeySequence>& keys);
    QWidget* page_;
};

}  // namespace handschlag::ui
