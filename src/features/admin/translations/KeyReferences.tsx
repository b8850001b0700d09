import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TextKeyId } from '@/domain/ids'
import { textQueries } from '@/entities/text/text.queries'
import { Notice } from '@/shared/ui/Notice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './desk.module.css'

const most = 12

/** Whatever names a key and would have to follow: code, texts that nest it, its variants. */
export function KeyReferences({ keyId }: { keyId: TextKeyId }) {
  const { t } = useTranslation('translations')
  const { data } = useQuery(textQueries.references(keyId))
  if (!data) return <SkeletonText lines={2} />
  const { rows } = data
  if (rows.length === 0) return <p className="flat dim">{t('keys.noReferences')}</p>
  const isInCode = rows.some(({ kind }) => kind === 'code')
  return (
    <Notice tone={isInCode ? 'warn' : 'info'} title={t('keys.references', { count: rows.length })}>
      <ul className={css.references}>
        {rows.slice(0, most).map((row) => (
          <li key={JSON.stringify(row)}>
            <bdi dir="ltr">{row.kind === 'code' ? `${row.path}:${row.line}` : row.keyId}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Code names the key: another name breaks it until it is changed as well. */
export const useIsInCode = (keyId: TextKeyId): boolean =>
  useQuery(textQueries.references(keyId)).data?.rows.some(({ kind }) => kind === 'code') ?? false
