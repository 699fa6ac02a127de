#pragma once
// Rejecting by keyboard: numbered reasons at the left, evidence at the right, a comment, a date. Enter sends, Esc closes; what was typed
// stays with its lead until a rejection of it is written.

#include <QFrame>
#include <map>
#include <optional>

#include "ui/queue/lead_reading.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace handschlag::ui {

/// Which of the agreement's reasons are asked for: all of the state, or those that lead one way.
enum class RejectPurpose { Reject, Recycle, Disqualify, FindContact };

/// The reasons of a lead in this state that serve the purpose, in the agreement's order.
[[nodiscard]] std::vector<agreement::RejectionReason> reasonsFor(const agreement::Document& document, handover::State state, RejectPurpose purpose);

class RejectPanel : public QFrame {
    Q_OBJECT
public:
    explicit RejectPanel(QWidget* parent = nullptr);

    /// zone: where a follow-up date is a day. leads: how many are rejected together; facts are corrected one lead at a time.
    void open(const LeadReading& reading, Instant now, const std::string& zone, RejectPurpose purpose = RejectPurpose::Reject, int leads = 1);
    [[nodiscard]] HandoverId lead() const { return reading_ ? reading_->details.entry.handover.id : HandoverId{}; }
    [[nodiscard]] RejectPurpose purpose() const { return purpose_; }
    /// The rejection of this lead was written: its text is no longer needed.
    void forget(HandoverId id) { drafts_.erase(id); }
    void close();
    void retranslate();

    /// What does not stand: shown beside the questions, which stay as they are.
    void say(const QString& problem);

signals:
    void sent(const handschlag::usecase::RejectRequest& request);
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Draft {
        std::string reason;
        QString comment;
        std::optional<QDate> followUp;
        std::string factField;
        QString factValue;
    };
    void createViews();
    void layOut();
    void listReasons();
    void showEvidence();
    void showVerdict();
    void listFacts();
    void showTitle();
    bool pick(int key);
    void send();
    void keepDraft();
    [[nodiscard]] const usecase::HandoverDetails& details() const { return reading_->details; }
    [[nodiscard]] bool needsDate(const agreement::RejectionReason& reason) const;
    [[nodiscard]] const agreement::RejectionReason* reason() const;
    [[nodiscard]] usecase::RejectRequest request() const;

    std::optional<LeadReading> reading_;
    RejectPurpose purpose_ = RejectPurpose::Reject;
    int leads_ = 1;
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
    QComboBox* factField_;
    QLineEdit* factValue_;
    QLabel* factWas_;
    QLabel* commentLabel_;
    QPlainTextEdit* comment_;
    QCheckBox* withDate_;
    QDateEdit* date_;
    QLabel* problem_;
    QPushButton* send_;
    QPushButton* cancel_;
};

}  // namespace handschlag::ui
