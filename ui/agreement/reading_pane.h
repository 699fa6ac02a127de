#pragma once
// The whole agreement as people read it, in a scrolling text that knows when its end was reached, by wheel, scroll bar or keys.

#include <QTextEdit>

#include "core/agreement/document.h"

namespace handschlag::ui {

class ReadingPane : public QTextEdit {
    Q_OBJECT
public:
    explicit ReadingPane(QWidget* parent = nullptr);
    void showDocument(const agreement::Document& document);
    [[nodiscard]] bool isReadToEnd() const { return readToEnd_; }
    /// 0..100, how far down the text was scrolled at most.
    [[nodiscard]] int percentRead() const { return percent_; }

signals:
    void progressed(int percent);
    /// Once.
    void readToEnd();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();
    bool readToEnd_ = false;
    int percent_ = 0;
};

}  // namespace handschlag::ui
