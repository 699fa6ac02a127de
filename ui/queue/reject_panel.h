#pragma once
// Rejecting by keyboard: numbered reasons at the left, evidence at the right, a comment, a date. Enter sends, Esc closes; what was typed
// stays with its lead until a rejection of it is written.

#include <QFrame>
#include <map>
#include <optional>

#include "core/usecase/handovers.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace handschlag::ui {

class RejectPanel : public QFrame {
    Q_OBJECT
public:
    explicit RejectPanel(QWidget* parent = nullptr);

    /// zone: where a follow-up date is a day.
    void open(const usecase::HandoverDetails& details, Instant now, const std::string& zone);
    [[nodiscard]] HandoverId lead() const { return details_ ? details_->entry.handover.id : HandoverId{}; }
    /// The rejection of this lead was written: its text is no longer needed.
    void forget(HandoverId id) { drafts_.erase(id); }
    void close();
    void retranslate();

signals:
    void sent(const handschlag::usecase::RejectRequest& request);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Draft {
        std::string reason;
        QString comment;
        std::optional<QDate> followUp;
    };
    void createViews();
    void layOut();
    void listReasons();
    void showEvidence();
    bool pick(int key);
    void send();
    void say(const QString& problem);
    void keepDraft();
    [[nodiscard]] const agreement::RejectionReason* reason() const;
    [[nodiscard]] usecase::RejectRequest request() const;

    std::optional<usecase::HandoverDetails> details_;
    std::vector<agreement::RejectionReason> reasons_;
    std::map<HandoverId, Draft> drafts_;
    Instant now_;
    std::string zone_;
    QLabel* title_;
    QListWidget* list_;
    QScrollArea* evidence_;
    QLabel* clause_;
    QLabel* facts_;
    QLabel* verdict_;
    QLabel* commentLabel_;
    QPlainTextEdit* comment_;
    QCheckBox* withDate_;
    QDateEdit* date_;
    QLabel* problem_;
    QPushButton* send_;
    QPushButton* cancel_;
};

}  // namespace handschlag::ui
