#pragma once
// "Who decides here?": asked once, in the page, when somebody acts and the window does not know as whom.
//
//   actor_->act([this] { desk_->accept(id); });   // at once, or as soon as the question is answered

#include <QFrame>
#include <functional>
#include <vector>

#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace handschlag::ui {

class ActorStrip : public QFrame {
    Q_OBJECT
public:
    /// Whose persons are offered; a new name is added to the first side.
    ActorStrip(Session* session, std::vector<agreement::Side> sides, QWidget* parent = nullptr);

    void setPersons(const std::vector<usecase::Person>& persons);
    /// Asks also if the window acts as somebody of another side.
    void act(std::function<void()> deed);
    /// As somebody of this side: asks if the window acts as the other one.
    void actFor(agreement::Side side, std::function<void()> deed);
    void retranslate();

signals:
    /// The question was answered: the focus may go back.
    void answered();
    void failed(const handschlag::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask(std::vector<agreement::Side> sides, std::function<void()> deed);
    void listNames();
    void answer();
    void use(const usecase::Person& person);
    void add(const QString& name);

    Session* session_;
    std::vector<agreement::Side> sides_;
    std::vector<agreement::Side> asked_;  ///< of this question
    std::vector<usecase::Person> all_;
    std::vector<usecase::Person> persons_;  ///< of the sides asked for
    std::function<void()> deed_;
    QLabel* question_;
    QComboBox* names_;
    QPushButton* use_;
};

}  // namespace handschlag::ui
