// Which modules belong together: those of one repository, and those of one owner
// that went from one version to another in the same step.
import type { OriginRow } from '../contributions.ts'
import { grouped } from './grouped.ts'

/** First labels of hosts whose repositories are named by an owner and a name. */
const forges =
  /^(?:git|bitbucket|code|gerrit|gogs|scm|src|stash)[^/.]{0,20}\.|^sr\.ht$/

/**
 * The repository of a module, by the ways in which paths are usually given:
 * `github.com/owner/name`, `golang.org/x/name`, else host and first element. A module
 * path doesn't say it, so this is for grouping only.
 */
export function repositoryOf(path: string): string {
  const elements = path.split('/')
  const [host = ''] = elements
  if (!host.includes('.') || host === 'gopkg.in') return path
  const hasOwner = forges.test(host) || host === 'golang.org'
  const repository = elements.slice(0, hasOwner ? 3 : 2)
  if (/^v\d{1,9}$/.test(repository.at(-1) ?? '')) repository.pop()
  return repository.join('/')
}

/** Who releases it: `github.com/owner`, else the host. */
function ownerOf(path: string): string {
  const elements = repositoryOf(path).split('/')
  return elements.slice(0, Math.max(1, elements.length - 1)).join('/')
}

/** Rows of one family, largest first; one row alone is a family too. */
export interface Family {
  /** The repository; of several repositories what their paths have in common, with `/…`. */
  readonly name: string
  readonly rows: readonly OriginRow[]
}

/** `rows` are of modules; every row is in one family. */
export function familiesOf(rows: readonly OriginRow[]): readonly Family[] {
  const repositories = [...grouped(rows, ({ name }) => repositoryOf(name))].map(
    ([name, members]) => family(name, members)
  )
  return [...grouped(repositories, bumpOf)].flatMap(([bump, members]) =>
    bump === '' || members.length === 1
      ? members
      : [
          family(
            `${ownerOf(members[0]?.name ?? '')}/…`,
            members.flatMap(({ rows: modules }) => modules)
          )
        ]
  )
}

function family(name: string, rows: readonly OriginRow[]): Family {
  const [only] = rows
  return rows.length === 1 && only !== undefined
    ? { name: only.name, rows }
    : {
        name,
        rows: rows.toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
      }
}

/** The owner and the step that all modules of a repository made; '' where they made none, or several. */
function bumpOf({ rows }: Family): string {
  const [from = '', to = ''] = versionsOf(rows)
  return from === '' || to === '' || from === to
    ? ''
    : JSON.stringify([ownerOf(rows[0]?.name ?? ''), from, to])
}

/** The versions that all rows have on both sides; [] where they differ. */
export function versionsOf(
  rows: readonly OriginRow[]
): readonly [] | readonly [base: string, head: string] {
  const [first] = rows
  if (first === undefined) return []
  const { baseVersion, headVersion } = first
  const same = rows.every(
    (row) => row.baseVersion === baseVersion && row.headVersion === headVersion
  )
  return same ? [baseVersion, headVersion] : []
}
