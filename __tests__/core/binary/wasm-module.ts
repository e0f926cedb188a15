// Wasm modules made by hand, and a walk through real ones, for tests.

/** What of Node's `WebAssembly` the tests use; its types come with a browser's only. */
interface Engine {
  compile(file: Uint8Array): Promise<object>
  instantiate(
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, () => number>>>>
  ): Promise<{
    readonly exports: Readonly<
      Record<string, { readonly buffer: ArrayBuffer } | undefined>
    >
  }>
  readonly Module: {
    imports(
      module: object
    ): { readonly module: string; readonly name: string }[]
    customSections(module: object, name: string): ArrayBuffer[]
  }
}

const engine: Engine = Reflect.get(globalThis, 'WebAssembly')

/** The memory of a module when an engine has made an instance of it. */
export async function engineMemory(file: Uint8Array): Promise<Buffer> {
  const module = await engine.compile(Uint8Array.from(file))
  const imports: Record<string, Record<string, () => number>> = {}
  for (const { module: from, name } of engine.Module.imports(module)) {
    imports[from] = { ...imports[from], [name]: () => 0 }
  }
  const { exports } = await engine.instantiate(module, imports)
  // js and wasip1 export it under these names.
  const memory = exports.mem ?? exports.memory
  if (!memory) throw new Error('the module exports no memory')
  return Buffer.from(memory.buffer)
}

/** A custom section's content, as an engine finds it. */
export async function engineSection(
  file: Uint8Array,
  name: string
): Promise<Uint8Array> {
  const module = await engine.compile(Uint8Array.from(file))
  const [content] = engine.Module.customSections(module, name)
  if (!content) throw new Error(`the module has no section ${name}`)
  return new Uint8Array(content)
}

/** Unsigned LEB128. */
export function leb(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest % 128) + 128)
  }
}

/** Signed LEB128 of an int32. */
export function signedLeb(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value | 0; ; rest >>= 7) {
    const low = rest & 127
    const done = rest === (low << 25) >> 25
    if (done) return [...bytes, low]
    bytes.push(low + 128)
  }
}

export const text = (value: string): number[] => [
  ...leb(Buffer.byteLength(value)),
  ...Buffer.from(value)
]

export const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...leb(content.length),
  ...content
]

export const custom = (name: string, content: readonly number[]): number[] =>
  section(0, [...text(name), ...content])

export const wasmModule = (...sections: readonly number[][]): Uint8Array =>
  Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()])

/** An active segment of the first memory at a constant address. */
export const segment = (address: number, data: readonly number[]): number[] => [
  0,
  0x41,
  ...signedLeb(address),
  0x0b,
  ...leb(data.length),
  ...data
]

export const dataSection = (...segments: readonly number[][]): number[] =>
  section(11, [...leb(segments.length), ...segments.flat()])

/** `count` functions of type 0, each of 3 bytes: its size, no locals, an end. */
export const codeSections = (count: number): number[][] => [
  section(1, [1, 0x60, 0, 0]),
  section(3, [...leb(count), ...Array.from({ length: count }, () => 0)]),
  section(10, [
    ...leb(count),
    ...Array.from({ length: count }, () => [2, 0, 0x0b]).flat()
  ])
]

function readLeb(file: Uint8Array, at: number): [number, number] {
  let value = 0
  for (let k = 0; ; k++) {
    const byte = file[at + k] ?? 0
    value += (byte & 127) * 128 ** k
    if (byte < 128) return [value, at + k + 1]
  }
}

/** Number, offset with identity and size, and end of each section. */
export function walkSections(file: Uint8Array) {
  const found: { id: number; offset: number; content: number; end: number }[] =
    []
  for (let at = 8; at < file.length;) {
    const [size, content] = readLeb(file, at + 1)
    found.push({ id: file[at] ?? 0, offset: at, content, end: content + size })
    at = content + size
  }
  return found
}

/** Bytes of each function body with the size before it. */
export function bodySizes(file: Uint8Array): number[] {
  const code = walkSections(file).find(({ id }) => id === 10)
  const [count, first] = readLeb(file, code?.content ?? 0)
  let at = first
  return Array.from({ length: count }, () => {
    const start = at
    const [size, next] = readLeb(file, at)
    at = next + size
    return at - start
  })
}

/** Names in the section `name`, as its content is given by an engine. */
export function functionNames(content: Uint8Array): string[] {
  // The first part: an identity of 1, its size, a count, and pairs of index and name.
  const [, start] = readLeb(content, 1)
  const [count, first] = readLeb(content, start)
  let at = first
  return Array.from({ length: count }, () => {
    const [, afterIndex] = readLeb(content, at)
    const [size, next] = readLeb(content, afterIndex)
    at = next + size
    return new TextDecoder().decode(content.subarray(next, at))
  })
}
