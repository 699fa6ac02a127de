#include "ui/review/review_actions.h"

#include <QWidget>

#include "ui/shared/icons.h"

namespace handschlag::ui {
namespace {

void setText(QAction* action, const QString& text, const QString& explanation)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setText(text);
    action->setToolTip(key.isEmpty() ? explanation : QStringLiteral("%1 (%2)").arg(explanation, key));
}

}  // namespace

ReviewActions::ReviewActions(QWidget* page) : QObject(page), page_(page)
{
    present = add("reviewPresent", "review", {QKeySequence(Qt::Key_F5)});
    pdf = add("reviewPdf", "print", {QKeySequence(Qt::CTRL | Qt::Key_P)});
    freeze = add("reviewFreeze", "save", {});
    addDecision = add("reviewAddDecision", "add", {QKeySequence(Qt::CTRL | Qt::Key_D)});
    previousQuarter = add("reviewPreviousQuarter", "", {QKeySequence(Qt::ALT | Qt::Key_PageUp)});
    nextQuarter = add("reviewNextQuarter", "", {QKeySequence(Qt::ALT | Qt::Key_PageDown)});
    nextPoint = add("reviewNextPoint", "go", {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    previousPoint = add("reviewPreviousPoint", "", {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    moveUp = add("reviewMoveUp", "", {});
    moveDown = add("reviewMoveDown", "", {});
    hide = add("reviewHidePoint", "", {});
    rename = add("reviewRenamePoint", "edit", {});
    undo = add("reviewUndo", "undo", {QKeySequence::Undo});
    retranslate();
}

QAction* ReviewActions::add(const char* name, const char* iconName, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(page_);
    action->setObjectName(QString::fromLatin1(name));
    if (iconName[0] != '\0') action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page_->addAction(action);
    return action;
}

void ReviewActions::retranslate()
{
    setText(present, tr("&Present"), tr("Show the review on the whole screen"));
    setText(pdf, tr("PDF…"), tr("Save the report as PDF, in German, English or both"));
    setText(freeze, tr("&Freeze quarter…"), tr("Fix the figures of the quarter with their data cut-off"));
    setText(addDecision, tr("Add decision"), tr("Note a decision of the meeting"));
    setText(previousQuarter, tr("Previous quarter"), tr("Look at the quarter before"));
    setText(nextQuarter, tr("Next quarter"), tr("Look at the quarter after"));
    setText(nextPoint, tr("Next point"), tr("Go on to the next point of the agenda"));
    setText(previousPoint, tr("Previous point"), tr("Go back to the point before"));
    setText(moveUp, tr("Move up"), tr("Move the point up (Alt+Up)"));
    setText(moveDown, tr("Move down"), tr("Move the point down (Alt+Down)"));
    setText(hide, tr("Hide or show"), tr("Leave the point out of this review, or take it in again"));
    setText(rename, tr("Rename…"), tr("Give a point of your own another title"));
    setText(undo, tr("Take back"), tr("Take back what was written last"));
}

}  // namespace handschlag::ui
