// Go code that unpacks an embedded file: the few lines that a program needs for it, and
// the file by which a build measures what they add. Pure.

/** Formats in which embedded files can be kept. */
export const packings = ['gzip', 'zstd'] as const

export type Packing = (typeof packings)[number]

interface Decoder {
  /** Import paths. */
  readonly imports: readonly string[]
  /** The import declaration of a file that embeds and unpacks, as gofmt writes it. */
  readonly declaration: string
  /** The body of a function from `packed []byte` to `([]byte, error)`. */
  readonly body: string
}

/** The package of the decoder of zstd, which the standard library has not. */
export const zstdPackage = 'github.com/klauspost/compress/zstd'

const decoders: Readonly<Record<Packing, Decoder>> = {
  gzip: {
    imports: ['bytes', 'compress/gzip', 'io'],
    declaration: `import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"sync"
)
`,
    body: `	reader, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(reader)
`
  },
  zstd: {
    imports: [zstdPackage],
    declaration: `import (
	_ "embed"
	"sync"

	"${zstdPackage}"
)
`,
    body: `	decoder, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	defer decoder.Close()
	return decoder.DecodeAll(packed, nil)
`
  }
}

/** Endings of the files. */
export const packedSuffixes: Readonly<Record<Packing, string>> = {
  gzip: '.gz',
  zstd: '.zst'
}

/**
 * A file that embeds a packed file and unpacks it when it is first read; for Go 1.21
 * and newer.
 * @param name of the package
 * @param file the packed file, from the directory of the package
 */
export function lazyReader(
  packing: Packing,
  name: string,
  file: string
): string {
  const { declaration, body } = decoders[packing]
  return `package ${name}

${declaration}
//go:embed ${file}
var packed []byte

// Content unpacks the file when it is first called.
var Content = sync.OnceValues(func() ([]byte, error) {
${body}})
`
}

/** A file of a main package that has the decoder, and keeps it in the program. */
export function decoderInMain(packing: Packing): string {
  const { imports, body } = decoders[packing]
  const lines = imports.map((path) => `import ${JSON.stringify(path)}\n`)
  return `package main

${lines.join('')}
func goSizeGateUnpack(packed []byte) ([]byte, error) {
${body}}

var goSizeGateKept func([]byte) ([]byte, error)

func init() { goSizeGateKept = goSizeGateUnpack }
`
}
