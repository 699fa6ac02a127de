#pragma once
// "Later": the date on which to follow up, agreed with the person; a pause of the clocks only for a reason of the agreement.

#include <map>
#include <optional>

#include "core/usecase/handover_work.h"
#include "ui/queue/work_panel.h"

class QComboBox;

namespace handschlag::ui {

class ChoiceList;
class FollowUpChooser;

class LaterPanel : public WorkPanel {
    Q_OBJECT
public:
    explicit LaterPanel(QWidget* parent = nullptr);

    /// leads: how many get the date.
    void open(const usecase::HandoverDetails& details, const WorkMoment& moment, int leads = 1);
    [[nodiscard]] HandoverId lead() const { return details_ ? details_->entry.handover.id : HandoverId{}; }
    void forget(HandoverId id) { drafts_.erase(id); }
    void retranslate();

signals:
    /// handover: the lead the panel was opened for.
    void sent(const handschlag::usecase::FollowUpRequest& request);

protected:
    void write() override;
    void keepDraft() override;
    bool letter(const QString& letter) override;

private:
    struct Draft {
        std::optional<Instant> at;
        QString note;
        QString pause;
    };
    std::optional<usecase::HandoverDetails> details_;
    WorkMoment moment_;
    int leads_ = 1;
    std::map<HandoverId, Draft> drafts_;
    ChoiceList* dates_;
    FollowUpChooser* at_;
    QLabel* noteLabel_;
    QPlainTextEdit* note_;
    QLabel* pauseLabel_;
    QComboBox* pause_;
};

}  // namespace handschlag::ui
