#include "ui/queue/queue_actions.h"

#include <QAction>
#include <QWidget>

#include "ui/shared/icons.h"

namespace handschlag::ui {

QueueActions::QueueActions(QWidget* page) : QObject(page), page_(page)
{
    accept = add("accept", "accept", "A", "Ctrl+Return");
    reject = add("reject", "reject", "R", "Ctrl+R");
    good = add("goodLead", "star", "G", "Ctrl+G");
    next = add("nextLead", "", "J", "Alt+Down");
    previous = add("previousLead", "", "K", "Alt+Up");
    undo = add("undoDecision", "undo", "", "Ctrl+Z");
    openRecord = add("openRecord", "go", "O", "Ctrl+Shift+O");
    search = add("searchQueue", "search", "", "Ctrl+F");
    handOver = add("handOverNow", "queue", "", "Ctrl+Shift+H");
    letterKeys = new QAction(page);
    letterKeys->setObjectName(QStringLiteral("letterKeys"));
    letterKeys->setCheckable(true);
    letterKeys->setChecked(true);
    page->addAction(letterKeys);
    connect(letterKeys, &QAction::toggled, this, &QueueActions::setLetterKeys);
    setLetterKeys(true);
}

QAction* QueueActions::add(const char* name, const char* iconName, const char* letter, const char* shortcut)
{
    auto* action = new QAction(page_);
    action->setObjectName(QString::fromLatin1(name));
    if (*iconName) action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page_->addAction(action);
    entries_.push_back({action, QString::fromLatin1(letter), QString::fromLatin1(shortcut)});
    return action;
}

void QueueActions::setLetterKeys(bool on)
{
    letterKeys->setChecked(on);
    for (const Entry& entry : entries_) setKeys(entry, on);
    retranslate();
}

void QueueActions::setKeys(const Entry& entry, bool letters)
{
    QList<QKeySequence> keys;
    if (letters && !entry.letter.isEmpty()) keys << QKeySequence(entry.letter);
    if (!entry.shortcut.isEmpty()) keys << QKeySequence(entry.shortcut);
    entry.action->setShortcuts(keys);
}

void QueueActions::setText(QAction* action, const QString& text, const QString& explanation)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setText(text);
    // A button says its letter; a longer key stands in the tool tip.
    action->setIconText(key.size() == 1 ? QStringLiteral("%1  [%2]").arg(text, key) : text);
    action->setToolTip(key.isEmpty() ? explanation : QStringLiteral("%1 (%2)").arg(explanation, key));
}

void QueueActions::retranslate()
{
    setText(accept, tr("Accept"), tr("Accept this lead"));
    setText(reject, tr("Reject…"), tr("Reject this lead with a reason that cites a clause"));
    setText(good, tr("Good lead"), tr("Praise: accept this lead and mark it as a good one"));
    setText(next, tr("Next lead"), tr("Select the next lead"));
    setText(previous, tr("Previous lead"), tr("Select the lead before"));
    setText(undo, tr("Take back"), tr("Take back your last decision"));
    setText(openRecord, tr("Open record"), tr("Open the record in the CRM"));
    setText(search, tr("Search the queue"), tr("Search company, name, e-mail"));
    setText(handOver, tr("Hand over now"), tr("Hand over every lead that qualifies and is not out yet"));
    letterKeys->setText(tr("Single-letter keys (A, R, G, J, K, O)"));
    letterKeys->setToolTip(tr("Switch off if letters are pressed by accident; every command keeps its other key"));
}

}  // namespace handschlag::ui
