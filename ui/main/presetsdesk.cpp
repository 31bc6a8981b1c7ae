// SPDX-License-Identifier: MIT
#include "ui/main/presetsdesk.h"

#include "models/job/jobdraft.h"
#include "models/media/medialistmodel.h"
#include "models/naming/plannednames.h"
#include "models/presets/presetdraft.h"
#include "models/regions/regionbook.h"
#include "services/domain/nametemplate.h"
#include "ui/main/mainactions.h"
#include "ui/naming/namingdialog.h"
#include "ui/presets/presetsdialog.h"
#include "ui/presets/presetwords.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

#include <QtWidgets/qinputdialog.h>
#include <QtWidgets/qmenu.h>

using namespace Qt::StringLiterals;

PresetsDesk::PresetsDesk(const Parts& parts, QString file, QWidget& window)
    : QObject(&window), m_parts(parts), m_file(std::move(file)), m_window(window) {
    connect(m_parts.actions.presetsMenu, &QMenu::aboutToShow, this, &PresetsDesk::fillMenu);
    connect(m_parts.actions.naming, &QAction::triggered, this, &PresetsDesk::askForNaming);
    connect(&m_parts.info, &InfoBar::actionTriggered, this, &PresetsDesk::undo);
}

PresetBook& PresetsDesk::book() {
    if (!m_book) {
        m_book = std::make_unique<PresetBook>(m_file);
        if (m_book->trouble())
            m_parts.info.tell(InfoBar::Kind::Warning, words::sentence(*m_book->trouble()));
        connect(m_book.get(), &PresetBook::notWritten, this,
                [this](const ApiError& error) { m_parts.info.tell(InfoBar::Kind::Failure, words::sentence(error)); });
    }
    return *m_book;
}

void PresetsDesk::fillMenu() {
    QMenu& menu = *m_parts.actions.presetsMenu;
    menu.clear();
    menu.addAction(tr("&Save this job as a preset…"), this, &PresetsDesk::askForName);
    menu.addSeparator();
    for (const Preset& preset : book().presets()) {
        QAction* action = menu.addAction(QString(preset.name).replace(u'&', u"&&"_s), this, [this, name = preset.name] { use(name); });
        action->setToolTip(presetwords::summary(preset));
    }
    if (book().presets().isEmpty())
        menu.addAction(tr("No preset yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("&Manage presets…"), this, &PresetsDesk::manage);
}

void PresetsDesk::askForName() {
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"presetName"_s);
    dialog->setWindowTitle(tr("Save this job as a preset"));
    dialog->setLabelText(tr("Name of the preset. One of the same name is replaced."));
    dialog->setTextValue(words::operationShort(m_parts.draft.operation()));
    connect(dialog, &QInputDialog::textValueSelected, this, &PresetsDesk::save);
    dialog->open();
}

/// The boxes of the first clip that has some.
QList<Region> PresetsDesk::boxesToKeep() const {
    for (const JobClip& clip : m_parts.draft.clips()) {
        if (!clip.regions.isEmpty())
            return clip.regions;
    }
    return {};
}

void PresetsDesk::save(const QString& wanted) {
    const QString name = wanted.simplified().left(presetlimits::name);
    if (name.isEmpty() || !m_parts.draft.vendor())
        return;
    m_replaced = book().put(presetOf(m_parts.draft, name, boxesToKeep(), readNaming(m_parts.settings)));
    m_undoable = m_replaced ? tr("The preset “%1” was replaced.").arg(name) : QString();
    if (m_replaced)
        m_parts.info.tell(InfoBar::Kind::Done, m_undoable, tr("Undo"));
    else
        m_parts.info.tell(InfoBar::Kind::Done, tr("The preset “%1” was saved.").arg(name));
}

/// The bar is shared: its button is ours only while it says what we said.
void PresetsDesk::undo() {
    if (!m_replaced || m_parts.info.sentence() != m_undoable)
        return;
    book().put(*m_replaced);
    m_parts.info.tell(InfoBar::Kind::Done, tr("The preset “%1” is as it was before.").arg(m_replaced->name));
    m_replaced.reset();
}

void PresetsDesk::use(const QString& name) {
    const Preset* found = book().find(name);
    if (!found)
        return;
    const Preset preset = *found;
    const QList<ApiError> missing = apply(preset, m_parts.draft);
    for (const JobClip& clip : QList<JobClip>(m_parts.draft.clips())) {
        if (clip.regions.isEmpty() && !preset.regions.isEmpty())
            m_parts.boxes.setRegions(clip.path, preset.regions);
    }
    Naming naming = preset.naming;
    if (nametemplate::problem(naming.nameTemplate))
        naming.nameTemplate.clear();
    writeNaming(m_parts.settings, naming);
    if (missing.isEmpty())
        m_parts.info.tell(InfoBar::Kind::Done, tr("The job is as in “%1”.").arg(name));
    else
        m_parts.info.tell(InfoBar::Kind::Warning, tr("Not all of “%1” could be used. %2").arg(name, presetwords::missing(missing)));
}

void PresetsDesk::manage() {
    auto* dialog = new PresetsDialog(book(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PresetsDialog::useRequested, this, &PresetsDesk::use);
    dialog->open();
}

void PresetsDesk::askForNaming() {
    QList<JobSpec> jobs = m_parts.draft.jobs();
    if (jobs.isEmpty()) {
        const Vendor* vendor = m_parts.draft.vendor();
        jobs << JobSpec{.operation = m_parts.draft.operation(),
                        .vendor = vendor ? vendor->id : QString(),
                        .source = m_parts.draft.folder() + u'/' + tr("My clip") + u".mp4"_s,
                        .targetLanguage = u"es"_s,
                        .folder = m_parts.draft.folder()};
    }
    auto* dialog = new NamingDialog(readNaming(m_parts.settings), jobs, commonFolder(m_parts.clips.paths()), m_parts.draft.registry(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NamingDialog::chosen, this, [this](const Naming& naming) { writeNaming(m_parts.settings, naming); });
    dialog->open();
}

QList<JobSpec> PresetsDesk::settled(const QList<JobSpec>& jobs) {
    const Naming naming = readNaming(m_parts.settings);
    const QString root = naming.keepSubfolders ? commonFolder(m_parts.clips.paths()) : QString();
    const QList<JobSpec> all = named(mirrored(jobs, root), naming, QDate::currentDate());
    if (naming.ifExists == IfExists::Number)
        return all;
    const NotThereYet sorted = notThereYet(all, m_parts.draft.registry());
    if (!sorted.leftOut.isEmpty())
        m_parts.info.tell(InfoBar::Kind::Information,
                          tr("%n job(s) were left out: their results are there already. “Names of results” in the Job menu changes that.",
                             nullptr, int(sorted.leftOut.size())));
    return sorted.jobs;
}
