import { useTranslation } from 'react-i18next'
import css from './Skeletons.module.css'

/** Widths of typical text, so that nothing jumps when the text arrives. */
const widths = ['62%', '48%', '70%', '40%', '56%', '66%', '44%']
const Line = ({ index }: { index: number }) => (
  <i className={css.line} style={{ width: widths[index % widths.length] }} />
)

const Loading = () => {
  const { t } = useTranslation('common')
  return <span className="sr">{t('loading')}</span>
}

export function SkeletonText({ lines = 3 }: { lines?: number }) {
  return (
    <div className={`${css.late} ${css.text}`} aria-busy>
      <Loading />
      {Array.from({ length: lines }, (_, index) => (
        <Line key={index} index={index} />
      ))}
    </div>
  )
}

export function SkeletonRows({ rows = 8, columns = 5 }: { rows?: number; columns?: number }) {
  return (
    <div className={`${css.late} ${css.rows}`} aria-busy>
      <Loading />
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={css.row}>
          {Array.from({ length: columns }, (_, column) => (
            <Line key={column} index={row + column} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** Stands in for a whole page while its script or data is on the way. */
export function PageSkeleton() {
  return (
    <div className={`${css.late} ${css.page}`} aria-busy data-testid="page-skeleton">
      <Loading />
      <i className={`${css.line} ${css.title}`} />
      {Array.from({ length: 9 }, (_, index) => (
        <Line key={index} index={index} />
      ))}
    </div>
  )
}
