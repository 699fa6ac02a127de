#pragma once

#include "ui/shared/page.h"

namespace handschlag::ui {

class AgreementPage : public Page {
    Q_OBJECT
public:
    explicit AgreementPage(Session* session, QWidget* parent = nullptr);
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
};

}  // namespace handschlag::ui
