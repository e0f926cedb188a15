// A small example repository with two commits: it shows the whole gate at
// work without a project, a network or settings.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { run, type ProcessEnvironment } from '../host/process.ts'
import { UserError } from '../core/user-error.ts'

type Files = Readonly<Record<string, string>>

const goMod = `module example.com/greeter

go 1.19
`

const before: Files = {
  'go.mod': goMod,
  'cmd/greeter/main.go': `package main

import (
	"fmt"
	"os"

	"example.com/greeter/greeting"
)

func main() {
	name := "world"
	if len(os.Args) > 1 {
		name = os.Args[1]
	}
	fmt.Println(greeting.For(name))
}
`,
  'greeting/greeting.go': `// Package greeting makes greetings.
package greeting

import "strings"

// For returns a greeting for somebody.
func For(name string) string {
	return "Hello, " + strings.TrimSpace(name) + "!"
}
`
}

// A small change with a large effect: one import of text/template brings in
// reflection, and with it every exported method of every reachable type.
const after: Files = {
  'greeting/greeting.go': `// Package greeting makes greetings.
package greeting

import (
	"strings"
	"text/template"
)

var letter = template.Must(template.New("letter").Parse("Hello, {{.}}!"))

// For returns a greeting for somebody.
func For(name string) string {
	var text strings.Builder
	if err := letter.Execute(&text, strings.TrimSpace(name)); err != nil {
		return err.Error()
	}
	return text.String()
}
`
}

async function writeFiles(directory: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}

/**
 * Makes the example repository in `directory`, which must not exist yet.
 * Its HEAD is the change to judge, `HEAD~1` the base.
 * @param environment the process's own, for PATH
 */
export async function makeExample(
  directory: string,
  environment: ProcessEnvironment
): Promise<void> {
  const git = async (...args: string[]): Promise<void> => {
    const { code, stderr } = await run('git', args, {
      cwd: directory,
      env: {
        PATH: environment.PATH ?? '',
        HOME: directory,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Example',
        GIT_AUTHOR_EMAIL: 'example@example.com',
        GIT_COMMITTER_NAME: 'Example',
        GIT_COMMITTER_EMAIL: 'example@example.com'
      },
      timeoutSeconds: 60
    })
    if (code !== 0) {
      throw new UserError(
        `git ${args[0] ?? ''} failed in ${directory}: ${stderr.toString().trim()}`
      )
    }
  }
  const commit = async (files: Files, message: string): Promise<void> => {
    await writeFiles(directory, files)
    await git('add', '--all')
    await git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', message)
  }
  await mkdir(directory, { recursive: true })
  await git('-c', 'init.defaultBranch=main', 'init', '--quiet')
  await commit(before, 'Greet the world')
  await commit(after, 'Greet by template')
}
