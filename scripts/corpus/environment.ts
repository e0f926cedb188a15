// What a child process of these scripts is given: the environment of this one.

/** The environment, without variables that are not set. */
export function environment(
  more: Readonly<Record<string, string>> = {}
): Record<string, string> {
  const set = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const]
  )
  return { ...Object.fromEntries(set), ...more }
}
