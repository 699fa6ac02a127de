#include "ui/exchange/carried_activities.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/exchange/cell_text.h"
#include "ui/exchange/import_source.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int fewestLetters = 6;

QComboBox* columnList(QWidget* parent)
{
    auto* list = new QComboBox(parent);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(fewestLetters);
    return list;
}

std::string chosenIn(const QComboBox* list) { return list->currentData().toString().toStdString(); }

}  // namespace

CarriedActivities::CarriedActivities(QWidget* parent) : QWidget(parent), grid_(new QGridLayout), title_(theme::plainLabel({}, this)), add_(new QPushButton(this))
{
    title_->setFont(theme::headingFont(font()));
    add_->setObjectName(QStringLiteral("addCarried"));
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(theme::tight);
    for (int column = 0; column < 3; ++column) grid_->setColumnStretch(column, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(title_);
    layout->addLayout(grid_);
    layout->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, [this] {
        addLine({});
        rebuild();
        lines_.back().type->setFocus();
    });
}

void CarriedActivities::show(const ImportSource& source, const std::vector<exchange::ActivityFromColumns>& activities)
{
    if (headers_ == source.table.headers && this->activities() == activities) return;  // what is being typed stays
    headers_ = source.table.headers;
    formats_.assign(headers_.size(), {});
    for (std::size_t i = 0; i < headers_.size() && i < source.profile.columns.size(); ++i)
        if (exchange::isDate(source.profile.columns[i].type)) formats_[i] = source.profile.columns[i].format;
    while (!lines_.empty()) removeLine(lines_.back().type);
    for (const exchange::ActivityFromColumns& activity : activities) addLine(activity);
    rebuild();
}

std::vector<exchange::ActivityFromColumns> CarriedActivities::activities() const
{
    std::vector<exchange::ActivityFromColumns> activities;
    for (const Line& line : lines_) {
        const std::string type = line.type->text().trimmed().toStdString();
        if (!type.empty() && !chosenIn(line.at).empty()) activities.push_back({type, chosenIn(line.at), chosenIn(line.asset), formatOf(line)});
    }
    return activities;
}

std::string CarriedActivities::formatOf(const Line& line) const
{
    const std::string column = chosenIn(line.at);
    if (column == line.formatOf) return line.format;
    const auto found = std::ranges::find(headers_, column);
    return found == headers_.end() ? std::string() : formats_[static_cast<std::size_t>(found - headers_.begin())];
}

void CarriedActivities::addLine(const exchange::ActivityFromColumns& activity)
{
    Line line{new QLineEdit(QString::fromStdString(activity.type), this), columnList(this), columnList(this), new QToolButton(this), activity.format, activity.at};
    line.remove->setAutoRaise(true);
    line.remove->setIcon(icon(QStringLiteral("delete")));
    line.at->addItem(QString(), QString());
    line.asset->addItem(QString(), QString());
    for (const std::string& header : headers_)
        for (QComboBox* list : {line.at, line.asset}) list->addItem(cellText(header), QString::fromStdString(header));
    line.at->setCurrentIndex(std::max(0, line.at->findData(QString::fromStdString(activity.at))));
    line.asset->setCurrentIndex(std::max(0, line.asset->findData(QString::fromStdString(activity.asset))));
    connect(line.type, &QLineEdit::textEdited, this, &CarriedActivities::edited);
    for (QComboBox* list : {line.at, line.asset}) connect(list, &QComboBox::activated, this, &CarriedActivities::edited);
    connect(line.remove, &QToolButton::clicked, this, [this, type = line.type] {
        removeLine(type);
        rebuild();
        add_->setFocus();
        emit edited();
    });
    lines_.push_back(std::move(line));
}

void CarriedActivities::removeLine(const QLineEdit* type)
{
    const auto line = std::ranges::find(lines_, type, &Line::type);
    for (QWidget* part : std::initializer_list<QWidget*>{line->type, line->at, line->asset, line->remove}) {
        grid_->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    lines_.erase(line);
}

void CarriedActivities::rebuild()
{
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        Line& line = lines_[i];
        int column = 0;
        for (QWidget* part : std::initializer_list<QWidget*>{line.type, line.at, line.asset, line.remove}) grid_->addWidget(part, static_cast<int>(i), column++);
        nameLine(line, i);
    }
}

void CarriedActivities::nameLine(Line& line, std::size_t number)
{
    const auto named = [number](QWidget* part, const char* name) { part->setObjectName(QStringLiteral("%1_%2").arg(QLatin1String(name)).arg(number)); };
    named(line.type, "carriedType");
    named(line.at, "carriedAt");
    named(line.asset, "carriedAsset");
    named(line.remove, "removeCarried");
    line.type->setPlaceholderText(tr("Type, e.g. form"));
    line.at->setPlaceholderText(tr("Time"));
    line.at->setItemText(0, tr("Time in \u2026"));
    line.asset->setItemText(0, tr("no content"));
    line.type->setAccessibleName(tr("Type of the activity"));
    line.at->setAccessibleName(tr("Column of its time"));
    line.asset->setAccessibleName(tr("Column of its content"));
    line.remove->setAccessibleName(tr("Remove this activity"));
    for (QWidget* part : std::initializer_list<QWidget*>{line.type, line.at, line.asset, line.remove}) part->setToolTip(part->accessibleName());
}

void CarriedActivities::retranslate()
{
    title_->setText(tr("Activities told by columns"));
    add_->setText(tr("Add an activity"));
    add_->setToolTip(tr("For exports that tell of a lead when it last filled a form or attended: the type, the column of the time, and that of the content"));
    for (std::size_t i = 0; i < lines_.size(); ++i) nameLine(lines_[i], i);
}

}  // namespace handschlag::ui
