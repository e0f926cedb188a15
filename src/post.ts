// The action's `post` step: removes what a run that was killed has left.
import { getState } from '@actions/core'
import { clearScratch } from './git/leftovers.ts'
import { messageOf } from './user-error.ts'

const scratch = getState('scratch')

if (scratch !== '') {
  try {
    await clearScratch(scratch)
  } catch (error) {
    // The verdict stands; a later run on this machine clears the rest.
    process.stdout.write(`could not remove ${scratch}: ${messageOf(error)}\n`)
  }
}
