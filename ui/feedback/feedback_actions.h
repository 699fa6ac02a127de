#pragma once
// The commands of the feedback page: keys, menu texts, tool tips. The command palette finds them.

#include <QAction>
#include <QObject>

namespace handschlag::ui {

class FeedbackActions : public QObject {
    Q_OBJECT
public:
    explicit FeedbackActions(QWidget* page);
    void retranslate();

    QAction *openLead, *undo, *copyTable, *copyPicture, *saveTable, *savePicture, *openClause, *openDisputes;

private:
    QAction* add(const char* name, const char* iconName, const QList<QKeySequence>& keys);
    QWidget* page_;
};

}  // namespace handschlag::ui
