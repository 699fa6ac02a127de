#pragma once
// What holds for the organisation as a whole: when its fiscal year begins, and which works agreement allows more to be told (domain section 9).
//
//   auto* dialog = new OrganisationDialog(&session, this);   // loads, writes at once, says what went wrong
//   connect(dialog, &OrganisationDialog::yearStartChanged, this, &MainWindow::reopen);

#include <QDialog>

#include "core/usecase/works_agreement.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace handschlag::ui {

class ActorStrip;

class OrganisationDialog : public QDialog {
    Q_OBJECT
public:
    explicit OrganisationDialog(Session* session, QWidget* parent = nullptr);

signals:
    /// Written: quarters begin on other days from now on.
    void yearStartChanged();

private:
    struct Load {
        std::optional<usecase::WorksAgreement> agreement;
        std::vector<usecase::Person> persons;
    };
    using Deed = std::function<Result<void>(usecase::Store&, PersonId actor, Instant now)>;

    void createViews();
    void load();
    void present(const Load& load);
    void keepYearStart(int month);
    /// As whoever acts in the window.
    void write(Deed deed);
    void confirm();
    void say(const QString& problem);

    Session* session_;
    Load load_;
    QComboBox* month_;
    QLabel* state_;
    QLineEdit* title_;
    QPushButton *request_, *confirm_, *withdraw_;
    QLabel* problem_;
    ActorStrip* actor_;
};

}  // namespace handschlag::ui
