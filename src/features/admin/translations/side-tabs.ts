/** What the side shows below preview and checks, one at a time. */
export const sideTabs = ['help', 'history', 'comments'] as const
export type SideTab = (typeof sideTabs)[number]
