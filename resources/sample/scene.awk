# SPDX-License-Identifier: MIT
# Draws the picture of the sample clip: one kitchen, a cook, a cat and a camera that moves over them, as one SVG a frame.
#
#   awk -v folder=frames -v fps=25 -v loudness=levels.txt -f scene.awk shots.txt
#
# shots.txt: a line a shot, "start end x0 y0 w0 x1 y1 w1": when, and where the camera begins and ends (the height is 9/16 of
# the width). levels.txt: a number 0..1 a frame, how far the cook's mouth is open.
# The world is 1280x720. Everything is a function of the time t alone, so the same frame always looks the same.

BEGIN {
    PI = atan2(0, -1)
    SKIN = "#eebb92"; SKIN_SHADE = "#d99a6c"; SHIRT = "#c9573c"; SHIRT_SHADE = "#a9432c"; APRON = "#2c4a6e"
    while ((getline line < loudness) > 0) mouth[frames++] = line + 0
}

{ shot[++shots] = $0 }

END {
    for (n = 0; n < frames; n++) {
        t = n / fps
        file = sprintf("%s/%04d.svg", folder, n)
        svg = ""
        draw(t, mouth[n])
        print svg > file
        close(file)
    }
}

# ---- small tools

function put(text) { svg = svg text "\n" }
function mix(a, b, p) { return a + (b - a) * p }
function clamp(v) { return v < 0 ? 0 : v > 1 ? 1 : v }
function ease(p) { p = clamp(p); return p * p * (3 - 2 * p) }
function between(t, from, to) { return t >= from && t < to }
function blend(a, b, p,    i, out) {  # two colours as "r g b"
    split(a, A, " "); split(b, B, " ")
    return sprintf("rgb(%d,%d,%d)", mix(A[1], B[1], p), mix(A[2], B[2], p), mix(A[3], B[3], p))
}
function path(d, fill) { put("<path d=\"" d "\" fill=\"" fill "\"/>") }
function stroke(d, colour, width) {
    put("<path d=\"" d "\" fill=\"none\" stroke=\"" colour "\" stroke-width=\"" width "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>")
}
function ellipse(x, y, rx, ry, fill) { put(sprintf("<ellipse cx=\"%.2f\" cy=\"%.2f\" rx=\"%.2f\" ry=\"%.2f\" fill=\"%s\"/>", x, y, rx, ry, fill)) }
function box(x, y, w, h, r, fill) { put(sprintf("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" rx=\"%.2f\" fill=\"%s\"/>", x, y, w, h, r, fill)) }
function open(attributes) { put("<g " attributes ">") }
function shut() { put("</g>") }
function gradient(id, from, to) {
    put("<linearGradient id=\"" id "\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop offset=\"0\" stop-color=\"" from "\"/><stop offset=\"1\" stop-color=\"" to "\"/></linearGradient>")
}

# ---- the frame

function draw(t, loud,    i, f, p, x, y, w, now) {
    now = 1
    for (i = 1; i <= shots; i++) {
        split(shot[i], f, " ")
        if (t >= f[1]) now = i
    }
    split(shot[now], f, " ")
    p = ease((t - f[1]) / (f[2] - f[1]))
    x = mix(f[3], f[6], p); y = mix(f[4], f[7], p); w = mix(f[5], f[8], p)
    put(sprintf("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1280\" height=\"720\" viewBox=\"%.3f %.3f %.3f %.3f\">", x, y, w, w * 9 / 16))
    put("<defs>")
    gradient("wall", "#f8e8cb", "#efd3a8")
    gradient("sky", blend("120 196 236", "92 96 168", t / 30), blend("255 240 205", "255 168 104", t / 30))
    gradient("wood", "#d79d63", "#b57843")
    gradient("board", "#edc48f", "#dca768")
    gradient("metal", "#e6ebf0", "#98a4b1")
    gradient("pot", "#5f8fb4", "#335a7d")
    gradient("front", "#37706f", "#275352")
    put("<radialGradient id=\"tomato\" cx=\"0.36\" cy=\"0.3\" r=\"0.8\"><stop offset=\"0\" stop-color=\"#ff7d5c\"/><stop offset=\"0.45\" stop-color=\"#e23f2b\"/><stop offset=\"1\" stop-color=\"#ab1f18\"/></radialGradient>")
    put("<radialGradient id=\"glow\" cx=\"0.5\" cy=\"0.5\" r=\"0.5\"><stop offset=\"0\" stop-color=\"#fff3cf\" stop-opacity=\"0.9\"/><stop offset=\"1\" stop-color=\"#fff3cf\" stop-opacity=\"0\"/></radialGradient>")
    put("<clipPath id=\"panes\"><rect x=\"84\" y=\"84\" width=\"292\" height=\"252\"/></clipPath>")
    put("</defs>")
    wall()
    window(t)
    cat(t, now)
    shelves()
    clock(t)
    cook(t, now, loud)
    counter()
    tap(t, now)
    waterBowl(t, now)
    pot(t, now)
    if (now < 7) board(t, now)
    else supper(t)
    arms(t, now)
    put("</svg>")
}

