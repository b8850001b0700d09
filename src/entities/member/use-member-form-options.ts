import type { MemberChoices } from '@/contract/member-fields'
import type { MemberDetail } from '@/contract/member-detail'
import { memberFieldFor, type MemberValues, optionsOffered, toFields, valuesOf } from './member-form'
import { useMemberWords } from './use-member-words'

/** What `useApiForm` needs for a person, whichever endpoint saves it. */
export const useMemberFormOptions = (member: MemberDetail, choices: MemberChoices) => {
  const words = useMemberWords(
    choices,
    member.limits.flatMap(({ authorizers }) => authorizers),
  )
  return {
    ...words,
    initial: valuesOf(member, choices),
    version: member.version,
    toRequest: (values: MemberValues, version: number) => ({
      params: { userId: member.id },
      body: { version, ...toFields(values, optionsOffered(member, choices)) },
    }),
    fieldFor: memberFieldFor,
    fromCurrent: (current: unknown) => {
      const now = current as MemberDetail // what `conflict/stale` of these endpoints carries
      return { values: valuesOf(now, choices), version: now.version }
    },
  }
}
