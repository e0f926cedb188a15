// A target: what a binary is built for, e.g. `linux/amd64`, `linux/amd64/v3`, `linux/arm/7`.

/** GOOS, GOARCH and the micro-architecture level, '' for Go's default. */
export interface Target {
  readonly goos: string
  readonly goarch: string
  readonly level: string
}

// The environment variable that holds the level for each GOARCH
// (cmd/go/internal/cfg, func GetArchEnv).
const levelVariables: Readonly<Record<string, string>> = {
  '386': 'GO386',
  amd64: 'GOAMD64',
  arm: 'GOARM',
  arm64: 'GOARM64',
  mips: 'GOMIPS',
  mipsle: 'GOMIPS',
  mips64: 'GOMIPS64',
  mips64le: 'GOMIPS64',
  ppc64: 'GOPPC64',
  ppc64le: 'GOPPC64',
  riscv64: 'GORISCV64',
  wasm: 'GOWASM'
}

const word = /^[a-z0-9_]+$/
const levelWord = /^[A-Za-z0-9_.,]+$/

/**
 * Reads `goos/goarch[/level]`.
 * @throws Error that names the text and the accepted form
 */
export function parseTarget(text: string): Target {
  const [goos = '', goarch = '', level = '', ...rest] = text.trim().split('/')
  const wellFormed =
    word.test(goos) &&
    word.test(goarch) &&
    (level === '' || levelWord.test(level)) &&
    rest.length === 0
  if (!wellFormed) {
    throw new Error(
      `target "${text}" is not of the form goos/goarch[/level], such as linux/amd64, linux/amd64/v3 or linux/arm/7`
    )
  }
  if (level !== '' && !(goarch in levelVariables)) {
    throw new Error(
      `target "${text}": Go knows no micro-architecture level for ${goarch}`
    )
  }
  return { goos, goarch, level }
}

export function formatTarget({ goos, goarch, level }: Target): string {
  return level === '' ? `${goos}/${goarch}` : `${goos}/${goarch}/${level}`
}

/** GOOS, GOARCH and, where the target names a level, the variable that sets it. */
export function targetEnvironment(target: Target): Record<string, string> {
  const { goos, goarch, level } = target
  const variable = levelVariables[goarch]
  return level === '' || variable === undefined
    ? { GOOS: goos, GOARCH: goarch }
    : { GOOS: goos, GOARCH: goarch, [variable]: level }
}

/** Every variable by which the surroundings could choose a level. */
export const levelVariableNames: readonly string[] = [
  ...new Set(Object.values(levelVariables))
]
