import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AuditListQuery } from '@/contract/admin/audit-list'
import { auditKinds, auditSources } from '@/domain/audit/vocabulary'
import { auditQueries } from '@/entities/audit/audit.queries'
import { DateField } from '@/shared/forms/DateField'
import { type Choice, CheckGroup } from '@/shared/ui/CheckGroup'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './audit.module.css'
import { useAuditWords } from '@/entities/audit/use-audit-words'

type Props = { search: AuditListQuery; onChange: (filters: Partial<AuditListQuery>) => void }

/** Every filter of the audit in one panel; each acts at once and becomes a chip. */
export function AuditFilters({ search, onChange }: Props) {
  const { t } = useTranslation('audit')
  const words = useAuditWords()
  const found = useQuery(auditQueries.filters())
  const { actors = [], administrators = [], companies = [], records = [] } = found.data ?? {}
  const shown = records.filter(({ kind }) => search.record === undefined || search.record.includes(kind))
  const fields = [...new Set(shown.flatMap((record) => record.fields))]
    .map((value) => ({ value, label: words.fieldName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))

  const group = <V extends string>(
    name: 'actor' | 'by' | 'company' | 'record' | 'source' | 'kind' | 'field',
    choices: readonly Choice<V>[],
    value: readonly V[] | undefined,
    change: (value: V[] | undefined) => void,
  ) =>
    choices.length > 0 && (
      <CheckGroup
        label={t(`filter.${name}`)}
        choices={choices}
        value={value}
        onChange={change}
        words={{
          searchIn: t('filter.searchIn', { label: t(`filter.${name}`) }),
          search: t('filter.search'),
          noMatch: t('filter.noMatch'),
        }}
      />
    )
  const named = <I extends string>(list: readonly { id: I; name: string }[]): Choice<I>[] =>
    list.map(({ id, name }) => ({ value: id, label: name }))

  return (
    <div className={css.panel}>
      {found.isPending && <SkeletonText lines={5} />}
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} compact />}
      {group('actor', named(actors), search.actorId, (actorId) => onChange({ actorId }))}
      {group('by', named(administrators), search.byId, (byId) => onChange({ byId }))}
      {group('company', named(companies), search.companyId, (companyId) => onChange({ companyId }))}
      {group(
        'kind',
        auditKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        search.kind,
        (kind) => onChange({ kind }),
      )}
      {group(
        'record',
        records.map(({ kind }) => ({ value: kind, label: words.recordName(kind) })),
        search.record,
        (record) => onChange({ record, field: undefined }),
      )}
      {group(
        'source',
        auditSources.map((value) => ({ value, label: t(`source.${value}`) })),
        search.source,
        (source) => onChange({ source }),
      )}
      {group('field', fields, search.field, (field) => onChange({ field }))}
      <fieldset className={css.period}>
        <legend className="sr">{t('filter.period')}</legend>
        <DateField
          label={t('filter.from')}
          value={search.from ?? ''}
          max={search.to}
          onChange={(from) => onChange({ from: from || undefined })}
        />
        <DateField
          label={t('filter.to')}
          value={search.to ?? ''}
          min={search.from}
          onChange={(to) => onChange({ to: to || undefined })}
        />
      </fieldset>
    </div>
  )
}
