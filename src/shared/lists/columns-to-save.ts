import type { CurrentView } from './current-view'

/** The columns on screen, once somebody has chosen them; a table left alone may gain columns later. */
export const columnsToSave = ({ preference, shown, active }: CurrentView): string[] | null =>
  preference?.hidden !== undefined || preference?.order !== undefined || active?.columns ? [...shown] : null
