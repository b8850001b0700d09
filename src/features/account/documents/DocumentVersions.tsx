import { NativeSelect } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ArchivedDetail } from '@/contract/archive'
import { useChosenAnew } from '@/entities/quote/use-chosen-anew'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { AppLink } from '@/shared/ui/AppLink'
import css from './archive.module.css'

const routeApi = getRouteApi('/account/_gate/documents/$archiveId')

type Props = { archived: ArchivedDetail; shown: number }

/** ORD-10: the versions of a document that was changed in the ERP, which one is shown, and what it says otherwise. */
export function DocumentVersions({ archived: { id, version: newest, versions }, shown }: Props) {
  const { t } = useTranslation('archive')
  const format = useFormat()
  const navigate = routeApi.useNavigate()
  const known = versions.find(({ version }) => version === shown)
  if (versions.length < 2 || !known) return null
  const { changes, facts } = known
  const number = format.number(shown)
  const nameOf = ({ version, issuedAt }: (typeof versions)[number]): string => {
    const words = { version: format.number(version), date: format.dateTime(issuedAt) }
    return version === newest ? t('detail.current', words) : t('detail.older', words)
  }
  return (
    <div className={css.versions}>
      <NativeSelect
        label={t('detail.shown')}
        w={360}
        maw="100%"
        value={String(shown)}
        data={versions.map((each) => ({ value: String(each.version), label: nameOf(each) }))}
        onChange={(event) => {
          const version = Number(event.currentTarget.value)
          void navigate({ search: { version: version === newest ? undefined : version }, replace: true })
        }}
      />
      {shown !== newest && (
        <Notice tone="warn" title={t('detail.olderShown')}>
          <AppLink to="/account/documents/$archiveId" params={{ archiveId: id }} search={{}}>
            {t('detail.toCurrent')}
          </AppLink>
        </Notice>
      )}
      {shown > 1 && (
        <Section title={t('detail.changes', { version: number })}>
          {changes.length + facts.length === 0 ? (
            <p className="dim flat">{t('detail.noChanges')}</p>
          ) : (
            <div className={css.changes}>
              {facts.map((each) => (
                <FactChange key={each.fact} change={each} />
              ))}
              {changes.length > 0 && <Changes changes={changes} label={t('detail.changes', { version: number })} />}
            </div>
          )}
        </Section>
      )}
    </div>
  )
}

type Change = ArchivedDetail['versions'][number]['changes'][number]

function Changes({ changes, label }: { changes: readonly Change[]; label: string }) {
  const { t } = useTranslation('archive')
  const format = useFormat()
  const chosenAnew = useChosenAnew()
  const columns: PlainColumn<Change>[] = [
    { id: 'item', header: t('detail.changed.item'), rowHeader: true, cell: ({ name }) => <bdi>{name}</bdi> },
    {
      id: 'quantity',
      header: t('detail.changed.quantity'),
      align: 'end',
      cell: ({ quantity }) =>
        quantity &&
        t('detail.changed.fromTo', { before: format.number(quantity.before), after: format.number(quantity.after) }),
    },
    {
      id: 'unitPrice',
      header: t('detail.changed.unitPrice'),
      align: 'end',
      cell: ({ unitPrice }) =>
        unitPrice &&
        t('detail.changed.fromTo', { before: format.money(unitPrice.before), after: format.money(unitPrice.after) }),
    },
  ]
  const configuration: PlainColumn<Change> = {
    id: 'configuration',
    header: t('detail.changed.configuration'),
    cell: ({ configuration: chosen }) => chosen && <bdi>{format.list(chosenAnew(chosen))}</bdi>,
  }
  const isSaid: Record<string, boolean> = {
    item: true,
    quantity: changes.some(({ quantity }) => quantity),
    unitPrice: changes.some(({ unitPrice }) => unitPrice),
    configuration: changes.some((each) => each.configuration),
  }
  return (
    <PlainTable
      label={label}
      rows={changes}
      rowKey={({ position, quantity }) => `${position} ${quantity?.after === 0}`}
      columns={[...columns, configuration].filter(({ id }) => isSaid[id])}
    />
  )
}

type Fact = ArchivedDetail['versions'][number]['facts'][number]

/** Days are written as days, numbers of carriers as they are. */
function FactChange({ change: { fact, before, after } }: { change: Fact }) {
  const { t } = useTranslation('archive')
  const format = useFormat()
  const isDay = fact === 'dueOn' || fact === 'validUntil'
  const written = (value: string | null): string =>
    value === null ? t('detail.changed.nothing') : isDay ? format.date(value) : value
  return (
    <p className="flat">
      <span className="dim">{t(`detail.changed.fact.${fact}`)}</span>{' '}
      <bdi>{t('detail.changed.fromTo', { before: written(before), after: written(after) })}</bdi>
    </p>
  )
}
