// What became of a program in a store: done, or an expected refusal.
import type { ProgramResult } from '../../core/model/store/result-schema.ts'
import type { StoreIndex } from '../../core/model/store/index-schema.ts'
import type { RememberedIndex } from '../../core/store/memory.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'

export interface Outcome {
  readonly result: ProgramResult
  /** What is to be remembered; null where nothing was proved. */
  readonly seen: RememberedIndex | null
}

const nothing = {
  state: 'done',
  reason: '',
  changed: false,
  index: null,
  versions: [],
  history: [],
  objects: [],
  output: null
} as const

interface ProvedIndex {
  readonly index: StoreIndex
  readonly seen: RememberedIndex
  readonly changed?: boolean
}

/** @param more what the result says besides */
export function doneWith(
  name: string,
  { index, seen, changed = false }: ProvedIndex,
  versions: ProgramResult['versions'],
  more: Partial<ProgramResult> = {}
): Outcome {
  const { generation, issuedAt, expiresAt, latest } = index
  return {
    result: {
      name,
      ...nothing,
      changed,
      index: { generation, issuedAt, expiresAt, latest },
      versions,
      ...more
    },
    seen
  }
}

/** Does `work`; a refusal becomes its outcome. */
export async function namingProgram(
  name: string,
  work: () => Promise<Outcome>
): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error
    const { state, message: reason } = error
    return { result: { name, ...nothing, state, reason }, seen: null }
  }
}