# ---- the room

function wall(    row, x) {
    box(-60, -60, 1400, 600, 0, "url(#wall)")
    box(-60, 366, 1400, 150, 0, "#f4e2c6")
    for (row = 0; row < 4; row++) {
        stroke("M-60 " 366 + row * 36 " H1340", "#e3c9a2", 2)
        for (x = -60 + (row % 2) * 38; x < 1340; x += 76) stroke("M" x " " 366 + row * 36 " v36", "#e3c9a2", 2)
    }
}

function window(t,    x) {
    box(70, 70, 320, 280, 6, "#fffaf0")
    open("clip-path=\"url(#panes)\"")
    box(84, 84, 292, 252, 0, "url(#sky)")
    ellipse(205, 140 + t * 3.1, 80, 80, "url(#glow)")
    ellipse(205, 140 + t * 3.1, 25, 25, blend("255 240 180", "255 178 92", t / 30))
    x = 92 + t * 3
    cloud(x, 130, 1); cloud(x + 170, 176, 0.75); cloud(x - 130, 196, 0.6)
    path("M84 284 C150 232 190 246 236 268 S330 238 376 262 V340 H84z", blend("132 178 138", "86 104 124", t / 30))
    path("M84 308 C140 282 214 300 262 296 S340 280 376 292 V340 H84z", blend("92 150 96", "58 86 92", t / 30))
    shut()
    box(225, 84, 10, 252, 0, "#fffaf0")
    box(84, 200, 292, 9, 0, "#fffaf0")
    path("M56 62 H150 C146 150 116 220 62 262 C58 200 56 120 56 62z", "#e9806b")
    path("M404 62 H310 C314 150 344 220 398 262 C402 200 404 120 404 62z", "#e9806b")
    stroke("M88 66 C88 130 80 190 66 240 M118 66 C116 130 100 180 80 226 M372 66 C372 130 380 190 394 240 M342 66 C344 130 360 180 380 226", "#d56a55", 4)
    box(40, 52, 380, 14, 7, "#9c6a3f")
    box(52, 346, 356, 16, 4, "#fffaf0")
    box(52, 360, 356, 5, 2, "#dcbf95")
    path("M100 306 H152 L145 346 H107z", "#d0714b")
    box(96, 300, 60, 11, 4, "#bb5f3b")
    open(sprintf("transform=\"rotate(%.2f 126 300)\"", 2 * sin(t * 1.1)))
    stroke("M126 300 C124 280 122 268 116 256 M126 300 C130 282 136 272 142 262 M126 300 C126 276 128 262 130 246", "#4d8b4f", 4)
    ellipse(115, 252, 10, 10, "#f5d04e"); ellipse(144, 258, 10, 10, "#f08aa0"); ellipse(130, 241, 11, 11, "#ffffff")
    ellipse(115, 252, 4, 4, "#c7762d"); ellipse(144, 258, 4, 4, "#ffe7a0"); ellipse(130, 241, 4, 4, "#f5c13e")
    shut()
}

function cloud(x, y, s) {
    open(sprintf("transform=\"translate(%.2f %.2f) scale(%.2f)\" fill-opacity=\"0.85\"", x, y, s))
    ellipse(0, 0, 34, 14, "#ffffff"); ellipse(-14, -9, 16, 13, "#ffffff"); ellipse(10, -13, 20, 17, "#ffffff")
    shut()
}

