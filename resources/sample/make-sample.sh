#!/bin/bash
# SPDX-License-Identifier: MIT
# Makes sample.mp4, the clip that a new user tries first: half a minute of clear English speech over a quiet bed of music, a drawn
# kitchen, the spoken words burnt in and once more as a soft subtitle track. Same packages, same file, byte for byte.
#
# Needs ffmpeg (with libass and x264), flite, rsvg-convert (librsvg2-bin), awk and the font DejaVu Sans (fonts-dejavu-core):
#   ./make-sample.sh [OUTPUT]
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
output=$(realpath -m "${1:-$here/sample.mp4}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fps=25
length=30

# When each cue starts, in seconds, and its words ("|" breaks the line): short and plain, so that rule-based translation keeps up, and
# with air after each one for languages that need longer.
cues() {
    cat <<'CUES'
0.6 Welcome to my kitchen.|Today I make a soup with tomatoes.
5.5 I wash the tomatoes with cold water.
9.0 I cut the tomatoes with a small knife.
12.6 The water is hot. I add salt and green herbs.
16.8 I wait for ten minutes.
19.5 My cat also wants soup.
22.7 I eat the soup with fresh bread.
25.6 Thank you, my friends, and until tomorrow.
CUES
}

# One shot a cue: start, end, then left, top and width of the camera's view at both ends (see scene.awk).
shots() {
    cat <<'SHOTS'
0 5.25 0 0 1280 96 40 1110
5.25 8.75 20 330 540 40 344 500
8.75 12.35 390 330 530 410 340 500
12.35 16.55 640 282 640 670 300 590
16.55 19.25 486 52 600 500 60 570
19.25 22.45 150 134 470 160 140 450
22.45 25.35 270 150 820 300 160 780
25.35 30 120 50 1080 0 0 1280
SHOTS
}

clock() { awk -v s="$1" 'BEGIN { ms = int(s * 1000 + 0.5); printf "%02d:%02d:%02d,%03d", ms / 3600000, ms / 60000 % 60, ms / 1000 % 60, ms % 1000 }'; }
quiet_ffmpeg() { ffmpeg -nostdin -hide_banner -loglevel error -y "$@"; }

echo "speech"
inputs=() delays="" names="" number=0
while read -r start words; do
    flite -voice rms --setf duration_stretch=1.06 -t "${words//|/ }" -o "$number.wav"
    spoken=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$number.wav")
    end=$(awk -v a="$start" -v b="$spoken" 'BEGIN { print a + b + 0.1 }')
    printf '%d\n%s --> %s\n%s\n\n' $((number + 1)) "$(clock "$start")" "$(clock "$end")" "${words//|/$'\n'}" >>english.srt
    inputs+=(-i "$number.wav")
    delays+="[$number]aresample=48000,adelay=$(awk -v s="$start" 'BEGIN { print s * 1000 }')[v$number];"
    names+="[v$number]"
    number=$((number + 1))
done < <(cues)
quiet_ffmpeg "${inputs[@]}" -filter_complex \
    "$delays${names}amix=inputs=$number:normalize=0,highpass=f=70,acompressor=threshold=0.1:ratio=2.5:attack=8:release=120:makeup=1.9,apad,atrim=end=$length" \
    -ac 1 speech.wav

echo "music"
# Two rounds of C, A minor, F, G; under each a soft chord and, a note every half second, a plucked one. Left and right differ a little.
chord() {  # index, four notes in Hz
    local note="exp(-3.2*mod(t,0.5))*min(1,mod(t,0.5)*60)"
    local pick="if(lt(mod(t,2),0.5),$3,if(lt(mod(t,2),1),$4,if(lt(mod(t,2),1.5),$5,$4)))"
    local pad="0.05*min(1,t*1.5)*min(1,(3.75-t)*1.5)"
    local side
    for side in 1 1.0015; do
        printf "%s*(sin(2*PI*t*%s*%s)+0.7*sin(2*PI*t*%s*%s)+0.6*sin(2*PI*t*%s*%s))+0.16*%s*(sin(2*PI*t*2*(%s))+0.25*sin(2*PI*t*4*(%s)))|" \
            "$pad" "$2" "$side" "$3" "$side" "$4" "$side" "$note" "$pick" "$pick"
    done | sed 's/|$//' >expression
    quiet_ffmpeg -f lavfi -i "aevalsrc=exprs='$(cat expression)':s=48000:d=3.75" "chord$1.wav"
}
chord 0 130.81 261.63 329.63 392.00
chord 1 110.00 220.00 261.63 329.63
chord 2 87.31 220.00 261.63 349.23
chord 3 98.00 196.00 246.94 293.66
for round in 1 2; do printf "file 'chord%d.wav'\n" 0 1 2 3; done >chords.txt
quiet_ffmpeg -f concat -safe 0 -i chords.txt -af "lowpass=f=2600,aecho=0.8:0.5:70|130:0.25|0.15,afade=in:d=0.4,afade=out:st=28.6:d=1.4,volume=0.45" music.wav

echo "picture"
# How loud each frame's speech is moves the cook's mouth.
quiet_ffmpeg -i speech.wav -af "asetnsamples=$((48000 / fps)),astats=metadata=1:reset=1,ametadata=print:key=lavfi.astats.Overall.RMS_level:file=rms.txt" -f null -
awk -F= '/RMS_level/ { v = $2 == "-inf" ? 0 : ($2 + 42) / 26; v = v < 0 ? 0 : v > 1 ? 1 : v; print (v + last) / 2; last = v }' rms.txt | head -n $((fps * length)) >levels.txt
shots >shots.txt
mkdir frames
awk -v folder=frames -v fps=$fps -v loudness=levels.txt -f "$here/scene.awk" shots.txt
find frames -name '*.svg' | sort | sed 's/\.svg$//' | xargs -P "$(nproc)" -I{} rsvg-convert {}.svg -o {}.png

echo "clip"
style="FontName=DejaVu Sans,FontSize=19,Bold=1,PrimaryColour=&H00FFFFFF,OutlineColour=&H00000000,BorderStyle=1,Outline=1.4,Shadow=0,MarginV=18,MarginL=24,MarginR=24"
quiet_ffmpeg -framerate $fps -i frames/%04d.png -i speech.wav -i music.wav -i english.srt -filter_complex \
    "[0:v]subtitles=english.srt:force_style='$style',scale=out_color_matrix=bt709:out_range=tv,format=yuv420p[v];[1:a]pan=stereo|c0=c0|c1=c0[s];[s][2:a]amix=inputs=2:normalize=0:duration=first,alimiter=limit=0.89:level=0[a]" \
    -map "[v]" -map "[a]" -map 3:s -t $length \
    -c:v libx264 -preset slower -tune animation -crf 25 -profile:v high -g 50 -threads 1 -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv \
    -c:a aac -b:a 112k -ac 2 -ar 48000 -c:s mov_text \
    -metadata title="Tomato soup" -metadata:s:a:0 language=eng -metadata:s:s:0 language=eng -disposition:s:0 default \
    -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -movflags +faststart clip.mp4
mv clip.mp4 "$output"
ls -l "$output"
