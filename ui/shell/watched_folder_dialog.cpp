#include "ui/shell/watched_folder_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/shared/messages.h"
#include "ui/shared/theme.h"
#include "ui/shell/watch_rule_row.h"

namespace handschlag::ui {
namespace {

constexpr int minutesPerHour = 60;
constexpr int widthInLetters = 84;

}  // namespace

WatchedFolderDialog::WatchedFolderDialog(const usecase::WatchSettings& settings, QWidget* parent)
    : QDialog(parent), on_(new QCheckBox(this)), folder_(new QLineEdit(this)), choose_(new QPushButton(this)), at_(new QTimeEdit(this)), rules_(new QVBoxLayout),
      add_(new QPushButton(this)), problem_(theme::plainLabel({}, this))
{
    setObjectName(QStringLiteral("watchedFolderDialog"));
    setWindowTitle(tr("Watched folder"));
    createViews();
    on_->setChecked(settings.on);
    folder_->setText(QString::fromStdString(settings.folder));
    at_->setTime(QTime(settings.minuteOfDay / minutesPerHour, settings.minuteOfDay % minutesPerHour));
    for (const usecase::WatchRule& rule : settings.rules)
        addRule(QString::fromStdString(rule.pattern), rule.kind, QString::fromStdString(rule.mappingName), exchange::mappingToJson(rule.mapping, usecase::fileKindOf(rule.kind)));
    enable();
}

void WatchedFolderDialog::createViews()
{
    on_->setObjectName(QStringLiteral("watchOn"));
    on_->setText(tr("&Import the files of a folder every day by themselves"));
    folder_->setObjectName(QStringLiteral("watchFolder"));
    choose_->setText(tr("&Choose…"));
    at_->setObjectName(QStringLiteral("watchAt"));
    at_->setDisplayFormat(QStringLiteral("HH:mm"));
    add_->setObjectName(QStringLiteral("watchAdd"));
    add_->setText(tr("&Add a mapping…"));
    problem_->setObjectName(QStringLiteral("watchProblem"));
    problem_->setWordWrap(true);
    theme::setTone(problem_, theme::Tone::Danger);
    auto* folder = new QHBoxLayout;
    folder->addWidget(folder_, 1);
    folder->addWidget(choose_);
    auto* form = new QFormLayout;
    auto* folderLabel = theme::plainLabel(tr("&Folder"), this);
    folderLabel->setBuddy(folder_);
    form->addRow(folderLabel, folder);
    form->addRow(tr("Every day a&t"), at_);
    QLabel* heading = theme::plainLabel(tr("Which file is what"), this);
    heading->setFont(theme::headingFont(font()));
    QLabel* hint = theme::plainLabel(tr("Each file is imported once for what is in it, by the first line that fits its name; * stands for anything. Nothing in the folder is changed, moved or "
                                        "deleted. A mapping comes from the Import page (Save mapping…). A closed program catches up when it is opened; handschlag import --watched does the same "
                                        "without a window."),
                                     this);
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Tone::Muted);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &WatchedFolderDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(on_, &QCheckBox::toggled, this, &WatchedFolderDialog::enable);
    connect(choose_, &QPushButton::clicked, this, &WatchedFolderDialog::chooseFolder);
    connect(add_, &QPushButton::clicked, this, &WatchedFolderDialog::addChosenRule);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme::medium);
    layout->addWidget(on_);
    layout->addLayout(form);
    layout->addWidget(heading);
    layout->addLayout(rules_);
    layout->addWidget(add_, 0, Qt::AlignLeft);
    layout->addWidget(hint);
    layout->addStretch(1);
    layout->addWidget(problem_);
    layout->addWidget(buttons);
    problem_->hide();
    setMinimumWidth(fontMetrics().averageCharWidth() * widthInLetters);
}

void WatchedFolderDialog::enable()
{
    for (QWidget* part : std::initializer_list<QWidget*>{folder_, choose_, at_, add_}) part->setEnabled(on_->isChecked());
    for (WatchRuleRow* row : rows_) row->setEnabled(on_->isChecked());
}

void WatchedFolderDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Watched folder"), folder_->text().isEmpty() ? QDir::homePath() : folder_->text());
    if (!folder.isEmpty()) folder_->setText(QDir::toNativeSeparators(folder));
}

void WatchedFolderDialog::addRule(const QString& pattern, usecase::BatchKind kind, const QString& mappingName, const std::string& json)
{
    auto* row = new WatchRuleRow(pattern, kind, mappingName, json, this);
    connect(row, &WatchRuleRow::removed, this, [this, row] { remove(row); });
    rows_.push_back(row);
    rules_->addWidget(row);
}

void WatchedFolderDialog::addChosenRule()
{
    addRule({}, usecase::BatchKind::Leads, {}, {});
    WatchRuleRow* row = rows_.back();
    if (row->chooseMapping())
        row->setFocus(Qt::OtherFocusReason);
    else
        remove(row);
}

void WatchedFolderDialog::remove(WatchRuleRow* row)
{
    std::erase(rows_, row);
    row->deleteLater();
    row->hide();
}

QString WatchedFolderDialog::problem() const
{
    if (!on_->isChecked()) return {};
    const QString folder = folder_->text().trimmed();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) return tr("Choose a folder that is there.");
    if (rows_.empty()) return tr("Add a mapping: without one no file can be read.");
    for (const WatchRuleRow* row : rows_) {
        static const QString blanks = QStringLiteral("*? ");
        if (std::ranges::all_of(row->pattern(), [](QChar c) { return blanks.contains(c); })) return tr("Say which file names each line is for, such as leads*.csv.");
        if (!row->hasMapping()) return tr("Choose the mapping of “%1”.").arg(row->pattern());
        if (const auto rule = row->rule(); !rule) return tr("The mapping of “%1” does not fit: %2").arg(row->pattern(), sentence(rule.error()));
    }
    return {};
}

void WatchedFolderDialog::accept()
{
    const QString wrong = problem();
    problem_->setText(wrong);
    problem_->setVisible(!wrong.isEmpty());
    if (wrong.isEmpty()) QDialog::accept();
}

usecase::WatchSettings WatchedFolderDialog::settings() const
{
    usecase::WatchSettings settings;
    settings.on = on_->isChecked();
    const QString folder = folder_->text().trimmed();
    settings.folder = folder.isEmpty() ? std::string() : QDir(folder).absolutePath().toStdString();
    settings.minuteOfDay = at_->time().hour() * minutesPerHour + at_->time().minute();
    for (const WatchRuleRow* row : rows_)
        if (auto rule = row->rule()) settings.rules.push_back(std::move(*rule));
    return settings;
}

}  // namespace handschlag::ui
