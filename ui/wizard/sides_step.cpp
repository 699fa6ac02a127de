#include "ui/wizard/sides_step.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/usecase/people.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/wizard/note_line.h"

namespace handschlag::ui {
namespace {

using agreement::Side;

bool isMarketing(Side side) { return side == Side::Marketing; }

}  // namespace

SidesStep::SidesStep(Session* session, Draft* draft, QWidget* parent) : WizardStep(session, draft, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::large);
    column->addWidget(createPanel(panels_[0], Side::Marketing));
    column->addWidget(createPanel(panels_[1], Side::Sales));
    column->addStretch(1);
    retranslate();
}

QWidget* SidesStep::createPanel(Panel& panel, Side side)
{
    const QString prefix = isMarketing(side) ? QStringLiteral("marketing") : QStringLiteral("sales");
    auto* box = new QWidget;
    panel.side = side;
    panel.title = theme::plainLabel();
    panel.title->setFont(theme::headingFont(font()));
    panel.people = theme::plainLabel();
    panel.people->setObjectName(prefix + QStringLiteral("People"));
    panel.people->setWordWrap(true);
    panel.name = new QLineEdit;
    panel.name->setObjectName(prefix + QStringLiteral("Name"));
    panel.team = new QLineEdit;
    panel.team->setObjectName(prefix + QStringLiteral("Team"));
    panel.head = new QCheckBox;
    panel.add = new QPushButton;
    panel.add->setObjectName(prefix + QStringLiteral("Add"));
    panel.expectsTitle = theme::plainLabel();
    panel.expects = new NoteLine(
        &draft(), [](agreement::Document& document) -> LocalizedText& { return document.signatories.note; },
        isMarketing(side) ? agreement::marketingExpectsLabel : agreement::salesExpectsLabel, {});
    panel.expects->setObjectName(prefix + QStringLiteral("Expects"));
    panel.expectsTitle->setBuddy(panel.expects);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins({});
    for (QWidget* widget : {static_cast<QWidget*>(panel.name), static_cast<QWidget*>(panel.team), static_cast<QWidget*>(panel.head), static_cast<QWidget*>(panel.add)}) {
        flow->addWidget(widget);
    }
    panel.name->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    panel.team->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme::tight);
    for (QWidget* widget : {static_cast<QWidget*>(panel.title), static_cast<QWidget*>(panel.people), row, static_cast<QWidget*>(panel.expectsTitle),
                            static_cast<QWidget*>(panel.expects)})
        column->addWidget(widget);
    const auto enable = [&panel] { panel.add->setEnabled(!panel.name->text().trimmed().isEmpty()); };
    connect(panel.name, &QLineEdit::textChanged, this, enable);
    connect(panel.name, &QLineEdit::returnPressed, this, [this, &panel] { add(panel); });
    connect(panel.team, &QLineEdit::returnPressed, this, [this, &panel] { add(panel); });
    connect(panel.add, &QPushButton::clicked, this, [this, &panel] { add(panel); });
    enable();
    return box;
}

void SidesStep::add(const Panel& panel)
{
    usecase::NewPerson person;
    person.name = panel.name->text().trimmed().toStdString();
    person.side = panel.side;
    person.team = panel.team->text().trimmed().toStdString();
    person.head = panel.head->isChecked();
    if (person.name.empty()) return;
    session().tasks().run<usecase::Person>(
        this, [person, now = session().now()](usecase::Store& store, const Progress&) { return usecase::addPerson(store, person, now); },
        [this, &panel](Result<usecase::Person> answer) {
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            panel.name->clear();
            panel.team->clear();
            panel.head->setChecked(false);
            panel.name->setFocus();
            // Whoever names somebody first is asked nothing more when the first edit is saved; the status bar says as whom.
            if (!session().actor()) session().setActor(*answer);
            std::erase_if(persons_, [&answer](const usecase::Person& known) { return known.id == answer->id; });
            persons_.push_back(std::move(*answer));
            showPeople();
        });
}

void SidesStep::follow(const AgreementLoad& load)
{
    persons_ = load.persons;
    showPeople();
}

void SidesStep::showPeople()
{
    for (const Panel& panel : panels_) {
        QStringList names;
        for (const usecase::Person& person : persons_) {
            if (person.side != panel.side) continue;
            QStringList remarks;
            if (person.head) remarks << tr("head");
            remarks << (person.publicKey.empty() ? tr("no key yet") : tr("can sign"));
            names << QStringLiteral("%1 (%2)").arg(QString::fromStdString(person.name), remarks.join(QStringLiteral(", ")));
        }
        panel.people->setText(names.isEmpty() ? tr("Nobody yet. Each side needs somebody who signs.") : names.join(QStringLiteral(" · ")));
        theme::setTone(panel.people, names.isEmpty() ? theme::Tone::Warn : theme::Tone::Neutral);
    }
}

QString SidesStep::title() const { return tr("Commit both sides"); }

QString SidesStep::explanation() const
{
    return tr("Who speaks for marketing, who for sales, and what does each side expect of the other? The heads of both sides sign in the end. Keys can wait until then.");
}

void SidesStep::retranslate()
{
    for (const Panel& panel : panels_) {
        panel.title->setText(name(panel.side));
        panel.name->setPlaceholderText(tr("Name"));
        panel.name->setAccessibleName(tr("Name, %1").arg(name(panel.side)));
        panel.team->setPlaceholderText(tr("Team (optional)"));
        panel.team->setAccessibleName(tr("Team, %1").arg(name(panel.side)));
        panel.head->setText(tr("Head of this side"));
        panel.add->setText(tr("Add"));
        panel.add->setAccessibleName(tr("Add to %1").arg(name(panel.side)));
        panel.expectsTitle->setText(isMarketing(panel.side) ? tr("What does marketing expect of sales?") : tr("What does sales expect of marketing?"));
        panel.expects->setAccessibleName(panel.expectsTitle->text());
        panel.expects->setPlaceholderText(isMarketing(panel.side) ? tr("For example: every lead is answered within a day, and every rejection has a reason")
                                                                  : tr("For example: only leads that we could sell to, with a telephone number"));
    }
    showPeople();
}

}  // namespace handschlag::ui
