#pragma once
// The commands of the review page: keys, menu texts, tool tips. The command palette finds them.

#include <QAction>
#include <QObject>

namespace handschlag::ui {

class ReviewActions : public QObject {
    Q_OBJECT
public:
    explicit ReviewActions(QWidget* page);
    void retranslate();

    QAction *present, *pdf, *freeze, *addDecision, *previousQuarter, *nextQuarter, *nextPoint, *previousPoint, *moveUp, *moveDown, *hide, *rename, *undo;

private:
    QAction* add(const char* name, const char* iconName, const QList<QKeySequence>& keys);
    QWidget* page_;
};

}  // namespace handschlag::ui
