#include "ui/agreement/rule_part.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/agreement/field_delegate.h"
#include "ui/shared/icons.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int mostRows = 14;

int visibleRows(const QAbstractItemModel& model, const QModelIndex& parent)
{
    int rows = model.rowCount(parent);
    for (int row = 0, count = rows; row < count; ++row) rows += visibleRows(model, model.index(row, 0, parent));
    return rows;
}

}  // namespace

RulePart::RulePart(Draft* draft, const char* title, RuleModel::Source source, QWidget* parent)
    : ClausePart(parent),
      draft_(draft),
      titleSource_(title),
      model_(nullptr),
      title_(theme::plainLabel()),
      view_(new QTreeView),
      add_(new QToolButton),
      remove_(new QToolButton),
      menu_(new QMenu(this))
{
    const QString place = source.place;
    model_ = new RuleModel(draft, std::move(source), this);
    title_->setFont(theme::headingFont(font()));
    title_->setBuddy(view_);
    view_->setObjectName(place);
    view_->setModel(model_);
    view_->setItemDelegate(new FieldDelegate([this](const QModelIndex& index) { return model_->kindAt(index); }, view_));
    view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                           QAbstractItemView::SelectedClicked);
    view_->setUniformRowHeights(true);
    view_->setItemsExpandable(false);
    view_->header()->setStretchLastSection(true);
    add_->setMenu(menu_);
    add_->setPopupMode(QToolButton::InstantPopup);
    add_->setIcon(icon(QStringLiteral("add")));
    remove_->setIcon(icon(QStringLiteral("delete")));
    auto* buttons = new QHBoxLayout;
    for (QToolButton* button : {add_, remove_}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(title_);
    column->addWidget(view_);
    column->addLayout(buttons);
    connect(menu_, &QMenu::aboutToShow, this, &RulePart::fillMenu);
    connect(remove_, &QToolButton::clicked, this, [this] { model_->remove(view_->currentIndex()); });
    connect(model_, &QAbstractItemModel::modelReset, this, &RulePart::fit);
    connect(draft, &Draft::editableChanged, this, &RulePart::enableButtons);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulePart::enableButtons);
    retranslate();
    fit();
}

void RulePart::refresh()
{
    model_->refresh();
    fit();
}

void RulePart::fit()
{
    view_->expandAll();
    view_->resizeColumnToContents(0);
    view_->setColumnWidth(0, std::min(view_->columnWidth(0) + theme::medium, fontMetrics().averageCharWidth() * 60));
    const int rows = qBound(2, visibleRows(*model_, {}), mostRows);
    view_->setFixedHeight(view_->header()->sizeHint().height() + rows * (fontMetrics().height() + 10) + 2 * view_->frameWidth() + theme::small);
    if (!view_->currentIndex().isValid() && model_->rowCount() > 0) view_->setCurrentIndex(model_->index(0, 0));
    enableButtons();
}

void RulePart::enableButtons()
{
    add_->setEnabled(draft_->isEditable() && model_->rowCount() > 0);
    remove_->setEnabled(draft_->isEditable() && model_->canRemove(view_->currentIndex()));
}

void RulePart::fillMenu()
{
    menu_->clear();
    QHash<QString, QMenu*> sections;
    for (const NewCondition& condition : newConditions(draft_->document(), currentLanguage())) {
        QMenu* menu = menu_;
        if (!condition.section.isEmpty()) {
            QMenu*& section = sections[condition.section];
            if (!section) section = menu_->addMenu(condition.section);
            menu = section;
        }
        menu->addAction(condition.name, this, [this, rule = condition.rule] { model_->add(view_->currentIndex(), rule); });
    }
}

void RulePart::retranslate()
{
    title_->setText(QCoreApplication::translate("AgreementColumns", titleSource_));
    view_->setAccessibleName(title_->text());
    add_->setText(tr("Add a condition"));
    remove_->setText(tr("Remove"));
    model_->retranslate();
}

}  // namespace handschlag::ui
