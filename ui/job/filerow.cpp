// SPDX-License-Identifier: MIT
#include "ui/job/filerow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QtCore/qdir.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qfiledialog.h>

using namespace Qt::StringLiterals;

namespace {

/// The home folder as people write it.
QString shortened(const QString& path) {
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

}  // namespace

FileRow::FileRow(Kind kind, const QString& label, QWidget* parent)
    : QWidget(parent),
      m_kind(kind),
      m_label(new QLabel(label, this)),
      m_value(new ElidedLabel(kind == Kind::Folder ? Qt::ElideLeft : Qt::ElideMiddle, this)),
      m_choose(widgets::smallButton(tr("Choose…"), this)),
      m_clear(widgets::iconButton(u"cross"_s, tr("Do without this file"), this)) {
    widgets::setTone(m_value, u"quiet"_s);
    m_value->setFont(theme::smaller(m_value->font()));
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_choose->setObjectName(u"choose"_s);
    m_choose->setAccessibleName(tr("Choose: %1").arg(label));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 2, 16, 2);
    line->setSpacing(8);
    line->addWidget(m_label);
    line->addWidget(m_value, 1);
    line->addWidget(m_clear);
    line->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileRow::ask);
    connect(m_clear, &QToolButton::clicked, this, [this] { Q_EMIT pathChosen({}); });
}

void FileRow::setPath(const QString& path, const QString& without) {
    m_path = path;
    m_value->setText(path.isEmpty() ? without : m_kind == Kind::Folder ? shortened(path) : QFileInfo(path).fileName());
    m_value->setToolTip(path);
    m_value->setAccessibleName(u"%1: %2"_s.arg(m_label->text(), m_value->text()));
    m_clear->setVisible(m_kind == Kind::File && !path.isEmpty());
}

void FileRow::ask() {
    auto* dialog = new QFileDialog(window(), m_label->text(), QFileInfo(m_path).path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (m_kind == Kind::Folder)
        dialog->setDirectory(m_path);
    connect(dialog, &QFileDialog::fileSelected, this, &FileRow::pathChosen);
    dialog->open();
}