function shelves(    i, x) {
    box(950, 142, 280, 12, 3, "#b57843"); box(950, 262, 280, 12, 3, "#b57843")
    box(970, 154, 8, 26, 2, "#8d5a30"); box(1202, 154, 8, 26, 2, "#8d5a30")
    box(970, 274, 8, 26, 2, "#8d5a30"); box(1202, 274, 8, 26, 2, "#8d5a30")
    jar(968, 204, "#e9b44c"); jar(1016, 204, "#c46a4a"); jar(1064, 204, "#7fa36b")
    ellipse(1170, 222, 40, 40, "#f7f3ea"); ellipse(1170, 222, 28, 28, "#dfeaf0"); ellipse(1170, 222, 17, 17, "#f7f3ea")
    for (i = 0; i < 4; i++) box(970 + i * 3, 132 - i * 9, 74 - i * 6, 8, 3, i % 2 ? "#7fb0bf" : "#f7f3ea")
    path("M1080 100 H1116 L1110 142 H1086z", "#5e8fa8")
    stroke("M1098 100 C1090 84 1078 80 1070 82 M1098 100 C1098 80 1094 68 1090 60 M1098 100 C1106 82 1118 78 1128 82 M1098 100 C1100 80 1106 68 1112 62", "#4d8b4f", 6)
    path("M1150 142 V92 a22 22 0 0 1 44 0 V142z", "#e9d3b0"); box(1166, 58, 12, 20, 3, "#b57843")
    stroke("M984 318 H1200", "#8d5a30", 5)
    stroke("M1010 318 V392", "#a1acb8", 5); ellipse(1010, 404, 17, 13, "#a1acb8")
    stroke("M1066 318 V374", "#a1acb8", 5); box(1052, 372, 28, 42, 6, "#a1acb8")
    stroke("M1122 318 V364 M1122 364 C1100 390 1112 414 1122 414 C1132 414 1144 390 1122 364 M1122 364 V414", "#a1acb8", 3.5)
    stroke("M1176 318 V376", "#b57843", 6); ellipse(1176, 394, 13, 20, "#b57843")
}

function jar(x, y, inside) {
    box(x, y, 38, 58, 8, "#f3f7f8"); box(x + 4, y + 16, 30, 38, 5, inside); box(x + 2, y - 8, 34, 10, 3, "#8d5a30")
}

function clock(t,    minute, i) {
    ellipse(842, 150, 54, 54, "#2c4a6e"); ellipse(842, 150, 45, 45, "#fffaf0")
    for (i = 0; i < 12; i++)
        stroke(sprintf("M%.2f %.2f L%.2f %.2f", 842 + 39 * sin(i * PI / 6), 150 - 39 * cos(i * PI / 6), 842 + 35 * sin(i * PI / 6), 150 - 35 * cos(i * PI / 6)), "#2c4a6e", i % 3 ? 2 : 4)
    minute = 35 + 10 * ease((t - 16.8) / 2.2)   # ten minutes go by while he says so
    stroke(sprintf("M842 150 L%.2f %.2f", 842 + 21 * sin((6 + minute / 60) * PI / 6), 150 - 21 * cos((6 + minute / 60) * PI / 6)), "#2c4a6e", 6)
    stroke(sprintf("M842 150 L%.2f %.2f", 842 + 32 * sin(minute * PI / 30), 150 - 32 * cos(minute * PI / 30)), "#2c4a6e", 4)
    ellipse(842, 150, 4.5, 4.5, "#e23f2b")
}

function counter(    x) {
    path("M-60 500 H1340 V602 H-60z", "url(#wood)")
    stroke("M-60 520 C240 514 420 528 700 520 S1180 514 1340 522 M-60 556 C180 550 380 562 640 556 S1100 562 1340 554 M-60 584 C300 578 620 590 1340 582", "#a96c3a", 1.5)
    box(-60, 598, 1400, 16, 0, "#8d5a30")
    box(-60, 614, 1400, 170, 0, "url(#front)")
    for (x = -20; x < 1300; x += 264) {
        put("<rect x=\"" x + 10 "\" y=\"630\" width=\"236\" height=\"110\" rx=\"6\" fill=\"none\" stroke=\"#1f4544\" stroke-width=\"3\"/>")
        ellipse(x + 226, 652, 7, 7, "#e9b44c")
    }
}

