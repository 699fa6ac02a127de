#pragma once
// The negotiation on the Agreement page: which clause has how many changes, the changes of the selected one, and the answers to them,
// each given by a person of the side whose turn it is.

#include <QObject>
#include <array>

#include "core/agreement/word_redline.h"
#include "core/handover/cited_clause.h"
#include "ui/agreement/agreement_load.h"
#include "ui/negotiation/point_card.h"
#include "ui/negotiation/point_counts.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class ActorStrip;
class Draft;
class DraftSaver;
class NegotiationSteps;
class PointsView;

class NegotiationPart : public QObject {
    Q_OBJECT
public:
    struct Places {
        ActorStrip* actor;
        Draft* draft;
        DraftSaver* saver;
        PointsView* view;
    };
    NegotiationPart(Session* session, Places places, QWidget* page);

    void present(const AgreementLoad& load);
    void showClause(handover::ClauseKind kind);
    void agreeToAll();
    /// In the order of clauseKinds().
    [[nodiscard]] std::array<PointCounts, 14> counts() const;
    /// The first clause with a change that is not agreed; Unknown if there is none.
    [[nodiscard]] handover::ClauseKind firstUnresolved() const;
    /// How many of the changes wait for an answer of this side.
    [[nodiscard]] int waitingFor(agreement::Side side) const;

signals:
    void changed(const handschlag::agreement::Version& version);
    void agreedToAll(int changes);
    void failed(const handschlag::Error& error);

private:
    void connectView();
    void refresh();
    void answer(agreement::Side side, std::function<void(NegotiationSteps&, VersionId)> deed);
    void answerPoint(const agreement::Place& place, bool asAuthor, std::function<void(NegotiationSteps&, VersionId)> deed);
    void offerCounter(const agreement::Place& place);
    void takeBack(const agreement::Place& place);
    [[nodiscard]] PointRights rights() const;
    [[nodiscard]] handover::ClauseKind kindOf(const agreement::Point& point) const;
    [[nodiscard]] const agreement::Point* find(const agreement::Place& place) const;

    Session* session_;
    Places places_;
    QWidget* page_;
    NegotiationSteps* steps_;
    AgreementLoad load_;
    std::vector<agreement::ClauseRedline> redline_;
    handover::ClauseKind kind_ = handover::ClauseKind::Unknown;
};

}  // namespace handschlag::ui
