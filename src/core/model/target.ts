// A target: what a binary is built for, e.g. `linux/amd64`, `linux/amd64/v3`, `linux/arm/7`.

/** GOOS, GOARCH and the micro-architecture level, '' for Go's default. */
export interface Target {
  readonly goos: string
  readonly goarch: string
  readonly level: string
}

interface Levels {
  /** The environment variable that holds the level. */
  readonly variable: string
  /** The level of a Go that was built on another machine; '' for none. */
  readonly usual: string
  /** Levels that Go takes; where Go itself refuses others, also those of later releases. */
  readonly accepted: RegExp
  /** The same in words. */
  readonly names: string
}

const mips: Omit<Levels, 'variable'> = {
  usual: 'hardfloat',
  accepted: /^(?:hard|soft)float$/,
  names: 'hardfloat or softfloat'
}

const ppc64: Levels = {
  variable: 'GOPPC64',
  usual: 'power8',
  accepted: /^power(?:8|9|[1-9]\d)$/,
  names: 'power8, power9 or power10'
}

// The levels of each GOARCH (cmd/go/internal/cfg, func GetArchEnv; internal/buildcfg).
// Of GO386, GOAMD64 and GOARM the go command takes any value without a word, and
// builds for the default.
const levelsOf: Readonly<Record<string, Levels>> = {
  '386': {
    variable: 'GO386',
    usual: 'sse2',
    accepted: /^(?:sse2|softfloat)$/,
    names: 'sse2 or softfloat'
  },
  amd64: {
    variable: 'GOAMD64',
    usual: 'v1',
    accepted: /^v[1-4]$/,
    names: 'v1, v2, v3 or v4'
  },
  arm: {
    variable: 'GOARM',
    usual: '7',
    accepted: /^[567](?:,(?:hard|soft)float)?$/,
    names: '5, 6 or 7, with ",hardfloat" or ",softfloat" if needed'
  },
  arm64: {
    variable: 'GOARM64',
    usual: 'v8.0',
    accepted: /^v[89]\.\d(?:,lse|,crypto)*$/,
    names: 'v8.0 to v8.9 or v9.0 to v9.5, with ",lse" or ",crypto" if needed'
  },
  mips: { variable: 'GOMIPS', ...mips },
  mipsle: { variable: 'GOMIPS', ...mips },
  mips64: { variable: 'GOMIPS64', ...mips },
  mips64le: { variable: 'GOMIPS64', ...mips },
  ppc64,
  ppc64le: ppc64,
  riscv64: {
    variable: 'GORISCV64',
    usual: 'rva20u64',
    accepted: /^rva\d\du64$/,
    names: 'rva20u64, rva22u64 or rva23u64'
  },
  wasm: {
    variable: 'GOWASM',
    usual: '',
    accepted: /^(?:satconv|signext)(?:,satconv|,signext)*$/,
    names: 'satconv, signext or both with a comma'
  }
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
  if (level !== '') checkLevel(text, goarch, level)
  return { goos, goarch, level }
}

/**
 * Reads targets with spaces, lines or commas between them, each once. A level may
 * hold commas, too: `linux/arm/7,softfloat`.
 * @throws Error that names the first one that is none
 */
export function parseTargets(text: string): Target[] {
  const texts: string[] = []
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const before = texts.at(-1) ?? ''
    if (part.includes('/') || before.split('/').length < 3) texts.push(part)
    else texts.splice(-1, 1, `${before},${part}`)
  }
  const targets = texts.map(parseTarget)
  const byName = new Map(
    targets.map((target) => [formatTarget(target), target])
  )
  return [...byName.values()]
}

function checkLevel(text: string, goarch: string, level: string): void {
  const levels = Object.hasOwn(levelsOf, goarch) ? levelsOf[goarch] : undefined
  if (levels === undefined) {
    throw new Error(
      `target "${text}": Go knows no micro-architecture level for ${goarch}`
    )
  }
  if (levels.accepted.test(level)) return
  throw new Error(
    `target "${text}": ${level} is not a level of ${levels.variable}: write ${levels.names}`
  )
}

export function formatTarget({ goos, goarch, level }: Target): string {
  return level === '' ? `${goos}/${goarch}` : `${goos}/${goarch}/${level}`
}

/** The micro-architecture level among the settings of a build; '' where they have none. */
export function levelIn(
  goarch: string,
  settings: Readonly<Record<string, string>>
): string {
  const levels = Object.hasOwn(levelsOf, goarch) ? levelsOf[goarch] : undefined
  const level = levels === undefined ? '' : (settings[levels.variable] ?? '')
  return levelWord.test(level) ? level : ''
}

/**
 * A target's name without a level that is Go's default, so that `linux/amd64/v1`
 * and `linux/amd64` are one target, and so are `linux/arm/7` and `linux/arm`.
 */
export function withoutUsualLevel(target: string): string {
  const [goos = '', goarch = '', level = '', ...rest] = target.split('/')
  // What has more parts is no target, and doesn't become one.
  return level !== '' && level === usualLevel(goarch) && rest.length === 0
    ? `${goos}/${goarch}`
    : target
}

/** A target's name with Go's default level where it has none. */
export function withUsualLevel(target: string): string {
  const [, goarch = '', level = ''] = target.split('/')
  const usual = usualLevel(goarch)
  return level === '' && usual !== '' ? `${target}/${usual}` : target
}

function usualLevel(goarch: string): string {
  return Object.hasOwn(levelsOf, goarch) ? (levelsOf[goarch]?.usual ?? '') : ''
}

/** GOOS, GOARCH and, where the target names a level, the variable that sets it. */
export function targetEnvironment(target: Target): Record<string, string> {
  const { goos, goarch, level } = target
  const variable = levelsOf[goarch]?.variable
  return level === '' || variable === undefined
    ? { GOOS: goos, GOARCH: goarch }
    : { GOOS: goos, GOARCH: goarch, [variable]: level }
}

/** Every variable by which the surroundings could choose a level. */
export const levelVariableNames: readonly string[] = [
  ...new Set(Object.values(levelsOf).map(({ variable }) => variable))
]
