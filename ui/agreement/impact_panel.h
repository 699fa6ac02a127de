#pragma once
// What an edit does, now and under the draft side by side: every decision, the leads that flip, what a quarter brings and how good it is,
// and the curve of one threshold. Each figure says what it rests on; one without enough evidence is a dash and says why.

#include <QFrame>
#include <optional>
#include <vector>

#include "ui/agreement/impact_words.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace handschlag::ui {

class EmptyState;
class ThresholdPart;

class ImpactPanel : public QFrame {
    Q_OBJECT
public:
    /// What the draft is compared with.
    enum class Compared { InForce, Trial, AsLoaded };

    explicit ImpactPanel(QWidget* parent = nullptr);
    void setCompared(Compared compared, int version);
    void showImpact(const Impact& impact);
    void showPast(const PastImpactPtr& past);
    void showCounting();
    void showPlaying(bool running);
    void showProblem(const QString& problem);
    void showPastProblem(const QString& problem);
    [[nodiscard]] ThresholdPart& threshold() const { return *threshold_; }
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void flipsRequested();
    void importRequested();

private:
    struct Line {
        QLabel* name;
        QLabel* now;
        QLabel* draft;
        QLabel* change;
    };
    struct FigureLine {
        QLabel* name;
        QLabel* now;
        QLabel* draft;
        QLabel* sign;
        QLabel* basis;
    };
    QWidget* createContent();
    void addDecisions(QGridLayout* grid, int& row);
    void addFigures(QGridLayout* grid, int& row);
    void fillDecisions();
    void fillFlips();
    void fillFigures();
    void fillState();
    [[nodiscard]] QString comparedText() const;

    QLabel* title_;
    QLabel* state_;
    QLabel* problem_;
    QScrollArea* scroll_;
    QLabel* nowTitle_;
    QLabel* draftTitle_;
    QLabel* basis_;
    QPushButton* flips_;
    QLabel* quarterTitle_;
    ThresholdPart* threshold_;
    EmptyState* empty_;
    std::vector<Line> lines_;
    std::vector<FigureLine> figures_;
    std::optional<Impact> impact_;
    PastImpactPtr past_;
    Compared compared_ = Compared::AsLoaded;
    int version_ = 0;
    QString problemText_, pastProblem_;
    bool counting_ = false;
    bool playing_ = false;
};

}  // namespace handschlag::ui
