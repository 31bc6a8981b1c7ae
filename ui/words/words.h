// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"
#include "services/domain/ledgerline.h"
#include "services/domain/mediafile.h"
#include "services/domain/operation.h"
#include "services/domain/region.h"
#include "services/queue/store/storerecovery.h"
#include "services/queue/task.h"
#include "services/vendors/lowering.h"

#include <QtCore/qcoreapplication.h>

/// The one place where facts become words, for the window and the command line alike.
namespace words {

/// What happened and what to do next, in one or two plain sentences.
QString sentence(const ApiError& error);
/// What was done about a broken list of tasks, and what is left to do.
QString recoverySentence(const StoreRecovery& recovery);
/// What is wrong with a file, in the few words a list has room for; the sentence is its tooltip.
QString shortProblem(const ApiError& error);

QString stateWord(const Task& task, const QDateTime& now);  ///< "Running", "Needs you", "Retrying in 40 s" ...
QString stateReason(const Task& task);   ///< what stands after the colon; may be empty
QString stageName(const QString& stage); ///< "speaking" -> "Speaking"; a vendor's own word unchanged
QString stepName(task::Step step);

QString operationTitle(OperationKind kind);     ///< "Translate & dub"
QString operationShort(OperationKind kind);     ///< "Translate"
QString vendorName(const QString& id, const QString& properName = {});  ///< "This computer" for local
bool isThisComputer(const QString& vendorId);   ///< the offline engine, the one vendor without a name of its own
QString languageName(const QString& code);      ///< in the user's language, capitalised for lists
QString optionLabel(const QString& name);
QString optionHelp(const QString& name);
QString choiceLabel(const QString& option, const QString& choice);
QString roleLabel(OutputRole role);
QString roleLabel(InputRole role);
QString regionLabel(RegionKind kind);
/// What a vendor does not get of the boxes, a sentence a reason. `most` is what it takes.
QStringList regionLosses(const QList<RegionLoss>& losses, const QString& vendor, int most);
/// "2 boxes, in pixels of 1920×1080"
QString boxesSent(const LoweredRegions& lowered, RegionUnit unit, QSize frame);

QString size(qint64 bytes);                     ///< "148 MB"
QString percent(double part);                   ///< "30 %" of 0.3; in one piece inside a line that runs the other way
QString duration(double seconds);               ///< "2:14", "1:02:14"
QString resolution(const QSize& size);          ///< "1080p", "2160p", "9:16" for upright phones
QString mediaFacts(const MediaFile& file);      ///< "2:14 · 1080p · 148 MB"
QString credits(std::optional<double> amount, const QString& unit);  ///< "42 credits", "–" when not known
QString timeLeft(const Task& task, const QDateTime& now);            ///< "about 3 min", "–"
QString used(double amount, double limit);      ///< "27 of 500 used"; without a limit "27 used"

QString ledgerEntry(const LedgerLine& line);    ///< "Charged", "Given back" ...
/// What to think of credits that no task explains; more than 0 = more is gone than was charged.
QString unexplained(double credits, const QString& unit);

}  // namespace words