# ---- who is in it

function cat(t, now,    blink, tail, nod) {
    tail = 26 * sin(t * 2.2)
    stroke(sprintf("M336 344 C366 350 %.2f 372 %.2f 408 S%.2f 436 %.2f 428", 372 + tail * .3, 360 + tail * .6, 366 + tail * 1.2, 374 + tail * 1.4), "#e0873a", 14)
    path("M276 348 C262 306 280 262 308 262 C338 262 356 306 342 348z", "#e8954a")
    path("M294 348 C288 324 296 298 309 298 C322 298 330 324 324 348z", "#fbe3c2")
    stroke("M282 300 l13 5 M279 316 l13 4 M336 300 l-13 5 M339 316 l-13 4", "#c86f26", 4)
    ellipse(296, 346, 11, 7, "#fbe3c2"); ellipse(322, 346, 11, 7, "#fbe3c2")
    nod = now == 6 ? 5 * sin((t - 19.2) * 2.6) : 2 * sin(t * .8)
    open(sprintf("transform=\"rotate(%.2f 309 270)\"", nod))
    path("M274 236 L272 198 L298 216z M344 236 L346 198 L320 216z", "#e8954a")
    path("M279 226 L278 208 L291 217z M339 226 L340 208 L327 217z", "#f4b6a2")
    ellipse(309, 242, 40, 34, "#e8954a"); ellipse(309, 256, 23, 17, "#fbe3c2")
    stroke("M309 211 v12 M299 213 l2 10 M319 213 l-2 10", "#c86f26", 4)
    blink = (t % 2.9) < 0.14 || between(t, 21.6, 21.75)
    if (blink) stroke("M286 240 q8 5 15 0 M317 240 q8 5 15 0", "#3a2a1c", 3)
    else {
        ellipse(293, 239, 8.5, 9, "#d7e58a"); ellipse(325, 239, 8.5, 9, "#d7e58a")
        ellipse(294.5, 239, 4, 8, "#22190f"); ellipse(326.5, 239, 4, 8, "#22190f")
        ellipse(296, 236, 1.8, 1.8, "#ffffff"); ellipse(328, 236, 1.8, 1.8, "#ffffff")
    }
    path("M304 250 h10 l-5 6z", "#d8667a")
    stroke("M309 256 v4 M309 260 q-6 6 -11 1 M309 260 q6 6 11 1", "#8a5230", 2)
    stroke("M288 256 l-26 -5 M288 260 l-26 3 M330 256 l26 -5 M330 260 l26 3", "#fff6e6", 1.6)
    if (now == 6 && between(t, 21.2, 22.4)) path(sprintf("M304 261 q5 %.2f 10 0z", 10 * ease((t - 21.2) / .3)), "#ef7f90")
    shut()
    if (now == 6) wish(ease((t - 19.8) / .5))
}

function wish(p) {  # what the cat thinks of
    if (p <= 0) return
    open(sprintf("transform=\"translate(452 204) scale(%.3f)\"", p))
    ellipse(-82, 38, 5, 5, "#ffffff"); ellipse(-66, 26, 8, 8, "#ffffff")
    ellipse(0, 0, 62, 44, "#ffffff"); ellipse(-34, 12, 28, 26, "#ffffff"); ellipse(34, 12, 28, 26, "#ffffff")
    path("M-34 -2 H34 C34 22 18 30 0 30 S-34 22 -34 -2z", "#5f8fb4")
    ellipse(0, -2, 34, 9, "#3f6f96"); ellipse(0, -1, 28, 6.5, "#e0492f")
    stroke("M-10 -14 q-4 -6 0 -11 M6 -14 q-4 -6 0 -11", "#c9d2da", 3)
    shut()
}

