// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qimage.h>
#include <QtWidgets/qwidget.h>

class QLabel;

/// The Media list before its first clip: where to drop, two buttons, and the sample clip one press away.
class MediaEmpty : public QWidget {
    Q_OBJECT

public:
    explicit MediaEmpty(QWidget* parent = nullptr);

    void setLit(bool lit);
    /// Without a sample its card stays hidden.
    void setSample(const QString& facts, const QImage& picture);

Q_SIGNALS:
    void addFilesRequested();
    void addFolderRequested();
    void sampleRequested();

private:
    QWidget* makeZone();
    QWidget* makeSample();

    class Zone;
    Zone* m_zone;
    QLabel* m_picture = nullptr;
    QLabel* m_facts = nullptr;
    QWidget* m_sample = nullptr;
};
