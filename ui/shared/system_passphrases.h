#pragma once
// The key store of the user's system (Secret Service or KWallet) through QtKeychain. GUI thread only.

#include "ui/shared/passphrase_store.h"

namespace handschlag::ui {

class SystemPassphrases final : public PassphraseStore {
public:
    void probe(QObject* context, std::function<void(bool)> answer) override;
    void read(const std::string& fingerprint, QObject* context, Found found) override;
    void keep(const std::string& fingerprint, const std::string& passphrase, QObject* context, Done done) override;
    void forget(const std::string& fingerprint, QObject* context, Done done) override;
};

}  // namespace handschlag::ui
