// Counts the bytes of buffers that a run asks for, and refuses those beyond a
// limit before they are there: the same number in every run, whatever the
// collector does. What stands on V8's heap is bounded by Node's own flag.

const lists = [
  'Int8Array',
  'Uint8Array',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array'
] as const

/** Thrown in place of an allocation, and to be seen by whoever caught it. */
export class OverLimit extends Error {
  override readonly name = 'OverLimit'
}

let counted = 0
let limit = Number.POSITIVE_INFINITY
let exceeded: OverLimit | null = null

function count(bytes: number): void {
  counted += bytes
  if (counted <= limit) return
  exceeded ??= new OverLimit(
    `${counted} bytes of buffers were asked for, more than ${limit}`
  )
  throw exceeded
}

/**
 * Puts counting constructors in place of the global ones.
 * @returns what puts the plain ones back
 */
export function watchAllocations(): () => void {
  const watched = [
    ...lists.map((name) => watch(name, globalThis[name].BYTES_PER_ELEMENT)),
    watch('ArrayBuffer', 1),
    watch('SharedArrayBuffer', 1),
    watchBuffer('alloc'),
    watchBuffer('allocUnsafe')
  ]
  return () => {
    for (const end of watched) end()
  }
}

/** Counts what a function of `Buffer` makes of its first argument. */
function watchBuffer(name: 'alloc' | 'allocUnsafe'): () => void {
  const plain: unknown = Reflect.get(Buffer, name)
  Reflect.set(Buffer, name, (size: number, ...rest: readonly unknown[]) => {
    count(size)
    return Reflect.apply(asFunction(plain), Buffer, [size, ...rest])
  })
  return () => Reflect.set(Buffer, name, plain)
}

/** Counts what a constructor makes of a length or a list of elements of `width` bytes. */
function watch(
  name: (typeof lists)[number] | 'ArrayBuffer' | 'SharedArrayBuffer',
  width: number
): () => void {
  const plain: object = globalThis[name]
  const counting = new Proxy(plain, {
    construct(target, args: readonly unknown[], newTarget): object {
      const [first] = args
      if (typeof first === 'number') count(first * width)
      else if (isList(first)) count(first.length * width)
      const made: object = Reflect.construct(
        asFunction(target),
        args,
        newTarget
      )
      return made
    }
  })
  Reflect.set(globalThis, name, counting)
  return () => Reflect.set(globalThis, name, plain)
}

function asFunction(value: unknown): Function {
  if (typeof value !== 'function') throw new Error('not a function')
  return value
}

const isList = (value: unknown): value is { readonly length: number } =>
  typeof value === 'object' &&
  value !== null &&
  'length' in value &&
  typeof value.length === 'number'

/**
 * Runs something with at most this many bytes of buffers.
 * @returns bytes that were asked for, and what was thrown at the limit, which
 *   the run may have caught
 */
export function limited(
  bytes: number,
  run: () => void
): { readonly counted: number; readonly exceeded: OverLimit | null } {
  counted = 0
  limit = bytes
  exceeded = null
  try {
    run()
  } finally {
    limit = Number.POSITIVE_INFINITY
  }
  return { counted, exceeded }
}
