// Which modules belong together: those of one repository, and those of one owner
// that went from one version to another in the same step.
import { guessModule } from '../../measure/owners/guess-module.ts'
import type { OriginRow } from '../contributions.ts'
import { grouped } from './grouped.ts'

/** Forges of companies, by the first label of their hosts: owner and name below, as on the well-known ones. */
const ownForges =
  /^(?:git|bitbucket|code|gerrit|gogs|scm|src|stash)[^/.]{0,20}\./

/**
 * The repository of a module, as far as its path says it: by the rules of well-known
 * hosts, without a major version. For grouping only.
 */
export function repositoryOf(path: string): string {
  const elements = path.split('/')
  const [host = ''] = elements
  // A path without a host has no rules.
  if (!host.includes('.')) return path
  const repository = ownForges.test(host)
    ? elements.slice(0, 3).join('/')
    : guessModule(path)
  return repository.replace(/\/v\d{1,9}$/, '')
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
