// The action's `post` step: removes what a killed run left behind.
import { getState } from '@actions/core'
import { clearScratch } from './git/checkout/leftovers.ts'
import { guardStreams } from './host/standard-streams.ts'
import { reasonOf } from './host/system-error.ts'
import { plainText, withoutCommands } from './core/text/plain-text.ts'

guardStreams()
const scratch = getState('scratch')

if (scratch !== '') {
  try {
    await clearScratch(scratch)
  } catch (error) {
    // The verdict holds; a later run on this machine clears the rest.
    const message = `could not remove ${scratch}: ${reasonOf(error)}`
    process.stdout.write(`${withoutCommands(plainText(message))}\n`)
  }
}
