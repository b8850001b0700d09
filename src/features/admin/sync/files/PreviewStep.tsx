import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SyncFile } from '@/contract/admin/sync-file'
import { syncFileQueries } from '@/entities/sync-files/sync-files.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { useFieldName } from './file-words'
import css from './sync-files.module.css'

/** The fourth step: the first rows as the file has them, with every cell that cannot be read marked. */
export function PreviewStep({ file }: { file: SyncFile }) {
  const { t } = useTranslation('syncFiles')
  const format = useFormat()
  const name = useFieldName()
  const query = syncFileQueries.preview(file.id)
  // The version in the key: another mapping judges other cells.
  const result = useQuery({ ...query, queryKey: [...query.queryKey, file.version] as never })
  const preview = result.data
  return (
    <Section title={t('preview.title')}>
      {result.error ? (
        <ProblemNotice error={result.error} onRetry={() => void result.refetch()} compact />
      ) : !preview ? (
        <SkeletonText lines={8} />
      ) : (
        // Wider than any page: it is scrolled by keyboard too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
        <div className={css.scroll} role="region" aria-label={t('preview.title')} tabIndex={0}>
          <table className={css.rows}>
            <thead>
              <tr>
                <th scope="col">{t('preview.row')}</th>
                {preview.columns.map((column) => (
                  <th key={column} scope="col">
                    <bdi>{column}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.rows.map(({ row, cells, troubles }) => {
                const own = troubles.filter(({ column }) => column === null || cells === null)
                return (
                  <tr key={row}>
                    <th scope="row" className={own.length > 0 ? css.wrong : undefined}>
                      {format.number(row)}
                      {own.map(({ field, fault }) => (
                        <small key={`${field} ${fault}`}>
                          {field && `${name(field)}: `}
                          {t(`cell.${fault}`)}
                        </small>
                      ))}
                    </th>
                    {preview.columns.map((column, at) => {
                      const wrong = cells ? troubles.filter((each) => each.column === column) : []
                      return (
                        <td key={column} className={wrong.length > 0 ? css.wrong : undefined}>
                          <bdi>{cells?.[at] ?? ''}</bdi>
                          {wrong.map(({ fault }) => (
                            <small key={fault}>{t(`cell.${fault}`)}</small>
                          ))}
                        </td>
                      )
                    })}
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}
