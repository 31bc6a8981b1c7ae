// SPDX-License-Identifier: MIT
#pragma once

// What the program and the module with OpenCV exchange: plain values, so that neither has to link the other.

/// A picture in shades of grey, row by row, upright. Owns nothing.
struct GreyPlane {
    const unsigned char* bytes = nullptr;
    int width = 0;
    int height = 0;
    long stride = 0;  ///< bytes from one row to the next
};

/// A box in parts of the picture's width and height.
struct FoundBox {
    enum Kind { Subtitle, Logo };
    Kind kind = Subtitle;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double confidence = 0;  ///< 0..1
};

/// Where text or a mark was put over the picture, best first, in pictures of one clip that are all of one size and
/// in order of time. Writes at most `room` boxes, which do not overlap, and returns how many; -1 when OpenCV failed.
extern "C" int babelreelFindBoxes(const GreyPlane* pictures, int count, FoundBox* boxes, int room);
