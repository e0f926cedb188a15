import type { Image } from '../binary/image.ts'
import { offsetOf } from '../binary/image.ts'
import type { ModuleData } from '../binary/module-data.ts'
import type { Functions } from './functions.ts'
import type { Ledger } from './ledger.ts'

/**
 * Bytes of code that a bucket of `runtime.findfunctab` and one of its parts
 * stand for, and bytes of both (internal/abi/symtab.go, FuncTabBucketSize;
 * runtime/symtab.go, findfuncbucket).
 */
const bucket = { code: 4096, size: 4 }
const part = { code: 256, size: 1 }

/** Bits of a Wasm pc below the function's number (cmd/link/internal/wasm/asm.go). */
const functionBits = 16

/**
 * Names what the module data points at: the record itself, the lists of types
 * and interface tables, and the table that finds a function by its pc. In Wasm, where every function has the same share of the latter and
 * it is a twentieth of the file, each has its own.
 */
export function claimIndexes(
  ledger: Ledger,
  image: Image,
  { table, packages }: Functions
): void {
  const { module } = table
  if (!module) return
  const findfunctab = ledger.owner('(findfunctab)')
  const { moved } = module
  const record = ledger.owner('(module data)')
  ledger.claim(module.offset, module.size, record, 'data', -1)
  const lists = [
    { name: '(type index)', list: moved?.typelinks, width: 4 },
    { name: '(itab index)', list: moved?.itablinks, width: image.pointerSize }
  ]
  for (const { name, list, width } of lists) {
    if (!list) continue
    const { offset, size } = mapped(image, list.address, list.length * width)
    ledger.claim(offset, size, ledger.owner(name), 'types', -1)
  }
  const { offset, size } = mapped(
    image,
    module.findfunctab,
    sizeOfFindfunctab(module)
  )
  const share = image.bodies
    ? (2 ** functionBits / bucket.code) * bucket.size +
      (2 ** functionBits / part.code) * part.size
    : size
  for (let i = 0, at = 0; at < size; i++, at += share) {
    const owner = image.bodies
      ? ledger.owner(packages[i] ?? 'runtime')
      : findfunctab
    ledger.claim(offset + at, Math.min(share, size - at), owner, 'pclntab', -1)
  }
  ledger.settle()
}

function sizeOfFindfunctab({ minpc, maxpc }: ModuleData): number {
  const code = maxpc - minpc
  return (
    Math.ceil(code / bucket.code) * bucket.size +
    Math.ceil(code / part.code) * part.size
  )
}

/** A run of memory as far as the file holds it in one piece; of 0 bytes where it doesn't. */
function mapped(
  image: Image,
  address: number,
  size: number
): { offset: number; size: number } {
  const offset = offsetOf(image, address)
  const whole =
    offset >= 0 && offsetOf(image, address + size - 1) === offset + size - 1
  return whole ? { offset, size } : { offset: 0, size: 0 }
}
