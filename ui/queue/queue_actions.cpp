#include "ui/queue/queue_actions.h"

#include <QAction>
#include <QWidget>

#include "ui/shared/icons.h"

namespace handschlag::ui {

QueueActions::QueueActions(QWidget* page) : QObject(page), page_(page)
{
    accept = add("accept", "accept", "A", "Ctrl+Return");
    reject = add("reject", "reject", "R", "Ctrl+R");
    call = add("logCall", "call", "C", "Ctrl+L");
    mail = add("logMail", "mail", "E", "Ctrl+E");
    later = add("later", "clock", "L", "Ctrl+D");
    qualify = add("qualify", "flag", "Q", "Ctrl+B");
    good = add("goodLead", "star", "G", "Ctrl+G");
    giveBack = add("giveBack", "import", "", "Ctrl+Shift+R");
    recycle = add("recycle", "refresh", "", "Ctrl+Shift+Y");
    disqualify = add("disqualify", "delete", "", "Ctrl+Shift+X");
    findContact = add("findContact", "person-add", "", "Ctrl+Shift+F");
    merge = add("mergeLeads", "copy", "", "Ctrl+Shift+M");
    opportunity = add("openOpportunity", "waterfall", "", "Ctrl+Shift+E");
    won = add("won", "accept", "", "Ctrl+Shift+W");
    lost = add("lost", "close", "", "Ctrl+Shift+L");
    release = add("releaseClaim", "person", "", "Ctrl+Shift+U");
    mark = add("mark", "", "X Space", "Ctrl+Space");
    markAll = add("markAll", "", "", "Ctrl+A");
    unmark = add("unmark", "", "", "Ctrl+Shift+Space");
    newLead = add("newLead", "add", "", "Ctrl+N");
    next = add("nextLead", "", "J", "Alt+Down");
    previous = add("previousLead", "", "K", "Alt+Up");
    undo = add("undoDecision", "undo", "", "Ctrl+Z");
    openRecord = add("openRecord", "go", "O", "Ctrl+Shift+O");
    search = add("searchQueue", "search", "", "Ctrl+F");
    handOver = add("handOverNow", "queue", "", "Ctrl+Shift+H");
    saveAs = add("saveQueue", "export", "", "Ctrl+Shift+S");
    away = add("away", "", "", "");
    letterKeys = new QAction(page);
    letterKeys->setObjectName(QStringLiteral("letterKeys"));
    letterKeys->setCheckable(true);
    letterKeys->setChecked(true);
    page->addAction(letterKeys);
    connect(letterKeys, &QAction::toggled, this, &QueueActions::setLetterKeys);
    setLetterKeys(true);
}

QList<QAction*> QueueActions::daily() const { return {accept, reject, call, mail, later, qualify, good}; }

QList<QAction*> QueueActions::seldom() const { return {giveBack, recycle, disqualify, findContact, merge, opportunity, won, lost, release}; }

QAction* QueueActions::add(const char* name, const char* iconName, const char* letters, const char* shortcut)
{
    auto* action = new QAction(page_);
    action->setObjectName(QString::fromLatin1(name));
    if (*iconName) action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page_->addAction(action);
    entries_.push_back({action, QString::fromLatin1(letters).split(u' ', Qt::SkipEmptyParts), QString::fromLatin1(shortcut)});
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
    if (letters)
        for (const QString& letter : entry.letters) keys << QKeySequence(letter);
    if (!entry.shortcut.isEmpty()) keys << QKeySequence(entry.shortcut);
    entry.action->setShortcuts(keys);
}

void QueueActions::setPossible(QAction* action, const QString& whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    if (refusals_[action] == whyNot) return;
    refusals_[action] = whyNot;
    showTip(action);
}

void QueueActions::setText(QAction* action, const QString& text, const QString& explanation)
{
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    action->setText(text);
    // A button says its letter; every key stands in the tool tip.
    const bool letter = !keys.isEmpty() && keys.front().size() == 1;
    action->setIconText(letter ? QStringLiteral("%1  [%2]").arg(text, keys.front()) : text);
    tips_[action] = keys.isEmpty() ? explanation : QStringLiteral("%1 (%2)").arg(explanation, keys.join(QStringLiteral(", ")));
    showTip(action);
}

void QueueActions::showTip(QAction* action)
{
    const QString& whyNot = refusals_[action];
    action->setToolTip(whyNot.isEmpty() ? tips_[action] : tips_[action] + u'\n' + whyNot);
    // Said aloud too, where a tool tip is never seen.
    action->setStatusTip(whyNot);
}

void QueueActions::retranslate()
{
    setText(accept, tr("Accept"), tr("Accept this lead"));
    setText(reject, tr("Reject…"), tr("Reject this lead with a reason that cites a clause"));
    setText(call, tr("Call"), tr("Log a call and what came of it"));
    setText(mail, tr("E-mail"), tr("Log an e-mail and what came of it"));
    setText(later, tr("Later"), tr("Set the date on which to follow up"));
    setText(qualify, tr("Qualify…"), tr("Note the BANT answers, agree on an appointment, qualify"));
    setText(good, tr("Good lead"), tr("Praise: mark as a good lead; one that waits is accepted with it"));
    setText(giveBack, tr("Return to marketing…"), tr("Give back a lead whose data are missing or wrong"));
    setText(recycle, tr("Recycle…"), tr("Back to nurturing until a date"));
    setText(disqualify, tr("Disqualify…"), tr("Take this lead out for good, with a reason"));
    setText(findContact, tr("Find another contact…"), tr("The wrong person at the right company: recycle and enter another contact"));
    setText(merge, tr("Merge with a duplicate…"), tr("This person is known already"));
    setText(opportunity, tr("Open an opportunity…"), tr("A qualified lead becomes an opportunity"));
    setText(won, tr("Won…"), tr("The opportunity was won"));
    setText(lost, tr("Lost…"), tr("The opportunity was lost"));
    setText(release, tr("Release the claim"), tr("Somebody else may work on this lead"));
    setText(mark, tr("Mark"), tr("Mark this lead for a decision on several"));
    setText(markAll, tr("Mark all shown"), tr("Mark every lead of the list"));
    setText(unmark, tr("Remove all marks"), tr("Remove all marks"));
    setText(newLead, tr("New lead…"), tr("Enter a lead by hand"));
    setText(next, tr("Next lead"), tr("Select the next lead"));
    setText(previous, tr("Previous lead"), tr("Select the lead before"));
    setText(undo, tr("Take back"), tr("Take back your last decision"));
    setText(openRecord, tr("Open record"), tr("Open the record in the CRM"));
    setText(search, tr("Search the queue"), tr("Search company, name, e-mail"));
    setText(handOver, tr("Hand over now"), tr("Hand over every lead that qualifies and is not out yet"));
    setText(saveAs, tr("&Save as…"), tr("Save the queue that is shown as CSV or Excel workbook"));
    setText(away, tr("I am away…"), tr("Days on which no lead is handed to you"));
    letterKeys->setText(tr("Single-letter keys (A, R, C, E, L, Q, G, O, J, K, X)"));
    letterKeys->setToolTip(tr("Switch off if letters are pressed by accident; every command keeps its other key"));
}

}  // namespace handschlag::ui
