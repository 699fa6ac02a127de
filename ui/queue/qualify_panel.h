#pragma once
// BANT by keys and the appointment: whether the agreement's gate holds is shown while it is answered. Enter qualifies, Ctrl+Enter only
// notes the answers.

#include <array>
#include <map>
#include <optional>

#include "core/usecase/handover_work.h"
#include "ui/queue/lead_reading.h"
#include "ui/queue/work_panel.h"

namespace handschlag::ui {

class BantRow;
class FollowUpChooser;

/// Does the BANT gate of the agreement hold with these answers, and which of them does it still want to hear?
struct GateView {
    bool holds = false;
    std::vector<std::string> lacking;  ///< "budget", "authority" ...
};
[[nodiscard]] GateView gateWith(const LeadReading& reading, const std::map<agreement::BantField, agreement::BantAnswer>& answers);

class QualifyPanel : public WorkPanel {
    Q_OBJECT
public:
    explicit QualifyPanel(QWidget* parent = nullptr);

    void open(const LeadReading& reading, const std::map<PersonId, QString>& persons, const WorkMoment& moment);
    [[nodiscard]] HandoverId lead() const { return reading_ ? reading_->details.entry.handover.id : HandoverId{}; }
    void forget(HandoverId id) { drafts_.erase(id); }
    void retranslate();

signals:
    void sent(const handschlag::usecase::QualifyRequest& request);
    /// The answers alone.
    void noted(handschlag::HandoverId lead, const handschlag::usecase::BantNote& note);

protected:
    void write() override;
    void keepDraft() override;
    bool letter(const QString& letter) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Draft {
        std::map<agreement::BantField, agreement::BantAnswer> answers;
        std::map<agreement::BantField, QString> evidence;
        std::optional<Instant> appointment;
        QString note;
    };
    void fill();
    void note();
    void showGate();
    void focusRow(int index);
    [[nodiscard]] bool mayQualify() const;
    [[nodiscard]] std::map<agreement::BantField, agreement::BantAnswer> answers() const;
    /// What differs from what is known.
    [[nodiscard]] usecase::BantNote changedNote() const;

    std::optional<LeadReading> reading_;
    std::map<PersonId, QString> persons_;
    WorkMoment moment_;
    std::map<HandoverId, Draft> drafts_;
    std::array<BantRow*, 4> rows_{};
    QLabel* gate_;
    QLabel* clause_;
    FollowUpChooser* appointment_;
    QPushButton* noteOnly_;
};

}  // namespace handschlag::ui
