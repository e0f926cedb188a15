// Public fixes of binaries that were too large, each as two commits: before and
// after. What `check` says of them must agree with what was merged there.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { git, makeReleaseRepository } from '../../bench/releases.ts'

export interface Fix {
  readonly name: string
  /** Where it was merged. */
  readonly link: string
  /** What was merged, a sentence. */
  readonly merged: string
  readonly packages: readonly string[]
  /** Makes a repository whose last two commits are before and after. */
  readonly make: (directory: string) => void
}

/** Two commits of a public repository; files are added to both. */
function commits(
  url: string,
  before: string,
  after: string,
  files: Readonly<Record<string, string>> = {}
): Fix['make'] {
  return (directory) => {
    // With the user's configuration, as for any clone.
    execFileSync('git', ['clone', '--quiet', url, directory], {
      stdio: 'inherit'
    })
    git(directory, 'checkout', '--quiet', '-B', 'fix', before)
    write(directory, files)
    git(directory, 'add', '--all', '--force')
    git(directory, 'commit', '--quiet', '--allow-empty', '-m', 'before')
    git(directory, 'rm', '--quiet', '-r', '.')
    git(directory, 'checkout', '--quiet', after, '--', '.')
    write(directory, files)
    git(directory, 'add', '--all', '--force')
    git(directory, 'commit', '--quiet', '-m', 'after')
  }
}

/** Two states of the files of a new repository. */
function trees(
  ...states: readonly Readonly<Record<string, string>>[]
): Fix['make'] {
  return (directory) => {
    mkdirSync(directory, { recursive: true })
    git(directory, 'init', '--quiet', '--initial-branch=main')
    for (const files of states) {
      write(directory, files)
      execFileSync('go', ['mod', 'tidy'], { cwd: directory, stdio: 'inherit' })
      git(directory, 'add', '--all')
      git(directory, 'commit', '--quiet', '-m', 'a state')
    }
  }
}

function write(
  directory: string,
  files: Readonly<Record<string, string>>
): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

const form = `package main

import (
	"log"

	"github.com/charmbracelet/huh"
)

func main() {
	note := huh.NewNote().Title("Charmburger").Description("Welcome to _Charmburger_.")
	if err := huh.NewForm(huh.NewGroup(note)).Run(); err != nil {
		log.Fatal(err)
	}
}
`

const application = `package main

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"go.uber.org/fx"
)

func newClient() *ec2.Client { return ec2.New(ec2.Options{}) }

func main() {
	app := fx.New(fx.Provide(newClient), fx.Invoke(func(*ec2.Client) {}))
	_ = app.Start(context.Background())
}
`

const requiring = (dig: string): Record<string, string> => ({
  'main.go': application,
  'go.mod': `module example.com/application

go 1.24

require (
	github.com/aws/aws-sdk-go-v2/service/ec2 v1.347.0
	go.uber.org/dig ${dig}
	go.uber.org/fx v1.23.0
)
`
})

export const fixes: readonly Fix[] = [
  {
    name: 'gosu-138',
    link: 'https://github.com/tianon/gosu/pull/138',
    merged:
      'text/template is replaced in main.go, since it inhibits dead-code elimination.',
    packages: ['.'],
    make: commits(
      'https://github.com/tianon/gosu',
      'b73cc93b6f5b5a045c397ff0f75190e33d853946',
      'a7a1ca6c70c92307abb634b14cd55ff91d071205'
    )
  },
  {
    name: 'huh-94',
    link: 'https://github.com/charmbracelet/huh/pull/94',
    merged:
      'glamour, which renders Markdown, is no longer imported by field_note.go.',
    // The example of the pull request needs a module that is not published any more.
    packages: ['./cmd/note'],
    make: commits(
      'https://github.com/charmbracelet/huh',
      'b051351d91cc8a0ce3dfbd1e83c4ee4316adf114',
      '8d132b012ec3d10040c3fbda057e70eeec33ba42',
      { 'cmd/note/main.go': form }
    )
  },
  {
    name: 'dig-425',
    link: 'https://github.com/uber-go/dig/pull/425',
    merged:
      'dig draws its graph without text/template, so that programs with fx have dead-code elimination (v1.18.1).',
    packages: ['.'],
    make: trees(requiring('v1.18.0'), requiring('v1.18.1'))
  },
  {
    name: 'delve-cobra',
    link: 'https://github.com/spf13/cobra/pull/1956',
    merged:
      'cobra writes its usage without text/template (v1.9.0); delve v1.24.1 updates it.',
    packages: ['./cmd/dlv'],
    make: (directory) => {
      const module = 'github.com/go-delve/delve'
      // The zips have a vendor/modules.txt without a vendor directory around it.
      const strays = ['vendor']
      makeReleaseRepository(directory, [
        { module, version: 'v1.24.0', strays },
        { module, version: 'v1.24.1', strays }
      ])
    }
  }
]
