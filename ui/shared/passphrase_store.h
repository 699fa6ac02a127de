#pragma once
// Where the passphrase of a signing key may be kept: the key store of the user's system. Everything is asynchronous and answers on the
// thread that asked; nothing is ever written in plain text. Tests bring a store of their own.
//
//   store->read(fingerprint, this, [this](Result<std::string> secret) { if (secret) passphrase_->setText(...); });

#include <QObject>

#include <functional>
#include <string>

#include "core/base/error.h"

namespace handschlag::ui {

class PassphraseStore {
public:
    virtual ~PassphraseStore() = default;

    using Found = std::function<void(Result<std::string>)>;
    using Done = std::function<void(Result<void>)>;

    /// Does a key store answer here at all? Asked anew each time: the service may come and go.
    virtual void probe(QObject* context, std::function<void(bool)> answer) = 0;
    /// keystore.none_kept if nothing is kept for this key, keystore.missing without a service, keystore.locked {reason} if the user or the
    /// service says no. A context that is gone is never answered.
    virtual void read(const std::string& fingerprint, QObject* context, Found found) = 0;
    virtual void keep(const std::string& fingerprint, const std::string& passphrase, QObject* context, Done done) = 0;
    /// Nothing kept is no failure.
    virtual void forget(const std::string& fingerprint, QObject* context, Done done) = 0;
};

}  // namespace handschlag::ui
