#include "ui/shell/watch_rule_row.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "ui/shared/icons.h"

namespace handschlag::ui {

using usecase::BatchKind;

WatchRuleRow::WatchRuleRow(const QString& pattern, BatchKind kind, const QString& mappingName, std::string json, QWidget* parent)
    : QWidget(parent), pattern_(new QLineEdit(pattern, this)), kind_(new QComboBox(this)), mapping_(new QPushButton(this)), mappingName_(mappingName), json_(std::move(json))
{
    pattern_->setObjectName(QStringLiteral("watchPattern"));
    pattern_->setPlaceholderText(tr("leads*.csv"));
    pattern_->setAccessibleName(tr("File names; * stands for anything"));
    pattern_->setToolTip(pattern_->accessibleName());
    kind_->setObjectName(QStringLiteral("watchKind"));
    kind_->setAccessibleName(tr("What the files hold"));
    kind_->addItem(tr("Leads"), static_cast<int>(BatchKind::Leads));
    kind_->addItem(tr("Activities"), static_cast<int>(BatchKind::Activities));
    kind_->addItem(tr("Outcomes"), static_cast<int>(BatchKind::Outcomes));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(kind)));
    mapping_->setObjectName(QStringLiteral("watchMapping"));
    auto* remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("watchRemove"));
    remove->setIcon(icon(QStringLiteral("delete")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this line"));
    remove->setAccessibleName(remove->toolTip());
    connect(mapping_, &QPushButton::clicked, this, &WatchRuleRow::chooseMapping);
    connect(remove, &QToolButton::clicked, this, &WatchRuleRow::removed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(pattern_, 2);
    row->addWidget(kind_, 1);
    row->addWidget(mapping_, 2);
    row->addWidget(remove);
    showMapping();
}

QString WatchRuleRow::pattern() const { return pattern_->text().trimmed(); }

BatchKind WatchRuleRow::kind() const { return static_cast<BatchKind>(kind_->currentData().toInt()); }

void WatchRuleRow::showMapping()
{
    mapping_->setText(hasMapping() ? QString(mappingName_).replace(u'&', QStringLiteral("&&")) : tr("Choose a mapping…"));
    mapping_->setToolTip(tr("The mapping, as saved on the Import page"));
}

bool WatchRuleRow::chooseMapping()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Mapping of these files"), {}, tr("Mappings (*.json);;All files (*)"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) return false;
    json_ = file.readAll().toStdString();
    mappingName_ = QFileInfo(path).fileName();
    showMapping();
    return true;
}

Result<usecase::WatchRule> WatchRuleRow::rule() const
{
    auto mapping = exchange::mappingFromJson(json_, usecase::fileKindOf(kind()));
    if (!mapping) return std::unexpected(mapping.error());
    return usecase::WatchRule{pattern().toStdString(), kind(), mappingName_.toStdString(), std::move(*mapping)};
}

}  // namespace handschlag::ui
