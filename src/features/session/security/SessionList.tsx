import { Button } from '@mantine/core'
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type OwnSession, revokeOtherSessions, revokeSession } from '@/contract/security'
import { notify } from '@/shared/lib/notify'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { DateText } from '@/shared/ui/DateText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Tag } from '@/shared/ui/Tag'
import { useSession } from '../use-session'
import css from './security.module.css'
import { useShowSecurity } from './use-show-security'

/** Where one is signed in; each can be ended, and all but this at once. */
export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  const { t } = useTranslation('settings')
  const show = useShowSecurity()
  const isOfSeveral = useSession().accounts > 1
  const [asking, setAsking] = useState(false)
  const one = useMutation({
    ...mutation(revokeSession),
    onSuccess: (security) => {
      show(security)
      notify({ title: t('sessions.ended') })
    },
  })
  const others = useMutation({
    ...mutation(revokeOtherSessions),
    onSuccess: (security) => {
      show(security)
      setAsking(false)
      notify({ title: t('sessions.othersEnded') })
    },
  })
  const nameOf = ({ browser, system }: OwnSession): string =>
    browser && system ? t('sessions.deviceOf', { browser, system }) : (browser ?? system ?? t('sessions.unknownDevice'))
  return (
    <div className="stack">
      {(one.error ?? others.error) && <ProblemNotice error={one.error ?? others.error} compact />}
      <PlainTable
        label={t('sessions.list')}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'device',
            header: t('sessions.device'),
            rowHeader: true,
            cell: (session) => (
              <span className={css.device}>
                {session.handheld ? (
                  <IconDeviceMobile size={16} stroke={1.6} aria-hidden />
                ) : (
                  <IconDeviceDesktop size={16} stroke={1.6} aria-hidden />
                )}
                <span>
                  {nameOf(session)}
                  {session.current && <Tag>{t('sessions.current')}</Tag>}
                </span>
              </span>
            ),
          },
          ...(isOfSeveral
            ? [
                {
                  id: 'company',
                  header: t('sessions.company'),
                  cell: ({ company }: OwnSession) => <bdi>{company}</bdi>,
                },
              ]
            : []),
          {
            id: 'address',
            header: t('sessions.address'),
            cell: ({ address }) =>
              address ? <bdi dir="ltr">{address}</bdi> : <span className="dim">{t('sessions.unknownAddress')}</span>,
          },
          {
            id: 'opened',
            header: t('sessions.opened'),
            cell: ({ openedAt }) => <DateText value={openedAt} withTime />,
          },
          { id: 'seen', header: t('sessions.seen'), cell: ({ seenAt }) => <DateText value={seenAt} withTime /> },
          {
            id: 'act',
            header: t('sessions.act'),
            hideHeader: true,
            align: 'end',
            cell: (session) =>
              !session.current && (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('sessions.endOf', { device: nameOf(session) })}
                  loading={one.isPending && one.variables.params.sessionId === session.id}
                  onClick={() => one.mutate({ params: { sessionId: session.id } })}
                >
                  {t('sessions.end')}
                </Button>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('sessions.endOthers')}
          </Button>
        </div>
      ) : (
        <p className="flat cap">{t('sessions.only')}</p>
      )}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('sessions.endOthers')}
        confirmLabel={t('sessions.endOthers')}
        onConfirm={() => others.mutate({})}
        pending={others.isPending}
        danger
      >
        {t('sessions.confirm')}
      </ConfirmDialog>
    </div>
  )
}
