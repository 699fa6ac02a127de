#pragma once
// One widget for any kind of field: in a form, and as the editor of a table's cell.

#include <QWidget>
#include <functional>

#include "ui/agreement/field_kind.h"

namespace handschlag::ui {

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(FieldKind kind, QWidget* parent = nullptr);

    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant& value);
    [[nodiscard]] const FieldKind& kind() const { return kind_; }
    /// False while what is typed cannot be meant; value() is then the last good one.
    [[nodiscard]] bool isAcceptable() const { return acceptable_; }
    void setName(const QString& name);

signals:
    void edited();
    /// A choice was made: an editor in a cell may close.
    void finished();

private:
    void createText();
    void createNumber();
    void createPoints();
    void createMinutes();
    void createChoice();
    void createFlag();
    void createWords();
    void createMatch();
    void createDate();
    void createOptional(QWidget* inner);
    void setInner(QWidget* inner);
    void touched();

    FieldKind kind_;
    QVariant last_;
    bool acceptable_ = true;
    bool quiet_ = false;
    QWidget* inner_ = nullptr;
    std::function<QVariant()> read_;
    std::function<void(const QVariant&)> write_;
};

}  // namespace handschlag::ui
