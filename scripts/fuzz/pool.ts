// Processes that run cases, and a watchdog over each.
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Case } from './bench.ts'
import type { Result } from './result.ts'
import type { Answer, Order } from './worker.ts'

export interface PoolOptions {
  /** The file that lists the subjects. */
  readonly list: string
  /** MiB of V8's heap for each process. */
  readonly heap: number
  /** Seconds after which a case counts as one that does not end. */
  readonly patience: number
  /** The program of a process; the fuzzer's own by default. */
  readonly program?: string
}

/** What came of an order; no case where the process died before it could tell it. */
export interface Done {
  readonly case: Case | null
  readonly result: Result
}

/** One process, started anew after each that had to be ended. */
export class Runner {
  readonly #options: PoolOptions
  #child: ChildProcess | null = null
  /** What the process wrote as its error. */
  #said = ''

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** Runs one case; what kills or hangs the process is its result. */
  async run(order: Order): Promise<Done> {
    const child = this.#child ?? (await this.#start())
    const answer = await this.#answer(child, this.#options.patience, () =>
      child.send(order)
    )
    if (typeof answer !== 'string' && 'result' in answer) return answer
    this.stop()
    const what = typeof answer === 'string' ? answer : 'no answer to the order'
    const one = 'case' in order ? order.case : null
    const stack = this.#said.slice(0, 2000)
    return { case: one, result: { outcome: 'failure', what, stack } }
  }

  stop(): void {
    this.#child?.kill('SIGKILL')
    this.#child = null
  }

  async #start(): Promise<ChildProcess> {
    const { list, heap, program } = this.#options
    const path = program ?? join(import.meta.dirname, 'worker.ts')
    const child = fork(path, [list], {
      execArgv: [`--max-old-space-size=${heap}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc']
    })
    this.#child = child
    this.#said = ''
    child.stderr?.on('data', (text) => (this.#said += String(text)))
    // It reads and measures every subject once before it is ready.
    const answer = await this.#answer(child, 600, () => undefined)
    if (typeof answer === 'string') {
      throw new Error(
        `a process of the fuzzer did not start: ${answer}\n${this.#said}`
      )
    }
    return child
  }

  /** The next answer, or what became of the process. */
  #answer(
    child: ChildProcess,
    seconds: number,
    begin: () => void
  ): Promise<Answer | string> {
    return new Promise((resolve) => {
      const settle = (answer: Answer | string) => {
        clearTimeout(watchdog)
        child.removeAllListeners('message')
        child.removeAllListeners('exit')
        resolve(answer)
      }
      const watchdog = setTimeout(
        () => settle(`no end after ${seconds} seconds`),
        seconds * 1000
      )
      child.once('message', (answer: Answer) => settle(answer))
      child.once('exit', (code, signal) =>
        settle(
          `the process ended (${signal ?? `status ${code}`}): out of memory, or a crash`
        )
      )
      begin()
    })
  }
}
