// SPDX-License-Identifier: MIT
#include "ui/bulkedit/changetasksdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/queuewords.h"
#include "ui/words/words.h"

#include <QtGui/qvalidator.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollarea.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Room for labels and fields; more fields than fit are scrolled.
constexpr QSize usual(520, 480);
constexpr double mostCredits = 1e9;

std::optional<QString> asText(const std::optional<double>& credits) {
    if (!credits)
        return std::nullopt;
    return *credits > 0 ? words::credits(*credits, {}) : ChangeTasksDialog::tr("none");
}

}  // namespace

ChangeTasksDialog::ChangeTasksDialog(QList<Task> tasks, ChangeFacts facts, QWidget* parent)
    : QDialog(parent),
      m_tasks(std::move(tasks)),
      m_facts(std::move(facts)),
      m_rules(waitingedit::sharedOptions(m_tasks, m_facts.vendors)),
      m_price(widgets::titleLabel({}, this)),
      m_problem(new QLabel(this)),
      m_apply(widgets::primaryButton(tr("Change %n task(s)", nullptr, int(m_tasks.size())), this)) {
    setWindowTitle(tr("Change waiting tasks"));
    setObjectName(u"changeTasks"_s);
    auto* explained = widgets::quietLabel(tr("What you leave alone stays as it is in each task. Changed tasks are checked again from the start; "
                                             "nothing has been sent yet."), this);
    explained->setWordWrap(true);
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 12, 0);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    makeFields(*form);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    layOut(explained, scroll);
    resize(usual);
    refresh();
}

void ChangeTasksDialog::layOut(QWidget* explained, QWidget* fields) {
    m_price->setObjectName(u"priceChange"_s);
    m_price->setWordWrap(true);
    m_problem->setObjectName(u"changeProblem"_s);
    m_problem->setWordWrap(true);
    widgets::setTone(m_problem, u"warn"_s);
    m_apply->setObjectName(u"applyChange"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const Task& task : std::as_const(m_tasks))
            ids << task.id;
        Q_EMIT changeWanted(ids, change());
        accept();
    });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(explained);
    column->addWidget(fields, 1);
    column->addWidget(m_price);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    m_apply->setDefault(true);
}

void ChangeTasksDialog::makeFields(QFormLayout& form) {
    if (waitingedit::shareTarget(m_tasks, m_facts.vendors))
        makeLanguageField();
    if (waitingedit::shareVoice(m_tasks, m_facts.vendors))
        makeVoiceField();
    for (const OptionRule& rule : std::as_const(m_rules)) {
        if (rule.fromVoice == FromVoice::Nothing)
            m_fields << changefields::option(rule, waitingedit::commonOption(m_tasks, rule), this);
    }
    if (waitingedit::shareFit(m_tasks, m_facts.vendors))
        makeFitField();
    makeResultFields();
    for (const ChangeField& field : std::as_const(m_fields)) {
        auto* label = new QLabel(field.label, form.parentWidget());
        label->setBuddy(field.control);
        form.addRow(label, field.control);
        watch(field.control);
    }
}

void ChangeTasksDialog::add(const QString& name, const ChangeField& field) {
    field.control->setObjectName(name);
    m_fields << field;
}

void ChangeTasksDialog::makeLanguageField() {
    const Operation& operation = *waitingedit::operationOf(m_tasks.first(), m_facts.vendors);
    changefields::Choices choices;
    for (const Language& language : operation.languages.languages) {
        if (language.target)
            choices.append({words::languageName(language.code), language.code});
    }
    if (choices.isEmpty())
        return;
    std::ranges::sort(choices, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    const QString now = m_tasks.first().job.targetLanguage;
    auto* box = changefields::choice(tr("Language"), choices, words::languageName(now), this);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, now] { fillVoices(changefields::chosen(*box).value_or(now)); });
    add(u"changeLanguage"_s, {tr("Language"), box, [box](JobChange& change) { change.targetLanguage = changefields::chosen(*box); }});
}

void ChangeTasksDialog::makeVoiceField() {
    const auto now = waitingedit::common(m_tasks, &JobSpec::voice);
    m_voice = changefields::choice(tr("Voice"), {}, now, this);
    add(u"changeVoice"_s, {tr("Voice"), m_voice, [this](JobChange& change) {
                               const auto id = changefields::chosen(*m_voice);
                               const QList<Voice>& known = m_voices;
                               const auto voice = id ? std::ranges::find(known, *id, &Voice::id) : known.end();
                               if (voice != known.end())
                                   changefields::putVoice(change, *voice, m_rules);
                           }});
    fillVoices(m_tasks.first().job.targetLanguage);
}

