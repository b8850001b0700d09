import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { tokenDiff } from '@/domain/translations/token-diff'
import { TokenChip } from './TokenChip'
import css from './text.module.css'

type Props = { before: string; after: string; lang?: string; dir?: 'ltr' | 'rtl' }

/** What changed in a text, by words and chips: a placeholder that only moved is not one that was changed. */
export function TextDiff({ before, after, lang, dir }: Props) {
  const { t } = useTranslation('translations')
  const pieces = useMemo(() => tokenDiff(before, after, lang), [before, after, lang])
  return (
    <span className={css.diff} lang={lang} dir={dir ?? 'auto'}>
      {pieces.map(({ change, text, token, isMoved }, index) => {
        const shown = token && token.kind !== 'text' ? <TokenChip token={token} /> : text
        if (change === 'same') return <span key={index}>{shown}</span>
        const Mark = change === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={index} data-moved={isMoved || undefined} title={isMoved ? t('history.moved') : undefined}>
            {shown}
          </Mark>
        )
      })}
    </span>
  )
}
