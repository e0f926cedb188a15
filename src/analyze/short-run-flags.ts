// Sets V8 up for a short analysis. What V8 does by default pays off in programs that run
// for longer: its optimizing compiler, TurboFan, takes longer for this program's loops
// than it saves, and a young generation that grows touches memory that is used once.
import { setFlagsFromString } from 'node:v8'

/** Bytes; longer files are worth V8's defaults. */
const maxBytes = 64 * 1024 * 1024

/** The first major version of V8 whose Node has the compiler in between, Maglev, on. */
const firstWithMaglev = 13

const shortRun = ['--no-turbofan', '--semi-space-growth-factor=1']
const defaults = ['--turbofan', '--semi-space-growth-factor=2']

/** How to set V8 up. */
interface Engine {
  readonly v8: string
  readonly setFlags: (flags: string) => void
}

const own: Engine = {
  v8: process.versions.v8,
  setFlags: setFlagsFromString
}

let running = 0

/**
 * Measures with the flags for a short run, where those pay off. Only the main thread
 * may ask for it: V8's flags are those of all threads.
 * @param bytes of the largest file that `run` measures or compares
 */
export async function withShortRunFlags<T>(
  bytes: number,
  run: () => Promise<T>,
  { v8, setFlags }: Engine = own
): Promise<T> {
  const hasMaglev = Number.parseInt(v8, 10) >= firstWithMaglev
  if (!hasMaglev || bytes > maxBytes) return await run()
  if (running++ === 0) setAll(shortRun, setFlags)
  try {
    return await run()
  } finally {
    if (--running === 0) setAll(defaults, setFlags)
  }
}

function setAll(flags: readonly string[], setFlags: Engine['setFlags']): void {
  for (const flag of flags) setFlags(flag)
}
