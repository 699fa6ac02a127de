#include "ui/queue/work_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int noteLines = 2;

bool isPlainLetter(const QKeyEvent& event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
}

bool isPlain(const QKeyEvent& event) { return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)); }

bool isEnter(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !(event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
}

}  // namespace

QLabel* wrappedLabel(QWidget* parent)
{
    QLabel* label = theme::plainLabel({}, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

WorkPanel::WorkPanel(const QString& objectName, QWidget* parent)
    : QFrame(parent), title_(theme::plainLabel({}, this)), detail_(wrappedLabel(this)), problem_(wrappedLabel(this)), questions_(new QVBoxLayout),
      buttons_(new QHBoxLayout), write_(new QPushButton(this)), cancel_(new QPushButton(this))
{
    setObjectName(objectName);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    title_->setFont(theme::headingFont(font()));
    problem_->setObjectName(objectName + QStringLiteral("Problem"));
    detail_->setObjectName(objectName + QStringLiteral("Detail"));
    write_->setObjectName(objectName + QStringLiteral("Write"));
    theme::setTone(problem_, theme::Tone::Danger);
    theme::setTone(detail_, theme::Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::tight);
    column->addWidget(title_);
    column->addWidget(detail_);
    questions_->setSpacing(theme::tight);
    column->addLayout(questions_);
    column->addWidget(problem_);
    buttons_->addStretch();
    buttons_->addWidget(write_);
    buttons_->addWidget(cancel_);
    column->addLayout(buttons_);
    problem_->hide();
    detail_->hide();
    connect(write_, &QPushButton::clicked, this, [this] { write(); });
    connect(cancel_, &QPushButton::clicked, this, &WorkPanel::close);
    hide();
}

void WorkPanel::close()
{
    keepDraft();
    hide();
    emit closed();
}

void WorkPanel::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

void WorkPanel::setTitle(const QString& title, const QString& detail)
{
    title_->setText(title);
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
    setAccessibleName(title);
    cancel_->setText(tr("Close"));
    cancel_->setToolTip(tr("Close; what was typed is kept (Esc)"));
}

void WorkPanel::setWriteText(const QString& text)
{
    write_->setText(text);
    write_->setToolTip(tr("%1 (Enter)").arg(text));
}

void WorkPanel::addButton(QPushButton* button) { buttons_->insertWidget(buttons_->indexOf(write_), button); }

QPlainTextEdit* WorkPanel::newNote()
{
    auto* note = new QPlainTextEdit;
    note->setTabChangesFocus(true);
    note->setFixedHeight(note->fontMetrics().lineSpacing() * noteLines + theme::medium);
    return note;
}

void WorkPanel::writesOnEnter(QWidget* widget) { widget->installEventFilter(this); }

bool WorkPanel::letter(const QString&) { return false; }

bool WorkPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(static_cast<QKeyEvent&>(*event))) return QFrame::eventFilter(watched, event);
    write();
    return true;
}

bool WorkPanel::event(QEvent* event)
{
    // Letters, Space, Enter and Esc belong to the panel while it has the focus, not to the list behind it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (isPlain(key) && (isPlainLetter(key) || key.key() == Qt::Key_Space || isEnter(key) || key.key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void WorkPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter(*event))
        write();
    else if (!isPlainLetter(*event) || !letter(event->text()))
        QFrame::keyPressEvent(event);
}

}  // namespace handschlag::ui
