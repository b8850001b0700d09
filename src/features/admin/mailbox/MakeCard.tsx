import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MailThread } from '@/contract/mailbox-parts'
import css from '@/entities/mailbox/mailbox.module.css'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'

const MailTaskDrawer = lazyPart(() => import('./MailTaskDrawer').then(({ MailTaskDrawer }) => MailTaskDrawer))
const MailCaseDrawer = lazyPart(() => import('./MailCaseDrawer').then(({ MailCaseDrawer }) => MailCaseDrawer))

/** MBX-02, RMA-26: a message becomes a task, a complaint or a return, filled in with what it names. */
export function MakeCard({ thread }: { thread: MailThread }) {
  const { t } = useTranslation('mailbox')
  const [open, setOpen] = useState<'task' | 'complaint' | null>(null)
  const refusal = useRefusal()
  const why = (action: 'task' | 'case') => refusal(thread.allowedActions.find((each) => each.action === action))
  const order = [...thread.records, ...thread.recognised].find(({ kind }) => kind === 'order')
  return (
    <Section title={t('make.title')}>
      <div className={css.make}>
        <ActionButton disabledReason={why('case')} reasonBelow onClick={() => setOpen('complaint')}>
          {t('make.complaint')}
        </ActionButton>
        <ActionButton variant="default" disabledReason={why('task')} reasonBelow onClick={() => setOpen('task')}>
          {t('make.task')}
        </ActionButton>
        {thread.company && (
          <LinkButton
            to="/admin/returns/new"
            search={{ customer: thread.company.id, ...(order && { kind: 'order' as const, id: order.id }) }}
            variant="default"
          >
            {t('make.return')}
          </LinkButton>
        )}
        <Suspense>
          {open === 'task' && <MailTaskDrawer thread={thread} onClose={() => setOpen(null)} />}
          {open === 'complaint' && <MailCaseDrawer thread={thread} onClose={() => setOpen(null)} />}
        </Suspense>
      </div>
    </Section>
  )
}
