// SPDX-License-Identifier: MIT
#pragma once

#include "models/job/jobinputs.h"
#include "services/vendors/registry.h"

/// Vendors that do not exist, each with limits of its own, so that nothing in models and ui can lean on a real one.
namespace madeup {

/// "alpha" is dear and does most things, "bravo" takes a minute at most and tells no price, "charlie" only speaks, with
/// options that depend on the voice,
/// "home" needs no key and knows two directions of translation.
VendorRegistry vendors();
/// The four and "delta", who only takes links, asks for everything there is to ask for, and has many rules.
VendorRegistry vendorsWithDelta();
/// All of them and "foxtrot", who has avatars and a video to put them into, under names and in a frame of its own.
VendorRegistry vendorsWithAvatars();

Account account(const QString& id);  ///< "alpha", "alpha/studio"
Voice voice(const QString& id, const QString& name, const QString& language);
/// One of charlie's, with the options that go with it.
Voice speaker(const QString& id, const QString& source, const QJsonObject& styles = {});
JobClip clip(const QString& name, double seconds, bool sound = true);

}  // namespace madeup
