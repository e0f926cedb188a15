/** Recipes without GitHub: what they print is no workflow. */
export const otherServices: readonly string[] = [
  'buildkite.md',
  'gitlab.md',
  'pre-push.md'
]
