#pragma once
// Above the agreement: which version, in which state, signed by whom; its proof on demand; and what can be done with it.

#include <QWidget>

#include "ui/agreement/agreement_load.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace handschlag::ui {

class AgreementActions;

class VersionHeader : public QWidget {
    Q_OBJECT
public:
    VersionHeader(AgreementActions* actions, QWidget* parent = nullptr);
    void present(const AgreementLoad& load, const QTimeZone& zone, Instant now);
    /// "Saved", "Saving…", or nothing.
    void showSaving(const QString& text);
    void retranslate();

signals:
    void versionChosen(int number);

private:
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString proofText() const;

    AgreementLoad load_;
    QTimeZone zone_;
    Instant now_;
    QComboBox* versions_;
    QLabel* state_;
    QLabel* saving_;
    QToolButton* proofButton_;
    QLabel* proof_;
    QToolButton* more_;
    QMenu* menu_;
};

}  // namespace handschlag::ui
