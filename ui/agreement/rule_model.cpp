#include "ui/agreement/rule_model.h"

#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

using agreement::Rule;

bool sameShape(const Rule& a, const Rule& b)
{
    if (a.node.index() != b.node.index()) return false;
    const auto* left = childrenOf(a);
    const auto* right = childrenOf(b);
    if (!left) return true;
    if (left->size() != right->size()) return false;
    for (std::size_t i = 0; i < left->size(); ++i)
        if (!sameShape((*left)[i], (*right)[i])) return false;
    return true;
}

}  // namespace

RuleModel::RuleModel(Draft* draft, Source source, QObject* parent) : QAbstractItemModel(parent), draft_(draft), source_(std::move(source))
{
    build();
    connect(draft, &Draft::changed, this, &RuleModel::refresh);
}

void RuleModel::build()
{
    const Rule* rule = source_.get(draft_->document());
    rule_ = rule ? std::optional(*rule) : std::nullopt;
    nodes_.assign(1, Node{});
    if (rule_) append(0, *rule_, {});
}

void RuleModel::append(int parent, const Rule& rule, std::vector<std::size_t> path)
{
    const int self = static_cast<int>(nodes_.size());
    Node node;
    node.parent = parent;
    node.row = static_cast<int>(nodes_[static_cast<std::size_t>(parent)].children.size());
    node.path = path;
    nodes_[static_cast<std::size_t>(parent)].children.push_back(self);
    nodes_.push_back(std::move(node));
    const auto* children = childrenOf(rule);
    for (std::size_t i = 0; children && i < children->size(); ++i) {
        auto below = path;
        below.push_back(i);
        append(self, (*children)[i], std::move(below));
    }
}

void RuleModel::refresh()
{
    const Rule* now = source_.get(draft_->document());
    if (now && rule_ && *now == *rule_) return;
    if (now && rule_ && sameShape(*now, *rule_)) {
        rule_ = *now;
        retranslate();
        return;
    }
    beginResetModel();
    build();
    endResetModel();
}

void RuleModel::retranslate()
{
    for (const Node& node : nodes_) {
        if (node.children.empty()) continue;
        const int last = static_cast<int>(node.children.size()) - 1;
        emit dataChanged(createIndex(0, 0, static_cast<quintptr>(node.children.front())),
                         createIndex(last, ValueColumn, static_cast<quintptr>(node.children.back())));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ValueColumn);
}

Rule& RuleModel::follow(Rule& rule, const std::vector<std::size_t>& path)
{
    Rule* here = &rule;
    for (const std::size_t step : path) here = &(*childrenOf(*here))[step];
    return *here;
}

const Rule* RuleModel::ruleAt(const QModelIndex& index) const
{
    if (!index.isValid() || !rule_) return nullptr;
    const Rule* here = &*rule_;
    for (const std::size_t step : nodeAt(index).path) here = &(*childrenOf(*here))[step];
    return here;
}

std::optional<FieldKind> RuleModel::kindAt(const QModelIndex& index) const
{
    const Rule* rule = ruleAt(index);
    return rule && index.column() == ValueColumn ? ruleField(*rule) : std::nullopt;
}

void RuleModel::add(const QModelIndex& index, const Rule& condition)
{
    const bool group = index.isValid() && childrenOf(*ruleAt(index)) && !std::holds_alternative<agreement::Not>(ruleAt(index)->node);
    auto path = index.isValid() ? nodeAt(index).path : std::vector<std::size_t>{};
    if (!group && !path.empty()) path.pop_back();
    draft_->edit(tr("Add a condition"), {}, [this, path, condition](agreement::Document& document) {
        Rule* root = source_.edit(document);
        if (!root) return;
        Rule& place = follow(*root, path);
        auto* children = childrenOf(place);
        if (!children || std::holds_alternative<agreement::Not>(place.node))
            place = Rule{agreement::AllOf{{place, condition}}};
        else
            children->push_back(condition);
    });
}

bool RuleModel::canRemove(const QModelIndex& index) const
{
    if (!index.isValid()) return false;
    const auto& path = nodeAt(index).path;
    if (path.empty()) return false;
    const Rule* parent = ruleAt(index.parent());
    return !std::holds_alternative<agreement::Not>(parent->node);
}

void RuleModel::remove(const QModelIndex& index)
{
    if (!canRemove(index)) return;
    auto path = nodeAt(index).path;
    const std::size_t row = path.back();
    path.pop_back();
    draft_->edit(tr("Remove a condition"), {}, [this, path, row](agreement::Document& document) {
        Rule* root = source_.edit(document);
        if (!root) return;
        Rule& group = follow(*root, path);
        auto& children = *childrenOf(group);
        children.erase(children.begin() + static_cast<std::ptrdiff_t>(row));
        if (auto* some = std::get_if<agreement::AtLeast>(&group.node))
            some->count = std::max(1, std::min(some->count, static_cast<int>(children.size())));
    });
}

QModelIndex RuleModel::index(int row, int column, const QModelIndex& parent) const
{
    const auto& children = nodeAt(parent).children;
    if (row < 0 || row >= static_cast<int>(children.size()) || column < 0 || column >= ColumnCount || parent.column() > 0) return {};
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex RuleModel::parent(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    const int parent = nodeAt(index).parent;
    return parent <= 0 ? QModelIndex() : createIndex(nodes_[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int RuleModel::rowCount(const QModelIndex& parent) const { return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size()); }

int RuleModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant RuleModel::data(const QModelIndex& index, int role) const
{
    const Rule* rule = ruleAt(index);
    if (!rule) return {};
    if (role == Qt::EditRole && index.column() == ValueColumn) return ruleValue(*rule);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const auto kind = ruleField(*rule);
    QString text;
    if (index.column() == ConditionColumn)
        text = conditionWords(*rule, draft_->document(), currentLanguage());
    else if (kind)
        text = readableValue(*kind, ruleValue(*rule));
    // Words of an agreement are never markup.
    return role == Qt::ToolTipRole ? QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()) : text;
}

bool RuleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !kindAt(index) || !draft_->isEditable()) return false;
    draft_->edit(tr("Change a condition"), {}, [this, path = nodeAt(index).path, value](agreement::Document& document) {
        if (Rule* root = source_.edit(document)) setRuleValue(follow(*root, path), value);
    });
    return true;
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    return section == ConditionColumn ? tr("Condition") : tr("Value");
}

Qt::ItemFlags RuleModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (draft_->isEditable() && kindAt(index)) flags |= Qt::ItemIsEditable;
    return flags;
}

}  // namespace handschlag::ui
