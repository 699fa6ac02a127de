#include "ui/shell/notices_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "ui/shared/theme.h"
#include "ui/shell/notice_words.h"

namespace handschlag::ui {
namespace {

constexpr int minutesPerHour = 60;

QTime timeOf(int minutes) { return QTime(minutes / minutesPerHour, minutes % minutesPerHour); }
int minutesOf(const QTime& time) { return time.hour() * minutesPerHour + time.minute(); }

}  // namespace

NoticesDialog::NoticesDialog(const handover::NoticeSettings& settings, bool handsOver, QWidget* parent)
    : QDialog(parent), on_(new QCheckBox(this)), business_(new QCheckBox(this)), quiet_(new QCheckBox(this)), from_(new QTimeEdit(this)),
      until_(new QTimeEdit(this)), company_(new QCheckBox(this)), handsOver_(new QCheckBox(this))
{
    setObjectName(QStringLiteral("noticesDialog"));
    setWindowTitle(tr("Notices"));
    createViews();
    on_->setChecked(settings.on);
    for (std::size_t i = 0; i < kinds_.size(); ++i) kinds_[i]->setChecked(settings.kinds[i]);
    business_->setChecked(settings.businessHoursOnly);
    quiet_->setChecked(settings.quietHours);
    from_->setTime(timeOf(settings.quietFrom));
    until_->setTime(timeOf(settings.quietUntil));
    company_->setChecked(settings.showCompany);
    handsOver_->setChecked(handsOver);
    for (QCheckBox* box : {on_, quiet_}) connect(box, &QCheckBox::toggled, this, &NoticesDialog::enable);
    enable();
}

void NoticesDialog::createViews()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const auto heading = [&](const QString& text) {
        QLabel* label = theme::plainLabel(text, content);
        label->setFont(theme::headingFont(font()));
        column->addWidget(label);
    };
    on_->setObjectName(QStringLiteral("noticesOn"));
    on_->setText(tr("&Tell me on the desktop"));
    column->addWidget(on_);
    heading(tr("What about"));
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
        const auto kind = static_cast<handover::NoticeKind>(i);
        kinds_[i] = new QCheckBox(noticeKindName(kind), content);
        kinds_[i]->setObjectName(QStringLiteral("notice_") + QLatin1String(key(kind)));
        column->addWidget(kinds_[i]);
    }
    heading(tr("When not"));
    business_->setText(tr("&Outside business hours"));
    quiet_->setText(tr("Every day &from"));
    quiet_->setObjectName(QStringLiteral("quietHours"));
    from_->setAccessibleName(tr("Quiet from"));
    until_->setAccessibleName(tr("Quiet until"));
    auto* hours = new QHBoxLayout;
    hours->addWidget(quiet_);
    hours->addWidget(from_);
    hours->addWidget(theme::plainLabel(tr("until"), content));
    hours->addWidget(until_);
    hours->addStretch();
    column->addWidget(business_);
    column->addLayout(hours);
    QLabel* later = theme::plainLabel(tr("What falls due meanwhile is told afterwards, all at once."), content);
    later->setWordWrap(true);
    theme::setTone(later, theme::Tone::Muted);
    column->addWidget(later);
    heading(tr("On a screen that others see"));
    company_->setText(tr("&Name the company"));
    company_->setObjectName(QStringLiteral("noticesCompany"));
    column->addWidget(company_);
    QLabel* privacy = theme::plainLabel(tr("Names of persons are never shown."), content);
    theme::setTone(privacy, theme::Tone::Muted);
    column->addWidget(privacy);
    heading(tr("Handing over"));
    handsOver_->setText(tr("&Hand over by itself while the window is open"));
    handsOver_->setObjectName(QStringLiteral("handsOver"));
    column->addWidget(handsOver_);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(content->sizeHint().width() + theme::large);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(sizeHint().width(), content->sizeHint().height() + buttons->sizeHint().height() + theme::huge);
}

void NoticesDialog::enable()
{
    for (QCheckBox* box : kinds_) box->setEnabled(on_->isChecked());
    for (QWidget* part : std::initializer_list<QWidget*>{business_, quiet_, company_}) part->setEnabled(on_->isChecked());
    for (QTimeEdit* time : {from_, until_}) time->setEnabled(on_->isChecked() && quiet_->isChecked());
}

handover::NoticeSettings NoticesDialog::settings() const
{
    handover::NoticeSettings settings;
    settings.on = on_->isChecked();
    for (std::size_t i = 0; i < kinds_.size(); ++i) settings.kinds[i] = kinds_[i]->isChecked();
    settings.businessHoursOnly = business_->isChecked();
    settings.quietHours = quiet_->isChecked();
    settings.quietFrom = minutesOf(from_->time());
    settings.quietUntil = minutesOf(until_->time());
    settings.showCompany = company_->isChecked();
    return settings;
}

bool NoticesDialog::handsOver() const { return handsOver_->isChecked(); }

}  // namespace handschlag::ui
