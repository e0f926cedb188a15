// What became of a program in a store: done, or an expected refusal.
import type { ProgramResult } from '../../core/model/store/result-schema.ts'
import type { StoreIndex } from '../../core/model/store/index-schema.ts'
import type { RememberedIndex } from '../../core/store/memory.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'
import type { StoreReader } from './reader.ts'

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
  restored: [],
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

/**
 * Does `work` with the same reader, which notes what is proved. A refusal becomes the outcome of
 * the program, and what was seen before it is remembered all the same.
 */
export async function namingProgram<Reader extends StoreReader>(
  reader: Reader,
  name: string,
  work: (reader: Reader) => Promise<Outcome>
): Promise<Outcome> {
  let seen: RememberedIndex | null = null
  const onProof = (proved: RememberedIndex): void => {
    if (proved.generation >= (seen?.generation ?? 0)) seen = proved
  }
  try {
    return await work({ ...reader, onProof })
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error
    const { state, message: reason } = error
    return { result: { name, ...nothing, state, reason }, seen }
  }
}