function cook(t, now, loud,    lean, look) {
    lean = 1.4 * sin(t * 1.3) + 1.2 * loud
    path("M530 530 C520 440 530 390 586 368 L694 368 C750 390 760 440 750 530z", SHIRT)
    path("M556 530 C552 470 556 430 566 404 L560 530z M724 530 C728 470 724 430 714 404 L720 530z", SHIRT_SHADE)
    box(617, 312, 46, 68, 18, SKIN_SHADE)
    path("M606 366 C620 392 660 392 674 366 L690 374 C668 410 612 410 590 374z", SHIRT_SHADE)
    path("M596 412 H684 C688 440 704 456 712 470 V530 H568 V470 C576 456 592 440 596 412z", APRON)
    stroke("M600 414 C598 396 600 384 606 372 M680 414 C682 396 680 384 674 372", APRON, 9)
    put("<path d=\"M608 466 h64 v34 a10 10 0 0 1 -10 10 h-44 a10 10 0 0 1 -10 -10z\" fill=\"none\" stroke=\"#5b7da6\" stroke-width=\"3\"/>")
    open(sprintf("transform=\"translate(0 20) rotate(%.2f 640 330)\"", lean))
    ellipse(580, 248, 12, 17, SKIN_SHADE); ellipse(700, 248, 12, 17, SKIN_SHADE)
    path("M582 232 C582 190 604 172 640 172 S698 190 698 232 C699 292 676 322 640 322 S581 292 582 232z", SKIN)
    path("M580 242 C574 204 586 178 606 170 H674 C694 178 706 204 700 242 C696 222 690 206 682 198 H598 C590 206 584 222 580 242z", "#5a3825")
    path("M592 196 C560 188 552 142 584 128 C586 98 622 86 642 104 C664 86 700 98 698 130 C728 144 720 188 688 196z", "#ffffff")
    path("M594 176 H686 V202 C660 194 620 194 594 202z", "#f1f2f4")
    stroke("M618 176 V148 M640 174 V140 M662 176 V148", "#dfe3e8", 3)
    look = now == 5 ? 5 : now == 3 ? 0 : 1.2 * sin(t * .9)
    eye(618, 240, look, t); eye(662, 240, look, t)
    stroke(sprintf("M605 %.2f q12 -9 25 -2 M650 %.2f q13 -7 25 2", 222 - 3 * loud, 220 - 3 * loud), "#4a2d1d", 5)
    stroke("M641 246 C647 258 650 266 640 269", SKIN_SHADE, 4)
    ellipse(602, 272, 12, 8, "#f0a08a"); ellipse(678, 272, 12, 8, "#f0a08a")
    lips(t, now, loud)
    shut()
}

function eye(x, y, look, t) {
    if ((t + .6) % 3.7 < 0.13) { stroke(sprintf("M%.2f %.2f q9 5 18 0", x - 9, y), "#4a2d1d", 3.5); return }
    ellipse(x, y, 10, 10.5, "#ffffff"); ellipse(x + look, y + .5, 5.8, 6.4, "#3b2719"); ellipse(x + look + 2, y - 2, 1.9, 1.9, "#ffffff")
}

function lips(t, now, loud,    h) {
    if (now == 7 && between(t, 24.9, 25.35)) loud = 0
    h = 3 + 17 * loud
    if (loud < .06) { stroke("M620 286 Q640 302 661 285", "#a4483f", 4.5); return }
    path(sprintf("M%.2f 286 Q640 %.2f %.2f 286 Q640 %.2f %.2f 286z", 619 + 3 * loud, 281, 661 - 3 * loud, 286 + 2 * h, 619 + 3 * loud), "#7d2a2a")
    path(sprintf("M%.2f 286 Q640 %.2f %.2f 286 Q640 281 %.2f 286z", 625, 289 + 3 * loud, 655, 625), "#ffffff")
    if (loud > .35) ellipse(640, 283 + h * .85, 9, h * .2, "#e2747a")
}

# Shoulder, elbow, hand: the elbow bends away from the line between the other two.
function arm(sx, sy, hx, hy, bend,    ex, ey) {
    ex = (sx + hx) / 2 + bend * (hy - sy) / 100
    ey = (sy + hy) / 2 - bend * (hx - sx) / 100
    stroke(sprintf("M%.2f %.2f L%.2f %.2f L%.2f %.2f", sx, sy, ex, ey, mix(ex, hx, .25), mix(ey, hy, .25)), SHIRT, 46)
    stroke(sprintf("M%.2f %.2f L%.2f %.2f", mix(ex, hx, .42), mix(ey, hy, .42), mix(ex, hx, .96), mix(ey, hy, .96)), SKIN, 29)
    stroke(sprintf("M%.2f %.2f L%.2f %.2f", mix(ex, hx, .3), mix(ey, hy, .3), mix(ex, hx, .42), mix(ey, hy, .42)), SHIRT_SHADE, 46)
    ellipse(hx, hy, 21, 20, SKIN)
}

