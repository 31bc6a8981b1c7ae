// SPDX-License-Identifier: MIT
#include "ui/words/words.h"

#include "ui/words/chainwords.h"
#include "ui/words/glossarywords.h"
#include "ui/words/moneywords.h"
#include "ui/words/presetsentences.h"
#include "ui/words/watchwords.h"
#include "ui/words/wordscontext.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>

using failure::Kind;
using failure::Reason;

namespace {

QString about(const ApiError& error, qsizetype index = 0) {
    return error.about.value(index);
}

QString fileName(const ApiError& error) {
    const QString path = about(error);
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

QString lengthOf(const ApiError& error, qsizetype index) {
    return words::duration(about(error, index).toDouble());
}

QString sizeOf(const ApiError& error, qsizetype index) {
    return words::size(about(error, index).toLongLong());
}

/// Why no conversion helps; the first word of the error says what is in the way.
QString fitSentence(const QString& obstacle) {
    if (obstacle == QStringLiteral("bitrate"))
        return Words::tr("This clip is too long to be made small enough without spoiling the picture. Cut it into parts.");
    if (obstacle == QStringLiteral("size"))
        return Words::tr("This picture is too small, or of too long a shape, to be made to fit.");
    if (obstacle == QStringLiteral("container") || obstacle == QStringLiteral("codec"))
        return Words::tr("None of the kinds of file that are taken here can be made on this computer.");
    if (obstacle == QStringLiteral("length"))
        return Words::tr("This file does not tell how long it is, so it cannot be made to fit.");
    if (obstacle == QStringLiteral("still"))
        return Words::tr("A picture that stands still and a film cannot be made from each other.");
    return Words::tr("This clip was converted and is still not within the limits.");
}

/// What a user has given, by the name of its field.
QString givenName(const QString& field) {
    if (field == QStringLiteral("subtitles"))
        return Words::tr("Subtitle file");
    if (field == QStringLiteral("region"))
        return Words::tr("Box on the picture");
    if (field == QStringLiteral("image"))
        return Words::tr("Picture");
    if (field == QStringLiteral("audio"))
        return Words::tr("Sound");
    if (field == QStringLiteral("text"))
        return Words::tr("Text");
    if (field == QStringLiteral("voice"))
        return Words::tr("Voice");
    return words::optionLabel(field);
}

/// Of the file that holds casts, or of one that was handed on.
QString castSentence(const ApiError& error) {
    if (error.field != QStringLiteral("cast"))
        return {};
    switch (error.reason) {
    case Reason::VoiceMissing:
        return Words::tr("%1 has no voice for %2 at %3 in this cast. Choose one in the Cast view, or name one yourself.")
            .arg(about(error), words::languageName(about(error, 1)), about(error, 2));
    case Reason::AlreadyMade:
        return Words::tr("There is a file %1 already. Choose another name.").arg(fileName(error));
    case Reason::StoreBroken:
        return about(error).contains(QStringLiteral(".broken-"))
                   ? Words::tr("Your casts could not be read. The file was set aside as %1; new casts go into a new one.").arg(about(error))
                   : Words::tr("%1 is not a cast that can be read. Choose a file that was exported from Babelreel.").arg(fileName(error));
    case Reason::StoreTooNew:
        return Words::tr("%1 was written by a newer Babelreel. Update the program to use it; until then nothing in it is changed.")
            .arg(fileName(error));
    case Reason::StoreReadOnly:
        return Words::tr("The cast cannot be written to %1. Change the permissions; until then changes last only while the program runs.")
            .arg(about(error));
    case Reason::DiskFull:
        return Words::tr("The disk is full, so the cast is not saved yet. Make room and change anything to try again.");
    default:
        return {};
    }
}

QString fileSentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::FileMissing:
        if (error.field == QStringLiteral("review"))
            return Words::tr("The file to be checked is gone: %1. Put it back and go on, or retry to have it written again.")
                .arg(fileName(error));
        return Words::tr("The file is gone: %1. Put it back or add it again.").arg(fileName(error));
    case Reason::FileUnreadable:
        return Words::tr("%1 cannot be read. Check its permissions.").arg(fileName(error));
    case Reason::FileEmpty:
        return Words::tr("%1 is empty.").arg(fileName(error));
    case Reason::NotMedia:
        return Words::tr("%1 is not a video or sound file that can be opened.").arg(fileName(error));
    case Reason::MediaTruncated:
        return Words::tr("%1 is cut off: its end is missing. Copy it again from where it came.").arg(fileName(error));
    case Reason::FileChanged:
        return Words::tr("%1 changed while it was being sent. Nothing was queued with it; retry when it is finished.")
            .arg(fileName(error));
    case Reason::NoVideo:
        return Words::tr("There is no picture in this file.");
    case Reason::NoSound:
        return Words::tr("There is no sound in this clip, so there is nothing to dub.");
    case Reason::TooLong:
        return Words::tr("The clip is %1 long, the limit is %2.").arg(lengthOf(error, 0), lengthOf(error, 1));
    case Reason::TooShort:
        return Words::tr("The clip is %1 long, at least %2 is needed.").arg(lengthOf(error, 0), lengthOf(error, 1));
    case Reason::TooLarge:
        return Words::tr("The file has %1, the limit is %2.").arg(sizeOf(error, 0), sizeOf(error, 1));
    case Reason::TooManyFrames:
        return Words::tr("The clip has %1 frames a second, the limit is %2.").arg(about(error), about(error, 1));
    case Reason::WrongContainer:
        return Words::tr("Files of the kind “%1” are not taken here. Possible: %2.").arg(about(error), about(error, 1));
    case Reason::NoCues:
        return Words::tr("No words to translate were found. Put a subtitle file (.srt) of the same name beside the clip, or "
                  "choose one.");
    case Reason::SubtitlesBroken:
        if (error.about.size() > 1)
            return Words::tr("Line %2 of %1 should tell from when to when a subtitle is shown, and cannot be read. Correct it, then go on.")
                .arg(fileName(error), about(error, 1));
        return Words::tr("No subtitle could be read from %1. Check that it is a subtitle file.").arg(fileName(error));
    case Reason::SubtitlesUnreadable:
        return Words::tr("The subtitle file %1 cannot be opened.").arg(fileName(error));
    default:
        return {};
    }
}

