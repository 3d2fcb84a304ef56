import { MultiBar } from 'cli-progress'
import { printable } from './printable'

/** Shows how far a command is. */
export interface Progress {
  /** @param counts what there is to tell beside the share, such as `12 stored` */
  advance(bytes: number, counts: string): void
  /** A line of its own, above the progress; whatever is in it, it does not steer the terminal. */
  note(line: string): void
  end(): void
}

/** A line is written at each such share where there is no terminal. */
const PLAIN_STEP = 0.1

/** A bar on a terminal, lines elsewhere. */
export function showProgress(totalBytes: number, stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? progressBar(totalBytes, stream) : progressLines(totalBytes, stream)
}

function progressBar(totalBytes: number, stream: NodeJS.WriteStream): Progress {
  const bars = new MultiBar({ format: '[{bar}] {percentage}%  {counts}', stream, linewrap: true })
  const bar = bars.create(totalBytes, 0, { counts: '' })
  return {
    advance: (bytes, counts) => bar.increment(bytes, { counts }),
    note: (line) => bars.log(`${printable(line)}\n`),
    end: () => {
      // What was noted since the last redrawing is still to be written.
      bars.update()
      bars.stop()
    },
  }
}

function progressLines(totalBytes: number, stream: NodeJS.WritableStream): Progress {
  let done = 0
  let next = PLAIN_STEP
  return {
    advance: (bytes, counts) => {
      done += bytes
      const share = done / totalBytes
      if (share < next) return
      next = share + PLAIN_STEP
      stream.write(`${Math.floor(share * 100)}%  ${counts}\n`)
    },
    note: (line) => stream.write(`${printable(line)}\n`),
    end: () => {},
  }
}
