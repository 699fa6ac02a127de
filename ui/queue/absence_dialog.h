#pragma once
// Days on which no lead is handed to a person: her own, or as a head of sales those of anybody in sales. Each step is written at once.

#include <QDialog>
#include <vector>

#include "ui/shell/session.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;

namespace handschlag::ui {

class AbsenceDialog : public QDialog {
    Q_OBJECT
public:
    /// The session's actor must be a person of sales.
    AbsenceDialog(Session* session, const std::vector<usecase::Person>& persons, QWidget* parent = nullptr);

private:
    void createViews(const std::vector<usecase::Person>& persons);
    void load();
    void show(const std::vector<usecase::Absence>& absences);
    void add();
    void removeChosen();
    void answered(const Error& error);
    [[nodiscard]] PersonId person() const;

    Session* session_;
    QComboBox* persons_;
    QListWidget* days_;
    QDateEdit* from_;
    QDateEdit* until_;
    QPushButton* add_;
    QPushButton* remove_;
    QLabel* note_;
    std::vector<usecase::Absence> shown_;
};

}  // namespace handschlag::ui
