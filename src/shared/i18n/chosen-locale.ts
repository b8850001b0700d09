import { remembered } from '@/shared/lib/persistence'

/** The language chosen on this device, for pages before somebody is signed in. */
export const chosenLocale = remembered('locale')
