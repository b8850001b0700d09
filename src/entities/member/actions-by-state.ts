import {
  type Icon,
  IconLogout,
  IconMailForward,
  IconMailX,
  IconPlayerPause,
  IconPlayerPlay,
  IconReplaceUser,
  IconUserCheck,
  IconUserX,
} from '@tabler/icons-react'
import type { memberActions } from '@/contract/member-detail'
import type { MemberState } from '@/domain/account/vocabulary'

export type MemberAction = Exclude<(typeof memberActions)[number], 'edit' | 'remove'>
type ButtonAction = Extract<MemberAction, 'activate' | 'resendInvitation' | 'confirm' | 'reject'>
type Entry<A> = { action: A; icon: Icon; danger?: boolean }
type Offered = { buttons: readonly Entry<ButtonAction>[]; menu: readonly Entry<MemberAction>[] }

const reassign: Entry<MemberAction> = { action: 'reassign', icon: IconReplaceUser }
const deactivate: Entry<MemberAction> = { action: 'deactivate', icon: IconPlayerPause, danger: true }
const invited: Offered = {
  buttons: [{ action: 'resendInvitation', icon: IconMailForward }],
  menu: [reassign, deactivate, { action: 'revokeInvitation', icon: IconMailX, danger: true }],
}

/** Which actions a page has for a person, by how far they have come: the next step as a button, the rest in a menu. */
export const actionsByState: Record<MemberState, Offered> = {
  active: { buttons: [], menu: [{ action: 'signOut', icon: IconLogout }, reassign, deactivate] },
  invited,
  invitationExpired: invited,
  inactive: { buttons: [{ action: 'activate', icon: IconPlayerPlay }], menu: [reassign] },
  awaitingConfirmation: {
    buttons: [
      { action: 'confirm', icon: IconUserCheck },
      { action: 'reject', icon: IconUserX },
    ],
    menu: [],
  },
}
