#pragma once
// Everything the queue can do, as actions with keys. The single-letter keys can be switched off as a set, for people who
// dictate or press keys by accident; what needs Ctrl stays.

#include <QObject>
#include <map>
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
    /// Empty: possible. Otherwise the tool tip says why not.
    void setPossible(QAction* action, const QString& whyNot);
    void retranslate();

    QAction* accept;
    QAction* reject;
    QAction* call;
    QAction* mail;
    QAction* later;
    QAction* qualify;
    QAction* good;
    QAction* giveBack;
    QAction* recycle;
    QAction* disqualify;
    QAction* findContact;
    QAction* merge;
    QAction* opportunity;
    QAction* won;
    QAction* lost;
    QAction* release;
    QAction* mark;
    QAction* markAll;
    QAction* unmark;
    QAction* newLead;
    QAction* next;
    QAction* previous;
    QAction* undo;
    QAction* openRecord;
    QAction* search;
    QAction* handOver;
    QAction* saveAs;
    QAction* away;
    QAction* letterKeys;  ///< checkable

    /// The decisions of every day, as buttons.
    [[nodiscard]] QList<QAction*> daily() const;
    /// The ways out that are taken less often, as a menu.
    [[nodiscard]] QList<QAction*> seldom() const;

private:
    struct Entry {
        QAction* action;
        QStringList letters;  ///< empty: none
        QString shortcut;     ///< works whether letters are on or off; empty: none
    };
    QAction* add(const char* name, const char* iconName, const char* letters, const char* shortcut);
    void setKeys(const Entry& entry, bool letters);
    void setText(QAction* action, const QString& text, const QString& explanation);
    void showTip(QAction* action);

    QWidget* page_;
    std::vector<Entry> entries_;
    std::map<QAction*, QString> tips_;
    std::map<QAction*, QString> refusals_;
};

}  // namespace handschlag::ui
