import type { Form } from '@/domain/translations/forms'

/** Where the cursor was when the text was saved, for the desk that follows with the next version of it. */
type Place = { form: Form; start: number; end: number } | 'first' | null

/** What one desk leaves for the next one. */
export const createResume = (first: Place) => {
  let kept = first
  return {
    leave: (place: Place): void => {
      kept = place
    },
    leaveFirst: (): void => {
      kept ??= 'first'
    },
    take: (): Place => {
      const place = kept
      kept = null
      return place
    },
  }
}
export type Resume = ReturnType<typeof createResume>
