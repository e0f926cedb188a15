/** What `--help` prints. */
export const usage = `Usage: go-size-gate COMMAND

  demo                          build a small example with two commits and judge it
  check [PACKAGE…] --base REF   build the working tree and its merge base with REF,
                                compare and judge (--exact-base: REF itself)
  analyze FILE                  say what one binary is made of
      [--twin FILE]             the same build linked with -ldflags=-w
      [--deps FILE]             what that link prints with -ldflags=-dumpdep
      [--importcfg FILE]        the importcfg.link that go writes for that link
      [--gzip]                  also its size compressed
  diff OLD NEW                  compare two binaries or saved measurements
      [--budget FILE]           and judge the change
  budget FILE…                  say which ceilings of the budget file could be lower,
                                by reports, saved measurements or binaries
      [--budget-file FILE]      by default .github/go-size-gate.yml
      [--update]                and write them there
  replay                        judge a recorded history: how many changes a budget
                                would have stopped, and how many other limits would
      [--budget FILE]           and limits as flags: --max-growth '100 KiB', …
      [--from DIR]              a directory of saved measurements, or
      [--repository OWNER/NAME] what pushes recorded on GitHub; also --token,
                                --branch, --key
      [--since DATE] [--limit N]
                                only the newest of them

Everywhere: --format text|json|markdown, --output FILE.
Every input of the action is a flag of check: see docs/inputs.md.
Exit status: 0 pass or warning, 1 fail or no baseline, 2 error; of demo and replay
0 when they ran.
`
