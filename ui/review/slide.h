#pragma once
// One page of the meeting: what is said about one point of the agenda, or what is missing for it. The same widget on the page and, in larger type,
// in the presentation.

#include <QWidget>

#include "ui/review/review_load.h"
#include "ui/review/review_work.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace handschlag::ui {

class ActorStrip;
class EmptyState;

/// What slides work with; all of them outlive the slides.
struct SlideTools {
    Session* session = nullptr;
    ReviewWork* work = nullptr;
    ActorStrip* actor = nullptr;
    bool presenting = false;  ///< everybody looks on
};

class Slide : public QWidget {
    Q_OBJECT
public:
    Slide(const SlideTools& tools, QWidget* parent = nullptr);
    void present(const ReviewLoadPtr& load);
    /// Texts anew, in the current language.
    void retranslate();

signals:
    /// Another page of the window: its name and what it understands.
    void navigationRequested(const QString& page, const QVariant& argument);
    void noticed(const QString& message);
    void failed(const handschlag::Error& error);
    /// A decision is to be looked at.
    void decisionRequested(qint64 id);
    void decisionWanted();
    /// Something was written outside of ReviewWork.
    void changed();

protected:
    virtual void fill(const ReviewLoad& load) = 0;
    virtual void setTexts() {}
    void changeEvent(QEvent* event) override;
    /// Where the slide's own widgets go.
    [[nodiscard]] QVBoxLayout* column() const { return column_; }
    /// The sentence above everything else.
    void say(const QString& headline);
    void showContent();
    /// Scrolls until it is seen, once everything has its place.
    void reveal(QWidget* widget);
    void showEmpty(const QString& sentence, const QString& hint, const QString& button = {}, const QString& page = {});
    [[nodiscard]] const SlideTools& tools() const { return tools_; }
    [[nodiscard]] const ReviewLoadPtr& load() const { return load_; }

private:
    SlideTools tools_;
    ReviewLoadPtr load_;
    QStackedWidget* stack_;
    QVBoxLayout* column_;
    QLabel* headline_;
    EmptyState* empty_;
    QString page_;
};

}  // namespace handschlag::ui
