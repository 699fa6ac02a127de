#include "ui/shared/duplicate_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace handschlag::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DuplicateWords)
};

}  // namespace

QString name(leads::DuplicateReason reason)
{
    switch (reason) {
        case leads::DuplicateReason::SameEmail: return Words::tr("same e-mail address");
        case leads::DuplicateReason::SameNameAndCompany: return Words::tr("same name and company");
        case leads::DuplicateReason::SameNameAndDomain: return Words::tr("same name and domain");
    }
    return {};
}

QString reasonsOf(const leads::Likeness& likeness)
{
    QStringList reasons;
    if (likeness.email) reasons << Words::tr("same e-mail address");
    if (likeness.name) reasons << Words::tr("same name");
    if (likeness.company) reasons << Words::tr("same company");
    if (likeness.domain) reasons << Words::tr("same domain");
    if (likeness.otherName) reasons << Words::tr("another name");
    return reasons.join(QStringLiteral(", "));
}

}  // namespace handschlag::ui
