// Chooses among V8's compilers for an analysis. Compiling this program's loops by the
// optimizing one, TurboFan, takes longer than it saves on a file of usual size.
import { setFlagsFromString } from 'node:v8'

/** Bytes; in longer files, optimized code makes up for its compilation. */
const maxBytes = 64 * 1024 * 1024

/** The first major version of V8 whose Node has the compiler in between, Maglev, on. */
const firstWithMaglev = 13

/** How to choose V8's compilers. */
interface Compilers {
  readonly v8: string
  readonly setFlags: (flags: string) => void
}

const own: Compilers = {
  v8: process.versions.v8,
  setFlags: setFlagsFromString
}

let running = 0

/**
 * Measures without V8's optimizing compiler where that pays off. Only the main thread
 * may ask for it: V8's flags are those of all threads.
 * @param bytes of the largest file that `run` measures
 */
export async function withQuickCode<T>(
  bytes: number,
  run: () => Promise<T>,
  { v8, setFlags }: Compilers = own
): Promise<T> {
  const hasMaglev = Number.parseInt(v8, 10) >= firstWithMaglev
  if (!hasMaglev || bytes > maxBytes) return await run()
  if (running++ === 0) setFlags('--no-turbofan')
  try {
    return await run()
  } finally {
    if (--running === 0) setFlags('--turbofan')
  }
}
