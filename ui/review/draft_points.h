#pragma once
// What the draft changes against the version it stands on, and the answers to the change that is chosen: agree, decline, offer, take back, each asked of
// the side whose turn it is.

#include <QWidget>

#include "core/agreement/negotiation.h"
#include "ui/review/slide.h"

class QLabel;
class QVBoxLayout;

namespace handschlag::ui {

class LinesView;
class NegotiationSteps;
class PointCard;

class DraftPoints : public QWidget {
    Q_OBJECT
public:
    explicit DraftPoints(const SlideTools& tools, QWidget* parent = nullptr);
    /// Hidden where the newest version is no draft, or changes nothing.
    void present(const ReviewLoadPtr& load);
    /// Whether there is anything to show.
    [[nodiscard]] static bool any(const ReviewLoad& load);

signals:
    void changed();
    void failed(const handschlag::Error& error);
    void revealWanted(QWidget* widget);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillTable(const AgreementLoad& agreement);
    void showCard();
    void connectCard(PointCard* card, const agreement::Point& point);
    void takeBack(const agreement::Change& change);
    [[nodiscard]] const agreement::Point* choice() const;

    SlideTools tools_;
    ReviewLoadPtr load_;
    QVBoxLayout* column_;
    QLabel* title_;
    LinesView* table_;
    PointCard* card_ = nullptr;
    NegotiationSteps* steps_;
};

}  // namespace handschlag::ui
