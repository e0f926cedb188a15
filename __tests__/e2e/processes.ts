// Processes of this machine, by a word in their command line (Linux's /proc).
import { readFileSync, readdirSync } from 'node:fs'

/** Ids of running processes whose command line has the word. */
export function processesWith(word: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(word)
      } catch {
        return false // it ended meanwhile
      }
    })
    .map(Number)
}

/** Waits until a condition holds; after ten minutes it gives up with an error. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 12_000; turns++) {
    if (holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('what was waited for did not come within ten minutes')
}
