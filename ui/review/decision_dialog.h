#pragma once
// A decision of the meeting: what is the matter, what is decided, who does it, until when, what it is measured by, and the change it leads to.

#include <QDialog>

#include "ui/review/review_load.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace handschlag::ui {

class DecisionDialog : public QDialog {
    Q_OBJECT
public:
    /// A decision with id 0 is a new one.
    DecisionDialog(ReviewLoadPtr load, review::Decision decision, Day today, QWidget* parent = nullptr);

signals:
    void decided(const handschlag::review::Decision& decision);

private:
    void createViews();
    void createMeasure();
    void fillFigures();
    void fillLinks();
    void showDecision(Day today);
    void figureChanged();
    void send();

    ReviewLoadPtr load_;
    review::Decision decision_;
    QLineEdit* issue_;
    QPlainTextEdit* text_;
    QComboBox* owner_;
    QCheckBox* hasDue_;
    QDateEdit* due_;
    QLineEdit* success_;
    QComboBox* figure_;
    QLabel* now_;
    QCheckBox* hasTarget_;
    QDoubleSpinBox* target_;
    QComboBox* link_;
    QComboBox* state_;
    QLabel* problem_;
    QDialogButtonBox* buttons_;
};

}  // namespace handschlag::ui
