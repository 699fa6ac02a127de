#include "ui/exchange/import_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>

#include <algorithm>

#include "ui/exchange/target_names.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using exchange::FileKind;
using pipeline::Role;

constexpr int fileSays = -1;

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) names << QString::fromLatin1(id);
    return names;
}

QString joined(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        if (!text.empty()) list << QString::fromStdString(text);
    return list.join(QStringLiteral("; "));
}

}  // namespace

ImportOptions::ImportOptions(const QString& workspaceZone, QWidget* parent)
    : QWidget(parent),
      workspaceZone_(workspaceZone),
      grid_(new QGridLayout(this)),
      role_(new QComboBox(this)),
      leadBy_(new QComboBox(this)),
      decimal_(new QComboBox(this)),
      zone_(new QLineEdit(this)),
      nullValues_(new QLineEdit(this)),
      history_(new QCheckBox(this)),
      deduplicate_(new QCheckBox(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setColumnStretch(1, 1);
    role_->setObjectName(QStringLiteral("role"));
    leadBy_->setObjectName(QStringLiteral("leadBy"));
    decimal_->setObjectName(QStringLiteral("decimal"));
    zone_->setObjectName(QStringLiteral("zone"));
    nullValues_->setObjectName(QStringLiteral("nullValues"));
    history_->setObjectName(QStringLiteral("history"));
    deduplicate_->setObjectName(QStringLiteral("deduplicate"));
    auto* completer = new QCompleter(zoneNames(), zone_);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    zone_->setCompleter(completer);
    zone_->setPlaceholderText(workspaceZone_);
    for (QWidget* field : std::initializer_list<QWidget*>{role_, leadBy_, decimal_, zone_, nullValues_}) addRow(field);
    const std::pair<FileKind, const char*> constants[] = {{FileKind::Activities, "type"}, {FileKind::Activities, "asset"}, {FileKind::Activities, "occurred_at"},
                                                          {FileKind::Outcomes, "at"},     {FileKind::Leads, "source"},     {FileKind::Leads, "campaign"}};
    for (const auto& [kind, field] : constants) {
        constants_.push_back({kind, field, new QLineEdit(this)});
        constants_.back().line->setObjectName(QStringLiteral("constant_") + QLatin1String(field));
        addRow(constants_.back().line);
    }
    addRow(history_);
    addRow(deduplicate_);
    grid_->setRowStretch(grid_->rowCount(), 1);

    for (QComboBox* list : {role_, leadBy_, decimal_}) connect(list, &QComboBox::activated, this, &ImportOptions::edited);
    for (QLineEdit* line : {zone_, nullValues_}) connect(line, &QLineEdit::textEdited, this, &ImportOptions::edited);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ImportOptions::edited);
    for (const Constant& constant : constants_) connect(constant.line, &QLineEdit::textEdited, this, &ImportOptions::edited);
    for (QCheckBox* box : {history_, deduplicate_}) connect(box, &QCheckBox::clicked, this, &ImportOptions::edited);
}

QLabel* ImportOptions::addRow(QWidget* field)
{
    const int row = grid_->rowCount();
    auto* label = theme::plainLabel({}, this);
    label->setBuddy(field);
    const bool speaksForItself = qobject_cast<QCheckBox*>(field) != nullptr;
    grid_->addWidget(label, row, 0);
    grid_->addWidget(field, row, speaksForItself ? 0 : 1, 1, speaksForItself ? 2 : 1);
    if (speaksForItself) label->hide();
    rows_.emplace_back(field, label);
    return label;
}

void ImportOptions::showFor(FileKind kind)
{
    kind_ = kind;
    const auto show = [this](QWidget* field, bool shown) {
        const auto row = std::ranges::find(rows_, field, &std::pair<QWidget*, QLabel*>::first);
        field->setVisible(shown);
        row->second->setVisible(shown && !qobject_cast<QCheckBox*>(field));
    };
    show(role_, kind != FileKind::Activities);
    show(leadBy_, kind != FileKind::Leads);
    show(history_, kind == FileKind::Leads);
    show(deduplicate_, kind == FileKind::Activities);
    for (const Constant& constant : constants_) show(constant.line, kind == constant.kind);
}

void ImportOptions::fillRoles()
{
    const QVariant chosen = role_->currentData();
    role_->clear();
    if (kind_ == FileKind::Outcomes) role_->addItem(tr("As a column says"), fileSays);
    for (int i = 0; i <= static_cast<int>(Role::Won); ++i) role_->addItem(name(static_cast<Role>(i)), i);
    role_->setCurrentIndex(std::max(0, role_->findData(chosen)));
}

