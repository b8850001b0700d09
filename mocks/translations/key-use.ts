/** Where code names a text. */
export type KeyUse = {
  /** Places that name the key letter by letter. */
  usesOf(namespace: string, base: string): readonly { path: string; line: number }[]
  /** Named letter by letter, or by a template that a part of it completes. */
  isUsed(namespace: string, base: string): boolean
}

let made: Promise<KeyUse> | undefined

const make = async (): Promise<KeyUse> => {
  const { files, literals, patterns } = await import('virtual:key-use')
  const shapes = patterns.map((pattern) => new RegExp(pattern))
  const places = (key: string): readonly { path: string; line: number }[] =>
    (literals[key] ?? []).map(([file, line]) => ({ path: files[file] ?? '', line }))
  return {
    usesOf: (namespace, base) => [...places(`${namespace}:${base}`), ...places(base)],
    isUsed: (namespace, base) => {
      const whole = `${namespace}:${base}`
      if (literals[base] ?? literals[whole]) return true
      return shapes.some((shape) => shape.test(base) || shape.test(whole))
    },
  }
}

/** Made of the code when the product is built; read when somebody first asks. */
export const keyUse = (): Promise<KeyUse> => (made ??= make())
