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
  replay                        judge a recorded history: which changes a budget would
                                have stopped, and what other limits would
      [--budget FILE]           and limits as flags of check: --max-growth 100KiB, …
      [--from DIR]              of saved measurements, oldest first by name
      [--repository OWNER/NAME] what push runs recorded as artifacts, with [--token],
                                [--branch], [--key]
      [--since DATE] [--limit N] of them, the newest

Everywhere: --format text|json|markdown, --output FILE.
Every input of the action is a flag of check: see docs/inputs.md.
Exit status: 0 pass or warning, 1 fail or no baseline, 2 error.
`
