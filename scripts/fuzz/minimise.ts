// A failing case made smaller: fewer edits, and edits of fewer bytes.
import type { Edit } from './edit.ts'

/** Whether these edits still fail in the same way. */
export type StillFails = (edits: readonly Edit[]) => Promise<boolean>

/** The smallest list of edits found with at most `tries` runs. */
export async function minimise(
  edits: readonly Edit[],
  stillFails: StillFails,
  tries: number
): Promise<readonly Edit[]> {
  let left = tries
  const attempt: StillFails = async (candidate) => {
    if (left <= 0) return false
    left -= 1
    return await stillFails(candidate)
  }
  return await shrink(await drop(edits, attempt), attempt)
}

/** Leaves out halves, then quarters, then single edits. */
async function drop(
  edits: readonly Edit[],
  fails: StillFails
): Promise<readonly Edit[]> {
  let kept = edits
  for (
    let size = Math.ceil(edits.length / 2);
    size >= 1;
    size = Math.floor(size / 2)
  ) {
    for (let start = 0; start < kept.length && kept.length > 1;) {
      const fewer = [...kept.slice(0, start), ...kept.slice(start + size)]
      if (fewer.length > 0 && (await fails(fewer))) kept = fewer
      else start += size
    }
  }
  return kept
}

/** Halves what each edit writes, as long as the case still fails. */
async function shrink(
  edits: readonly Edit[],
  fails: StillFails
): Promise<readonly Edit[]> {
  let kept = edits
  for (let i = 0; i < kept.length; i++) {
    for (;;) {
      const found = await firstThat(smaller(kept[i]), async (one) =>
        fails(kept.with(i, one))
      )
      if (!found) break
      kept = kept.with(i, found)
    }
  }
  return kept
}

async function firstThat(
  candidates: readonly Edit[],
  holds: (one: Edit) => Promise<boolean>
): Promise<Edit | null> {
  for (const one of candidates) {
    if (await holds(one)) return one
  }
  return null
}

/** Edits that do a part of what this one does. */
function smaller(edit: Edit | undefined): Edit[] {
  switch (edit?.kind) {
    case 'write': {
      const bytes = edit.bytes.length / 2
      const half = Math.floor(bytes / 2)
      if (half === 0) return []
      return [
        { ...edit, bytes: edit.bytes.slice(0, 2 * half) },
        { ...edit, at: edit.at + half, bytes: edit.bytes.slice(2 * half) }
      ]
    }
    case 'fill':
    case 'remove': {
      const half = Math.floor(edit.size / 2)
      if (half === 0) return []
      return [
        { ...edit, size: half },
        { ...edit, at: edit.at + half, size: edit.size - half }
      ]
    }
    case 'copy':
    case 'splice': {
      const half = Math.floor(edit.size / 2)
      if (half === 0) return []
      const rest = edit.size - half
      return [
        { ...edit, size: half },
        { ...edit, from: edit.from + half, at: edit.at + half, size: rest }
      ]
    }
    case 'insert':
      return edit.times > 1
        ? [{ ...edit, times: Math.floor(edit.times / 2) }]
        : []
    default:
      return []
  }
}
