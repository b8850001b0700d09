import { useMemo } from 'react'
import { tokenize } from '@/domain/translations/tokens'
import { TokenChip } from './TokenChip'

type Props = { text: string; lang?: string; dir?: 'ltr' | 'rtl'; className?: string }

/** A text to read, its placeholders, nested texts and tags as chips. */
export function TokenText({ text, lang, dir, className }: Props) {
  const tokens = useMemo(() => tokenize(text), [text])
  return (
    <span lang={lang} dir={dir ?? 'auto'} className={className}>
      {tokens.map((token) => (token.kind === 'text' ? token.raw : <TokenChip key={token.start} token={token} />))}
    </span>
  )
}
