#include "ui/waterfall/scope_controls.h"

#include <QCollator>
#include <QComboBox>
#include <QLabel>
#include <algorithm>
#include <utility>

#include "ui/shared/flow_layout.h"
#include "ui/shared/theme.h"
#include "ui/shared/together.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {
namespace {

enum View { Bars, WeekRates, WeekVolumes, MonthRates, MonthVolumes };

constexpr int widestValueLetters = 24;
constexpr int valueRole = Qt::UserRole + 1;

/// Sorted as people read; no value last.
std::vector<std::string> inOrder(const usecase::RowGroups* groups)
{
    if (!groups) return {};
    std::vector<std::string> values = groups->values;
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(values, [&collator](const std::string& a, const std::string& b) {
        if (a.empty() || b.empty()) return !a.empty() && b.empty();
        return collator.compare(QString::fromStdString(a), QString::fromStdString(b)) < 0;
    });
    return values;
}

}  // namespace

ScopeControls::ScopeControls(QWidget* parent) : QWidget(parent)
{
    createViews();
    retranslate();
    connect(field_, &QComboBox::activated, this, [this] {
        setFilterValues(nullptr);
        emit changed();
    });
    for (QComboBox* combo : {value_, compare_, view_}) connect(combo, &QComboBox::activated, this, &ScopeControls::changed);
}

void ScopeControls::createViews()
{
    for (QLabel** caption : {&filterCaption_, &compareCaption_, &viewCaption_}) *caption = new QLabel(this);
    for (QComboBox** combo : {&field_, &value_, &compare_, &view_}) {
        *combo = new QComboBox(this);
        (*combo)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        (*combo)->setMaximumWidth(widestValueLetters * fontMetrics().averageCharWidth() + theme::huge);
    }
    view_->setMaximumWidth(QWIDGETSIZE_MAX);
    compare_->setMaximumWidth(QWIDGETSIZE_MAX);
    field_->setObjectName(QStringLiteral("waterfallFilterField"));
    value_->setObjectName(QStringLiteral("waterfallFilterValue"));
    compare_->setObjectName(QStringLiteral("waterfallCompare"));
    view_->setObjectName(QStringLiteral("waterfallView"));
    value_->setEnabled(false);
    filterCaption_->setBuddy(field_);
    compareCaption_->setBuddy(compare_);
    viewCaption_->setBuddy(view_);
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::medium);
    flow->addWidget(together({viewCaption_, view_}, this));
    flow->addWidget(together({compareCaption_, compare_}, this));
    flow->addWidget(together({filterCaption_, field_, value_}, this));
}

void ScopeControls::append(QWidget* widget) { layout()->addWidget(widget); }

void ScopeControls::fill(usecase::WaterfallQuery& query) const
{
    const QVariant value = value_->currentData(valueRole);
    if (!value.isValid() || filterField().isEmpty()) return;
    query.only.push_back({filterField().toStdString(), value.toString().toStdString()});
}

QString ScopeControls::filterField() const { return field_->currentData().toString(); }

CompareWith ScopeControls::compareWith() const
{
    return {static_cast<CompareWith::Kind>(compare_->currentData().toInt()), compare_->currentData(valueRole).toString().toStdString()};
}

std::optional<TrendView> ScopeControls::trend() const
{
    switch (view_->currentData().toInt()) {
        case WeekRates: return TrendView{pipeline::Step::Week, true};
        case WeekVolumes: return TrendView{pipeline::Step::Week, false};
        case MonthRates: return TrendView{pipeline::Step::Month, true};
        case MonthVolumes: return TrendView{pipeline::Step::Month, false};
        default: return std::nullopt;
    }
}

void ScopeControls::showBars() { view_->setCurrentIndex(view_->findData(Bars)); }

void ScopeControls::setFields(const QStringList& fields)
{
    if (fields == fields_) return;
    fields_ = fields;
    fillFields();
}

void ScopeControls::fillFields()
{
    const QVariant chosen = field_->currentData();
    field_->clear();
    field_->addItem(tr("all leads"), QString());
    for (const QString& field : fields_) field_->addItem(WaterfallWords::field(field), field);
    field_->setCurrentIndex(std::max(0, field_->findData(chosen)));
}

void ScopeControls::setFilterValues(const usecase::RowGroups* values)
{
    auto ordered = inOrder(values);
    if (ordered == filterValues_ && value_->count() == static_cast<int>(ordered.size()) + 1) return;
    const QVariant chosen = value_->currentData(valueRole);
    filterValues_ = std::move(ordered);
    value_->clear();
    value_->setEnabled(values != nullptr);
    value_->addItem(values ? tr("any value") : QString());
    for (const std::string& value : filterValues_) {
        value_->addItem(WaterfallWords::group(value));
        value_->setItemData(value_->count() - 1, QString::fromStdString(value), valueRole);
        if (values && chosen.isValid() && chosen.toString().toStdString() == value) value_->setCurrentIndex(value_->count() - 1);
    }
}

void ScopeControls::setGroupValues(const usecase::RowGroups* values)
{
    auto ordered = inOrder(values);
    if (ordered == groupValues_) return;
    groupValues_ = std::move(ordered);
    fillComparisons();
}

void ScopeControls::fillComparisons()
{
    const CompareWith chosen = compareWith();
    compare_->clear();
    const auto add = [&](const QString& text, CompareWith::Kind kind, const std::string& value) {
        compare_->addItem(text, static_cast<int>(kind));
        compare_->setItemData(compare_->count() - 1, QString::fromStdString(value), valueRole);
        if (CompareWith{kind, value} == chosen) compare_->setCurrentIndex(compare_->count() - 1);
    };
    add(tr("nothing"), CompareWith::Kind::Nothing, {});
    add(tr("the period before"), CompareWith::Kind::PeriodBefore, {});
    add(tr("the same period a year before"), CompareWith::Kind::YearBefore, {});
    for (const std::string& value : groupValues_) add(WaterfallWords::group(value), CompareWith::Kind::Group, value);
}

void ScopeControls::retranslate()
{
    filterCaption_->setText(tr("&Only"));
    field_->setAccessibleName(tr("Field to filter by"));
    value_->setAccessibleName(tr("Value of the field"));
    compareCaption_->setText(tr("Co&mpare with"));
    viewCaption_->setText(tr("Sho&w"));
    const QVariant view = view_->currentData();
    view_->clear();
    view_->addItem(tr("bars"), Bars);
    view_->addItem(tr("rates by week"), WeekRates);
    view_->addItem(tr("entries by week"), WeekVolumes);
    view_->addItem(tr("rates by month"), MonthRates);
    view_->addItem(tr("entries by month"), MonthVolumes);
    view_->setCurrentIndex(std::max(0, view_->findData(view)));
    fillFields();
    fillComparisons();
}

}  // namespace handschlag::ui
