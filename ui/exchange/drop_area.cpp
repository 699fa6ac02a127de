#include "ui/exchange/drop_area.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int signSide = 48;
constexpr int textWidth = 560;

}  // namespace

QString droppedFile(const QMimeData* data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

DropArea::DropArea(QWidget* parent)
    : QFrame(parent),
      sign_(new QLabel(this)),
      title_(theme::plainLabel({}, this)),
      hint_(theme::plainLabel({}, this)),
      problem_(theme::plainLabel({}, this)),
      choose_(new QPushButton(this)),
      paste_(new QPushButton(this))
{
    setAcceptDrops(true);
    choose_->setObjectName(QStringLiteral("chooseFile"));
    choose_->setDefault(true);
    paste_->setObjectName(QStringLiteral("pasteTable"));
    problem_->setObjectName(QStringLiteral("fileProblem"));
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    theme::setTone(hint_, theme::Tone::Muted);
    theme::setTone(problem_, theme::Tone::Danger);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme::medium);
    layout->addStretch(2);
    layout->addWidget(sign_, 0, Qt::AlignHCenter);
    for (QLabel* label : {title_, hint_, problem_}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(textWidth);
        layout->addWidget(label, 0, Qt::AlignHCenter);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addStretch();
    buttons->addWidget(choose_);
    buttons->addWidget(paste_);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
    problem_->hide();
    showSign();
    connect(choose_, &QPushButton::clicked, this, &DropArea::chooseRequested);
    connect(paste_, &QPushButton::clicked, this, &DropArea::pasteRequested);
}

void DropArea::retranslate()
{
    title_->setText(tr("Drop a CSV file or a workbook here"));
    title_->setFont(theme::headingFont(font()));
    hint_->setText(tr("Leads, activities or outcomes from your CRM. Encoding, delimiter and columns are found by the program; you see what will happen before anything is "
                      "written."));
    fitHeights();
    choose_->setText(tr("&Choose file\u2026"));
    paste_->setText(tr("&Paste a table"));
    paste_->setToolTip(tr("Takes rows that were copied in a spreadsheet, with their header (%1)").arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    setAccessibleName(title_->text());
    setAccessibleDescription(hint_->text());
}

void DropArea::showProblem(const QString& sentence)
{
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
    fitHeights();
}

/// Labels that wrap below a centred alignment need their height for the width they get.
void DropArea::fitHeights()
{
    for (QLabel* label : {title_, hint_, problem_}) label->setMinimumHeight(std::max(0, label->heightForWidth(textWidth)));
}

void DropArea::setBusy(bool busy)
{
    for (QPushButton* button : {choose_, paste_}) button->setEnabled(!busy);
}

void DropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFile(event->mimeData()).isEmpty()) return;
    hovering_ = true;
    update();
    event->acceptProposedAction();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent*)
{
    hovering_ = false;
    update();
}

void DropArea::dropEvent(QDropEvent* event)
{
    hovering_ = false;
    update();
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) emit fileDropped(path);
    event->acceptProposedAction();
}

void DropArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(hovering_ ? theme::ink(theme::Tone::Accent, palette()) : theme::line(palette()), 2, Qt::DashLine);
    painter.setPen(pen);
    if (hovering_) painter.setBrush(theme::wash(theme::Tone::Accent, palette()));
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), theme::small, theme::small);
}

void DropArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) showSign();
    if (event->type() == QEvent::FontChange) {
        title_->setFont(theme::headingFont(font()));
        fitHeights();
    }
    QFrame::changeEvent(event);
}

void DropArea::showSign() { sign_->setPixmap(icon(QStringLiteral("import"), theme::Tone::Muted).pixmap(QSize(signSide, signSide), devicePixelRatioF())); }

}  // namespace handschlag::ui
