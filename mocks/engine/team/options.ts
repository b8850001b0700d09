import { type AccountOption, accountOptions, type AccountOptions } from '@/domain/account/vocabulary'
import type { Permission } from '@/domain/permissions/catalogue'
import type { RefusalCode } from '@/domain/refusals'
import type { UserRow } from '@mocks/store/rows/people'
import { rightsByOption, settingAgainst } from '../session/effective-grants'
import type { SellingRules } from '../session/selling-rules'
import type { Manager } from './manager'

/** What a new sub-account is offered: it may order and see, and has no limit. */
export const usualOptions: AccountOptions = {
  mayOrder: true,
  maySeePrices: true,
  maySeeStock: true,
  mayAuthorize: false,
  limitedBudget: false,
}

const permissionOf = (option: AccountOption): Permission | null => {
  const found = Object.entries(rightsByOption).find(([, name]) => name === option)
  return (found?.[0] as Permission | undefined) ?? null
}

export type OptionFact = {
  option: AccountOption
  stored: boolean
  effective: boolean
  editable: boolean
  reason: RefusalCode | null
}
type Holder = Pick<UserRow, 'id' | 'accountRole' | 'options'>

/** ACC-09, ACC-10, ACC-11: a setting that forbids an option, whoever asks. */
export const settingAgainstOption = (option: AccountOption, rules: SellingRules): RefusalCode | null => {
  const permission = permissionOf(option)
  return permission === null ? null : settingAgainst(permission, 'subAccount', rules)
}

/** Why the manager may not change an option; null when they may. Switching one on takes a right of one's own. */
const reasonAgainst = (
  option: AccountOption,
  user: Holder,
  manager: Manager,
  rules: SellingRules,
): RefusalCode | null => {
  if (!manager.mayEdit) return manager.side === 'admin' ? 'permission.accountsEdit' : 'permission.teamEdit'
  if (user.accountRole !== 'subAccount') return 'state.notASubAccount'
  if (manager.side === 'store' && user.id === manager.userId) return 'state.ownRights'
  const setting = settingAgainstOption(option, rules)
  if (setting !== null) return setting
  if (option === 'limitedBudget' && !manager.seesAmounts) return 'permission.pricesView'
  if (option === 'limitedBudget')
    return manager.isLimited && user.options.limitedBudget ? 'permission.beyondYours' : null
  const permission = permissionOf(option)
  const isBeyond = permission !== null && manager.ceiling[permission] === undefined && !user.options[option]
  return isBeyond ? 'permission.beyondYours' : null
}

/** Every option of a person: the choice that is kept, what it comes to, and whether it can be changed now. */
export const optionFacts = (user: Holder, manager: Manager, rules: SellingRules): OptionFact[] =>
  accountOptions.map((option) => {
    const reason = reasonAgainst(option, user, manager, rules)
    return {
      option,
      stored: user.options[option],
      effective:
        user.accountRole === 'subAccount' && user.options[option] && settingAgainstOption(option, rules) === null,
      editable: reason === null,
      reason,
    }
  })
