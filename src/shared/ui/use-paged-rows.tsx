import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import css from './paged-rows.module.css'
import { Pagination } from './Pagination'

/** As many are drawn as they are; more of them by the page. */
export const mostAtOnce = 150
const perPage = 100

/** The part of a long list that is in sight, and what turns its pages; a short one is shown whole. */
export function usePagedRows<Row>(rows: readonly Row[]): { shown: readonly Row[]; pager: ReactNode } {
  const [asked, setPage] = useState(1)
  if (rows.length <= mostAtOnce) return { shown: rows, pager: null }
  // What was on the last page may have gone.
  const page = Math.min(asked, Math.ceil(rows.length / perPage))
  return {
    shown: rows.slice((page - 1) * perPage, page * perPage),
    pager: <Pager page={page} total={rows.length} onPage={setPage} />,
  }
}

function Pager({ page, total, onPage }: { page: number; total: number; onPage: (page: number) => void }) {
  const { t } = useTranslation('common')
  const format = useFormat()
  const bar = useRef<HTMLDivElement>(null)
  const from = (page - 1) * perPage
  const handlePage = (next: number): void => {
    onPage(next)
    bar.current?.previousElementSibling?.scrollIntoView({ block: 'start' })
  }
  return (
    <div ref={bar} className={css.bar}>
      <span className="cap">
        {t('table.range', {
          from: format.number(from + 1),
          to: format.number(Math.min(from + perPage, total)),
          total: format.number(total),
        })}
      </span>
      <Pagination page={page} pages={Math.ceil(total / perPage)} onPage={handlePage} />
    </div>
  )
}
