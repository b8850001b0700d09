import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CatalogPreview } from '@/contract/catalogs'
import type { CatalogId } from '@/domain/ids'
import { catalogQueries } from '@/entities/catalog/catalog.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import type { catalogContentsOf } from './catalog-form'
import css from './catalogs.module.css'

const pauseMs = 250

type Props = {
  catalogId: CatalogId | null
  contents: ReturnType<typeof catalogContentsOf>
  /** Products the company can buy at all. */
  all: number
  /** Whoever may not edit does not see what editing would do. */
  enabled: boolean
}

/** "Who may buy what", asked of the rules that decide about every purchase. */
export function CatalogEffect({ catalogId, contents, all, enabled }: Props) {
  const { t } = useTranslation('catalogs')
  const [asked] = useDebouncedValue(JSON.stringify(contents), pauseMs)
  const preview = useQuery({
    ...catalogQueries.preview({ catalogId, ...(JSON.parse(asked) as typeof contents) }),
    enabled,
    placeholderData: keepPreviousData,
  })
  if (!enabled) return <Card sunken>{t('effect.rule')}</Card>
  return (
    <Card sunken>
      <section className={css.effect} aria-label={t('effect.title')} aria-live="polite" aria-busy={preview.isFetching}>
        <h2>{t('effect.title')}</h2>
        <p className={css.hint}>{t('effect.rule')}</p>
        {preview.error ? (
          <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} compact />
        ) : preview.data ? (
          <Effect preview={preview.data} all={all} active={contents.active} />
        ) : (
          <SkeletonText lines={3} />
        )}
      </section>
    </Card>
  )
}

type EffectProps = { preview: CatalogPreview; all: number; active: boolean }

function Effect({ preview, all, active }: EffectProps) {
  const { t } = useTranslation('catalogs')
  const format = useFormat()
  const amount = (products: number | null): string =>
    products === null ? t('effect.everything') : t('effect.some', { count: products, all: format.number(all) })
  return (
    <>
      <p className={css.sum}>{t('effect.holds', { count: preview.products, all: format.number(all) })}</p>
      {!active && <p className={css.hint}>{t('effect.off')}</p>}
      {preview.people.length === 0 ? (
        <p className="dim">{t('effect.nobody')}</p>
      ) : (
        <ul className={css.people}>
          {preview.people.map(({ id, name, branch, before, after, stoppedLines }) => (
            <li key={id}>
              <span>
                <b>
                  <bdi>{name}</bdi>
                </b>{' '}
                {branch && <span className="cap">{branch}</span>}
              </span>
              <span>{amount(after)}</span>
              {before !== after && <span className="cap">{t('effect.before', { amount: amount(before) })}</span>}
              {after === 0 && <span className={css.warn}>{t('effect.nothing')}</span>}
              {stoppedLines > 0 && <span className={css.warn}>{t('effect.stopped', { count: stoppedLines })}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
