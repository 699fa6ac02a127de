#include "ui/desk/desk_section_list.h"

#include <QComboBox>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/desk/desk_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int countRole = Qt::UserRole + 1;
constexpr int overdueRole = Qt::UserRole + 2;
constexpr int rowPadding = 12;

// Name at the left, number at the right; what is overdue says so by a sign and by its colour.
class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString()) + option.fontMetrics.horizontalAdvance(QStringLiteral("! 000.000"));
        return {text + 3 * theme::medium, option.fontMetrics.height() + rowPadding};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        QStyledItemDelegate::paint(painter, ground, QModelIndex());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool overdue = index.data(overdueRole).toBool();
        painter->save();
        if (selected) painter->fillRect(option.rect, option.palette.highlight());
        painter->setFont(option.font);
        const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : option.palette.color(QPalette::Text);
        const QRect area = option.rect.adjusted(theme::small, 0, -theme::small, 0);
        painter->setPen(ink);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        const qint64 number = index.data(countRole).toLongLong();
        if (!selected) painter->setPen(overdue ? theme::ink(theme::Tone::Danger, option.palette) : theme::ink(theme::Tone::Muted, option.palette));
        if (number > 0) painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, (overdue ? QStringLiteral("! ") : QString()) + count(number));
        if (option.state.testFlag(QStyle::State_HasFocus) && selected) {
            painter->setPen(QPen(theme::ink(theme::Tone::Accent, option.palette), 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }
};

}  // namespace

DeskSectionList::DeskSectionList(QWidget* parent) : QWidget(parent), list_(new QListWidget(this)), line_(new QComboBox(this))
{
    list_->setObjectName(QStringLiteral("deskSections"));
    list_->setItemDelegate(new SectionDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    line_->setObjectName(QStringLiteral("deskSectionLine"));
    line_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line_->hide();
    for (std::size_t i = 0; i < deskSections().size(); ++i) {
        list_->addItem(QString());
        line_->addItem(QString());
    }
    list_->setCurrentRow(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(line_);
    column->addWidget(list_, 1);
    connect(list_, &QListWidget::currentRowChanged, this, &DeskSectionList::chooseRow);
    connect(line_, &QComboBox::activated, this, &DeskSectionList::chooseRow);
    retranslate();
}

QWidget* DeskSectionList::list() const { return line_->isVisibleTo(this) ? static_cast<QWidget*>(line_) : list_; }

usecase::DeskSection DeskSectionList::current() const { return deskSections()[static_cast<std::size_t>(std::max(0, list_->currentRow()))]; }

void DeskSectionList::choose(usecase::DeskSection section)
{
    const auto found = std::ranges::find(deskSections(), section);
    if (found != deskSections().end()) list_->setCurrentRow(static_cast<int>(found - deskSections().begin()));
}

void DeskSectionList::chooseRow(int row)
{
    if (row < 0) return;
    const QSignalBlocker quietList(list_);
    const QSignalBlocker quietLine(line_);
    list_->setCurrentRow(row);
    line_->setCurrentIndex(row);
    emit chosen(current());
}

void DeskSectionList::showCounts(const usecase::MarketingDesk& desk)
{
    for (std::size_t i = 0; i < deskSections().size(); ++i) {
        const usecase::DeskList& list = desk.of(deskSections()[i]);
        counts_[i] = list.total;
        overdue_[i] = std::ranges::any_of(list.rows, [&desk](const usecase::DeskRow& row) { return row.due && *row.due < desk.asOf; });
    }
    retranslate();
}

void DeskSectionList::setNarrow(bool narrow)
{
    line_->setVisible(narrow);
    list_->setVisible(!narrow);
    setSizePolicy(QSizePolicy::Preferred, narrow ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    fitWidth();
}

void DeskSectionList::fitWidth() { list_->setFixedWidth(list_->sizeHintForColumn(0) + 2 * list_->frameWidth()); }

void DeskSectionList::retranslate()
{
    for (std::size_t i = 0; i < deskSections().size(); ++i) {
        const auto row = static_cast<int>(i);
        const QString name = deskSectionName(deskSections()[i]);
        QListWidgetItem* item = list_->item(row);
        item->setText(name);
        item->setData(countRole, counts_[i]);
        item->setData(overdueRole, overdue_[i]);
        item->setToolTip(tr("%1 (key %2)").arg(name).arg(row + 1));
        item->setData(Qt::AccessibleTextRole, overdue_[i] ? tr("%1: %2, some overdue").arg(name, count(counts_[i])) : tr("%1: %2").arg(name, count(counts_[i])));
        line_->setItemText(row, counts_[i] > 0 ? QStringLiteral("%1  (%2)").arg(name, (overdue_[i] ? QStringLiteral("! ") : QString()) + count(counts_[i])) : name);
    }
    list_->setAccessibleName(tr("Sections"));
    line_->setAccessibleName(tr("Section"));
    fitWidth();
}

}  // namespace handschlag::ui
