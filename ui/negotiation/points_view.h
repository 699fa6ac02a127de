#pragma once
// The changes of one clause, each with its answers, and the clause's text as a redline by words.

#include <QWidget>

#include "core/agreement/word_redline.h"
#include "ui/negotiation/point_card.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace handschlag::ui {

class PointsView : public QWidget {
    Q_OBJECT
public:
    explicit PointsView(QWidget* parent = nullptr);

    /// standsOn: number of the version it is compared with; 0: the text as it was first written. Cards that stay as they are keep their
    /// focus and what is being typed in them.
    void show(const std::vector<PointWords>& points, const PointRights& rights, const std::vector<agreement::ClauseRedline>& redline, int standsOn);
    void retranslate();

signals:
    void agreed(const handschlag::agreement::Place& place);
    void declined(const handschlag::agreement::Place& place, const QString& reason);
    void counterWanted(const handschlag::agreement::Place& place);
    void commented(const handschlag::agreement::Place& place, const QString& text);
    void offerTaken(const handschlag::agreement::Place& place);
    void offerDeclined(const handschlag::agreement::Place& place, const QString& comment);
    void takenBack(const handschlag::agreement::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    PointCard* cardFor(const PointWords& words, const PointRights& rights);
    void focusNext();
    void showRedline();
    void showHeading();

    std::vector<agreement::ClauseRedline> redlines_;
    int standsOn_ = 0;
    QLabel* heading_;
    QToolButton* words_;
    QLabel* redline_;
    QVBoxLayout* cardColumn_;
    std::vector<PointCard*> cards_;
};

}  // namespace handschlag::ui
