// Tells what Go's own readers find in executables: one JSON object a line.
// It shares no code with what it checks.
package main

import (
	"bytes"
	"debug/buildinfo"
	"debug/elf"
	"debug/gosym"
	"debug/macho"
	"debug/pe"
	"encoding/json"
	"log"
	"os"
	"path"
	"strings"
)

type section struct {
	Name   string `json:"name"`
	Offset uint64 `json:"offset"`
	Size   uint64 `json:"size"` // bytes in the file
}

type function struct {
	Name  string `json:"name"`
	Space uint64 `json:"space"` // bytes up to the next function
}

type told struct {
	GoVersion string     `json:"goVersion"` // "" where there is no build info
	Main      string     `json:"main"`      // import path of the main package, "" likewise
	Modules   []string   `json:"modules"`   // paths, the main module's first; null where none is named
	Sections  []section  `json:"sections"`  // null for formats that Go's library can't read
	Functions []function `json:"functions"` // null likewise
	// Directories of source files, as the function table has them; null likewise.
	Directories []string `json:"directories"`
}

func main() {
	log.SetFlags(0)
	out := json.NewEncoder(os.Stdout)
	for _, name := range os.Args[1:] {
		if err := out.Encode(tell(name)); err != nil {
			log.Fatal(err)
		}
	}
}

func tell(name string) told {
	file, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	reader := bytes.NewReader(file)
	var result told
	if info, err := buildinfo.Read(reader); err == nil {
		result.GoVersion = info.GoVersion
		result.Main = info.Path
		if info.Main.Path != "" {
			result.Modules = append(result.Modules, info.Main.Path)
		}
		for _, dependency := range info.Deps {
			result.Modules = append(result.Modules, dependency.Path)
		}
	}
	var table []byte
	if f, err := elf.NewFile(reader); err == nil {
		for _, s := range f.Sections {
			size := s.FileSize
			if s.Type == elf.SHT_NULL || s.Type == elf.SHT_NOBITS {
				size = 0
			}
			result.add(s.Name, s.Offset, size)
			if s.Name == ".gopclntab" || s.Name == ".data.rel.ro.gopclntab" {
				table = file[s.Offset:][:s.FileSize]
			}
		}
	} else if f, err := macho.NewFile(reader); err == nil {
		for _, s := range f.Sections {
			size := s.Size
			// Sections of zeros have no offset.
			if s.Offset == 0 {
				size = 0
			}
			result.add(s.Seg+","+s.Name, uint64(s.Offset), size)
			if s.Name == "__gopclntab" {
				table = file[s.Offset:][:s.Size]
			}
		}
	} else if f, err := pe.NewFile(reader); err == nil {
		for _, s := range f.Sections {
			size := s.Size
			if s.VirtualSize < size {
				size = s.VirtualSize
			}
			result.add(s.Name, uint64(s.Offset), uint64(size))
			if s.Name == ".rdata" {
				table = findTable(file[s.Offset:][:size])
			}
		}
	}
	if table != nil {
		result.Functions, result.Directories = functions(table)
	}
	return result
}

func (t *told) add(name string, offset, size uint64) {
	if size > 0 {
		t.Sections = append(t.Sections, section{name, offset, size})
	}
}

// findTable looks for the header of the function table, which has no section of
// its own in a PE file: a magic number, two zeros, the quantum, the pointer size.
func findTable(data []byte) []byte {
	for _, magic := range []byte{0xfa, 0xf0, 0xf1, 0xfb} {
		for _, end := range [][]byte{{1, 4}, {1, 8}, {4, 4}, {4, 8}} {
			header := append([]byte{magic, 0xff, 0xff, 0xff, 0, 0}, end...)
			if at := bytes.Index(data, header); at >= 0 {
				if found, _ := functions(data[at:]); len(found) > 0 {
					return data[at:]
				}
			}
		}
	}
	return nil
}

func functions(data []byte) ([]function, []string) {
	table, err := gosym.NewTable(nil, gosym.NewLineTable(data, 0))
	if err != nil {
		return nil, nil
	}
	found := make([]function, len(table.Funcs))
	for i, f := range table.Funcs {
		found[i] = function{f.Name, f.End - f.Entry}
	}
	directories := []string{}
	seen := map[string]bool{}
	for name := range table.Files {
		directory := path.Dir(strings.ReplaceAll(name, `\\`, "/"))
		if !seen[directory] {
			seen[directory] = true
			directories = append(directories, directory)
		}
	}
	return found, directories
}
