import { mostOrderLines } from '../quantity'

/** Who finds an order template: its owner, the people of the owner's branch and those below it, or the company. */
export const templateAudiences = ['mine', 'branch', 'company'] as const
export type TemplateAudience = (typeof templateAudiences)[number]

/** `lines`: as many as a basket takes. */
export const templateLimits = { name: 80, note: 300, lineNote: 200, lines: mostOrderLines } as const
