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
    /// side: whose persons are offered, and to whose side a new name is added.
    explicit ActorStrip(agreement::Side side, QWidget* parent = nullptr);

    void setPersons(const std::vector<usecase::Person>& persons);
    void ask();
    void retranslate();

signals:
    void chosen(const handschlag::usecase::Person& person);
    /// A name that is not known yet.
    void newName(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer();
    agreement::Side side_;
    std::vector<usecase::Person> persons_;
    QLabel* question_;
    QComboBox* names_;
    QPushButton* use_;
};

}  // namespace handschlag::ui
