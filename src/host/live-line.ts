// A line at the bottom of a terminal that says what is being done, drawn again
// as time goes on. Other output goes above it.
import {
  progressLine,
  type Progress
} from '../core/report/terminal/progress-line.ts'

/** What a log tells whoever watches a terminal. */
export interface LiveProgress {
  /** Says that so many steps are still to come. */
  expect(steps: number): void
  /** What is being done within a step; '' for nothing. */
  doing(what: string): void
  /** What that is at; '' for nothing. */
  detail(what: string): void
}

export interface LiveLine extends LiveProgress {
  /** Begins the next step. */
  step(title: string): void
  /** Writes text above the line. */
  print(text: string): void
  /** Takes the line away; what is printed later stands alone. */
  stop(): void
}

/** A terminal, and its clock. */
export interface LiveTerminal {
  readonly write: (text: string) => void
  readonly columns: () => number
  /** Milliseconds. */
  readonly now: () => number
}

const milliseconds = 250

/** To the first column, and nothing behind it. */
const clear = '\r\u001B[2K'

/** A line that is drawn from the first step on, until it is stopped. */
export function liveLine({ write, columns, now }: LiveTerminal): LiveLine {
  const start = now()
  let timer: NodeJS.Timeout | null = null
  let isStopped = false
  let progress: Omit<Progress, 'seconds'> = {
    step: 0,
    steps: 0,
    title: '',
    doing: '',
    detail: ''
  }
  const draw = (): void => {
    if (timer === null) return
    const seconds = (now() - start) / 1000
    write(clear + progressLine({ ...progress, seconds }, columns() - 1))
  }
  const change = (by: Partial<Progress>): void => {
    progress = { ...progress, ...by }
    draw()
  }
  return {
    expect: (steps) => change({ steps: progress.step + steps }),
    doing: (doing) => change({ doing, detail: '' }),
    detail: (detail) => change({ detail }),
    step(title) {
      if (timer === null && !isStopped) {
        timer = setInterval(draw, milliseconds)
        timer.unref()
      }
      const step = progress.step + 1
      const steps = Math.max(step, progress.steps)
      change({ step, steps, title, doing: '', detail: '' })
    },
    print(text) {
      if (timer !== null) write(clear)
      write(text)
      draw()
    },
    stop() {
      isStopped = true
      if (timer === null) return
      clearInterval(timer)
      timer = null
      write(clear)
    }
  }
}
