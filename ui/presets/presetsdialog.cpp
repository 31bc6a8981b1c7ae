// SPDX-License-Identifier: MIT
#include "ui/presets/presetsdialog.h"

#include "ui/presets/presetwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

#include <QtCore/qdir.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

PresetsDialog::PresetsDialog(PresetBook& book, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_info(new InfoBar(this)),
      m_list(new QListWidget(this)),
      m_summary(widgets::quietLabel({}, this)),
      m_use(widgets::primaryButton(tr("Use it"), this)),
      m_rename(widgets::smallButton(tr("Rename"), this)),
      m_remove(widgets::smallButton(tr("Delete"), this)),
      m_export(widgets::smallButton(tr("Export…"), this)),
      m_import(widgets::smallButton(tr("Import…"), this)) {
    m_files.open = [](QWidget* window) {
        return QFileDialog::getOpenFileName(window, tr("Import a preset"), QDir::homePath(), tr("Presets (*.json);;All files (*)"));
    };
    m_files.save = [](QWidget* window, const QString& suggested) {
        return QFileDialog::getSaveFileName(window, tr("Export this preset"), suggested, tr("Presets (*.json)"));
    };
    build();
    connect(m_list, &QListWidget::currentItemChanged, this, &PresetsDialog::refreshButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        // Once the editor has closed: the list is filled anew.
        const int row = m_list->row(item);
        QMetaObject::invokeMethod(this, [this, row, name = item->text()] { rename(row, name); }, Qt::QueuedConnection);
    });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const Preset* preset = current())
            Q_EMIT useRequested(preset->name);
        accept();
    });
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &PresetsDialog::remove);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &PresetsDialog::remove);
    connect(m_export, &QPushButton::clicked, this, &PresetsDialog::exportCurrent);
    connect(m_import, &QPushButton::clicked, this, &PresetsDialog::importOne);
    connect(m_info, &InfoBar::actionTriggered, this, &PresetsDialog::undo);
    connect(&m_book, &PresetBook::changed, this, &PresetsDialog::refresh);
    connect(&m_book, &PresetBook::notWritten, this, &PresetsDialog::tell);
    refresh();
}

void PresetsDialog::build() {
    setWindowTitle(tr("Presets"));
    setObjectName(u"presetsDialog"_s);
    resize(480, 380);
    m_info->setObjectName(u"presetsInfo"_s);
    m_list->setObjectName(u"presetList"_s);
    m_list->setAccessibleName(tr("Presets"));
    m_list->setProperty("roomy", true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_summary->setObjectName(u"presetSummary"_s);
    m_summary->setWordWrap(true);
    m_use->setObjectName(u"usePreset"_s);
    m_rename->setObjectName(u"renamePreset"_s);
    m_remove->setObjectName(u"deletePreset"_s);
    m_export->setObjectName(u"exportPreset"_s);
    m_import->setObjectName(u"importPreset"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {m_rename, m_remove, m_export, m_import}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_use);
    m_use->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_info);
    column->addWidget(m_list, 1);
    column->addWidget(m_summary);
    column->addLayout(row);
}

const Preset* PresetsDialog::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_book.presets().size() ? &m_book.presets()[row] : nullptr;
}

void PresetsDialog::refresh() {
    const int before = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Preset& preset : m_book.presets()) {
            auto* item = new QListWidgetItem(preset.name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        m_list->setCurrentRow(qBound(0, before, m_list->count() - 1));
    }
    refreshButtons();
}

void PresetsDialog::refreshButtons() {
    const Preset* preset = current();
    m_summary->setText(preset ? presetwords::summary(*preset)
                              : tr("There is no preset yet. Choose “Save this job as a preset” in the Job menu, or import one."));
    for (QPushButton* button : {m_use, m_rename, m_remove, m_export})
        button->setEnabled(preset != nullptr);
}

void PresetsDialog::rename(int row, const QString& name) {
    if (m_book.rename(m_book.presets().value(row).name, name))
        return refresh();
    refresh();
    m_info->tell(InfoBar::Kind::Warning, name.simplified().isEmpty() ? tr("A preset needs a name.")
                                                                     : tr("There is a preset called “%1” already.").arg(name.simplified()));
}

void PresetsDialog::remove() {
    const Preset* preset = current();
    if (!preset)
        return;
    const QString name = preset->name;
    m_removed = m_book.remove(name);
    m_info->tell(InfoBar::Kind::Information, tr("“%1” was deleted.").arg(name), tr("Undo"));
}

void PresetsDialog::undo() {
    m_book.bringBack(std::exchange(m_removed, {}));
    m_info->hide();
}

void PresetsDialog::tell(const ApiError& error) {
    m_info->tell(InfoBar::Kind::Failure, words::sentence(error));
}

void PresetsDialog::exportCurrent() {
    const Preset* preset = current();
    if (!preset)
        return;
    const Preset own = *preset;
    const QString path = m_files.save(this, QDir::home().filePath(QString(own.name).replace(u'/', u'-') + ".preset.json"_L1));
    if (path.isEmpty())
        return;
    if (const auto error = presetfile::write(path, own))
        return tell(*error);
    m_info->tell(InfoBar::Kind::Done, tr("“%1” was exported to %2.").arg(own.name, QDir::toNativeSeparators(path)));
}

void PresetsDialog::importOne() {
    const QString path = m_files.open(this);
    if (path.isEmpty())
        return;
    const auto preset = presetfile::read(path);
    if (!preset)
        return tell(preset.error());
    const QString name = m_book.add(*preset);
    if (name.isEmpty())
        return m_info->tell(InfoBar::Kind::Warning, tr("There are too many presets. Delete some first."));
    m_list->setCurrentRow(m_list->count() - 1);
    m_info->tell(InfoBar::Kind::Done, tr("“%1” was imported.").arg(name));
}
