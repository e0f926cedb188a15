// The fingerprint of a job: what it builds and how, then the release of Go that
// builds it, `<hash>-go1.26.8`. So what another Go measured of the same commit is
// told from what was built otherwise.

export interface JobFingerprint {
  /** Hash of everything but the release of Go. */
  readonly settings: string
  /** e.g. `go1.26.8`; '' for a fingerprint without one. */
  readonly release: string
}

/** A release by its own name, beta versions and candidates too. */
const releaseName = /^go1(?:\.\d+){0,2}(?:(?:beta|rc)\d+)?$/

export function isRelease(name: string): boolean {
  return name.length <= 40 && releaseName.test(name)
}

/**
 * The release in what `go env GOVERSION` says, and the rest: experiments
 * (`go1.26.8 X:name`), or the whole text of a Go between two releases.
 */
export function splitGoVersion(version: string): {
  readonly release: string
  readonly rest: string
} {
  const [first = '', ...others] = version.split(' ')
  return isRelease(first)
    ? { release: first, rest: others.join(' ') }
    : { release: '', rest: version }
}

export function joinFingerprint({ settings, release }: JobFingerprint): string {
  return release === '' ? settings : `${settings}-${release}`
}

export function splitFingerprint(fingerprint: string): JobFingerprint {
  const end = fingerprint.lastIndexOf('-')
  const release = end < 0 ? '' : fingerprint.slice(end + 1)
  return isRelease(release)
    ? { settings: fingerprint.slice(0, end), release }
    : { settings: fingerprint, release: '' }
}

/** The same job by another release of Go. */
export function byRelease(fingerprint: string, release: string): string {
  return joinFingerprint({ ...splitFingerprint(fingerprint), release })
}
