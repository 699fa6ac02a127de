#pragma once
// One BANT answer: 1 yes, 2 partly, 3 no, 4 unknown, with what it rests on.

#include <QFrame>
#include <array>

#include "core/agreement/rule.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace handschlag::ui {

/// "yes", "partly", "no", "unknown"
[[nodiscard]] QString answerName(agreement::BantAnswer answer);

class BantRow : public QFrame {
    Q_OBJECT
public:
    explicit BantRow(agreement::BantField field, QWidget* parent = nullptr);

    [[nodiscard]] agreement::BantField field() const { return field_; }
    void setAnswer(agreement::BantAnswer answer);
    [[nodiscard]] agreement::BantAnswer answer() const { return answer_; }
    void setEvidence(const QString& text);
    [[nodiscard]] QString evidence() const;
    /// Who said so last, and when.
    void setOrigin(const QString& origin);
    [[nodiscard]] QLineEdit* evidenceField() const { return evidence_; }
    void retranslate(const QString& name);
    /// What the name needs, also while it is marked; rows of one form share the widest.
    [[nodiscard]] int nameWidth() const;
    void setNameWidth(int width);

signals:
    void changed();
    /// Answered by a key: on to the next.
    void answered();
    /// Up or down.
    void moved(int offset);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void answerBy(int key);
    agreement::BantField field_;
    agreement::BantAnswer answer_ = agreement::BantAnswer::Unknown;
    QLabel* name_;
    std::array<QToolButton*, 4> buttons_{};
    QLineEdit* evidence_;
    QLabel* origin_;
};

}  // namespace handschlag::ui
