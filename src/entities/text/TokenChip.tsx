import type { Token } from '@/domain/translations/token-kinds'
import css from './text.module.css'

type ChipToken = Exclude<Token, { kind: 'text' }>

/** The name a person knows the token by; what it is written with stays reachable as its title. */
export const chipName = (token: ChipToken): string => {
  switch (token.kind) {
    case 'variable':
      return [token.name, ...token.formats.map(({ name }) => name)].join(' · ')
    case 'nest':
      return token.namespace ? `${token.namespace}:${token.key}` : token.key
    case 'tag':
    case 'error':
      return token.raw
  }
}

/** A placeholder, nested text or tag within a text that is read. */
export function TokenChip({ token }: { token: ChipToken }) {
  return (
    <bdi className={css.chip} data-kind={token.kind} title={token.raw}>
      {chipName(token)}
    </bdi>
  )
}
