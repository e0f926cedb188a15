// Packages that programs often have without need, or by mistake: what each brings, and
// what stands in for it.

/** By import path: what to do instead, a sentence. */
export const notablePackages: Readonly<Record<string, string>> = {
  'time/tzdata':
    'It is the time zone database, about 450 kB: leave it out where the systems have one of their own.',
  embed:
    'Embedded files are in the program as they are: the step embedded-files says what packing them would save.',
  'net/http/pprof':
    'Importing it adds handlers to the default server: a build tag keeps profiling to builds that need it.',
  expvar:
    'It brings net/http and a handler on the default server: a build tag, or counters of your own, do without.',
  'html/template':
    'It looks methods up by name, so that the linker keeps all exported methods: pages that never change need no template.',
  'text/template':
    'It looks methods up by name, so that the linker keeps all exported methods: fmt or strings.Replacer do for short texts.',
  plugin:
    'A program that imports it keeps all methods of all types, for plugins that could call them, and it usually grows by that.'
}
