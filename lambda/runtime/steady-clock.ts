/**
 * Milliseconds that only grow, whatever happens to the machine's clock. A function that was frozen has the time that
 * passed meanwhile by one clock or by the other, so it goes on by the one that went further.
 *
 * @param wall milliseconds since 1970, which may jump
 * @param monotonic milliseconds since any moment, which never run backwards but may stand still
 */
export function steadyClock(wall: () => number, monotonic: () => number): () => number {
  let last = { wall: wall(), monotonic: monotonic() }
  let time = last.wall
  return () => {
    const now = { wall: wall(), monotonic: monotonic() }
    time += Math.max(0, now.wall - last.wall, now.monotonic - last.monotonic)
    last = now
    return time
  }
}

/** The clocks of this process: its own time in ms since 1970, and milliseconds that only grow. */
export function processClocks(): { wall: () => number; steady: () => number } {
  return { wall: Date.now, steady: steadyClock(Date.now, () => performance.now()) }
}
