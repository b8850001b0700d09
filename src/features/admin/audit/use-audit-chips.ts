import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AuditListQuery } from '@/contract/admin/audit-list'
import { auditQueries } from '@/entities/audit/audit.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useRangeText } from '@/shared/i18n/use-range-text'
import { useAuditWords } from '@/entities/audit/use-audit-words'
import type { ActiveFilter } from '@/shared/ui/FilterBar'

/** Every filter that is set, in words, with its way out. */
export const useAuditChips = (
  search: AuditListQuery,
  clear: (keys: (keyof AuditListQuery)[]) => void,
): ActiveFilter[] => {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const words = useAuditWords()
  const isNamed = (search.actorId ?? search.byId ?? search.companyId) !== undefined
  const {
    actors = [],
    administrators = [],
    companies = [],
  } = useQuery({ ...auditQueries.filters(), enabled: isNamed }).data ?? {}

  const list = <V extends string>(values: readonly V[] | undefined, word: (value: V) => string) =>
    values && values.length > 0 ? format.list(values.map(word)) : undefined
  const nameIn = (people: readonly { id: string; name: string }[]) => (id: string) =>
    people.find((person) => person.id === id)?.name ?? id
  const { from, to } = search
  const period = useRangeText()(from && format.date(from), to && format.date(to))

  const chips: { keys: (keyof AuditListQuery)[]; name: string; value: string | undefined }[] = [
    { keys: ['actorId'], name: t('filter.actor'), value: list(search.actorId, nameIn(actors)) },
    { keys: ['byId'], name: t('filter.by'), value: list(search.byId, nameIn(administrators)) },
    { keys: ['companyId'], name: t('filter.company'), value: list(search.companyId, nameIn(companies)) },
    { keys: ['kind'], name: t('filter.kind'), value: list(search.kind, (kind) => t(`kind.${kind}`)) },
    { keys: ['record'], name: t('filter.record'), value: list(search.record, words.recordName) },
    { keys: ['recordId'], name: t('filter.recordId'), value: search.recordId },
    { keys: ['field'], name: t('filter.field'), value: list(search.field, words.fieldName) },
    { keys: ['source'], name: t('filter.source'), value: list(search.source, (source) => t(`source.${source}`)) },
    { keys: ['requestId'], name: t('filter.requestId'), value: search.requestId },
    { keys: ['impersonationId'], name: t('filter.session'), value: search.impersonationId },
    { keys: ['from', 'to'], name: t('filter.period'), value: period },
  ]
  return chips.flatMap(({ keys, name, value }) =>
    value === undefined ? [] : [{ id: keys.join(), name, value, onRemove: () => clear(keys) }],
  )
}
