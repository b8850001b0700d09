const statement = /import\s+(\w+\s*,\s*|\w+\s+(?=from))?(?:\{([^}]*)\}|\*\s*as\s+\w+)?\s*(?:from\s*)?["']([^"']+)["']/g
const ownFile = /^(?:[./\0]|@\/)/

/** What a module takes from libraries, by name: `Button` of `@mantine/core`; `*` where it takes the library as a whole. */
export const takenFrom = (code: string): { name: string; library: string }[] =>
  [...code.matchAll(statement)].flatMap(([, whole, names, library = '']) => {
    if (ownFile.test(library)) return []
    const named = (names ?? '').split(',').map((name) => name.trim().split(/\s/)[0] ?? '')
    const all = [
      ...named,
      whole === undefined ? '' : `default ${library}`,
      names === undefined && whole === undefined ? `* ${library}` : '',
    ]
    return all.filter(Boolean).map((name) => ({ name, library }))
  })
