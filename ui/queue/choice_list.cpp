#include "ui/queue/choice_list.h"

#include <QKeyEvent>
#include <algorithm>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int fewestRows = 3;

}  // namespace

int digitOf(const QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9 ? event.key() - Qt::Key_0 : -1;
}

ChoiceList::ChoiceList(QWidget* parent) : QListWidget(parent)
{
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QListWidget::itemSelectionChanged, this, &ChoiceList::choiceChanged);
    connect(this, &QListWidget::itemChanged, this, &ChoiceList::choiceChanged);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { emit picked(row(item)); });
}

void ChoiceList::setChoices(const std::vector<Choice>& choices, bool several)
{
    const QSignalBlocker quiet(this);
    clear();
    keys_.clear();
    several_ = several;
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.key >= 0 ? QStringLiteral("%1   %2").arg(choice.key).arg(choice.text) : QStringLiteral("     ") + choice.text, this);
        if (several) item->setCheckState(Qt::Unchecked);
        keys_.push_back(choice.key);
    }
    updateGeometry();
}

int ChoiceList::chosen() const
{
    // A list that gets the focus has a current row at once; only a selected one was chosen.
    const int row = currentRow();
    return row >= 0 && item(row)->isSelected() ? row : -1;
}

std::vector<int> ChoiceList::checked() const
{
    std::vector<int> rows;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked) rows.push_back(row);
    return rows;
}

void ChoiceList::choose(int row)
{
    if (row >= 0) {
        setCurrentRow(row);
        item(row)->setSelected(true);
    } else {
        clearSelection();
        setCurrentRow(-1);
    }
}

void ChoiceList::setChecked(int row, bool on)
{
    if (row >= 0 && row < count()) item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

bool ChoiceList::pick(int key)
{
    const auto found = std::ranges::find(keys_, key);
    if (key < 0 || found == keys_.end()) return false;
    const int row = static_cast<int>(found - keys_.begin());
    if (several_)
        setChecked(row, item(row)->checkState() != Qt::Checked);
    else
        choose(row);
    emit picked(row);
    return true;
}

QSize ChoiceList::sizeHint() const
{
    const int rows = std::max(1, count());
    return {sizeHintForColumn(0) + 2 * frameWidth() + theme::large, rows * std::max(1, sizeHintForRow(0)) + 2 * frameWidth()};
}

QSize ChoiceList::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {wanted.width(), std::min(wanted.height(), fewestRows * std::max(1, sizeHintForRow(0)) + 2 * frameWidth())};
}

bool ChoiceList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && digitOf(static_cast<QKeyEvent&>(*event)) >= 0) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void ChoiceList::keyPressEvent(QKeyEvent* event)
{
    if (pick(digitOf(*event))) return;
    // No search by letters in a list of numbers: the panel may have a use for them.
    const bool letter = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape;
    if (letter || ends)
        event->ignore();
    else
        QListWidget::keyPressEvent(event);
}

}  // namespace handschlag::ui
