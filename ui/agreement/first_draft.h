#pragma once
// What the Agreement page shows before there is an agreement: the templates, each with a sentence for whom it is.

#include <QWidget>

#include <string>
#include <vector>

class QCommandLinkButton;
class QVBoxLayout;

namespace handschlag::ui {

class EmptyState;

class FirstDraft : public QWidget {
    Q_OBJECT
public:
    explicit FirstDraft(QWidget* parent = nullptr);
    void retranslate();

signals:
    void templateChosen(const std::string& name);

private:
    EmptyState* empty_;
    std::vector<QCommandLinkButton*> buttons_;
};

}  // namespace handschlag::ui
