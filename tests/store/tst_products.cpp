// Product lines: each begins with a draft of its own, from a template or like another line, and is judged by its own agreement.

#include <QTest>

#include "core/agreement/document_json.h"
#include "core/base/hashing.h"
#include "core/usecase/agreements.h"
#include "core/usecase/people.h"
#include "core/usecase/products.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using namespace handschlag::usecase;

namespace {

constexpr Instant now{1'760'000'400};

agreement::Document documentOf(const agreement::Version& version) { return expectValue(agreement::parseDocument(version.canonical)); }

}  // namespace

class TestProducts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void beginsWithATemplate()
    {
        TemporaryStore store;
        static_cast<void>(expectValue(draftFromTemplate(*store, "b2b_standard", "", now)));
        const auto version = expectValue(addProductLine(*store, {"  Cloud ", "saas_short_cycle", {}}, {}, now));
        QCOMPARE(version.product, "Cloud");
        QCOMPARE(version.number, 1);
        QCOMPARE(documentOf(version).product, "Cloud");
        QCOMPARE(documentOf(version).marketing.leadsPerQuarter, 400);
        QCOMPARE(documentOf(version).organisation, expectValue(store->workspace().info()).organisation);
        QCOMPARE(expectValue(activeAgreement(*store, "Cloud", now)).document.marketing.leadsPerQuarter, 400);
        QCOMPARE(expectValue(activeAgreement(*store, "", now)).document.marketing.leadsPerQuarter, 120);
    }

    void copiesTheNewestVersionOfAnother()
    {
        TemporaryStore store;
        static_cast<void>(expectValue(draftFromTemplate(*store, "b2b_standard", "", now)));
        const auto first = expectValue(newestVersion(*store, ""));
        agreement::Document edited = documentOf(first);
        edited.marketing.leadsPerQuarter = 77;
        edited.signatories.validFrom = dayFromCivil(2026, 1, 1);
        const auto kern = expectValue(addPerson(*store, {"Kern", agreement::Side::Marketing, {}, {}, false}, now));
        static_cast<void>(expectValue(saveDraft(*store, first.id, first.rowVersion, edited, kern.id, now)));
        const auto version = expectValue(addProductLine(*store, {"Anlagen", {}, ""}, {}, now));
        const agreement::Document copy = documentOf(version);
        QCOMPARE(copy.marketing.leadsPerQuarter, 77);
        QVERIFY(!copy.signatories.validFrom);
        QCOMPARE(version.previousHash, "");
        edited.product = "Anlagen";
        edited.signatories.validFrom.reset();
        QVERIFY(copy == edited);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("templateName");
        QTest::addColumn<QString>("copyFrom");
        QTest::addColumn<QString>("code");
        const QString none = QStringLiteral("-");
        QTest::newRow("no name") << "  " << "b2b_standard" << none << "product.name_invalid";
        QTest::newRow("a line break") << "a\nb" << "b2b_standard" << none << "product.name_invalid";
        QTest::newRow("too long") << QString(61, u'ä') << "b2b_standard" << none << "product.name_invalid";
        QTest::newRow("there already") << "Cloud" << "b2b_standard" << none << "product.exists";
        QTest::newRow("there already in other letters") << "CLOUD" << "b2b_standard" << none << "product.exists";
        QTest::newRow("no such template") << "Neu" << "none" << none << "template.unknown";
        QTest::newRow("no such line") << "Neu" << "" << "Fort" << "product.unknown";
        QTest::newRow("no default line") << "Neu" << "" << "" << "agreement.none";
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, templateName);
        QFETCH(QString, copyFrom);
        QFETCH(QString, code);
        TemporaryStore store;
        static_cast<void>(expectValue(addProductLine(*store, {"Cloud", "b2b_standard", {}}, {}, now)));
        NewProductLine line{name.toStdString(), templateName.toStdString(), {}};
        if (copyFrom != QStringLiteral("-")) line.copyFrom = copyFrom.toStdString();
        const auto version = addProductLine(*store, line, {}, now);
        QVERIFY(!version);
        QCOMPARE(QString::fromLatin1(version.error().code.name.data()), code);
        QCOMPARE(expectValue(store->agreements().products()).size(), std::size_t{1});
    }

    void takesAsManyLettersAsItSays()
    {
        TemporaryStore store;
        QVERIFY(addProductLine(*store, {QString(60, u'ä').toStdString(), "b2b_standard", {}}, {}, now).has_value());
    }
};

QTEST_GUILESS_MAIN(TestProducts)
#include "tst_products.moc"
