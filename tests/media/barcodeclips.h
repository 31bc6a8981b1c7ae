// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimage.h>

/// Clips whose every picture carries its own number as a barcode, made by ffmpeg when first asked for.
class BarcodeClips {
public:
    /// Raw pictures 0..frames-1 at `rate`, through ffmpeg with those output options. The path, empty when
    /// ffmpeg failed.
    QString make(const QString& name, int frames, const QString& rate, const QStringList& options,
                 const QStringList& moreInputs = {});
    /// Another file made by ffmpeg from nothing or from a clip.
    QString ffmpeg(const QString& name, const QStringList& arguments);
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The first bytes of a clip, as a broken download leaves them.
    QString cut(const QString& name, const QString& of, double part);

private:
    QTemporaryDir m_folder;
};

/// The number in a picture that was turned clockwise by so much for display; -1 when there is no barcode.
int barcode(const QImage& image, int turned = 0);