/// What has to be mended before a vendor can take it.
QString fittingSentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::WrongCodec:
        return Words::tr("The picture is coded as %1; possible here: %2. “Fit” converts it.").arg(about(error), about(error, 1));
    case Reason::WrongSize:
        return Words::tr("The picture has %1 pixels; each side must have between %2 and %3.")
            .arg(about(error), about(error, 1), about(error, 2));
    case Reason::TooManyPixels:
        return Words::tr("The picture has too many pixels: %1.").arg(about(error));
    case Reason::FitImpossible:
        return fitSentence(about(error));
    case Reason::RegionMissing:
        return Words::tr("Draw a box on the picture first: the mode “%1” needs one.").arg(about(error));
    case Reason::RegionTooMany:
        return Words::tr("There are %1 boxes, but only %2 can be sent here. Take the others away.").arg(about(error), about(error, 1));
    case Reason::RegionKindWrong:
        return Words::tr("A box of the kind “%1” is not taken here.").arg(about(error));
    case Reason::FrameSizeMissing:
        return Words::tr("The size of the picture is needed to place the boxes. Give it with --frame-size 1920x1080, or use a file.");
    case Reason::InputsExclusive:
        return Words::tr("“%1” and “%2” do not go together. Take one of them away.")
            .arg(givenName(about(error)), givenName(about(error, 1)));
    case Reason::InputNotTaken:
        return Words::tr("“%1” is not taken here. Take it away.").arg(givenName(about(error)));
    case Reason::CueOutOfOrder:
        return Words::tr("The subtitle at %1 overlaps another one, ends before it starts, or comes after the end of the clip. Mend the "
                         "file first.").arg(words::duration(about(error).toDouble()));
    case Reason::LinkNotSecure:
        return Words::tr("Only secure links (https) are taken here: %1").arg(about(error));
    case Reason::ConsentMissing:
        return Words::tr("Write down who agreed that this voice is cloned, when and for what.");
    case Reason::StagingMissing:
        return Words::tr("%1 only takes links. Set up a bucket for your files under Accounts, or add a link instead of a file.")
            .arg(words::vendorName(about(error)));
    case Reason::StagingRefused:
        return Words::tr("The bucket %1 did not take the file. Check its name and keys under Accounts.").arg(about(error));
    case Reason::UnknownCommand:
        return Words::tr("There is no command called “%1”. See --help.").arg(about(error));
    default:
        return {};
    }
}

