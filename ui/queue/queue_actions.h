#pragma once
// Everything the queue can do, as actions with keys. The single-letter keys can be switched off as a set, for people who
// dictate or press keys by accident; what needs Ctrl stays.

#include <QObject>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace handschlag::ui {

class QueueActions : public QObject {
    Q_OBJECT
public:
    /// page: where the keys work; the actions are its actions, too.
    explicit QueueActions(QWidget* page);

    void setLetterKeys(bool on);
    void retranslate();

    QAction* accept;
    QAction* reject;
    QAction* good;
    QAction* next;
    QAction* previous;
    QAction* undo;
    QAction* openRecord;
    QAction* search;
    QAction* handOver;
    QAction* letterKeys;  ///< checkable

private:
    struct Entry {
        QAction* action;
        QString letter;    ///< empty: none
        QString shortcut;  ///< works whether letters are on or off; empty: none
    };
    QAction* add(const char* name, const char* iconName, const char* letter, const char* shortcut);
    void setKeys(const Entry& entry, bool letters);
    void setText(QAction* action, const QString& text, const QString& explanation);

    QWidget* page_;
    std::vector<Entry> entries_;
};

}  // namespace handschlag::ui
