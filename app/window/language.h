// SPDX-License-Identifier: MIT
#pragma once

class QApplication;

/// Our own words and Qt's, in the language of the desktop; English where there is no translation.
void loadTranslations(QApplication& application);
