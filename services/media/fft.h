// SPDX-License-Identifier: MIT
#pragma once

#include <complex>
#include <vector>

/// Our own, since libavutil 5.1's does not finish above 2^17 points.
namespace fft {

using Spectrum = std::vector<std::complex<double>>;

/// In place; the size is a power of two. `backward` is not divided by the size.
void transform(Spectrum& values, bool backward = false);

/// How alike `b` is to `a` when it comes n samples later, by n, around the end; each frequency counts the same (PHAT), so
/// that a filter or another loudness leaves the peak sharp. Both have the same power of two as size, and enough zeros at
/// their ends for the shifts that are looked at.
std::vector<double> likeness(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace fft
