import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '@/contract/admin/audit'
import { AppLink } from '@/shared/ui/AppLink'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DateText } from '@/shared/ui/DateText'
import css from './audit.module.css'
import { ChangeTable } from './ChangeTable'
import { KindText } from './KindText'
import { RecordLink } from '@/features/session/RecordLink'
import { useAuditWords } from '@/entities/audit/use-audit-words'

/** One entry with everything that is known of it, and the ways on from here. */
export function EntryDetail({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit')
  const words = useAuditWords()
  const { at, by, actor, company, record, source, operation, permission, requestId } = entry
  const facts = [
    { name: t('detail.when'), value: <DateText value={at} withTime /> },
    // Who really acted comes first; the account it was done in after.
    by && { name: t('detail.who'), value: <bdi dir="auto">{by.name}</bdi> },
    {
      name: by ? t('detail.inNameOf') : t('detail.who'),
      value: <bdi dir="auto">{words.actorName(entry)}</bdi>,
    },
    { name: t('detail.customer'), value: company ? <bdi dir="auto">{company.name}</bdi> : t('own') },
    record && {
      name: t('detail.record'),
      value: (
        <RecordLink entry={entry}>
          {words.recordName(record.kind)} <bdi dir="auto">{record.label}</bdi>
        </RecordLink>
      ),
    },
    { name: t('detail.source'), value: t(`source.${source}`) },
    operation && { name: t('detail.operation'), value: <span className={css.code}>{operation}</span> },
    permission && { name: t('detail.permission'), value: words.rightName(permission) },
    requestId && {
      name: t('detail.request'),
      value: (
        <>
          <span className={css.code}>{requestId}</span>
          <CopyButton value={requestId} label={t('detail.copyRequest')} />
        </>
      ),
    },
  ].flatMap((fact) => (fact ? [fact] : []))

  return (
    <div className="stack">
      <KindText kind={entry.kind} times={entry.times} />
      <dl className={css.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {record && record.id !== null && !record.exists && <p className="cap flat">{t('detail.gone')}</p>}
      <ChangeTable entry={entry} />
      <div className={css.links}>
        {record?.id && (
          <AppLink to="/admin/audit" search={{ record: [record.kind], recordId: record.id }}>
            {t('detail.ofRecord')}
          </AppLink>
        )}
        {requestId && (
          <AppLink to="/admin/audit" search={{ requestId }}>
            {t('detail.ofRequest')}
          </AppLink>
        )}
        {by?.impersonationId && (
          <AppLink to="/admin/audit" search={{ impersonationId: by.impersonationId }}>
            {t('detail.ofSession')}
          </AppLink>
        )}
        {actor.id && (
          <AppLink to="/admin/audit" search={{ actorId: [actor.id] }}>
            {t('detail.ofPerson')}
          </AppLink>
        )}
      </div>
    </div>
  )
}