QString requestSentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::UnknownVendor:
        return Words::tr("There is no vendor called “%1”.").arg(about(error));
    case Reason::UnknownOperation:
        return Words::tr("There is no operation called “%1”.").arg(about(error));
    case Reason::OperationMissing:
        return Words::tr("This is not offered there.");
    case Reason::InputMissing:
        return Words::tr("Something is missing: %1.").arg(about(error));
    case Reason::TextMissing:
        return Words::tr("Type the text to be spoken.");
    case Reason::LanguageMissing:
        return error.field == QStringLiteral("from") ? Words::tr("Choose the language that is spoken in the clip.")
                                                      : Words::tr("Choose a language to translate into.");
    case Reason::LanguageUnsupported:
        return Words::tr("%1 is not offered here.").arg(words::languageName(about(error)));
    case Reason::PairUnsupported:
        return Words::tr("%1 into %2 is not possible here.")
            .arg(words::languageName(about(error)), words::languageName(about(error, 1)));
    case Reason::SameLanguage:
        return Words::tr("The clip is in %1 already.").arg(words::languageName(about(error)));
    case Reason::VoiceMissing:
        return about(error).isEmpty() ? Words::tr("Choose a voice.")
                                      : Words::tr("Choose a voice, or tick “%1”.").arg(words::optionLabel(about(error)));
    case Reason::VoiceUnknown:
        return Words::tr("There is no voice “%1” for this language.").arg(about(error));
    case Reason::OptionUnknown:
        return Words::tr("There is no option “%1” here.").arg(about(error));
    case Reason::OptionWrong:
        return Words::tr("“%1” must be one of: %2.").arg(words::optionLabel(about(error)), about(error, 1));
    case Reason::OptionExcluded:
        return Words::tr("“%1” does not go together with “%2”.")
            .arg(words::optionLabel(about(error)), words::optionLabel(about(error, 1)));
    case Reason::UrlNotAllowed:
        return Words::tr("This link cannot be used: it holds blanks or special characters, or it is no link: %1").arg(about(error));
    case Reason::InsecureUrl:
        return Words::tr("Refused: the connection to %1 would not be secure (https with a valid certificate). Nothing was sent to it.").arg(about(error));
    default:
        return {};
    }
}

