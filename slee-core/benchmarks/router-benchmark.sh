#!/bin/sh
# JMH benchmarks of the event path and of its floor: time, CPU and bytes for each event.

set -u
name=$(basename "$0")
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
. "$here/common.sh"

usage() {
    cat <<EOF
Usage: $name [JMH OPTIONS]

Measures how long the SLEE takes for one event, what it costs in CPU and bytes, and how that relates
to the floor: a hand-over to a serial lane and an empty JTA transaction. About six minutes.
Installs nothing. The last line is for scripts:
  bench router: ns_per_event= ratio_floor= events_per_s= bytes_per_event=
(CPU nanoseconds; one SBB entity on each of 1000 activities.)

Useful JMH options:
  -p scenario=one        only this scenario: unwanted, one, five, rollback
  -p activities=1000     only so many activities
  -wi N -i N             N iterations to warm up, N to measure (3 s each; default 4 and 5)
  -prof stack            where the threads are, sampled
  -h                     JMH's own help
EOF
}

case ${1:-} in
    --help)
        usage
        exit 0
        ;;
esac
find_java
find_benchmarks
# The flags are a list.
# shellcheck disable=SC2086
exec "$java" $jvm_flags -cp "$classpath" io.patchbay.slee.benchmarks.Benchmarks "$@"
