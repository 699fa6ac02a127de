#include "ui/shell/handbook_window.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/shared/languages.h"

namespace handschlag::ui {

HandbookWindow::HandbookWindow(QWidget* parent) : QWidget(parent, Qt::Window), browser_(new QTextBrowser), back_(new QToolButton), contents_(new QToolButton)
{
    setObjectName(QStringLiteral("handbook"));
    resize(820, 720);
    browser_->setOpenExternalLinks(false);
    browser_->document()->setDocumentMargin(24);
    back_->setEnabled(false);
    auto* bar = new QHBoxLayout;
    bar->addWidget(contents_);
    bar->addWidget(back_);
    bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(browser_);
    connect(contents_, &QToolButton::clicked, this, [this] { showPage(QStringLiteral("index")); });
    connect(back_, &QToolButton::clicked, browser_, &QTextBrowser::backward);
    connect(browser_, &QTextBrowser::backwardAvailable, back_, &QToolButton::setEnabled);
    connect(browser_, &QTextBrowser::sourceChanged, this, [this](const QUrl& source) { page_ = QFileInfo(source.path()).completeBaseName(); });
    retranslate();
}

void HandbookWindow::showPage(const QString& page)
{
    page_ = page;
    load();
    show();
    raise();
    activateWindow();
}

void HandbookWindow::load()
{
    const QString folder = currentLanguage() == Language::German ? QStringLiteral("de") : QStringLiteral("en");
    const QString path = QStringLiteral("/handbook/%1/%2.md").arg(folder, page_);
    const QString known = QFile::exists(u':' + path) ? path : QStringLiteral("/handbook/%1/index.md").arg(folder);
    browser_->setSource(QUrl(QStringLiteral("qrc:") + known), QTextDocument::MarkdownResource);
}

void HandbookWindow::retranslate()
{
    setWindowTitle(tr("Handbook"));
    contents_->setText(tr("Contents"));
    back_->setText(tr("Back"));
    browser_->setAccessibleName(tr("Page of the handbook"));
}

void HandbookWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible()) load();
    }
    QWidget::changeEvent(event);
}

}  // namespace handschlag::ui
