// Claims the tables that moduledata points at: lists of types, interface tables, the
// index of functions.
import type { Image } from '../../binary/image.ts'
import { offsetOf } from '../../binary/image.ts'
import type { ModuleData, GoSlice } from '../../binary/runtime/moduledata.ts'
import { rowAt } from './code-pointers.ts'
import type { Functions } from '../functions.ts'
import type { Ledger } from '../ledger/ledger.ts'

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
  functions: Functions
): void {
  const { table, packages } = functions
  const { module } = table
  if (!module) return
  const findfunctab = ledger.owner('(findfunctab)')
  const { moved } = module
  const p = image.pointerSize
  const record = ledger.owner('(module data)')
  ledger.claim(module.offset, module.size, record, 'data', -1)
  const lists = [
    { name: '(type index)', list: moved?.typelinks, width: 4 },
    { name: '(itab index)', list: moved?.itablinks, width: p },
    { name: '(inittasks)', list: moved?.inittasks, width: p }
  ] as const
  for (const { name, list, width } of lists) {
    if (!list) continue
    const { offset, size } = mapped(image, list.address, list.length * width)
    const region = name === '(inittasks)' ? 'data' : 'types'
    ledger.claim(offset, size, ledger.owner(name), region, -1)
  }
  if (moved?.inittasks) {
    claimInitTasks(ledger, image, functions, moved.inittasks)
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
  ledger.book()
}

/**
 * Gives what packages do to initialise, `runtime.initTask`, to the packages:
 * a state and a count of 4 bytes each, and pointers to so many functions
 * (runtime/proc.go). A pc of Wasm is not an address.
 */
function claimInitTasks(
  ledger: Ledger,
  image: Image,
  { table, packages }: Functions,
  { address, length }: GoSlice
): void {
  const { bytes, pointerSize: p } = image
  const word = (at: number) => bytes.looseWord(at, p)
  const list = mapped(image, address, length * p)
  if (list.size === 0 || image.bodies) return
  for (let at = list.offset; at < list.offset + list.size; at += p) {
    const head = mapped(image, word(at), 8)
    if (head.size === 0) continue
    const count = bytes.u32(head.offset + 4)
    const { offset, size } = mapped(image, word(at), 8 + count * p)
    const entry = size > 8 ? word(offset + 8) : 0
    const row = rowAt(table.entries, entry)
    if (row < 0 || table.entries[row] !== entry) continue
    ledger.claim(offset, size, ledger.owner(packages[row] ?? ''), 'data', -1)
  }
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
