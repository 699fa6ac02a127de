#pragma once
// "What came of it?": a call or an e-mail logged by its number, with a note, a date to follow up and, where the agreement knows one, the
// reason why the clocks stand still until then.

#include <map>
#include <optional>

#include "core/usecase/handover_work.h"
#include "ui/queue/work_panel.h"

class QComboBox;

namespace handschlag::ui {

class ChoiceList;
class FollowUpChooser;

/// What may come of a touch through this channel, in the order of its keys 1, 2, 3 ...
[[nodiscard]] const std::vector<std::string>& resultsOf(const std::string& channel);

class AttemptPanel : public WorkPanel {
    Q_OBJECT
public:
    explicit AttemptPanel(QWidget* parent = nullptr);

    /// channel: "call" or "email"
    void open(const usecase::HandoverDetails& details, const std::string& channel, const WorkMoment& moment);
    [[nodiscard]] HandoverId lead() const { return details_ ? details_->entry.handover.id : HandoverId{}; }
    /// It was written: its text is no longer needed.
    void forget(HandoverId id, const std::string& channel) { drafts_.erase({id, channel}); }
    void retranslate();

signals:
    void sent(const handschlag::usecase::TouchRequest& request);

protected:
    void write() override;
    void keepDraft() override;
    bool letter(const QString& letter) override;

private:
    struct Draft {
        int result = -1;
        QString note;
        std::optional<Instant> followUp;
        QString pause;
    };
    void listPauses();

    std::optional<usecase::HandoverDetails> details_;
    std::string channel_;
    WorkMoment moment_;
    std::map<std::pair<HandoverId, std::string>, Draft> drafts_;
    ChoiceList* results_;
    QLabel* noteLabel_;
    QPlainTextEdit* note_;
    FollowUpChooser* followUp_;
    QLabel* pauseLabel_;
    QComboBox* pause_;
};

}  // namespace handschlag::ui
