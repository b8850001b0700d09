import {
  IconDownload,
  IconKey,
  IconLogin,
  IconLogout,
  IconPencil,
  IconPlus,
  IconShieldX,
  IconTrash,
  IconUserShare,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AuditKind } from '@/domain/audit/vocabulary'
import css from './audit.module.css'

const icons = {
  created: IconPlus,
  changed: IconPencil,
  deleted: IconTrash,
  signedIn: IconLogin,
  signInFailed: IconShieldX,
  signedOut: IconLogout,
  passwordChanged: IconKey,
  impersonationStarted: IconUserShare,
  impersonationEnded: IconUserShare,
  exported: IconDownload,
  refused: IconShieldX,
} as const satisfies Record<AuditKind, unknown>
const bad: readonly AuditKind[] = ['deleted', 'refused', 'signInFailed']

/** What happened, in a word and a sign. */
export function KindText({ kind, times }: { kind: AuditKind; times: number }) {
  const { t } = useTranslation('audit')
  const Icon = icons[kind]
  return (
    <span className={css.kind} data-tone={bad.includes(kind) ? 'bad' : kind === 'created' ? 'good' : undefined}>
      <Icon size={15} stroke={1.8} aria-hidden />
      {t(`kind.${kind}`)}
      {times > 1 && <span className="cap">{t('times', { count: times })}</span>}
    </span>
  )
}
