#include "ui/queue/filter_menu.h"

#include <QActionGroup>
#include <algorithm>
#include <array>

#include "ui/queue/touch_words.h"

namespace handschlag::ui {
namespace {

using handover::Duty;

constexpr std::array duties{Duty::None, Duty::Decide, Duty::FirstTouch, Duty::Touch, Duty::FollowUp, Duty::Conclude};
constexpr int keyedFilters = 9;
const QString memoryName = QStringLiteral("queue/filters");

Duty dutyFromKey(const QString& text)
{
    const auto found = std::ranges::find_if(duties, [&text](Duty duty) { return text == QLatin1String(key(duty)); });
    return found == duties.end() ? Duty::None : *found;
}

}  // namespace

QVariantMap toMap(const SavedFilter& filter)
{
    return {{QStringLiteral("name"), filter.name},
            {QStringLiteral("search"), filter.search},
            {QStringLiteral("team"), filter.team},
            {QStringLiteral("inquiryOnly"), filter.inquiryOnly},
            {QStringLiteral("duty"), QString::fromLatin1(key(filter.duty))}};
}

SavedFilter filterFromMap(const QVariantMap& map)
{
    return {map.value(QStringLiteral("name")).toString(), map.value(QStringLiteral("search")).toString(), map.value(QStringLiteral("team")).toLongLong(),
            map.value(QStringLiteral("inquiryOnly")).toBool(), dutyFromKey(map.value(QStringLiteral("duty")).toString())};
}

FilterMenu::FilterMenu(const ViewMemory& memory, QWidget* page) : QMenu(page), memory_(memory), page_(page)
{
    setObjectName(QStringLiteral("filterMenu"));
    inquiries_ = addAction(QString());
    inquiries_->setObjectName(QStringLiteral("inquiriesOnly"));
    inquiries_->setCheckable(true);
    duties_ = addMenu(QString());
    dutyGroup_ = new QActionGroup(this);
    for (const Duty duty : duties) {
        QAction* action = duties_->addAction(QString());
        action->setCheckable(true);
        action->setChecked(duty == Duty::None);
        dutyGroup_->addAction(action);
        connect(action, &QAction::triggered, this, [this, duty] { setDuty(duty); });
    }
    addSeparator();
    save_ = addAction(QString());
    save_->setObjectName(QStringLiteral("saveFilter"));
    delete_ = addMenu(QString());
    addSeparator();
    connect(inquiries_, &QAction::toggled, this, &FilterMenu::changed);
    connect(save_, &QAction::triggered, this, &FilterMenu::saveWanted);
    for (const QVariant& stored : memory_.value(memoryName).toList()) saved_ << filterFromMap(stored.toMap());
    retranslate();
}

bool FilterMenu::inquiryOnly() const { return inquiries_->isChecked(); }

void FilterMenu::setDuty(Duty duty)
{
    duty_ = duty;
    const auto place = std::ranges::find(duties, duty) - duties.begin();
    dutyGroup_->actions().at(static_cast<qsizetype>(place))->setChecked(true);
    emit changed();
}

void FilterMenu::save(const SavedFilter& filter)
{
    const auto same = std::ranges::find(saved_, filter.name, &SavedFilter::name);
    if (same == saved_.end())
        saved_ << filter;
    else
        *same = filter;
    store();
}

void FilterMenu::remove(const QString& name)
{
    saved_.removeIf([&name](const SavedFilter& filter) { return filter.name == name; });
    store();
}

void FilterMenu::store()
{
    QVariantList list;
    for (const SavedFilter& filter : saved_) list << toMap(filter);
    memory_.setValue(memoryName, list);
    listSaved();
}

void FilterMenu::recall(const SavedFilter& filter)
{
    {
        const QSignalBlocker quiet(this);
        inquiries_->setChecked(filter.inquiryOnly);
        setDuty(filter.duty);
    }
    emit recalled(filter);
}

void FilterMenu::listSaved()
{
    qDeleteAll(savedActions_);
    savedActions_.clear();
    delete_->clear();
    for (const SavedFilter& filter : saved_) {
        auto* action = new QAction(filter.name, this);
        const int number = static_cast<int>(savedActions_.size()) + 1;
        if (number <= keyedFilters) action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+%1").arg(number)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, filter] { recall(filter); });
        addAction(action);
        page_->addAction(action);
        savedActions_ << action;
        connect(delete_->addAction(filter.name), &QAction::triggered, this, [this, name = filter.name] { remove(name); });
    }
    delete_->setEnabled(!saved_.isEmpty());
}

void FilterMenu::retranslate()
{
    inquiries_->setText(tr("Inquiries only"));
    duties_->setTitle(tr("What is due"));
    const QList<QAction*> actions = dutyGroup_->actions();
    for (std::size_t i = 0; i < duties.size(); ++i)
        actions.at(static_cast<qsizetype>(i))->setText(duties[i] == Duty::None ? tr("Everything") : dutyName(duties[i]));
    save_->setText(tr("Save this filter…"));
    delete_->setTitle(tr("Delete a filter"));
    listSaved();
}

}  // namespace handschlag::ui
