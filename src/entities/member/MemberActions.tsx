import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import type { MemberChoices } from '@/contract/member-fields'
import type { MemberDetail } from '@/contract/member-detail'
import { invitationDays } from '@/domain/account/vocabulary'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ActionMenu, type ActionMenuItem } from '@/shared/ui/ActionMenu'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { actionsByState, type MemberAction } from './actions-by-state'
import type { MemberAct, MemberActs, MemberPlaces } from './member-acts'
import { ReassignDialog } from './ReassignDialog'

type Props = {
  member: MemberDetail
  acts: MemberActs
  places: MemberPlaces
  /** Who could take the person's place; empty until it is known. */
  authorizers: MemberChoices['authorizers']
  onRemoved: () => void
}
type Asked = 'deactivate' | 'revoke' | 'reject'
type Open =
  | { kind: 'confirm'; what: Asked }
  | { kind: 'reassign'; afterwards?: 'deactivate' | 'revoke'; problem?: ApiProblem }

/** ACC-17, ACC-18, ACC-19: what can be done with a person as they stand, each with the reason where it cannot. */
export function MemberActions({ member, acts, places, authorizers, onRemoved }: Props) {
  const { t } = useTranslation('team')
  const refusal = useRefusal()
  const problemText = useProblemText()
  const client = useQueryClient()
  const [open, setOpen] = useState<Open | null>(null)
  const { id, name, email, state } = member
  const params = { userId: id }
  const allowed = (action: MemberAction) => member.allowedActions.find((each) => each.action === action)
  /** Whoever is relied on can be let go of once somebody else has their place: that is offered instead of refused. */
  const isReliedOn = (action: MemberAction) => allowed(action)?.reason?.code === 'state.authorizerInUse'
  const show = (next: MemberDetail): void => void client.setQueryData(places.detail(id).queryKey, next)
  const close = (): void => {
    setOpen(null)
    for (const act of Object.values(acts)) act.reset()
  }

  const run = (act: MemberAct, title: string, message?: string): void =>
    act.mutate(
      { params, body: { version: member.version } },
      {
        onSuccess: (next) => {
          show(next)
          notify({ title, message, tone: 'good' })
        },
        onError: (problem) => {
          const text = problemText(problem)
          notify({ title: text.title, message: text.explanation, tone: 'bad' })
        },
      },
    )
  const orReassign = (afterwards: 'deactivate' | 'revoke') => (problem: ApiProblem) => {
    if (ApiProblem.is(problem, 'team/authorizer-in-use')) setOpen({ kind: 'reassign', afterwards, problem })
  }
  const deactivate = (version: number): void =>
    acts.deactivate.mutate(
      { params, body: { version } },
      {
        onSuccess: (next) => {
          show(next)
          close()
          notify({ title: t('done.deactivated', { name }), tone: 'good' })
        },
        onError: orReassign('deactivate'),
      },
    )
  const remove = (what: 'revoke' | 'reject'): void =>
    acts.remove.mutate(
      { params, query: { version: member.version } },
      {
        onSuccess: () => {
          close()
          notify({ title: t(what === 'revoke' ? 'done.revoked' : 'done.rejected', { name }), tone: 'good' })
          onRemoved()
        },
        onError: orReassign('revoke'),
      },
    )
  const handlers: Record<MemberAction, () => void> = {
    signOut: () => run(acts.signOut, t('done.signedOut', { name })),
    activate: () => run(acts.activate, t('done.activated', { name })),
    confirm: () => run(acts.confirm, t('done.confirmed', { name })),
    resendInvitation: () =>
      run(acts.resend, t('done.resent', { email }), t('done.resentText', { count: invitationDays })),
    deactivate: () =>
      setOpen(
        isReliedOn('deactivate')
          ? { kind: 'reassign', afterwards: 'deactivate' }
          : { kind: 'confirm', what: 'deactivate' },
      ),
    revokeInvitation: () =>
      setOpen(
        isReliedOn('revokeInvitation')
          ? { kind: 'reassign', afterwards: 'revoke' }
          : { kind: 'confirm', what: 'revoke' },
      ),
    reject: () => setOpen({ kind: 'confirm', what: 'reject' }),
    reassign: () => setOpen({ kind: 'reassign' }),
  }
  const reasonFor = (action: MemberAction) => (isReliedOn(action) ? undefined : refusal(allowed(action)))
  const { buttons, menu } = actionsByState[state]
  const items: ActionMenuItem[] = menu.map(({ action, icon, danger }) => ({
    id: action,
    label: t(`action.${action}`),
    icon,
    danger,
    disabledReason: reasonFor(action),
    onSelect: handlers[action],
  }))
  const asked = open?.kind === 'confirm' ? open.what : null

  return (
    <>
      {buttons.map(({ action, icon: Icon }, at) => (
        <ActionButton
          key={action}
          variant={at === 0 ? undefined : 'default'}
          leftSection={<Icon size={15} stroke={1.8} aria-hidden />}
          disabledReason={reasonFor(action)}
          loading={action === 'reject' ? false : acts[action === 'resendInvitation' ? 'resend' : action].isPending}
          onClick={handlers[action]}
        >
          {t(`action.${action}`)}
        </ActionButton>
      ))}
      {items.length > 0 && <ActionMenu label={t('page.more', { name })} items={items} />}
      {asked && (
        <ConfirmDialog
          opened
          onClose={close}
          title={t(`confirm.${asked}.title`, { name })}
          confirmLabel={t(`confirm.${asked}.confirm`, { name })}
          onConfirm={() => (asked === 'deactivate' ? deactivate(member.version) : remove(asked))}
          pending={acts.deactivate.isPending || acts.remove.isPending}
          danger
        >
          {t(`confirm.${asked}.text`, { name, company: member.companyName })}
          {acts.deactivate.error && <ProblemNotice error={acts.deactivate.error} compact />}
          {acts.remove.error && <ProblemNotice error={acts.remove.error} compact />}
        </ConfirmDialog>
      )}
      {open?.kind === 'reassign' && (
        <ReassignDialog
          authorizer={member}
          authorizers={authorizers}
          places={places}
          act={acts.reassign}
          problem={acts.deactivate.error ?? acts.remove.error ?? open.problem}
          afterwards={open.afterwards}
          onMoved={(moved, to) => {
            show(moved)
            notify({ title: t('done.reassigned', { to: to.name, name }), tone: 'good' })
            if (open.afterwards === 'deactivate') deactivate(moved.version)
            else if (open.afterwards === 'revoke') remove('revoke')
            else close()
          }}
          onClose={close}
        />
      )}
    </>
  )
}
