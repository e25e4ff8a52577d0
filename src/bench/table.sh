#!/bin/bash
# Prints what Wenzhai costs beside Hugo and an empty Java program, all in one run, taken in turn.
#
#   table.sh WENZHAI CORPUS FIVE RUNS [LARGE]
#
#   WENZHAI  the launcher of the unpacked zip
#   CORPUS   a folder with neutral/ (article files) and hugo/ (the same articles as a site of Hugo's)
#   FIVE     the same with five articles
#   RUNS     how often each is run
#   LARGE    a folder with neutral/ of ten times as many articles, built once in 512 MB
#
# HUGO may name the command with its options, such as "hugo --config hugo-0.111.toml". Everything is
# written into a fresh folder below TMPDIR. A row of the result:
#
#   work   tool   wall min/median/max   CPU median   peak MiB   times Hugo's wall
set -euo pipefail
[ $# -ge 4 ] || { sed -n 2,15p "$0"; exit 2; }
wenzhai=$(realpath "$1") corpus=$(realpath "$2") five=$(realpath "$3") runs=$4
large=${5:+$(realpath "$5")}
: "${HUGO:=hugo}"
work=$(mktemp -d) times=$(mktemp)
trap 'rm -rf "$work" "$times"' EXIT
export XDG_CACHE_HOME=$work/cache

timed() { # ROW TOOL COMMAND...
  local row=$1 tool=$2 seen; shift 2
  if ! /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/said" 2>&1; then
    cat "$work/said" >&2
    exit 1
  fi
  seen=$(tail -n 1 "$work/time")
  echo "$row $tool $seen" >>"$times"
}
hugo() { # ROW CORPUS
  rm -rf "$work/hugo"
  # shellcheck disable=SC2086 # the options are words
  (cd "$2/hugo" && timed "$1" hugo $HUGO --quiet -d "$work/hugo")
}
ours() { # ROW CONTENT OUTPUT MORE...
  local row=$1 content=$2 output=$3; shift 3
  timed "$row" wenzhai "$wenzhai" build --content "$content" --output "$output" "$@"
}
written() { sed -n 's/^\([0-9,]*\) files\{0,1\} written.*/\1/p' "$work/said"; }

# the launcher's archive is made in the background of its first run
"$wenzhai" --version >/dev/null
for _ in $(seq 120); do ls "$XDG_CACHE_HOME"/wenzhai/start/*.jsa >/dev/null 2>&1 && break; sleep 0.5; done

mkdir "$work/empty" "$work/plain" "$work/searched"
printf 'public class E { public static void main(String[] a) {} }\n' >"$work/empty/E.java"
javac -d "$work/empty" "$work/empty/E.java"
# articles of their own, which may be edited
cp -r "$corpus/neutral" "$work/plain/content"
cp -r "$corpus/neutral" "$work/searched/content"
printf 'search: false\n' >"$work/plain/content/site.yml"
edited=$(find "$work/plain/content" -type f -name '*.md' | sort | tail -n 1)
sleep 3

for i in $(seq "$runs"); do
  hugo full "$corpus"
  rm -rf "$work/plain/site" "$work/plain/cache"
  ours full "$work/plain/content" "$work/plain/site" --cache "$work/plain/cache"
  hugo searched "$corpus"
  rm -rf "$work/searched/site"
  ours searched "$work/searched/content" "$work/searched/site" --no-cache
  rm -rf "$work/searched/site"
  hugo unchanged "$corpus"
  ours unchanged "$work/plain/content" "$work/plain/site" --cache "$work/plain/cache"
  [ "$(written)" = 0 ] || { echo "a build of what had not changed wrote files" >&2; exit 1; }
  hugo edited "$corpus"
  printf '\n第 %s 次修改。\n' "$i" >>"$edited"
  ours edited "$work/plain/content" "$work/plain/site" --cache "$work/plain/cache"
  echo "one article edited: $(written) files written"
  hugo five "$five"
  rm -rf "$work/five"
  ours five "$five/neutral" "$work/five" --no-cache
  timed help empty java -cp "$work/empty" E
  timed help wenzhai "$wenzhai" --help
done
if [ -n "$large" ]; then
  WENZHAI_JAVA=-Xmx512m ours large "$large/neutral" "$work/large" --no-cache
  echo "largest page: $(find "$work/large" -name '*.html' -printf '%s\n' | sort -n | tail -n 1) bytes"
fi

sort -k1,1 -k2,2 -k3,3n "$times" | awk '
  { key = $1 " " $2; n[key]++; wall[key, n[key]] = $3; cpu[key, n[key]] = $4 + $5
    if ($6 > peak[key]) peak[key] = $6; if (!(key in seen)) { seen[key] = 1; order[++keys] = key } }
  function median(v, key, c,   i, j, a, t) {
    for (i = 1; i <= c; i++) a[i] = v[key, i]
    for (i = 2; i <= c; i++) for (j = i; j > 1 && a[j] < a[j - 1]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
    return c % 2 ? a[(c + 1) / 2] : (a[c / 2] + a[c / 2 + 1]) / 2 }
  END { for (i = 1; i <= keys; i++) { key = order[i]; c = n[key]; split(key, part, " ")
      middle = median(wall, key, c); ratio = ""
      other = part[1] (part[1] == "help" ? " empty" : " hugo")
      if (key != other && other in n) ratio = sprintf("%.2f", middle / median(wall, other, n[other]))
      printf "%-10s %-8s %6.2f %6.2f %6.2f %7.2f %6d  %s\n", part[1], part[2], wall[key, 1], middle,
        wall[key, c], median(cpu, key, c), peak[key] / 1024, ratio } }'
