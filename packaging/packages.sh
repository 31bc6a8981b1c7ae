# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034
# Every Debian and Ubuntu package that Babelreel is built, run, tested and measured with (Debian 12, Ubuntu 24.04).
# "a|b": one of them, the first that the system knows. "?a": left out, with a word about it, where there is no such package.

build_packages=(
    g++ cmake ninja-build pkg-config ?ccache ?mold
    qt6-base-dev qt6-multimedia-dev 'qt6-svg-dev|libqt6svg6-dev'
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev
    libavformat-dev libavcodec-dev libavutil-dev libswscale-dev libswresample-dev
    libopencv-core-dev libopencv-imgproc-dev
)

# Without these the program does not start, or not do its work.
run_packages=(
    ca-certificates
    libqt6sql6-sqlite qt6-qpa-plugins libqt6svg6
    # portraits of voices come as WebP
    qt6-image-formats-plugins
    gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-libav
    # libav, which is loaded when the first clip is opened and not linked (services/media/lazylibav.cpp)
    'libavformat59|libavformat60' 'libswscale6|libswscale7'
    'fonts-dejavu-core|fonts-noto-core'
)

# The keychain and the offline engine.
recommended_packages=(
    ?qt6-translations-l10n libsecret-1-0 'gnome-keyring|kwalletmanager' dbus
    ffmpeg espeak-ng flite apertium ?apertium-eng-spa ?apertium-eng-cat ?apertium-spa-cat
)

test_packages=(
    xvfb dbus gnome-keyring libsecret-tools
    curl openssl xdotool imagemagick fonts-dejavu-core
    # a sound server with a null sink, which previews are played into
    pulseaudio pulseaudio-utils
)

# The S3 server that the tests of services/staging start (tests/staging/s3), where there is no npm yet: a node from elsewhere
# brings its own, and Debian's does not go beside it.
npm_packages=(nodejs npm)

bench_packages=(xvfb dbus fonts-dejavu-core mpv pulseaudio)

# packaging/fuzz.sh: libFuzzer and the sanitizers come with clang.
fuzz_packages=(clang-19 libclang-rt-19-dev)

deb_packages=(dpkg-dev file)
