#include "ui/shell/welcome_card.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int signSide = 32;
constexpr int preferredWidth = 280;
constexpr int corner = 8;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QString singleFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

}  // namespace

WelcomeCard::WelcomeCard(const QString& iconName, QWidget* parent) : QAbstractButton(parent), iconName_(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WelcomeCard::setTexts(const QString& heading, const QString& sentence)
{
    setText(heading);
    sentence_ = sentence;
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

int WelcomeCard::heightForWidth(int width) const
{
    const int inner = qMax(1, width - 2 * theme::large);
    const QRect room(0, 0, inner, 10'000);
    const int heading = QFontMetrics(theme::headingFont(font())).boundingRect(room, wrapped, text()).height();
    const int sentence = fontMetrics().boundingRect(room, wrapped, sentence_).height();
    return 2 * theme::large + signSide + theme::medium + heading + theme::small + sentence;
}

QSize WelcomeCard::sizeHint() const { return {preferredWidth, heightForWidth(preferredWidth)}; }

void WelcomeCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = underMouse() || dropping_ || isDown();
    const QColor edge = hasFocus() || lively ? theme::ink(theme::Tone::Accent, palette()) : theme::line(palette());
    QPen pen(edge, hasFocus() || dropping_ ? 2 : 1);
    if (dropping_) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(lively ? theme::wash(theme::Tone::Accent, palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);

    QRect area = rect().adjusted(theme::large, theme::large, -theme::large, -theme::large);
    ui::icon(iconName_, theme::Tone::Accent).paint(&painter, QRect(area.topLeft(), QSize(signSide, signSide)));
    area.setTop(area.top() + signSide + theme::medium);
    painter.setFont(theme::headingFont(font()));
    painter.setPen(palette().color(QPalette::Text));
    QRect used;
    painter.drawText(area, wrapped, text(), &used);
    area.setTop(used.bottom() + theme::small);
    painter.setFont(font());
    painter.setPen(theme::ink(theme::Tone::Muted, palette()));
    painter.drawText(area, wrapped, sentence_);
}

void WelcomeCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (singleFile(event->mimeData()).isEmpty()) return;
    dropping_ = true;
    event->acceptProposedAction();
    update();
}

void WelcomeCard::dragLeaveEvent(QDragLeaveEvent*)
{
    dropping_ = false;
    update();
}

void WelcomeCard::dropEvent(QDropEvent* event)
{
    dropping_ = false;
    update();
    if (const QString path = singleFile(event->mimeData()); !path.isEmpty()) emit fileDropped(path);
}

void WelcomeCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace handschlag::ui
