// Values of GOFIPS140 (`go doc crypto/fips140`).

const pattern =
  /^(?:|off|latest|inprocess|certified|v\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[\w.]{1,40})?)$/

/** How it may be written, for messages. */
export const acceptedFips140 =
  'off, latest, inprocess, certified or a version such as v1.0.0'

/** Also true of '', which is Go's default. */
export function isFips140(text: string): boolean {
  return pattern.test(text)
}
