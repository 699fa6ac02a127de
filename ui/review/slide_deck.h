#pragma once
// The slide of the point that is looked at: its title, its figures or what is missing for them, and the note. The page has one, and the presentation
// another with larger type.
//
//   deck->present(load); deck->showPoint("scorecards");

#include <QWidget>
#include <map>

#include "ui/review/slide.h"

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace handschlag::ui {

class SlideDeck : public QWidget {
    Q_OBJECT
public:
    SlideDeck(const SlideTools& tools, QWidget* parent = nullptr);
    ~SlideDeck() override;
    void present(const ReviewLoadPtr& load);
    void showPoint(const std::string& key);
    [[nodiscard]] const std::string& point() const { return point_; }
    /// Opens the note for writing.
    void writeNote();
    /// By so many pages of the slide, back if negative; false at its end.
    bool scroll(int pages);
    /// Keeps what was typed, if it is not kept yet.
    void keepNote();
    void retranslate();

signals:
    void navigationRequested(const QString& page, const QVariant& argument);
    void noticed(const QString& message);
    void failed(const handschlag::Error& error);
    void decisionRequested(qint64 id);
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Sheet {
        QScrollArea* area = nullptr;
        Slide* slide = nullptr;
        bool stale = true;
    };
    [[nodiscard]] Slide* make(const std::string& kind);
    Sheet& sheetOf(const std::string& key);
    void showTitle();
    void showNote();
    void setFonts();
    [[nodiscard]] const review::AgendaPoint* agendaPoint() const;

    SlideTools tools_;
    ReviewLoadPtr load_;
    std::string point_;
    std::map<std::string, Sheet> sheets_;
    QLabel *title_, *basis_;
    QStackedWidget* stack_;
    QLabel* noteLabel_;
    QPlainTextEdit* note_;
    std::string notePoint_;  ///< whose note is in the field
    bool noteTyped_ = false;
    QTimer* noteTimer_;
};

}  // namespace handschlag::ui
