import { type ReactNode, useMemo } from 'react'
import { tokenize } from '@/domain/translations/tokens'
import type { Token } from '@/domain/translations/token-kinds'
import css from './text.module.css'

/** What stands up to the end of the tag, and where reading goes on. */
const read = (tokens: readonly Token[], from: number, within: string | null): { nodes: ReactNode[]; next: number } => {
  const nodes: ReactNode[] = []
  let at = from
  for (let token = tokens[at]; token; token = tokens[at]) {
    at += 1
    if (token.kind !== 'tag') nodes.push(token.raw)
    else if (token.shape === 'open') {
      const inside = read(tokens, at, token.name)
      at = inside.next
      nodes.push(
        <span key={token.start} className={css.tagged} data-tag={token.name} title={token.raw}>
          {inside.nodes}
        </span>,
      )
    } else if (token.shape === 'close' && token.name === within) return { nodes, next: at }
    else if (token.shape === 'self' && token.name === 'br') nodes.push(<br key={token.start} />)
    else if (token.shape === 'close') nodes.push(token.raw)
  }
  return { nodes, next: at }
}

type Props = { text: string; lang: string; dir: 'ltr' | 'rtl'; className?: string }

/** A text as it is shown: what tags enclose is a link, a strong word, …, and looks like one. Never as markup. */
export function RanText({ text, lang, dir, className }: Props) {
  const nodes = useMemo(() => read(tokenize(text), 0, null).nodes, [text])
  return (
    <span className={className ? `${css.ran} ${className}` : css.ran} lang={lang} dir={dir}>
      {nodes}
    </span>
  )
}
