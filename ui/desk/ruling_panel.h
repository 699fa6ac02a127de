#pragma once
// Ruling on a disputed rejection: both sides say, each with a reason, whether it stands. At one window both can answer; who may is asked by
// whoever shows this panel. Used at marketing's desk and in the review.
//
//   panel->setOpinions(row.opinions, drafts);
//   connect(panel, &RulingPanel::ruled, this, [this](agreement::Side side, usecase::Verdict verdict, const QString& reason) { ... });

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

#include "core/usecase/marketing_desk.h"

class QLabel;
class QRadioButton;

namespace handschlag::ui {

class ReasonForm;

class RulingPanel : public QWidget {
    Q_OBJECT
public:
    /// What was chosen and typed for one side, and not sent yet.
    struct Draft {
        std::optional<usecase::Verdict> verdict;
        QString reason;
    };
    using Drafts = std::array<Draft, 2>;  ///< marketing, sales

    /// Horizontal: both sides beside each other.
    explicit RulingPanel(QWidget* parent = nullptr, Qt::Orientation orientation = Qt::Vertical);
    void setOpinions(const std::vector<usecase::DeskOpinion>& opinions, const Drafts& drafts);
    [[nodiscard]] Drafts drafts() const;
    void focusFirst();
    void retranslate();

signals:
    void ruled(handschlag::agreement::Side side, handschlag::usecase::Verdict verdict, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Half {
        agreement::Side side = agreement::Side::Marketing;
        QLabel* title = nullptr;
        QLabel* opinion = nullptr;
        QRadioButton* upheld = nullptr;
        QRadioButton* overturned = nullptr;
        ReasonForm* reason = nullptr;
        QLabel* problem = nullptr;
    };
    [[nodiscard]] Half makeHalf(agreement::Side side);
    void send(const Half& half, const QString& reason);
    [[nodiscard]] const usecase::DeskOpinion* opinionOf(agreement::Side side) const;
    void showOpinions();

    std::array<Half, 2> halves_;
    std::vector<usecase::DeskOpinion> opinions_;
};

/// "Stays rejected", "Counts after all": what a verdict means.
[[nodiscard]] QString verdictName(usecase::Verdict verdict);

}  // namespace handschlag::ui