void ImportOptions::show(const exchange::Mapping& mapping, FileKind kind)
{
    showFor(kind);
    fillRoles();
    role_->setCurrentIndex(std::max(0, role_->findData(mapping.role ? static_cast<int>(*mapping.role) : fileSays)));
    leadBy_->setCurrentIndex(mapping.leadByEmail ? 1 : 0);
    decimal_->setCurrentIndex(mapping.decimal == ',' ? 0 : 1);
    zone_->setText(QString::fromStdString(mapping.zone));
    nullValues_->setText(joined(mapping.nullValues));
    history_->setChecked(mapping.history);
    deduplicate_->setChecked(mapping.deduplicate);
    for (const auto& [own, field, line] : constants_) {
        const auto found = mapping.constants.find(field);
        line->setText(found == mapping.constants.end() ? QString() : QString::fromStdString(found->second));
    }
}

void ImportOptions::applyTo(exchange::Mapping& mapping) const
{
    const int role = role_->currentData().toInt();
    mapping.role = kind_ == FileKind::Activities || role == fileSays ? std::nullopt : std::optional(static_cast<Role>(role));
    mapping.leadByEmail = kind_ != FileKind::Leads && leadBy_->currentIndex() == 1;
    mapping.decimal = decimal_->currentIndex() == 0 ? ',' : '.';
    mapping.zone = zone_->text().trimmed().toStdString();
    mapping.nullValues.clear();
    for (const QString& text : nullValues_->text().split(u';', Qt::SkipEmptyParts))
        if (!text.trimmed().isEmpty()) mapping.nullValues.push_back(text.trimmed().toStdString());
    mapping.history = kind_ == FileKind::Leads && history_->isChecked();
    mapping.deduplicate = deduplicate_->isChecked();
    for (const auto& [kind, field, line] : constants_) {
        if (kind != kind_) continue;
        mapping.constants.erase(field);
        if (!line->text().trimmed().isEmpty()) mapping.constants.emplace(field, line->text().trimmed().toStdString());
    }
}

bool ImportOptions::shows(std::string_view constant) const
{
    return std::ranges::any_of(constants_, [&](const Constant& each) { return each.kind == kind_ && each.field == constant; });
}

void ImportOptions::retranslate()
{
    fillRoles();
    const int leadBy = leadBy_->currentIndex(), decimal = decimal_->currentIndex();
    leadBy_->clear();
    leadBy_->addItems({tr("ID in the source"), tr("E-mail address")});
    leadBy_->setCurrentIndex(std::max(0, leadBy));
    decimal_->clear();
    decimal_->addItems({tr("Comma (1.250,50)"), tr("Point (1,250.50)")});
    decimal_->setCurrentIndex(std::max(0, decimal));
    history_->setText(tr("Past leads: never hand them over"));
    deduplicate_->setText(tr("Count an activity once in ten minutes"));
    zone_->setToolTip(tr("Zone of the times in the file, e.g. Europe/Berlin; without it that of the workspace."));
    nullValues_->setPlaceholderText(tr("e.g. unknown; n/a"));
    nullValues_->setToolTip(tr("Texts that mean \u201cmissing\u201d, separated by semicolons. Every other text is kept as it is."));
    for (const std::size_t time : {2, 3}) constants_[time].line->setPlaceholderText(tr("e.g. 2026-02-10 15:00"));
    const std::pair<QWidget*, QString> labels[] = {{role_, tr("Stage entered")},          {leadBy_, tr("Leads are named by")}, {decimal_, tr("Decimal mark")},
                                                   {zone_, tr("Time zone")},              {nullValues_, tr("Means \u201cmissing\u201d")},
                                                   {constants_[0].line, tr("Type of every row")}, {constants_[1].line, tr("Content of every row")},
                                                   {constants_[2].line, tr("Time of every row")}, {constants_[3].line, tr("Time of every row")},
                                                   {constants_[4].line, tr("Source of every row")}, {constants_[5].line, tr("Campaign of every row")}};
    for (const auto& [field, text] : labels) {
        std::ranges::find(rows_, field, &std::pair<QWidget*, QLabel*>::first)->second->setText(text);
        field->setAccessibleName(text);
    }
}

}  // namespace handschlag::ui
