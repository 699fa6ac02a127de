#include "ui/shared/chip_row.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>

#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int sidePadding = 12;
constexpr int edgePadding = 5;

// Chosen is said by weight and a filled ground, focus by a ring.
class ChipButton : public QPushButton {
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        return {metrics.horizontalAdvance(text()) + 2 * sidePadding, metrics.height() + 2 * edgePadding};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
        const theme::Tone tone = isChecked() ? theme::Tone::Accent : theme::Tone::Neutral;
        const QColor edge = hasFocus() || isChecked() ? theme::ink(theme::Tone::Accent, palette()) : theme::line(palette());
        painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
        painter.setBrush(isChecked() || underMouse() ? theme::wash(tone, palette()) : palette().color(QPalette::Base));
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
        QFont words = font();
        if (isChecked()) words.setWeight(QFont::DemiBold);
        painter.setFont(words);
        painter.setPen(isEnabled() ? theme::ink(tone, palette()) : palette().color(QPalette::Disabled, QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

}  // namespace

ChipRow::ChipRow(QWidget* parent) : QWidget(parent), group_(new QButtonGroup(this)), layout_(new FlowLayout(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(theme::small);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    group_->setExclusive(true);
    connect(group_, &QButtonGroup::idClicked, this, &ChipRow::chosenChanged);
}

void ChipRow::setChips(const QList<Chip>& chips)
{
    const int before = chosen();
    for (const Chip& chip : chips) {
        auto* button = group_->button(chip.id);
        if (!button) {
            button = new ChipButton(this);
            button->setCheckable(true);
            button->setObjectName(QStringLiteral("chip_%1").arg(chip.id));
            group_->addButton(button, chip.id);
            layout_->addWidget(button);
        }
        button->setText(QStringLiteral("%1  %2").arg(chip.text, count(chip.count)));
        button->setAccessibleName(tr("%1: %2 leads").arg(chip.text, count(chip.count)));
        button->updateGeometry();
    }
    if (before == -1 && !chips.isEmpty()) choose(chips.first().id);
}

int ChipRow::chosen() const { return group_->checkedId(); }

void ChipRow::choose(int id)
{
    if (auto* button = group_->button(id)) button->setChecked(true);
}

}  // namespace handschlag::ui
