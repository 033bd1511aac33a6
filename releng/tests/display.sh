# A virtual display with a window manager, for tests and benchmarks. Sourced, never run: start_display sets DISPLAY.
display_pids=()

stop_display() {
    local pid
    for pid in ${display_pids[@]+"${display_pids[@]}"}; do kill "$pid" 2>/dev/null || true; done
    display_pids=()
}

start_display() {
    local number
    command -v Xvfb >/dev/null && command -v openbox >/dev/null || fail 3 "Xvfb and openbox are needed for a virtual display; install them (Debian: apt install xvfb openbox) and start again."
    number=$(mktemp "${TMPDIR:-/tmp}/leam-display.XXXXXX")
    # The program itself finds a free number and writes it down.
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
    display_pids+=($!)
    for _ in $(seq 100); do [ -s "$number" ] && break; sleep 0.1; done
    [ -s "$number" ] || fail 3 "The virtual display did not start; see what Xvfb says."
    DISPLAY=":$(cat "$number")"
    export DISPLAY
    unset WAYLAND_DISPLAY
    rm -f "$number"
    openbox >/dev/null 2>&1 &
    display_pids+=($!)
}