function openHand(x, y, turn,    i) {
    open(sprintf("transform=\"translate(%.2f %.2f) rotate(%.2f)\"", x, y, turn))
    stroke("M-13 -6 L-19 -32 M-4 -10 L-6 -40 M6 -10 L8 -39 M15 -5 L20 -31", SKIN, 11)
    stroke("M-14 6 L-32 -6", SKIN, 11)
    shut()
}

function arms(t, now,    x, y, chop, p) {
    if (now == 1 || now == 8) {
        arm(562, 414, 512, 548, 26)
        p = now == 1 ? ease(t / .7) * (1 - ease((t - 2.4) / .8)) : ease((t - 26.9) / .7)
        x = mix(764, 800, p) + p * 10 * sin(t * 9); y = mix(548, 300, p)
        arm(718, 414, x, y, mix(-26, 44, p))
        if (p > .5) openHand(x, y, 10 + 16 * sin(t * 9))
    } else if (now == 2) {
        x = 300 + 10 * sin(t * 5)
        arm(562, 414, x + 36, 520 + 4 * cos(t * 5), 22)
        arm(718, 414, 764, 548, -26)
    } else if (now == 3) {
        chop = (t * 2.2) % 1; chop = abs(sin(chop * PI))
        x = cutting(t)
        arm(562, 414, 556, 546, 32)
        knife(x, 566 - 34 * chop, 6 * chop)
        arm(718, 414, x + 108, 548 - 42 * chop, -40)
    } else if (now == 4) {
        arm(562, 414, 512, 548, 26)
        x = 930 + 12 * sin(t * 6); y = 372 + 4 * cos(t * 6)
        arm(718, 414, x, y, -22)
    } else if (now == 7) {
        p = (t - 22.6) / 2.6; p = ease(p < .5 ? 0 : (p - .5) * 2)
        arm(562, 414, 500, 556, 26)
        x = mix(700, 668, p); y = mix(526, 336, p)
        stroke(sprintf("M%.2f %.2f L%.2f %.2f", x + 8, y + 6, x - 22, mix(y + 22, y - 14, p)), "#a7b2bd", 6)
        ellipse(x - 26, mix(y + 24, y - 17, p), 13, 8, "#c6ced6")
        ellipse(x - 26, mix(y + 22, y - 19, p), 9, 4.5, "#e0492f")
        arm(718, 414, x + 16, y + 10, mix(-40, -64, p))
    } else {
        arm(562, 414, 512, 548, 26)
        arm(718, 414, 764, 548, -26)
    }
}

function abs(v) { return v < 0 ? -v : v }

# ---- what is on the counter

function tomato(x, y, r) {
    ellipse(x, y, r, r * .9, "url(#tomato)")
    path(sprintf("M%.2f %.2f l%.2f %.2f l%.2f %.2f l%.2f %.2f l%.2f %.2f l%.2f %.2f z", x, y - r * .95, r * .42, r * .34, -r * .3, r * -.08, -r * .12, r * .3, -r * .14, -r * .3, -r * .3, r * .08), "#4d8b4f")
    ellipse(x - r * .36, y - r * .3, r * .17, r * .12, "#ffb9a0")
}

function tap(t, now) {
    stroke("M152 506 V432 C152 396 250 396 250 432 V448", "#7f8b98", 17)
    stroke("M149 504 V432 C149 392 247 392 247 430", "#dfe5ea", 5)
    box(134, 492, 36, 14, 5, "#7f8b98")
    stroke("M152 470 L120 456", "#7f8b98", 9)
}

