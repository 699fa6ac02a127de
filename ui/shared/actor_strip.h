#pragma once
// "Who decides here?": asked once, in the page, when somebody decides and the window does not know as whom.

#include <QFrame>

#include <vector>

#include "core/usecase/ports.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace handschlag::ui {

class ActorStrip : public QFrame {
    Q_OBJECT
public:
    /// Whose persons are offered; a new name is added to the first side.
    explicit ActorStrip(std::vector<agreement::Side> sides, QWidget* parent = nullptr);

    void setPersons(const std::vector<usecase::Person>& persons);
    void ask();
    [[nodiscard]] agreement::Side newSide() const { return sides_.front(); }
    void retranslate();

signals:
    void chosen(const handschlag::usecase::Person& person);
    /// A name that is not known yet; it belongs to newSide().
    void newName(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer();
    std::vector<agreement::Side> sides_;
    std::vector<usecase::Person> persons_;
    QLabel* question_;
    QComboBox* names_;
    QPushButton* use_;
};

}  // namespace handschlag::ui
