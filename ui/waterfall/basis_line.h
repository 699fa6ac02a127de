#pragma once
// What the figures rest on, in a sentence, and the way to what they leave out.

#include <QTimeZone>
#include <QWidget>

#include "ui/waterfall/waterfall_words.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace handschlag::ui {

/// "Entered MQL from ... to ..., followed for 90 days · data as of ... · ..."
[[nodiscard]] QString basisSentence(const usecase::WaterfallReport& report, const QTimeZone& zone);

class BasisLine : public QWidget {
    Q_OBJECT
public:
    explicit BasisLine(QWidget* parent = nullptr);
    /// offerNewest: there are entries in another quarter.
    void showReport(const usecase::WaterfallReport& report, const QTimeZone& zone, bool offerNewest);
    void showFailure(const QString& sentence);
    /// At the end of the line.
    void append(QWidget* widget);
    void retranslate();

signals:
    void immatureChosen();
    void negativeChosen();
    void newestChosen();

private:
    QHBoxLayout* row_ = nullptr;
    QLabel* basis_ = nullptr;
    QPushButton* immature_ = nullptr;
    QPushButton* negative_ = nullptr;
    QPushButton* newest_ = nullptr;
};

}  // namespace handschlag::ui