function waterBowl(t, now,    i, p, x) {
    if (now == 2) {
        stroke("M250 456 V522", "#8fd0f2", 12); stroke("M248 456 V522", "#d6f1fd", 4)
    }
    ellipse(258, 592, 104, 9, "#93602f")
    path("M138 520 C146 574 190 592 258 592 S370 574 378 520z", "#8cc3dd")
    ellipse(258, 520, 120, 27, "#c9e6f2"); ellipse(258, 523, 109, 21, "#63b3dc")
    for (i = 0; i < 3; i++) {
        p = (t * .9 + i / 3) % 1
        put(sprintf("<ellipse cx=\"250\" cy=\"524\" rx=\"%.2f\" ry=\"%.2f\" fill=\"none\" stroke=\"#e2f5fd\" stroke-width=\"2\" stroke-opacity=\"%.2f\"/>", 20 + 80 * p, 4 + 15 * p, now == 2 ? 1 - p : .3 * (1 - p)))
    }
    for (i = 0; i < 4; i++) {
        x = 186 + i * 46 + (i == 2 ? 10 : 0)
        tomato(x + (now == 2 ? 4 * sin(t * 3 + i) : 0), 512 + (i % 2) * 9 + (now == 2 ? 4 : 1.5) * sin(t * 4 + i * 1.7), 24)
    }
    path("M140 530 C150 576 192 592 258 592 S366 576 376 530 C360 546 300 551 258 551 S156 546 140 530z", "#a8d5ea")
    stroke("M162 552 C168 566 180 574 196 579", "#e6f6fd", 5)
    if (now == 2) for (i = 0; i < 7; i++) {
        p = (t * 1.7 + i / 7) % 1
        ellipse(250 + (i - 3) * 26 * p, 516 - 46 * p * (1 - p) * (1 + i % 3) * 1.2, 3.4, 3.4, "#bfe6f8")
    }
}

function cutting(t) { return mix(640, 560, clamp((t - 8.75) / 3.6)) }

function board(t, now,    i, x, cut) {
    path("M474 596 L502 540 H762 L790 596z", "#8d5a30")
    path("M476 588 L504 534 H760 L788 588z", "url(#board)")
    ellipse(748, 546, 8, 4, "#a97a45")
    if (now < 3) { tomato(566, 546, 30); tomato(628, 552, 30); knife(676, 572, 0); return }
    cut = now == 3 ? cutting(t) : 560
    if (now == 3) {
        put(sprintf("<clipPath id=\"rest\"><rect x=\"480\" y=\"480\" width=\"%.2f\" height=\"120\"/></clipPath>", cut - 480))
        open("clip-path=\"url(#rest)\""); ellipse(596, 552, 50, 38, "url(#tomato)"); ellipse(578, 536, 9, 6, "#ffb9a0"); shut()
        ellipse(cut, 552, 7, 38 * sqrt(clamp(1 - ((cut - 596) / 50) * ((cut - 596) / 50))), "#f58a6c")
    }
    for (i = 0; i < 6; i++) {
        x = 652 + i * 17
        if (cut < 640 - i * 13) slice(x, 566 - (i % 2) * 8)
    }
    if (now > 3) knife(584, 570, 0)
}

function slice(x, y) {
    ellipse(x, y + 3, 22, 16, "#b3261c"); ellipse(x, y, 22, 16, "#ee5a41"); ellipse(x, y, 16, 11, "#f88b6d")
    ellipse(x - 6, y - 2, 2.2, 3, "#fbe3a2"); ellipse(x + 6, y - 2, 2.2, 3, "#fbe3a2"); ellipse(x, y + 5, 2.6, 2.2, "#fbe3a2")
}

function knife(x, y, turn) {
    open(sprintf("transform=\"translate(%.2f %.2f) rotate(%.2f 90 0)\"", x, y, turn))
    path("M-14 6 C2 -10 30 -15 78 -15 V6z", "url(#metal)")
    stroke("M-12 6 H78", "#f6f9fb", 2)
    box(76, -16, 62, 16, 7, "#3d2a20"); ellipse(92, -8, 2.5, 2.5, "#c9a26a"); ellipse(118, -8, 2.5, 2.5, "#c9a26a")
    shut()
}