void ChangeTasksDialog::fillVoices(const QString& language) {
    if (!m_voice)
        return;
    const QSignalBlocker quiet(m_voice);
    m_voices = m_facts.voices ? m_facts.voices(m_tasks.first().job.account, language) : QList<Voice>();
    while (m_voice->count() > 1)
        m_voice->removeItem(1);
    for (const Voice& voice : std::as_const(m_voices))
        m_voice->addItem(voice.name.isEmpty() ? voice.id : voice.name, voice.id);
    m_voice->setEnabled(!m_voices.isEmpty());
    m_voice->setToolTip(m_voices.isEmpty() ? tr("No voice of this account is known for the language yet. Open Voices once to read them.") : QString());
    const QString now = waitingedit::common(m_tasks, &JobSpec::voice).value_or(QString());
    const auto named = std::ranges::find(m_voices, now, &Voice::id);
    if (named != m_voices.end())
        m_voice->setItemText(0, changefields::untouched(named->name));
}

void ChangeTasksDialog::makeFitField() {
    const auto now = waitingedit::common(m_tasks, &JobSpec::fit);
    const auto word = now ? std::optional(*now ? tr("Yes") : tr("No")) : std::nullopt;
    auto* box = changefields::choice(tr("Convert what does not fit"), {{tr("Yes"), u"true"_s}, {tr("No"), u"false"_s}}, word, this);
    add(u"changeFit"_s, {tr("Convert what does not fit"), box, [box](JobChange& change) {
                             if (const auto value = changefields::chosen(*box))
                                 change.fit = *value == "true"_L1;
                         }});
}

void ChangeTasksDialog::makeResultFields() {
    auto* folder = changefields::line(tr("Folder"), waitingedit::common(m_tasks, &JobSpec::folder), this);
    auto* browse = folder->addAction(theme::icon(u"folder-open"_s, palette()), QLineEdit::TrailingPosition);
    browse->setText(tr("Choose a folder"));
    browse->setToolTip(browse->text());
    connect(browse, &QAction::triggered, this, [this, folder] {
        auto* dialog = new QFileDialog(this, tr("Choose a folder"), folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, folder, &QLineEdit::setText);
        dialog->open();
    });
    add(u"changeFolder"_s, {tr("Folder"), folder, [folder](JobChange& change) { change.folder = changefields::typed(*folder); }});
    auto* names = changefields::line(tr("Names of the results"), waitingedit::common(m_tasks, &JobSpec::nameTemplate), this);
    names->setToolTip(tr("For example {name}.{lang}.{operation}.{ext}"));
    add(u"changeTemplate"_s, {tr("Names of the results"), names, [names](JobChange& change) { change.nameTemplate = changefields::typed(*names); }});
    auto* limit = changefields::line(tr("Limit for a task"), asText(waitingedit::common(m_tasks, &JobSpec::maxCredits)), this);
    limit->setValidator(new QDoubleValidator(0, mostCredits, 2, limit));
    limit->setToolTip(tr("Credits; 0 takes the limit away"));
    add(u"changeLimit"_s, {tr("Limit for a task"), limit, [limit](JobChange& change) {
                               bool ok = false;
                               const double credits = limit->locale().toDouble(limit->text().trimmed(), &ok);
                               if (ok && std::isfinite(credits) && credits >= 0)
                                   change.maxCredits = credits;
                           }});
}

void ChangeTasksDialog::watch(QWidget* control) {
    if (auto* box = qobject_cast<QComboBox*>(control))
        connect(box, &QComboBox::currentIndexChanged, this, &ChangeTasksDialog::refresh);
    if (auto* line = qobject_cast<QLineEdit*>(control))
        connect(line, &QLineEdit::textChanged, this, &ChangeTasksDialog::refresh);
}

JobChange ChangeTasksDialog::change() const {
    JobChange change;
    // The voice comes last: it leaves alone the options that were chosen themselves.
    for (const ChangeField& field : m_fields) {
        if (field.control != m_voice)
            field.put(change);
    }
    for (const ChangeField& field : m_fields) {
        if (field.control == m_voice)
            field.put(change);
    }
    return change;
}

void ChangeTasksDialog::refresh() {
    const JobChange wanted = change();
    QStringList prices;
    for (const auto& price : waitingedit::prices(m_tasks, wanted, m_facts.vendors, m_facts.prices))
        prices << words::priceChange(price.tasks, price.before, price.after, price.unit);
    m_price->setText(prices.join(u'\n'));
    const auto problem = wanted.isEmpty() ? std::nullopt : waitingedit::problem(m_tasks, wanted, m_facts.vendors);
    m_problem->setText(problem ? words::sentence(*problem) : QString());
    m_problem->setVisible(problem.has_value());
    m_apply->setEnabled(!wanted.isEmpty() && !problem);
}
