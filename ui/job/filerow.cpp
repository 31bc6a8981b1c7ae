// SPDX-License-Identifier: MIT
#include "ui/job/filerow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkdialog.h"

#include <QtCore/qdir.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qfiledialog.h>

using namespace Qt::StringLiterals;

namespace {

/// The home folder as people write it.
QString shortened(const QString& path) {
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

/// A file's name; for a link also where it is.
QString nameOf(const QString& path) {
    if (!path.contains("://"_L1))
        return QFileInfo(path).fileName();
    const QUrl url(path);
    return url.fileName().isEmpty() ? url.host() : u"%1 · %2"_s.arg(url.fileName(), url.host());
}

/// The first file or link that is dragged or was copied.
QString sourceIn(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            return url.toLocalFile();
    }
    return links::in(data);
}

}  // namespace

FileRow::FileRow(Kind kind, const QString& label, QWidget* parent)
    : QWidget(parent),
      m_kind(kind),
      m_label(new QLabel(label, this)),
      m_value(new ElidedLabel(kind == Kind::Folder ? Qt::ElideLeft : Qt::ElideMiddle, this)),
      m_below(widgets::quietLabel({}, this)),
      m_choose(widgets::smallButton(tr("Choose…"), this)),
      m_link(widgets::iconButton(u"external-link"_s, tr("Use a link instead of a file"), this)),
      m_clear(widgets::iconButton(u"cross"_s, tr("Do without this file"), this)) {
    build();
    setAcceptDrops(kind == Kind::File);
    connect(m_choose, &QPushButton::clicked, this, &FileRow::ask);
    connect(m_clear, &QToolButton::clicked, this, [this] { Q_EMIT pathChosen({}); });
    connect(m_link, &QToolButton::clicked, this, [this] {
        links::ask(window(), this->label(), this, [this](const QString& link) { Q_EMIT pathChosen(link); });
    });
}

void FileRow::build() {
    widgets::setTone(m_value, u"quiet"_s);
    m_value->setFont(theme::smaller(m_value->font()));
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_below->setFont(theme::smaller(m_below->font()));
    m_below->setWordWrap(true);
    m_below->hide();
    m_choose->setObjectName(u"choose"_s);
    m_choose->setAccessibleName(tr("Choose: %1").arg(label()));
    m_link->setObjectName(u"link"_s);
    m_link->setVisible(m_kind == Kind::File);
    m_clear->setObjectName(u"clear"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 2, 16, 2);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_label);
    line->addWidget(m_value, 1);
    line->addWidget(m_clear);
    line->addWidget(m_link);
    line->addWidget(m_choose);
    column->addLayout(line);
    column->addWidget(m_below);
}

QString FileRow::label() const {
    return m_label->text();
}

void FileRow::setPath(const QString& path, const QString& without) {
    m_path = path;
    m_value->setText(path.isEmpty() ? without : m_kind == Kind::Folder ? shortened(path) : nameOf(path));
    m_value->setToolTip(path);
    m_value->setAccessibleName(u"%1: %2"_s.arg(label(), m_value->text()));
    m_clear->setVisible(m_kind == Kind::File && !path.isEmpty());
    m_link->setVisible(m_kind == Kind::File && path.isEmpty() && m_linkOffered);
}

void FileRow::setLabel(const QString& label) {
    m_label->setText(label);
    m_choose->setAccessibleName(tr("Choose: %1").arg(label));
}

/// Not where the file is worked on here: nothing is fetched then.
void FileRow::setLinkOffered(bool offered) {
    m_linkOffered = offered;
}

void FileRow::setLimits(const QString& limits) {
    m_limits = limits;
}

/// What is wrong goes before what it must be; once a file is there that is fine, nothing has to be said.
void FileRow::setProblem(const QString& problem) {
    const QString words = !problem.isEmpty() ? problem : m_path.isEmpty() ? m_limits : QString();
    m_below->setText(words);
    m_below->setVisible(!words.isEmpty());
    widgets::setTone(m_below, problem.isEmpty() ? u"quiet"_s : u"warn"_s);
}

void FileRow::dragEnterEvent(QDragEnterEvent* event) {
    if (!sourceIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileRow::dropEvent(QDropEvent* event) {
    Q_EMIT pathChosen(sourceIn(*event->mimeData()));
    event->acceptProposedAction();
}

void FileRow::keyPressEvent(QKeyEvent* event) {
    const QString copied = event->matches(QKeySequence::Paste) ? sourceIn(*QGuiApplication::clipboard()->mimeData()) : QString();
    if (m_kind == Kind::File && !copied.isEmpty())
        Q_EMIT pathChosen(copied);
    else
        QWidget::keyPressEvent(event);
}

void FileRow::ask() {
    auto* dialog = new QFileDialog(window(), m_label->text(), m_path.contains("://"_L1) ? QString() : QFileInfo(m_path).path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (m_kind == Kind::Folder)
        dialog->setDirectory(m_path);
    connect(dialog, &QFileDialog::fileSelected, this, &FileRow::pathChosen);
    dialog->open();
}
