// Suggests the input that has the effect of a setting of the user's
// environment: a setting that is not obeyed may be how the program is
// shipped.
import { levelVariableNames } from '../../core/model/target.ts'

/** Inputs by the flag of `go build` that GOFLAGS may hold. */
const inputsOfFlags: readonly (readonly [flag: string, input: string])[] = [
  ['-tags', 'tags'],
  ['-ldflags', 'ldflags'],
  ['-gcflags', 'gcflags'],
  ['-buildmode', 'buildmode']
]

/** The inputs that say what the variable says, as a workflow writes them; '' where there is none. */
export function inputFor(name: string, value: string): string {
  if (name === 'CGO_ENABLED') {
    return value === '0' || value === '1'
      ? `cgo-enabled: ${value === '1'}`
      : 'cgo-enabled'
  }
  if (name === 'GOEXPERIMENT') return 'go-experiment'
  if (name === 'GOFIPS140') return 'go-fips140'
  if (name === 'GOWORK') return value === 'off' ? 'go-work: off' : ''
  if (name === 'GOOS' || name === 'GOARCH') return 'targets'
  if (levelVariableNames.includes(name)) return 'targets'
  if (name !== 'GOFLAGS') return ''
  return inputsOfFlags
    .filter(([flag]) => value.includes(flag))
    .map(([, input]) => input)
    .join(', ')
}
