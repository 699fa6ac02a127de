#include "ui/feedback/feedback_actions.h"

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

FeedbackActions::FeedbackActions(QWidget* page) : QObject(page), page_(page)
{
    openLead = add("feedbackOpenLead", "go", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    undo = add("feedbackUndo", "undo", {QKeySequence::Undo});
    copyTable = add("feedbackCopyTable", "copy", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    copyPicture = add("feedbackCopyPicture", "copy", {});
    saveTable = add("feedbackSaveTable", "export", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    savePicture = add("feedbackSavePicture", "waterfall", {});
    openClause = add("feedbackOpenClause", "agreement", {QKeySequence(Qt::ALT | Qt::Key_Return)});
    openDisputes = add("feedbackOpenDisputes", "desk", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    retranslate();
}

QAction* FeedbackActions::add(const char* name, const char* iconName, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(page_);
    action->setObjectName(QString::fromLatin1(name));
    action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page_->addAction(action);
    return action;
}

void FeedbackActions::retranslate()
{
    setText(openLead, tr("Open lead"), tr("Show this lead on the Leads page"));
    setText(undo, tr("Take back"), tr("Take the change proposed last out of the draft again"));
    setText(copyTable, tr("Copy &table"), tr("Copy the table that is shown"));
    setText(copyPicture, tr("Copy &picture"), tr("Copy the chart as a picture"));
    setText(saveTable, tr("&Save table as…"), tr("Save the table that is shown as CSV or Excel workbook"));
    setText(savePicture, tr("Save picture as…"), tr("Save the chart as PNG or SVG"));
    setText(openClause, tr("Open the cited clause"), tr("Show the cited clause on the Agreement page"));
    setText(openDisputes, tr("Rule on disputes"), tr("Show the open disputes on marketing's desk"));
}

}  // namespace handschlag::ui
