import { useTranslation } from 'react-i18next'
import type { AuditEntry, AuditWireChange } from '@/contract/admin/audit'
import { PlainTable } from '@/shared/ui/PlainTable'
import css from './audit.module.css'
import { useAuditWords } from '@/entities/audit/use-audit-words'
import { ValueText } from './ValueText'

/** Field by field: what it was, what it became. */
export function ChangeTable({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit')
  const words = useAuditWords()
  const { changes, more, record } = entry
  if (changes.length === 0) return null
  return (
    <>
      <PlainTable<AuditWireChange & { place: number }>
        label={t('detail.changes')}
        rows={changes.map((change, place) => ({ ...change, place }))}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            id: 'field',
            header: t('detail.field'),
            rowHeader: true,
            cell: ({ field, part }) => (
              <span className={css.what}>
                {words.fieldName(field)}
                {part !== null && (
                  <bdi className="cap" dir="auto">
                    {words.partName(part)}
                  </bdi>
                )}
              </span>
            ),
          },
          {
            id: 'before',
            header: t('detail.before'),
            cell: ({ field, before }) => (
              <span className={before === null ? undefined : css.before}>
                <ValueText value={before} record={record?.kind} field={field} />
              </span>
            ),
          },
          {
            id: 'after',
            header: t('detail.after'),
            cell: ({ field, after }) => (
              <span className={after === null ? undefined : css.after}>
                <ValueText value={after} record={record?.kind} field={field} />
              </span>
            ),
          },
        ]}
      />
      {more > 0 && <p className="cap">{t('detail.more', { count: more })}</p>}
    </>
  )
}