QString placeSentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::FolderNotWritable:
        return Words::tr("Nothing can be written to the folder %1. Choose another one or change its permissions.").arg(about(error));
    case Reason::DiskFull:
        return Words::tr("The disk is full. Make room and press Retry; nothing is paid again.");
    case Reason::NameTooLong:
        return Words::tr("The name of the result would be too long.");
    case Reason::ResultTruncated:
        return Words::tr("The result did not arrive whole. Retry fetches the rest; nothing is paid again.");
    case Reason::TooSlow:
        return Words::tr("The other side sends almost nothing: under 1 KB a second for a minute.");
    case Reason::ResultNotMedia:
        return Words::tr("What arrived is no usable file. Retry fetches it again; nothing is paid again.");
    case Reason::ResultGone:
        return Words::tr("The vendor no longer has this file under its link.");
    case Reason::PackageMissing:
        return Words::tr("A program is missing. Install it with: sudo apt install %1").arg(error.about.join(QLatin1Char(' ')));
    case Reason::FontMissing:
        return Words::tr("No font here has the letters of these subtitles. Install one with: sudo apt install %1").arg(error.about.join(QLatin1Char(' ')));
    case Reason::EngineFailed:
        return Words::tr("The program %1 failed on this clip.").arg(about(error));
    case Reason::KeyMissing:
        return Words::tr("There is no key for %1 yet. Add one under Accounts.").arg(words::vendorName(about(error)));
    case Reason::KeychainMissing:
        return Words::tr("The keychain of this computer does not answer. Unlock it, or enter the key again under Accounts.");
    case Reason::StoreTooNew:
        return Words::tr("This profile was written by a newer Babelreel. Update the program to open it.");
    case Reason::StoreBroken:
        return Words::tr("The list of tasks cannot be read or written.");
    case Reason::StoreReadOnly:
        return Words::tr("The list of tasks cannot be written: %1 is read-only. Change its permissions and start again.").arg(about(error));
    case Reason::ProfileBusy:
        return Words::tr("Another Babelreel is working with this profile and does not answer.");
    default:
        return {};
    }
}

/// "14:02:11" of today, else with the date.
QString sentAt(const ApiError& error) {
    const QDateTime time = QDateTime::fromString(about(error), Qt::ISODate).toLocalTime();
    const bool today = time.date() == QDate::currentDate();
    return today ? QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"))
                 : QLocale().toString(time, QLocale::ShortFormat);
}

/// About what may have been paid, and what must not be.
QString moneySentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::SentNoAnswer:
        return about(error).isEmpty()
                   ? Words::tr("It was sent, but no answer came back: it may have been charged. It is not sent again unless you say so.")
                   : Words::tr("Sent at %1, no answer; may have been charged. It is not sent again unless you say so.").arg(sentAt(error));
    case Reason::NotInList:
        return Words::tr("Sent at %1, no answer. The vendor's list of tasks does not have it: it was probably not taken, and not charged.")
            .arg(sentAt(error));
    case Reason::SeveralInList:
        return Words::tr("Sent at %1, no answer. Several tasks at the vendor could be this one: %2.").arg(sentAt(error), about(error, 1));
    case Reason::CapReached:
        return Words::tr("This would cost %1 credits, your limit for one task is %2.").arg(about(error), about(error, 1));
    case Reason::BatchCapReached:
        return Words::tr("With this, the batch would cost %1 credits; your limit for a batch is %2.").arg(about(error), about(error, 1));
    case Reason::DayCapReached:
        return Words::tr("With this, today would cost %1 credits; your limit for a day is %2. It goes on tomorrow, or when you raise the limit.")
            .arg(about(error), about(error, 1));
    case Reason::TotalCapReached:
        return Words::tr("With this, %1 credits would be spent in all; your limit for this vendor is %2.").arg(about(error), about(error, 1));
    case Reason::PricesUnknown:
        return Words::tr("The price is not known, so it cannot be held against your limit of %1 credits.").arg(about(error, 1));
    default:
        return {};
    }
}

/// What a vendor's own code means, and what helps.
QString vendorSentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::MembershipOrKey:
        return Words::tr("The membership has ended or the key is wrong. Renew the membership or check the key under Accounts.");
    case Reason::PlanNeeded:
        return Words::tr("This needs another plan at the vendor. Upgrade there, then press Retry.");
    case Reason::AccountBlocked:
        return Words::tr("The vendor has blocked this account. Ask its support.");
    case Reason::FaceProblem:
        return Words::tr("The vendor found no usable face. Use a clear picture of one person from the front.");
    case Reason::ContentRefused:
        return Words::tr("The vendor does not accept this content.");
    case Reason::LinkNotReachable:
        return Words::tr("The vendor could not load the file from its link. Check that the link is public, then press Retry.");
    case Reason::AlreadyMade:
        return Words::tr("The vendor has made this already and does not make it twice.");
    case Reason::OtherDialect:
        return Words::tr("The server speaks another version of this vendor's interface. Check the address under Accounts, Advanced.");
    case Reason::LanguageLeftOut:
        return Words::tr("The vendor's answer says nothing about this language: it may have been charged. Look at your account there.");
    default:
        return {};
    }
}

