// A Go program that starts other programs several times, in turn, and says how long
// each ran and how much memory it took. The system tells both to a parent alone.

/**
 * Its source: file name -> text. Arguments: the number of runs, seconds that one may
 * take, the number of programs, their paths, and the arguments of each. It prints a line
 * per run: number of the program, exit status (-1: ended), nanoseconds, bytes of peak
 * memory (-1: unknown). The last line has the bytes below which no peak can be told, as
 * they are the starting program's own. What the programs print is dropped.
 */
export const starterProgram: Readonly<Record<string, string>> = {
  'go.mod': 'module starter\n\ngo 1.19\n',
  'main.go': `package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"time"
)

func number(at int) int {
	value, err := strconv.Atoi(os.Args[at])
	if err != nil {
		panic(err)
	}
	return value
}

// A process keeps the peak of the one that made it, which may be large here: so this
// program starts itself, and counts in a process that a small one made.
func main() {
	if os.Args[1] != "again" {
		again := exec.Command(os.Args[0], append([]string{"again"}, os.Args[1:]...)...)
		again.Stdout, again.Stderr = os.Stdout, os.Stderr
		if again.Run() != nil {
			os.Exit(1)
		}
		return
	}
	runs, seconds, programs := number(2), number(3), number(4)
	paths, args := os.Args[5:5+programs], os.Args[5+programs:]
	for i := 0; i < runs; i++ {
		for at, path := range paths {
			limit, done := context.WithTimeout(context.Background(), time.Duration(seconds)*time.Second)
			command := exec.CommandContext(limit, path, args...)
			start := time.Now()
			err := command.Run()
			took := time.Since(start)
			done()
			if command.ProcessState == nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			fmt.Println(at, command.ProcessState.ExitCode(), took.Nanoseconds(), peak(command.ProcessState))
		}
	}
	fmt.Println("floor", floor())
}
`,
  'peak_unix.go': `//go:build unix

package main

import (
	"os"
	"runtime"
	"syscall"
)

func peak(state *os.ProcessState) int64 {
	if usage, ok := state.SysUsage().(*syscall.Rusage); ok {
		return bytes(usage)
	}
	return -1
}

// A child begins in the memory of its parent, whose peak counts as its own.
func floor() int64 {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return -1
	}
	return bytes(&usage)
}

func bytes(usage *syscall.Rusage) int64 {
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return int64(usage.Maxrss)
	}
	return int64(usage.Maxrss) * 1024
}
`,
  'peak_other.go': `//go:build !unix

package main

import "os"

func peak(*os.ProcessState) int64 { return -1 }

func floor() int64 { return -1 }
`
}
