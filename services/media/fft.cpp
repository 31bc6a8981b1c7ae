// SPDX-License-Identifier: MIT
#include "services/media/fft.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace {

using Value = std::complex<double>;

/// Without the care for infinities that std::complex takes, which costs most of the time.
Value product(Value a, Value b) {
    return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}

void reverseBits(fft::Spectrum& values) {
    const size_t size = values.size();
    for (size_t i = 1, j = 0; i < size; ++i) {
        size_t bit = size >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(values[i], values[j]);
    }
}

}  // namespace

namespace fft {

void transform(Spectrum& values, bool backward) {
    const size_t size = values.size();
    reverseBits(values);
    std::vector<Value> turns(size / 2);
    for (size_t i = 0; i < turns.size(); ++i)
        turns[i] = std::polar(1.0, (backward ? 2 : -2) * std::numbers::pi * double(i) / double(size));
    for (size_t half = 1; half < size; half *= 2) {
        const size_t stride = size / (2 * half);
        for (size_t start = 0; start < size; start += 2 * half) {
            for (size_t i = 0; i < half; ++i) {
                Value& low = values[start + i];
                Value& high = values[start + i + half];
                const Value turned = product(high, turns[i * stride]);
                high = low - turned;
                low += turned;
            }
        }
    }
}

std::vector<double> likeness(const std::vector<double>& a, const std::vector<double>& b) {
    const size_t size = a.size();
    Spectrum both(size);  // two real signals are one complex one
    for (size_t i = 0; i < size; ++i)
        both[i] = {a[i], b[i]};
    transform(both);
    Spectrum cross(size);
    for (size_t k = 0; k < size; ++k) {
        const Value other = std::conj(both[(size - k) % size]);
        const Value ofA = both[k] + other, ofB = product(both[k] - other, {0, -1});
        const Value shared = product(std::conj(ofA), ofB);
        const double strength = std::hypot(shared.real(), shared.imag());
        cross[k] = strength > 0 ? shared / strength : Value();
    }
    transform(cross, true);
    std::vector<double> result(size);
    for (size_t n = 0; n < size; ++n)
        result[n] = cross[n].real() / double(size);
    return result;
}

}  // namespace fft
