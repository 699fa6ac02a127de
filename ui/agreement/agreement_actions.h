#pragma once
// What can be done with a version, as actions; which of them are offered follows from its state.

#include <QObject>

#include "core/agreement/version.h"

class QAction;
class QUndoStack;
class QWidget;

namespace handschlag::ui {

class AgreementActions : public QObject {
    Q_OBJECT
public:
    AgreementActions(QWidget* page, QUndoStack* history);

    /// unanswered: changes that wait for an answer.
    void follow(const agreement::Version& version, int unanswered, bool several, Instant now);
    void retranslate();

    QAction* newVersion;
    QAction* propose;
    QAction* sign;
    QAction* agreeToAll;
    QAction* compare;
    QAction* refuse;
    QAction* withdraw;
    QAction* startTrial;
    QAction* endTrial;
    QAction* createKey;
    QAction* buildDefinition;
    QAction* exportBundle;
    QAction* publish;
    QAction* newProduct;
    QAction* importBundle;
    QAction* checkVersion;
    QAction* checkBundle;
    QAction* keys;
    QAction* undo;
    QAction* redo;

private:
    QAction* add(const char* name, const char* iconName, const char* shortcut);
    void setText(QAction* action, const QString& text, const QString& explanation);
    QWidget* page_;
};

/// What is signed, superseded, or was on trial does not change: an edit makes a new version.
[[nodiscard]] bool isFrozen(const agreement::Version& version);

}  // namespace handschlag::ui
