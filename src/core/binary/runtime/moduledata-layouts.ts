// The fields of `runtime.moduledata` that releases moved about: runtime/symtab.go
// of each.

/** Index of each field in words of pointer size; -1 where a release has none. */
export interface ModuleLayout {
  readonly types: number
  readonly etypes: number
  readonly gofunc: number
  readonly epclntab: number
  readonly textsectmap: number
  readonly typelinks: number
  readonly inittasks: number
  readonly hasmain: number
}

export const moduleLayouts: readonly ModuleLayout[] = [
  // Go 1.27
  {
    types: 37,
    etypes: 39,
    gofunc: 43,
    epclntab: 44,
    textsectmap: 45,
    typelinks: -1,
    inittasks: 56,
    hasmain: 64
  },
  // Go 1.26
  {
    types: 37,
    etypes: 38,
    gofunc: 40,
    epclntab: 41,
    textsectmap: 42,
    typelinks: 45,
    inittasks: 59,
    hasmain: 67
  },
  // Go 1.21 to 1.25
  {
    types: 37,
    etypes: 38,
    gofunc: 40,
    epclntab: -1,
    textsectmap: 41,
    typelinks: 44,
    inittasks: 58,
    hasmain: 66
  },
  // Go 1.20
  {
    types: 37,
    etypes: 38,
    gofunc: 40,
    epclntab: -1,
    textsectmap: 41,
    typelinks: 44,
    inittasks: -1,
    hasmain: 63
  },
  // Go 1.18 and 1.19
  {
    types: 35,
    etypes: 36,
    gofunc: 38,
    epclntab: -1,
    textsectmap: 39,
    typelinks: 42,
    inittasks: -1,
    hasmain: 61
  },
  // Go 1.16 and 1.17; Go 1.10 to 1.15 with other fields before these
  {
    types: 35,
    etypes: 36,
    gofunc: -1,
    epclntab: -1,
    textsectmap: 37,
    typelinks: 40,
    inittasks: -1,
    hasmain: 59
  }
]
