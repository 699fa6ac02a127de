#pragma once
// The presentation: one point after the other on the whole screen, in type that grows with it. Right, Page Down and Space go on, Left and Page Up
// back, Down and Up through a long point, N writes the note, D a decision, Esc ends.

#include <QWidget>
#include <string>
#include <vector>

#include "ui/review/slide.h"

class QLabel;

namespace handschlag::ui {

class SlideDeck;

class PresentWindow : public QWidget {
    Q_OBJECT
public:
    PresentWindow(const SlideTools& tools, const QFont& base, QWidget* parent = nullptr);
    void present(const ReviewLoadPtr& load, const std::vector<std::string>& keys);
    void showPoint(const std::string& key);
    [[nodiscard]] SlideDeck& deck() const { return *deck_; }
    [[nodiscard]] ActorStrip& actor() const { return *actor_; }
    [[nodiscard]] const std::string& point() const;
    void say(const QString& message, bool failure);

signals:
    /// A point was left by going on.
    void gone(const std::string& key);
    void pointShown(const std::string& key);
    void decisionWanted();
    void undoWanted();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool lead(const QKeyEvent& key, QWidget* at);
    void go(int by);
    void scaleType();
    void showPlace();
    [[nodiscard]] int place() const;

    QFont base_;
    SlideDeck* deck_;
    ActorStrip* actor_;
    QLabel *product_, *place_, *keys_, *message_;
    std::vector<std::string> points_;
    ReviewLoadPtr load_;
};

}  // namespace handschlag::ui
