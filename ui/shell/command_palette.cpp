#include "ui/shell/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 380;

QString plain(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    return text.replace(u'\x01', u'&');
}

constexpr int KeysRole = Qt::UserRole + 1;
constexpr int signSide = 20;
constexpr int rowPadding = 12;

// Sign, name, shortcut at the right: one calm row each, with or without a sign.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, qMax(option.fontMetrics.height(), signSide) + rowPadding};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        if (chosen) painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        const QRect area = option.rect.adjusted(theme::medium, 0, -theme::medium, 0);
        const QRect sign(area.left(), area.center().y() - signSide / 2 + 1, signSide, signSide);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
        const QRect words = area.adjusted(signSide + theme::medium, 0, 0, 0);
        painter->setPen(chosen ? option.palette.color(QPalette::HighlightedText) : option.palette.color(QPalette::Text));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        if (!chosen) painter->setPen(theme::ink(theme::Tone::Muted, option.palette));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, index.data(KeysRole).toString());
        painter->restore();
    }
};

// Each word typed must stand somewhere in the text.
bool fits(const QString& text, const QString& typed)
{
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts))
        if (!text.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

}  // namespace

CommandPalette::CommandPalette(QWidget* window) : QDialog(window), search_(new QLineEdit(this)), list_(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Find a command"));
    setWindowFlag(Qt::FramelessWindowHint);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    search_->setObjectName(QStringLiteral("commandSearch"));
    search_->setPlaceholderText(tr("What do you want to do?"));
    search_->setAccessibleName(tr("Find a command"));
    search_->setClearButtonEnabled(true);
    list_->setObjectName(QStringLiteral("commandList"));
    list_->setAccessibleName(tr("Commands"));
    list_->setUniformItemSizes(true);
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->addWidget(search_);
    layout->addWidget(list_, 1);
    resize(paletteWidth, paletteHeight);
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(list_, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    collect(window);
    filter({});
    search_->setFocus();
}

void CommandPalette::collect(QWidget* window)
{
    QSet<QAction*> seen;
    for (QAction* action : window->findChildren<QAction*>()) {
        if (action->isSeparator() || action->menu() || action->text().isEmpty() || !action->isEnabled() || !action->isVisible()) continue;
        if (action->objectName() == QLatin1String("palette") || seen.contains(action)) continue;
        // Qt's own actions (clear button of a line edit, context menus) have no place here.
        if (qobject_cast<QLineEdit*>(action->parent()) || action->objectName().startsWith(QLatin1String("_q_"))) continue;
        // Actions of pages that are not shown act on nothing one can see.
        if (auto* owner = qobject_cast<QWidget*>(action->parent()); owner && owner != window && !owner->isVisible() && !qobject_cast<QMenu*>(owner)) continue;
        seen.insert(action);
        QString context;
        for (QObject* associated : action->associatedObjects())
            if (const auto* menu = qobject_cast<QMenu*>(associated)) context = plain(menu->title());
        entries_.append({action, plain(action->text()), context});
    }
}

void CommandPalette::filter(const QString& text)
{
    list_->clear();
    for (const Entry& entry : std::as_const(entries_)) {
        if (!fits(entry.context + u' ' + entry.text, text.trimmed())) continue;
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        const QString line = entry.context.isEmpty() ? entry.text : entry.context + QStringLiteral(" › ") + entry.text;
        auto* item = new QListWidgetItem(entry.action->icon(), line, list_);
        item->setData(KeysRole, keys);
        item->setData(Qt::AccessibleTextRole, keys.isEmpty() ? line : line + QStringLiteral(", ") + keys);
        item->setData(Qt::UserRole, QVariant::fromValue(static_cast<QObject*>(entry.action)));
    }
    list_->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = list_->currentItem();
    if (!item) return;
    QPointer<QAction> action = qobject_cast<QAction*>(item->data(Qt::UserRole).value<QObject*>());
    accept();
    // After the palette is gone, so that focus is where the action expects it.
    if (action) QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && list_->count() > 0) {
            list_->setCurrentRow((list_->currentRow() + step + list_->count()) % list_->count());
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme::ink(theme::Tone::Accent, palette()));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const QWidget* window = parentWidget()->window();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 6)));
}

}  // namespace handschlag::ui
