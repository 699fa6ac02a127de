#pragma once
// One negotiated change with the answers that fit: agree, decline with a reason, offer another value, comment, take back. Reasons and
// comments are typed in the card itself.

#include <QFrame>

#include "ui/negotiation/point_words.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace handschlag::ui {

/// What may be done with the changes of a version.
struct PointRights {
    bool mayAnswer = false;    ///< it is proposed
    bool mayComment = false;   ///< draft or proposed
    bool maySettle = false;    ///< take or turn down an offer: draft or proposed
    bool mayTakeBack = false;  ///< the draft can be edited
    friend bool operator==(const PointRights&, const PointRights&) = default;
};

class PointCard : public QFrame {
    Q_OBJECT
public:
    PointCard(PointWords words, PointRights rights, QWidget* parent = nullptr);
    [[nodiscard]] const PointWords& words() const { return words_; }
    [[nodiscard]] const PointRights& rights() const { return rights_; }

signals:
    void agreed();
    void declined(const QString& reason);
    void counterWanted();
    void commented(const QString& text);
    void offerTaken();
    void offerDeclined(const QString& comment);
    void takenBack();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Ask { Nothing, Decline, Comment, KeepOurs };
    void addLine(const QString& text, theme::Tone tone, const char* name = nullptr);
    void addButtons();
    QPushButton* addButton(const char* name, const QString& text, std::function<void()> deed);
    void addQuestion();
    void ask(Ask what);
    void send();
    void showChange();

    PointWords words_;
    PointRights rights_;
    Ask asked_ = Ask::Nothing;
    QVBoxLayout* column_;
    QLabel* change_;
    QWidget* buttons_;
    QWidget* question_;
    QLabel* questionText_;
    QLineEdit* answer_;
    QPushButton* send_;
};

}  // namespace handschlag::ui
