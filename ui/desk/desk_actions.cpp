#include "ui/desk/desk_actions.h"

#include <QWidget>

#include "ui/desk/desk_words.h"
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

DeskActions::DeskActions(QWidget* page) : QObject(page), page_(page)
{
    next = add("deskNext", "", {QKeySequence(Qt::Key_J), QKeySequence(Qt::ALT | Qt::Key_Down)});
    previous = add("deskPrevious", "", {QKeySequence(Qt::Key_K), QKeySequence(Qt::ALT | Qt::Key_Up)});
    edit = add("deskEdit", "edit", {QKeySequence(Qt::Key_E), QKeySequence(Qt::Key_F2)});
    withdraw = add("deskWithdrawLead", "reject", {QKeySequence(Qt::Key_W)});
    undo = add("deskUndo", "undo", {QKeySequence::Undo});
    openLead = add("deskOpenLead", "go", {QKeySequence(Qt::Key_O), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    exportSection = add("deskExport", "export", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    for (std::size_t i = 0; i < deskSections().size(); ++i)
        sections << add(usecase::key(deskSections()[i]), "", {QKeySequence(static_cast<int>(Qt::Key_1) + static_cast<int>(i))});
    retranslate();
}

QAction* DeskActions::add(const char* name, const char* iconName, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(page_);
    action->setObjectName(QString::fromLatin1(name));
    if (*iconName) action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page_->addAction(action);
    return action;
}

void DeskActions::retranslate()
{
    setText(next, tr("Next lead"), tr("Select the next lead"));
    setText(previous, tr("Previous lead"), tr("Select the lead before"));
    setText(edit, tr("Fill in, object or rule"), tr("Go to what is to be done about this lead"));
    setText(withdraw, tr("Withdraw…"), tr("Take a returned lead out of the handover, with a reason"));
    setText(undo, tr("Take back"), tr("Take back what you did last"));
    setText(openLead, tr("Open lead"), tr("Show this lead on the Leads page"));
    setText(exportSection, tr("&Save as…"), tr("Save the leads of this section as CSV or Excel workbook"));
    for (std::size_t i = 0; i < deskSections().size(); ++i) {
        const QString name = deskSectionName(deskSections()[i]);
        setText(sections[static_cast<qsizetype>(i)], name, tr("Show the section “%1”").arg(name));
    }
}

}  // namespace handschlag::ui
