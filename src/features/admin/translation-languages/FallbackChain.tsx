import { Button, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from '@/entities/text/releases.module.css'
import { useLanguageName } from '@/entities/text/use-language-name'

type Props = {
  /** Languages there are to choose from. */
  codes: readonly string[]
  value: readonly string[]
  onChange: (chain: string[]) => void
  error?: ReactNode
}

/** Which languages are asked where this one has no text, one after the other; English is always the last. */
export function FallbackChain({ codes, value, onChange, error }: Props) {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  const before = value.filter((code) => code !== 'en')
  const set = (chain: readonly string[]): void => onChange([...chain, 'en'])
  const free = codes.filter((code) => code !== 'en' && !before.includes(code))
  return (
    <fieldset className={css.choices}>
      <legend>{t('languages.col.fallback')}</legend>
      <p className="cap">{t('languages.fallbackHint')}</p>
      {before.map((code, place) => (
        <div key={code} className={css.chainRow}>
          <NativeSelect
            size="xs"
            aria-label={t('languages.chainPlace', { place: place + 1 })}
            value={code}
            data={[code, ...free].map((each) => ({ value: each, label: nameOf(each) }))}
            onChange={(event) => set(before.with(place, event.currentTarget.value))}
          />
          <Button
            size="xs"
            variant="default"
            aria-label={t('languages.chainRemove', { language: nameOf(code) })}
            onClick={() => set(before.filter((each) => each !== code))}
          >
            {t('languages.remove')}
          </Button>
        </div>
      ))}
      {free.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={t('languages.chainAdd')}
          value=""
          data={[
            { value: '', label: t('languages.chainAdd') },
            ...free.map((code) => ({ value: code, label: nameOf(code) })),
          ]}
          onChange={(event) => event.currentTarget.value && set([...before, event.currentTarget.value])}
        />
      )}
      <p className="cap">{t('languages.chainEnd', { language: nameOf('en') })}</p>
      {error && <p role="alert">{error}</p>}
    </fieldset>
  )
}
