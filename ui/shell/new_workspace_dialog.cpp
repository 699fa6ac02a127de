#include "ui/shell/new_workspace_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

#include "ui/shared/template_box.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int dialogWidth = 560;
const char* const suffix = ".handschlag";

QString fileNameFor(const QString& organisation)
{
    QString name;
    for (const QChar c : organisation.trimmed()) name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u' ';
    name = name.simplified();
    return (name.isEmpty() ? QStringLiteral("leads") : name) + QLatin1String(suffix);
}

}  // namespace

NewWorkspaceDialog::NewWorkspaceDialog(const QString& folder, QWidget* parent)
    : QDialog(parent),
      folder_(folder),
      organisation_(new QLineEdit(this)),
      path_(new QLineEdit(this)),
      zone_(new QComboBox(this)),
      template_(new TemplateBox(this)),
      problem_(theme::plainLabel({}, this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("newWorkspaceDialog"));
    setWindowTitle(tr("New workspace"));
    organisation_->setObjectName(QStringLiteral("organisation"));
    path_->setObjectName(QStringLiteral("workspacePath"));
    zone_->setObjectName(QStringLiteral("workspaceZone"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/")) zone_->addItem(QString::fromLatin1(id));
    const int system = zone_->findText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    zone_->setCurrentIndex(system >= 0 ? system : zone_->findText(QStringLiteral("Europe/Berlin")));
    auto* choose = new QPushButton(tr("Choose…"), this);
    auto* pathRow = new QHBoxLayout;
    pathRow->addWidget(path_, 1);
    pathRow->addWidget(choose);
    problem_->setWordWrap(true);
    theme::setTone(problem_, theme::Tone::Danger);
    auto* hint = theme::plainLabel(tr("One file holds everything: leads, agreement, signatures, history. It starts with an unsigned agreement, so that your leads "
                                      "are judged at once."),
                                   this);
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Tone::Muted);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    form->setSpacing(theme::small);
    form->addRow(hint);
    form->addRow(tr("&Organisation"), organisation_);
    auto* pathLabel = new QLabel(tr("&File"), this);
    pathLabel->setBuddy(path_);
    form->addRow(pathLabel, pathRow);
    form->addRow(tr("Time &zone"), zone_);
    form->addRow(tr("&Template"), template_);
    form->addRow(problem_);
    form->addRow(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    resize(dialogWidth, sizeHint().height());
    connect(choose, &QPushButton::clicked, this, &NewWorkspaceDialog::choosePath);
    connect(organisation_, &QLineEdit::textChanged, this, &NewWorkspaceDialog::proposePath);
    connect(path_, &QLineEdit::textEdited, this, [this] { pathEdited_ = true; });
    connect(path_, &QLineEdit::textChanged, this, &NewWorkspaceDialog::check);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    proposePath();
}

QString NewWorkspaceDialog::organisation() const { return organisation_->text().trimmed(); }

QString NewWorkspaceDialog::path() const
{
    const QString path = path_->text().trimmed();
    return path.endsWith(QLatin1String(suffix)) ? path : path + QLatin1String(suffix);
}

QString NewWorkspaceDialog::zone() const { return zone_->currentText(); }

std::string NewWorkspaceDialog::templateName() const { return template_->chosen(); }

void NewWorkspaceDialog::choosePath()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("New workspace"), path_->text(), tr("Workspaces (*.handschlag)"));
    if (chosen.isEmpty()) return;
    pathEdited_ = true;
    path_->setText(chosen);
}

void NewWorkspaceDialog::proposePath()
{
    if (!pathEdited_) path_->setText(QDir(folder_).filePath(fileNameFor(organisation_->text())));
    check();
}

void NewWorkspaceDialog::check()
{
    const QFileInfo file(path());
    QString problem;
    if (path_->text().trimmed().isEmpty())
        problem = tr("Say where the file goes.");
    else if (file.exists())
        problem = tr("%1 exists already. Nothing is overwritten: choose another name.").arg(file.fileName());
    else if (!file.absoluteDir().exists())
        problem = tr("The folder %1 does not exist.").arg(file.absolutePath());
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

}  // namespace handschlag::ui
