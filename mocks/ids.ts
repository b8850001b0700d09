import type { Id, Ids } from '@/domain/ids'
import type { Cipher } from './engine/session/cipher'

const prefixOf = (noun: string): string => noun.charAt(0).toLowerCase() + noun.slice(1)

/** The same ids in the same order every time: for seeds and tests. `series` keeps two of them apart. */
export const countingIds = (series: string): Ids => {
  const counts = new Map<string, number>()
  return {
    next: <Noun extends string>(noun: Noun) => {
      const count = (counts.get(noun) ?? 0) + 1
      counts.set(noun, count)
      return `${prefixOf(noun)}-${series}${count}` as Id<Noun>
    },
  }
}

/** Ids nobody can guess, for a backend that several people share. */
export const randomIds = (cipher: Cipher): Ids => ({
  next: <Noun extends string>(noun: Noun) => `${prefixOf(noun)}-${cipher.randomHex(10)}` as Id<Noun>,
})