function pot(t, now,    i, p, x, hot) {
    hot = t > 12.3
    ellipse(976, 592, 128, 10, "#93602f")
    box(866, 574, 220, 18, 6, "#33383f"); box(890, 568, 172, 8, 3, "#555c66")
    if (hot) for (i = 0; i < 9; i++) path(sprintf("M%.2f 574 q4 %.2f 8 0z", 902 + i * 17, -9 - 3 * sin(t * 11 + i * 2)), "#58a6ff")
    stroke("M868 492 h-22 a8 8 0 0 0 0 20 h22 M1084 492 h22 a8 8 0 0 1 0 20 h-22", "#2b4f6e", 9)
    path("M866 470 H1086 V544 C1086 562 1074 570 1056 570 H896 C878 570 866 562 866 544z", "url(#pot)")
    stroke("M886 488 V540", "#8fb6d2", 6)
    ellipse(976, 470, 112, 24, "#86abc6"); ellipse(976, 471, 102, 19, "#274761")
    ellipse(976, 474, 96, 15.5, t < 12.3 ? "#6fb7da" : "#d9452c"); ellipse(976, 476, 88, 11, t < 12.3 ? "#8accea" : "#e85d3e")
    if (hot) for (i = 0; i < 7; i++) {
        p = (t * 1.5 + i * .37) % 1
        x = 912 + i * 21 + 4 * sin(i * 5)
        put(sprintf("<ellipse cx=\"%.2f\" cy=\"%.2f\" rx=\"%.2f\" ry=\"%.2f\" fill=\"#ffb08a\" fill-opacity=\"%.2f\"/>", x, 475 + 5 * sin(i * 3), 9 * p, 4 * p, 1 - p))
    }
    if (t > 14.2) for (i = 0; i < 8; i++) leaf(916 + i * 17 + 3 * sin(t + i), 474 + 6 * sin(i * 2.6) + sin(t * 3 + i), i * 47)
    if (now == 4 && t > 13.6) for (i = 0; i < 9; i++) {
        p = (t * 1.1 + i / 9) % 1
        leaf(896 + (i * 37) % 74 + 8 * sin(t * 5 + i), 396 + 76 * p, t * 160 + i * 60)
        if (i < 6) ellipse(906 + (i * 53) % 60, 394 + 80 * ((p + .4) % 1), 1.8, 1.8, "#ffffff")
    }
    if (hot) for (i = 0; i < 5; i++) steam(918 + i * 29, 452, t * .45 + i * .29)
}

function leaf(x, y, turn) {
    put(sprintf("<path d=\"M-8 0 Q0 -6 8 0 Q0 6 -8 0z\" fill=\"%s\" transform=\"translate(%.2f %.2f) rotate(%.1f)\"/>", "#4f9a4d", x, y, turn))
}

function steam(x, y, phase,    p, sway) {
    p = phase % 1; sway = 14 * sin(phase * 5)
    put(sprintf("<path d=\"M%.2f %.2f q%.2f -24 0 -48 t0 -44\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"%.2f\" stroke-linecap=\"round\" stroke-opacity=\"%.3f\"/>", x + sway * p, y - 90 * p, 16 + sway * .5, 9 + 10 * p, .42 * sin(p * PI)))
}

function supper(t,    i) {
    ellipse(640, 592, 130, 9, "#93602f")
    ellipse(640, 584, 136, 18, "#f7f3ea"); ellipse(640, 582, 116, 13, "#e3ddcf")
    path("M556 534 H724 C724 572 690 586 640 586 S556 572 556 534z", "#5f8fb4")
    stroke("M568 548 C572 562 584 572 600 577", "#9cc0da", 5)
    ellipse(640, 534, 85, 19, "#83abc7"); ellipse(640, 535, 75, 14.5, "#3f6f96"); ellipse(640, 537, 71, 12, "#e0492f")
    for (i = 0; i < 6; i++) leaf(594 + i * 18, 537 + 5 * sin(i * 2.3), i * 50)
    for (i = 0; i < 3; i++) steam(612 + i * 28, 520, t * .45 + i * .37)
    path("M404 592 C392 556 408 528 446 526 S508 552 500 592z", "#c98542")
    path("M420 590 C412 562 424 542 448 541 S490 560 484 590z", "#f6dfb4")
    path("M350 594 C342 566 356 548 384 547 S428 568 422 594z", "#c98542")
    path("M362 592 C356 572 366 560 384 559 S414 574 410 592z", "#f6dfb4")
    stroke("M378 572 l4 -3 M394 580 l5 -3 M440 560 l4 -3 M460 572 l5 -3 M446 580 l4 -2", "#dcbb84", 3)
}
