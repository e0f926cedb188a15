// Paths stay inside of a directory.
import { isAbsolute, relative, sep } from 'node:path'

/** Whether an absolute path is neither `root` nor below it; by its text alone. */
export function leadsOut(root: string, path: string): boolean {
  const step = relative(root, path)
  return step === '..' || step.startsWith(`..${sep}`) || isAbsolute(step)
}
