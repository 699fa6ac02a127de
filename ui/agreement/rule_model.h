#pragma once
// A rule tree of the draft as an item model: conditions as nested sentences, their values editable. Values that change are signalled
// as such; only another shape of the tree resets the model.

#include <QAbstractItemModel>

#include "ui/agreement/draft.h"
#include "ui/agreement/rule_words.h"

namespace handschlag::ui {

class RuleModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { ConditionColumn, ValueColumn, ColumnCount };
    /// The tree inside a document; nullptr if there is none now.
    struct Source {
        QString place;
        std::function<const agreement::Rule*(const agreement::Document&)> get;
        std::function<agreement::Rule*(agreement::Document&)> edit;
    };

    RuleModel(Draft* draft, Source source, QObject* parent = nullptr);

    void refresh();
    void retranslate();
    [[nodiscard]] std::optional<FieldKind> kindAt(const QModelIndex& index) const;
    /// Into the group at index, or beside the leaf there; at the top of a leaf alone both become an "all of".
    void add(const QModelIndex& index, const agreement::Rule& condition);
    void remove(const QModelIndex& index);
    [[nodiscard]] bool canRemove(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const final;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    bool setData(const QModelIndex& index, const QVariant& value, int role) final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const final;

private:
    /// Node 0 is the invisible root, node 1 the rule itself.
    struct Node {
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        std::vector<std::size_t> path;
    };
    void build();
    void append(int parent, const agreement::Rule& rule, std::vector<std::size_t> path);
    [[nodiscard]] const Node& nodeAt(const QModelIndex& index) const { return nodes_[index.isValid() ? index.internalId() : 0]; }
    [[nodiscard]] const agreement::Rule* ruleAt(const QModelIndex& index) const;
    [[nodiscard]] static agreement::Rule& follow(agreement::Rule& rule, const std::vector<std::size_t>& path);

    Draft* draft_;
    Source source_;
    std::optional<agreement::Rule> rule_;
    std::vector<Node> nodes_;
};

}  // namespace handschlag::ui
