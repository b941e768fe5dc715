#!/bin/sh
# SIPp against the same user agent server on the bare SIP stack and as an SBB in the SLEE, in turn.

set -u
name=$(basename "$0")
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
. "$here/common.sh"

rate=300
seconds=90
warmup=60
rounds=5
heap=2g
keep=
SIDES="bare slee"

usage() {
    cat <<EOF
Usage: $name [--rate N] [--seconds N] [--warmup N] [--rounds N] [--heap SIZE] [--keep DIR]

Places calls (INVITE, 180, 200, ACK, BYE, 200) over UDP on 127.0.0.1 with SIPp against
  bare   a user agent server on jain-sip-ri alone
  slee   the same as an SBB behind the SIP resource adaptor, in its own process
in turn, at the same rate, and compares what the server process spends. Needs sipp; installs nothing.

  --rate N       calls per second (default $rate)
  --seconds N    how long each measurement takes (default $seconds)
  --warmup N     how long calls are placed before it (default $warmup; a finished call is kept for
                 32 s by the stack, so less flatters)
  --rounds N     how often each side is measured (default $rounds); medians are compared
  --heap SIZE    heap of the server processes (default $heap)
  --keep DIR     where SIPp's statistics and the servers' output stay

The last line is for scripts:
  bench uas: cps_ratio= cpu_ratio=
(calls per second and CPU for each call, slee divided by bare.)
EOF
}

wrong() {
    echo "$name: $1" >&2
    echo "Try $name --help" >&2
    exit 2
}

number() {
    case $2 in
        '' | *[!0-9]* | 0*) wrong "$1 needs a positive number, not \"$2\"" ;;
    esac
}

while [ $# -gt 0 ]; do
    case $1 in
        --help | -h)
            usage
            exit 0
            ;;
        --rate | --seconds | --warmup | --rounds | --heap | --keep)
            [ $# -ge 2 ] || wrong "$1 needs a value"
            case $1 in
                --rate) number "$1" "$2" && rate=$2 ;;
                --seconds) number "$1" "$2" && seconds=$2 ;;
                --warmup) number "$1" "$2" && warmup=$2 ;;
                --rounds) number "$1" "$2" && rounds=$2 ;;
                --heap) heap=$2 ;;
                --keep) keep=$2 ;;
            esac
            shift 2
            ;;
        *)
            wrong "unknown argument $1"
            ;;
    esac
done

find_java
find_benchmarks
if ! command -v sipp >/dev/null 2>&1; then
    echo "$name: sipp is not on the PATH; on Debian it is in the package sip-tester." >&2
    exit 1
fi
if [ -n "$keep" ]; then
    mkdir -p "$keep" || exit 1
    work=$keep
else
    work=$(mktemp -d) || exit 1
fi
server=

# Ends the server of this run, and nothing else.
stop_server() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null
        wait "$server" 2>/dev/null
        server=
    fi
}

clean_up() {
    stop_server
    [ -n "$keep" ] || rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# Prints a UDP port of the loopback that nobody has, beginning at the given one.
free_port() {
    candidate=$1
    while grep -q ":$(printf '%04X' "$candidate") " /proc/net/udp /proc/net/udp6 2>/dev/null; do
        candidate=$((candidate + 1))
    done
    echo "$candidate"
}

# start_server SIDE PORT: sets server; waits until it listens.
start_server() {
    log=$work/$1.log
    case $1 in
        bare) main="io.patchbay.slee.benchmarks.uas.BareUserAgent $2" ;;
        slee) main="io.patchbay.slee.benchmarks.uas.SleeUserAgent $2 $here/target/units/sip-ra.jar" ;;
    esac
    # Flags and arguments are lists.
    # shellcheck disable=SC2086
    "$java" $jvm_flags -Xms"$heap" -Xmx"$heap" -cp "$classpath" $main >"$log" 2>&1 </dev/null &
    server=$!
    tries=0
    until grep -q '^ready$' "$log"; do
        tries=$((tries + 1))
        if [ "$tries" -gt 300 ] || ! kill -0 "$server" 2>/dev/null; then
            echo "$name: the $1 server does not start; it said:" >&2
            cat "$log" >&2
            exit 1
        fi
        sleep 0.1
    done
}

# CPU time of the server in clock ticks: fields 14 and 15 of stat, counted after the name.
cpu_ticks() {
    sed 's/.*) //' "/proc/$server/stat" | awk '{ print $12 + $13 }'
}

# place_calls PORT SECONDS STATISTICS: SIPp's exit code is not asked, its statistics are.
place_calls() {
    sipp "127.0.0.1:$1" -sf "$here/src/main/sipp/uac.xml" -i 127.0.0.1 -mi 127.0.0.1 \
        -p "$(free_port $(($1 + 2000)))" -r "$rate" -m $((rate * $2)) -l $((rate * 40)) \
        -nostdin -trace_stat -stf "$3" -fd 5 >"$work/sipp.log" 2>&1 </dev/null
}

# column FILE NAME: the last value of a column of SIPp's statistics.
column() {
    awk -F ';' -v wanted="$2" '
        NR == 1 { for (i = 1; i <= NF; i++) if ($i == wanted) at = i }
        { last = $at }
        END { print last }' "$1"
}

# The middle one of numbers, one on each line.
median() {
    sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# measure SIDE ROUND: one line of the table.
measure() {
    port=$(free_port 25060)
    start_server "$1" "$port"
    place_calls "$port" "$warmup" "$work/$1-$2-warmup.csv"
    before=$(cpu_ticks)
    begin=$(date +%s.%N)
    place_calls "$port" "$seconds" "$work/$1-$2.csv"
    took=$(echo "$(date +%s.%N) $begin" | awk '{ print $1 - $2 }')
    after=$(cpu_ticks)
    stop_server
    csv=$work/$1-$2.csv
    held=$(column "$csv" 'SuccessfulCall(C)')
    cps=$(echo "$held $took" | awk '{ printf "%.1f", $1 / $2 }')
    micros=$(echo "$after $before $ticks_per_second $held" \
        | awk '{ printf "%.0f", $4 ? ($1 - $2) * 1000000 / $3 / $4 : 0 }')
    echo "$cps" >>"$work/$1.cps"
    echo "$micros" >>"$work/$1.micros"
    printf '%5s %5s %9s %8s %8s %16s %15s\n' "$2" "$1" "$cps" "$held" \
        "$(column "$csv" 'FailedCall(C)')" "$(column "$csv" 'Retransmissions(C)')" "$micros"
}

ticks_per_second=$(getconf CLK_TCK)
rm -f "$work"/*.cps "$work"/*.micros
echo "$rate calls/s, $warmup s to warm up, $seconds s measured, $rounds rounds; heap $heap;" \
    "$(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg)"
"$java" -version 2>&1 | sed -n 2p
printf '%5s %5s %9s %8s %8s %16s %15s\n' \
    round side calls/s calls failed retransmissions 'CPU us for each'
round=1
while [ "$round" -le "$rounds" ]; do
    for side in $SIDES; do
        measure "$side" "$round"
    done
    round=$((round + 1))
done
for side in $SIDES; do
    printf '%5s %5s %9s %42s\n' median "$side" \
        "$(median <"$work/$side.cps")" "$(median <"$work/$side.micros")"
done
echo "$(median <"$work/slee.cps") $(median <"$work/bare.cps")" \
    "$(median <"$work/slee.micros") $(median <"$work/bare.micros")" \
    | awk '{ printf "bench uas: cps_ratio=%.2f cpu_ratio=%.2f\n", $1 / $2, $3 / $4 }'