/// About what is only listened to or looked at before choosing.
QString previewSentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::PreviewNoSound:
        return Words::tr("What the vendor sends as this preview is no sound that can be played.");
    case Reason::PreviewSilent:
        return Words::tr("Nothing can be heard in this preview: it is silent.");
    case Reason::PreviewTooLarge:
        return Words::tr("This preview does not end within %1, so it was cut off. Have the voice say a sentence of yours instead.")
            .arg(sizeOf(error, 0));
    case Reason::PreviewCutOff:
        return Words::tr("The preview did not arrive whole. Play it again to fetch it once more.");
    case Reason::SoundDeviceMissing:
        return Words::tr("No loudspeaker or headphones were found. Connect one and press Play again.");
    case Reason::SoundDeviceFailed:
        return Words::tr("The loudspeaker or headphones cannot be used. Check the sound settings of this computer and press Play again.");
    default:
        return {};
    }
}

QString kindSentence(Kind kind) {
    switch (kind) {
    case Kind::Offline:
        return Words::tr("The server could not be reached. Nothing was charged.");
    case Kind::Timeout:
        return Words::tr("The server did not answer in time.");
    case Kind::Cancelled:
        return Words::tr("Cancelled.");
    case Kind::Unauthorised:
        return Words::tr("The vendor refused the key. Check it under Accounts.");
    case Kind::OutOfCredit:
        return Words::tr("The account has no credit left. Top it up, then press Retry.");
    case Kind::RateLimited:
        return Words::tr("The vendor asks us to slow down.");
    case Kind::QueueFull:
        return Words::tr("The vendor's own queue is full.");
    case Kind::Rejected:
        return Words::tr("The vendor refused this job.");
    case Kind::NotFound:
        return Words::tr("The vendor does not know this any more.");
    case Kind::VendorFault:
        return Words::tr("It failed at the vendor.");
    case Kind::Malformed:
        return Words::tr("The vendor's answer could not be understood.");
    case Kind::OutcomeUnknown:
        return Words::tr("It was sent, but no answer came back: it may have been charged.");
    case Kind::Invalid:
        return Words::tr("This is not possible as it was asked.");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString words::sentence(const ApiError& error) {
    for (const auto& family : {words::accountSentence, words::watchSentence, castSentence, glossarySentence, presetSentence, fileSentence,
                               fittingSentence, requestSentence, placeSentence, previewSentence, moneySentence, words::chainSentence}) {
        const QString sentence = family(error);
        if (!sentence.isEmpty())
            return sentence;
    }
    const QString own = vendorSentence(error);
    const QString sentence = own.isEmpty() ? kindSentence(error.kind) : own;
    return error.detail.isEmpty() ? sentence : Words::tr("%1 It said: %2").arg(sentence, error.detail);
}

QString words::shortProblem(const ApiError& error) {
    switch (error.reason) {
    case Reason::FileMissing:
        return Words::tr("File is gone");
    case Reason::FileUnreadable:
        return Words::tr("Cannot be read");
    case Reason::FileEmpty:
        return Words::tr("File is empty");
    case Reason::NotMedia:
        return Words::tr("Not a video or sound");
    case Reason::MediaTruncated:
        return Words::tr("Cut off: end is missing");
    case Reason::NoSound:
        return Words::tr("No sound to dub");
    default:
        return sentence(error);
    }
}
