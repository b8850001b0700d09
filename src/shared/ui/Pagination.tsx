import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import css from './Pagination.module.css'

/** First, last, the current page and its neighbours; `undefined` is a gap. */
export const pagesToShow = (page: number, pages: number): (number | undefined)[] => {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const sorted = [...new Set(page <= 3 ? [...near, 2, 3].filter((n) => n <= pages) : near)].sort((a, b) => a - b)
  return sorted.flatMap((n, index) => {
    const before = sorted[index - 1]
    if (before === undefined || n === before + 1) return [n]
    return n === before + 2 ? [n - 1, n] : [undefined, n]
  })
}

type Props = { page: number; pages: number; onPage: (page: number) => void }

export function Pagination({ page, pages, onPage }: Props) {
  const { t } = useTranslation('common')
  const format = useFormat()
  if (pages <= 1) return <span />
  return (
    <nav aria-label={t('pagination.label')}>
      <ul className={css.pages}>
        <li>
          <button
            type="button"
            className={css.page}
            aria-label={t('pagination.previous')}
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          >
            <IconChevronLeft size={15} className="flip" aria-hidden />
          </button>
        </li>
        {pagesToShow(page, pages).map((n, index) => (
          <li key={n ?? `gap-${index}`}>
            {n === undefined ? (
              <span className={css.gap}>…</span>
            ) : (
              <button
                type="button"
                className={css.page}
                aria-label={t('pagination.page', { page: format.number(n) })}
                aria-current={n === page ? 'page' : undefined}
                onClick={() => onPage(n)}
              >
                {format.number(n)}
              </button>
            )}
          </li>
        ))}
        <li>
          <button
            type="button"
            className={css.page}
            aria-label={t('pagination.next')}
            disabled={page >= pages}
            onClick={() => onPage(page + 1)}
          >
            <IconChevronRight size={15} className="flip" aria-hidden />
          </button>
        </li>
      </ul>
    </nav>
  )
}
