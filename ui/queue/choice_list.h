#pragma once
// Numbered choices for one key each: "1   reached". Digits choose; letters go on to the panel around it.

#include <QListWidget>
#include <vector>

namespace handschlag::ui {

class ChoiceList : public QListWidget {
    Q_OBJECT
public:
    struct Choice {
        int key = -1;  ///< 0..9; -1: no key
        QString text;
    };
    explicit ChoiceList(QWidget* parent = nullptr);

    /// several: each choice has a check box, which its key toggles.
    void setChoices(const std::vector<Choice>& choices, bool several = false);
    /// Chosen by a key, a click or choose(); -1: none yet, although the list has the focus.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] std::vector<int> checked() const;
    void choose(int row);
    void setChecked(int row, bool on);
    /// False if no choice has this key.
    bool pick(int key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By key or mouse.
    void picked(int row);
    void choiceChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<int> keys_;
    bool several_ = false;
};

/// 0..9 of a key event without Ctrl or Alt, else -1.
[[nodiscard]] int digitOf(const QKeyEvent& event);

}  // namespace handschlag::ui
