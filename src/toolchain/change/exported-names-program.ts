// A Go program that names what packages export, from the compiler's export data
// (go/importer). It runs none of their code.

/**
 * Its source. The first argument is a file of lines `path<TAB>export file`, the
 * others are import paths. It prints a line for each name: its kind, the import
 * path, the name, and of a method its type; `generic` for what can't be named
 * without type arguments.
 */
export const exportedNamesProgram = `package main

import (
	"bufio"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"strings"
)

func main() {
	list, err := os.ReadFile(os.Args[1])
	check(err)
	files := map[string]string{}
	for _, line := range strings.Split(string(list), "\\n") {
		if path, file, ok := strings.Cut(line, "\\t"); ok {
			files[path] = file
		}
	}
	imports := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(files[path])
	})
	out := bufio.NewWriter(os.Stdout)
	for _, path := range os.Args[2:] {
		imported, err := imports.Import(path)
		check(err)
		for _, name := range imported.Scope().Names() {
			print(out, path, imported.Scope().Lookup(name))
		}
	}
	check(out.Flush())
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

type generic interface{ TypeParams() *types.TypeParamList }

func print(out io.Writer, path string, object types.Object) {
	if !object.Exported() {
		return
	}
	if typed, ok := object.Type().(generic); ok && typed.TypeParams().Len() > 0 {
		fmt.Fprintln(out, "generic", path, object.Name())
		return
	}
	switch object := object.(type) {
	case *types.Func:
		fmt.Fprintln(out, "func", path, object.Name())
	case *types.Var:
		fmt.Fprintln(out, "var", path, object.Name())
	case *types.TypeName:
		if types.IsInterface(object.Type()) {
			return
		}
		fmt.Fprintln(out, "type", path, object.Name())
		methods := types.NewMethodSet(types.NewPointer(object.Type()))
		for i := 0; i < methods.Len(); i++ {
			if method := methods.At(i).Obj(); method.Exported() {
				fmt.Fprintln(out, "method", path, method.Name(), object.Name())
			}
		}
	}
}
`
